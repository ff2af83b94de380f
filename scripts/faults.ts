/**
 * `npm run faults`: tries every fault of `tests/faults/register.ts` in both browsers; `--json` prints the results as a list,
 * `--only ID` tries one.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../tests/e2e/browser/driver';
import { launchTestBuild } from '../tests/e2e/browser/launch';
import { startWeb } from '../tests/e2e/browser/web';
import { FAULTS } from '../tests/faults/register';
import { ROOT } from './paths';

type Result = 'pass' | 'fail' | `n/a: ${string}`;

const { values: flags } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const chosen = FAULTS.filter(({ id }) => flags.only === undefined || flags.only === id);
const progress = (line: string) => process.stderr.write(`${line}\n`);

async function tryFaults(name: BrowserName): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  const web = await startWeb();
  const browser = await launchTestBuild(name, web);
  try {
    for (const { id, name: fault, notIn, run } of chosen) {
      const reason = notIn?.[name];
      if (reason) {
        results.set(id, `n/a: ${reason}`);
        continue;
      }
      try {
        // A tab of its own: what a fault leaves behind must not touch the next one.
        await browser.newTab();
        await run(browser, web);
        results.set(id, 'pass');
      } catch (error) {
        results.set(id, 'fail');
        progress(`${name}, ${id} ${fault}: ${(error as Error).message.replace(/\s+/g, ' ')}`);
      }
    }
  } finally {
    await browser.close();
    await web.close();
  }
  return results;
}

try {
  const start = [join(ROOT, 'scripts', 'start.mjs'), 'scripts/build.ts', '--test'];
  if (spawnSync(process.execPath, start, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) {
    throw new Error('the extension could not be built, see above');
  }
  const chromium = await tryFaults('chromium');
  const firefox = await tryFaults('firefox');
  const list = chosen.map(({ id, name }) => ({ id, name, chromium: chromium.get(id), firefox: firefox.get(id) }));
  if (flags.json) console.log(JSON.stringify(list, null, 2));
  else
    for (const row of list)
      console.log(`${row.id.padEnd(5)} ${row.chromium?.padEnd(5)} ${row.firefox?.padEnd(5)} ${row.name}`);
  if (list.some((row) => row.chromium === 'fail' || row.firefox === 'fail')) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
