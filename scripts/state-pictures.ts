/**
 * Chip and panel in each of their states, in light, dark and 320 px wide: pictures of what is ours, with a little of the page
 * around it.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { copyOfBuild } from '../tests/e2e/browser/build-copy';
import { type ChromiumBrowser, launchChromium } from '../tests/e2e/browser/chromium';
import { clickControl, findControl, overlayShows } from '../tests/e2e/browser/overlay';
import { showPanel } from '../tests/e2e/browser/shown';
import type { Web } from '../tests/e2e/browser/web';
import { PAGE_FIXTURES, ROOT } from './paths';
import { sampleListings } from './sample-listings';

const htmlOf = (name: string) => sampleListings().find((listing) => listing.name === name)?.html ?? '';
const DENVER = 'ml-researcher-denver';

async function openPanel(browser: ChromiumBrowser, url: string): Promise<void> {
  await browser.open(url);
  await clickControl(browser, 'Open Yardstick');
  await overlayShows(browser, 'What it asks');
}

async function save(browser: ChromiumBrowser): Promise<void> {
  await clickControl(browser, 'Save to shortlist');
  await overlayShows(browser, 'Undo');
}

interface Look {
  name: string;
  dark?: true;
  size: { width: number; height: number };
}

const LOOKS: Look[] = [
  { name: 'light', size: { width: 1000, height: 760 } },
  { name: 'dark', dark: true, size: { width: 1000, height: 760 } },
  { name: '320', size: { width: 320, height: 640 } },
];

/** `url` is the look's own, so that nothing is kept there before. */
interface State {
  name: string;
  reach(browser: ChromiumBrowser, web: Web, url: string): Promise<void>;
}

/** The page goes on to another address by itself. */
const moveOn = (browser: ChromiumBrowser, words: string | null) =>
  browser.evaluate((html) => {
    history.pushState({}, '', '/moved/on');
    const main = document.querySelector('main');
    if (html !== null && main) main.innerHTML = html;
  }, words);

/** The key for the panel on a page where nothing of ours shows itself. */
async function askFor(browser: ChromiumBrowser, web: Web, url: string, html: string, words: string): Promise<void> {
  web.serve(url, html);
  await browser.open(url);
  await browser.command('toggle-panel');
  await overlayShows(browser, words);
}

/** In this order: some begin where the one before has ended. */
const STATES: State[] = [
  {
    name: 'chip',
    async reach(browser, web, url) {
      web.serve(url, htmlOf(DENVER));
      await browser.open(url);
      await overlayShows(browser, 'ML researcher');
    },
  },
  { name: 'panel', reach: (browser, _web, url) => openPanel(browser, url) },
  {
    name: 'panel-evidence',
    async reach(browser, _web, url) {
      await openPanel(browser, url);
      await clickControl(browser, 'Areas');
      await overlayShows(browser, 'Passage 1 of');
    },
  },
  {
    name: 'panel-correction',
    async reach(browser, _web, url) {
      await openPanel(browser, url);
      await clickControl(browser, 'Correct this');
      await overlayShows(browser, 'Country for pay');
    },
  },
  {
    name: 'panel-saved',
    async reach(browser, _web, url) {
      await openPanel(browser, url);
      await save(browser);
      await clickControl(browser, 'CV');
    },
  },
  {
    name: 'chip-saved',
    async reach(browser, _web, url) {
      await browser.open(url);
      await overlayShows(browser, 'Saved');
    },
  },
  {
    name: 'panel-changed',
    async reach(browser, web, url) {
      web.serve(url, htmlOf(DENVER).replaceAll('$150,000 - $175,000', '$160,000 - $185,000'));
      await openPanel(browser, url);
      await overlayShows(browser, 'Changed since');
    },
  },
  {
    name: 'panel-partly-read',
    async reach(browser, web, url) {
      web.serve(`${url}/de`, readFileSync(join(PAGE_FIXTURES, 'german-listing.html'), 'utf8'));
      await openPanel(browser, `${url}/de`);
      await overlayShows(browser, 'in German');
    },
  },
  {
    name: 'panel-not-ml-research',
    async reach(browser, web, url) {
      web.serve(`${url}/other`, htmlOf('no-ml-research'));
      await browser.open(`${url}/other`);
      await showPanel(browser, `${url}/other`);
      await overlayShows(browser, 'Not ML research');
    },
  },
  {
    name: 'panel-nothing',
    reach: (browser, web, url) => askFor(browser, web, `${url}/article`, htmlOf('no-posting'), 'No listing found'),
  },
  {
    name: 'panel-cannot-read',
    reach: (browser, web, url) =>
      askFor(browser, web, `${url}/blank`, '<!doctype html><title>Blank</title>', 'Could not read this page'),
  },
  {
    name: 'panel-reading',
    async reach(browser, web, url) {
      web.serve(`${url}/moving`, htmlOf(DENVER));
      await openPanel(browser, `${url}/moving`);
      await moveOn(browser, null);
      await overlayShows(browser, 'Reading this page');
    },
  },
  {
    name: 'panel-updated',
    async reach(browser, web, url) {
      await browser.updateExtension();
      web.serve(`${url}/updated`, htmlOf(DENVER));
      await openPanel(browser, `${url}/updated`);
      await browser.removeExtension();
      await clickControl(browser, 'Save to shortlist');
      await overlayShows(browser, 'was updated');
    },
  },
];

/** Fonts and charts settle; nothing waits for a picture but us. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

/** What of the page is ours, with a little of what is around it. */
async function cut(browser: ChromiumBrowser, path: string, { size }: Look): Promise<void> {
  const box = (await findControl(browser, 'css=.panel')) ?? (await findControl(browser, 'css=.chip:not([hidden])'));
  if (!box) throw new Error(`${path}: nothing of ours is shown`);
  const x = Math.max(0, box.x - 16);
  const y = Math.max(0, box.y - 12);
  const clip = {
    x,
    y,
    width: Math.min(size.width, box.x + box.width + 16) - x,
    height: Math.min(size.height, box.y + box.height + 12) - y,
  };
  await browser.page().screenshot({ path, clip });
}

/** Takes all of them into a folder; each look in a browser of its own, so that what one keeps is not in the other. */
export async function takeStatePictures(extension: string, web: Web, folder: string): Promise<void> {
  for (const look of LOOKS) {
    const browser = await launchChromium({ extension: copyOfBuild(extension), web });
    // The panel of a page that is read from outside stands in another tab than the one before.
    const lookAt = async () => {
      await browser.resize(look.size.width, look.size.height);
      await browser.present(look.dark ? 'dark' : 'light');
    };
    try {
      for (const { name, reach } of STATES) {
        const file = join(folder, `${name}-${look.name}.png`);
        await lookAt();
        await reach(browser, web, `https://granted.example/${look.name}`);
        await lookAt();
        await settle();
        await cut(browser, file, look);
        console.log(relative(ROOT, file));
      }
    } finally {
      await browser.close();
    }
  }
}
