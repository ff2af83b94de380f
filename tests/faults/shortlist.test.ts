/** More than a thousand actions over the shortlist while something goes wrong, in each browser: none lost, none torn. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, browsersUnderTest } from '../e2e/browser/driver';
import { launchTestBuild } from '../e2e/browser/launch';
import { startWeb, type Web } from '../e2e/browser/web';
import { shortlist } from '../e2e/cases/shortlist';
import { shortlistFaults } from '../e2e/cases/shortlist-faults';

describe.each(browsersUnderTest())('the shortlist under faults in %s', (name) => {
  let browser: Browser;
  let web: Web;
  const done = { operations: 0, faulted: 0 };

  beforeAll(async () => {
    web = await startWeb();
    browser = await launchTestBuild(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  for (const { name: title, run } of shortlist) test(title, { timeout: 240_000 }, () => run(browser, web));

  for (const { name: title, run } of shortlistFaults(6)) {
    test(title, { timeout: 600_000 }, async () => {
      await browser.newTab();
      const tally = await run(browser);
      done.operations += tally.operations;
      done.faulted += tally.faulted;
      expect(tally).toMatchObject({ lost: [], torn: [] });
    });
  }

  test('that were more than a thousand actions', () => {
    console.log(`${name}: ${done.operations} actions, ${done.faulted} of them under a fault, 0 lost, 0 torn`);
    expect(done.operations).toBeGreaterThanOrEqual(1000);
  });
});
