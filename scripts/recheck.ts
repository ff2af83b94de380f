/**
 * Looks at every pattern of `lib/` for super-linear backtracking: literals by parsing the sources, patterns made at run time by
 * watching `RegExp` while the pure folders load. Prints each unsafe one with its place and an attack string; exit status 1 then.
 * A pattern that the checker cannot judge in its time is named, not counted as unsafe: the growth tests cover it by running.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { ROOT } from './paths';

/** Milliseconds for one pattern. */
const TIME = 10_000;
/** Attacks are judged by the characters that are read, never by time: on a busy machine every pattern is slow. */
const BY_COUNT = { attackTimeout: null, incubationTimeout: null };

interface Pattern {
  source: string;
  flags: string;
  place: string;
}

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) && !/\.cases\.ts$/.test(entry.name) ? [path] : [];
  });

function literalsOf(path: string): Pattern[] {
  const { code } = transformSync(readFileSync(path, 'utf8'), { loader: path.endsWith('x') ? 'tsx' : 'ts' });
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    const regex = 'regex' in node ? (node.regex as { pattern: string; flags: string } | undefined) : undefined;
    if (regex) found.push({ source: regex.pattern, flags: regex.flags, place: relative(ROOT, path) });
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code));
  return found;
}

/** Patterns that are put together when a module loads. */
async function madeWhileLoading(paths: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Plain = globalThis.RegExp;
  let place = '';
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string | RegExp, string?], newTarget) {
      const made = Reflect.construct(target, [source, flags], newTarget) as RegExp;
      found.push({ source: made.source, flags: made.flags, place });
      return made;
    },
  });
  try {
    for (const path of paths) {
      place = relative(ROOT, path);
      await import(path);
    }
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

const all = files(join(ROOT, 'lib'));
const pure = all.filter((path) => /[\\/]lib[\\/](?:posting|compare|guide)[\\/]/.test(path));
const patterns = new Map<string, Pattern>();
for (const pattern of [...all.flatMap(literalsOf), ...(await madeWhileLoading(pure))]) {
  const key = `/${pattern.source}/${pattern.flags}`;
  if (!patterns.has(key)) patterns.set(key, pattern);
}

let unsafe = 0;
let unknown = 0;
for (const [shown, { source, flags, place }] of patterns) {
  const result = checkSync(source, flags, { timeout: TIME, ...BY_COUNT });
  if (result.status === 'safe') continue;
  if (result.status === 'unknown') {
    unknown += 1;
    console.log(`cannot tell (${result.error.kind}): ${place} ${shown.slice(0, 160)}`);
    continue;
  }
  unsafe += 1;
  console.log(
    `UNSAFE (${result.complexity.summary}): ${place}\n  ${shown.slice(0, 400)}\n  attack: ${result.attack.pattern.slice(0, 200)}`,
  );
}
console.log(
  `${patterns.size} patterns, ${unsafe} unsafe, ${unknown} the checker could not judge in ${TIME / 1000} s each`,
);
process.exitCode = unsafe > 0 ? 1 : 0;
