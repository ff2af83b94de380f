/** The archives that are handed to the stores, looked at as they arrive there: by their hash, and unpacked. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';

/** What is archived. */
export type ArchiveKind = 'chrome' | 'firefox' | 'sources';

/** The archives' names in `.output/` of a version. */
export function archiveName(kind: ArchiveKind, version: string): string {
  return `yardstick-${version}-${kind}.zip`;
}

/** Of a file, in hex. */
export function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Writes an archive's files into a folder and returns their paths in it. */
export async function unpack(file: string, folder: string): Promise<string[]> {
  const { files } = await JSZip.loadAsync(readFileSync(file));
  const paths = Object.keys(files).filter((path) => files[path]?.dir === false);
  for (const path of paths) {
    const content = await files[path]?.async('nodebuffer');
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content ?? '');
  }
  return paths;
}
