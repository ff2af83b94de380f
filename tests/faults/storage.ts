/** The place where saved listings lie: it is full, missing, or written by two at once. */
import assert from 'node:assert/strict';
import type { ChromiumBrowser } from '../e2e/browser/chromium';
import { type Browser, until } from '../e2e/browser/driver';
import { clickControl, overlayShows } from '../e2e/browser/overlay';
import { ask, type ExtensionWorld, openQuietPage, recordsIn, saving, startEmpty, wholeEntries } from './extension-page';
import { faultsOf } from './fault';
import { chipWorks, openListing, pageShows, SAVE, saveListing, wait } from './on-a-listing';

const TITLE = 'Representation Learning';

/** A shortlist in which nothing can be written any more, seen by the page's own scripts. */
function refuseWrites(browser: Browser): Promise<void> {
  return browser.evaluate(() => {
    const page = ((window as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as typeof globalThis;
    const given = (globalThis as { exportFunction?: (run: () => never, scope: unknown) => () => never }).exportFunction;
    const refuse = (): never => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    const put = given ? given(refuse, page) : refuse;
    page.IDBObjectStore.prototype.put = put;
    page.IDBObjectStore.prototype.add = put;
  });
}

const ONE_WRITER = 'Each action is one transaction, and reads what it changes inside of it.';
const SAID =
  'What could not be stored is said, lastingly, with the way to a copy; what was stored before stays as it was.';
const ELSEWHERE =
  'Where a window has no IndexedDB the shortlist lies in `storage.local`, one key a record, by the same rules.';

export const storage = faultsOf('storage', [
  {
    id: 'D1',
    name: 'two tabs save at the same time: nothing is lost and nothing is double',
    handling: ONE_WRITER,
    smoke: true,
    async run(browser) {
      await startEmpty(browser);
      const send = (name: string) => {
        const requests = Array.from({ length: 15 }, (_, at) => saving(`d1-${name}-${at}`));
        return browser.evaluate((messages) => {
          const { runtime } = (globalThis as unknown as ExtensionWorld).chrome;
          (globalThis as { sent?: Promise<unknown> }).sent = Promise.all(
            messages.map((message) => runtime.sendMessage(message)),
          );
        }, requests);
      };
      await send('one');
      await browser.newTab();
      await openQuietPage(browser);
      await send('two');
      await until('both tabs to be done', async () => (await wholeEntries(browser)).listings >= 30, 45_000);
      assert.deepEqual(await wholeEntries(browser), { listings: 30, whole: 30, parts: 30 });
    },
  },
  {
    id: 'D1b',
    name: 'two tabs change the same entry sixty times: every change is in its history',
    handling: ONE_WRITER,
    async run(browser) {
      await startEmpty(browser);
      const entry = saving('d1b');
      await until('the entry', async () => (await ask(browser, entry))?.ok);
      const change = (status: string) =>
        browser.evaluate(
          (id, next) => {
            const { runtime } = (globalThis as unknown as ExtensionWorld).chrome;
            for (let times = 0; times < 15; times += 1) {
              runtime.sendMessage({ kind: 'set-status', id, status: next });
              runtime.sendMessage({ kind: 'set-status', id, status: 'saved' });
            }
          },
          entry.command,
          status,
        );
      await change('applied');
      await browser.newTab();
      await openQuietPage(browser);
      await change('interview');
      await wait(1000);
      const steps = async () => {
        const [history] = (await recordsIn(browser, 'history')) ?? [];
        return ((history?.events ?? []) as { from?: string; to?: string }[]).filter(({ to }) => to !== undefined);
      };
      let before = -1;
      await until('the changes to end', async () => {
        const now = (await steps()).length;
        const done = now === before;
        before = now;
        await wait(700);
        return done;
      });
      // Each step begins where the last one ended: none was written over another.
      let at = 'saved';
      for (const { from, to } of await steps()) {
        assert.equal(from, at);
        at = to ?? '';
      }
      const [row] = (await recordsIn(browser, 'listings')) ?? [];
      assert.equal(row?.status, at);
      assert.ok(before >= 30, `${before} changes`);
    },
  },
  {
    id: 'D2',
    name: 'the disk is full: the save says that it failed, the listings before it stay and can be taken along',
    handling: SAID,
    setup: 'small disk',
    async run(browser, web) {
      await startEmpty(browser);
      const url = await saveListing(browser, web, 'D2');
      await browser.newTab();
      await openQuietPage(browser);
      await fillDisk(browser);
      await browser.newTab();
      await openListing(browser, web, 'D2-next');
      await chipWorks(browser);
      await clickControl(browser, SAVE);
      await overlayShows(browser, /Could not save/, 30_000);
      await wait(1500);
      await overlayShows(browser, /Could not save/);
      await browser.newTab();
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, TITLE);
      const rows = (await recordsIn(browser, 'listings')) ?? [];
      assert.deepEqual(
        rows.map((row) => row.url),
        [url],
      );
      await browser.evaluate(() => {
        location.hash = '#/files';
      });
      await pageShows(browser, /backup|back-up|copy|JSON/i);
    },
  },
  {
    id: 'D3',
    name: 'every write of the shortlist’s page fails: that is said until something else is, with the way to a copy',
    handling: SAID,
    async run(browser, web) {
      await startEmpty(browser);
      await saveListing(browser, web, 'D3');
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, TITLE);
      const [kept] = (await recordsIn(browser, 'listings')) ?? [];
      await browser.evaluate((id) => {
        location.hash = `#/entry/${id}`;
      }, kept?.id ?? '');
      await refuseWrites(browser);
      await until('the field of the status', () =>
        browser.evaluate(() => {
          const select = [...document.querySelectorAll('select')].find((one) =>
            [...one.options].some(({ value }) => value === 'applied'),
          );
          if (!select) return false;
          Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, 'applied');
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        }),
      );
      await pageShows(browser, /could not be stored/);
      await wait(7000);
      await pageShows(browser, /could not be stored[\s\S]*Take a copy/);
      const [row] = (await recordsIn(browser, 'listings')) ?? [];
      assert.equal(row?.status, 'saved');
    },
  },
  {
    id: 'D6',
    name: 'the window has no IndexedDB, as in Firefox that remembers no history: saving and listing work',
    handling: ELSEWHERE,
    setup: 'no history',
    notIn: { chromium: 'it has IndexedDB in every window' },
    async run(browser, web) {
      await saveListing(browser, web, 'D6');
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, TITLE);
      await openListing(browser, web, 'D6');
      await overlayShows(browser, 'Saved');
    },
  },
  {
    id: 'D6b',
    name: 'the window has no IndexedDB and the background is stopped amid saves: none is lost, none is double',
    handling: ELSEWHERE,
    setup: 'no history',
    notIn: { chromium: 'it has IndexedDB in every window' },
    async run(browser) {
      await openQuietPage(browser);
      const requests = Array.from({ length: 10 }, (_, at) => saving(`d6b-${at}`));
      await browser.evaluate((messages) => {
        const { runtime } = (globalThis as unknown as ExtensionWorld).chrome;
        for (const message of messages) runtime.sendMessage(message).catch(() => undefined);
      }, requests);
      await wait(60);
      await browser.stopBackground();
      for (const request of requests) await until('an answer', async () => (await ask(browser, request))?.ok, 30_000);
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, 'd6b-9');
      const words = await pageShows(browser, 'd6b-0');
      assert.ok(words.length > 0);
      const items = await browser.evaluate(() =>
        (globalThis as unknown as ExtensionWorld).chrome.storage.local
          .get(null)
          .then((all) => Object.keys(all).filter((key) => key.startsWith('shortlist:listings:')).length),
      );
      assert.ok(items >= 10 && items <= 11, `${items} records`);
    },
  },
  {
    id: 'D15',
    name: 'nothing is kept in the storage that a browser’s maker synchronises',
    handling: '`storage.sync` is used nowhere.',
    async run(browser, web) {
      await startEmpty(browser);
      await saveListing(browser, web, 'D15');
      await browser.openExtensionPage('options.html');
      await pageShows(browser, /\w/);
      const synced = await browser.evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { sync: { get(keys: null): Promise<object> } } } }
        ).chrome.storage.sync
          .get(null)
          .then((all) => Object.keys(all)),
      );
      assert.deepEqual(synced, []);
    },
  },
]);

