/** Listings in a frame of another origin, as application systems put them into an employer's page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../../../scripts/paths';
import { sampleListings } from '../../../scripts/sample-listings';
import { type Browser, until } from '../browser/driver';
import { clickControl, findControl, overlayCount, overlayShows, overlayText, whatRuns } from '../browser/overlay';
import type { Web } from '../browser/web';
import type { Case } from './case';
import { wordsOf } from './words';

const FRAME = 'https://boards.greenhouse.io/embed/job_app?for=alderbrook&token=7712345';
const LISTING = sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '';
const AROUND = readFileSync(join(ROOT, 'tests', 'fixtures', 'pages', 'careers-around-frame.html'), 'utf8');
/** Sizes of the frame in CSS pixels. */
const WIDE = 'width:760px;height:1400px';

function servePage(web: Web, url: string, style: string): void {
  web.serve(FRAME, LISTING);
  web.serve(url, AROUND.replace('FRAME_ADDRESS', FRAME.replaceAll('&', '&amp;')).replace('FRAME_STYLE', style));
}

const inFrame = <T>(browser: Browser, ask: () => Promise<T>) => browser.inFrame('iframe', ask);

const settled = () => new Promise((resolve) => setTimeout(resolve, 1500));

export const frames: Case[] = [
  {
    name: 'a listing in a frame is shown once, in the page around it, and its words are marked in the frame',
    async run(browser, web) {
      servePage(web, 'https://granted.example/careers/1', WIDE);
      await browser.open('https://granted.example/careers/1');
      await overlayShows(browser, wordsOf('role.ml-researcher'));
      expect(await overlayCount(browser)).toBe(1);
      expect(await inFrame(browser, () => overlayCount(browser))).toBe(0);
      await clickControl(browser, 'Open Yardstick');
      await overlayShows(browser, wordsOf('panel.requirements_title'));
      await clickControl(browser, 'PhD');
      const marked = await until('words to be marked in the frame', async () => {
        const words = await inFrame(browser, () =>
          browser.evaluate(() =>
            [...CSS.highlights.values()].flatMap((highlight) =>
              [...highlight].map((range) => (range as Range).toString()),
            ),
          ),
        );
        return words.length > 0 && words;
      });
      expect(marked.join(' ')).toMatch(/PhD/);
    },
  },
  {
    name: 'a listing from a frame is saved and taken back in the page around it',
    async run(browser) {
      await clickControl(browser, 'Save to shortlist');
      await overlayShows(browser, wordsOf('panel.undo'));
      await clickControl(browser, 'Undo');
      await overlayShows(browser, 'Save to shortlist');
    },
  },
  {
    name: 'the chip goes with the frame',
    async run(browser, web) {
      servePage(web, 'https://granted.example/careers/1', WIDE);
      await browser.open('https://granted.example/careers/1');
      await overlayShows(browser, wordsOf('role.ml-researcher'));
      await browser.evaluate(() => document.querySelector('iframe')?.remove());
      await until('the chip to go', async () => (await findControl(browser, 'Open Yardstick')) === null);
    },
  },
  {
    name: 'the chip goes when the frame shows something else',
    async run(browser, web) {
      const other = 'https://boards.greenhouse.io/embed/thanks';
      web.serve(
        other,
        '<!doctype html><html lang="en"><title>Thank you</title><p>We have your application.</p></html>',
      );
      servePage(web, 'https://granted.example/careers/1', WIDE);
      await browser.open('https://granted.example/careers/1');
      await overlayShows(browser, wordsOf('role.ml-researcher'));
      await browser.evaluate((address) => document.querySelector('iframe')?.setAttribute('src', address), other);
      await until('the chip to go', async () => (await findControl(browser, 'Open Yardstick')) === null);
    },
  },
  {
    name: 'where the page around may not be read, the chip is in a wide frame',
    async run(browser, web) {
      servePage(web, 'https://elsewhere.example/careers/2', WIDE);
      await browser.open('https://elsewhere.example/careers/2');
      await inFrame(browser, () => overlayShows(browser, wordsOf('role.ml-researcher')));
      expect(await overlayText(browser)).toBe('');
      expect(await whatRuns(browser)).toBeNull();
    },
  },
  {
    name: 'in a narrow frame nothing is put into any page',
    async run(browser, web) {
      servePage(web, 'https://elsewhere.example/careers/3', 'width:320px;height:1400px');
      await browser.open('https://elsewhere.example/careers/3');
      await settled();
      expect(await overlayCount(browser)).toBe(0);
      expect(await inFrame(browser, () => overlayCount(browser))).toBe(0);
    },
  },
  {
    name: 'frames that nobody sees are not read',
    async run(browser, web) {
      for (const style of ['display:none', 'width:1px;height:1px']) {
        servePage(web, 'https://granted.example/careers/4', style);
        await browser.open('https://granted.example/careers/4');
        await settled();
        expect(await overlayCount(browser)).toBe(0);
      }
      // One that grows is: the systems give it its height when the listing is there.
      await browser.evaluate(() => {
        const frame = document.querySelector('iframe');
        if (frame) frame.style.cssText = 'width:760px;height:1400px';
      });
      await overlayShows(browser, wordsOf('role.ml-researcher'));
    },
  },
];
