import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Folders whose tests need the extension API's stand-in. */
export const EXTENSION_TESTS = [
  'tests/{entrypoints,components,hostile,messages,settings,shortlist,profile,overlay,pasted,tab-reading,toolbar,words}/**/*.test.{ts,tsx}',
];

/** Stand-ins of storage and whole pages take their time on a loaded machine. Loaded only when asked for: the plugin reads the whole extension's configuration. */
export default defineConfig(async (): Promise<ViteUserConfig> => {
  const { WxtVitest } = await import('wxt/testing/vitest-plugin');
  return {
    plugins: [await WxtVitest()],
    test: {
      name: 'extension',
      maxWorkers: '100%',
      setupFiles: ['tests/environment/blob.ts'],
      include: EXTENSION_TESTS,
      testTimeout: 60_000,
    },
  };
});
