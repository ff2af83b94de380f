/**
 * `npm run size`: how large each script is after gzip, beside its budget. Ends with status 1 where one is over; with `--check`, as
 * `npm test` calls it, a goal that is not reached yet fails only where it has become worse; with `--built` what lies in `.output/`
 * is measured as it is.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SIZE_BUDGETS, type SizeBudget } from './budgets';
import { buildFolder } from './build';
import { OUTPUT, ROOT } from './paths';

/** Built in a process of its own: the bundler writes to standard output, which is for the table. */
function buildArchives(): void {
  const start = [join(ROOT, 'scripts', 'start.mjs'), 'scripts/zip.ts'];
  const { status } = spawnSync(process.execPath, start, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the extension could not be built, see above');
}

function bytesOf(files: SizeBudget['files']): number {
  if (files !== 'zip') {
    const folder = buildFolder('chrome', 'store');
    return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  }
  const archives = readdirSync(OUTPUT).filter((name) => /-(?:chrome|firefox)\.zip$/.test(name));
  return Math.max(...archives.map((name) => statSync(join(OUTPUT, name)).size));
}

try {
  if (!process.argv.includes('--built')) buildArchives();
  let over = 0;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} KB`;
  const checks = process.argv.includes('--check');
  for (const { name, files, most, reached = most } of SIZE_BUDGETS) {
    const bytes = bytesOf(files);
    if (bytes > (checks ? reached : most)) over += 1;
    console.log(
      `${bytes > most ? 'OVER' : 'ok  '}  ${kilobytes(bytes)} of ${kilobytes(most)}  ${name} (${files === 'zip' ? files : files.join(', ')})`,
    );
  }
  process.exitCode = over > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
