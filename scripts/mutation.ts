/**
 * `npm run mutation`: changes the code of `lib/compare` and of two fact files in small ways, one at a time, and looks whether
 * a test notices. Prints a line a file, then every change that no test noticed. What was tried before and has not changed
 * since is not tried again (`.cache/mutation-*.json`). `-- lib/compare/pay.ts` tries the files named alone, with
 * `--tests=tests/compare/pay-in-words.test.ts` by these tests alone: far quicker, and at the least as good as it says.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from './paths';

/** The two facts are those that decide most: which degree is asked, and whether a visa is paid for. */
const MUTATED = {
  compare: ['lib/compare/**/*.ts'],
  facts: ['lib/posting/facts/degree-required.ts', 'lib/posting/facts/visa.ts'],
} as const;
type Part = keyof typeof MUTATED;

const byTests = process.argv.find((argument) => argument.startsWith('--tests='))?.slice('--tests='.length);
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));

/** The files of a part that are to be changed: all, or those that are named. */
function filesOf(part: Part): string[] {
  if (named.length === 0) return [...MUTATED[part]];
  return named.filter((file) => file.startsWith('lib/compare/') === (part === 'compare'));
}

/** Each part by its own tests (`vitest.mutation.config.ts`), since every change loads all of them. */
async function mutate(part: Part): Promise<Awaited<ReturnType<Stryker['runMutationTest']>>> {
  const files = filesOf(part);
  if (files.length === 0) return [];
  process.env.MUTATED = part;
  if (byTests !== undefined) process.env.MUTATION_TESTS = byTests;
  const stryker = new Stryker({
    mutate: files,
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    // A table made when a module is loaded would need every test for each of its words.
    ignoreStatic: true,
    concurrency: Math.max(1, availableParallelism() - 1),
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 60,
    // What few tests miss says nothing of all of them.
    incremental: byTests === undefined,
    incrementalFile: join(ROOT, '.cache', `mutation-${part}.json`),
    tempDirName: '.cache/mutation',
    // TypeScript 7 has no programming interface with which its configuration could be rewritten; nothing there needs it.
    tsconfigFile: 'no-tsconfig.json',
    ignorePatterns: ['.output', '.cache', '.wxt/types', 'coverage', 'docs'],
    checkers: [],
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    logLevel: 'warn' as never,
  } as ConstructorParameters<typeof Stryker>[0]);
  return stryker.runMutationTest();
}

interface Tally {
  noticed: number;
  unnoticed: number;
  /** No test runs the line. */
  unrun: number;
  /** Tables made at load, and changes that do not compile. */
  left: number;
}

type Status = Awaited<ReturnType<Stryker['runMutationTest']>>[number]['status'];

const TALLIED: Partial<Record<Status, keyof Tally>> = {
  Killed: 'noticed',
  Timeout: 'noticed',
  Survived: 'unnoticed',
  NoCoverage: 'unrun',
};

const columns = (name: string, { noticed, unnoticed, unrun, left }: Tally) => {
  const share = noticed / Math.max(1, noticed + unnoticed + unrun);
  const counts = [noticed, unnoticed, unrun, left].map((count) => String(count).padStart(9));
  return `${name.padEnd(44)}${counts.join('')}${`${(100 * share).toFixed(1)} %`.padStart(9)}`;
};

/** What two texts do not share, with a little before it: of a long pattern the place that was changed. */
function apart(one: string, other: string): [string, string] {
  let same = 0;
  while (same < Math.min(one.length, other.length) && one[same] === other[same]) same += 1;
  const from = Math.max(0, same - 40);
  const before = from > 0 ? '…' : '';
  return [before + one.slice(from), before + other.slice(from)];
}

const perFile = new Map<string, Tally>();
const unnoticed: string[] = [];
const total: Tally = { noticed: 0, unnoticed: 0, unrun: 0, left: 0 };
try {
  const results = [...(await mutate('compare')), ...(await mutate('facts'))];
  for (const { fileName, location, mutatorName, replacement, status } of results) {
    const file = relative(ROOT, fileName);
    const tally = perFile.get(file) ?? { noticed: 0, unnoticed: 0, unrun: 0, left: 0 };
    perFile.set(file, tally);
    const kind = TALLIED[status] ?? 'left';
    tally[kind] += 1;
    total[kind] += 1;
    if (kind !== 'unnoticed' && kind !== 'unrun') continue;
    const { start, end } = location;
    const lines = readFileSync(fileName, 'utf8')
      .split('\n')
      .slice(start.line - 1, end.line);
    const from =
      lines.length === 1 ? (lines[0]?.slice(start.column - 1, end.column - 1) ?? '') : `${lines[0]?.trim()} …`;
    const [was, is] = apart(from, replacement.replace(/\s+/g, ' '));
    unnoticed.push(`${file}:${start.line}  ${mutatorName}  ${was.slice(0, 100)}  ->  ${is.slice(0, 100)}`);
  }
  for (const line of unnoticed.sort()) console.log(line);
  console.log(`\n${' '.repeat(44)}  noticed     not   no test    left    share`);
  for (const [file, tally] of [...perFile].sort(([one], [other]) => (one < other ? -1 : 1))) {
    console.log(columns(file, tally));
  }
  console.log(columns('all', total));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
