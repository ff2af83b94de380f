/**
 * What a page can find out about the extension, tried from the page's own world against the archives that are shipped: before
 * something is shown nothing at all, then one neutral element.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveName, unpack } from '../../scripts/archive';
import { OUTPUT, ROOT } from '../../scripts/paths';
import { sampleListings } from '../../scripts/sample-listings';
import { launchChromium } from '../e2e/browser/chromium';
import { clickInClosedRoot } from '../e2e/browser/closed-root';
import { type Browser, browsersUnderTest, until } from '../e2e/browser/driver';
import { type FirefoxBrowser, launchFirefox } from '../e2e/browser/firefox';
import { startWeb, type Web } from '../e2e/browser/web';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
/** A host where the extension reads at once after it is installed. */
const HOST = 'https://boards.greenhouse.io';
const LISTING = sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '';
const ARTICLE = sampleListings().find(({ name }) => name === 'no-posting')?.html ?? '';

/** What the page has noticed, as it tells in an attribute of its own. */
interface Noticed {
  added: string[];
  changed: string[];
  messages: string[];
  events: string[];
  errors: string[];
  breaches: string[];
  globals: string[];
  resources: string[];
  elements: string[];
  traps: string[];
  sheets: string[];
  adopted: number;
  highlights: string[];
  roots: number;
  runtime: boolean;
}

/** Runs in the page before anything else of it, and so before every script of the extension that could leave a trace. */
function spy(ids: string[]): void {
  const noticed = {
    added: [] as string[],
    changed: [] as string[],
    messages: [] as string[],
    events: [] as string[],
    errors: [] as string[],
    breaches: [] as string[],
    elements: [] as string[],
    traps: [] as string[],
  };
  const globals = new Set(Object.getOwnPropertyNames(window));
  const told = (node: Node) => (node instanceof Element ? (node.cloneNode(false) as Element).outerHTML : node.nodeName);
  // Methods that a script which shares this world, or its prototypes, would call.
  const trap = (owner: object, method: string) => {
    const original = (owner as Record<string, unknown>)[method] as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, method, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        // The question itself is ours.
        if (armed && (args[0] as Partial<Event> | null)?.type !== 'page:tell') noticed.traps.push(method);
        return original.apply(this, args);
      },
    });
  };
  let armed = false;
  trap(Element.prototype, 'attachShadow');
  trap(Element.prototype, 'querySelectorAll');
  trap(Document.prototype, 'querySelector');
  trap(Document.prototype, 'querySelectorAll');
  trap(Document.prototype, 'createElement');
  trap(Document.prototype, 'getElementsByTagName');
  trap(Node.prototype, 'appendChild');
  trap(Element.prototype, 'append');
  trap(EventTarget.prototype, 'addEventListener');
  trap(EventTarget.prototype, 'dispatchEvent');
  trap(History.prototype, 'pushState');
  trap(Array.prototype, 'map');
  trap(JSON, 'stringify');
  trap(customElements, 'define');
  const { addEventListener } = EventTarget.prototype;
  const listen = (target: EventTarget, type: string, run: (event: Event) => void) =>
    addEventListener.call(target, type, run, true);
  listen(window, 'message', (event) => noticed.messages.push(String((event as MessageEvent).data)));
  for (const id of ids) {
    for (const name of ['gate', 'reader', 'panel', 'content', 'page-report']) {
      for (const type of [`${id}:${name}:wxt:content-script-started`, `wxt:${name}`, `${id}:${name}`]) {
        for (const target of [window, document]) listen(target, type, () => noticed.events.push(type));
      }
    }
  }
  for (const type of ['wxt:locationchange', 'wxt:content-script-started', 'storage', 'popstate', 'hashchange'])
    for (const target of [window, document]) listen(target, type, () => noticed.events.push(type));
  listen(window, 'error', (event) => noticed.errors.push((event as ErrorEvent).message ?? 'resource'));
  listen(window, 'unhandledrejection', () => noticed.errors.push('rejection'));
  listen(document, 'securitypolicyviolation', (event) =>
    noticed.breaches.push((event as SecurityPolicyViolationEvent).blockedURI),
  );
  const { observe } = MutationObserver.prototype;
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (attributeName === 'data-noticed') continue;
      if (type === 'childList') for (const node of addedNodes) noticed.added.push(told(node));
      else noticed.changed.push(`${target.nodeName} ${attributeName ?? type}`);
    }
  });
  // Once the page itself is there: whatever is new from here on is not its own.
  listen(document, 'DOMContentLoaded', () => {
    armed = true;
    observe.call(observer, document, { childList: true, attributes: true, characterData: true, subtree: true });
  });
  listen(document, 'page:tell', () => {
    armed = false;
    const highlights = (CSS as unknown as { highlights?: Map<string, unknown> }).highlights;
    const resources = performance.getEntriesByType('resource').map(({ name }) => name);
    const found = [...document.documentElement.querySelectorAll('*')];
    const all = {
      ...noticed,
      globals: Object.getOwnPropertyNames(window).filter((name) => !globals.has(name)),
      resources: resources.filter((name) => !name.startsWith(location.origin)),
      elements: found.map(({ localName }) => localName).filter((name) => name.includes('-')),
      sheets: [...document.styleSheets].map((sheet) => sheet.href ?? 'inline'),
      adopted: document.adoptedStyleSheets.length,
      highlights: highlights ? [...highlights.keys()] : [],
      roots: found.filter((element) => element.shadowRoot).length,
      runtime: Boolean((window as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage),
    };
    document.documentElement.setAttribute('data-noticed', JSON.stringify(all));
    armed = true;
  });
}

