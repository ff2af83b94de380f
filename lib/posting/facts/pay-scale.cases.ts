import type { FactCases } from '../cases';

export const cases = {
  'pay-scale/tariff': {
    match: [
      [
        { scale: 'TV-L E13' },
        'Pay: TV-L E13',
        'Scientific staff (EntgGr. 13/14 TV-L)',
        'Remuneration according to salary group E 13 TV-L',
        'Entgeltgruppe 13 TV-L',
        'EG 13 TV-L',
        'The position is graded at TV-L, Entgeltgruppe 13.',
        'Salary grade 13 according to the German TV-L scale',
        'TVL-E13',
        'pay grade TV-L 13',
      ],
      [
        { scale: 'TV-L E13', fte: 0.65 },
        'TV-L E13, 65 %',
        '65% TV-L E13',
        'The post (TV-L E 13, 65%) starts soon.',
        'A 65 % position paid by TV-L E13',
      ],
      [{ scale: 'TV-L E13', fte: 0.5 }, 'Half-time position, E13 TV-L'],
      [
        { scale: 'TVöD E14' },
        'Salary according to TVöD E14',
        'EG 14 TVöD-Bund',
        'TVöD (Bund), E 14',
        'Payment in line with the tariff (TVöD), E14',
      ],
      [{ scale: 'TVöD' }, 'Salary according to the public tariff (TVöD)'],
      [{ scale: 'E13' }, 'Vergütung: Entgeltgruppe 13', 'Paid by pay group E 13'],
      [{ scale: 'W1' }, 'Junior professorship (W1 salary scale)', 'A W1-Professorship with tenure track'],
    ],
    never: ['A TV set of 13 inches', 'E13 is the name of our corridor.', 'The W1 form', 'TV-Laboratory'],
  },
  'pay-scale/grade': {
    match: [
      [
        { scale: 'Grade 7' },
        'Salary: Grade 7',
        'The post is paid on Grade 7 of the university scale.',
        'Grade: 7\nSalary by agreement',
      ],
      [{ scale: 'Level B' }, 'Appointment at Academic Level B plus superannuation', 'Salary: Level B'],
      [
        { scale: 'scale 10' },
        'Salary in scale 10 of the collective agreement',
        'function scale 10, gross pay by experience',
      ],
      [{ scale: 'code 1352' }, 'Remuneration by position code 1352'],
    ],
    never: [
      'Tutor pupils of Grade 7 in algebra.',
      'Level B of the car park',
      'We train at scale 10 times a day.',
      'a large scale 3 D model',
    ],
  },
  'pay-scale/funder': {
    match: [
      [{ scale: 'UKRI' }, 'The stipend is paid at the UKRI minimum rate.', 'A stipend in line with UKRI'],
      [{ scale: 'NIH' }, 'Salary follows the NIH postdoctoral stipend scale.', 'Paid by NRSA stipend levels'],
      [{ scale: 'SNSF' }, 'Salary according to SNSF guidelines'],
    ],
    never: ['The project is funded by UKRI.', 'NIH grant R01', 'An SNSF project'],
  },
} satisfies FactCases<'payScales'>;
