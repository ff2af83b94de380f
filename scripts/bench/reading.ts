/**
 * Reading beside Readability on the same pages, in turns on the same page in the same moment. The time of a page is the best of
 * its turns, for both: other work on the machine only adds.
 */
import type { Listing } from '../../lib/posting/listing';
import type { BackgroundTimes, PageTimes } from '../../tests/bench/in-page';
import type { BenchChromium } from './chromium';
import { p95, type Ratios, rounded, type Summary, summary } from './figures';
import { type BenchPage, sampleTexts } from './pages';

/** How long reading takes, alone and beside Readability. */
export interface ReadingFigures {
  times: Record<string, Summary>;
  ratio: Ratios;
}

interface TimedPage {
  id: string;
  posting: boolean;
  /** Best of the turns. */
  page: PageTimes;
  background: BackgroundTimes;
  /** The first turn: what a visitor of a page meets, whose scripts have just been loaded. */
  first: PageTimes;
}

const BACKGROUND = { url: 'https://background.example/', html: '' };
const NOTHING: BackgroundTimes = { engine: 0, comparison: 0 };
/** Contexts in which the first listing is read; the median counts. */
const COLD_STARTS = 5;
/** Turns before the ones that count, alike for both. */
const WARM_UP = 1;

/** `runs`: turns a page. */
export async function measureReading(
  chromium: BenchChromium,
  pages: readonly BenchPage[],
  runs: number,
  progress: (line: string) => void,
): Promise<ReadingFigures> {
  const tab = await chromium.tab();
  // The engine lives in the background, which outlives the pages: one context for all listings, that has read some before.
  const background = await chromium.tab();
  await background.open(BACKGROUND);
  await background.run('warmUp', sampleTexts());
  const timed: TimedPage[] = [];
  let cold: Listing | null = null;
  for (const [index, page] of pages.entries()) {
    await tab.open(page);
    const first = await tab.run('timePage');
    const listing = page.posting ? await tab.run('listingOfPage') : null;
    cold ??= listing;
    const turns: PageTimes[] = [];
    const answers: BackgroundTimes[] = [];
    for (let turn = -WARM_UP; turn < runs; turn += 1) {
      const times = await tab.run('timePage');
      const answered = listing ? await background.run('timeBackground', listing) : NOTHING;
      if (turn < 0) continue;
      turns.push(times);
      answers.push(answered);
    }
    timed.push({ id: page.id, posting: page.posting, page: best(turns), background: best(answers), first });
    if (index % 10 === 9) progress(`${index + 1} of ${pages.length} pages`);
  }
  await tab.close();
  const starts: BackgroundTimes[] = [];
  for (let start = 0; cold && start < COLD_STARTS; start += 1) {
    await background.open(BACKGROUND);
    starts.push(await background.run('timeBackground', cold));
  }
  await background.close();
  return figuresOf(timed, starts);
}

/** The smallest of each time. */
function best<Times extends { [Name in keyof Times]: number }>(turns: readonly Times[]): Times {
  const smallest = { ...turns[0] } as Times;
  for (const turn of turns) {
    for (const name of Object.keys(turn) as (keyof Times)[]) {
      if (turn[name] < smallest[name]) smallest[name] = turn[name];
    }
  }
  return smallest;
}

function figuresOf(timed: readonly TimedPage[], starts: readonly BackgroundTimes[]): ReadingFigures {
  const listings = timed.filter(({ posting }) => posting);
  const others = timed.filter(({ posting }) => !posting);
  const ours = listings.map(({ page, background }) => page.pageText + background.engine + background.comparison);
  const theirs = listings.map(({ page }) => page.readability);
  const gates = others.map(({ page }) => page.gate);
  return {
    times: {
      'gate on listings': summary(listings.map(({ page }) => page.gate)),
      'gate on other pages': summary(gates),
      'page text': summary(listings.map(({ page }) => page.pageText)),
      engine: summary(listings.map(({ background }) => background.engine)),
      comparison: summary(listings.map(({ background }) => background.comparison)),
      'read + compare': summary(ours),
      'Readability on listings': summary(theirs),
      'Readability on other pages': summary(others.map(({ page }) => page.readability)),
      'page text, first run in a page': summary(listings.map(({ first }) => first.pageText)),
      'Readability, first run in a page': summary(listings.map(({ first }) => first.readability)),
      'engine and comparison, first listing of a worker': summary(
        starts.map(({ engine, comparison }) => engine + comparison),
      ),
    },
    ratio: {
      readCompareP95: rounded(p95(ours) / p95(theirs)),
      gateP95: rounded(p95(gates) / p95(others.map(({ page }) => page.readability))),
    },
  };
}
