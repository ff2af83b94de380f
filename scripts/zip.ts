/**
 * `npm run zip`: the archives for the stores in `.output/`, for Chrome and Edge, for Firefox, and the sources from which
 * Firefox's reviewers build the same again. Built twice they are equal byte for byte: files are sorted, carry no times,
 * and nothing of the machine goes in.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type InlineConfig, zip } from 'wxt';
import { buildConfig, type Target } from './build';
import { ROOT } from './paths';

/** What the sources need beside themselves to be built: all that is under version control, where that is known. */
function sourceFiles(): string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return list.split('\0').filter(Boolean);
  } catch {
    // Out of an unpacked sources archive: everything that is there belongs to it.
    return ['**/*', '.ci/**', '.github/**', '.gitignore'];
  }
}

function zipConfig(target: Target): InlineConfig {
  return {
    ...buildConfig(target, 'store'),
    zip: {
      name: 'yardstick',
      includeSources: sourceFiles(),
      excludeSources: ['.output/**', '.wxt/**', '.cache/**', 'coverage/**'],
      dotSources: true,
      zipSources: target === 'firefox',
    },
  };
}

/** Builds a target and packs it; returns the archives' paths, the extension first. */
export async function zipExtension(target: Target): Promise<string[]> {
  process.env.NODE_ENV = 'production';
  return zip(zipConfig(target));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const target of ['chrome', 'firefox'] as const) {
    for (const file of await zipExtension(target)) {
      const content = readFileSync(file);
      const hash = createHash('sha256').update(content).digest('hex');
      console.log(`${hash}  ${String(content.length).padStart(8)} bytes  .output/${basename(file)}`);
    }
  }
}
