/** What is stored is damaged, half gone or gone, or the browser ends without a warning. */
import assert from 'node:assert/strict';
import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, until } from '../e2e/browser/driver';
import { clickControl, overlayShows } from '../e2e/browser/overlay';
import { deleteDatabase, type ExtensionWorld, openQuietPage, recordsIn, startEmpty } from './extension-page';
import { faultsOf } from './fault';
import {
  addressOf,
  chipWorks,
  keepListing,
  openListing,
  pageShows,
  pageWords,
  saveListing,
  wait,
} from './on-a-listing';

const TITLE = 'Representation Learning';

/** Files of the profile whose path matches. */
function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Writes noise over a stretch of a file, from a third of it on; `all` from its beginning. */
function damage(path: string, from: 'a third' | 'the beginning'): void {
  const { size } = statSync(path);
  const noise = Buffer.alloc(Math.min(4096, Math.max(16, Math.floor(size / 3))), 0x5a);
  const file = openSync(path, 'r+');
  writeSync(file, noise, 0, noise.length, from === 'a third' ? Math.floor(size / 3) : 0);
  closeSync(file);
}

/** A record that no version has written, put among the others. */
function putRaw(browser: Browser, table: string, records: object[]): Promise<void> {
  return browser.evaluate(
    (name, rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shortlist');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          for (const row of rows) writing.objectStore(name).put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    table,
    records,
  );
}

function press(browser: Browser, words: string): Promise<boolean> {
  return until(`a button ${words}`, () =>
    browser.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) => (one.textContent ?? '').includes(wanted));
      button?.click();
      return button !== undefined;
    }, words),
  );
}

const ASIDE =
  'Each record is parsed when it comes out; one that cannot be read is put aside as it was, counted and handed out.';
const COPY =
  'A copy of the rows in `storage.local`, without notes and text, tells how many there should be; what is lost can be brought back from it.';
const STRICT = 'A save is answered when it has reached the disk (strict durability).';

