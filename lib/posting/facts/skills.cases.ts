import type { FactCases } from '../cases';

const named = (name: string) => ({ name });

export const cases = {
  'skills/named': {
    match: [
      [named('Python'), 'You write production Python.'],
      [named('R'), 'Fluent in R or Python.', 'Programming in R is part of the job.'],
      [named('C'), 'Good knowledge of C/C++.'],
    ],
    never: ['You will report to our C-level team.', 'A background in R&D helps.', 'Work that will spark joy.'],
  },
} satisfies FactCases<'skills'>;