async function noticedBy(browser: Browser): Promise<Noticed> {
  const told = await browser.evaluate(() => {
    document.dispatchEvent(new CustomEvent('page:tell'));
    return document.documentElement.getAttribute('data-noticed') ?? '';
  });
  return JSON.parse(told) as Noticed;
}

const NOTHING: Omit<Noticed, 'sheets' | 'resources'> = {
  added: [],
  changed: [],
  messages: [],
  events: [],
  errors: [],
  breaches: [],
  globals: [],
  elements: [],
  traps: [],
  adopted: 0,
  highlights: [],
  roots: 0,
  runtime: false,
};

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The extension's element, as the page sees it: where it is on the screen, and all that it says of itself. */
const ownElement = (browser: Browser) =>
  browser.evaluate(() => {
    const known = ['HEAD', 'BODY'];
    const [element, ...more] = [...document.documentElement.children].filter(({ tagName }) => !known.includes(tagName));
    if (!element) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    const html = element.outerHTML;
    return { html, open: element.shadowRoot !== null, more: more.length, x, y, width, height };
  });

describe.each(browsersUnderTest())('the shipped archive in %s', (name) => {
  let browser: Browser;
  let web: Web;
  const folder = mkdtempSync(join(tmpdir(), 'presence-'));
  let ids: string[];
  let origins: string[];

  beforeAll(async () => {
    const archive = join(OUTPUT, archiveName(name === 'chromium' ? 'chrome' : 'firefox', version));
    if (!existsSync(archive)) throw new Error(`${archive} is not there: run npm run zip before.`);
    await unpack(archive, folder);
    web = await startWeb();
    if (name === 'chromium') {
      const chromium = await launchChromium({ extension: folder, web });
      browser = chromium;
      const id = new URL(chromium.context().serviceWorkers()[0]?.url() ?? 'chrome-extension://none').host;
      [ids, origins] = [[id], [`chrome-extension://${id}`]];
    } else {
      const firefox: FirefoxBrowser = await launchFirefox({ extension: folder, web });
      browser = firefox;
      const host = await firefox
        .marionette()
        .inBrowser('return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname', [firefox.addonId()]);
      [ids, origins] = [[firefox.addonId(), String(host)], [`moz-extension://${host}`]];
    }
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page with the spy at its very start. */
  async function visit(path: string, html: string): Promise<string> {
    const url = `${HOST}${path}`;
    const script = `<script>const __name = (value) => value; (${spy.toString()})(${JSON.stringify(ids)})</script>`;
    web.serve(url, html.replace('<head>', `<head>${script}`));
    await browser.newTab();
    await browser.open(url);
    return url;
  }

  test('the listings can carry the spy', () => {
    for (const html of [LISTING, ARTICLE]) expect(html).toContain('<head>');
  });

  test('a page that is no listing finds no trace', async () => {
    const before = web.requests.length;
    const url = await visit('/alderbrook/about', ARTICLE);
    await wait(2_500);
    const noticed = await noticedBy(browser);
    expect(noticed).toMatchObject(NOTHING);
    expect(noticed.resources).toEqual([]);
    expect(await ownElement(browser)).toBeNull();
    const asked = web.requests.slice(before).filter((one) => one !== url && !one.endsWith('/favicon.ico'));
    expect(asked).toEqual([]);
  });

  test('no address of the extension answers a page', async () => {
    await visit('/alderbrook/probe', ARTICLE);
    const { web_accessible_resources: open } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(open ?? []).toEqual([]);
    const paths = [
      'manifest.json',
      'icon/16.png',
      'icon/128.png',
      'popup.html',
      'shortlist.html',
      'reader.js',
      'panel.js',
      'content-scripts/gate.js',
      '_locales/en/messages.json',
    ];
    const answered = await browser.evaluate(
      async (addresses) => {
        const page = ((window as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as Window &
          typeof globalThis;
        const found: string[] = [];
        for (const address of addresses) {
          const loads = (tag: 'img' | 'script' | 'iframe' | 'link') =>
            new Promise<boolean>((resolve) => {
              const element = page.document.createElement(tag) as HTMLImageElement & HTMLLinkElement;
              element.onload = () => resolve(tag !== 'iframe');
              element.onerror = () => resolve(false);
              setTimeout(() => resolve(false), 1_500);
              if (tag === 'link') element.rel = 'stylesheet';
              if (tag === 'link') element.href = address;
              else element.src = address;
              page.document.body.append(element);
            });
          if (
            await page.fetch(address).then(
              () => true,
              () => false,
            )
          )
            found.push(`fetch ${address}`);
          for (const tag of ['img', 'script', 'link'] as const) if (await loads(tag)) found.push(`${tag} ${address}`);
        }
        return found;
      },
      origins.flatMap((origin) => paths.map((path) => `${origin}/${path}`)),
    );
    expect(answered).toEqual([]);
  });

  /** Opens the panel and marks words, as a user does, and tells what the page has seen of it. */
  async function tryEverything(path: string): Promise<{ noticed: Noticed; html: string }> {
    const before = web.requests.length;
    const url = await visit(path, LISTING);
    const chip = await until(
      'the chip',
      () => ownElement(browser).then((found) => found && found.width > 50 && found),
      30_000,
    );
    expect(chip).toMatchObject({ open: false, more: 0 });
    await browser.clickAt({ x: chip.x + chip.width / 3, y: chip.y + chip.height / 2 });
    await until('the panel', () => ownElement(browser).then((found) => found && found.height > 300), 30_000);
    await clickInClosedRoot(browser, 'PhD');
    await until('words to be marked', () => noticedBy(browser).then(({ highlights }) => highlights.length > 0), 30_000);
    const asked = web.requests.slice(before).filter((one) => one !== url && !one.endsWith('/favicon.ico'));
    expect(asked).toEqual([]);
    return { noticed: await noticedBy(browser), html: (await ownElement(browser))?.html ?? '' };
  }

  test('a page with a listing finds one neutral element, and nothing that it could look for elsewhere', async () => {
    const first = await tryEverything('/alderbrook/jobs/4711');
    const second = await tryEverything('/alderbrook/jobs/4712');
    for (const { noticed, html } of [first, second]) {
      expect(html).toBe('<div popover="manual"></div>');
      const { added, highlights, adopted, changed, ...rest } = noticed;
      expect([...new Set(added)]).toEqual(['<div popover="manual"></div>']);
      expect(rest).toMatchObject({
        messages: [],
        events: [],
        errors: [],
        breaches: [],
        globals: [],
        elements: [],
        traps: [],
        roots: 0,
        runtime: false,
        resources: [],
      });
      expect(changed).toEqual([]);
      expect(adopted).toBeLessThanOrEqual(1);
      expect(JSON.stringify(noticed)).not.toMatch(/yardstick|extension:/i);
      for (const id of ids) expect(JSON.stringify(noticed)).not.toContain(id);
      expect(highlights).toHaveLength(2);
    }
    // No name of the one page is to be met in the other, nor a form that all of them share.
    const names = [...first.noticed.highlights, ...second.noticed.highlights];
    expect(new Set(names).size).toBe(4);
    expect(new Set(names.map((one) => one.slice(0, 3))).size).toBe(4);
    for (const one of names) expect(names.filter((other) => other !== one && other.startsWith(one))).toEqual([]);
  });
});
