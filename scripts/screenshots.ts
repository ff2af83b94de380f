/** `npm run screenshots`: the surfaces in their states as pictures in `docs/images/`, 1280 × 800 as the stores ask. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ChromiumBrowser, launchChromium } from '../tests/e2e/browser/chromium';
import { clickControl, overlayShows } from '../tests/e2e/browser/overlay';
import { startWeb } from '../tests/e2e/browser/web';
import { buildExtension } from './build';
import { ROOT } from './paths';
import { sampleListings } from './sample-listings';

const IMAGES = join(ROOT, 'docs', 'images');
const listings = new Map(sampleListings().map((listing) => [listing.name, listing]));
const urlOf = (name: string) => `https://granted.example${listings.get(name)?.expected.path}`;

interface Picture {
  name: string;
  dark?: true;
  take(browser: ChromiumBrowser): Promise<void>;
}

async function openPanel(browser: ChromiumBrowser, name: string): Promise<void> {
  await browser.open(urlOf(name));
  await clickControl(browser, 'Open Yardstick');
  await overlayShows(browser, 'What it asks');
}

/** In this order: saved listings of earlier pictures fill the shortlist of later ones. */
const PICTURES: Picture[] = [
  {
    name: 'chip',
    async take(browser) {
      await browser.open(urlOf('ml-researcher-denver'));
      await overlayShows(browser, 'ML researcher');
    },
  },
  { name: 'panel', take: (browser) => openPanel(browser, 'ml-researcher-denver') },
  {
    name: 'evidence',
    async take(browser) {
      await openPanel(browser, 'ml-researcher-denver');
      await clickControl(browser, '5 years');
      await clickControl(browser, 'Save to shortlist');
      await overlayShows(browser, 'Saved');
    },
  },
  {
    name: 'panel-not-comparable',
    async take(browser) {
      await openPanel(browser, 'ml-researcher-london');
      await clickControl(browser, 'Save to shortlist');
      await overlayShows(browser, 'Saved');
    },
  },
  { name: 'panel-dark', dark: true, take: (browser) => openPanel(browser, 'phd-position') },
  { name: 'shortlist', take: (browser) => browser.openExtensionPage('shortlist.html') },
  { name: 'guide', take: (browser) => browser.openExtensionPage('guide.html#/ml-researcher') },
];

const web = await startWeb();
for (const [name, { html }] of listings) web.serve(urlOf(name), html);
const browser = await launchChromium({ extension: await buildExtension('chrome', 'test'), web });
try {
  mkdirSync(IMAGES, { recursive: true });
  for (const { name, dark, take } of PICTURES) {
    await browser.page().emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await take(browser);
    // Fonts and charts settle; nothing waits for a picture but us.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await browser.screenshot(join(IMAGES, `${name}.png`));
    console.log(`docs/images/${name}.png`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await browser.close();
  await web.close();
}
