/** What a listing's own words try; the corpus of hostile listings is in `tests/hostile`. */
import assert from 'node:assert/strict';
import { type Browser, until } from '../e2e/browser/driver';
import { callInContentScript, overlayShows, overlayText } from '../e2e/browser/overlay';
import type { Web } from '../e2e/browser/web';
import { openQuietPage } from './extension-page';
import { faultsOf } from './fault';
import { addressOf, chipIsThere, chipWorks, keepListing, LISTING, noted, pageShows, pageWords } from './on-a-listing';

/** Opens the listing with its words changed. */
async function openChanged(browser: Browser, web: Web, id: string, change: (html: string) => string): Promise<string> {
  const changed = change(LISTING);
  assert.notEqual(changed, LISTING, 'the change found nothing to change');
  web.serve(addressOf(id), changed);
  await browser.open(addressOf(id));
  return addressOf(id);
}

/** The same, until chip and panel have worked on it. */
async function showChanged(browser: Browser, web: Web, id: string, change: (html: string) => string): Promise<void> {
  await openChanged(browser, web, id, change);
  await chipWorks(browser);
}

/** Elements in the overlay that no listing may bring into being. */
function foreignElements(browser: Browser): Promise<number> {
  return browser.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    return roots.reduce(
      (sum, root) => sum + root.querySelectorAll('img, script, iframe, object, form, marquee').length,
      0,
    );
  });
}

const PAYLOAD =
  '<img src=x onerror="document.documentElement.dataset.noted=1"><script>document.documentElement.dataset.noted=1</script><iframe srcdoc="x"></iframe>';
const ESCAPED = PAYLOAD.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const TEXT_ONLY = 'What a page says is only ever set as text.';
const CLAIM = 'Structured data is a claim: the visible text counts, and where the two differ both are shown.';

