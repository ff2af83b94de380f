/** What a page does to elements and scripts that it does not know, by policy, by size or by accident. */
import assert from 'node:assert/strict';
import { until } from '../e2e/browser/driver';
import {
  callInContentScript,
  clickControl,
  findControl,
  highlightedText,
  overlayCount,
  overlayShows,
  whatRuns,
} from '../e2e/browser/overlay';
import { type Fault, faultsOf } from './fault';
import {
  addressOf,
  CHIP,
  chipIsThere,
  chipWorks,
  LISTING,
  noted,
  openListing,
  panelIsOpen,
  wait,
} from './on-a-listing';

/** Counts breaches of its policy that the page is told of. */
const COUNT_BREACHES = `<script nonce="n">
  const breaches = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    if (blockedURI.includes('favicon')) return;
    breaches.push([violatedDirective, blockedURI, sourceFile]);
    document.documentElement.dataset.noted = JSON.stringify(breaches);
  });
</script>`;
const BUILT =
  'Elements are made by DOM calls and styled by adopted sheets; no script, font or picture is put into the page.';

export const hostPage = faultsOf('host page', [
  {
    id: 'H4',
    name: 'a strict policy and Trusted Types: the panel works and the page is told of no breach',
    handling: BUILT,
    smoke: true,
    async run(browser, web) {
      const before = web.requests.length;
      await openListing(browser, web, 'H4', COUNT_BREACHES, {
        headers: {
          'content-security-policy':
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; script-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /breach",
        },
      });
      await chipWorks(browser);
      await clickControl(browser, 'PhD');
      await until('words to be marked', async () => (await highlightedText(browser)).length > 0);
      assert.deepEqual((await noted(browser)) ?? [], []);
      assert.deepEqual(
        web.requests.slice(before).filter((url) => url.endsWith('/breach')),
        [],
      );
    },
  },
  {
    id: 'H4b',
    name: 'a policy that allows no style at all: chip and panel keep their looks',
    handling: BUILT,
    async run(browser, web) {
      await openListing(browser, web, 'H4b', '', {
        headers: { 'content-security-policy': "default-src 'none'; sandbox allow-scripts allow-same-origin" },
      });
      await chipWorks(browser);
      const panel = await until('the panel', () => findControl(browser, 'css=.panel'));
      assert.ok(panel.width >= 320 && panel.width <= 480, `the panel is ${panel.width} px wide`);
    },
  },
  {
    id: 'H5',
    name: 'a page isolated from other origins (COEP, COOP): chip and panel work',
    handling: 'Nothing is shown in a frame of the extension.',
    async run(browser, web) {
      await openListing(browser, web, 'H5', '', {
        headers: {
          'cross-origin-embedder-policy': 'require-corp',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
        },
      });
      assert.equal(await browser.evaluate(() => crossOriginIsolated), true);
      await chipWorks(browser);
    },
  },
  {
    id: 'H11',
    name: 'a modal dialog of the page is open: the chip is in it and takes clicks; closed, it is back',
    handling: 'While a modal dialog is open the element moves into it: nothing outside of it takes a click.',
    async run(browser, web) {
      await openListing(browser, web, 'H11');
      await chipIsThere(browser);
      await browser.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.textContent = 'We use cookies.';
        document.body.append(dialog);
        dialog.showModal();
      });
      await until('the chip in the dialog', () =>
        browser.evaluate(() => document.querySelector('dialog > div[popover]') !== null),
      );
      await clickControl(browser, CHIP);
      await panelIsOpen(browser);
      await browser.evaluate(() => document.querySelector('dialog')?.close());
      await until('the panel back in the page', async () => (await overlayCount(browser)) === 1);
      await panelIsOpen(browser);
    },
  },
  {
    id: 'H11b',
    name: 'the page deletes its modal dialog with the chip inside: the chip comes back',
    handling: 'While it is in a dialog the element watches whether it is still in the page.',
    async run(browser, web) {
      await openListing(browser, web, 'H11b');
      await chipIsThere(browser);
      await browser.evaluate(() => {
        const around = document.createElement('section');
        const dialog = document.createElement('dialog');
        dialog.textContent = 'We use cookies.';
        around.append(dialog);
        document.body.append(around);
        dialog.showModal();
      });
      await until('the chip in the dialog', () =>
        browser.evaluate(() => document.querySelector('dialog > div[popover]') !== null),
      );
      await browser.evaluate(() => document.querySelector('section:has(dialog)')?.remove());
      await chipWorks(browser);
    },
  },
  {
    id: 'H11c',
    name: 'the page makes its body inert: chip and panel still take clicks',
    handling: 'The element stands beside the body, not in it.',
    async run(browser, web) {
      await openListing(browser, web, 'H11c');
      await chipIsThere(browser);
      await browser.evaluate(() => {
        document.body.inert = true;
      });
      await chipWorks(browser);
    },
  },
  {
    id: 'H12',
    name: 'the page removes what it does not know: the overlay comes back a few times, then rests',
    handling: 'Put back three times at most, then given up.',
    async run(browser, web) {
      const remover = `<script>addEventListener('load', () => {
        let removed = 0;
        const known = new Set(document.documentElement.children);
        new MutationObserver(() => {
          for (const child of [...document.documentElement.children]) if (!known.has(child)) { child.remove(); removed += 1; }
          document.documentElement.dataset.noted = removed;
        }).observe(document.documentElement, { childList: true });
      });</script>`;
      await openListing(browser, web, 'H12', remover);
      await until('the chip to have been removed', async () => ((await noted<number>(browser)) ?? 0) > 0, 15_000);
      await wait(2500);
      const removed = (await noted<number>(browser)) ?? 0;
      assert.ok(removed <= 5, `removed ${removed} times`);
      assert.equal(await overlayCount(browser), 0);
    },
  },
  {
    id: 'H12b',
    name: 'the page removes the overlay once, as a framework does on its first rendering: it is back and works',
    handling: 'Put back three times at most, then given up.',
    async run(browser, web) {
      await openListing(browser, web, 'H12b');
      await chipIsThere(browser);
      await browser.evaluate(() => {
        for (const child of [...document.documentElement.children]) if (child.matches('div')) child.remove();
      });
      await chipWorks(browser);
    },
  },
  {
    id: 'H12c',
    name: 'the page renders the marked words anew: nothing of ours is left in them, and they are marked again on request',
    handling: 'Words are marked by the Custom Highlight API: no node of the page is changed.',
    async run(browser, web) {
      await openListing(browser, web, 'H12c');
      await chipWorks(browser);
      const before = await browser.evaluate(() => document.querySelector('main')?.outerHTML ?? '');
      await clickControl(browser, 'PhD');
      await until('words to be marked', async () => (await highlightedText(browser)).length > 0);
      const after = await browser.evaluate(() => {
        const main = document.querySelector('main');
        const words = main?.outerHTML ?? '';
        // As React does it: the same words in new nodes.
        if (main) main.replaceWith(main.cloneNode(true));
        return words;
      });
      assert.equal(after, before);
      await wait(1200);
      await panelIsOpen(browser);
      const marks = async () => (await highlightedText(browser)).filter((words) => words !== '');
      if ((await marks()).length === 0) await clickControl(browser, 'PhD');
      if ((await marks()).length === 0) await clickControl(browser, 'PhD');
      await until('the new words to be marked', async () => /PhD/.test((await marks()).join(' ')));
      assert.deepEqual((await whatRuns(browser))?.errors ?? [], []);
    },
  },
  {
    id: 'H13',
    name: 'two thousand changes beside the listing: the background is asked a few times at most',
    handling: 'Only the listing’s block is watched; it is read when it has come to rest, and ever more seldom.',
    async run(browser, web) {
      await openListing(browser, web, 'H13');
      await chipIsThere(browser);
      const asked = await comparisons(browser);
      await browser.evaluate(async () => {
        const box = document.createElement('div');
        document.body.append(box);
        for (let n = 0; n < 2000; n += 1) {
          const item = document.createElement('p');
          item.textContent = `Message ${n}`;
          box.append(item);
          if (n % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 4));
        }
      });
      await wait(1000);
      assert.ok((await comparisons(browser)) - asked <= 1);
      await chipWorks(browser);
    },
  },
  {
    id: 'H13b',
    name: 'the listing itself never comes to rest: the answers stay few',
    handling: 'Only the listing’s block is watched; it is read when it has come to rest, and ever more seldom.',
    async run(browser, web) {
      await openListing(browser, web, 'H13b');
      await chipIsThere(browser);
      const asked = await comparisons(browser);
      const seconds = await browser.evaluate(async () => {
        const start = performance.now();
        const line = document.createElement('p');
        document.querySelector('main')?.append(line);
        for (let n = 0; n < 300; n += 1) {
          line.textContent = `Seen by ${n} people in the last hour.`;
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        return (performance.now() - start) / 1000;
      });
      const more = (await comparisons(browser)) - asked;
      assert.ok(more <= 5 * seconds, `${more} comparisons in ${seconds} s`);
      await chipWorks(browser);
    },
  },
  {
    id: 'H14',
    name: 'a page of 100,000 elements is read, and the chip comes',
    handling: 'The page is walked once, within limits; nothing asks for its layout.',
    async run(browser, web) {
      const url = addressOf('h14');
      web.serve(url, LISTING.replace('</body>', `<div>${'<p>entry <b>of</b> a list</p>'.repeat(50_000)}</div></body>`));
      await browser.open(url);
      await overlayShows(browser, 'ML researcher', 30_000);
    },
  },
  {
    id: 'H14b',
    name: 'ten megabytes of structured data and five hundred blocks of it: the chip comes all the same',
    handling: 'Structured data is read within limits of size, number and depth.',
    async run(browser, web) {
      const block = (text: string) => `<script type="application/ld+json">${text}</script>`;
      const huge = block(JSON.stringify({ '@type': 'Thing', description: 'x'.repeat(10_000_000) }));
      const many = block(JSON.stringify({ '@type': 'Organization', name: 'Alderbrook' })).repeat(500);
      const deep = block(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`);
      await openListing(browser, web, 'H14b', many + deep + huge);
      await overlayShows(browser, 'ML researcher', 30_000);
    },
  },
  {
    id: 'H14c',
    name: 'the listing stands eight hundred elements deep: the chip comes, or nothing does, and no script fails',
    handling: 'The walk over the page does not call itself.',
    async run(browser, web) {
      await openListing(browser, web, 'H14c');
      await browser.evaluate(() => {
        const main = document.querySelector('main');
        let deepest: Element = document.body;
        for (let depth = 0; depth < 800; depth += 1) deepest = deepest.appendChild(document.createElement('div'));
        if (main) deepest.append(main);
        history.pushState(null, '', '/faults/h14c/deep');
      });
      await wait(2000);
      assert.deepEqual((await whatRuns(browser))?.errors ?? [], []);
      await chipIsThere(browser);
    },
  },
  {
    id: 'H17',
    name: 'the page has replaced built-in functions: chip and panel work, and none of the page’s is called',
    handling: 'Scripts run in a world of their own.',
    async run(browser, web) {
      const spy = `<script>
        const called = [];
        const note = (name) => { called.push(name); document.documentElement.setAttribute('data-noted', JSON.stringify(called)); };
        const spyOn = (object, name) => {
          const original = object[name];
          object[name] = function (...args) { note(name); return original.apply(this, args); };
        };
        for (const name of ['attachShadow', 'append', 'getBoundingClientRect', 'matches', 'closest', 'scrollIntoView']) spyOn(Element.prototype, name);
        for (const name of ['showPopover', 'hidePopover', 'focus']) spyOn(HTMLElement.prototype, name);
        for (const name of ['createElement', 'querySelectorAll', 'createTreeWalker', 'evaluate']) spyOn(Document.prototype, name);
        spyOn(JSON, 'parse');
        spyOn(Array.prototype, 'map');
        spyOn(EventTarget.prototype, 'addEventListener');
        spyOn(window, 'postMessage');
        Object.defineProperty(Object.prototype, 'then', { value: undefined, configurable: true });
      </script>`;
      await openListing(browser, web, 'H17', spy);
      await chipIsThere(browser);
      // What this test itself asks in the page may call them too, in Firefox: only what stood there before it counts.
      await browser.evaluate(() => document.documentElement.removeAttribute('data-noted'));
      await wait(300);
      await clickControl(browser, CHIP);
      await panelIsOpen(browser);
      const calls = new Set((await noted<string[]>(browser)) ?? []);
      for (const name of ['attachShadow', 'showPopover', 'createTreeWalker', 'postMessage', 'parse'])
        assert.ok(!calls.has(name), `the page’s ${name} was called`);
    },
  },
  {
    id: 'H17b',
    name: 'names of the page’s forms and pictures hide functions of the document: the listing is read, or left alone',
    handling: 'Where the document’s own members cannot be reached nothing is shown, and no error reaches the page.',
    async run(browser, web) {
      const names = [
        'title',
        'body',
        'head',
        'documentElement',
        'querySelector',
        'querySelectorAll',
        'createElement',
        'location',
      ];
      const hiding = names.map((name) => `<form name="${name}"></form><img name="${name}" alt="">`).join('');
      const url = addressOf('h17b');
      const errors = `<script>addEventListener('error', ({ message }) => { document.firstElementChild.dataset.noted = JSON.stringify(message); });</script>`;
      web.serve(url, LISTING.replace('</head>', `${errors}</head>`).replace('</body>', `${hiding}</body>`));
      await browser.open(url);
      await wait(2500);
      const { error, overlays } = await browser.evaluate(() => {
        const find = Document.prototype.querySelectorAll;
        return {
          error: (document.firstElementChild as HTMLElement).dataset.noted ?? null,
          overlays: find.call(document, ':root > div[popover]').length,
        };
      });
      assert.equal(error, null);
      assert.ok(overlays <= 1);
    },
  },
]);

/** How often the page's script has asked for a comparison. */
async function comparisons(browser: Parameters<Fault['run']>[0]): Promise<number> {
  const { value } = await callInContentScript<string[]>(browser, 'own.sent');
  return (value ?? []).filter((kind) => kind === 'compare').length;
}
