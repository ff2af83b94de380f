/** How long the chip takes to be painted after the gate's decision, in the extension as it runs. */
import { until } from '../../tests/e2e/browser/driver';
import { sampleListings } from '../sample-listings';
import { withExtension } from './extension';

const URL_OF_LISTING = 'https://granted.example/bench/listing';
const RUNS = 11;

/** Runs in the page before anything else: notes when the overlay's first frame has been painted. */
const NOTE_PAINT = `new MutationObserver((_, observer) => {
  const host = document.querySelector(':root > div[popover]');
  if (!host) return;
  observer.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => { window.chipPaintedAt = performance.now(); }));
}).observe(document, { childList: true, subtree: true });`;

/** Medians in milliseconds, with the background running (warm) and after it was stopped (cold). */
export function chipTimes(progress: (line: string) => void): Promise<{ warm: number; cold: number }> {
  return withExtension(async (browser, web) => {
    web.serve(URL_OF_LISTING, sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '');
    await browser.page().addInitScript(NOTE_PAINT);
    const once = async (): Promise<number> => {
      await browser.open(URL_OF_LISTING);
      return until('the chip to be painted', () =>
        browser.evaluate(() => {
          document.documentElement.removeAttribute('data-probe');
          document.dispatchEvent(new CustomEvent('probe:ask'));
          const decided = JSON.parse(document.documentElement.getAttribute('data-probe') ?? '{}').decidedAt as
            | number
            | null;
          const painted = (globalThis as { chipPaintedAt?: number }).chipPaintedAt;
          return decided && painted ? painted - decided : null;
        }),
      );
    };
    await once();
    const times: Record<'warm' | 'cold', number[]> = { warm: [], cold: [] };
    for (let run = 0; run < RUNS; run += 1) {
      times.warm.push(await once());
      await browser.stopBackground();
      times.cold.push(await once());
    }
    progress('chip timed');
    const median = (values: number[]) => Math.round((values.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0) * 10) / 10;
    return { warm: median(times.warm), cold: median(times.cold) };
  });
}