export const content = faultsOf('content', [
  {
    id: 'S1',
    name: 'markup in a listing stays text in chip and panel',
    handling: TEXT_ONLY,
    smoke: true,
    async run(browser, web) {
      await showChanged(browser, web, 'S1', (html) => html.replaceAll('Alderbrook Labs', `Alderbrook ${ESCAPED}`));
      assert.equal(await foreignElements(browser), 0);
      assert.equal(await noted(browser), null);
    },
  },
  {
    id: 'S1b',
    name: 'markup in a saved listing stays text in the shortlist, in its entry and in its text',
    handling: `${TEXT_ONLY} The extension’s pages run no inline script and load nothing from outside.`,
    async run(browser, web) {
      const hostile = `Rivers ${PAYLOAD}`;
      await showChanged(browser, web, 'S1b', (html) =>
        html
          .replaceAll('Representation Learning', `Rivers ${ESCAPED}`)
          .replace(
            /"title": "[^"]*"/,
            `"title": ${JSON.stringify(`Research Scientist, ${hostile}`).replaceAll('</', '<\\/')}`,
          ),
      );
      await keepListing(browser);
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, 'Rivers');
      const look = () =>
        browser.evaluate(() => ({
          elements: document.querySelectorAll('img, iframe, object, body script, [onerror]').length,
          ran: document.documentElement.dataset.noted ?? null,
        }));
      assert.deepEqual(await look(), { elements: 0, ran: null });
      await browser.evaluate(() => {
        const row = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].find((one) =>
          (one.textContent ?? '').includes('Rivers'),
        );
        row?.click();
      });
      await until('the entry', () => browser.evaluate(() => location.hash.length > 10));
      await pageShows(browser, 'Rivers');
      assert.deepEqual(await look(), { elements: 0, ran: null });
    },
  },
  {
    id: 'S1c',
    name: 'addresses that run script in structured data: no link of ours has one',
    handling: 'Addresses are http or https, or they are dropped.',
    async run(browser, web) {
      await showChanged(browser, web, 'S1c', (html) =>
        html.replace(
          '"description": "See the page."',
          '"url": "javascript:alert(1)", "sameAs": "javascript:alert(1)", "@id": "data:text/html,x", "description": "See the page."',
        ),
      );
      const links = await browser.evaluate(() =>
        [...document.querySelectorAll('*')]
          .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('a[href]') ?? [])])
          .map((link) => (link as HTMLAnchorElement).protocol),
      );
      assert.deepEqual(
        links.filter((protocol) => protocol !== 'https:' && protocol !== 'http:'),
        [],
      );
    },
  },
  {
    id: 'S2',
    name: 'hidden pay that is ten times the visible one is shown as a disagreement, visible first',
    handling: CLAIM,
    async run(browser, web) {
      await showChanged(browser, web, 'S2', (html) =>
        html.replace('"minValue": 150000', '"minValue": 1500000').replace('"maxValue": 175000', '"maxValue": 1750000'),
      );
      const text = await overlayShows(browser, 'The page disagrees with itself');
      assert.match(text, /within the mid-level band/);
    },
  },
  {
    id: 'S2b',
    name: 'pay that stands in the page but is never seen does not count',
    handling: 'Words that are not displayed are not read.',
    async run(browser, web) {
      await showChanged(browser, web, 'S2b', (html) =>
        html.replace(
          '<h2>What you will do</h2>',
          '<p style="display:none">The base salary is $900,000 to $950,000 per year.</p><p hidden>The salary is $910,000 per year.</p><h2>What you will do</h2>',
        ),
      );
      assert.doesNotMatch(await overlayText(browser), /9\d0,000|900k|950k/i);
      assert.match(await overlayText(browser), /within the mid-level band/);
    },
  },
  {
    id: 'S2c',
    name: 'structured data of another job: the visible title is named, the other at most as a claim',
    handling: CLAIM,
    async run(browser, web) {
      await showChanged(browser, web, 'S2c', (html) =>
        html.replace(/"title": "[^"]*"/, '"title": "Head of Pastry, Grand Hotel"'),
      );
      const { value: words = [] } = await callInContentScript<string[]>(browser, 'own.replies');
      const [reply] = words.map((one) => JSON.parse(one)).filter((one) => one?.answer?.posting);
      assert.equal(reply?.answer.posting.title?.value, 'Research Scientist, Representation Learning');
      assert.match(await overlayText(browser), /ML researcher/);
    },
  },
  {
    id: 'S2d',
    name: 'structured data that names another employer than the page: both are shown, and the visible one is kept',
    handling: CLAIM,
    async run(browser, web) {
      await showChanged(browser, web, 'S2d', (html) =>
        html.replace('"name": "Alderbrook Labs"', '"name": "Grand Hotel Meridian"'),
      );
      const text = await overlayShows(browser, 'The page disagrees with itself');
      assert.match(text, /company[\s\S]*Alderbrook Labs[\s\S]*Grand Hotel Meridian/i);
      await keepListing(browser);
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, 'Alderbrook Labs');
      assert.doesNotMatch(await pageWords(browser), /Meridian/);
    },
  },
  {
    id: 'S3',
    name: 'structured data that names the prototype: no object of ours is changed, in the page or in the background',
    handling: 'Objects are built from known keys; messages and records are parsed by strict schemas.',
    async run(browser, web) {
      await showChanged(browser, web, 'S3', (html) =>
        html.replace(
          '"description": "See the page."',
          '"__proto__": { "polluted": "yes" }, "constructor": { "prototype": { "polluted": "yes" } }, "description": "See the page."',
        ),
      );
      await keepListing(browser);
      assert.equal((await callInContentScript(browser, 'own.polluted')).value, null);
      await browser.openExtensionPage('shortlist.html');
      await pageShows(browser, 'Alderbrook');
      assert.equal(
        await browser.evaluate(() => ({}) as { polluted?: string }).then((one) => one.polluted ?? null),
        null,
      );
    },
  },
  {
    id: 'S5',
    name: 'the employer’s name turns the line round (bidi overrides): the words beside it keep their order',
    handling: 'Each piece of the page’s words stands in an isolate of its own.',
    async run(browser, web) {
      await showChanged(browser, web, 'S5', (html) =>
        html.replaceAll('Alderbrook Labs', 'Alder\u202Ebrook\u2066 Labs\u200B'),
      );
      const apart = await browser.evaluate(() => {
        const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
        const line = root?.querySelector('.role-about');
        return [...(line?.querySelectorAll('*') ?? [])].map(
          (element) => `${getComputedStyle(element).unicodeBidi} ${/Denver/.test(element.textContent ?? '')}`,
        );
      });
      // Firefox leaves such signs out of `innerText`; they are in the line all the same, and turn it where nothing isolates them.
      const line = await browser.evaluate(() => {
        const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
        return root?.querySelector('.role-about')?.textContent ?? '';
      });
      assert.match(line, /Alder\u202E/, 'the employer is not shown as the page has it');
      assert.match(await overlayText(browser), /Alder\u202E?brook/, 'the employer is not shown');
      assert.deepEqual(new Set(apart), new Set(['isolate false', 'isolate true']));
    },
  },
  {
    id: 'S5b',
    name: 'amounts beyond all numbers in structured data: the visible pay is compared, nothing fails',
    handling: 'Numbers must be finite and within the range of a pay.',
    async run(browser, web) {
      await showChanged(browser, web, 'S5b', (html) =>
        html.replace('"minValue": 150000', '"minValue": 1e999').replace('"maxValue": 175000', '"maxValue": -1e308'),
      );
      assert.match(await overlayText(browser), /within the mid-level band/);
      assert.doesNotMatch(await overlayText(browser), /Infinity|NaN|e\+\d/);
    },
  },
  {
    id: 'S5c',
    name: 'more than a megabyte of text in one paragraph: it is read within limits, and the chip comes',
    handling: 'Texts are cut at a limit, and the panel says that only the first part was read.',
    async run(browser, web) {
      await openChanged(browser, web, 'S5c', (html) =>
        html.replace('</main>', `<p>${'We learn about rivers and forests. '.repeat(40_000)}</p></main>`),
      );
      await overlayShows(browser, 'ML researcher', 45_000);
    },
  },
  {
    id: 'S7d',
    name: 'the page calls the extension by every way a page has: nobody answers',
    handling: 'No listener for pages, no `externally_connectable`, nothing that a page may load.',
    async run(browser, web) {
      await openQuietPage(browser);
      const id = await browser.evaluate(() => location.host);
      await openChanged(browser, web, 'S7d', (html) =>
        html.replace(
          '</head>',
          `<script>
            const answers = [];
            const note = () => { document.documentElement.dataset.noted = JSON.stringify(answers); };
            addEventListener('message', ({ data }) => { answers.push(String(data)); note(); });
            const runtime = (window.chrome ?? window.browser)?.runtime;
            answers.push('asked'); note();
            try { runtime?.sendMessage?.('${id}', { kind: 'open-shortlist' }, (reply) => { if (reply !== undefined) { answers.push(JSON.stringify(reply)); note(); } }); } catch {}
            try { runtime?.connect?.('${id}').onMessage.addListener((reply) => { answers.push(JSON.stringify(reply)); note(); }); } catch {}
          </script></head>`,
        ),
      );
      await chipIsThere(browser);
      assert.deepEqual(await noted(browser), ['asked']);
    },
  },
]);
