import type { FactCases } from '../cases';

export const cases = {
  'fields-of-study/of-degree': {
    match: [
      [
        'Computer Science',
        'A PhD in computer science or statistics is required.',
        'You hold an M.Sc. degree in informatics.',
        'Requirements:\n- MS or PhD in CS, EE or a related field',
      ],
      [
        'Statistics',
        'A PhD in computer science or statistics is required.',
        'Applicants have a master’s degree (or equivalent) in mathematics, statistics or physics.',
      ],
      ['Electrical Engineering', 'Requirements:\n- MS or PhD in CS, EE or a related field'],
    ],
    never: [
      'A PhD is required, with experience in computer science projects.',
      'The department of computer science seeks a lecturer.',
      'You supervise PhD students in physics.',
      'A PhD is required. You work with statistics.',
    ],
  },
  'fields-of-study/background': {
    match: [
      [
        'Mathematics',
        'Requirements:\n- A strong background in mathematics and physics',
        'You have a solid training in mathematics.',
      ],
      ['Physics', 'Requirements:\n- A strong background in mathematics and physics'],
    ],
    never: [
      'We work in mathematics and physics.',
      'Experience in statistics is useful.',
      'The faculty of physics is known worldwide.',
    ],
  },
} satisfies FactCases<'fieldsOfStudy'>;
