/** Styles of the page, print, full screen and small windows. */
import assert from 'node:assert/strict';
import { type Browser, until } from '../e2e/browser/driver';
import { clickControl, findControl, overlayCount, overlayShows } from '../e2e/browser/overlay';
import type { Web } from '../e2e/browser/web';
import { faultsOf } from './fault';
import { CHIP, chipIsThere, chipWorks, LISTING, openListing, panelIsOpen, wait } from './on-a-listing';

const RESET =
  'Rules with `!important` in the closed root win over the page’s; the element resets everything it inherits.';
const STYLES = [
  'fontSize',
  'fontFamily',
  'color',
  'backgroundColor',
  'textTransform',
  'letterSpacing',
  'lineHeight',
  'direction',
  'visibility',
  'opacity',
  'filter',
] as const;

/** How the words of the chip are set, and how large it is. */
async function chipLooks(browser: Browser, web: Web, id: string, css: string): Promise<Record<string, string>> {
  await openListing(browser, web, id, `<style>${css}</style>`);
  await chipIsThere(browser);
  await wait(200);
  return browser.evaluate(
    (names) => {
      const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
      const chip = root?.querySelector('.chip');
      if (!chip) return {};
      const styles = [...chip.querySelectorAll('*')].map((element) => {
        const style = getComputedStyle(element) as unknown as Record<string, string>;
        return names.map((name) => style[name]).join(' ');
      });
      const { width, height } = chip.getBoundingClientRect();
      return { styles: [...new Set(styles)].join('\n'), size: `${Math.round(width)} × ${Math.round(height)}` };
    },
    STYLES as unknown as string[],
  );
}

function unchangedUnder(css: string) {
  return async (browser: Browser, web: Web) => {
    const plain = await chipLooks(browser, web, 'looks-plain', '');
    assert.ok(plain.styles && plain.size, 'no chip to look at');
    assert.deepEqual(await chipLooks(browser, web, 'looks-hostile', css), plain);
  };
}

