/** How the time grows with the length of a text and with the size of a page: small and large in turns, the best of each. */
import { sampleListings } from '../sample-listings';
import type { BenchChromium } from './chromium';
import { type Growth, rounded } from './figures';
import { textOf } from './pages';

const SMALL_TEXT = 25_000;
const SMALL_PAGE = 12_500;

export async function measureGrowth(chromium: BenchChromium, runs: number): Promise<Growth> {
  const html = sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '';
  const tab = await chromium.tab();
  await tab.open({ url: 'https://listings.example/growth', html });
  const text = await tab.run('timeTexts', textOf(html), [SMALL_TEXT, 8 * SMALL_TEXT], runs);
  const dom = await tab.run('timeDoms', [SMALL_PAGE, 8 * SMALL_PAGE], runs);
  await tab.close();
  const growth = ([small = 1, large = 1]: readonly number[]) => rounded(large / small);
  return { text8x: growth(text), dom8x: growth(dom) };
}
