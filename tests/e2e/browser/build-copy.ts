/** A copy of a build that a test may change: its manifest, its version. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  version: string;
  permissions: string[];
  host_permissions: string[];
}

/** Copies an unpacked extension into a folder of its own and returns that. */
export function copyOfBuild(folder: string, change: (manifest: Manifest) => void = () => undefined): string {
  const copy = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(folder, copy, { recursive: true });
  changeManifest(copy, change);
  return copy;
}

/** Makes an unpacked extension the next version of itself. */
export function raiseVersion(folder: string): void {
  changeManifest(folder, (manifest) => {
    const [major = 0, minor = 0, patch = 0] = manifest.version.split('.').map(Number);
    manifest.version = `${major}.${minor}.${patch + 1}`;
  });
}

function changeManifest(folder: string, change: (manifest: Manifest) => void): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}
