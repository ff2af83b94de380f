/**
 * What the bench runs inside a real page: gate, page reader, engine and comparison, beside Readability on the same
 * document. Bundled by `scripts/bench.ts`; times are milliseconds of the page's own clock.
 */
import { Readability } from '@mozilla/readability';
import { compare } from '../../lib/compare/compare';
import { gate } from '../../lib/page/gate';
import { readPage, readPageInSteps } from '../../lib/page/read-page';
import { inSlices } from '../../lib/page/steps';
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

/** One pass over the document as it stands. Readability changes what it parses, so it gets a copy made beforehand. */
function timePage(): PageTimes {
  const url = location.href;
  const copy = document.cloneNode(true) as Document;
  const [, gateRepeated] = timed(() => {
    for (let run = 0; run < GATE_RUNS; run += 1) kept[1] = gate(document, url);
  });
  const [, pageText] = timed(() => readPage(document, url, { today: TODAY }));
  const [, readability] = timed(() => new Readability(copy).parse());
  return { gate: gateRepeated / GATE_RUNS, pageText, readability };
}

/** The listing of this page, as it is sent to the background. */
const listingOfPage = (): Listing => readPage(document, location.href, { today: TODAY }).listing;

/** What of this page is read, for its score; `generic`: with all adapters switched off. */
const partsOfPage = (generic: boolean) => {
  const { listing, pageKind } = readPage(document, location.href, generic ? { adapters: [] } : {});
  const { title, company, text } = listing.sources;
  return { title, company, text, posting: pageKind.kind === 'posting' };
};

/** Reading and comparing one listing in a context that stays, as the background does. */
function timeBackground(listing: Listing): BackgroundTimes {
  const [posting, engine] = timed(() => readPosting(listing).posting);
  const [, comparison] = timed(() => compare(posting, { today: TODAY }));
  return { engine, comparison };
}

const listingOf = (title: string, text: string): Listing =>
  listingFromText({ title, company: '', location: '', url: '', text, today: TODAY });

/** How often each text is read before a context counts as one that has been used. */
const WARM_UP_READINGS = 5;

/** Reads and compares listings as a background does that has been used for a while. */
function warmUp(texts: readonly { title: string; text: string }[]): void {
  for (let run = 0; run < WARM_UP_READINGS; run += 1) {
    for (const { title, text } of texts) timeBackground(listingOf(title, text));
  }
}

/** The longest time without a rest, of gate and page reader, first run, as a visitor meets them. The engine runs in the background. */
async function longestSlice(): Promise<number> {
  const [, gateTime] = timed(() => gate(document, location.href));
  const slices = [gateTime];
  let start = performance.now();
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const rest = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    slices.push(performance.now() - start);
    await rest();
    start = performance.now();
  };
  await new Promise((done) => {
    inSlices(window, () => readPageInSteps(document, location.href, { today: TODAY }), done);
  });
  slices.push(performance.now() - start);
  return Math.max(...slices);
}

/** Best times of works of growing size, taken in turns; the first turn warms up and does not count. */
function bestInTurns(works: readonly (() => number)[], runs: number): number[] {
  const turns = Array.from({ length: runs + 1 }, () => works.map((work) => work()));
  return works.map((_, index) => Math.min(...turns.slice(1).map((turn) => turn[index] ?? 0)));
}

/** Best times to read texts of these lengths, each made by repeating another. */
function timeTexts(text: string, lengths: readonly number[], runs: number): number[] {
  const listings = lengths.map((length) =>
    listingOf('Research Scientist', text.repeat(Math.ceil(length / text.length)).slice(0, length)),
  );
  return bestInTurns(
    listings.map((listing) => () => timed(() => readPosting(listing))[1]),
    runs,
  );
}

/** Best times to read this page with so many further elements around its listing. */
function timeDoms(sizes: readonly number[], runs: number): number[] {
  return bestInTurns(
    sizes.map(fillerOf).map((filler) => () => {
      document.body.append(filler);
      const [, time] = timed(() => readPage(document, location.href, { today: TODAY }));
      filler.remove();
      return time;
    }),
    runs,
  );
}

function fillerOf(nodes: number): Element {
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
  return filler;
}

export const bench = {
  timePage,
  listingOfPage,
  partsOfPage,
  timeBackground,
  warmUp,
  longestSlice,
  timeTexts,
  timeDoms,
};
(globalThis as { bench?: typeof bench }).bench = bench;
