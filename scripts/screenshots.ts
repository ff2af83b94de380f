/**
 * `npm run screenshots`: the surfaces as pictures in `docs/images/`, 1280 × 800 as the stores ask, and chip and panel in each state. With
 * `--store` those that the stores show, in their order, into `.output/store/`, and the small tile of 440 × 280.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Status } from '../lib/shortlist/status';
import { type ChromiumBrowser, launchChromium } from '../tests/e2e/browser/chromium';
import { clickControl, overlayShows } from '../tests/e2e/browser/overlay';
import { startWeb } from '../tests/e2e/browser/web';
import { buildExtension } from './build';
import { OUTPUT, ROOT } from './paths';
import { sampleListings } from './sample-listings';
import { takeStatePictures } from './state-pictures';

const forStores = process.argv.includes('--store');
const IMAGES = forStores ? join(OUTPUT, 'store') : join(ROOT, 'docs', 'images');
/** What the stores show, and in which order: the main job first. */
const STORE_PICTURES = ['evidence', 'chip', 'panel-not-comparable', 'shortlist', 'guide'];
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

/** Where the user of the pictures stands with each listing beside those that the pictures before have kept. */
const KEPT: { name: string; status: Status; rating: number; tag: string }[] = [
  { name: 'phd-position', status: 'applying', rating: 5, tag: 'Germany' },
  { name: 'research-fellow', status: 'interview', rating: 4, tag: 'health' },
  { name: 'university-researcher', status: 'applied', rating: 3, tag: 'animals' },
  { name: 'assistant-professor', status: 'saved', rating: 3, tag: 'teaching' },
  { name: 'ml-researcher-remote', status: 'rejected', rating: 2, tag: 'remote' },
];

/** A shortlist as it is after some weeks. */
async function fillShortlist(browser: ChromiumBrowser): Promise<void> {
  for (const { name, status, rating, tag } of KEPT) {
    await openPanel(browser, name);
    await clickControl(browser, 'Save to shortlist');
    await overlayShows(browser, 'Saved');
    await browser.openExtensionPage('shortlist.html');
    const page = browser.page();
    // The listing that was kept last stands first.
    await page.locator('tbody a').first().click();
    await page.getByLabel('Status').selectOption(status);
    await page
      .locator('.sl-rating label')
      .nth(rating - 1)
      .click();
    // A choice shows itself once it is stored.
    await page.locator('.sl-rating input:checked').waitFor({ state: 'attached' });
    await page.getByRole('textbox', { name: 'Tags' }).fill(tag);
    await page.keyboard.press('Enter');
    await page.getByText(tag, { exact: true }).waitFor();
  }
  await browser.openExtensionPage('shortlist.html');
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
  { name: 'shortlist', take: fillShortlist },
  { name: 'guide', take: (browser) => browser.openExtensionPage('guide.html#/ml-researcher') },
];

/** The small tile beside the listing in a store: icon, name, and what it is. */
async function takeTile(browser: ChromiumBrowser): Promise<void> {
  const icon = readFileSync(join(ROOT, 'docs', 'icon.svg'), 'utf8');
  const page = await browser.context().newPage();
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(`<style>
    body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center; background: #eef2f7; color: #1d3557; font-family: sans-serif }
    svg { width: 96px } h1 { margin: 14px 0 4px; font-size: 36px } p { margin: 0; font-size: 18px }
  </style>${icon}<h1>Yardstick</h1><p>ML research jobs, measured</p>`);
  const file = join(IMAGES, 'tile.png');
  await page.screenshot({ path: file });
  console.log(relative(ROOT, file));
}

const web = await startWeb();
for (const [name, { html }] of listings) web.serve(urlOf(name), html);
const extension = await buildExtension('chrome', 'test');
const browser = await launchChromium({ extension, web });
try {
  mkdirSync(IMAGES, { recursive: true });
  for (const { name, dark, take } of PICTURES) {
    await browser.page().emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await take(browser);
    // Fonts and charts settle; nothing waits for a picture but us.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const place = STORE_PICTURES.indexOf(name);
    if (forStores && place < 0) continue;
    const file = join(IMAGES, forStores ? `${place + 1}-${name}.png` : `${name}.png`);
    await browser.screenshot(file);
    console.log(relative(ROOT, file));
  }
  if (forStores) await takeTile(browser);
  else await takeStatePictures(extension, web, IMAGES);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await browser.close();
  await web.close();
}
