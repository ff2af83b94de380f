import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config';
import quick from './vitest.config';
import { extensionProjects } from './vitest.extension.config';

/** All but growth: times beside times say nothing while lines are counted. */
const unit = (quick.test?.projects ?? []).filter(
  (one): one is TestProjectInlineConfiguration => typeof one === 'object' && 'test' in one && one.test?.name === 'unit',
);

/** Counted code is slow, and the machine may have other work. */
const inItsTime = (one: TestProjectInlineConfiguration): TestProjectInlineConfiguration => ({
  ...one,
  test: { ...one.test, testTimeout: 300_000 },
});

/** `npm run coverage`: all tests that start no browser, with the share of `lib/` that they run. */
export default defineConfig(
  async (): Promise<ViteUserConfig> => ({
    test: {
      projects: [...unit, ...(await extensionProjects())].map(inItsTime),
      coverage: {
        provider: 'v8',
        include: ['lib/**/*.ts'],
        // Cases are read by tests, schemas of types alone hold no line that runs.
        exclude: ['lib/**/*.cases.ts'],
        reporter: ['text-summary', 'json-summary', 'html'],
        reportsDirectory: 'coverage',
        // A test that fails says nothing about what the others run.
        reportOnFailure: true,
        thresholds: { lines: 95 },
      },
    },
  }),
);
