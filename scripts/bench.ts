/**
 * `npm run bench`: how long reading takes in real Chromium, beside Readability on the same pages in the same run.
 * `--json` prints the figures as one object; `--check` takes fewer pages and fails where a ratio is over its budget.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { listingFromText } from '../lib/posting/blocks';
import type { Listing } from '../lib/posting/listing';
import { readPosting } from '../lib/posting/read-posting';
import type { BackgroundTimes, bench, PageTimes } from '../tests/bench/in-page';
import { startWeb, type Web } from '../tests/e2e/browser/web';
import { type ShortlistTimes, shortlistTimes } from './bench-shortlist';
import { ensureBrowser, needsNoSandbox } from './browsers';
import { RATIO_BUDGETS, RATIOS_REACHED } from './budgets';
import { buildFolder } from './build';
import { chipTimes } from './chip-times';
import { CORPUS, hasCorpus, ROOT } from './paths';
import { sampleListings } from './sample-listings';

type Bench = typeof bench;

interface BenchPage {
  id: string;
  url: string;
  html: string;
  /** True where the page is one listing. */
  posting: boolean;
}

interface Figures {
  pages: { listings: number; others: number; runs: number; from: 'saved pages' | 'sample listings' };
  /** Milliseconds over the pages. */
  times: Record<string, { median: number; p95: number }>;
  ratio: { readCompareP95: number; gateP95: number };
  slice4xMs: number;
  chipMs: { warm: number; cold: number } | null;
  growth: { text8x: number; dom8x: number };
  read: { perSecond: number; listings: number };
  shortlist: ShortlistTimes | null;
}

const { values: flags } = parseArgs({ options: { json: { type: 'boolean' }, check: { type: 'boolean' } } });
const progress = (line: string) => process.stderr.write(`${line}\n`);
const rounded = (value: number) => Math.round(value * 1000) / 1000;

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
const summary = (values: number[]) => ({
  median: rounded(quantile(values, 0.5)),
  p95: rounded(quantile(values, 0.95)),
});

async function bundle(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(ROOT, 'tests', 'bench', 'in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the bench could not be bundled');
  return output.output[0].code;
}

interface Row {
  id: string;
  url: string;
  html: string;
}
const rows = <T>(file: string): T[] =>
  readFileSync(join(CORPUS, 'pages', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

function benchPages(): BenchPage[] {
  if (!hasCorpus) {
    return sampleListings().map(({ name, html, expected }) => ({
      id: name,
      url: `https://listings.example${expected.path}`,
      html,
      posting: expected.posting,
    }));
  }
  const labels = new Map(
    rows<{ id: string; posting: boolean }>('pages.labels.jsonl').map((row) => [row.id, row.posting]),
  );
  return rows<Row>('pages.jsonl').map(({ id, url, html }) => ({
    id,
    url: (url || `https://pages.example/${id}`).replace(/^http:/, 'https:'),
    html: readFileSync(join(CORPUS, 'pages', html), 'utf8'),
    posting: labels.get(id) ?? false,
  }));
}

/** In the short bench every third page of each kind: enough to see a ratio that has gone wrong. */
function chosen(pages: BenchPage[]): BenchPage[] {
  if (!flags.check || !hasCorpus) return pages;
  return [true, false].flatMap((kind) =>
    pages.filter(({ posting }) => posting === kind).filter((_, index) => index % 3 === 0),
  );
}

async function openPage(page: Page, web: Web, code: string, { url, html }: BenchPage): Promise<void> {
  // The page's own scripts would change it while it is measured; only what the bench evaluates may run.
  web.serve(url, { body: html, headers: { 'content-security-policy': "script-src 'unsafe-eval'" } });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(code);
}

/** Runs one of the functions of `in-page.ts` in the page. */
function inPage<Name extends keyof Bench>(
  page: Page,
  name: Name,
  ...args: Parameters<Bench[Name]>
): Promise<ReturnType<Bench[Name]>> {
  return page.evaluate(`globalThis.bench.${name}(...${JSON.stringify(args)})`);
}

async function measurePages(): Promise<Omit<Figures, 'chipMs' | 'read' | 'shortlist'>> {
  const web = await startWeb();
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium').path,
    args: ['--ignore-certificate-errors', ...(needsNoSandbox() ? ['--no-sandbox'] : [])],
    proxy: { server: `http://${web.address.host}:${web.address.port}`, bypass: '<-loopback>' },
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const code = await bundle();
    const pages = chosen(benchPages());
    const runs = flags.check ? 3 : 7;
    const times: (PageTimes & { posting: boolean })[] = [];
    const found: Listing[] = [];
    for (const [index, entry] of pages.entries()) {
      await openPage(page, web, code, entry);
      times.push({ ...(await inPage(page, 'timePage', runs)), posting: entry.posting });
      if (entry.posting) found.push(await inPage(page, 'listingOfPage'));
      if (index % 10 === 9) progress(`${index + 1} of ${pages.length} pages`);
    }
    const listings = times.filter(({ posting }) => posting);
    const others = times.filter(({ posting }) => !posting);

    // The engine lives in the background, which outlives the pages: one context for all listings, cold for the first alone.
    await openPage(page, web, code, { id: 'background', url: 'https://background.example/', html: '', posting: false });
    const [first] = found;
    const cold = first ? await inPage(page, 'timeBackground', first, 1) : { engine: 0, comparison: 0 };
    for (const listing of found) await inPage(page, 'timeBackground', listing, 1);
    const background: BackgroundTimes[] = [];
    for (const listing of found) background.push(await inPage(page, 'timeBackground', listing, runs));
    const ours = listings.map(
      ({ pageText }, index) => pageText + (background[index]?.engine ?? 0) + (background[index]?.comparison ?? 0),
    );
    const p95 = (values: number[]) => quantile(values, 0.95);

    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    let slice = 0;
    for (const entry of pages) {
      await openPage(page, web, code, entry);
      slice = Math.max(slice, await inPage(page, 'longestSlice'));
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });

    const sample = sampleListings().find(({ name }) => name === 'ml-researcher-denver');
    const html = sample?.html ?? '';
    await openPage(page, web, code, { id: 'growth', url: 'https://listings.example/growth', html, posting: true });
    const text = html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]*>/g, ' ').replace(/[ \t]+/g, ' ');
    // Both sizes are timed warm: the first readings of a context compile the code.
    await inPage(page, 'timeText', text, 25_000, 5);
    await inPage(page, 'timeDom', 12_500, 2);
    const growth = {
      text8x: (await inPage(page, 'timeText', text, 200_000, 5)) / (await inPage(page, 'timeText', text, 25_000, 5)),
      dom8x: (await inPage(page, 'timeDom', 100_000, 3)) / (await inPage(page, 'timeDom', 12_500, 5)),
    };
    return {
      pages: {
        listings: listings.length,
        others: others.length,
        runs,
        from: hasCorpus ? 'saved pages' : 'sample listings',
      },
      times: {
        'gate on listings': summary(listings.map(({ gate }) => gate)),
        'gate on other pages': summary(others.map(({ gate }) => gate)),
        'page text': summary(listings.map(({ pageText }) => pageText)),
        'engine, first listing of a worker': summary([cold.engine]),
        engine: summary(background.map(({ engine }) => engine)),
        comparison: summary(background.map(({ comparison }) => comparison)),
        'read + compare': summary(ours),
        'Readability on listings': summary(listings.map(({ readability }) => readability)),
        'Readability on other pages': summary(others.map(({ readability }) => readability)),
      },
      ratio: {
        readCompareP95: rounded(p95(ours) / p95(listings.map(({ readability }) => readability))),
        gateP95: rounded(p95(others.map(({ gate }) => gate)) / p95(others.map(({ readability }) => readability))),
      },
      slice4xMs: rounded(slice),
      growth: { text8x: rounded(growth.text8x), dom8x: rounded(growth.dom8x) },
    };
  } finally {
    await browser.close();
    await web.close();
  }
}

