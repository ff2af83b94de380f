/** What the overlay looks like on pages that would change it, and what axe finds in its states. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { sampleListings } from '../../../scripts/sample-listings';
import { type Browser, until } from '../browser/driver';
import { type Box, clickControl, findControl, highlightedText, overlayShows, overlayText } from '../browser/overlay';
import type { Web } from '../browser/web';
import type { Case } from './case';
import { wordsOf } from './words';

const LISTING = sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '';
const ADDRESS = 'https://granted.example/looks';
/** Scroll bars and rounding differ by a pixel or two. */
const TOLERANCE = 2;
const SCROLL_BAR = 20;

/** What pages do to elements that they do not know. */
const HOSTILE: Record<string, string> = {
  'everything unset': '* { all: unset !important }',
  'a huge root font': 'html { font-size: 60px !important; line-height: 3 !important; letter-spacing: 9px !important }',
  'a tiny root font':
    'html { font-size: 3px !important; word-spacing: 20px !important; text-transform: uppercase !important }',
  'right to left': 'html { direction: rtl !important; text-align: right !important }',
  'a war of layers': '* { z-index: 2147483647 !important } body > * { position: relative !important }',
  'a transformed root':
    'html { transform: scale(0.6) rotate(2deg) !important; filter: blur(0) !important; contain: paint }',
};

async function openPanel(browser: Browser, web: Web, path: string, css = '', head = ''): Promise<void> {
  const url = `${ADDRESS}/${path}`;
  web.serve(url, LISTING.replace('</head>', `${head}<style>${css}</style></head>`));
  await browser.open(url);
  await clickControl(browser, 'Open Yardstick');
  await overlayShows(browser, wordsOf('panel.requirements_title'));
}

