/** How every page of the extension looks to axe: light, dark and in forced colours. */
import { expect } from 'vitest';
import { axeFaultsOf } from '../browser/axe';
import { until } from '../browser/driver';
import { fill, pageShows, press } from '../browser/extension-page';
import type { Case } from './case';
import { openSection } from './own-pages';
import { wordsOf } from './words';

export const pagesAxe: Case[] = [
  {
    name: 'axe finds nothing in any section of the options, light, dark and in forced colours',
    async run(browser) {
      for (const section of ['profile', 'sites', 'display', 'bands', 'data', 'keys', 'diagnostics']) {
        await openSection(browser, section);
        expect(await axeFaultsOf(browser), section).toEqual([]);
      }
    },
    milliseconds: 300_000,
  },
  {
    name: 'axe finds nothing in the other pages, light, dark and in forced colours',
    async run(browser) {
      for (const page of ['shortlist.html', 'guide.html', 'popup.html', 'sidepanel.html']) {
        await browser.newTab();
        await browser.openExtensionPage(page);
        await until(`${page} to have its heading`, () => browser.evaluate(() => document.querySelector('h1') !== null));
        expect(await axeFaultsOf(browser), page).toEqual([]);
      }
      await browser.newTab();
      await browser.openExtensionPage('check.html');
      await fill(browser, '.check-phrase', '$175k senior research scientist in NYC');
      await pageShows(browser, wordsOf('pay_verdict_short.within'));
      expect(await axeFaultsOf(browser), 'salary check').toEqual([]);
      await press(browser, wordsOf('check.tab_paste'));
      expect(await axeFaultsOf(browser), 'pasting').toEqual([]);
    },
    milliseconds: 300_000,
  },
];
