/** Access to sites that is taken back, given again or paused while pages are open. */
import assert from 'node:assert/strict';
import { type Browser, until } from '../e2e/browser/driver';
import { overlayCount, overlayText, whatRuns } from '../e2e/browser/overlay';
import { restoreAccess, setAccess } from '../e2e/browser/site-access';
import { type ExtensionWorld, openQuietPage } from './extension-page';
import { faultsOf } from './fault';
import { addressOf, chipIsThere, chipWorks, LISTING, openListing, wait } from './on-a-listing';

const HOST = 'granted.example';
const LEFT = 'The background hears of it and tells every page, which takes everything of ours out at once.';

async function isEmpty(browser: Browser): Promise<void> {
  await until('the page to be left', async () => (await overlayCount(browser)) === 0, 20_000);
}

async function setPaused(browser: Browser, paused: boolean): Promise<void> {
  await openQuietPage(browser);
  await browser.evaluate(
    (value) => (globalThis as unknown as ExtensionWorld).chrome.storage.local.set({ paused: value }),
    paused,
  );
}

export const access = faultsOf('access', [
  {
    id: 'L11',
    name: 'access to the site is taken back under an open panel: it goes at once, and the next page is not read',
    handling: LEFT,
    smoke: true,
    async run(browser, web) {
      await openListing(browser, web, 'L11');
      await chipWorks(browser);
      await setAccess(browser, HOST, false);
      try {
        await isEmpty(browser);
        const running = await whatRuns(browser);
        assert.deepEqual(running?.errors ?? [], []);
        await browser.open(addressOf('l11'));
        await wait(1500);
        assert.equal(await overlayCount(browser), 0);
      } finally {
        await setAccess(browser, HOST, true);
        await restoreAccess(browser);
      }
    },
  },
  {
    id: 'L11b',
    name: 'access is given back under an open page: the chip comes without a reload, once',
    handling: 'The background brings the gate into open pages of a site when access to it comes.',
    async run(browser, web) {
      await setAccess(browser, HOST, false);
      try {
        await openListing(browser, web, 'L11b');
        await wait(1000);
        assert.equal(await overlayCount(browser), 0);
      } finally {
        await setAccess(browser, HOST, true);
      }
      await chipIsThere(browser);
      assert.equal(await overlayCount(browser), 1);
      await restoreAccess(browser);
    },
  },
  {
    id: 'L11c',
    name: 'access is taken and given five times: one chip, and nothing is left running twice',
    handling: 'Scripts of a page share one slot: a second gate or reader finds the first one.',
    async run(browser, web) {
      await openListing(browser, web, 'L11c');
      await chipIsThere(browser);
      const before = await whatRuns(browser);
      for (let times = 1; times <= 5; times += 1) {
        try {
          await setAccess(browser, HOST, false);
          await isEmpty(browser);
          await setAccess(browser, HOST, true);
          await chipIsThere(browser);
        } catch (error) {
          throw new Error(`the ${times}. time: ${(error as Error).message}`);
        }
      }
      await restoreAccess(browser);
      assert.equal(await overlayCount(browser), 1);
      const after = await until('the page to be quiet', async () => {
        const now = await whatRuns(browser);
        return now && now.timeouts === 0 && now;
      });
      assert.ok(after.observers <= (before?.observers ?? 0), `${after.observers} observers`);
    },
  },
  {
    id: 'L11d',
    name: 'reading is paused while three listings are open: all are left at once',
    handling: LEFT,
    async run(browser, web) {
      const urls = ['one', 'two', 'three'].map((name) => addressOf(`l11d/${name}`));
      for (const [index, url] of urls.entries()) {
        web.serve(url, LISTING);
        if (index > 0) await browser.newTab();
        await browser.open(url);
        await chipIsThere(browser);
      }
      await browser.newTab();
      await setPaused(browser, true);
      try {
        for (const url of urls) {
          await browser.driveTab(url);
          await isEmpty(browser);
        }
      } finally {
        await browser.driveTab('check.html');
        await setPaused(browser, false);
      }
    },
  },
  {
    id: 'L11e',
    name: 'the listing is on a site that the extension has no access to: no script of ours runs there',
    handling: 'Scripts come to sites of the manifest and to those that the user chose.',
    async run(browser, web) {
      web.serve('https://elsewhere.example/faults/l11e', LISTING);
      await browser.open('https://elsewhere.example/faults/l11e');
      await wait(1500);
      assert.equal(await whatRuns(browser), null);
      assert.equal(await overlayText(browser), '');
    },
  },
]);
