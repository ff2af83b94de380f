import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Folders whose tests need the extension API's stand-in; everything else is tested without it. */
const EXTENSION_TESTS = ['tests/{entrypoints,components,messages,settings,shortlist,profile,chip}/**/*.test.{ts,tsx}'];
/** Run by their own commands, since they start browsers or take minutes. */
const BROWSER_TESTS = ['tests/e2e/**', 'tests/faults/**', 'tests/bench/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...BROWSER_TESTS, ...EXTENSION_TESTS],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          include: EXTENSION_TESTS,
        },
      },
    ],
  },
});
