/** What stands around a listing: toolbar, side panel, salary check, pasted listings. */
import { expect } from 'vitest';
import { sampleListings } from '../../../scripts/sample-listings';
import { type Browser, until } from '../browser/driver';
import { fill, pageShows, press } from '../browser/extension-page';
import { clickControl, overlayCount, overlayShows, whatRuns } from '../browser/overlay';
import { closePopup, popupShows, popupText, pressInPopup } from '../browser/popup';
import { restoreAccess, setAccess } from '../browser/site-access';
import type { Case } from './case';
import { wordsOf } from './words';

const samples = sampleListings();
const htmlOf = (name: string) => samples.find((sample) => sample.name === name)?.html ?? '';
const LISTING = 'https://granted.example/around/listing';
const ARTICLE = 'https://granted.example/around/blog';
/** The test build has no access to this host: only the user's click gives it. */
const ELSEWHERE = 'https://elsewhere.example/around/job';
const LINKEDIN = 'https://www.linkedin.com/jobs/view/4012345678';

/** The badge of the tab in front; the driven tab is a page of the extension. */
function badge(browser: Browser): Promise<string> {
  return browser.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return action.getBadgeText({ tabId: tab?.id ?? 0 });
  });
}

interface ExtensionApi {
  tabs: { query(filter: { active: true; currentWindow: true }): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

/** An extension page behind, a page of the web in front; the driven one is the extension's. */
async function besides(browser: Browser, extensionPage: string, url: string): Promise<void> {
  await browser.newTab();
  await browser.openExtensionPage(extensionPage);
  await browser.newTab();
  await browser.open(url);
  await browser.driveTab(extensionPage);
}

export const around: Case[] = [
  {
    name: 'a typed phrase has its verdict and its chart at once',
    async run(browser) {
      await browser.newTab();
      await browser.openExtensionPage('check.html');
      await pageShows(browser, wordsOf('check.empty'));
      await fill(browser, '.check-phrase', '$175k senior research scientist in NYC');
      const text = await pageShows(browser, wordsOf('pay_verdict_short.within'));
      // "Senior" names the mid and the senior band of the guide together.
      expect(text).toMatch(/\$140,000–220,000/);
      expect(await browser.evaluate(() => document.querySelectorAll('.chart .chart-bar').length)).toBeGreaterThan(4);
    },
  },
  {
    name: 'a pay group has what its public scale says',
    async run(browser) {
      await fill(browser, '.check-phrase', 'E13 65 % PhD');
      await pageShows(browser, /65% of it is about €2,850/);
    },
  },
  {
    name: 'a pasted listing is read like a page, and is kept',
    async run(browser) {
      await press(browser, wordsOf('check.tab_paste'));
      await fill(browser, '.paste-words', htmlOf('ml-researcher-denver'));
      await press(browser, wordsOf('check.paste_read'));
      const text = await pageShows(browser, wordsOf('panel.requirements_title'));
      expect(text).toMatch(wordsOf('role.ml-researcher'));
      expect(text).toMatch(wordsOf('pay_verdict_short.within'));
      await press(browser, wordsOf('panel.save'));
      await pageShows(browser, wordsOf('panel.undo'));
      // Let go of, so that the cases that follow find nothing kept.
      await press(browser, wordsOf('panel.undo'));
      await pageShows(browser, wordsOf('panel.save'));
    },
  },
  {
    name: 'a pasted text that is no listing says so',
    async run(browser) {
      await fill(
        browser,
        '.paste-words',
        'Soup of the day\n\nLeek and potato, with bread. Ask at the counter for more.',
      );
      await press(browser, wordsOf('check.paste_read'));
      await pageShows(browser, wordsOf('check.paste_nothing'));
    },
  },
  {
    name: 'the side panel follows the tab in front',
    async run(browser, web) {
      web.serve(LISTING, htmlOf('ml-researcher-denver'));
      web.serve(ARTICLE, htmlOf('no-posting'));
      await besides(browser, 'sidepanel.html', LISTING);
      await pageShows(browser, wordsOf('panel.requirements_title'));
      await browser.driveTab(LISTING);
      await browser.open(ARTICLE);
      await browser.driveTab('sidepanel.html');
      await pageShows(browser, wordsOf('state.nothing_title'));
    },
  },
  {
    name: 'without access the side panel says how to give it, and the button in the toolbar does',
    async run(browser, web) {
      web.serve(LINKEDIN, htmlOf('ml-researcher-denver'));
      await besides(browser, 'sidepanel.html', LINKEDIN);
      await pageShows(browser, wordsOf('around.press_title'));
      await browser.clickAction();
      await pageShows(browser, wordsOf('panel.requirements_title'));
      await closePopup(browser);
      // Nothing was put into the page, and nothing of ours keeps running there.
      await browser.driveTab(LINKEDIN);
      expect(await overlayCount(browser)).toBe(0);
      expect(await whatRuns(browser)).toBeNull();
      expect(await browser.evaluate(() => CSS.highlights.size)).toBe(0);
    },
  },
  {
    name: 'the popup has a listing’s answer in one line, and keeps it',
    async run(browser, web) {
      web.serve(LISTING, htmlOf('ml-researcher-denver'));
      await besides(browser, 'check.html', LISTING);
      await browser.clickAction();
      const text = await popupShows(browser, wordsOf('panel.save'));
      expect(text).toMatch(wordsOf('role.ml-researcher'));
      expect(text).toMatch(wordsOf('pay_verdict.within'));
      // Within the band, then kept, then let go of again.
      await until('the badge of its pay', async () => (await badge(browser)) === '=');
      await pressInPopup(browser, wordsOf('panel.save'));
      await popupShows(browser, wordsOf('panel.undo'));
      await popupShows(browser, wordsOf('around.deadlines'));
      await until('the badge of a kept listing', async () => (await badge(browser)) === '✓');
      await pressInPopup(browser, wordsOf('panel.undo'));
      // Other cases may have kept other listings: this one can be kept again.
      await popupShows(browser, wordsOf('panel.save'));
      await until('the badge of its pay', async () => (await badge(browser)) === '=');
      await closePopup(browser);
    },
  },
  {
    name: 'on a page without a listing the popup says why there is nothing',
    async run(browser, web) {
      web.serve(ARTICLE, htmlOf('no-posting'));
      await besides(browser, 'check.html', ARTICLE);
      await browser.clickAction();
      await popupShows(browser, wordsOf('around.why_title'));
      await pressInPopup(browser, wordsOf('around.why_title'));
      await popupShows(browser, wordsOf('around.why_not_posting'));
      await closePopup(browser);
    },
  },
  {
    name: 'elsewhere nothing is read before the user presses the button for it',
    async run(browser, web) {
      web.serve(ELSEWHERE, htmlOf('ml-researcher-denver'));
      await besides(browser, 'check.html', ELSEWHERE);
      await browser.clickAction();
      await popupShows(browser, wordsOf('around.site_always'));
      expect(await popupText(browser)).not.toMatch(wordsOf('role.ml-researcher'));
      await pressInPopup(browser, wordsOf('around.read'));
      expect(await popupShows(browser, wordsOf('panel.save'))).toMatch(wordsOf('role.ml-researcher'));
      await closePopup(browser);
      await browser.driveTab(ELSEWHERE);
      expect(await overlayCount(browser)).toBe(0);
    },
  },
  {
    name: 'pausing takes everything out of open pages, and nothing comes until it ends',
    async run(browser, web) {
      web.serve(LISTING, htmlOf('ml-researcher-denver'));
      await besides(browser, 'check.html', LISTING);
      await browser.driveTab(LISTING);
      await until('the chip', async () => (await overlayCount(browser)) === 1);
      await browser.driveTab('check.html');
      await browser.clickAction();
      await popupShows(browser, wordsOf('panel.save'));
      await pressInPopup(browser, wordsOf('around.pause'));
      await popupShows(browser, wordsOf('around.paused'));
      await browser.driveTab(LISTING);
      await until('the chip to go', async () => (await overlayCount(browser)) === 0);
      await browser.open(LISTING);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await overlayCount(browser)).toBe(0);
      await browser.driveTab('check.html');
      if ((await popupText(browser)) === '') await browser.clickAction();
      await pressInPopup(browser, wordsOf('around.resume'));
      await until('the note to go', async () => !wordsOf('around.paused').test(await popupText(browser)));
      await closePopup(browser);
      await browser.driveTab(LISTING);
      await browser.open(LISTING);
      await until('the chip', async () => (await overlayCount(browser)) === 1);
    },
  },
  {
    name: 'a site that is granted is read at once and by itself, and one that is taken back is left at once',
    milliseconds: 150_000,
    async run(browser, web) {
      // Chromium lets its settings give back only what the manifest names; Firefox gives any site.
      const host = browser.name === 'firefox' ? 'elsewhere.example' : 'granted.example';
      const [first, second] = [`https://${host}/access/one`, `https://${host}/access/two`];
      for (const url of [first, second]) web.serve(url, htmlOf('ml-researcher-denver'));
      if (browser.name === 'chromium') await setAccess(browser, host, false);
      await browser.newTab();
      await browser.open(first);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await overlayCount(browser)).toBe(0);
      await setAccess(browser, host, true);
      await until('the chip in the open page', async () => (await overlayCount(browser)) === 1);
      await browser.open(second);
      await until('the chip in the next page', async () => (await overlayCount(browser)) === 1);
      const openPanel = async () => {
        await clickControl(browser, 'Open Yardstick');
        await overlayShows(browser, wordsOf('panel.requirements_title'));
      };
      await openPanel();
      await setAccess(browser, host, false);
      await until('the panel to go', async () => (await overlayCount(browser)) === 0);
      // In the same page chip and panel come anew.
      await setAccess(browser, host, true);
      await until('the chip once more', async () => (await overlayCount(browser)) === 1);
      await openPanel();
      await setAccess(browser, host, false);
      await until('the panel to go again', async () => (await overlayCount(browser)) === 0);
      await browser.open(first);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await overlayCount(browser)).toBe(0);
      await restoreAccess(browser);
    },
  },
  {
    name: 'a saved page that is dropped is read like a page',
    async run(browser) {
      await browser.newTab();
      await browser.openExtensionPage('check.html');
      await press(browser, wordsOf('check.tab_paste'));
      await browser.evaluate((html) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([html], 'listing.html', { type: 'text/html' }));
        const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
        document.querySelector('.paste-box')?.dispatchEvent(drop);
      }, htmlOf('ml-researcher-london'));
      await pageShows(browser, wordsOf('panel.requirements_title'));
    },
  },
];
