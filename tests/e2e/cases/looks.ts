/** What the overlay looks like, also on pages that would change it. Paper and full screen stand in the fault register. */

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

const SMALLEST_TARGET = 24;

/** Controls smaller than a finger's or a shaking hand's target. Words within a sentence are excepted, as in WCAG 2.5.8. */
function smallTargets(browser: Browser): Promise<string[]> {
  return browser.evaluate((least) => {
    const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
    return [...(root?.querySelectorAll('button, summary, select, label, [role="separator"]') ?? [])].flatMap(
      (element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSeen = width > 1 && height > 1;
        return isSeen && (width < least || height < least) && !element.matches('.sr, .choice > label')
          ? [`${element.tagName} ${element.className} ${width} × ${height}: ${element.textContent?.slice(0, 40)}`]
          : [];
      },
    );
  }, SMALLEST_TARGET);
}

export const looks: Case[] = [
  ...Object.entries(HOSTILE).map(([name, css]) => hostileCase(name, css)),
  {
    name: 'chip and panel have the size, the edge and the type that they were drawn with',
    async run(browser, web) {
      const url = `${ADDRESS}/size`;
      web.serve(url, LISTING);
      await browser.open(url);
      await overlayShows(browser, wordsOf('role.ml-researcher'));
      const { windowWidth, windowHeight } = await browser.evaluate(() => ({
        windowWidth: document.documentElement.clientWidth,
        windowHeight: window.innerHeight,
      }));
      const chip = await findControl(browser, 'css=.chip');
      expect(windowWidth - (chip?.x ?? 0) - (chip?.width ?? 0)).toBeCloseTo(16, 0);
      expect(windowHeight - (chip?.y ?? 0) - (chip?.height ?? 0)).toBeCloseTo(16, 0);
      expect(chip?.height).toBeGreaterThanOrEqual(48);
      expect(chip?.width).toBeLessThanOrEqual(440);
      expect(await smallTargets(browser)).toEqual([]);
      await clickControl(browser, 'Open Yardstick');
      await overlayShows(browser, wordsOf('panel.requirements_title'));
      const panel = await findControl(browser, 'css=.panel');
      expect(panel?.width).toBe(380);
      expect(panel?.y).toBe(12);
      expect(panel?.height).toBeCloseTo(windowHeight - 24, 0);
      const type = await browser.evaluate(() => {
        const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
        const styleOf = (selector: string) => {
          const element = root?.querySelector(selector);
          return element && getComputedStyle(element);
        };
        return {
          body: styleOf('.pay-sentence')?.fontSize,
          heading: styleOf('.role-name')?.fontSize,
          smallest: Math.min(
            ...[...(root?.querySelectorAll('.panel *') ?? [])].map((one) =>
              Number.parseFloat(getComputedStyle(one).fontSize),
            ),
          ),
          sideways:
            (root?.querySelector('.panel-body')?.scrollWidth ?? 0) -
            (root?.querySelector('.panel-body')?.clientWidth ?? 0),
        };
      });
      expect(type).toEqual({ body: '13px', heading: '19px', smallest: 11, sideways: 0 });
      for (const name of ['Correct this', 'Figures as a table', 'Typical, but not stated', 'Areas']) {
        await clickControl(browser, name);
      }
      await overlayShows(browser, /Passage 1 of/);
      expect(await smallTargets(browser)).toEqual([]);
    },
  },
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
