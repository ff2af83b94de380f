/**
 * `npm run faults`: tries every fault of `tests/faults/register.ts` in both browsers; `--json` prints the results as a list.
 * `--only L4,S` tries those whose id begins so, `--browser firefox` one browser, `--built` takes the builds that are there.
 * `--page` writes `docs/faults.md` and tries nothing.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../tests/e2e/browser/driver';
import { FAULTS } from '../tests/faults/register';
import { bySetup, faultBrowsers } from '../tests/faults/try-faults';
import { faultsPage } from './faults-page';
import { ROOT } from './paths';

type Result = 'pass' | 'fail' | `n/a: ${string}`;

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    only: { type: 'string' },
    browser: { type: 'string' },
    built: { type: 'boolean' },
    page: { type: 'boolean' },
  },
});
const beginnings = flags.only?.split(',');
const chosen = FAULTS.filter(({ id }) => !beginnings || beginnings.some((one) => id.startsWith(one)));
const progress = (line: string) => process.stderr.write(`${line}\n`);

async function tryFaults(name: BrowserName): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  const browsers = faultBrowsers(name);
  try {
    for (const fault of bySetup(chosen)) {
      const { id, name: title, notIn } = fault;
      const reason = notIn?.[name];
      if (reason) {
        results.set(id, `n/a: ${reason}`);
        continue;
      }
      const start = Date.now();
      const failure = await browsers.attempt(fault).then(
        () => null,
        (error: Error) => error,
      );
      results.set(id, failure ? 'fail' : 'pass');
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      progress(
        `${name}, ${id} ${title}: ${failure ? `FAILS, ${failure.message.replace(/\s+/g, ' ')}` : 'pass'} (${seconds} s)`,
      );
    }
  } finally {
    await browsers.close();
  }
  return results;
}

function build(...kind: string[]): void {
  const start = [join(ROOT, 'scripts', 'start.mjs'), 'scripts/build.ts', ...kind];
  if (spawnSync(process.execPath, start, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) {
    throw new Error('the extension could not be built, see above');
  }
}

try {
  if (flags.page) {
    writeFileSync(join(ROOT, 'docs', 'faults.md'), faultsPage());
    process.exit();
  }
  if (chosen.length === 0) throw new Error(`no fault has an id that begins with ${flags.only}`);
  if (!flags.built) {
    build('--test');
    build();
  }
  const tried = (['chromium', 'firefox'] as const).filter((name) => (flags.browser ?? name) === name);
  const results = new Map<BrowserName, Map<string, Result>>();
  for (const name of tried) results.set(name, await tryFaults(name));
  const list = chosen.map(({ id, name }) => ({
    id,
    name,
    ...Object.fromEntries(tried.map((browser) => [browser, results.get(browser)?.get(id)])),
  }));
  if (flags.json) console.log(JSON.stringify(list, null, 2));
  else
    for (const { id, name, ...row } of list)
      console.log(
        `${id.padEnd(5)} ${Object.values(row)
          .map((result) => String(result).padEnd(5))
          .join(' ')} ${name}`,
      );
  if (list.some((row) => Object.values(row).includes('fail'))) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
