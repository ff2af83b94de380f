/** Pages inside of pages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/paths';
import type { Browser } from '../e2e/browser/driver';
import { overlayCount, overlayText } from '../e2e/browser/overlay';
import type { Web } from '../e2e/browser/web';
import { faultsOf } from './fault';
import { addressOf, chipIsGone, chipIsThere, chipWorks, LISTING, openListing, wait } from './on-a-listing';

const EMBEDDED = 'https://boards.greenhouse.io/embed/job_app?for=alderbrook&token=7712345';
const AROUND = readFileSync(join(ROOT, 'tests', 'fixtures', 'pages', 'careers-around-frame.html'), 'utf8');

async function openAround(browser: Browser, web: Web, id: string, frame: string): Promise<void> {
  web.serve(EMBEDDED, LISTING);
  web.serve(addressOf(id), AROUND.replace(/<iframe[^>]*>\s*<\/iframe>/, frame));
  await browser.open(addressOf(id));
}

const frameOf = (attributes: string) =>
  `<iframe ${attributes} src="${EMBEDDED.replaceAll('&', '&amp;')}" style="width:760px;height:1400px"></iframe>`;
const ONE_OWNER = 'The page around a frame shows its listing, once; frames without size are not read.';

export const frames = faultsOf('frames', [
  {
    id: 'H3',
    name: 'a listing in a frame of another origin: shown once, in the page around it',
    handling: ONE_OWNER,
    smoke: true,
    async run(browser, web) {
      await openAround(browser, web, 'H3', frameOf(''));
      await chipWorks(browser);
      assert.equal(await browser.inFrame('iframe', () => overlayCount(browser)), 0);
    },
  },
  {
    id: 'H3b',
    name: 'the same listing in three frames: shown once',
    handling: ONE_OWNER,
    async run(browser, web) {
      await openAround(browser, web, 'H3b', frameOf('').repeat(3));
      await chipIsThere(browser);
      await wait(1000);
      assert.equal(await overlayCount(browser), 1);
    },
  },
  {
    id: 'H3c',
    name: 'frames that are hidden or one pixel large: nothing is read in them',
    handling: ONE_OWNER,
    async run(browser, web) {
      const hidden = ['display:none', 'width:1px;height:1px', 'visibility:hidden;width:2px;height:2px;opacity:0'].map(
        (style) => frameOf('').replace('width:760px;height:1400px', style),
      );
      await openAround(browser, web, 'H3c', hidden.join(''));
      await wait(2000);
      assert.equal(await overlayCount(browser), 0);
    },
  },
  {
    id: 'H3d',
    name: 'a frame without an address (srcdoc): it is left alone, and the page around works',
    handling: 'Scripts of the extension run only under addresses that it may read.',
    async run(browser, web) {
      const words = LISTING.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      await openListing(browser, web, 'H3d');
      await browser.evaluate((html) => {
        const frame = document.createElement('iframe');
        frame.id = 'bare';
        frame.style.cssText = 'width:700px;height:900px';
        frame.setAttribute('srcdoc', html.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        document.body.append(frame);
      }, words);
      await wait(1000);
      assert.equal(await browser.inFrame('#bare', () => overlayCount(browser)), 0);
      await chipWorks(browser);
    },
  },
  {
    id: 'H3e',
    name: 'a sandboxed frame of no origin: its listing may be shown, nothing fails, and there is one overlay',
    handling: 'An origin of its own is no page of ours: the message is taken by its tab and frame.',
    async run(browser, web) {
      await openAround(browser, web, 'H3e', frameOf('sandbox="allow-scripts"'));
      await wait(2500);
      const around = await overlayCount(browser);
      const within = await browser.inFrame('iframe', () => overlayCount(browser));
      assert.ok(around + within <= 1, `${around} around, ${within} within`);
    },
  },
  {
    id: 'H3f',
    name: 'the frame with the listing is taken away while its panel is open: no listing is spoken of any more',
    handling: 'The page around asks the frame when frames have gone; without an answer its listing goes.',
    async run(browser, web) {
      await openAround(browser, web, 'H3f', frameOf(''));
      await chipWorks(browser);
      await browser.evaluate(() => document.querySelector('iframe')?.remove());
      await chipIsGone(browser);
      await wait(500);
      assert.doesNotMatch(await overlayText(browser), /What it asks/);
    },
  },
  {
    id: 'H3g',
    name: 'forty frames of advertisements: one overlay, and the listing of the page itself is the one shown',
    handling: ONE_OWNER,
    async run(browser, web) {
      web.serve('https://granted.example/ad', '<!doctype html><title>Buy shoes</title><p>Shoes at half price.</p>');
      await openListing(browser, web, 'H3g');
      await chipIsThere(browser);
      await browser.evaluate(() => {
        for (let n = 0; n < 40; n += 1) {
          const frame = document.createElement('iframe');
          frame.src = '/ad';
          frame.width = '300';
          frame.height = '250';
          document.body.append(frame);
        }
      });
      await wait(1500);
      assert.equal(await overlayCount(browser), 1);
      await chipWorks(browser);
    },
  },
]);
