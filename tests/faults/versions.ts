/** The shortlist’s database is of an older or a newer version, or one that holds it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/paths';
import { type Browser, until } from '../e2e/browser/driver';
import { clickControl, overlayShows } from '../e2e/browser/overlay';
import {
  ask,
  deleteDatabase,
  type ExtensionWorld,
  openQuietPage,
  recordsIn,
  saving,
  startEmpty,
  wholeEntries,
} from './extension-page';
import { faultsOf } from './fault';
import { chipWorks, openListing, pageShows, SAVE, saveListing, wait } from './on-a-listing';

/** A sound record and a damaged one, as the first schema kept them. */
const SCHEMA_1: { entries: { id: string }[] } = JSON.parse(
  readFileSync(join(ROOT, 'tests', 'fixtures', 'shortlist', 'schema-1.json'), 'utf8'),
);
/** Makes the shortlist's database at a version, with tables and records, in the extension's page. `hold`: it stays open. */
function makeDatabase(
  browser: Browser,
  version: number,
  records: Record<string, { id: string }[]>,
  hold = false,
): Promise<void> {
  return browser.evaluate(
    (at, tables, keep) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shortlist', at);
        opening.onupgradeneeded = () => {
          for (const [name, rows] of Object.entries(tables)) {
            const table = opening.result.createObjectStore(name, { keyPath: 'id' });
            for (const index of ['canonicalId', 'savedAt', 'status']) {
              if (name === 'entries' || (name === 'listings' && index === 'canonicalId'))
                table.createIndex(index, index);
            }
            for (const row of rows) table.put(row);
          }
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          // In the page's own world: what a driven script of Firefox holds is collected as garbage, and then closed.
          const page = ((window as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as { held?: IDBDatabase };
          if (keep) page.held = opening.result;
          else opening.result.close();
          resolve();
        };
      }),
    version,
    records,
    hold,
  );
}

const versionOf = (browser: Browser) =>
  browser.evaluate(() =>
    indexedDB.databases().then((all) => all.find(({ name }) => name === 'shortlist')?.version ?? 0),
  );

const OLDER =
  'Each schema has a step to the next, run in one transaction; what cannot be carried over is put aside as it was.';

export const versions = faultsOf('storage', [
  {
    id: 'D7',
    name: 'the database is of the first schema: its entries are there, and the damaged one is put aside',
    handling: OLDER,
    async run(browser) {
      await startEmpty(browser);
      await makeDatabase(browser, 10, SCHEMA_1);
      await browser.openExtensionPage('shortlist.html');
      await until('the list', async () => ((await recordsIn(browser, 'listings')) ?? []).length === 1, 20_000);
      const aside = (await recordsIn(browser, 'quarantine')) ?? [];
      assert.deepEqual(
        aside.map(({ id }) => id),
        ['entries/damaged'],
      );
      await browser.evaluate(() => {
        location.hash = '#/files';
      });
      await pageShows(browser, /One record could not be read/);
    },
  },
  {
    id: 'D7b',
    name: 'the background is stopped while it carries over an older database: afterwards all of it is there',
    handling: OLDER,
    async run(browser) {
      await startEmpty(browser);
      const [sample] = SCHEMA_1.entries;
      const many = Array.from({ length: 400 }, (_, at) => ({
        ...sample,
        id: `5a4f7f4e-4c39-4a52-9b0e-${String(at).padStart(12, '0')}`,
        canonicalId: `granted.example:old-${at}`,
      }));
      await makeDatabase(browser, 10, { entries: many });
      await browser.evaluate((message) => {
        (globalThis as unknown as ExtensionWorld).chrome.runtime.sendMessage(message).catch(() => undefined);
      }, saving('d7b'));
      await wait(50);
      await browser.stopBackground();
      await until('the save to be answered', async () => (await ask(browser, saving('d7b')))?.ok, 45_000);
      const { listings, whole } = await wholeEntries(browser);
      assert.equal(listings, whole);
      assert.equal(listings, 401);
    },
  },
  {
    id: 'D8',
    name: 'the database was written by a newer version: it is neither read nor written, and that is said',
    handling: 'The version is looked at before the database is opened; a newer one is left alone.',
    async run(browser, web) {
      await startEmpty(browser);
      const later = { listings: [{ id: 'kept', canonicalId: 'a:1', invented: 'yes' }], later: [] };
      await makeDatabase(browser, 990, later);
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, /newer version/);
      await openListing(browser, web, 'D8');
      await chipWorks(browser);
      await clickControl(browser, SAVE);
      await overlayShows(browser, /Could not save/);
      await openQuietPage(browser);
      assert.equal(await versionOf(browser), 990);
      assert.deepEqual(await recordsIn(browser, 'listings'), later.listings);
      await deleteDatabase(browser);
    },
  },
  {
    id: 'D9',
    name: 'an older version in another tab holds the database: that is said, and it goes on when the tab lets go',
    handling: 'Waiting for another tab ends after a few seconds with a word; the opening goes on meanwhile.',
    async run(browser) {
      await startEmpty(browser);
      await browser.stopBackground();
      await makeDatabase(browser, 10, SCHEMA_1, true);
      await browser.newTab();
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, /still has the shortlist open/, 30_000);
      await browser.driveTab('check.html');
      await browser.evaluate(() => {
        const page = ((window as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as { held?: IDBDatabase };
        page.held?.close();
      });
      await browser.driveTab('shortlist.html');
      await until('the list', async () => {
        await browser.evaluate(() => {
          const retry = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Try again');
          retry?.click();
        });
        await wait(500);
        return browser.evaluate(() => !(document.body.textContent ?? '').includes('still has the shortlist open'));
      });
      await until('the entry', async () => ((await recordsIn(browser, 'listings')) ?? []).length === 1);
    },
  },
  {
    id: 'D9b',
    name: 'a newer version in another tab wants the database: this one lets go at once and says what is so',
    handling: 'An open database is closed when another version asks for it.',
    async run(browser, web) {
      await startEmpty(browser);
      await saveListing(browser, web, 'D9b');
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, 'Representation Learning');
      await browser.newTab();
      await openQuietPage(browser);
      await makeDatabase(browser, 990, {});
      assert.equal(await versionOf(browser), 990);
      await browser.driveTab('shortlist.html');
      await browser.evaluate(() => location.reload());
      await pageShows(browser, /newer version/);
      await openQuietPage(browser);
      await deleteDatabase(browser);
    },
  },
]);
