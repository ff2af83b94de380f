import { defineConfig, type ViteUserConfig } from 'vitest/config';
import quick from './vitest.config';
import { extensionProjects } from './vitest.extension.config';

/** All but growth: times beside times say nothing while lines are counted. */
const unit = (quick.test?.projects ?? []).filter(
  (one) => typeof one === 'object' && 'test' in one && one.test?.name === 'unit',
);

/** `npm run coverage`: all tests that start no browser, with the share of `lib/` that they run. */
export default defineConfig(
  async (): Promise<ViteUserConfig> => ({
    test: {
      projects: [...unit, ...(await extensionProjects())],
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
