// @vitest-environment jsdom
/**
 * What can be seen, told from styles and boxes as a browser computes them. jsdom lays nothing out: here both stand in the page itself.
 * The same ways of hiding are read in true browsers by `tests/faults/hostile-pages.test.ts`.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readBlocks } from '../../lib/page/page-text';
import { sightOf } from '../../lib/page/shown';
import { joinBlocks } from '../../lib/page/text-ranges';
import { unseenMoney } from '../../lib/page/unseen-money';

const INITIAL: Record<string, string> = {
  opacity: '1',
  'clip-path': 'none',
  clip: 'auto',
  display: 'block',
  visibility: 'visible',
  'overflow-x': 'visible',
  'overflow-y': 'visible',
  color: 'rgb(0, 0, 0)',
  'font-size': '16px',
  'background-color': 'rgba(0, 0, 0, 0)',
  'background-image': 'none',
  'background-clip': 'border-box',
  'color-scheme': 'normal',
};
const INHERITED = ['color', 'font-size', 'visibility', 'color-scheme'];

/** The values in the element's `style`, the inherited ones of those around it, and else what CSS begins with. */
function computed(element: Element): CSSStyleDeclaration {
  const values = { ...INITIAL };
  const around = element.parentElement ? (computed(element.parentElement) as unknown as Record<string, string>) : null;
  for (const name of INHERITED) if (around) values[name] = around[camel(name)] ?? '';
  for (const rule of (element.getAttribute('style') ?? '').split(';')) {
    const [name = '', value = ''] = rule.split(/:\s*/);
    if (name.trim() !== '') values[name.trim()] = value;
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [camel(name), value]),
  ) as unknown as CSSStyleDeclaration;
}
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `data-box="left top width height"`; 200 by 20 in the window where there is none. */
function boxOf(element: Element | null): DOMRect {
  const [left = 10, top = 10, width = 200, height = 20] = (element?.getAttribute('data-box') ?? '10 10 200 20')
    .split(' ')
    .map(Number);
  return { left, top, width, height, right: left + width, bottom: top + height } as DOMRect;
}

/** What a browser has and jsdom has not. */
const LAID_OUT = [
  [
    Element.prototype,
    'checkVisibility',
    function checkVisibility(this: Element) {
      for (let one: Element | null = this; one; one = one.parentElement) {
        const { display, opacity, visibility } = computed(one);
        if (display === 'none' || opacity === '0' || visibility === 'hidden') return false;
      }
      return true;
    },
  ],
  [
    Range.prototype,
    'getBoundingClientRect',
    function getBoundingClientRect(this: Range) {
      return boxOf(this.startContainer.parentElement);
    },
  ],
] as const;

beforeAll(() => {
  vi.spyOn(window, 'getComputedStyle').mockImplementation(computed);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    return boxOf(this);
  });
  for (const [prototype, name, value] of LAID_OUT) Object.assign(prototype, { [name]: value });
});
afterAll(() => {
  vi.restoreAllMocks();
  for (const [prototype, name] of LAID_OUT) Reflect.deleteProperty(prototype, name);
});

function sightIn(html: string) {
  document.body.innerHTML = html;
  const element = document.getElementById('pay') as HTMLElement;
  const range = document.createRange();
  range.selectNodeContents(element.firstChild as Text);
  return sightOf(range);
}
const pay = (style: string, box = '') =>
  `<p id="pay" style="${style}"${box ? ` data-box="${box}"` : ''}>$150,000 a year</p>`;
const inside = (style: string, html = pay(''), box = '') =>
  `<div style="${style}"${box ? ` data-box="${box}"` : ''}>${html}</div>`;

describe('words that a reader sees', () => {
  test.each([
    ['plain', pay('')],
    ['small print', pay('font-size: 9px')],
    ['grey on white', pay('color: rgb(150, 150, 150)')],
    ['white on a dark ground', inside('background-color: rgb(20, 20, 30)', pay('color: rgb(255, 255, 255)'))],
    ['white on a picture', inside('background-image: url(x.png)', pay('color: rgb(255, 255, 255)'))],
    [
      'white on a ground that is half seen through',
      inside('background-color: rgba(255, 255, 255, 0.5)', pay('color: rgb(255, 255, 255)')),
    ],
    [
      'white on a ground that is named otherwise',
      inside('background-color: oklch(0.2 0.1 120)', pay('color: rgb(255, 255, 255)')),
    ],
    ['cut out of a gradient', pay('color: rgba(0, 0, 0, 0); background-clip: text')],
    ['in a colour that is named otherwise', pay('color: lab(50 20 20)')],
    ['half faded', inside('opacity: 0.5')],
    ['in a box that scrolls', inside('overflow-x: hidden; overflow-y: auto', pay(''), '0 0 400 300')],
    [
      'in an inline element, which cuts nothing',
      inside('display: inline; overflow-x: hidden; overflow-y: hidden', pay(''), '0 0 0 0'),
    ],
    ['rounded off at its corners', inside('clip-path: inset(5%)')],
    ['above the window, where it is scrolled to', pay('', '10 4000 200 20')],
  ])('%s', (_name, html) => {
    expect(sightIn(html)).toBe('shown');
  });

  test('on a dark page white letters need no ground of their own', () => {
    document.documentElement.setAttribute('style', 'color-scheme: dark');
    expect(sightIn(pay('color: rgb(255, 255, 255)'))).toBe('shown');
    document.documentElement.removeAttribute('style');
  });
});

