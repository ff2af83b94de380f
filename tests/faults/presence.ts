/**
 * What a page of the web can find out about the extension that the stores get: nothing before something is shown, and one neutral
 * element afterwards. Each page is seen twice, where the extension may read and where it may not, and must look the same.
 */
import assert from 'node:assert/strict';
import { sampleListings } from '../../scripts/sample-listings';
import { type Browser, until } from '../e2e/browser/driver';
import { clickControl } from '../e2e/browser/overlay';
import type { Web } from '../e2e/browser/web';
import { openQuietPage } from './extension-page';
import { faultsOf } from './fault';
import { chipWorks, LISTING, noted, openListing, wait } from './on-a-listing';

/** A host of the manifest, and one that the extension knows nothing of. */
const KNOWN = 'https://www.metacareers.com/jobs/712345678';
const UNKNOWN = 'https://elsewhere.example/jobs/712345678';
const ARTICLE = sampleListings().find(({ name }) => name === 'no-posting')?.html ?? '';

/** Runs before everything else in the page, and tells on request what it has seen. */
const WATCHER = `<script>{
  const before = new Set(Object.getOwnPropertyNames(window));
  const seen = { nodes: [], attributes: [], messages: [], errors: [], events: [] };
  new MutationObserver((changes) => {
    for (const { type, target, attributeName, addedNodes } of changes) {
      if (type === 'attributes' && attributeName !== 'data-noted') seen.attributes.push(target.nodeName + ' ' + attributeName);
      if (type === 'childList' && document.readyState === 'complete')
        for (const node of addedNodes) seen.nodes.push(node.nodeName);
    }
  }).observe(document, { childList: true, attributes: true, subtree: true });
  addEventListener('message', ({ data }) => seen.messages.push(JSON.stringify(data)));
  addEventListener('error', ({ message }) => seen.errors.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ blockedURI }) => seen.errors.push(blockedURI));
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) { seen.events.push(event.type); return dispatchEvent.call(this, event); };
  for (const type of ['wxt:content-script-started', 'toggle', 'beforetoggle', 'focusin', 'visibilitychange'])
    document.addEventListener(type, () => seen.events.push(type), true);
  document.addEventListener('watch:tell', async () => {
    const own = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
    const databases = indexedDB.databases ? await indexedDB.databases() : [];
    document.documentElement.setAttribute('data-noted', JSON.stringify({
      ...seen,
      events: seen.events.filter((type) => type !== 'watch:tell'),
      globals: own.sort(),
      elements: [...document.querySelectorAll('*')].length,
      roots: [...document.documentElement.children].map((element) => element.nodeName),
      sheets: document.styleSheets.length + ' ' + document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      resources: performance.getEntriesByType('resource').map(({ name }) => new URL(name).protocol).filter((one) => !/^https?:$/.test(one)),
      storage: Object.keys(localStorage).concat(Object.keys(sessionStorage), document.cookie ? ['cookie'] : [], databases.map(({ name }) => name)),
      html: document.documentElement.getAttributeNames().filter((name) => name !== 'data-noted'),
      animations: document.getAnimations().length,
      history: history.length,
    }));
  });
}</script>`;

interface Seen {
  nodes: string[];
  attributes: string[];
  messages: string[];
  errors: string[];
  events: string[];
  elements: number;
  roots: string[];
  [other: string]: unknown;
}

async function whatIsSeen(browser: Browser, web: Web, url: string, html: string): Promise<Seen> {
  web.serve(url, html.replace(/<head>/, `<head>${WATCHER}`));
  await browser.onlyNewTab();
  await browser.open(url);
  await wait(2500);
  return tell(browser);
}

async function tell(browser: Browser): Promise<Seen> {
  await browser.evaluate(() => {
    document.documentElement.removeAttribute('data-noted');
    document.dispatchEvent(new CustomEvent('watch:tell'));
  });
  return until('the watcher to tell', () => noted<Seen>(browser));
}

