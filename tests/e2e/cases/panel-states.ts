/** Each state of chip and panel: what it says, and what axe finds in it, in light, dark and the user's own few colours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { PAGE_FIXTURES } from '../../../scripts/paths';
import { sampleListings } from '../../../scripts/sample-listings';
import type { ChromiumBrowser } from '../browser/chromium';
import { type Browser, type BrowserName, LOOKS } from '../browser/driver';
import { clickControl, findControl, overlayShows } from '../browser/overlay';
import { faultsOf, withAxe } from '../browser/overlay-axe';
import { showPanel } from '../browser/shown';
import type { Web } from '../browser/web';
import type { Case } from './case';
import { wordsOf } from './words';

const htmlOf = (name: string) => sampleListings().find((listing) => listing.name === name)?.html ?? '';
const LISTING = htmlOf('ml-researcher-denver');
const BLANK = '<!doctype html><html lang="en"><head><title>Blank</title></head><body></body></html>';

/** A page of its own for each look, since what is saved or corrected stays with the address. */
async function open(browser: Browser, web: Web, path: string, html = LISTING): Promise<string> {
  const url = `https://granted.example/states/${path}`;
  web.serve(url, withAxe(web, url, html));
  await browser.open(url);
  return url;
}

async function openPanel(browser: Browser, web: Web, path: string, html = LISTING): Promise<void> {
  await open(browser, web, path, html);
  await clickControl(browser, 'Open Yardstick');
  await overlayShows(browser, wordsOf('panel.requirements_title'));
}

/** The site goes on to another address by itself; `then` is what it shows there. */
function moveOn(browser: Browser, path: string, then: string | null): Promise<void> {
  return browser.evaluate(
    (to, html) => {
      history.pushState({}, '', to);
      const main = document.querySelector('main');
      if (html !== null && main) main.innerHTML = html;
    },
    path,
    then,
  );
}

interface State {
  name: string;
  /** Where no driver can bring it about elsewhere. */
  only?: BrowserName;
  reach(browser: Browser, web: Web, path: string): Promise<void>;
}

/** The key for the panel on a page where nothing of ours shows itself. */
async function askFor(browser: Browser, web: Web, path: string, html: string, words: RegExp): Promise<void> {
  await open(browser, web, path, html);
  await (browser as ChromiumBrowser).command('toggle-panel');
  await overlayShows(browser, words);
}

const STATES: State[] = [
  {
    name: 'chip',
    async reach(browser, web, path) {
      await open(browser, web, path);
      await overlayShows(browser, wordsOf('role.ml-researcher'));
    },
  },
  { name: 'compared', reach: openPanel },
  {
    name: 'saved, with words marked and everything opened',
    async reach(browser, web, path) {
      await openPanel(browser, web, path);
      await clickControl(browser, 'Save to shortlist');
      await overlayShows(browser, wordsOf('panel.undo'));
      await clickControl(browser, 'PhD');
      for (const name of ['Correct this', 'Figures as a table', 'Typical, but not stated']) {
        await clickControl(browser, name);
      }
      await overlayShows(browser, wordsOf('panel.correct_country'));
    },
  },
  {
    name: 'changed since it was saved',
    async reach(browser, web, path) {
      // Saved by the state before.
      await openPanel(browser, web, path, LISTING.replaceAll('$150,000 - $175,000', '$160,000 - $185,000'));
      await overlayShows(browser, /Changed since you saved it: pay/);
    },
  },
  {
    name: 'read in part',
    async reach(browser, web, path) {
      await openPanel(browser, web, `${path}-german`, readFileSync(join(PAGE_FIXTURES, 'german-listing.html'), 'utf8'));
      await overlayShows(browser, /this listing is in German/);
    },
  },
  {
    name: 'not ML research',
    async reach(browser, web, path) {
      const url = await open(browser, web, `${path}-other`, htmlOf('no-ml-research'));
      await showPanel(browser, url);
      await overlayShows(browser, wordsOf('state.not_research_title'));
      expect(await findControl(browser, 'Compare anyway')).not.toBeNull();
    },
  },
  {
    name: 'nothing to show',
    only: 'chromium',
    reach: (browser, web, path) =>
      askFor(browser, web, `${path}-article`, htmlOf('no-posting'), wordsOf('state.nothing_title')),
  },
  {
    name: 'cannot read',
    only: 'chromium',
    reach: (browser, web, path) => askFor(browser, web, `${path}-blank`, BLANK, wordsOf('state.unreadable_title')),
  },
  {
    name: 'reading',
    async reach(browser, web, path) {
      await openPanel(browser, web, `${path}-moving`);
      await moveOn(browser, `/states/${path}-moved`, null);
      await overlayShows(browser, wordsOf('state.reading'));
    },
  },
];

export const panelStates: Case[] = LOOKS.map((looks) => ({
  name: `axe finds nothing in any state, ${looks}`,
  milliseconds: 300_000,
  async run(browser, web) {
    await browser.newTab();
    const states = STATES.filter(({ only = browser.name }) => only === browser.name);
    const faults: Record<string, string[]> = {};
    try {
      for (const state of states) {
        await browser.present(looks);
        await state.reach(browser, web, looks.replace(' ', '-'));
        // Where another tab had to be opened the look is not there yet.
        await browser.present(looks);
        faults[state.name] = await faultsOf(browser);
      }
    } finally {
      await browser.present('light');
    }
    expect(faults).toEqual(Object.fromEntries(states.map((state) => [state.name, []])));
  },
}));
