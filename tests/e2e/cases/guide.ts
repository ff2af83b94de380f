/** The guide's own page. */
import { expect } from 'vitest';
import { type Browser, until } from '../browser/driver';
import type { Case } from './case';

/** What the page shows where the focus is. */
function focused(browser: Browser) {
  return browser.evaluate(() => {
    const element = document.activeElement;
    const box = element?.getBoundingClientRect();
    return {
      id: element?.id ?? '',
      text: element?.textContent ?? '',
      inView: box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight,
      title: document.title,
    };
  });
}

export const guide: Case[] = [
  {
    name: 'an address with an entry shows the entry, below the bar at the top',
    async run(browser) {
      await browser.openExtensionPage('guide.html#/ml-researcher/MLR-121');
      const place = await until('the entry to have the focus', async () => {
        const now = await focused(browser);
        return now.id === 'at-MLR-121' && now;
      });
      expect(place.inView).toBe(true);
      expect(place.title).toBe('ML Researcher guide · Role guides · Yardstick');
      const covered = await browser.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const top = box && document.elementFromPoint(box.left + 20, box.top + 4);
        return top === null || document.activeElement?.contains(top as Node) !== true;
      });
      expect(covered).toBe(false);
    },
  },
  {
    name: 'an undated band is unfolded by its address',
    async run(browser) {
      await browser.openExtensionPage('guide.html#/ml-researcher/MLR-019');
      await until('the band to have the focus', async () => (await focused(browser)).id === 'at-MLR-019');
      expect((await focused(browser)).inView).toBe(true);
    },
  },
  {
    name: 'the keyboard alone finds a statement and goes there',
    async run(browser) {
      await browser.openExtensionPage('guide.html');
      await until('the page', () => browser.evaluate(() => document.querySelector('main h1') !== null));
      for (const key of ['/', ...'transport']) await browser.press(key);
      // Results of the first letters come first, and go with their focus.
      await until('results of the whole word', () =>
        browser.evaluate(() => document.querySelector('.results [role=status]')?.textContent?.includes('transport')),
      );
      await browser.press('ArrowDown');
      await until('a result to have the focus', () =>
        browser.evaluate(() => document.activeElement?.hasAttribute('data-result') ?? false),
      );
      await browser.press('Enter');
      await until('the statement to have the focus', async () => (await focused(browser)).id === 'at-RF-034');
      expect((await focused(browser)).inView).toBe(true);
    },
  },
];
