/**
 * How extensions of this kind fail in life, and what must hold instead. Each fault is tried in a real browser; one that a
 * browser cannot have says why. `npm run faults` prints the register with its results.
 */
import assert from 'node:assert/strict';
import { sampleListings } from '../../scripts/sample-listings';
import { type Browser, type BrowserName, until } from '../e2e/browser/driver';
import { clickControl, findControl, overlayCount, overlayShows, overlayText } from '../e2e/browser/overlay';
import type { ServedPage, Web } from '../e2e/browser/web';

export interface Fault {
  id: string;
  /** Lifecycle of the extension, the host page around it, hostile content, storage. */
  group: 'lifecycle' | 'host page' | 'content' | 'storage';
  name: string;
  /** One of each group is also run by `npm test`. */
  smoke?: true;
  /** Why a browser cannot have this fault. */
  notIn?: Partial<Record<BrowserName, string>>;
  run(browser: Browser, web: Web): Promise<void>;
}

const LISTING = sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '';
const CHIP = 'Open Yardstick';

/** Opens the sample listing under an address of its own, with something put before the end of its head. */
async function openListing(
  browser: Browser,
  web: Web,
  id: string,
  head = '',
  page: Partial<ServedPage> = {},
): Promise<string> {
  const url = `https://granted.example/faults/${id.toLowerCase()}`;
  web.serve(url, { body: LISTING.replace('</head>', `${head}</head>`), ...page });
  await browser.open(url);
  return url;
}

