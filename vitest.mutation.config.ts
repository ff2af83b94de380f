import { defineConfig } from 'vitest/config';

/**
 * What `npm run mutation` runs for each change that it makes: the tests of `lib/compare` and the tables of the facts. Left out
 * are those that start commands of their own, which would not see the changed code, and the random ones, so that two runs
 * find the same.
 */
export default defineConfig({
  test: {
    // The tables are loaded once and not for each file and change.
    isolate: false,
    // Changed code may be slow, and the machine may have other work.
    testTimeout: 30_000,
    include: [
      'tests/compare/*.test.ts',
      'tests/posting/facts.test.ts',
      'tests/profile/match-profile.test.ts',
      'tests/quick-check/verdicts.test.ts',
    ],
    exclude: ['tests/compare/commands.test.ts', 'tests/compare/properties.test.ts'],
  },
});
