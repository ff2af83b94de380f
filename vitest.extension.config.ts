import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config';

/** Folders whose tests need the extension API's stand-in. */
const FOLDERS = [
  'components',
  'hostile',
  'messages',
  'settings',
  'shortlist',
  'profile',
  'overlay',
  'pasted',
  'tab-reading',
  'toolbar',
  'words',
];
export const EXTENSION_TESTS = [`tests/{${FOLDERS.join(',')}}/**/*.test.{ts,tsx}`];

/** The files of these folders whose tests have a page, which is what their first line asks for. */
function testsInPages(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join('tests', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => ['tests', folder, ...file.split(/[\\/]/)].join('/'))
      .filter((file) => readFileSync(file, 'utf8').startsWith('// @vitest-environment jsdom')),
  );
}

/** Loaded only when asked for: the plugin reads the whole extension's configuration. */
export async function extensionProjects(): Promise<TestProjectInlineConfiguration[]> {
  const { WxtVitest } = await import('wxt/testing/vitest-plugin');
  const plugins = [await WxtVitest()];
  const inPages = testsInPages();
  const both = {
    maxWorkers: '100%',
    // Stand-ins of storage and whole pages take their time on a loaded machine.
    testTimeout: 60_000,
  };
  return [
    {
      plugins,
      test: {
        ...both,
        name: 'extension',
        // One world for all: loading the same code for each file anew took more time than the tests. What a file leaves behind is put right before the next.
        isolate: false,
        restoreMocks: true,
        setupFiles: ['tests/environment/blob.ts', 'tests/environment/fresh-extension.ts'],
        include: EXTENSION_TESTS,
        exclude: inPages,
      },
    },
    { plugins, test: { ...both, name: 'pages', setupFiles: ['tests/environment/blob.ts'], include: inPages } },
  ];
}

export default defineConfig(async (): Promise<ViteUserConfig> => ({ test: { projects: await extensionProjects() } }));
