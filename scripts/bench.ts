/**
 * `npm run bench`: how long reading takes in real Chromium, beside Readability on the same pages in the same run.
 * `--json` prints the figures as one object; `--check` takes fewer pages and fails where a ratio is over its budget; `--only` measures
 * some parts (`reading,growth`); `--write` brings tables and pictures of `docs/performance.md` up to date.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recognizeCurrency } from '@microsoft/recognizers-text-number-with-unit';
import { listingFromText } from '../lib/posting/blocks';
import { readPosting } from '../lib/posting/read-posting';
import { chipTimes } from './bench/chip';
import { startBenchChromium } from './bench/chromium';
import { benchExtension } from './bench/extension';
import { type Figures, type Growth, type Ratios, rounded } from './bench/figures';
import { measureGrowth } from './bench/growth';
import { benchPages, sampleTexts } from './bench/pages';
import { measureReading } from './bench/reading';
import { writeReport } from './bench/report';
import { measureSlices } from './bench/slices';
import { visitTimes } from './bench/visit';
import { shortlistTimes } from './bench-shortlist';
import { RATIO_BUDGETS, RATIOS_REACHED } from './budgets';
import { CORPUS, hasCorpus } from './paths';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    check: { type: 'boolean' },
    write: { type: 'boolean' },
    only: { type: 'string' },
  },
});
const progress = (line: string) => process.stderr.write(`${line}\n`);

const pages = benchPages(flags.check ? 3 : 1);
const RUNS = flags.check ? 5 : 7;

/** Each part measures some of the figures; those marked take part in the check. */
const PARTS: Record<string, { checked?: true; measure(): Promise<Partial<Figures>> }> = {
  reading: {
    checked: true,
    measure: () =>
      inChromium(async (chromium) => ({
        pages: {
          listings: pages.filter(({ posting }) => posting).length,
          others: pages.filter(({ posting }) => !posting).length,
          runs: RUNS,
          from: hasCorpus ? 'saved pages' : 'sample listings',
        },
        ...(await measureReading(chromium, pages, RUNS, progress)),
      })),
  },
  growth: {
    checked: true,
    measure: () => inChromium(async (chromium) => ({ growth: await measureGrowth(chromium, RUNS) })),
  },
  // Times, which no check may hold, from here on.
  slices: {
    measure: () =>
      inChromium(async (chromium) => {
        const at1x = await measureSlices(chromium, pages, 1);
        const at4x = await measureSlices(chromium, pages, 4);
        return { slice4xMs: at4x.longestMs, slices: { at1x, at4x } };
      }),
  },
  chip: { measure: async () => ({ chipMs: await chipTimes(progress) }) },
  visit: { measure: async () => ({ visit: await visitTimes(progress) }) },
  read: { measure: async () => ({ read: readSpeed() }) },
  shortlist: {
    measure: async () => {
      const few = await shortlistTimes(benchExtension(), progress, 1000);
      return { shortlist: [few, await shortlistTimes(benchExtension(), progress, 10_000)] };
    },
  },
};

async function inChromium<T>(run: (chromium: Awaited<ReturnType<typeof startBenchChromium>>) => Promise<T>) {
  const chromium = await startBenchChromium();
  return run(chromium).finally(() => chromium.close());
}

/** Finds amounts of money alone. The only reader of such texts for JavaScript that is kept and can be installed. */
const PEER = 'Recognizers-Text (amounts of money only)';
/** It takes a second for each. */
const PEER_TEXTS = 10;

