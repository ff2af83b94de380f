import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAULTS } from '../faults/register';
import { type Browser, browsersUnderTest } from './browser/driver';
import { launchTestBuild } from './browser/launch';
import { startWeb, type Web } from './browser/web';
import { around } from './cases/around';
import { frames } from './cases/frames';
import { guide } from './cases/guide';
import { labelledListings } from './cases/labelled-listings';
import { looks } from './cases/looks';
import { navigation } from './cases/navigation';
import { ownPages } from './cases/own-pages';
import { panel } from './cases/panel';
import { quietPages } from './cases/quiet-pages';
import { shortlistContract } from './cases/shortlist-faults';
import { sites } from './cases/sites';

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

  describe.each([
    ['a listing', labelledListings],
    ['the panel', panel],
    ['other pages', quietPages],
    ['another listing without a load', navigation],
    ['a listing in a frame', frames],
    ['sites', sites],
    ['looks', looks],
    ['the guide', guide],
    ['around the listing', around],
    ['the shortlist’s storage', shortlistContract],
    ['the extension’s own pages', ownPages],
  ] as const)('%s', (_group, cases) => {
    for (const { name: title, only = name, run, milliseconds } of cases) {
      if (only === name) test(title, () => run(browser, web), milliseconds);
    }
  });

  describe('one fault of each group', () => {
    for (const { id, name: fault, smoke, notIn, run } of FAULTS) {
      if (!smoke || notIn?.[name]) continue;
      test(`${id} ${fault}`, async () => {
        await browser.newTab();
        await run(browser, web);
      }, 120_000);
    }
  });

  // Last, so that it speaks for the whole run: every page of the extension was open, every script has run.
  test('in all of it nothing of the extension asked the network for anything', () => {
    expect(web.requests.length).toBeGreaterThan(0);
    expect(web.strays).toEqual([]);
  });
});
