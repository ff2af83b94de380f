import type { FactCases } from '../cases';

export const cases = {
  'degree-preferred/asked': {
    match: [
      [
        'phd',
        'A PhD is preferred.',
        "Master's degree required, PhD preferred.",
        'The ideal candidate has a PhD in linguistics.',
        'Nice to have:\n- PhD in machine learning',
        'A doctorate is a plus.',
        'Exceptional candidates will have:\n- a PhD in statistics',
      ],
      ['master', 'MS/PhD preferred', 'BSc required; an MSc in statistics would be an advantage.'],
    ],
    never: [
      'Ideal for someone who plans to do a PhD.',
      '# PhD student in speech\nA PhD is preferred.',
      'A PhD is required.',
      'You hold a PhD in physics. A PhD in machine learning would be an advantage.',
      'You hold a Master of Science degree, preferably in physics.',
      'Preferably you like to work with PhD students.',
    ],
  },
} satisfies FactCases<'degreePreferred'>;
