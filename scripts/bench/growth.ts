/** How the time grows with the length of a text and with the size of a page: all sizes in turns, the best of each. */
import { sampleListings } from '../sample-listings';
import type { BenchChromium } from './chromium';
import { type Growth, rounded } from './figures';
import { textOf } from './pages';

/** Characters of a text; the last is 8 times the one before. */
const TEXTS = [1_000, 5_000, 25_000, 200_000];
/** Nodes around a listing; the last is 8 times the one before. */
const PAGES = [1_000, 4_000, 12_500, 100_000];

export async function measureGrowth(chromium: BenchChromium, runs: number): Promise<Growth> {
  const html = sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '';
  const tab = await chromium.tab();
  await tab.open({ url: 'https://listings.example/growth', html });
  const text = await tab.run('timeTexts', textOf(html), TEXTS, runs);
  const dom = await tab.run('timeDoms', PAGES, runs);
  await tab.close();
  const growth = (times: readonly number[]) => rounded((times.at(-1) ?? 0) / (times.at(-2) ?? 1));
  const curve = (sizes: readonly number[], times: readonly number[]) =>
    sizes.map((size, index) => ({ size, ms: rounded(times[index] ?? 0) }));
  return { text8x: growth(text), dom8x: growth(dom), text: curve(TEXTS, text), dom: curve(PAGES, dom) };
}
