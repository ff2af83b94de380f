/** What most cases begin and end with: a listing of the project's own, its chip and its panel. */
import assert from 'node:assert/strict';
import { sampleListings } from '../../scripts/sample-listings';
import { type Browser, until } from '../e2e/browser/driver';
import { clickControl, findControl, overlayCount, overlayShows } from '../e2e/browser/overlay';
import type { ServedPage, Web } from '../e2e/browser/web';

export const LISTING = sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '';
/** The beginning of the chip's name. */
export const CHIP = 'Open Yardstick';
export const SAVE = 'Save to shortlist';

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** An address of its own for each case: what is kept of one listing must not be found by another. */
export const addressOf = (id: string) => `https://granted.example/faults/${id.toLowerCase()}`;

/** Serves the listing with something put before the end of its head, and opens it. */
export async function openListing(
  browser: Browser,
  web: Web,
  id: string,
  head = '',
  page: Partial<ServedPage> = {},
): Promise<string> {
  const url = addressOf(id);
  web.serve(url, { body: LISTING.replace('</head>', `${head}</head>`), ...page });
  await browser.open(url);
  return url;
}

export async function chipIsThere(browser: Browser): Promise<void> {
  await overlayShows(browser, 'ML researcher', 15_000);
}

export async function chipIsGone(browser: Browser): Promise<void> {
  await until('the chip to go', async () => (await findControl(browser, CHIP)) === null);
}

/** The chip is there, once, large enough to be hit, and answers a click. */
export async function chipWorks(browser: Browser): Promise<void> {
  const box = await until('the chip', () => findControl(browser, CHIP), 15_000);
  assert.ok(box.width > 100 && box.height >= 24, `the chip is ${box.width} × ${box.height} px`);
  await clickControl(browser, CHIP);
  await panelIsOpen(browser);
  assert.equal(await overlayCount(browser), 1);
}

export async function panelIsOpen(browser: Browser): Promise<void> {
  await overlayShows(browser, 'What it asks', 15_000);
}

/** Opens the listing's panel and keeps the listing. */
export async function saveListing(browser: Browser, web: Web, id: string): Promise<string> {
  const url = await openListing(browser, web, id);
  await chipWorks(browser);
  await keepListing(browser);
  return url;
}

/** Saves the listing of the open panel, and waits until it is kept. */
export async function keepListing(browser: Browser): Promise<void> {
  await clickControl(browser, SAVE);
  await overlayShows(browser, 'Undo');
}

/** The words that the driven page shows. */
export function pageWords(browser: Browser): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
  return browser.evaluate(() => document.body?.innerText ?? '');
}

export async function pageShows(browser: Browser, words: string | RegExp, milliseconds = 10_000): Promise<string> {
  let last = '';
  return until(
    `the page to show ${words}`,
    async () => {
      last = await pageWords(browser);
      return (typeof words === 'string' ? last.includes(words) : words.test(last)) && last;
    },
    milliseconds,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; it shows: ${JSON.stringify(last.slice(0, 600))}`);
  });
}

/** What a script of the page has written into an attribute of its root, as JSON. */
export async function noted<Value>(browser: Browser, name = 'noted'): Promise<Value | null> {
  const words = await browser.evaluate((key) => document.documentElement.dataset[key] ?? null, name);
  return words === null ? null : (JSON.parse(words) as Value);
}
