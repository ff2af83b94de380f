/** Pages that show another listing without a load. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../../../scripts/paths';
import { type Browser, until } from '../browser/driver';
import type { FirefoxBrowser } from '../browser/firefox';
import { findControl, overlayCount, overlayShows, overlayText, whatRuns } from '../browser/overlay';
import type { Web } from '../browser/web';
import type { Case } from './case';

const BOARD = readFileSync(join(ROOT, 'tests', 'fixtures', 'pages', 'board.html'), 'utf8');
const ADDRESS = 'https://granted.example/board/jobs/view';

const chipIsShown = async (browser: Browser) => (await findControl(browser, 'Open Yardstick')) !== null;

async function openBoard(browser: Browser, web: Web): Promise<void> {
  for (let n = 1; n <= 60; n += 1) web.serve(`${ADDRESS}/${1000 + n}`, BOARD);
  // In front of all others: timers of a page behind run once a second.
  await browser.newTab();
  await browser.open(`${ADDRESS}/1001`);
  await overlayShows(browser, /3\+? years/);
}

/** Clicks entries of the list, one after the other, without waiting for what they show. */
function choose(browser: Browser, first: number, last: number, pause: number): Promise<void> {
  return browser.evaluate(
    async (from, to, milliseconds) => {
      for (let n = from; n <= to; n += 1) {
        document.querySelector<HTMLAnchorElement>(`a[data-n="${n}"]`)?.click();
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
      }
    },
    first,
    last,
    pause,
  );
}

async function fiftyNavigations(browser: Browser, web: Web): Promise<void> {
  await openBoard(browser, web);
  const before = await whatRuns(browser);
  await choose(browser, 1, 50, 15);
  await overlayShows(browser, /11\+? years/);
  const after = await until('the page to be quiet', async () => {
    const now = await whatRuns(browser);
    return now && now.timeouts + now.intervals + now.frames === 0 && now;
  });
  expect(await overlayText(browser)).toMatch(/11\+? years/);
  expect(await overlayCount(browser)).toBe(1);
  expect(after.errors).toEqual([]);
  expect(after.observers).toBe(before?.observers);
  expect(after.listeners.sort()).toEqual(before?.listeners.sort());
}

/** The chip is gone before anything new can have been read. */
async function chipGoesAtOnce(browser: Browser, web: Web, milliseconds = 150): Promise<void> {
  await openBoard(browser, web);
  await browser.evaluate(() => document.querySelector('#pane')?.setAttribute('data-stuck', ''));
  await choose(browser, 2, 2, 0);
  await until('the chip to go', async () => !(await chipIsShown(browser)), milliseconds);
  // The pane still shows the listing before it: nothing is said about the one that was chosen.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await chipIsShown(browser)).toBe(false);
  await browser.evaluate(() => document.querySelector('#pane')?.removeAttribute('data-stuck'));
  await choose(browser, 3, 3, 0);
  await overlayShows(browser, /5\+? years/);
}

/** As in Firefox before 147: the setting takes the Navigation API away from new pages and from the background. */
async function withoutNavigationApi(browser: Browser, run: () => Promise<void>): Promise<void> {
  const { marionette } = browser as FirefoxBrowser;
  const set = (on: boolean) =>
    marionette().inBrowser("Services.prefs.setBoolPref('dom.navigation.webidl.enabled', arguments[0])", [on]);
  await set(false);
  try {
    await browser.stopBackground();
    await run();
  } finally {
    await set(true);
    await browser.stopBackground();
  }
}

export const navigation: Case[] = [
  {
    name: 'of fifty quick navigations only the last listing is shown, and nothing is left running',
    run: fiftyNavigations,
  },
  { name: 'the chip goes at once with the address, and does not speak of a page that stays', run: chipGoesAtOnce },
  {
    name: 'back through the history shows the listing before it',
    async run(browser, web) {
      await openBoard(browser, web);
      await choose(browser, 50, 50, 0);
      await overlayShows(browser, /11\+? years/);
      await browser.evaluate(() => history.back());
      await overlayShows(browser, /3\+? years/);
    },
  },
  {
    name: 'the same holds where the browser has no Navigation API',
    only: 'firefox',
    async run(browser, web) {
      await withoutNavigationApi(browser, async () => {
        await openBoard(browser, web);
        expect(await browser.evaluate(() => 'navigation' in window)).toBe(false);
        await fiftyNavigations(browser, web);
        // Here the background has to see the change first, and it may have to be started.
        await chipGoesAtOnce(browser, web, 1500);
      });
    },
  },
];