/** The boxes of everything in the open panel, in order, with the size of their words. */
function boxesOf(browser: Browser): Promise<{ name: string; box: Box; font: string }[]> {
  return browser.evaluate(() => {
    const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
    // Counted from the panel: a page's scroll bar may be on the other side, or gone.
    const left = root?.querySelector('.panel')?.getBoundingClientRect().left ?? 0;
    return [...(root?.querySelectorAll('.panel, .panel *') ?? [])].flatMap((element) => {
      const { y, width, height, ...rect } = element.getBoundingClientRect().toJSON() as DOMRect;
      const x = rect.x - left;
      if (width === 0 || height === 0) return [];
      const { fontSize, textTransform, letterSpacing, direction } = getComputedStyle(element);
      const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`.toLowerCase();
      return [
        { name, box: { x, y, width, height }, font: `${fontSize} ${textTransform} ${letterSpacing} ${direction}` },
      ];
    });
  });
}

function edgeOf(browser: Browser): Promise<{ right: number; windowWidth: number }> {
  return browser.evaluate(() => {
    const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
    const right = root?.querySelector('.panel')?.getBoundingClientRect().right ?? 0;
    return { right, windowWidth: window.innerWidth };
  });
}

let plain: Awaited<ReturnType<typeof boxesOf>> = [];

function hostileCase(name: string, css: string): Case {
  return {
    name: `the panel keeps its looks under ${name}`,
    async run(browser, web) {
      await openPanel(browser, web, 'plain');
      plain = await boxesOf(browser);
      expect(plain.length).toBeGreaterThan(100);
      await openPanel(browser, web, 'hostile', css);
      const now = await boxesOf(browser);
      const { right, windowWidth } = await edgeOf(browser);
      expect(windowWidth - right).toBeGreaterThanOrEqual(12 - TOLERANCE);
      expect(windowWidth - right).toBeLessThanOrEqual(12 + SCROLL_BAR);
      expect(now.map((one) => one.name)).toEqual(plain.map((one) => one.name));
      const moved = now.flatMap(({ name: element, box, font }, index) => {
        const before = plain[index];
        if (!before) return [];
        const off = (['x', 'y', 'width', 'height'] as const).filter(
          (key) => Math.abs(box[key] - before.box[key]) > TOLERANCE,
        );
        return off.length > 0 || font !== before.font
          ? [`${element}: ${JSON.stringify(before.box)} ${before.font} → ${JSON.stringify(box)} ${font}`]
          : [];
      });
      expect(moved).toEqual([]);
    },
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the overlay, its colours too. The page loads axe itself; axe looks into open roots. */
async function faultsOf(browser: Browser): Promise<string[]> {
  await browser.evaluate(() => document.dispatchEvent(new CustomEvent('axe:run')));
  const found = await until(
    'axe to end',
    () => browser.evaluate(() => document.documentElement.getAttribute('data-axe')),
    20_000,
  );
  await browser.evaluate(() => document.documentElement.removeAttribute('data-axe'));
  return JSON.parse(found) as string[];
}

const AXE_IN_PAGE = `<script src="/looks/axe.js"></script><script>
  document.addEventListener('axe:run', async () => {
    const host = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot);
    const { violations, passes, incomplete } = await axe.run(host, { rules: { region: { enabled: false } } });
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + ': ' + html.slice(0, 120) + ' ' + (any[0]?.message ?? '')));
    // Without a look at colours axe has not seen what is in the root.
    if (![...passes, ...incomplete].some(({ id }) => id === 'color-contrast')) faults.push('no colours were looked at');
    document.documentElement.setAttribute('data-axe', JSON.stringify(faults));
  });
</script>`;

function axeCase(scheme: 'light' | 'dark'): Case {
  return {
    name: `axe finds nothing in chip, panel and saved state, ${scheme}`,
    async run(browser, web) {
      web.serve(`${ADDRESS}/axe.js`, { body: AXE, type: 'text/javascript' });
      const url = `${ADDRESS}/axe-${scheme}`;
      web.serve(
        url,
        LISTING.replace('</head>', `${AXE_IN_PAGE}<style>html { color-scheme: ${scheme} }</style></head>`),
      );
      await browser.open(url);
      await overlayShows(browser, wordsOf('role.ml-researcher'));
      expect(await faultsOf(browser)).toEqual([]);
      await clickControl(browser, 'Open Yardstick');
      await overlayShows(browser, wordsOf('panel.requirements_title'));
      expect(await faultsOf(browser)).toEqual([]);
      await clickControl(browser, 'PhD');
      await clickControl(browser, 'Save to shortlist');
      await overlayShows(browser, wordsOf('panel.undo'));
      expect(await faultsOf(browser)).toEqual([]);
      await clickControl(browser, 'Undo');
      await overlayShows(browser, 'Save to shortlist');
    },
  };
}

export const looks: Case[] = [
  ...Object.entries(HOSTILE).map(([name, css]) => hostileCase(name, css)),
  axeCase('light'),
  axeCase('dark'),
  {
    name: 'beside a modal dialog of the page the chip can still be used, and after it too',
    async run(browser, web) {
      const url = `${ADDRESS}/dialog`;
      web.serve(url, LISTING.replace('</body>', '<dialog><p>Sign in to see more.</p></dialog></body>'));
      await browser.open(url);
      await overlayShows(browser, wordsOf('role.ml-researcher'));
      await browser.evaluate(() => document.querySelector('dialog')?.showModal());
      await until('the chip to be in the dialog', () =>
        browser.evaluate(() => [...document.querySelectorAll('dialog *')].some(({ shadowRoot }) => shadowRoot)),
      );
      await clickControl(browser, 'Open Yardstick');
      await overlayShows(browser, wordsOf('panel.requirements_title'));
      await browser.evaluate(() => document.querySelector('dialog')?.close());
      await until('the panel to be back', async () => (await findControl(browser, 'Save to shortlist')) !== null);
      await clickControl(browser, 'PhD');
      await until('words to be marked', async () => (await highlightedText(browser)).length > 0);
    },
  },
  {
    name: 'words of a page that was rendered anew are found again',
    async run(browser, web) {
      await openPanel(browser, web, 'rendered');
      await clickControl(browser, 'PhD');
      const marked = await until('words to be marked', async () => {
        const words = await highlightedText(browser);
        return words.length > 0 && words;
      });
      await browser.evaluate(() => {
        const main = document.querySelector('main') ?? document.body;
        main.innerHTML = main.innerHTML.replace(/^/, '<p>We have looked over this page.</p>');
      });
      await until('the words to be marked again', async () => {
        await clickControl(browser, 'PhD');
        return JSON.stringify(await highlightedText(browser)) === JSON.stringify(marked);
      });
      expect(await findControl(browser, 'PhD')).not.toBeNull();
      expect(await overlayText(browser)).toMatch(wordsOf('panel.requirements_title'));
    },
  },
];
