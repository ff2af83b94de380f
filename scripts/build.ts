/**
 * Builds the extension: `npm run build` for the stores into `.output/`; with `--test`, for tests and the demo (host
 * access to pages served on this machine, open shadow roots that a test can look into), into `.cache/build/`, which is
 * never shipped.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig } from 'wxt';
import { shortlistPageFiles } from '../tests/e2e/shortlist-page/bundle';
import { OUTPUT, ROOT, TEST_OUTPUT } from './paths';

/** Chrome’s build also serves Edge. */
export type Target = 'chrome' | 'firefox';
/** For users, or with what tests need. */
export type BuildKind = 'store' | 'test';

/**
 * Only in test builds: the sample listings of the demo, and sites where a user would have chosen "always on this site",
 * since a browser without a window cannot show the permission's prompt.
 */
const TEST_PAGES = [
  'http://localhost/*',
  'http://127.0.0.1/*',
  'https://builtin.com/*',
  'https://www.remotewlb.com/*',
  'https://granted.example/*',
];
/** Counts what the content scripts leave running; see the file. */
const PROBE = join(ROOT, 'tests', 'e2e', 'probe', 'probe.js');

const silent = () => {};
/** WXT reports to standard output, which belongs to the data of our commands. */
const quiet: NonNullable<InlineConfig['logger']> = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: (...words: unknown[]) => process.stderr.write(`${words.join(' ')}\n`),
  error: (...words: unknown[]) => process.stderr.write(`${words.join(' ')}\n`),
  fatal: (...words: unknown[]) => process.stderr.write(`${words.join(' ')}\n`),
  level: 0,
};

/** WXT draws a spinner on standard output, also where that is a file or the log of a server. */
export async function withoutSpinner<T>(work: () => Promise<T>): Promise<T> {
  const { stdout } = process;
  if (stdout.isTTY) return work();
  const { write } = stdout;
  stdout.write = () => true;
  try {
    return await work();
  } finally {
    stdout.write = write;
  }
}

/** What WXT is told beside `wxt.config.ts`. */
export function buildConfig(target: Target, kind: BuildKind): InlineConfig {
  const config: InlineConfig = { root: ROOT, browser: target, logger: quiet };
  if (kind === 'store') return { ...config, mode: 'production', outDir: OUTPUT };
  return {
    ...config,
    mode: 'e2e',
    outDir: TEST_OUTPUT,
    hooks: {
      'build:manifestGenerated': (_wxt, manifest) => {
        manifest.host_permissions = [...new Set([...(manifest.host_permissions ?? []), ...TEST_PAGES])];
        for (const script of manifest.content_scripts ?? []) {
          script.matches = [...new Set([...(script.matches ?? []), ...TEST_PAGES])];
          script.js = ['probe.js', ...(script.js ?? [])];
        }
      },
      'build:publicAssets': async (_wxt, files) => {
        files.push({ relativeDest: 'probe.js', absoluteSrc: PROBE }, ...(await shortlistPageFiles()));
      },
    },
  };
}

/** The folder that holds the unpacked extension after a build. */
export function buildFolder(target: Target, kind: BuildKind): string {
  return kind === 'store' ? join(OUTPUT, `${target}-mv3`) : join(TEST_OUTPUT, `${target}-mv3-e2e`);
}

/** Builds one target and returns its folder. */
export async function buildExtension(target: Target, kind: BuildKind): Promise<string> {
  // Vite reads NODE_ENV, and a test runner sets it: React's development build must never be measured or shipped.
  process.env.NODE_ENV = 'production';
  await withoutSpinner(() => build(buildConfig(target, kind)));
  return buildFolder(target, kind);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const kind: BuildKind = process.argv.includes('--test') ? 'test' : 'store';
  for (const target of ['chrome', 'firefox'] as const) {
    console.log(`${target}: ${await buildExtension(target, kind)}`);
  }
}
