/**
 * `npm run zip`: the archives for the stores in `.output/`, for Chrome and Edge, for Firefox, and the sources from which
 * Firefox's reviewers build the same again. Built twice they are equal byte for byte: files are sorted, carry no times,
 * and nothing of the machine goes in.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type InlineConfig, zip } from 'wxt';
import { sha256 } from './archive';
import { buildConfig, type Target, withoutSpinner } from './build';
import { packTighter } from './pack-tighter';
import { ROOT } from './paths';

/** What is made here and not written. */
const MADE = ['node_modules', '.output', '.wxt', '.cache', 'coverage', '.git'];

/** What the sources need beside themselves to be built: all that is under version control, where that is known. */
export function sourceFiles(): string[] {
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const files = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : [];
  if (files.length > 0) return files;
  // Out of an unpacked sources archive: everything that is there and was not made since belongs to it.
  const there = readdirSync(ROOT, { withFileTypes: true }).filter(({ name }) => !MADE.includes(name));
  return there.flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    const inside = readdirSync(join(ROOT, entry.name), { withFileTypes: true, recursive: true });
    return inside.filter((one) => one.isFile()).map((one) => relative(ROOT, join(one.parentPath, one.name)));
  });
}

function zipConfig(target: Target): InlineConfig {
  return {
    ...buildConfig(target, 'store'),
    zip: {
      name: 'yardstick',
      includeSources: sourceFiles(),
      excludeSources: [],
      dotSources: true,
      zipSources: target === 'firefox',
    },
  };
}

/** Builds a target and packs it; returns the archives' paths, the extension first. */
export async function zipExtension(target: Target): Promise<string[]> {
  process.env.NODE_ENV = 'production';
  const archives = await withoutSpinner(() => zip(zipConfig(target)));
  // The sources go to reviewers alone.
  const [extension] = archives;
  if (extension) await packTighter(extension);
  return archives;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const target of ['chrome', 'firefox'] as const) {
    for (const file of await zipExtension(target)) {
      console.log(`${sha256(file)}  ${String(statSync(file).size).padStart(8)} bytes  .output/${basename(file)}`);
    }
  }
}
