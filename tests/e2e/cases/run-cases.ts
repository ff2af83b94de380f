import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Browser, type BrowserName, browsersUnderTest } from '../browser/driver';
import { launchTestBuild } from '../browser/launch';
import { startWeb, type Web } from '../browser/web';
import type { Case } from './case';

/** What the tests of one browser have in common; there once a test runs. */
export interface Running {
  name: BrowserName;
  browser(): Browser;
  web(): Web;
}

/** Runs groups of cases in every browser under test, each browser with its own web, and `last` behind them. */
export function runCases(groups: [group: string, cases: Case[]][], last: (running: Running) => void = () => {}): void {
  describe.each(browsersUnderTest())('in %s', (name) => {
    let browser: Browser;
    let web: Web;

    beforeAll(async () => {
      web = await startWeb();
      browser = await launchTestBuild(name, web);
    });
    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });

    describe.each(groups)('%s', (_group, cases) => {
      for (const { name: title, only = name, run, milliseconds } of cases) {
        if (only === name) test(title, () => run(browser, web), milliseconds);
      }
    });
    last({ name, browser: () => browser, web: () => web });
  });
}
