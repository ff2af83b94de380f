import { configDefaults, defineConfig } from 'vitest/config';
import { EXTENSION_TESTS } from './vitest.extension.config';

/** Run by their own commands, since they start browsers or take minutes. */
const BROWSER_TESTS = ['tests/e2e/**', 'tests/faults/!(register).test.ts', 'tests/shipped/**', 'tests/bench/**'];

/** Times beside times: run alone, since work beside them takes the memory and the other core. */
const GROWTH_TESTS = ['tests/posting/growth.test.ts'];

/** Tests of the pure parts; those that need the extension API's stand-in are in `vitest.extension.config.ts`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Nothing here keeps anything between files, so none needs a world of its own: half the time.
          isolate: false,
          maxWorkers: '100%',
          // Some tests start commands of their own, on machines with other work too.
          testTimeout: 30_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...BROWSER_TESTS, ...GROWTH_TESTS, ...EXTENSION_TESTS],
        },
      },
      { test: { name: 'growth', testTimeout: 60_000, include: GROWTH_TESTS } },
    ],
  },
});