/** The chip is there, large enough to be hit, and answers a click. */
async function chipWorks(browser: Browser): Promise<void> {
  const box = await until('the chip', () => findControl(browser, CHIP));
  assert.ok(box.width > 100 && box.height >= 24, `the chip is ${box.width} × ${box.height} px`);
  await clickControl(browser, CHIP);
  await overlayShows(browser, 'What it asks');
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const FAULTS: readonly Fault[] = [
  {
    id: 'L4',
    group: 'lifecycle',
    name: 'the background was stopped while idle: the next question is answered',
    smoke: true,
    async run(browser, web) {
      await openListing(browser, web, 'L4');
      await overlayShows(browser, 'ML researcher');
      await browser.stopBackground();
      await chipWorks(browser);
    },
  },
  {
    id: 'L4b',
    group: 'lifecycle',
    name: 'the background was stopped before a save: the listing is saved once',
    async run(browser, web) {
      const url = await openListing(browser, web, 'L4b');
      await chipWorks(browser);
      await browser.stopBackground();
      await clickControl(browser, 'Save to shortlist');
      await overlayShows(browser, 'Undo');
      await browser.openExtensionPage('shortlist.html');
      const rows = (address: string) =>
        browser.evaluate((href) => {
          const links = [...document.querySelectorAll(`a[href="${href}"]`)];
          return new Set(links.map((link) => link.closest('tr, li, [role=row]'))).size;
        }, address);
      assert.equal(await until('the entry', async () => (await rows(url)) || null), 1);
    },
  },
  {
    id: 'L8',
    group: 'lifecycle',
    name: 'back through the page cache: one overlay, and it still answers',
    async run(browser, web) {
      await openListing(browser, web, 'L8');
      await overlayShows(browser, 'ML researcher');
      web.serve('https://granted.example/faults/next', '<!doctype html><title>Next</title>');
      await browser.evaluate(() => {
        setTimeout(() => location.assign('/faults/next'));
      });
      await until('the next page', () => browser.evaluate(() => document.title === 'Next'));
      await browser.evaluate(() => {
        setTimeout(() => history.back());
      });
      await overlayShows(browser, 'ML researcher');
      assert.equal(await overlayCount(browser), 1);
      await chipWorks(browser);
    },
  },
  {
    id: 'H1',
    group: 'host page',
    name: 'fifty quick changes of address: one overlay for the page that is shown last',
    async run(browser, web) {
      await openListing(browser, web, 'H1');
      await overlayShows(browser, 'ML researcher');
      await browser.evaluate(() => {
        for (let index = 0; index < 50; index += 1) history.pushState(null, '', `/faults/h1/${index}`);
      });
      await overlayShows(browser, 'ML researcher');
      await wait(800);
      assert.equal(await overlayCount(browser), 1);
      await chipWorks(browser);
    },
  },
  {
    id: 'H4',
    group: 'host page',
    name: 'a strict policy and Trusted Types: the panel works and the page is told of no breach',
    async run(browser, web) {
      await openListing(browser, web, 'H4', '', {
        headers: {
          'content-security-policy':
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /breach",
        },
      });
      await chipWorks(browser);
      assert.deepEqual(
        web.requests.filter((url) => url.endsWith('/breach')),
        [],
      );
    },
  },
  {
    id: 'H6',
    group: 'host page',
    name: 'rules of the page against every element: the chip keeps its looks and place',
    smoke: true,
    async run(browser, web) {
      const hostile = `<style>
        div, div * { all: unset !important; display: none !important; opacity: 0 !important; pointer-events: none !important; }
        [popover] { display: none !important; visibility: hidden !important; transform: scale(0) !important; inset: 0 !important; }
      </style>`;
      await openListing(browser, web, 'H6', hostile);
      await chipWorks(browser);
    },
  },
  {
    id: 'H7',
    group: 'host page',
    name: 'another root font size: the chip is as large as ever',
    async run(browser, web) {
      const heights: number[] = [];
      for (const size of [8, 16, 24]) {
        await openListing(browser, web, `H7-${size}`, `<style>html { font-size: ${size}px !important }</style>`);
        heights.push((await until('the chip', () => findControl(browser, CHIP))).height);
      }
      assert.equal(new Set(heights).size, 1, `heights: ${heights.join(', ')}`);
    },
  },
  {
    id: 'H9',
    group: 'host page',
    name: 'shortcuts of the page do not hear keys that are pressed in the panel',
    async run(browser, web) {
      const shortcuts = `<script>window.heard = []; document.addEventListener('keydown', (event) => heard.push(event.key));</script>`;
      await openListing(browser, web, 'H9', shortcuts);
      await chipWorks(browser);
      await clickControl(browser, 'PhD');
      const heard = () =>
        browser.evaluate(() => {
          const page = ((window as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as { heard: string[] };
          return [...page.heard];
        });
      const before = await heard();
      await browser.press('s');
      assert.deepEqual(await heard(), before);
    },
  },
  {
    id: 'H12',
    group: 'host page',
    name: 'the page removes what it does not know: the overlay comes back a few times, then rests',
    async run(browser, web) {
      const remover = `<script>window.removed = 0; addEventListener('load', () => {
        const known = new Set(document.documentElement.children);
        new MutationObserver(() => {
          for (const child of [...document.documentElement.children]) if (!known.has(child)) { child.remove(); removed += 1; }
        }).observe(document.documentElement, { childList: true });
      });</script>`;
      await openListing(browser, web, 'H12', remover);
      await wait(3000);
      const removed = await browser.evaluate(
        () => (((window as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as { removed: number }).removed,
      );
      assert.ok(removed <= 10, `removed ${removed} times`);
    },
  },
  {
    id: 'H14',
    group: 'host page',
    name: 'a page of 100,000 elements is read, and the chip comes',
    async run(browser, web) {
      const url = 'https://granted.example/faults/h14';
      web.serve(url, LISTING.replace('</body>', `<div>${'<p>entry <b>of</b> a list</p>'.repeat(50_000)}</div></body>`));
      await browser.open(url);
      await overlayShows(browser, 'ML researcher', 20_000);
    },
  },
  {
    id: 'S1',
    group: 'content',
    name: 'markup in a listing stays text',
    smoke: true,
    async run(browser, web) {
      const payload = '&lt;img src=x onerror=&quot;window.hurt=1&quot;&gt;&lt;script&gt;window.hurt=1&lt;/script&gt;';
      const url = 'https://granted.example/faults/s1';
      web.serve(url, LISTING.replaceAll('Alderbrook Labs', `Alderbrook ${payload}`));
      await browser.open(url);
      await chipWorks(browser);
      const hurt = await browser.evaluate(() => {
        const page = ((window as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as { hurt?: number };
        const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
        return {
          hurt: page.hurt ?? 0,
          images: roots.reduce((sum, root) => sum + root.querySelectorAll('img, script').length, 0),
        };
      });
      assert.deepEqual(hurt, { hurt: 0, images: 0 });
    },
  },
  {
    id: 'S2',
    group: 'content',
    name: 'hidden pay that is ten times the visible one is shown as a disagreement, visible first',
    async run(browser, web) {
      const url = 'https://granted.example/faults/s2';
      web.serve(
        url,
        LISTING.replace('"minValue": 150000', '"minValue": 1500000').replace(
          '"maxValue": 175000',
          '"maxValue": 1750000',
        ),
      );
      await browser.open(url);
      await chipWorks(browser);
      const text = await overlayShows(browser, 'The page disagrees with itself');
      assert.match(text, /within the mid-level band/);
    },
  },
  {
    id: 'S10',
    group: 'content',
    name: 'clicks that a script made up do nothing',
    async run(browser, web) {
      await openListing(browser, web, 'S10');
      await overlayShows(browser, 'ML researcher');
      await browser.evaluate(() => {
        for (const element of document.querySelectorAll('*')) {
          for (const button of element.shadowRoot?.querySelectorAll('button') ?? []) button.click();
        }
      });
      await wait(700);
      assert.doesNotMatch(await overlayText(browser), /What it asks/);
      assert.equal(await overlayCount(browser), 1);
    },
  },
  {
    id: 'S12',
    group: 'content',
    name: 'forged start events of a content script leave the panel where it is',
    async run(browser, web) {
      await openListing(browser, web, 'S12');
      await chipWorks(browser);
      await browser.evaluate(() => {
        for (const name of ['gate', 'reader', 'panel', 'content']) {
          const type = `any:${name}:wxt:content-script-started`;
          document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: name } }));
          window.postMessage({ type, contentScriptName: name }, '*');
        }
      });
      await wait(500);
      await overlayShows(browser, 'What it asks');
    },
  },
  {
    id: 'D10',
    group: 'storage',
    name: 'what was saved is there after the browser ended',
    smoke: true,
    async run(browser, web) {
      await openListing(browser, web, 'D10');
      await chipWorks(browser);
      await clickControl(browser, 'Save to shortlist');
      await overlayShows(browser, 'Undo');
      await browser.restart();
      await browser.openExtensionPage('shortlist.html');
      await until('the saved listing', () =>
        browser.evaluate((title) => document.body.textContent?.includes(title) === true, 'Research Scientist'),
      );
    },
  },
];
