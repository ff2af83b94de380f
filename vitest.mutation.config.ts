import { defineConfig } from 'vitest/config';

/** Left out are tests that start commands of their own, which would not see the changed code, and random ones, so that two runs find the same. */
const TESTS = {
  compare: [
    'tests/compare/!(commands|properties).test.ts',
    'tests/profile/match-{profile,edges}.test.ts',
    'tests/quick-check/verdicts.test.ts',
  ],
  facts: ['tests/posting/{facts,visa-and-degree,visa-words,right-to-work}.test.ts'],
} as const;

/** What `npm run mutation` runs for each change that it makes: the tests of the folder that is changed. */
export default defineConfig({
  test: {
    // The tables are loaded once and not for each file and change.
    isolate: false,
    // Changed code may be slow, and the machine may have other work.
    testTimeout: 30_000,
    include: process.env.MUTATION_TESTS?.split(',') ?? [
      ...TESTS[process.env.MUTATED === 'facts' ? 'facts' : 'compare'],
    ],
  },
});
