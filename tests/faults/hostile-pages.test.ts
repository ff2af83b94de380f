/**
 * The hostile corpus in real browsers, where pages are laid out and take over members of their document. Each page is read in a
 * world of its own like the extension's, and the extension reads it as well, on the same page.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageScript } from '../../scripts/page-script';
import { ROOT } from '../../scripts/paths';
import type { ChromiumBrowser } from '../e2e/browser/chromium';
import { type Browser, browsersUnderTest } from '../e2e/browser/driver';
import type { FirefoxBrowser } from '../e2e/browser/firefox';
import { launchTestBuild } from '../e2e/browser/launch';
import { whatRuns } from '../e2e/browser/overlay';
import { startWeb, type Web } from '../e2e/browser/web';
import { HOSTILE } from '../hostile/corpus';
import type { HostileReading } from '../hostile/in-page';
import type { HostileCase } from '../hostile/page';

/** Milliseconds in which a hostile page has to be read, on a machine with nothing else to do. */
const MOST = 200;

/** Milliseconds in which a page has to load, which count for nothing: one of millions of empty lines takes Chromium over half a minute. */
const LONGEST_LOAD = 200_000;

/** Runs the reader in a world apart from the page's own. */
async function readIn(browser: Browser, code: string): Promise<HostileReading> {
  if (browser.name === 'firefox') {
    // A sandbox of the remote protocol sees the page as a content script does.
    const { value } = await (browser as FirefoxBrowser)
      .marionette()
      .send<{ value: string }>('WebDriver:ExecuteScript', {
        script: `${code};return JSON.stringify(hostile.readHostile())`,
        args: [],
        // One with a name sees the page without the page's own names for things, as a content script does.
        sandbox: 'reader',
      });
    return JSON.parse(value) as HostileReading;
  }
  const { page, context } = browser as ChromiumBrowser;
  const session = await context().newCDPSession(page());
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `${code};JSON.stringify(hostile.readHostile())`,
      contextId: executionContextId,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(String(result.value)) as HostileReading;
  } finally {
    await session.detach();
  }
}

/** What a payload has done: run in the page, or become a node of the overlay. */
const harm = (browser: Browser) =>
  browser.evaluate(() => {
    const page = ((window as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as { hurt?: number };
    const all = [...Document.prototype.querySelectorAll.call(document, '*')];
    const roots = all.flatMap((element) => (element.shadowRoot?.querySelector('.chip') ? [element.shadowRoot] : []));
    const live = 'script, iframe, object, embed, img, form, base, meta, link, a[href^="javascript"]';
    return {
      hurt: page.hurt ?? 0,
      nodes: roots.flatMap((root) => [...root.querySelectorAll(live)].map((element) => element.localName)),
      overlays: roots.length,
    };
  });

describe.each(browsersUnderTest())('in %s', (name) => {
  let browser: Browser;
  let web: Web;
  let code: string;
  const times: { name: string; milliseconds: number; slowdown: number }[] = [];

  beforeAll(async () => {
    web = await startWeb();
    code = await pageScript(join(ROOT, 'tests', 'hostile', 'in-page.ts'), 'hostile');
    browser = await launchTestBuild(name, web);
    if (name === 'chromium') (browser as ChromiumBrowser).page().setDefaultNavigationTimeout(LONGEST_LOAD);
  }, 300_000);
  afterAll(async () => {
    const slowest = times.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 8);
    console.log(`slowest of ${times.length} pages in ${name}:`);
    for (const { name: page, milliseconds, slowdown } of slowest) {
      console.log(`  ${milliseconds.toFixed(0)} ms (machine ${slowdown.toFixed(1)} times slower)  ${page}`);
    }
    await browser?.close();
    await web?.close();
  });

  let served = 0;
  /** Of the fixed piece of work, on any page so far: the machine at its best. */
  let quickest = Number.POSITIVE_INFINITY;
  async function survives(hostile: HostileCase): Promise<void> {
    served += 1;
    const url = `https://granted.example/jobs/${4711 + served}-research-scientist`;
    web.serve(url, hostile.html());
    await browser.open(url);
    const reading = await readIn(browser, code);
    quickest = Math.min(quickest, ...reading.spins);
    const slowdown = Math.max(...reading.spins) / quickest;
    times.push({ name: hostile.name, milliseconds: reading.milliseconds, slowdown });
    expect(reading).toMatchObject({ accepted: true, unchanged: true, polluted: false });
    expect(reading.milliseconds).toBeLessThanOrEqual(MOST * slowdown);
    if (hostile.pay !== undefined) expect(reading.pay).toEqual(hostile.pay);
    if (hostile.payIs !== undefined) expect(reading.payIs).toBe(hostile.payIs);
    if (hostile.title !== undefined) expect(reading.title).toBe(hostile.title);
    if (hostile.company !== undefined) expect(reading.company).toBe(hostile.company);
    if (hostile.truncated) expect(reading.truncated).toBe(true);
    // The extension has had its turn as well by now, or is having it.
    expect(await harm(browser)).toMatchObject({ hurt: 0, nodes: [] });
    expect((await whatRuns(browser))?.errors ?? []).toEqual([]);
  }

  describe.each(Object.entries(HOSTILE))('%s', (_group, cases) => {
    for (const hostile of cases) test(hostile.name, () => survives(hostile), LONGEST_LOAD + 100_000);
  });
});
