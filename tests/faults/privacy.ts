/** What a script could learn that has taken over the extension’s own world in a page, and what a private window leaves behind. */
import assert from 'node:assert/strict';
import type { Reply } from '../../lib/messages';
import { EMPTY_PROFILE, type Profile } from '../../lib/profile/profile';
import { PROFILE_VERSION } from '../../lib/profile/profile-schema';
import { type Browser, until } from '../e2e/browser/driver';
import type { FirefoxBrowser } from '../e2e/browser/firefox';
import { callInContentScript, clickControl, overlayShows } from '../e2e/browser/overlay';
import type { Web } from '../e2e/browser/web';
import { ask, type ExtensionWorld, openQuietPage, readingOf, recordsIn, saving, startEmpty } from './extension-page';
import { type Fault, faultsOf } from './fault';
import {
  addressOf,
  chipIsThere,
  chipWorks,
  keepListing,
  LISTING,
  openListing,
  SAVE,
  saveListing,
  wait,
} from './on-a-listing';

/** Words and numbers that stand nowhere else. */
const SECRETS = ['Zanzibar-secret', '7654321', 'Secret-note-4711'];
const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  degree: 'phd',
  years: { industry: 6, postdoctoral: 1, earlierAcademic: 0 },
  publications: 1234,
  places: ['Zanzibar-secret'],
  wishedPay: { min: 7_654_321, currency: 'USD' },
};

/** Keeps a profile, and a listing of another site with a note. Answers the entry's id. */
async function keepSecrets(browser: Browser): Promise<string> {
  await startEmpty(browser);
  await browser.evaluate(
    (profile, version) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('profile', 10);
        opening.onupgradeneeded = () => {
          if (!opening.result.objectStoreNames.contains('records'))
            opening.result.createObjectStore('records', { keyPath: 'id' });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          writing.objectStore('records').put({ id: 'profile', value: { version, profile } });
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    PROFILE,
    PROFILE_VERSION,
  );
  const other = { ...saving('secret'), reading: { ...readingOf('secret'), url: 'https://elsewhere.example/made' } };
  await until('the entry to be kept', async () => (await ask(browser, other))?.ok);
  await browser.evaluate(
    (id) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shortlist');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('listings', 'readwrite');
          const rows = writing.objectStore('listings');
          const reading = rows.get(id);
          reading.onsuccess = () => rows.put({ ...reading.result, notes: 'Secret-note-4711' });
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    other.command,
  );
  // Copied once more, now with the note.
  await ask(browser, { kind: 'set-status', id: other.command, status: 'applied' });
  return other.command;
}

async function forgetSecrets(browser: Browser): Promise<void> {
  await startEmpty(browser);
  await browser.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const deleting = indexedDB.deleteDatabase('profile');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => resolve();
      }),
  );
}

function holdsNone(words: string, where: string): void {
  for (const secret of SECRETS) assert.ok(!words.includes(secret), `${where} holds ${secret}`);
}

/** With secrets kept, on an open panel of a listing. */
function withSecrets(id: string, look: (browser: Browser, entry: string, web: Web) => Promise<void>): Fault['run'] {
  return async (browser, web) => {
    const entry = await keepSecrets(browser);
    try {
      await browser.newTab();
      await openListing(browser, web, id);
      await chipWorks(browser);
      await look(browser, entry, web);
    } finally {
      await browser.newTab();
      await forgetSecrets(browser);
    }
  };
}

/** A name that no request has. */
const MADE_UP = [
  'get-profile',
  'profile',
  'list',
  'list-all',
  'export',
  'export-all',
  'delete',
  'wipe',
  'get-settings',
  'set-settings',
  'storage',
  'eval',
  '__proto__',
  '',
];
const ANSWERS = 'An answer to a page holds only what that page may show: met or not met, never a value of the profile.';
const APART = 'Profile and notes lie in the extension’s own database, which no script in a page can open.';

