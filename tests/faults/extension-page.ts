/** What a page of the extension can do that a page of the web cannot: ask the background, see tabs, look into the database. */
import { randomUUID } from 'node:crypto';
import type { PageRequest, ReadingMessage, Reply } from '../../lib/messages';
import { listingFromText } from '../../lib/posting/blocks';
import { type Browser, until } from '../e2e/browser/driver';

/** The part of either engine's interface that cases use. */
interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    discard(tabId: number): Promise<unknown>;
    create(properties: object): Promise<unknown>;
  };
  storage: {
    local: {
      get(keys: string[] | null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
}
export type ExtensionWorld = { chrome: Extension };

/** A page of the extension that itself stores nothing and opens no database. */
export async function openQuietPage(browser: Browser): Promise<void> {
  await browser.openExtensionPage('check.html');
}

/** Asks the background; null where no answer came, as when it was stopped meanwhile: such a question may stay open for ever. */
export function ask(browser: Browser, request: PageRequest): Promise<Reply | null> {
  return browser.evaluate(
    (message) =>
      Promise.race([
        (globalThis as unknown as ExtensionWorld).chrome.runtime.sendMessage(message).then(
          (reply) => (reply as Reply | undefined) ?? null,
          () => null,
        ),
        new Promise<null>((resolve) => setTimeout(resolve, 8000, null)),
      ]),
    request,
  );
}

const TEXT = `The group works on machine learning for river levels.

Requirements
- PhD in computer science
- 5+ years of experience in machine learning research
- Publications at NeurIPS or ICML

The base salary range is $150,000 to $170,000 per year.`;

/** The words of a listing that no page shows. */
export function readingOf(name: string): ReadingMessage {
  const url = `https://granted.example/made/${name}`;
  const title = `Research Scientist ${name}, Machine Learning`;
  const listing = listingFromText({ title, company: 'Alderbrook Labs', location: 'Denver, CO', url, text: TEXT });
  return { canonicalId: `granted.example:made-${name}`, site: 'granted.example', url, listing };
}

export function saving(name: string): Extract<PageRequest, { kind: 'save' }> {
  return { kind: 'save', command: randomUUID(), reading: readingOf(name) };
}

/** The records of a table of the shortlist, without the extension's own code. Null where there is no such table. */
export function recordsIn(browser: Browser, table: string): Promise<{ id: string; [key: string]: unknown }[] | null> {
  return browser.evaluate(
    (name) =>
      new Promise<{ id: string }[] | null>((resolve, reject) => {
        const opening = indexedDB.open('shortlist');
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(null);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(name)) {
            database.close();
            resolve(null);
            return;
          }
          const all = database.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            database.close();
            resolve(all.result as { id: string }[]);
          };
        };
      }),
    table,
  );
}

/** How many of the tables' records belong together: listings whose details, snapshot and history are all there. */
export async function wholeEntries(browser: Browser): Promise<{ listings: number; whole: number; parts: number }> {
  const [listings = [], ...others] = await Promise.all(
    ['listings', 'details', 'snapshots', 'history'].map(async (table) => (await recordsIn(browser, table)) ?? []),
  );
  const ids = others.map((records) => new Set(records.map(({ id }) => id)));
  const whole = listings.filter(({ id }) => ids.every((known) => known.has(id))).length;
  return { listings: listings.length, whole, parts: Math.max(0, ...ids.map((known) => known.size)) };
}

/** Forgets everything that is stored, as on the day of the installation. The driven page is the extension's. */
export async function startEmpty(browser: Browser): Promise<void> {
  await openQuietPage(browser);
  await deleteDatabase(browser);
  await browser.evaluate(() => (globalThis as unknown as ExtensionWorld).chrome.storage.local.clear());
}

/** Takes the shortlist's database away, as a damaged one has gone in life. */
export async function deleteDatabase(browser: Browser): Promise<void> {
  await until('the database to be deleted', () =>
    browser.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const deleting = indexedDB.deleteDatabase('shortlist');
          deleting.onsuccess = () => resolve(true);
          deleting.onerror = () => resolve(false);
        }),
    ),
  );
}