/** Listings a second on one core, without the start of the program; the better of a few rounds. */
function readSpeed(): Figures['read'] {
  const texts = hasCorpus
    ? readFileSync(join(CORPUS, 'dev.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { title: string; text: string })
    : sampleTexts();
  const readAll = () => {
    const start = performance.now();
    for (const { title, text } of texts) {
      readPosting(listingFromText({ title, company: '', location: '', url: '', text, today: '2026-11-20' }));
    }
    return performance.now() - start;
  };
  readAll();
  const best = Math.min(readAll(), readAll(), readAll());
  const peer = texts.slice(0, PEER_TEXTS);
  const start = performance.now();
  for (const { text } of peer) recognizeCurrency(text, 'en-us');
  const peerTime = performance.now() - start;
  return {
    perSecond: rounded((texts.length / best) * 1000),
    listings: texts.length,
    peer: { name: PEER, perSecond: rounded((peer.length / peerTime) * 1000), listings: peer.length },
  };
}

/** The ratios that are over what is allowed, by the part that measures them. */
function problems({ ratio, growth }: { ratio?: Ratios; growth?: Growth }): { part: string; words: string }[] {
  const figures: Partial<Record<keyof typeof RATIO_BUDGETS, number>> = {
    ...ratio,
    ...(growth && { growth8x: Math.max(growth.text8x, growth.dom8x) }),
  };
  return Object.entries({ ...RATIO_BUDGETS, ...RATIOS_REACHED }).flatMap(([name, most]) => {
    const value = figures[name as keyof typeof RATIO_BUDGETS];
    if (value === undefined || value <= most) return [];
    const part = name === 'growth8x' ? 'growth' : 'reading';
    return [{ part, words: `${name} is ${value}, at most ${most} is allowed` }];
  });
}

/** A burst of other work may outlast all turns of a page: what is over its budget is measured again. What has grown worse stays over. */
const MOST_MEASUREMENTS = 3;

async function measureChecked(): Promise<Partial<Figures>> {
  let best: Partial<Figures> = {};
  let parts = Object.keys(PARTS).filter((name) => PARTS[name]?.checked);
  for (let times = 0; times < MOST_MEASUREMENTS && parts.length > 0; times += 1) {
    for (const part of parts) best = better(best, (await PARTS[part]?.measure()) ?? {});
    for (const { words } of problems(best)) progress(words);
    parts = [...new Set(problems(best).map(({ part }) => part))];
  }
  return best;
}

/** The later figures with the smaller of each ratio. */
function better(one: Partial<Figures>, other: Partial<Figures>): Partial<Figures> {
  const best = { ...one, ...other };
  if (one.ratio && other.ratio) {
    best.ratio = {
      readCompareP95: Math.min(one.ratio.readCompareP95, other.ratio.readCompareP95),
      gateP95: Math.min(one.ratio.gateP95, other.ratio.gateP95),
    };
  }
  if (one.growth && other.growth) {
    best.growth = {
      ...other.growth,
      text8x: Math.min(one.growth.text8x, other.growth.text8x),
      dom8x: Math.min(one.growth.dom8x, other.growth.dom8x),
    };
  }
  return best;
}

async function measureParts(names: readonly string[]): Promise<Partial<Figures>> {
  let figures: Partial<Figures> = {};
  for (const name of names) {
    const part = PARTS[name];
    if (!part) throw new Error(`there is no part "${name}"; the parts are ${Object.keys(PARTS).join(', ')}`);
    progress(`measuring: ${name}`);
    try {
      figures = { ...figures, ...(await part.measure()) };
    } catch (error) {
      // What the other parts have found is not lost.
      progress(`${name}: ${(error as Error).stack}`);
      process.exitCode = 1;
    }
  }
  return figures;
}

function print(figures: Partial<Figures>): void {
  for (const [name, { median, p95 }] of Object.entries(figures.times ?? {})) {
    console.log(`  ${name.padEnd(50)} median ${median.toFixed(2).padStart(8)}   p95 ${p95.toFixed(2).padStart(8)} ms`);
  }
  const { times: _, ...others } = figures;
  for (const [name, value] of Object.entries(others)) console.log(`  ${name}: ${JSON.stringify(value)}`);
}

try {
  const figures = flags.check
    ? await measureChecked()
    : await measureParts(flags.only?.split(',') ?? Object.keys(PARTS));
  if (flags.json) console.log(JSON.stringify(figures, null, 2));
  else print(figures);
  if (flags.write) writeReport(figures);
  if (flags.check) {
    for (const { words } of problems(figures)) console.error(words);
    if (problems(figures).length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error((error as Error).stack);
  process.exitCode = 1;
}