interface Corner {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The one element, as a page sees it. */
function theElement(browser: Browser): Promise<Corner | null> {
  return browser.evaluate(() => {
    const [host] = document.querySelectorAll(':root > div[popover]');
    const { x = 0, y = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
    return width > 0 ? { x, y, width, height } : null;
  });
}

/** Opens the panel of the listing by a click on the middle of the element, which is all that a page can see of the chip. */
async function openPanelBlind(browser: Browser, web: Web, url = KNOWN): Promise<Corner> {
  web.serve(url, LISTING.replace('<head>', `<head>${WATCHER}`));
  await browser.open(url);
  const chip = await until('an element of ours', () => theElement(browser), 20_000);
  await browser.clickAt({ x: chip.x + chip.width / 3, y: chip.y + chip.height / 2 });
  return until('the panel', async () => {
    const now = await theElement(browser);
    return now && now.height > chip.height * 3 && now;
  });
}

const QUIET = 'Nothing is put into a page, and nothing is said to it, before there is something to show.';
const NEUTRAL =
  'Shown: one `div` with a closed root, without name, class or id; styles are adopted inside of it, marks have names that change.';

export const presence = faultsOf('privacy', [
  {
    id: 'S11',
    name: 'a page where nothing is shown looks for the extension: it finds no trace in nodes, globals, messages, styles or storage',
    handling: QUIET,
    setup: 'shipped',
    async run(browser, web) {
      const without = await whatIsSeen(browser, web, UNKNOWN, ARTICLE);
      const within = await whatIsSeen(browser, web, KNOWN, ARTICLE);
      assert.deepEqual(within, without);
      assert.ok(without.elements > 10, 'the watcher saw no page');
    },
  },
  {
    id: 'S11b',
    name: 'a listing with its chip shown looks for the extension: it finds one element more, and nothing else',
    handling: NEUTRAL,
    setup: 'shipped',
    async run(browser, web) {
      const without = await whatIsSeen(browser, web, UNKNOWN, LISTING);
      web.serve(KNOWN, LISTING.replace('<head>', `<head>${WATCHER}`));
      await browser.onlyNewTab();
      await browser.open(KNOWN);
      await until('an element of ours', () => theElement(browser), 20_000);
      await wait(1500);
      const within = await tell(browser);
      assert.deepEqual(within.nodes, ['DIV']);
      assert.deepEqual(within.roots, [...without.roots, 'DIV']);
      assert.equal(within.elements, without.elements + 1);
      // The browser itself tells of a popover that opens; the event names nobody.
      const events = within.events.filter((type) => type !== 'toggle' && type !== 'beforetoggle');
      const { nodes: _n, roots: _r, elements: _e, events: _v, ...rest } = within;
      const { nodes: _n2, roots: _r2, elements: _e2, events: before, ...plain } = without;
      assert.deepEqual(rest, plain);
      assert.deepEqual(events, before);
      const words = await browser.evaluate(() => document.querySelector(':root > div[popover]')?.outerHTML ?? '');
      assert.equal(words, '<div popover="manual"></div>');
    },
  },
  {
    id: 'H10',
    name: 'a page looks into the shown panel of the shipped build: the root is closed, and none of its words can be reached',
    handling: 'The root is closed; events that leave it name the element alone.',
    setup: 'shipped',
    async run(browser, web) {
      const panel = await openPanelBlind(browser, web);
      await browser.evaluate(() => {
        document.addEventListener(
          'pointerdown',
          (event) => {
            document.documentElement.dataset.path = event
              .composedPath()
              .map((one) => (one as Node).nodeName ?? 'window')
              .join(' ');
          },
          true,
        );
      });
      await browser.clickAt({ x: panel.x + panel.width / 2, y: panel.y + panel.height / 2 });
      const { root, text, deepest, path, selection } = await browser.evaluate(({ x, y, width, height }) => {
        const host = document.querySelector<HTMLElement>(':root > div[popover]');
        getSelection()?.selectAllChildren(document.documentElement);
        const words = `${host?.textContent}${host?.textContent}${host?.outerHTML}${document.documentElement.textContent}`;
        return {
          root: host?.shadowRoot ?? null,
          text: words,
          deepest: document.elementsFromPoint(x + width / 2, y + height / 2)[0] === host,
          path: document.documentElement.dataset.path,
          selection: String(getSelection()),
        };
      }, panel);
      assert.equal(root, null);
      assert.equal(deepest, true);
      assert.equal(path, 'DIV HTML #document window');
      assert.doesNotMatch(text + selection, /Yardstick|What it asks|mid-level/);
    },
  },
  {
    id: 'S11c',
    name: 'a page asks for the extension’s files by its id: none is given, as for an id that nobody has',
    handling: 'No file of the extension is web-accessible.',
    setup: 'shipped',
    async run(browser, web) {
      await openQuietPage(browser);
      const { origin, resources } = await browser.evaluate(() => ({
        origin: location.origin,
        resources: (
          globalThis as unknown as { chrome: { runtime: { getManifest(): { web_accessible_resources?: unknown[] } } } }
        ).chrome.runtime.getManifest().web_accessible_resources,
      }));
      assert.deepEqual(resources ?? [], []);
      await openPanelBlind(browser, web);
      const nobody = origin.replace(/\/\/.{8}/, '//aaaaaaaa');
      const files = ['manifest.json', 'icon/128.png', 'content-scripts/gate.js', 'reader.js', 'panel.js', 'popup.html'];
      const ask = (base: string) =>
        browser.evaluate(
          async (address, names) => {
            const results: string[] = [];
            for (const name of names) {
              results.push(
                await fetch(`${address}/${name}`, { mode: 'no-cors' }).then(
                  () => 'given',
                  () => 'refused',
                ),
              );
              results.push(
                await new Promise<string>((resolve) => {
                  const image = new Image();
                  image.onload = () => resolve('given');
                  image.onerror = () => resolve('refused');
                  image.src = `${address}/${name}`;
                }),
              );
            }
            return results;
          },
          base,
          files,
        );
      const [ours, other] = [await ask(origin), await ask(nobody)];
      assert.deepEqual(ours, other);
      assert.deepEqual(new Set(ours), new Set(['refused']));
    },
  },
  {
    id: 'S11d',
    name: 'a page reads the names of marks: another one in each page, and none that names the extension',
    handling: NEUTRAL,
    async run(browser, web) {
      const names: string[] = [];
      for (const id of ['s11d-one', 's11d-two']) {
        await openListing(browser, web, id);
        await chipWorks(browser);
        await clickControl(browser, 'PhD');
        names.push(
          ...(await until('a mark', () =>
            browser.evaluate(() => (CSS.highlights.size > 0 ? [...CSS.highlights.keys()] : null)),
          )),
        );
      }
      assert.equal(new Set(names).size, names.length, names.join(', '));
      for (const name of names) assert.doesNotMatch(name, /yard|stick|evidence|extension|listing|job/i);
    },
  },
  {
    id: 'S11e',
    name: 'a listing is read, opened, and its panel used in the shipped build: nothing is asked of the network',
    handling: 'No request is made by any script, and the pages’ policy allows none.',
    setup: 'shipped',
    async run(browser, web) {
      const before = web.requests.length;
      const panel = await openPanelBlind(browser, web, `${KNOWN}/network`);
      // The row of buttons at the panel's foot.
      for (const part of [0.2, 0.5, 0.8])
        await browser.clickAt({ x: panel.x + panel.width * part, y: panel.y + panel.height - 30 });
      await wait(800);
      await browser.onlyNewTab();
      for (const page of [
        'shortlist.html',
        'options.html',
        'guide.html',
        'popup.html',
        'sidepanel.html',
        'welcome.html',
      ]) {
        await browser.openExtensionPage(page);
        await wait(300);
      }
      const others = web.requests
        .slice(before)
        .filter((url) => !url.startsWith(KNOWN) && !url.endsWith('/favicon.ico'));
      assert.deepEqual(others, []);
    },
  },
]);
