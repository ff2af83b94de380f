/** The extension as it runs: the test build in real Chromium, with pages served to it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type ChromiumBrowser, launchChromium } from '../../tests/e2e/browser/chromium';
import { startWeb, type Web } from '../../tests/e2e/browser/web';
import { buildFolder } from '../build';
import { ROOT } from '../paths';

let built = false;

/** The folder of the test build, built when it is asked for first. */
export function benchExtension(): string {
  const start = [join(ROOT, 'scripts', 'start.mjs'), 'scripts/build.ts', '--test'];
  if (
    !built &&
    spawnSync(process.execPath, start, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0
  ) {
    throw new Error('the extension could not be built, see above');
  }
  built = true;
  return buildFolder('chrome', 'test');
}

/** Runs with a browser of its own, which is closed in the end. */
export async function withExtension<T>(run: (browser: ChromiumBrowser, web: Web) => Promise<T>): Promise<T> {
  const extension = benchExtension();
  const web = await startWeb();
  const browser = await launchChromium({ extension, web });
  try {
    return await run(browser, web);
  } finally {
    await browser.close();
    await web.close();
  }
}
