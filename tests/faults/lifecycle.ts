/** The extension’s own life: its background is stopped, it is updated, its pages are frozen, thrown away and brought back. */
import assert from 'node:assert/strict';
import type { PageRequest } from '../../lib/messages';
import { type Browser, until } from '../e2e/browser/driver';
import { clickControl, overlayCount, overlayShows } from '../e2e/browser/overlay';
import { ask, type ExtensionWorld, openQuietPage, recordsIn, saving, startEmpty, wholeEntries } from './extension-page';
import { faultsOf } from './fault';
import { goBack, goOn } from './history';
import {
  addressOf,
  CHIP,
  chipIsThere,
  chipWorks,
  keepListing,
  LISTING,
  openListing,
  panelIsOpen,
  SAVE,
  saveListing,
  wait,
} from './on-a-listing';

/** How often the entry of that address is kept. */
async function timesKept(browser: Browser, url: string): Promise<number> {
  await openQuietPage(browser);
  const rows = (await recordsIn(browser, 'listings')) ?? [];
  return rows.filter((row) => row.url === url && row.removedAt === null).length;
}

/** Sends requests without waiting for their answers, and stops the background a moment later. */
async function stopAmid(browser: Browser, requests: readonly PageRequest[], milliseconds: number): Promise<void> {
  await browser.evaluate((messages) => {
    const { runtime } = (globalThis as unknown as ExtensionWorld).chrome;
    for (const message of messages) runtime.sendMessage(message).catch(() => undefined);
  }, requests);
  await wait(milliseconds);
  await browser.stopBackground();
}

/** The same command until it is answered. */
async function askUntilAnswered(browser: Browser, request: PageRequest): Promise<void> {
  await until(`an answer to ${request.kind}`, async () => (await ask(browser, request))?.ok, 30_000);
}

const STOPPED = 'Listeners are registered at once, and the background keeps nothing between two messages.';
const WHOLE = 'One transaction an action over all tables, with strict durability.';
const REPEATED = 'Each action has a command id: asked again, the same command finds what it has done.';
const FROZEN = 'Page scripts hold no port and no connection: single messages outlive the page cache.';

