import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, browsersUnderTest } from '../e2e/browser/driver';
import { launchTestBuild } from '../e2e/browser/launch';
import { startWeb, type Web } from '../e2e/browser/web';
import { FAULTS } from './register';

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

  for (const { id, name: fault, notIn, run } of FAULTS) {
    test.skipIf(notIn?.[name] !== undefined)(`${id} ${fault}`, async () => {
      // A tab of its own: what a fault leaves behind must not touch the next one.
      await browser.newTab();
      await run(browser, web);
    });
  }
});

test('each fault has an id of its own, and each group a smoke case', () => {
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
  const groups = new Set(FAULTS.map(({ group }) => group));
  expect([...groups].filter((group) => !FAULTS.some((fault) => fault.group === group && fault.smoke))).toEqual([]);
});