/** Listings a second on one core, without the start of the program. */
function readSpeed(): Figures['read'] {
  const texts = hasCorpus
    ? readFileSync(join(CORPUS, 'dev.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { title: string; text: string })
    : sampleListings().map(({ name, html }) => ({ title: name, text: html.replace(/<[^>]*>/g, ' ') }));
  const readAll = () => {
    for (const { title, text } of texts) {
      readPosting(listingFromText({ title, company: '', location: '', url: '', text, today: '2026-11-20' }));
    }
  };
  readAll();
  const start = performance.now();
  readAll();
  return { perSecond: rounded((texts.length / (performance.now() - start)) * 1000), listings: texts.length };
}

function problems({ ratio, growth }: Figures): string[] {
  const figures = { ...ratio, growth8x: Math.max(growth.text8x, growth.dom8x) };
  return Object.entries({ ...RATIO_BUDGETS, ...RATIOS_REACHED }).flatMap(([name, most]) => {
    const value = figures[name as keyof typeof RATIO_BUDGETS];
    return value > most ? [`${name} is ${value}, at most ${most} is allowed`] : [];
  });
}

function print(figures: Figures): void {
  const { listings, others, runs, from } = figures.pages;
  console.log(`${listings} listings and ${others} other pages (${from}), median of ${runs} runs a page, milliseconds`);
  for (const [name, { median, p95 }] of Object.entries(figures.times)) {
    console.log(`  ${name.padEnd(34)} median ${median.toFixed(2).padStart(8)}   p95 ${p95.toFixed(2).padStart(8)}`);
  }
  const { ratio, growth, slice4xMs, chipMs, read } = figures;
  console.log(
    `  read + compare to Readability, p95: ${ratio.readCompareP95} (at most ${RATIO_BUDGETS.readCompareP95})`,
  );
  console.log(`  gate to Readability on other pages, p95: ${ratio.gateP95} (at most ${RATIO_BUDGETS.gateP95})`);
  console.log(`  longest slice at a fourth of the speed: ${slice4xMs} ms`);
  if (chipMs) console.log(`  chip painted after the gate's decision: ${chipMs.warm} ms warm, ${chipMs.cold} ms cold`);
  console.log(`  growth, 8 times the text: ${growth.text8x}, 8 times the nodes: ${growth.dom8x}`);
  console.log(`  read: ${read.perSecond} listings a second`);
  const { shortlist } = figures;
  if (shortlist) {
    const { entries, openMs, keystrokeMs, sortMs, exportMs, importMs } = shortlist;
    console.log(`  shortlist of ${entries}: opens in ${openMs} ms, keystroke ${keystrokeMs} ms, sort ${sortMs} ms`);
    console.log(`  shortlist of ${entries}: export ${exportMs} ms, import ${importMs} ms`);
  }
}

try {
  const measured = await measurePages();
  const figures: Figures = {
    ...measured,
    chipMs: flags.check ? null : await chipTimes(progress),
    read: readSpeed(),
    shortlist: flags.check ? null : await shortlistTimes(buildFolder('chrome', 'test'), progress),
  };
  if (flags.json) console.log(JSON.stringify(figures, null, 2));
  else print(figures);
  if (flags.check) {
    const found = problems(figures);
    for (const problem of found) console.error(problem);
    if (found.length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error((error as Error).stack);
  process.exitCode = 1;
}
