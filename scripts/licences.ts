/**
 * `npm run licences`: writes the licences of all packages that are shipped into `public/`, from where they come into the archives.
 * Shipped is what `dependencies` of package.json names, what these name in turn, and the little that WXT adds to a build. With
 * `--check` nothing is written; the status is 1 where the file is not up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths';

/** In the archives and in `public/`. */
export const LICENCES_FILE = 'third-party-licences.txt';

/** Named as a tool, but parts of them go into what is built: entry points' wrappers, and the choice of `browser` or `chrome`. */
const FROM_TOOLS = ['wxt', '@wxt-dev/browser'];
/** Used by a dependency's own build step alone; nothing of them is in the archives. */
const BUILD_ONLY = new Set(['chokidar', 'confbox', 'tinyglobby', '@types/har-format', '@types/filesystem']);

interface Locked {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}
interface Package {
  name: string;
  version: string;
  licence: string;
  text: string;
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };

/** Where Node finds a package that another one names: beside it, else further up. */
function placeOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (!folder.includes('node_modules')) return null;
  }
}

function shippedPlaces(): string[] {
  const found = new Set<string>();
  const follow = (names: readonly string[], from: string) => {
    for (const name of names) {
      const place = BUILD_ONLY.has(name) ? null : placeOf(name, from);
      if (place === null || found.has(place)) continue;
      found.add(place);
      follow(Object.keys(lock.packages[place]?.dependencies ?? {}), place);
    }
  };
  follow(Object.keys(lock.packages['']?.dependencies ?? {}), '');
  for (const name of FROM_TOOLS) found.add(`node_modules/${name}`);
  return [...found];
}

function packageAt(place: string): Package {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const { version, license } = lock.packages[place] ?? { version: '' };
  const folder = join(ROOT, place);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:[.-]|$)/i.test(one));
  if (!license) throw new Error(`${name} names no licence: look at it before it is shipped.`);
  const text = file ? readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim() : '';
  return { name, version, licence: license, text };
}

/** The file: packages with the same words stand together above them. */
export function licencesText(): string {
  const packages = shippedPlaces()
    .map(packageAt)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const byText = new Map<string, Package[]>();
  for (const one of packages) {
    const text = one.text || `Licence: ${one.licence}`;
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  const parts = [...byText].map(
    ([text, named]) =>
      `${named.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n')}\n\n${text}`,
  );
  return `Yardstick contains the following packages of other authors.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(ROOT, 'public', LICENCES_FILE);
  const text = licencesText();
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    console.log(`public/${LICENCES_FILE}: ${shippedPlaces().length} packages`);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`public/${LICENCES_FILE} is not up to date: npm run licences`);
    process.exitCode = 1;
  }
}
