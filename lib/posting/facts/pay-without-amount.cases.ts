import type { FactCases } from '../cases';

export const cases = {
  'pay-without-amount/praised': {
    match: [
      [
        true,
        'Competitive salary',
        'We offer an attractive remuneration.',
        'A highly competitive compensation package',
        'Generous base salary',
      ],
    ],
    never: ['Competitive salary of $100,000 a year', 'A competitive funding scheme', 'Great paid holidays'],
  },
  'pay-without-amount/depends': {
    match: [
      [
        true,
        'Salary commensurate with experience',
        'Salary: negotiable',
        'Compensation depends on experience.',
        'The salary is in accordance with the collective agreement.',
        'Remuneration to be agreed',
      ],
    ],
    never: [
      'Salary: $80,000, commensurate with experience',
      'The rate depends on the weather.',
      'Pay attention to detail.',
    ],
  },
} satisfies FactCases<'payWithoutAmount'>;
