/** How long gate and page reader keep a page without a rest, at full speed and at a fourth of it. */
import type { BenchChromium } from './chromium';
import { rounded, type Summary, summary } from './figures';
import type { BenchPage } from './pages';

/** Milliseconds without a rest. */
export interface Slices {
  /** The longest slice of each page. */
  pages: Summary;
  longestMs: number;
  longestOn: string;
}

/** Visits of a page; the better counts, since other work on the machine only adds. */
const VISITS = 2;

export async function measureSlices(
  chromium: BenchChromium,
  pages: readonly BenchPage[],
  rate: number,
): Promise<Slices> {
  const tab = await chromium.tab();
  await tab.throttle(rate);
  const longest: { id: string; ms: number }[] = [];
  for (const page of pages) {
    let ms = Number.POSITIVE_INFINITY;
    for (let visit = 0; visit < VISITS; visit += 1) {
      await tab.open(page);
      ms = Math.min(ms, await tab.run('longestSlice'));
    }
    longest.push({ id: page.id, ms });
  }
  await tab.close();
  const worst = longest.reduce((one, other) => (other.ms > one.ms ? other : one));
  return { pages: summary(longest.map(({ ms }) => ms)), longestMs: rounded(worst.ms), longestOn: worst.id };
}
