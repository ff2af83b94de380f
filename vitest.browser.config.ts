import { defineConfig } from 'vitest/config';

/** Tests that start real browsers: one after the other, since two browsers at once make each other's times unsteady. */
const inBrowsers = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000, retry: 0 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...inBrowsers, name: 'e2e', include: ['tests/e2e/e2e.test.ts'] } },
      { test: { ...inBrowsers, name: 'matrices', include: ['tests/e2e/matrices.test.ts'] } },
      { test: { ...inBrowsers, name: 'shipped', include: ['tests/shipped/**/*.test.ts'] } },
      { test: { ...inBrowsers, name: 'faults', include: ['tests/faults/!(register).test.ts'] } },
    ],
  },
});