export const looks = faultsOf('looks', [
  {
    id: 'H6',
    name: 'rules of the page against every element: the chip keeps its looks and place',
    handling: RESET,
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
    id: 'H6b',
    name: 'inherited styles of the page: the words of the chip are set as ever',
    handling: RESET,
    run: unchangedUnder(
      '* { color: red !important; text-transform: uppercase !important; letter-spacing: 9px !important; line-height: 3 !important; font: bold 30px fantasy !important; visibility: hidden; direction: rtl; word-spacing: 20px; text-indent: 50px; text-shadow: 2px 2px red; cursor: none !important }',
    ),
  },
  {
    id: 'H7',
    name: 'another root font size: the chip is as large as ever',
    handling: 'Sizes in pixels, none in `rem`.',
    async run(browser, web) {
      const sizes: (string | undefined)[] = [];
      for (const size of [8, 10, 16, 24]) {
        sizes.push((await chipLooks(browser, web, `H7-${size}`, `html { font-size: ${size}px !important }`)).size);
      }
      assert.equal(new Set(sizes).size, 1, `sizes: ${sizes.join(', ')}`);
    },
  },
  {
    id: 'H8',
    name: 'custom properties of the page with the names that everyone uses: no colour and no size changes',
    handling: 'Every variable has a value of its own on the inner surface.',
    run: unchangedUnder(
      `:root, * { --color: red; --background: lime; --spacing: 99px; --radius: 50px; --font: fantasy; --text: red; --surface: lime; --accent: red; --border: 9px solid red; --ink: red; --paper: lime; --good: red; --line: red; --shadow: none; --tw-ring-color: red; --color-primary: red; --muted: red; --ground: lime; --brand: red; --focus: red }`,
    ),
  },
  {
    id: 'H8b',
    name: 'registered properties and fonts of the page: no colour and no size changes',
    handling: 'Every variable has a value of its own on the inner surface; the font is the system’s.',
    run: unchangedUnder(
      `@property --surface { syntax: '<color>'; inherits: false; initial-value: red } @property --text { syntax: '<length>'; inherits: true; initial-value: 3px } @property --ink { syntax: '<color>'; inherits: false; initial-value: red } @font-face { font-family: system-ui; src: local('Courier New') } @font-face { font-family: sans-serif; src: local('Courier New') }`,
    ),
  },
  {
    id: 'H15',
    name: 'the page’s Apply button stands where the chip would: it stays free and can be clicked',
    handling: 'The chip is lifted above Apply buttons, and again after each scroll and change of size.',
    async run(browser, web) {
      const apply =
        '<style>#apply { position: fixed; right: 24px; bottom: 20px; padding: 12px 60px }</style><script>addEventListener("load", () => { const button = document.body.appendChild(document.createElement("button")); button.id = "apply"; button.textContent = "Apply now"; button.onclick = () => { document.documentElement.dataset.noted = "1"; }; });</script>';
      await openListing(browser, web, 'H15', apply);
      await chipIsThere(browser);
      await wait(500);
      const box = await browser.evaluate(() => {
        const { x, y, width, height } = document.getElementById('apply')?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      });
      await browser.clickAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      await until('the button to be clicked', () =>
        browser.evaluate(() => document.documentElement.dataset.noted === '1'),
      );
      await chipWorks(browser);
    },
  },
  {
    id: 'H15b',
    name: 'the panel lies over what the user wants to read: Escape closes it, and moved aside it stays there',
    handling: 'Escape and a button close it; the side is remembered for each site.',
    async run(browser, web) {
      await openListing(browser, web, 'H15b');
      await chipWorks(browser);
      await clickControl(browser, 'Move to the left');
      await until('the panel on the left', async () => {
        const panel = await findControl(browser, 'css=.panel');
        return panel !== null && panel.x < 60;
      });
      await browser.press('Escape');
      await until('the panel to close', async () => (await findControl(browser, 'css=.panel')) === null);
      await wait(500);
      await openListing(browser, web, 'H15b-next');
      const chip = await until('the chip', () => findControl(browser, CHIP));
      assert.ok(chip.x < 200, `the chip begins at ${chip.x} px`);
      await chipWorks(browser);
      await clickControl(browser, 'Move to the right');
      await wait(500);
    },
  },
  {
    id: 'H16',
    name: 'the page is printed: nothing of ours is on the paper',
    handling: 'A print rule hides the element.',
    async run(browser, web) {
      await openListing(browser, web, 'H16');
      await chipWorks(browser);
      const shown = () =>
        browser.evaluate(
          () => [...document.querySelectorAll(':root > div')].filter((one) => one.getClientRects().length > 0).length,
        );
      assert.equal(await shown(), 1);
      await browser.showAs('print');
      const printed = await shown();
      await browser.showAs('screen');
      assert.equal(printed, 0);
      assert.equal(await shown(), 1);
    },
  },
  {
    id: 'H16b',
    name: 'the page goes to full screen: the chip is hidden, and back afterwards',
    handling: 'Hidden while anything is shown in full screen.',
    async run(browser, web) {
      const film =
        '<script>addEventListener("load", () => { const film = document.body.appendChild(document.createElement("button")); film.style.cssText = "position:fixed;left:0;top:0;width:90px;height:60px"; film.textContent = "Film"; film.onclick = () => film.requestFullscreen(); });</script>';
      await openListing(browser, web, 'H16b', film);
      await chipIsThere(browser);
      await browser.clickAt({ x: 30, y: 30 });
      await until('full screen', () => browser.evaluate(() => document.fullscreenElement !== null));
      await until('the chip to be hidden', async () => (await findControl(browser, CHIP)) === null);
      await browser.evaluate(() => document.exitFullscreen());
      await chipWorks(browser);
    },
  },
  {
    id: 'H16c',
    name: 'a window 320 px wide, as on 1280 px at a zoom of 400 %: chip and panel fit, and nothing scrolls sideways',
    handling: 'Below 480 px the panel is a sheet over the whole width.',
    async run(browser, web) {
      await browser.resize(320, 640);
      try {
        await openListing(browser, web, 'H16c');
        const chip = await until('the chip', () => findControl(browser, CHIP));
        assert.ok(
          chip.x >= 0 && chip.x + chip.width <= 320,
          `the chip reaches from ${chip.x} to ${chip.x + chip.width}`,
        );
        await clickControl(browser, CHIP);
        await panelIsOpen(browser);
        await wait(300);
        const { left, right, overflow, controls } = await browser.evaluate(() => {
          const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
          const panel = root?.querySelector('.panel');
          const box = panel?.getBoundingClientRect();
          const body = root?.querySelector('.panel-body');
          return {
            left: box?.left ?? -1,
            right: box?.right ?? 9999,
            overflow: (body?.scrollWidth ?? 0) - (body?.clientWidth ?? 0),
            controls: [...(root?.querySelectorAll('.panel button') ?? [])].filter((one) => {
              const { left: from, right: to, width } = one.getBoundingClientRect();
              return width > 0 && (from < 0 || to > innerWidth);
            }).length,
          };
        });
        assert.ok(left >= 0 && right <= 320, `the panel reaches from ${left} to ${right}`);
        assert.ok(overflow <= 0, `the panel’s content is ${overflow} px too wide`);
        assert.equal(controls, 0);
      } finally {
        await browser.resize(1280, 800);
      }
    },
  },
  {
    id: 'H18',
    name: 'a document without a doctype, in XML, or from right to left: chip and panel work',
    handling: 'Nothing depends on the page’s mode; the surface has its own direction and language.',
    async run(browser, web) {
      for (const [id, change] of [
        ['quirks', (html: string) => html.replace(/<!doctype html>/i, '')],
        ['rtl', (html: string) => html.replace('<html lang="en">', '<html lang="ar" dir="rtl">')],
      ] as const) {
        web.serve(`https://granted.example/faults/h18/${id}`, change(LISTING));
        await browser.open(`https://granted.example/faults/h18/${id}`);
        await chipWorks(browser);
      }
      web.serve('https://granted.example/faults/h18/xml', { body: XHTML, type: 'application/xhtml+xml' });
      await browser.open('https://granted.example/faults/h18/xml');
      await chipWorks(browser);
      assert.equal(await overlayCount(browser), 1);
      await overlayShows(browser, 'PhD');
    },
  },
]);

const XHTML = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Research Scientist, Rivers - Alderbrook Labs</title></head>
<body><main><h1>Research Scientist, Rivers</h1><p>Alderbrook Labs · Denver, CO, United States · Full-time</p>
<h2>What you will do</h2><ul><li>Design machine learning experiments on river levels and publish them at NeurIPS.</li>
<li>Guide two research engineers in deep learning and review their code.</li></ul>
<h2>Requirements</h2><ul><li>PhD in machine learning or computer science.</li><li>At least 5 years of research experience in machine learning.</li>
<li>Fluent Python and PyTorch.</li></ul>
<h2>Salary</h2><p>The base salary range is $150,000 to $175,000 per year.</p><p><a href="/apply">Apply now</a></p></main></body></html>`;
