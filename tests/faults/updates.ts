/** The extension is replaced by its next version while pages are open. */
import assert from 'node:assert/strict';
import type { ChromiumBrowser } from '../e2e/browser/chromium';
import { type Browser, LOOKS, until } from '../e2e/browser/driver';
import { clickControl, findControl, overlayCount, overlayShows, whatRuns } from '../e2e/browser/overlay';
import { faultsOf as axeFaults, withAxe } from '../e2e/browser/overlay-axe';
import { faultsOf } from './fault';
import { goBack, goOn } from './history';
import {
  addressOf,
  CHIP,
  chipIsThere,
  chipWorks,
  LISTING,
  openListing,
  pageShows,
  SAVE,
  saveListing,
  wait,
} from './on-a-listing';

const ONE_LIVE =
  'The new script takes away what an earlier version left in the page, known by what stands in its closed root; in Chromium the background brings it into open pages.';

/** One overlay, of the version that runs now. */
async function oneLive(browser: Browser): Promise<void> {
  await until('the overlay of the new version alone', async () => (await overlayCount(browser)) === 1, 20_000);
  await chipIsThere(browser);
  await wait(1000);
  assert.equal(await overlayCount(browser), 1);
}

/** The chip opens the panel; one that is clicked before the new version has come says that it was updated. */
async function chipAnswers(browser: Browser): Promise<void> {
  await until('a chip that answers', async () => {
    if (await findControl(browser, CHIP)) await clickControl(browser, CHIP).catch(() => undefined);
    await wait(1000);
    return (await findControl(browser, SAVE)) !== null;
  });
  assert.equal(await overlayCount(browser), 1);
}

export const updates = faultsOf('lifecycle', [
  {
    id: 'L1',
    name: 'the extension is updated under an open page: one chip, which answers',
    handling: ONE_LIVE,
    setup: 'updated',
    async run(browser, web) {
      await openListing(browser, web, 'L1');
      await chipIsThere(browser);
      await browser.updateExtension();
      await oneLive(browser);
      await chipAnswers(browser);
    },
  },
  {
    id: 'L1b',
    name: 'the extension is updated three times under an open page: still one chip',
    handling: ONE_LIVE,
    setup: 'updated',
    async run(browser, web) {
      await openListing(browser, web, 'L1b');
      await chipIsThere(browser);
      for (let times = 0; times < 3; times += 1) {
        await browser.updateExtension();
        await oneLive(browser);
      }
      await chipAnswers(browser);
    },
  },
  {
    id: 'L2',
    name: 'the extension is updated under an open panel: never two, and no dead one stays',
    handling: ONE_LIVE,
    setup: 'updated',
    async run(browser, web) {
      await openListing(browser, web, 'L2');
      await chipWorks(browser);
      await browser.updateExtension();
      await oneLive(browser);
      const running = await whatRuns(browser);
      assert.deepEqual(running?.errors ?? [], []);
    },
  },
  {
    id: 'L2b',
    name: 'the extension is removed under an open panel: what is clicked next says that the page has to be reloaded',
    handling:
      'A script that cannot reach its extension shows the words that it asked for while it could, and a button that reloads the page.',
    setup: 'updated',
    notIn: {
      firefox: 'Firefox ends the scripts of an extension together with it: none of them runs that could say so',
    },
    async run(browser, web) {
      await browser.updateExtension();
      const url = addressOf('L2b');
      web.serve(url, withAxe(web, url, LISTING));
      await browser.open(url);
      await chipWorks(browser);
      await (browser as ChromiumBrowser).removeExtension();
      await clickControl(browser, SAVE);
      await overlayShows(browser, 'was updated');
      await overlayShows(browser, 'Reload page');
      try {
        for (const look of LOOKS) {
          await browser.present(look);
          assert.deepEqual(await axeFaults(browser), [], look);
        }
      } finally {
        await browser.present('light');
      }
      await clickControl(browser, 'Reload page');
      await until('the page without anything of ours', async () => (await overlayCount(browser)) === 0);
      await browser.updateExtension();
    },
  },
  {
    id: 'L3',
    name: 'the extension is updated under a page that lay in the cache: after the way back no dead panel asks in vain',
    handling: ONE_LIVE,
    setup: 'updated',
    async run(browser, web) {
      await openListing(browser, web, 'L3');
      await chipIsThere(browser);
      await goOn(browser, web, 'L3');
      await browser.updateExtension();
      await goBack(browser);
      await wait(1500);
      const count = await overlayCount(browser);
      assert.ok(count <= 1, `${count} overlays`);
      if (count === 1) {
        await clickControl(browser, CHIP);
        await overlayShows(browser, /What it asks|was updated/);
      }
    },
  },
  {
    id: 'L3b',
    name: 'what was saved before an update is there after it',
    handling: 'Data lies in the extension’s own database, which an update leaves alone.',
    setup: 'updated',
    async run(browser, web) {
      await saveListing(browser, web, 'L3b');
      await browser.updateExtension();
      await wait(500);
      await browser.newTab();
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, 'Representation Learning');
    },
  },
]);
