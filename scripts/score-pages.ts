/**
 * `npm run score-pages`: how well the saved pages with labels are read, averaged by site, in the Node DOM and in a real
 * Chromium, with the sites' adapters and without. Ends with status 1 where a page is taken for what it is not.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  hasPages,
  labelledPages,
  PAGES,
  type PageScore,
  scorePage,
  scoreParts,
  summaryOf,
} from '../tests/page/pages.score';
import { startBenchChromium } from './bench/chromium';

if (!hasPages) {
  console.error('The saved pages are not here: they are no part of the project.');
  process.exit(1);
}
const pages = labelledPages();
const results: Record<string, PageScore[]> = {
  'Node DOM': pages.map((page) => scorePage(page)),
  'Node DOM, no adapters': pages.map((page) => scorePage(page, { adapters: [] })),
  Chromium: [],
  'Chromium, no adapters': [],
};
const browser = await startBenchChromium();
try {
  for (const page of pages) {
    const tab = await browser.tab();
    // A page whose address is not known has one of no site.
    await tab.open({
      url: page.url ?? `https://saved.example/${page.id}`,
      html: readFileSync(join(PAGES, page.html), 'utf8'),
    });
    results.Chromium?.push(scoreParts(page, await tab.run('partsOfPage', false)));
    results['Chromium, no adapters']?.push(scoreParts(page, await tab.run('partsOfPage', true)));
    await tab.close();
  }
} finally {
  await browser.close();
}
const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
for (const [where, scores] of Object.entries(results)) {
  const { title, company, coverage, foreign, wrongKind } = summaryOf(scores);
  const figures = `title ${percent(title)}, employer ${percent(company)}, words read ${percent(coverage)}, from elsewhere ${percent(foreign)}`;
  console.log(`${where}: ${figures}, taken for what they are not: ${wrongKind.join(', ') || 'none'}`);
  if (wrongKind.length > 0) process.exitCode = 1;
}
