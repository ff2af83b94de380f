import type { FactCases } from '../cases';

const named = (name: string) => ({ name });

export const cases = {
  'skills/coordinated': {
    match: [
      [
        named('supervised learning'),
        'Methods of supervised and unsupervised learning.',
        'Machine learning (supervised, unsupervised)',
      ],
      [named('CNNs'), 'You train convolutional and recurrent neural networks.'],
      [named('NLP'), 'Natural language and speech processing.'],
      [named('deep learning'), 'Courses on deep, reinforcement and federated learning.'],
    ],
    never: ['Active and passive learning of students in class.', 'Statistics and machine learning.'],
  },
  'skills/named': {
    match: [
      [named('Python'), 'You write production Python.'],
      [named('R'), 'Fluent in R or Python.', 'Programming in R is part of the job.'],
      [named('C'), 'Good knowledge of C/C++.'],
    ],
    never: ['You will report to our C-level team.', 'A background in R&D helps.', 'Work that will spark joy.'],
  },
} satisfies FactCases<'skills'>;
