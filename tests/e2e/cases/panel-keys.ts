/** Every action of chip and panel by the keyboard alone. */
import { expect } from 'vitest';
import { sampleListings } from '../../../scripts/sample-listings';
import { type Browser, until } from '../browser/driver';
import { findControl, focusedControl, highlightedText, overlayShows, tabTo } from '../browser/overlay';
import type { Case } from './case';
import { wordsOf } from './words';

const ADDRESS = 'https://granted.example/keys';
const LISTING = sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '';
/** Once around the open panel and the page. */
const MOST_TABS = 150;

const go = (browser: Browser, name: string | RegExp) => tabTo(browser, name, MOST_TABS);

async function press(browser: Browser, name: string, key: string, then: string | RegExp): Promise<void> {
  await go(browser, name);
  await browser.press(key);
  await overlayShows(browser, then);
}

async function panelBox(browser: Browser) {
  const box = await findControl(browser, 'css=.panel');
  if (!box) throw new Error('there is no open panel');
  return box;
}

export const panelKeys: Case[] = [
  {
    name: 'the keyboard alone moves and resizes the panel, and the focus stays',
    milliseconds: 120_000,
    async run(browser, web) {
      web.serve(ADDRESS, LISTING);
      await browser.newTab();
      await browser.open(ADDRESS);
      await overlayShows(browser, wordsOf('role.ml-researcher'));
      await press(browser, 'Open Yardstick', 'Enter', wordsOf('panel.requirements_title'));
      const { width } = await panelBox(browser);
      await go(browser, 'Panel width');
      await browser.press('ArrowLeft');
      await until('the panel to be wider', async () => (await panelBox(browser)).width > width);
      await browser.press('ArrowRight');
      await until('the panel to be as wide as before', async () => (await panelBox(browser)).width === width);
      await go(browser, 'Move to the left side');
      await browser.press('Enter');
      await until('the panel to be at the left', async () => (await panelBox(browser)).x < 100);
      expect(await focusedControl(browser)).toContain('Move to the right side');
      await browser.press('Enter');
      await until('the panel to be at the right', async () => (await panelBox(browser)).x > 400);
    },
  },
  {
    name: 'the keyboard alone corrects what was read, and takes it back',
    milliseconds: 120_000,
    async run(browser) {
      await press(browser, 'Correct this', 'Enter', wordsOf('panel.correct_level'));
      await press(browser, 'Level As read', 'ArrowDown', 'Entry-level ML researcher');
      await press(browser, 'Undo my corrections', 'Enter', 'Mid-level ML researcher');
    },
  },
  {
    name: 'the keyboard alone shows pay on another basis, by the month and as a table',
    milliseconds: 120_000,
    async run(browser) {
      await press(browser, 'Base', 'ArrowRight', /total, US/);
      // 150,000 and 175,000 over twelve.
      await press(browser, 'per year', 'ArrowRight', '$12.5–14.6k');
      await press(browser, 'Figures as a table', 'Enter', wordsOf('pay.column_range'));
      await press(browser, 'Beside public figures', 'Enter', /BLS/);
    },
  },
  {
    name: 'the keyboard alone marks words, and steps through them',
    milliseconds: 120_000,
    async run(browser) {
      await press(browser, 'Areas', 'Enter', /Passage 1 of/);
      await until('words to be marked', async () => (await highlightedText(browser)).length > 0);
      const first = await highlightedText(browser);
      await press(browser, 'Next passage', 'Enter', /Passage 2 of/);
      expect(await highlightedText(browser)).not.toEqual(first);
      await press(browser, 'Previous passage', 'Enter', /Passage 1 of/);
      expect(await highlightedText(browser)).toEqual(first);
      await go(browser, 'Read in the guide');
      await press(browser, 'Typical, but not stated', 'Enter', wordsOf('requirement_verdict.not_stated'));
      await go(browser, 'Closes 31 Dec 2026');
      await browser.press('Enter');
      await until('the deadline to be marked', async () => (await highlightedText(browser)).join(' ').includes('2026'));
    },
  },
  {
    name: 'the keyboard alone keeps the listing, its status and its papers, and takes it back',
    milliseconds: 120_000,
    async run(browser) {
      await press(browser, 'Save to shortlist', 'Enter', wordsOf('panel.undo'));
      await overlayShows(browser, 'Saved to your shortlist.');
      expect(await focusedControl(browser)).toContain('Undo');
      await go(browser, /^CV\b/);
      await browser.press('Space');
      await until('the tick to stay', async () => (await findControl(browser, 'css=.tick input:checked')) !== null);
      await go(browser, 'Status');
      await browser.press('ArrowDown');
      await go(browser, 'Open shortlist');
      await press(browser, 'Undo', 'Enter', 'Save to shortlist');
      await overlayShows(browser, 'Removed from your shortlist.');
    },
  },
  {
    name: 'the keyboard alone collapses the panel and puts the chip away',
    milliseconds: 120_000,
    async run(browser) {
      await go(browser, 'Collapse to the chip');
      await browser.press('Enter');
      await until('the focus to be on the chip', async () =>
        (await focusedControl(browser)).includes('Open Yardstick'),
      );
      await go(browser, 'Hide on this page');
      await browser.press('Enter');
      await until('the chip to be gone', async () => (await findControl(browser, 'Open Yardstick')) === null);
    },
  },
];