export const privacy = faultsOf('privacy', [
  {
    id: 'S7',
    name: 'a script in the page asks the background for everything it can name: what is not on the short list is refused',
    handling: 'Every message is parsed by a strict schema of the few requests that a page may make.',
    smoke: true,
    run: withSecrets('S7', async (browser) => {
      for (const kind of MADE_UP) {
        const { value, error } = await callInContentScript<Reply>(browser, 'extension.runtime.sendMessage', { kind });
        assert.ok(error !== undefined || value == null || (value.ok === false && value.reason === 'refused'), kind);
      }
      for (const message of [
        null,
        'list',
        17,
        [],
        { kind: ['compare'] },
        { kind: 'open-guide', guide: 'other', place: 'x' },
      ]) {
        const { value } = await callInContentScript<Reply>(browser, 'extension.runtime.sendMessage', message);
        assert.ok(value == null || value.ok === false, JSON.stringify(message));
      }
    }),
  },
  {
    id: 'S7b',
    name: 'a script in the page adds keys to a request: the request is refused',
    handling: 'Every message is parsed by a strict schema of the few requests that a page may make.',
    run: withSecrets('S7b', async (browser) => {
      for (const message of [
        { kind: 'worth-reading', admin: true },
        { kind: 'badge', text: '✓', tabId: 1 },
        { kind: 'compare', reading: { ...readingOf('s7b'), profile: true } },
        { kind: 'compare', reading: readingOf('s7b'), assume: 'profile' },
      ]) {
        const { value } = await callInContentScript<Reply>(browser, 'extension.runtime.sendMessage', message);
        assert.deepEqual(value, { ok: false, reason: 'refused' });
      }
    }),
  },
  {
    id: 'S7c',
    name: 'a script in the page changes and removes an entry of another site: the entry stays as it was',
    handling: 'A page may change only what was saved from its own host.',
    run: withSecrets('S7c', async (browser, entry) => {
      for (const message of [
        { kind: 'set-status', id: entry, status: 'rejected' },
        { kind: 'set-materials', id: entry, materials: ['cv'] },
        { kind: 'undo-save', id: entry },
      ]) {
        const { value } = await callInContentScript<Reply>(browser, 'extension.runtime.sendMessage', message);
        assert.ok(value?.ok === true && value.answer === null, JSON.stringify(value));
      }
      await browser.newTab();
      await openQuietPage(browser);
      const row = (await recordsIn(browser, 'listings'))?.find(({ id }) => id === entry);
      assert.deepEqual([row?.status, row?.removedAt], ['applied', null]);
    }),
  },
  {
    id: 'S8',
    name: 'every answer that came into the page is searched: no value of the profile, no note, no other listing',
    handling: ANSWERS,
    run: withSecrets('S8', async (browser) => {
      await keepListing(browser);
      const { value: replies = [] } = await callInContentScript<string[]>(browser, 'own.replies');
      assert.ok(
        replies.some((reply) => reply.includes('"me"')),
        'the profile was not compared',
      );
      holdsNone(replies.join('\n'), 'an answer');
      assert.doesNotMatch(replies.join('\n'), /made-secret/);
      await clickControl(browser, 'Undo');
      await overlayShows(browser, SAVE);
    }),
  },
  {
    id: 'S8b',
    name: 'a script in the page reads the extension’s storage: closed in Chromium, and in neither browser is a secret in it',
    handling: `${APART} Where the browser can, \`storage.local\` is closed to scripts in pages.`,
    run: withSecrets('S8b', async (browser) => {
      const { value, error } = await callInContentScript(browser, 'extension.storage.local.get', null);
      if (browser.name === 'chromium') assert.match(error ?? '', /not allowed/);
      else holdsNone(JSON.stringify(value ?? null), 'storage.local');
      await browser.newTab();
      await openQuietPage(browser);
      const all = await browser.evaluate(() =>
        (globalThis as unknown as ExtensionWorld).chrome.storage.local.get(null).then((items) => JSON.stringify(items)),
      );
      assert.ok(all.length > 100, 'there is no safety copy');
      holdsNone(all, 'storage.local');
    }),
  },
  {
    id: 'S8c',
    name: 'a script in the page lists the databases: only the page’s own are there',
    handling: APART,
    run: withSecrets('S8c', async (browser) => {
      const { value } = await callInContentScript<{ name: string }[]>(browser, 'page.indexedDB.databases');
      assert.deepEqual(value, []);
    }),
  },
  {
    id: 'S8d',
    name: 'everything that the scripts in the page hold is searched: no value of the profile and no note',
    handling: ANSWERS,
    run: withSecrets('S8d', async (browser) => {
      const { value: words = [] } = await callInContentScript<string[]>(browser, 'own.reach');
      assert.ok(words.length > 50, 'the scripts’ state was not reached');
      holdsNone(words.join('\n'), 'the scripts’ state');
    }),
  },
  {
    id: 'S8e',
    name: 'a script in the page asks for tabs, history, cookies and the like: the extension has none of it',
    handling: 'Five permissions, none of which reads what the user does elsewhere.',
    run: withSecrets('S8e', async (browser) => {
      for (const path of ['tabs.query', 'history.search', 'cookies.getAll', 'bookmarks.getTree', 'downloads.search']) {
        const { value, error } = await callInContentScript(browser, `extension.${path}`, {});
        assert.ok(error !== undefined && value === undefined, path);
      }
    }),
  },
  {
    id: 'S9',
    name: 'the page searches all that it can reach while the panel is open: no value of the profile and no note',
    handling: ANSWERS,
    run: withSecrets('S9', async (browser) => {
      const words = await browser.evaluate(() => {
        const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
        const sheets = [document, ...roots].flatMap((scope) =>
          [...scope.styleSheets, ...scope.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]),
        );
        return [
          document.documentElement.outerHTML,
          // Open in test builds only: what is shown may be seen, so it is searched too.
          ...roots.map((root) => root.innerHTML),
          ...sheets.map(({ cssText }) => cssText),
          ...CSS.highlights.keys(),
          JSON.stringify(performance.getEntries()),
          JSON.stringify({ ...localStorage, ...sessionStorage }),
        ].join('\n');
      });
      assert.match(words, /You meet \d+ of \d+/);
      holdsNone(words, 'the page');
    }),
  },
  {
    id: 'D16',
    name: 'a listing is looked at in a private window: nothing of the visit is stored',
    handling: 'In a private window sides, corrections and later readings are not kept; what the user saves is.',
    setup: 'private windows',
    notIn: {
      chromium: 'its private windows are a profile of their own that no extension of the tests’ profile is let into',
    },
    async run(browser, web) {
      await startEmpty(browser);
      await openPrivateWindow(browser);
      await openListing(browser, web, 'D16');
      await chipWorks(browser);
      await clickControl(browser, 'Move to the left');
      await wait(1000);
      await closePrivateWindow(browser);
      await openQuietPage(browser);
      const stored = await browser.evaluate(() =>
        (globalThis as unknown as ExtensionWorld).chrome.storage.local.get(null).then((items) => JSON.stringify(items)),
      );
      assert.doesNotMatch(stored, /granted\.example/);
      assert.deepEqual((await recordsIn(browser, 'listings')) ?? [], []);
    },
  },
  {
    id: 'D16b',
    name: 'a kept listing that has changed is seen in a private window: the visit is not written down',
    handling: 'In a private window sides, corrections and later readings are not kept; what the user saves is.',
    setup: 'private windows',
    notIn: {
      chromium: 'its private windows are a profile of their own that no extension of the tests’ profile is let into',
    },
    async run(browser, web) {
      await startEmpty(browser);
      const url = await saveListing(browser, web, 'D16b');
      web.serve(url, LISTING.replace('At least 5 years', 'At least 9 years'));
      await openPrivateWindow(browser);
      await browser.open(url);
      await chipIsThere(browser);
      await wait(1000);
      await closePrivateWindow(browser);
      await openQuietPage(browser);
      const [row] = (await recordsIn(browser, 'listings')) ?? [];
      assert.deepEqual(row?.changed, []);
      // The same visit in an ordinary window is noted.
      await browser.open(addressOf('D16b'));
      await chipIsThere(browser);
      await openQuietPage(browser);
      await until('the change to be noted', async () => {
        const [changed] = (await recordsIn(browser, 'listings')) ?? [];
        return (changed?.changed as string[] | undefined)?.includes('requirements');
      });
    },
  },
]);

async function openPrivateWindow(browser: Browser): Promise<void> {
  const { marionette } = browser as FirefoxBrowser;
  const { handle } = await marionette().send<{ handle: string }>('WebDriver:NewWindow', {
    type: 'window',
    private: true,
    focus: true,
  });
  await marionette().send('WebDriver:SwitchToWindow', { handle, focus: true });
}

async function closePrivateWindow(browser: Browser): Promise<void> {
  const { marionette } = browser as FirefoxBrowser;
  const [handle] = await marionette().send<string[]>('WebDriver:CloseWindow');
  await marionette().send('WebDriver:SwitchToWindow', { handle, focus: true });
}
