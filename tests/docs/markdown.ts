/** The documents of the project, as the tests over them see them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/paths';

export interface Document {
  /** From the project's folder. */
  path: string;
  text: string;
}

function markdownIn(folder: string, recursive: boolean): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return recursive ? markdownIn(path, true) : [];
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

export const DOCUMENTS: readonly Document[] = [...markdownIn('.', false), ...markdownIn('docs', true)].map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
}));

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The contents of the code fences of one language. */
export function fences({ text }: Document, language: string): string[] {
  return [...text.matchAll(FENCE)].filter(([, found]) => found === language).map(([, , content]) => content ?? '');
}

/** The commands a reader would copy: lines of shell fences, and what stands between backticks and begins with npm or npx. */
export function commands(document: Document): string[] {
  const fenced = fences(document, 'sh')
    .flatMap((content) => content.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const inline = [...document.text.replace(FENCE, '').matchAll(/`((?:npm|npx) [^`\n]+)`/g)].map(
    ([, words]) => words ?? '',
  );
  return [...fenced, ...inline];
}

/** Targets of links and pictures that lie in the project, without their fragment. */
export function localLinks({ text }: Document): string[] {
  return [...text.replace(FENCE, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => (target ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/i.test(target));
}

const FOLDERS = 'lib|components|entrypoints|scripts|tests|docs|locales|public|\\.ci|\\.github';

/** File and folder names in backticks that begin with a folder of the project. Patterns such as `<site>` or `*` are none. */
export function namedPaths({ text }: Document): string[] {
  const named = text.replace(FENCE, '').matchAll(new RegExp(`\`((?:${FOLDERS})/[^\`\\s]*)\``, 'g'));
  return [...named].map(([, path]) => path ?? '').filter((path) => !/[<>*{}…]/.test(path));
}
