/**
 * `npm run release-notes`: what a draft release says, into `.output/release-notes.md`: the version's section of CHANGELOG.md and the hashes
 * of the archives that lie in `.output/`. With `--tag v1.2.3` it ends with status 1 where tag, version and change log do not agree.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ArchiveKind, archiveName, sha256 } from './archive';
import { OUTPUT, ROOT } from './paths';

const { values } = parseArgs({ options: { tag: { type: 'string' } } });
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const changes = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
const sections = changes.split(/^## /m).slice(1);
const section = sections.find((one) => one.startsWith(`${version} `) || one.startsWith(`${version}\n`));

function faults(): string[] {
  const found: string[] = [];
  if (section === undefined) found.push(`CHANGELOG.md has no section for ${version}: write what a user would notice.`);
  if (values.tag === undefined) return found;
  if (values.tag !== `v${version}`)
    found.push(`The tag is ${values.tag}, and package.json says ${version}: set one of them.`);
  if (section?.split('\n')[0]?.includes('not released'))
    found.push(`The section for ${version} has no date: write it in CHANGELOG.md.`);
  return found;
}

const said = faults();
for (const fault of said) console.error(fault);
if (said.length > 0) process.exitCode = 1;
else {
  const kinds: ArchiveKind[] = ['chrome', 'firefox', 'sources'];
  const hashes = kinds
    .map((kind) => archiveName(kind, version))
    .filter((name) => existsSync(join(OUTPUT, name)))
    .map((name) => `${sha256(join(OUTPUT, name))}  ${name}`);
  const notes = `${section?.split('\n').slice(1).join('\n').trim()}\n\n\`\`\`\n${hashes.join('\n')}\n\`\`\`\n`;
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, 'release-notes.md'), notes);
  console.log(notes);
}