export const damaged = faultsOf('storage', [
  {
    id: 'D11',
    name: 'three records of the shortlist are damaged: the others are listed, and the three are kept as they are',
    handling: ASIDE,
    async run(browser, web) {
      await startEmpty(browser);
      await saveListing(browser, web, 'D11');
      await openQuietPage(browser);
      const bad = [
        { id: 'not-an-id', canonicalId: 'a:1' },
        { id: '5a4f7f4e-4c39-4a52-9b0e-1f7f4c1d2a77', canonicalId: 7, savedAt: 'never' },
        { id: '5a4f7f4e-4c39-4a52-9b0e-1f7f4c1d2a78', __proto__: { polluted: 'yes' }, facts: [] },
      ];
      await putRaw(browser, 'listings', bad);
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, TITLE);
      await until('them to be put aside', async () => ((await recordsIn(browser, 'quarantine')) ?? []).length === 3);
      await browser.evaluate(() => {
        location.hash = '#/files';
      });
      await pageShows(browser, /3 records could not be read/);
      const aside = ((await recordsIn(browser, 'quarantine')) ?? []).map(({ value }) => (value as { id: string }).id);
      assert.deepEqual(aside.sort(), bad.map(({ id }) => id).sort());
      assert.equal((await recordsIn(browser, 'listings'))?.length, 1);
    },
  },
  {
    id: 'D11b',
    name: 'the details of an entry are gone: its row, its status and its notes stay',
    handling: 'A row stands by itself; what is missing beside it is shown as missing.',
    smoke: true,
    async run(browser, web) {
      await startEmpty(browser);
      const url = await saveListing(browser, web, 'D11b');
      await openQuietPage(browser);
      const [row] = (await recordsIn(browser, 'listings')) ?? [];
      assert.equal(row?.url, url);
      await putRaw(browser, 'details', [{ id: row?.id, posting: 'gone' }]);
      await putRaw(browser, 'snapshots', [{ id: row?.id, text: 17 }]);
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, TITLE);
      await browser.openExtensionPage(`shortlist.html#/entry/${row?.id}`);
      await wait(1000);
      assert.ok((await pageWords(browser)).length > 50, 'the page is blank');
      await openListing(browser, web, 'D11b');
      await overlayShows(browser, 'Saved');
    },
  },
  {
    id: 'D5',
    name: 'the browser has lost the database: that is noticed, and the copy brings the listings back',
    handling: COPY,
    async run(browser, web) {
      await startEmpty(browser);
      await saveListing(browser, web, 'D5');
      await openQuietPage(browser);
      await deleteDatabase(browser);
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, /Saved listings are missing/);
      await press(browser, 'Bring them back');
      await pageShows(browser, TITLE);
      const [row] = (await recordsIn(browser, 'listings')) ?? [];
      assert.equal(row?.url, addressOf('D5'));
    },
  },
  {
    id: 'D5b',
    name: 'the database was lost and another listing is saved first: the copy is not written over, and the loss is still told',
    handling: COPY,
    async run(browser, web) {
      await startEmpty(browser);
      await saveListing(browser, web, 'D5b-one');
      await openQuietPage(browser);
      await deleteDatabase(browser);
      await browser.newTab();
      web.serve(addressOf('D5b-two'), OTHER);
      await browser.open(addressOf('D5b-two'));
      await chipWorks(browser);
      await keepListing(browser);
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, /Saved listings are missing/);
      await press(browser, 'Bring them back');
      await until('both', async () => ((await recordsIn(browser, 'listings')) ?? []).length === 2);
    },
  },
  {
    id: 'D17',
    name: 'settings are records that no version has written: everything works as on the first day',
    handling: 'Each setting is parsed when it is read; one that does not parse counts as absent.',
    async run(browser, web) {
      await startEmpty(browser);
      await browser.evaluate(() =>
        (globalThis as unknown as ExtensionWorld).chrome.storage.local.set({
          'view:granted.example': 'left',
          display: 17,
          'own-bands': { nonsense: true },
          paused: 'perhaps',
          'site:granted.example': ['off'],
          'shortlist-copies': 'all',
        }),
      );
      await saveListing(browser, web, 'D17');
      for (const page of ['options.html', 'shortlist.html', 'check.html']) {
        await browser.openExtensionPage(page);
        await pageShows(browser, /\w{4}/);
      }
      await startEmpty(browser);
    },
  },
  {
    id: 'D10',
    name: 'what was saved is there after the browser ended',
    handling: STRICT,
    async run(browser, web) {
      await saveListing(browser, web, 'D10');
      await browser.restart();
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, TITLE);
    },
  },
  {
    id: 'D10b',
    name: 'the browser is killed in the moment after “saved”: the entry is there, whole',
    handling: STRICT,
    setup: 'updated',
    async run(browser, web) {
      for (const id of ['D10b-one', 'D10b-two']) {
        const url = await saveListing(browser, web, id);
        await browser.restart('crash');
        await browser.openExtensionPage('shortlist.html');
        await pageShows(browser, TITLE);
        const rows = (await recordsIn(browser, 'listings')) ?? [];
        assert.ok(rows.some((row) => row.url === url));
        const known = new Set((await recordsIn(browser, 'details'))?.map((one) => one.id));
        assert.ok(rows.every(({ id: row }) => known.has(row)));
      }
    },
  },
  {
    id: 'D4',
    name: 'the files of `storage.local` are damaged: the comparison is shown, saving works, no page stays blank',
    handling: 'A setting that cannot be read counts as absent; the shortlist does not lie there.',
    setup: 'updated',
    spoils: true,
    async run(browser, web) {
      await saveListing(browser, web, 'D4');
      await clickControl(browser, 'Move to the left');
      await wait(1000);
      const pattern =
        browser.name === 'chromium'
          ? /Local Extension Settings\/[a-p]{32}\/.*\.(log|ldb)$/
          : /moz-extension\+\+\+[^/]*userContextId=4294967295\/idb\/[^/]*\.sqlite$/;
      let files: string[] = [];
      await browser.restart('close', () => {
        files = filesIn(browser.profile(), pattern);
        for (const file of files) damage(file, 'a third');
      });
      assert.ok(files.length > 0, 'there was no file to damage');
      await browser.newTab();
      await openListing(browser, web, 'D4-next');
      await chipWorks(browser);
      for (const page of ['shortlist.html', 'options.html']) {
        await browser.openExtensionPage(page);
        await pageShows(browser, /\w{4}/);
      }
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, TITLE);
    },
  },
  {
    id: 'D4b',
    name: 'the files of the database are damaged: the listings are there, or their loss is told and the copy brings them back',
    handling: COPY,
    setup: 'updated',
    spoils: true,
    async run(browser, web) {
      await startEmpty(browser);
      await saveListing(browser, web, 'D4b');
      const pattern =
        browser.name === 'chromium'
          ? /IndexedDB\/chrome-extension_[a-p]{32}_0\.indexeddb\.leveldb\/.*\.(log|ldb)$/
          : /moz-extension\+\+\+[^/^]*\/idb\/[^/]*\.sqlite$/;
      let files: string[] = [];
      await browser.restart('close', () => {
        files = filesIn(browser.profile(), pattern);
        for (const file of files) damage(file, 'the beginning');
      });
      assert.ok(files.length > 0, 'there was no file to damage');
      await browser.openExtensionPage('shortlist.html');
      const words = await pageShows(browser, new RegExp(`${TITLE}|Saved listings are missing`));
      if (!words.includes(TITLE)) {
        await press(browser, 'Bring them back');
        await pageShows(browser, TITLE);
      }
    },
  },
]);

const OTHER = `<!doctype html><html lang="en"><head><title>Research Scientist, Glaciers - Fernhill Institute</title></head><body><main>
<h1>Research Scientist, Glaciers</h1><p>Fernhill Institute · Boston, MA, United States · Full-time</p>
<h2>What you will do</h2><ul><li>Run machine learning experiments on glacier movement and publish them at NeurIPS and ICML.</li></ul>
<h2>Requirements</h2><ul><li>PhD in machine learning or statistics.</li><li>At least 4 years of research experience in deep learning.</li><li>Python and PyTorch.</li></ul>
<h2>Salary</h2><p>The base salary range is $160,000 to $185,000 per year.</p><p><a href="/apply">Apply now</a></p></main></body></html>`;
