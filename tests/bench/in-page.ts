/**
 * What the bench runs inside a real page: gate, page reader, engine and comparison, beside Readability on the same
 * document. Bundled by `scripts/bench.ts`; times are milliseconds of the page's own clock.
 */
import { Readability } from '@mozilla/readability';
import { compare } from '../../lib/compare/compare';
import { gate } from '../../lib/page/gate';
import { readPage } from '../../lib/page/read-page';
import { listingFromText } from '../../lib/posting/blocks';
import type { Listing } from '../../lib/posting/listing';
import { readPosting } from '../../lib/posting/read-posting';

const TODAY = '2026-11-20';
/** A page's clock ticks in tenths of a millisecond, which is about what the gate takes. */
const GATE_RUNS = 10;

export interface PageTimes {
  gate: number;
  pageText: number;
  readability: number;
}

/** What the background does with a listing. */
export interface BackgroundTimes {
  engine: number;
  comparison: number;
}

/** Times a function; the result is kept so that it cannot be optimised away. */
const kept: unknown[] = [];
function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  const time = performance.now() - start;
  kept[0] = result;
  return [result, time];
}

const median = (values: number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** One pass over the document as it stands. Readability changes what it parses, so it gets a copy made beforehand. */
function timePass(): PageTimes {
  const url = location.href;
  const copy = document.cloneNode(true) as Document;
  const [, gateRepeated] = timed(() => {
    for (let run = 0; run < GATE_RUNS; run += 1) kept[1] = gate(document, url);
  });
  const gateTime = gateRepeated / GATE_RUNS;
  const [, pageText] = timed(() => readPage(document, url, { today: TODAY }));
  const [, readability] = timed(() => new Readability(copy).parse());
  return { gate: gateTime, pageText, readability };
}

/** Medians over several runs, after one that is thrown away. */
function timePage(runs: number): PageTimes {
  timePass();
  const passes = Array.from({ length: runs }, timePass);
  const of = (key: keyof PageTimes) => median(passes.map((pass) => pass[key]));
  return {
    gate: of('gate'),
    pageText: of('pageText'),
    readability: of('readability'),
  };
}

/** The listing of this page, as it is sent to the background. */
const listingOfPage = (): Listing => readPage(document, location.href, { today: TODAY }).listing;

/** Reading and comparing one listing in a context that stays, as the background does; medians over several runs. */
function timeBackground(listing: Listing, runs: number): BackgroundTimes {
  const passes = Array.from({ length: runs }, (): BackgroundTimes => {
    const [posting, engine] = timed(() => readPosting(listing).posting);
    const [, comparison] = timed(() => compare(posting, { today: TODAY }));
    return { engine, comparison };
  });
  return {
    engine: median(passes.map(({ engine }) => engine)),
    comparison: median(passes.map(({ comparison }) => comparison)),
  };
}

/** The longest single task of ours in this page, first run, as a visitor meets it. The engine runs in the background. */
function longestSlice(): number {
  const [, gateTime] = timed(() => gate(document, location.href));
  const [, pageText] = timed(() => readPage(document, location.href, { today: TODAY }));
  return Math.max(gateTime, pageText);
}

/** Best time to read a text that is made by repeating another until it has `length` characters: other work on the machine only adds. */
function timeText(text: string, length: number, runs: number): number {
  const long = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  const listing = listingFromText({
    title: 'Research Scientist',
    company: '',
    location: '',
    url: '',
    text: long,
    today: TODAY,
  });
  return Math.min(...Array.from({ length: runs }, () => timed(() => readPosting(listing))[1]));
}

/** Time to read this page with `nodes` further elements around its listing. */
function timeDom(nodes: number, runs: number): number {
  const filler = document.createElement('div');
  for (let index = 0; index < nodes / 10; index += 1) {
    const list = document.createElement('ul');
    for (let item = 0; item < 9; item += 1) {
      list.append(
        Object.assign(document.createElement('li'), { textContent: `Entry ${index}.${item} of a long menu` }),
      );
    }
    filler.append(list);
  }
  document.body.append(filler);
  const time = median(
    Array.from({ length: runs }, () => timed(() => readPage(document, location.href, { today: TODAY }))[1]),
  );
  filler.remove();
  return time;
}

export const bench = { timePage, listingOfPage, timeBackground, longestSlice, timeText, timeDom };
(globalThis as { bench?: typeof bench }).bench = bench;
