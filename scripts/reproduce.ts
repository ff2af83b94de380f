/**
 * `npm run reproduce`: makes the archives in two folders from the same sources, then once more from the sources archive itself,
 * each with its own installed packages, and compares them by hash. Ends with status 1 where one differs.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ArchiveKind, archiveName, sha256, unpack } from './archive';
import { ROOT } from './paths';
import { sourceFiles } from './zip';

const KINDS: readonly ArchiveKind[] = ['chrome', 'firefox', 'sources'];
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

function copySources(folder: string): void {
  for (const path of sourceFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
}

/** Builds as a reviewer would, with nothing but Node, and returns the hash of each archive. */
function build(folder: string): Map<ArchiveKind, string> {
  const start = [join(folder, 'scripts', 'start.mjs'), 'scripts/zip.ts'];
  const { status } = spawnSync(process.execPath, start, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`the archives could not be made in ${folder}, see above`);
  return new Map(KINDS.map((kind) => [kind, sha256(join(folder, '.output', archiveName(kind, version)))]));
}

const work = mkdtempSync(join(tmpdir(), 'reproduce-'));
try {
  const folders = { first: join(work, 'one'), second: join(work, 'another', 'and longer name') };
  copySources(folders.first);
  copySources(folders.second);
  const first = build(folders.first);
  const second = build(folders.second);
  const unpacked = join(work, 'from sources');
  await unpack(join(folders.first, '.output', archiveName('sources', version)), unpacked);
  const fromSources = build(unpacked);
  let different = 0;
  for (const kind of KINDS) {
    console.log(archiveName(kind, version));
    const hashes = { 'in one folder': first, 'in another': second, 'from the sources archive': fromSources };
    for (const [where, found] of Object.entries(hashes)) console.log(`  ${found.get(kind)}  ${where}`);
    if (new Set([first, second, fromSources].map((found) => found.get(kind))).size > 1) different += 1;
  }
  console.log(different === 0 ? 'All equal.' : `${different} of ${KINDS.length} archives differ.`);
  process.exitCode = different === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}
