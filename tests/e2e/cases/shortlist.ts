/** A job search on the shortlist's page: saved from two listings, found, annotated, compared, taken along, lost, brought back. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { sampleListings } from '../../../scripts/sample-listings';
import { type Browser, until } from '../browser/driver';
import { choose, clickOn, pageShows, typeInto } from '../browser/extension-page';
import { clickControl, overlayShows } from '../browser/overlay';
import type { Case } from './case';
import { wordsOf } from './words';

const samples = sampleListings();
const htmlOf = (name: string) => samples.find((sample) => sample.name === name)?.html ?? '';
const DENVER = /Research Scientist, Representation Learning/;
const LONDON = /Senior Machine Learning Researcher/;
const LISTINGS = [
  { url: 'https://granted.example/search/denver', html: htmlOf('ml-researcher-denver'), title: DENVER },
  { url: 'https://granted.example/search/london', html: htmlOf('ml-researcher-london'), title: LONDON },
];
/** Written by one case, brought back by a later one. */
let backup = '';
/** How many listings the table had then. */
let kept = 0;

/** Titles in the table, in its order. */
const titles = (browser: Browser): Promise<string[]> =>
  browser.evaluate(() =>
    [...document.querySelectorAll('.sl-table tbody .sl-col-listing a')].map((link) => link.textContent ?? ''),
  );
const rowCount = (browser: Browser): Promise<number> =>
  browser.evaluate(() => Number(document.querySelector('.sl-table')?.getAttribute('aria-rowcount')) - 1);

async function openList(browser: Browser): Promise<void> {
  await browser.open('about:blank');
  await browser.openExtensionPage('shortlist.html');
  await pageShows(browser, LONDON);
}

export const shortlist: Case[] = [
  {
    name: 'two listings are saved, and are there after the browser was closed',
    async run(browser, web) {
      for (const { url, html } of LISTINGS) {
        web.serve(url, html);
        await browser.open(url);
        await clickControl(browser, 'Open Yardstick');
        await clickControl(browser, 'Save to shortlist');
        await overlayShows(browser, wordsOf('panel.undo'));
      }
      await browser.restart();
      await openList(browser);
      for (const { title } of LISTINGS) expect((await titles(browser)).some((one) => title.test(one))).toBe(true);
    },
  },
  {
    name: 'a word of the saved text alone finds the listing',
    async run(browser) {
      await typeInto(browser, wordsOf('shortlist.search'), 'harbours');
      await until('the one listing', async () => (await titles(browser)).length === 1);
      expect(await titles(browser)).toEqual([expect.stringMatching(LONDON)]);
      await clickOn(browser, wordsOf('shortlist.clear_search'));
      await until('all listings', async () => (await titles(browser)).length > 1);
    },
  },
  {
    name: 'notes and status are written down',
    async run(browser) {
      await clickOn(browser, LONDON);
      await pageShows(browser, wordsOf('shortlist.saved_words'));
      await pageShows(browser, /let them do so in fog/);
      await typeInto(browser, wordsOf('shortlist.notes'), 'ask about the boats');
      await choose(browser, wordsOf('shortlist.status'), wordsOf('status.applying'));
      await pageShows(browser, wordsOf('shortlist.event_status'));
      await openList(browser);
      await typeInto(browser, wordsOf('shortlist.search'), 'boats');
      await until('the one listing', async () => (await titles(browser)).length === 1);
      await clickOn(browser, LONDON);
      await until('the notes', () =>
        browser.evaluate(() => document.querySelector('textarea')?.value === 'ask about the boats'),
      );
    },
  },
  {
    name: 'two are compared side by side, pay in one currency with its rate',
    async run(browser) {
      await openList(browser);
      await clickOn(browser, new RegExp(`Select ${LONDON.source}`));
      await clickOn(browser, new RegExp(`Select ${DENVER.source}`));
      await clickOn(browser, /^Compare$/);
      const text = await pageShows(browser, wordsOf('shortlist.side_title'));
      expect(text).toMatch(LONDON);
      expect(text).toMatch(DENVER);
      expect(await pageShows(browser, /1 (?:GBP|USD) = [\d.]+ (?:GBP|USD), mean of 20\d\d/)).toMatch(/£|\$/);
      expect(await browser.evaluate(() => document.querySelectorAll('svg').length)).toBeGreaterThan(0);
    },
  },
  {
    name: 'the back-up is downloaded whole, the table beside it',
    async run(browser) {
      await openList(browser);
      kept = await rowCount(browser);
      await browser.openExtensionPage('shortlist.html#/files');
      backup = await browser.downloadedBy(() => clickOn(browser, wordsOf('shortlist.out_json')));
      const file = JSON.parse(readFileSync(backup, 'utf8')) as {
        count: number;
        entries: { notes: string; text: string }[];
      };
      expect(file.count).toBeGreaterThanOrEqual(kept);
      expect(file.entries).toHaveLength(file.count);
      expect(file.entries.find(({ notes }) => notes === 'ask about the boats')?.text).toContain('harbours');
      const table = await browser.downloadedBy(() => clickOn(browser, wordsOf('shortlist.out_csv')));
      expect(readFileSync(table, 'utf8')).toContain('ask about the boats');
      const calendar = await browser.downloadedBy(() => clickOn(browser, wordsOf('shortlist.out_calendar')));
      expect(readFileSync(calendar, 'utf8')).toContain('DTSTART;VALUE=DATE:20270115');
    },
  },
  {
    name: 'a shortlist that the browser has emptied is noticed, and its rows are offered',
    async run(browser) {
      await openList(browser);
      await browser.evaluate(() => {
        indexedDB.deleteDatabase('shortlist');
      });
      await browser.open('about:blank');
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, wordsOf('shortlist.lost_title'));
      await clickOn(browser, wordsOf('shortlist.lost_restore'));
      await pageShows(browser, LONDON);
      expect(await rowCount(browser)).toBe(kept);
    },
  },
  {
    name: 'the back-up brings everything back, also what the safety copy has not',
    async run(browser) {
      await browser.evaluate(() => {
        indexedDB.deleteDatabase('shortlist');
      });
      await browser.open('about:blank');
      await browser.openExtensionPage('shortlist.html');
      await clickOn(browser, wordsOf('shortlist.lost_forget'));
      await pageShows(browser, wordsOf('shortlist.empty_title'));
      await browser.openExtensionPage('shortlist.html#/files');
      await pageShows(browser, wordsOf('shortlist.in_choose'));
      await browser.chooseFile('input[type=file]', backup);
      await pageShows(browser, /This file adds \d+/);
      await clickOn(browser, /^Bring in$/);
      await pageShows(browser, wordsOf('shortlist.in_done'));
      await openList(browser);
      expect(await rowCount(browser)).toBe(kept);
      await clickOn(browser, LONDON);
      await pageShows(browser, /let them do so in fog/);
      expect(await browser.evaluate(() => document.querySelector('textarea')?.value)).toBe('ask about the boats');
    },
  },
];
