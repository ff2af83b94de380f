/** What a visitor's tab meets with the extension: the panel, a mark, a hundred listings one after the other, a page that never rests. */
import type { CDPSession } from 'playwright-core';
import type { ChromiumBrowser } from '../../tests/e2e/browser/chromium';
import { until } from '../../tests/e2e/browser/driver';
import { clickControl, overlayText } from '../../tests/e2e/browser/overlay';
import type { Web } from '../../tests/e2e/browser/web';
import { sampleListings } from '../sample-listings';
import { withExtension } from './extension';
import { quantile } from './figures';

/** Times in milliseconds. */
export interface VisitTimes {
  /** From the click on the chip until the panel is painted; its scripts are loaded in between. */
  panelMs: number;
  /** From the click on a requirement until its words are marked. */
  highlightMs: number;
  /** Held by the tab after garbage was collected, page and extension together. */
  memory: { listings: number; firstMB: number; lastMB: number; moreMB: number };
  /** Milliseconds of the extension's scripts in a minute of a page that scrolls and changes all the time. */
  busyPage: { seconds: number; listingMs: number; otherMs: number };
}

const SITE = 'https://granted.example';
const PANEL_RUNS = 7;
const LISTINGS = 100;
const SECONDS = 60;
const rounded = (value: number) => Math.round(value * 10) / 10;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A single-page site: `show` puts a listing, or something else, under an address of its own. */
const SHELL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Openings</title></head><body><main></main>
<div id="feed" style="height: 3000px"></div><script>
  const main = document.querySelector('main');
  window.show = (path, title, html) => {
    history.pushState({}, '', path);
    document.title = title;
    main.innerHTML = html;
  };
  window.keepBusy = () => {
    const feed = document.getElementById('feed');
    let at = 0;
    setInterval(() => {
      at += 1;
      const line = document.createElement('p');
      line.textContent = 'Line ' + at + ' of the feed';
      feed.prepend(line);
      if (feed.childElementCount > 40) feed.lastElementChild.remove();
      scrollTo(0, (at * 40) % 2000);
    }, 50);
  };
</script></body></html>`;

const ARTICLE = `<h1>On the tides</h1>${'<p>The sea comes and goes twice a day, and nobody has to ask it to.</p>'.repeat(40)}`;

function listingHtml(): string {
  const html = sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '';
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
  return body.replace(/<script[\s\S]*?<\/script>/g, '');
}

export function visitTimes(progress: (line: string) => void): Promise<VisitTimes> {
  return withExtension(async (browser, web) => {
    const panel = await panelTimes(browser, web);
    progress('panel timed');
    const memory = await memoryOf(browser, web);
    progress(`${LISTINGS} listings read in one tab`);
    const busyPage = { seconds: SECONDS, listingMs: 0, otherMs: 0 };
    busyPage.listingMs = await busyMinute(browser, '/bench/job/77-research-scientist', listingHtml());
    busyPage.otherMs = await busyMinute(browser, '/bench/tides', ARTICLE);
    progress('busy page timed');
    return { ...panel, memory, busyPage };
  });
}

const shown = (browser: ChromiumBrowser) => until('the chip', async () => (await overlayText(browser)) !== '', 30_000);

async function panelTimes(browser: ChromiumBrowser, web: Web): Promise<Pick<VisitTimes, 'panelMs' | 'highlightMs'>> {
  const url = `${SITE}/bench/listing`;
  web.serve(url, sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '');
  const panels: number[] = [];
  const marks: number[] = [];
  for (let run = 0; run < PANEL_RUNS; run += 1) {
    await browser.open(url);
    await shown(browser);
    // A tab that lies behind another is painted once a second.
    await browser.page().bringToFront();
    panels.push(await sinceClick(browser, 'panel', 'Open Yardstick'));
    marks.push(await sinceClick(browser, 'mark', 'Degree'));
  }
  return { panelMs: rounded(quantile(panels, 0.5)), highlightMs: rounded(quantile(marks, 0.5)) };
}

/** Milliseconds from the page's click event until the frame in which what is awaited stands has been painted. */
async function sinceClick(browser: ChromiumBrowser, what: 'panel' | 'mark', control: string): Promise<number> {
  await browser.evaluate((awaited) => {
    const page = globalThis as { sinceClick?: number };
    page.sinceClick = -1;
    const stands = () => {
      if (awaited === 'mark') return CSS.highlights.size > 0;
      const hosts = [...document.querySelectorAll(':root > div[popover]')];
      return hosts.some((host) => host.shadowRoot?.querySelector('aside, [role=complementary]'));
    };
    addEventListener(
      'click',
      () => {
        const start = performance.now();
        const look = () => {
          if (!stands()) requestAnimationFrame(look);
          else
            requestAnimationFrame(() =>
              setTimeout(() => {
                page.sinceClick = performance.now() - start;
              }),
            );
        };
        look();
      },
      { capture: true, once: true },
    );
  }, what);
  await clickControl(browser, control);
  return until(
    `the ${what}`,
    async () => {
      const time = await browser.evaluate(() => (globalThis as { sinceClick?: number }).sinceClick ?? -1);
      return time >= 0 && Math.max(time, 0.1);
    },
    30_000,
  );
}

async function openShell(browser: ChromiumBrowser, web?: Web): Promise<CDPSession> {
  web?.serve(`${SITE}/bench/openings`, SHELL);
  await browser.open(`${SITE}/bench/openings`);
  return browser.context().newCDPSession(browser.page());
}

function show(browser: ChromiumBrowser, path: string, html: string): Promise<void> {
  return browser.evaluate(
    (to, words) => {
      (globalThis as unknown as { show(...args: string[]): void }).show(to, 'Research Scientist | Openings', words);
    },
    path,
    html,
  );
}

async function memoryOf(browser: ChromiumBrowser, web: Web): Promise<VisitTimes['memory']> {
  const session = await openShell(browser, web);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const held = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1_000_000;
  };
  const html = listingHtml();
  let first = 0;
  for (let n = 1; n <= LISTINGS; n += 1) {
    await show(browser, `/bench/job/${1000 + n}-research-scientist`, html.replace('</h1>', ` ${n}</h1>`));
    // The old chip goes, the page comes to rest, the new one stands.
    await wait(400);
    await shown(browser);
    if (n === 1) first = await held();
  }
  const last = await held();
  await session.detach();
  return { listings: LISTINGS, firstMB: rounded(first), lastMB: rounded(last), moreMB: rounded(last - first) };
}

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

/** Time in which a script of the extension stands anywhere on the stack, by the browser's own profiler. */
async function busyMinute(browser: ChromiumBrowser, path: string, html: string): Promise<number> {
  const session = await openShell(browser);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await show(browser, path, html);
  await browser.evaluate(() => (globalThis as unknown as { keepBusy(): void }).keepBusy());
  await wait(SECONDS * 1000);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const parents = new Map<number, number>();
  const nodes = new Map<number, ProfileNode>();
  for (const node of profile.nodes as ProfileNode[]) {
    nodes.set(node.id, node);
    for (const child of node.children ?? []) parents.set(child, node.id);
  }
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined &&
    (nodes.get(id)?.callFrame.url.startsWith('chrome-extension://') === true || isOurs(parents.get(id)));
  const times = profile.timeDeltas ?? [];
  const microseconds = (profile.samples ?? []).reduce((sum, id, at) => sum + (isOurs(id) ? (times[at] ?? 0) : 0), 0);
  return rounded((microseconds / 1000) * (60 / SECONDS));
}
