/** What a user does with the panel: by mouse, by keyboard, and after the browser was closed. */
import { expect } from 'vitest';
import { sampleListings } from '../../../scripts/sample-listings';
import { until } from '../browser/driver';
import {
  clickControl,
  findControl,
  focusedControl,
  highlightedText,
  overlayCount,
  overlayShows,
  overlayText,
  tabTo,
} from '../browser/overlay';
import type { Case } from './case';
import { wordsOf } from './words';

const URL_OF_LISTING = 'https://granted.example/denver/representation-learning';
const html = sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '';
const pageText = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

export const panel: Case[] = [
  {
    name: 'the chip says in one line what is asked and where the pay stands',
    async run(browser, web) {
      web.serve(URL_OF_LISTING, html);
      await browser.open(URL_OF_LISTING);
      const text = await overlayShows(browser, wordsOf('role.ml-researcher'));
      expect(text).toMatch(wordsOf('pay_verdict.within'));
      expect(await overlayCount(browser)).toBe(1);
    },
  },
  {
    name: 'a click on a row marks its words in the page',
    async run(browser) {
      await clickControl(browser, 'Open Yardstick');
      await overlayShows(browser, wordsOf('panel.requirements_title'));
      expect(await highlightedText(browser)).toEqual([]);
      await clickControl(browser, 'PhD');
      const marked = await until('words to be marked', async () => {
        const words = await highlightedText(browser);
        return words.length > 0 && words;
      });
      for (const words of marked) expect(pageText).toContain(words.replace(/\s+/g, ' ').trim());
      expect(marked.join(' ')).toMatch(/PhD/);
    },
  },
  {
    name: 'a listing is saved, and is in the shortlist after the browser was closed',
    async run(browser, web) {
      await clickControl(browser, 'Save to shortlist');
      await overlayShows(browser, wordsOf('panel.undo'));
      await browser.restart();
      await browser.openExtensionPage('shortlist.html');
      const pageShows = (pattern: RegExp) =>
        until(`the shortlist to show ${pattern}`, async () =>
          pattern.test(await browser.evaluate(() => document.body.textContent ?? '')),
        );
      await pageShows(/Research Scientist, Representation Learning/);
      await pageShows(/Alderbrook Labs/);
      web.serve(URL_OF_LISTING, html);
      await browser.open(URL_OF_LISTING);
      await clickControl(browser, 'Open Yardstick');
      await overlayShows(browser, wordsOf('panel.saved'));
    },
  },
  {
    name: 'the keyboard alone opens the panel, marks a row’s words and closes it again',
    async run(browser) {
      // In front of all others: keys go to the page that has the focus.
      await browser.newTab();
      await browser.open(URL_OF_LISTING);
      await overlayShows(browser, wordsOf('role.ml-researcher'));
      await tabTo(browser, 'Open Yardstick');
      await browser.press('Enter');
      await overlayShows(browser, wordsOf('panel.requirements_title'));
      await tabTo(browser, 'PhD');
      await browser.press('Enter');
      await until('words to be marked', async () => (await highlightedText(browser)).length > 0);
      await browser.press('Escape');
      await until(
        'the panel to close',
        async () => !wordsOf('panel.requirements_title').test(await overlayText(browser)),
      );
      expect(await focusedControl(browser)).toContain('Open Yardstick');
    },
  },
  {
    name: 'the answer comes though the background was stopped',
    async run(browser) {
      await browser.stopBackground();
      await browser.open(URL_OF_LISTING);
      await overlayShows(browser, wordsOf('role.ml-researcher'));
      expect(await findControl(browser, 'Open Yardstick')).not.toBeNull();
    },
  },
];
