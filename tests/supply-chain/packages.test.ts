/** What the project takes from others: from where, by which licence, and with which rights while it is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LICENCES_FILE, licencesText } from '../../scripts/licences';
import { ROOT } from '../../scripts/paths';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const lock = JSON.parse(read('package-lock.json')) as { lockfileVersion: number; packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');

describe('the lock', () => {
  test('holds each package by one version and its SHA-512', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(locked.length).toBeGreaterThan(100);
    for (const [place, { version, integrity, link }] of locked) {
      expect(version, place).toMatch(/^\d+\.\d+\.\d+/);
      expect(integrity, place).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      expect(link, place).toBeUndefined();
    }
  });

  test('takes nothing from a repository, a folder or an unprotected address', () => {
    for (const [place, { resolved }] of locked) {
      // Where no address stands the registry is asked that the machine is set to.
      if (resolved !== undefined) expect(resolved, place).toMatch(/^https:\/\/[^/]+\/.+\.tgz$/);
    }
  });

  test('needs no script while it is installed', () => {
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
    // Only checks that the program for this machine is there, and replaces a wrapper by it; both builds work without.
    expect(scripts.filter((place) => !/(?:^|\/)node_modules\/(?:esbuild|fsevents)$/.test(place))).toEqual([]);
  });
});

describe('what package.json names', () => {
  test('has exact versions', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    }
  });

  test('is explained, as far as it is shipped', () => {
    const told = read('docs/dependencies.md');
    for (const name of Object.keys(manifest.dependencies)) expect(told).toContain(`\`${name}\``);
  });
});

describe('the licences', () => {
  test('of what is shipped are collected as they are now', () => {
    expect(read(join('public', LICENCES_FILE)), 'npm run licences writes them anew').toBe(licencesText());
  });

  test('allow it to be shipped', () => {
    const named = licencesText().match(/^@?[\w./-]+ \d+\.\d+\.\d+\S* \((.+)\)$/gm) ?? [];
    expect(named.length).toBeGreaterThan(20);
    for (const one of named) expect(one).toMatch(/\((?:MIT|ISC|Apache-2\.0|MPL-2\.0|BSD-[23]-Clause|0BSD)\)$/);
  });
});