/** Fills what this site may store until the browser refuses; Chromium is told that it is little. */
async function fillDisk(browser: Browser): Promise<void> {
  if (browser.name === 'chromium') {
    const { page, context } = browser as ChromiumBrowser;
    const session = await context().newCDPSession(page());
    const origin = await browser.evaluate(() => location.origin);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.ceil(usage) + 2000 });
  }
  if (browser.name === 'chromium') {
    await fillOverOneConnection(browser, [65_536, 62_500, 15_625, 3906, 976, 244, 61, 15], 1_000_000);
    return;
  }
  // After a refused write Firefox takes nothing more from the same connection at once: each size has one of its own. Small
  // records go on finding a little room, so that there is an end to them.
  for (const size of [65_536, 16_384, 4096, 1024]) await fillOverOneConnection(browser, [size], 400);
}

/** Writes records of this many numbers until one is refused, then of the next size; `most` records in all. */
function fillOverOneConnection(browser: Browser, sizes: number[], most: number): Promise<void> {
  return browser.evaluate(
    (lengths, limit) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('ballast', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('stones', { autoIncrement: true });
        opening.onerror = () => resolve();
        opening.onsuccess = () => {
          const database = opening.result;
          const fill = (at: number, left: number) => {
            const length = lengths[at];
            if (length === undefined || left === 0) {
              database.close();
              setTimeout(resolve, 100);
              return;
            }
            const writing = database.transaction('stones', 'readwrite');
            writing.objectStore('stones').add(crypto.getRandomValues(new Uint8Array(length)).join());
            writing.oncomplete = () => fill(at, left - 1);
            writing.onabort = () => fill(at + 1, left);
            writing.onerror = (event) => event.preventDefault();
          };
          fill(0, limit);
        };
      }),
    sizes,
    most,
  );
}