export const lifecycle = faultsOf('lifecycle', [
  {
    id: 'L4',
    name: 'the background was stopped while idle: the next question is answered',
    handling: STOPPED,
    smoke: true,
    async run(browser, web) {
      await openListing(browser, web, 'L4');
      await chipIsThere(browser);
      await browser.stopBackground();
      await chipWorks(browser);
    },
  },
  {
    id: 'L4b',
    name: 'the background was stopped before a save: the listing is saved once',
    handling: REPEATED,
    async run(browser, web) {
      const url = await openListing(browser, web, 'L4b');
      await chipWorks(browser);
      await browser.stopBackground();
      await keepListing(browser);
      assert.equal(await timesKept(browser, url), 1);
    },
  },
  {
    id: 'L4c',
    name: 'the background was stopped after a pause was set: the pause still holds',
    handling: STOPPED,
    async run(browser, web) {
      await openQuietPage(browser);
      await browser.evaluate(() =>
        (globalThis as unknown as ExtensionWorld).chrome.storage.local.set({ paused: true }),
      );
      await browser.stopBackground();
      await openListing(browser, web, 'L4c');
      await wait(1500);
      const count = await overlayCount(browser);
      await openQuietPage(browser);
      await browser.evaluate(() =>
        (globalThis as unknown as ExtensionWorld).chrome.storage.local.set({ paused: false }),
      );
      assert.equal(count, 0);
    },
  },
  {
    id: 'L5',
    name: 'the background is stopped amid saves, again and again: no entry is lost, none is torn, none is double',
    handling: `${WHOLE} ${REPEATED}`,
    async run(browser) {
      await startEmpty(browser);
      const rounds = 8;
      const each = 6;
      const asked: PageRequest[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const requests = Array.from({ length: each }, (_, at) => saving(`l5-${round}-${at}`));
        asked.push(...requests);
        await stopAmid(browser, requests, round * 12);
        const { listings, whole } = await wholeEntries(browser);
        assert.equal(whole, listings, 'entries that lack a part');
      }
      for (const request of asked) await askUntilAnswered(browser, request);
      const found = await wholeEntries(browser);
      assert.deepEqual(found, { listings: rounds * each, whole: rounds * each, parts: rounds * each });
    },
  },
  {
    id: 'L5b',
    name: 'the background is stopped amid changes of status: row and history agree in each entry',
    handling: WHOLE,
    async run(browser) {
      await startEmpty(browser);
      const saves = Array.from({ length: 5 }, (_, at) => saving(`l5b-${at}`));
      for (const request of saves) await askUntilAnswered(browser, request);
      for (const [round, status] of (['applied', 'interview', 'offer'] as const).entries()) {
        const changes = saves.map(({ command: id }) => ({ kind: 'set-status', id, status }) as const);
        await stopAmid(browser, changes, round * 10);
        const histories = new Map(
          (await recordsIn(browser, 'history'))?.map((one) => [one.id, one.events as object[]]),
        );
        for (const { id, status: now } of (await recordsIn(browser, 'listings')) ?? []) {
          const last = histories.get(id)?.findLast((event) => 'to' in event) as { to: string } | undefined;
          assert.equal(last?.to ?? 'saved', now);
        }
        for (const change of changes) await askUntilAnswered(browser, change);
      }
      const rows = (await recordsIn(browser, 'listings')) ?? [];
      assert.deepEqual(new Set(rows.map(({ status }) => status)), new Set(['offer']));
    },
  },
  {
    id: 'L6',
    name: 'the answer to a save is lost: the same command again finds the entry and makes no second one',
    handling: REPEATED,
    async run(browser) {
      await startEmpty(browser);
      const request = saving('l6');
      for (const milliseconds of [0, 15, 30, 60, 120]) await stopAmid(browser, [request], milliseconds);
      await askUntilAnswered(browser, request);
      await askUntilAnswered(browser, request);
      assert.deepEqual(await wholeEntries(browser), { listings: 1, whole: 1, parts: 1 });
      const [history] = (await recordsIn(browser, 'history')) ?? [];
      assert.equal(((history?.events ?? []) as unknown[]).length, 1);
    },
  },
  {
    id: 'L6b',
    name: 'the background is stopped in the moment of the user’s save: the panel asks again, and the listing is kept once',
    handling: 'The panel sends the same command a second time before it says that it could not save.',
    async run(browser, web) {
      const url = await openListing(browser, web, 'L6b');
      await chipWorks(browser);
      await clickControl(browser, SAVE);
      await browser.stopBackground();
      await overlayShows(browser, 'Undo', 20_000);
      assert.equal(await timesKept(browser, url), 1);
    },
  },
  {
    id: 'L8',
    name: 'back through the page cache: one overlay, and it still answers',
    handling: FROZEN,
    async run(browser, web) {
      await openListing(browser, web, 'L8');
      await chipIsThere(browser);
      await browser.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.documentElement.dataset.noted = JSON.stringify(persisted);
        });
      });
      await goOn(browser, web, 'L8');
      await goBack(browser);
      await chipIsThere(browser);
      assert.equal(await browser.evaluate(() => document.documentElement.dataset.noted), 'true', 'not from the cache');
      await chipWorks(browser);
    },
  },
  {
    id: 'L8b',
    name: 'the background was stopped while the page lay in the cache: its open panel still saves',
    handling: FROZEN,
    async run(browser, web) {
      const url = await openListing(browser, web, 'L8b');
      await chipWorks(browser);
      await goOn(browser, web, 'L8b');
      await browser.stopBackground();
      await goBack(browser);
      await panelIsOpen(browser);
      await keepListing(browser);
      assert.equal(await timesKept(browser, url), 1);
    },
  },
  {
    id: 'L9',
    name: 'the page is rendered before it is visited: nothing runs until it is, then the chip comes',
    handling: 'The gate waits for `prerenderingchange` before it looks at the page.',
    notIn: { firefox: 'it does not render pages before they are visited' },
    async run(browser, web) {
      const ahead = addressOf('l9/listing');
      web.serve(ahead, LISTING);
      web.serve(
        addressOf('l9'),
        `<!doctype html><html lang="en"><title>List</title><a href="${ahead}">A listing</a>
        <script type="speculationrules">{ "prerender": [{ "urls": ["${ahead}"], "eagerness": "immediate" }] }</script></html>`,
      );
      await browser.open(addressOf('l9'));
      await until('the listing to be asked for', async () => web.requests.includes(ahead));
      await wait(1000);
      await browser.evaluate(() => document.querySelector('a')?.click());
      await until('the listing', () => browser.evaluate(() => location.pathname.endsWith('/listing')));
      await chipWorks(browser);
      assert.equal(web.requests.filter((url) => url === ahead).length, 1, 'it was not rendered ahead');
    },
  },
  {
    id: 'L9b',
    name: 'the tab is thrown away to save memory and opened again: one chip, and a kept listing is known',
    handling: 'Nothing but what is stored is needed to begin anew.',
    async run(browser, web) {
      const url = await saveListing(browser, web, 'L9b');
      await browser.newTab();
      await openQuietPage(browser);
      await browser.evaluate(async (address) => {
        const { tabs } = (globalThis as unknown as ExtensionWorld).chrome;
        const [tab] = await tabs.query({ url: address });
        await tabs.discard(tab?.id ?? -1);
      }, url);
      await wait(500);
      await browser.newTab();
      await browser.open(url);
      await overlayShows(browser, 'Saved');
      assert.equal(await overlayCount(browser), 1);
      await clickControl(browser, CHIP);
      await panelIsOpen(browser);
    },
  },
  {
    id: 'L9c',
    name: 'the listing is opened in a tab behind: the chip is there when the tab comes to the front',
    handling: 'Reading needs no frame to be painted.',
    async run(browser, web) {
      const url = addressOf('l9c');
      web.serve(url, LISTING);
      await openQuietPage(browser);
      await browser.evaluate(
        (address) => (globalThis as unknown as ExtensionWorld).chrome.tabs.create({ url: address, active: false }),
        url,
      );
      await until('the tab', () =>
        browser.driveTab(url).then(
          () => true,
          () => false,
        ),
      );
      await chipIsThere(browser);
      assert.equal(await overlayCount(browser), 1);
    },
  },
]);
