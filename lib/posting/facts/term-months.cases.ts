import type { FactCases } from '../cases';

export const cases = {
  'term-months/stated': {
    match: [
      [
        36,
        'The contract is limited to three years.',
        'The position is for a period of 36 months.',
        'Funding is available for 3 years.',
        'The appointment will be for three (3) years in the first instance.',
        'Duration: 3 years',
        'Contract duration: 36 months',
        'The studentship is fully funded for three years.',
        'You will be employed for up to 3 years.',
        'Fixed-term contract for 3 years',
        'The post is fixed term for 36 months.',
        'Stipend of £20,000 per year for 3 years',
        'Contract type: Fixed-term (36 months)',
        'The term of employment is three years.',
        'Die Stelle ist auf drei Jahre befristet; employment is limited to three years.',
        'This post is available for 36 months.',
        'Temporary position, 36 months',
        'Fixed Term Contract - 3 Years',
        'The initial contract runs for three years with a possible extension of two years.',
      ],
      [42, 'The studentship lasts 3.5 years.', 'Funding covers three and a half years.'],
      [18, 'A contract of 18 months, after which it is extended by 30 months'],
      [
        24,
        'The position is for two years, renewable for another two years.',
        'Appointment for 24-36 months',
        'The post is for 2 to 3 years.',
      ],
      [
        12,
        'One-year contract, renewable: the contract is for one year.',
        'The initial appointment is for one year with renewal for up to three years.',
      ],
    ],
    never: [
      'You have worked for three years in a laboratory.',
      'PhD obtained within the last three years',
      'Salary is reviewed every 12 months.',
      'A probationary period of six months applies.',
      'The grant started two years ago.',
      'Minimum of 5 years of experience in a similar position',
      'The institute was founded 30 years ago.',
      'The contract may be extended by two years.',
      'Candidates with up to 3 years of postdoctoral experience',
      'Parental leave of 6 months',
      'A tenure-track appointment for six years',
    ],
  },
  'term-months/attribute': {
    match: [
      [48, 'A 4-year PhD position', 'We offer a four-year funded PhD studentship.', '48-month doctoral contract'],
      [
        24,
        'Applications are invited for a 2-year, full-time postdoctoral fellowship.',
        '# Postdoc (24 months contract)\nJoin.',
        'Two-year postdoc in causal inference',
      ],
      [6, 'A six-month research internship', '6 month paid internship'],
      [36, 'The group offers one PhD position (m/f/x) (TV-L 65%, 3 years).'],
      [48, 'The Ph.D. program (4 years) begins in November.'],
    ],
    never: [
      'A four-year bachelor degree',
      '3 years research experience',
      '2+ years postdoctoral experience',
      'A five-year plan',
      'The consortium (founded in 2019, 4 years) has ended.',
      '3 years of project management',
      'A three-year PhD degree is needed.',
      'within a 5-year period',
    ],
  },
  'term-months/dates': {
    match: [
      [48, 'This contract starts on September 1st, 2025, and will last until August 30th 2029.'],
      [12, 'Period: April 1, 2026 – March 31, 2027'],
      [
        24,
        'The position is available from 1 October 2026 to 30 September 2028.',
        'The contract is funded from 01.03.2027 until 28.02.2029.',
      ],
    ],
    never: [
      'Applications for the position are open from 1 October 2026 to 30 November 2026.',
      'The position starts on 1 October 2026.',
    ],
  },
} satisfies FactCases<'termMonths'>;