describe('words that nobody is meant to see', () => {
  test.each([
    ['white on white', pay('color: rgb(255, 255, 255)')],
    ['nearly white on white', pay('color: rgb(250, 250, 245)')],
    ['black on black', inside('background-color: rgb(0, 0, 0)', pay('color: rgb(8, 8, 8)'))],
    [
      'through a see-through ground onto the same colour',
      inside(
        'background-color: rgb(40, 40, 40)',
        inside('background-color: rgba(0, 0, 0, 0)', pay('color: rgb(40, 40, 40)')),
      ),
    ],
    ['without ink', pay('color: rgba(0, 0, 0, 0.05)')],
    ['without ink, told with a slash', pay('color: rgb(0 0 0 / 0.02)')],
    ['in letters of one pixel', pay('font-size: 1px')],
    [
      'in a box of a pixel that cuts off the rest',
      inside('overflow-x: hidden; overflow-y: hidden', pay(''), '0 0 1 1'),
    ],
    ['cut away to nothing', inside('clip-path: inset(50%)')],
    ['cut to a circle of nothing', inside('clip-path: circle(0px at 50% 50%)')],
    ['cut away by the old rule', inside('clip: rect(1px, 1px, 1px, 1px)')],
    ['in no box of their own', pay('', '10 10 0 0')],
    ['far left of the page', pay('', '-9999 10 200 20')],
    ['far above the page', pay('', '10 -9999 200 20')],
  ])('%s', (_name, html) => {
    expect(sightIn(html)).toBe('hidden');
  });
});

describe('words that are folded away', () => {
  test.each([
    ['in a part that is not shown', inside('display: none')],
    ['in a part that fades in', inside('opacity: 0')],
    ['in a part that has hardly faded in', inside('opacity: 0.3', inside('opacity: 0.3'))],
    ['in a closed section', inside('overflow-x: visible; overflow-y: hidden', pay(''), '0 0 400 0')],
  ])('%s', (_name, html) => {
    expect(sightIn(html)).toBe('folded');
  });
});

test('where it cannot be told words count as shown', () => {
  const without = { checkVisibility: Element.prototype.checkVisibility };
  Object.assign(Element.prototype, { checkVisibility: undefined });
  expect(sightIn(pay('color: rgb(255, 255, 255)'))).toBe('shown');
  Object.assign(Element.prototype, without);
});

describe('amounts that a page holds and does not show', () => {
  const unseenIn = (html: string) => {
    document.body.innerHTML = html;
    const { blocks, truncated } = readBlocks(document.body, () => false);
    const page = joinBlocks(blocks, truncated);
    return unseenMoney(page)
      .map(({ start, end }) => page.text.slice(start, end))
      .join('');
  };

  test('are found among those that are shown', () => {
    expect(
      unseenIn(
        `<p>The post is in Leeds.</p><p style="color: rgb(255, 255, 255)">Pay: £95,000</p><p>The pay is £42,000 a year.</p>`,
      ),
    ).toBe('£95,000');
  });

  test('a folded line between shown ones is one of them', () => {
    const lines = (around: string) =>
      `<p style="${around}">We are a small team.</p><p style="opacity: 0">Pay: $300,000</p><p style="${around}">Write to us.</p>`;
    expect(unseenIn(lines(''))).toBe('$300,000');
    expect(unseenIn(lines('opacity: 0'))).toBe('');
  });

  test('a page of nothing but amounts is looked at in part', () => {
    const looks = vi.spyOn(window, 'getComputedStyle').mockClear();
    unseenIn(Array.from({ length: 500 }, (_, index) => `<p>$${index},000</p>`).join(''));
    expect(looks.mock.calls.length).toBeLessThan(60 * 20);
  });
});
