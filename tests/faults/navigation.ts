/** Pages that show something else without a load. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/paths';
import { type Browser, until } from '../e2e/browser/driver';
import { overlayCount, overlayShows, overlayText, whatRuns } from '../e2e/browser/overlay';
import type { Web } from '../e2e/browser/web';
import { faultsOf } from './fault';
import { chipIsGone, chipIsThere, chipWorks, openListing, wait } from './on-a-listing';

/** A list with sixty entries and a pane that shows one of them a moment after it is chosen; each asks for other years. */
const BOARD = readFileSync(join(ROOT, 'tests', 'fixtures', 'pages', 'board.html'), 'utf8');

async function openBoard(browser: Browser, web: Web): Promise<void> {
  const address = 'https://granted.example/board/jobs/view';
  for (let n = 1; n <= 60; n += 1) web.serve(`${address}/${1000 + n}`, BOARD);
  await browser.open(`${address}/1001`);
  await overlayShows(browser, /3\+? years/);
}

const FOLLOWED =
  'A change of address ends what is shown at once; the page is read when it has come to rest, and late answers are dropped by their number.';

export const navigation = faultsOf('navigation', [
  {
    id: 'H1',
    name: 'fifty quick changes of address: one overlay for the page that is shown last',
    handling: FOLLOWED,
    async run(browser, web) {
      await openListing(browser, web, 'H1');
      await chipIsThere(browser);
      await browser.evaluate(() => {
        for (let index = 0; index < 50; index += 1) history.pushState(null, '', `/faults/h1/${index}`);
      });
      await chipIsThere(browser);
      await wait(800);
      assert.equal(await overlayCount(browser), 1);
      await chipWorks(browser);
    },
  },
  {
    id: 'H1b',
    name: 'the address is replaced fifty times while panes are exchanged: the last listing alone is shown',
    handling: FOLLOWED,
    async run(browser, web) {
      await openBoard(browser, web);
      await browser.evaluate(async () => {
        for (let n = 1; n <= 50; n += 1) {
          document.querySelector<HTMLAnchorElement>(`a[data-n="${n}"]`)?.click();
          history.replaceState(history.state, '', location.href);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      });
      await overlayShows(browser, /11\+? years/);
      const running = await until('the page to be quiet', async () => {
        const now = await whatRuns(browser);
        return now && now.timeouts + now.intervals + now.frames === 0 && now;
      });
      assert.deepEqual(running.errors, []);
      assert.match(await overlayText(browser), /11\+? years/);
      assert.equal(await overlayCount(browser), 1);
    },
  },
  {
    id: 'H1c',
    name: 'the fragment changes a hundred times: the open panel stays as it is',
    handling: 'What stands behind the hash is no other address.',
    async run(browser, web) {
      await openListing(browser, web, 'H1c');
      await chipWorks(browser);
      const seen = await browser.evaluate(async () => {
        const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
        let gone = 0;
        for (let n = 0; n < 100; n += 1) {
          location.hash = `part-${n}`;
          await new Promise((resolve) => setTimeout(resolve, 5));
          if (!root?.querySelector('.panel')) gone += 1;
        }
        return gone;
      });
      assert.equal(seen, 0);
      assert.match(await overlayText(browser), /What it asks/);
    },
  },
  {
    id: 'H1d',
    name: 'the page cancels a navigation: the chip stays with the listing that is still shown',
    handling: 'The address is looked at when the entry has changed, not when a navigation begins.',
    async run(browser, web) {
      await openListing(browser, web, 'H1d');
      await chipIsThere(browser);
      const address = await browser.evaluate(() => {
        const { navigation: pageNavigation } = window as unknown as { navigation?: EventTarget };
        pageNavigation?.addEventListener('navigate', (event) => event.preventDefault());
        for (let n = 0; n < 20; n += 1) {
          try {
            history.pushState(null, '', `/faults/h1d/${n}`);
          } catch {
            // That is how a cancelled one ends.
          }
        }
        return location.pathname;
      });
      assert.equal(address, '/faults/h1d');
      await wait(600);
      await chipIsThere(browser);
      await chipWorks(browser);
    },
  },
  {
    id: 'H1e',
    name: 'the page goes on to something that is no listing: the chip goes with the listing',
    handling: FOLLOWED,
    smoke: true,
    async run(browser, web) {
      await openListing(browser, web, 'H1e');
      await chipIsThere(browser);
      await browser.evaluate(() => {
        history.pushState(null, '', '/faults/h1e/team');
        document.title = 'Our team';
        for (const script of document.querySelectorAll('script')) script.remove();
        document.body.textContent = 'Forty people who like rivers.';
      });
      await chipIsGone(browser);
      await wait(1000);
      await chipIsGone(browser);
    },
  },
  {
    id: 'H2',
    name: 'another listing in the same pane under the same address: the chip speaks of the new one',
    handling: 'The listing is known by its words and its id, not by the address alone.',
    async run(browser, web) {
      await openListing(browser, web, 'H2');
      await overlayShows(browser, /5\+? years/);
      await browser.evaluate(() => {
        for (const script of document.querySelectorAll('script')) script.remove();
        const main = document.querySelector('main');
        if (!main) return;
        const next = main.cloneNode(true) as HTMLElement;
        for (const item of next.querySelectorAll('li'))
          item.textContent = (item.textContent ?? '').replace('At least 5 years', 'At least 8 years');
        const title = next.querySelector('h1');
        if (title) title.textContent = 'Senior Research Scientist, Rivers';
        main.replaceWith(next);
      });
      await overlayShows(browser, /8\+? years/);
      assert.equal(await overlayCount(browser), 1);
    },
  },
  {
    id: 'H2b',
    name: 'the pane is exchanged while the answer for the one before it is on its way: the late answer is dropped',
    handling: FOLLOWED,
    async run(browser, web) {
      await openBoard(browser, web);
      await browser.stopBackground();
      await browser.evaluate(async () => {
        for (const n of [3, 50]) {
          document.querySelector<HTMLAnchorElement>(`a[data-n="${n}"]`)?.click();
          await new Promise((resolve) => setTimeout(resolve, 350));
        }
      });
      await overlayShows(browser, /11\+? years/, 15_000);
      await wait(1500);
      assert.match(await overlayText(browser), /11\+? years/);
    },
  },
  {
    id: 'H2c',
    name: 'the whole document is written anew: at most one overlay, and no script of ours fails',
    handling: 'What was mounted goes with the document; the new one is read as any other.',
    async run(browser, web) {
      await openListing(browser, web, 'H2c');
      await chipIsThere(browser);
      await browser.evaluate(() => {
        const words = document.documentElement.outerHTML;
        document.open();
        document.write(`<!doctype html>${words}`);
        document.close();
      });
      await wait(1500);
      assert.ok((await overlayCount(browser)) <= 1);
      assert.deepEqual((await whatRuns(browser))?.errors ?? [], []);
    },
  },
]);
