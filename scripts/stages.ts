/**
 * What `npm test` runs, in order. A stage is one entry; `full` marks those that only `npm run test:full` runs. A stage
 * that fails does not end the run: the rest is run and counted all the same.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './paths';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** The names of the tests that failed, so that the end of a long run says them again. */
  failures?: string[];
}

export interface Stage {
  name: string;
  full?: true;
  run(): Promise<Tally>;
}

const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Runs a program with its output shown and returns its status. */
function show(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const tool = (name: string) => join(ROOT, 'node_modules', '.bin', name);

/** One check that a program of `node_modules` makes: it passes where the program ends with status 0. */
function check(name: string, program: string, ...args: string[]): Stage {
  return { name, run: async () => ((await show(tool(program), args)) === 0 ? ONE_PASSED : ONE_FAILED) };
}

/** One check that a script of this folder makes. */
function script(name: string, file: string, ...args: string[]): Stage {
  const start = [join(ROOT, 'scripts', 'start.mjs'), join('scripts', file), ...args];
  return { name, run: async () => ((await show(process.execPath, start)) === 0 ? ONE_PASSED : ONE_FAILED) };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTotalTests: number;
  testResults: {
    name: string;
    status: 'passed' | 'failed';
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

/** A name a line, with the first line of what went wrong; a file that could not be loaded stands for itself. */
function failuresOf(report: VitestReport): string[] {
  return report.testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [relative(ROOT, name)];
    return failed.map((test) => `${test.fullName}: ${test.failureMessages?.[0]?.split('\n')[0] ?? ''}`.slice(0, 300));
  });
}

/** A run of vitest: its tests are counted one by one; a file that cannot be loaded counts as one failed test. */
function tests(name: string, args: string[], env: NodeJS.ProcessEnv = {}): Stage {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'report-'));
      const file = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const status = await show(tool('vitest'), ['run', '--silent=passed-only', ...reporters, ...args], env);
      try {
        const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
        const failed = report.numFailedTests || (status === 0 ? 0 : 1);
        return { passed: report.numPassedTests, failed, skipped: report.numPendingTests, failures: failuresOf(report) };
      } catch {
        return ONE_FAILED;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

const browsers = ['--config', 'vitest.browser.config.ts'];
const extension = ['--config', 'vitest.extension.config.ts'];
/** Files of properties, by a part of their paths. */
const properties = ['properties'];
/** Read by `tests/properties/runs.ts`. */
const manyRuns = { PROPERTY_RUNS: '10000' };

/** Cheap and telling first: what a contributor breaks most often is said within seconds. */
export const STAGES: Stage[] = [
  check('prepare', 'wxt', 'prepare'),
  check('types', 'tsc', '--noEmit'),
  check('lint', 'biome', 'check', '.'),
  check('unused code', 'knip'),
  tests('unit: structure rules, tables, corpus floors', ['--project', 'unit']),
  tests('growth with the text', ['--project', 'growth']),
  tests('unit: with the extension API’s stand-in', extension),
  script('archives for the stores', 'zip.ts'),
  script('build for tests', 'build.ts', '--test'),
  script('sizes', 'size.ts', '--check', '--built'),
  script('bench ratios', 'bench.ts', '--check'),
  tests('end to end in Chromium', [...browsers, '--project', 'e2e'], { YARDSTICK_BROWSERS: 'chromium' }),
  tests('end to end in Firefox', [...browsers, '--project', 'e2e'], { YARDSTICK_BROWSERS: 'firefox' }),
  tests('archives in Chromium', [...browsers, '--project', 'shipped'], { YARDSTICK_BROWSERS: 'chromium' }),
  tests('archives in Firefox', [...browsers, '--project', 'shipped'], { YARDSTICK_BROWSERS: 'firefox' }),
  { full: true, ...tests('every hostile page', [...extension, 'tests/hostile'], { HOSTILE_PAGES: 'all' }) },
  {
    full: true,
    ...tests('every action and state in Chromium', [...browsers, '--project', 'matrices'], {
      YARDSTICK_BROWSERS: 'chromium',
    }),
  },
  {
    full: true,
    ...tests('every action and state in Firefox', [...browsers, '--project', 'matrices'], {
      YARDSTICK_BROWSERS: 'firefox',
    }),
  },
  {
    full: true,
    ...tests('faults in Chromium', [...browsers, '--project', 'faults'], { YARDSTICK_BROWSERS: 'chromium' }),
  },
  {
    full: true,
    ...tests('faults in Firefox', [...browsers, '--project', 'faults'], { YARDSTICK_BROWSERS: 'firefox' }),
  },
  { full: true, ...script('built again in other folders', 'reproduce.ts') },
  {
    full: true,
    ...tests(
      'properties, ten thousand times: reading, pay, comparison',
      ['--project', 'unit', ...properties],
      manyRuns,
    ),
  },
  {
    full: true,
    ...tests('properties, ten thousand times: shortlist and files', [...extension, ...properties], manyRuns),
  },
  { full: true, ...script('patterns under recheck', 'recheck.ts') },
  { full: true, ...script('bench on all pages', 'bench.ts') },
];

/** The stages that a run is asked for, in order; none where no name holds the word. */
export function stagesFor({ full = false, only = '' }: { full?: boolean; only?: string }): Stage[] {
  const named = STAGES.filter(({ name }) => name.toLowerCase().includes(only.toLowerCase()));
  const quick = named.filter((stage) => !stage.full);
  return full || quick.length === 0 ? named : quick;
}
