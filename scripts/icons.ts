/**
 * `npm run icons`: the icon in every size that the browsers ask for, into `public/icon/`, from the drawings in `docs/`: the small sizes have one of
 * their own, on whole pixels and with fewer marks.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser, needsNoSandbox } from './browsers';
import { ROOT } from './paths';

const DRAWINGS: [drawing: string, sizes: number[]][] = [
  ['icon-small.svg', [16, 32]],
  ['icon.svg', [48, 96, 128]],
];

try {
  const { path } = ensureBrowser('chromium');
  const browser = await chromium.launch({ executablePath: path, args: needsNoSandbox() ? ['--no-sandbox'] : [] });
  const page = await browser.newPage();
  for (const [drawing, sizes] of DRAWINGS) {
    const svg = readFileSync(join(ROOT, 'docs', drawing), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
      await page.screenshot({ path: join(ROOT, 'public', 'icon', `${size}.png`), omitBackground: true });
      console.log(`public/icon/${size}.png`);
    }
  }
  await browser.close();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
