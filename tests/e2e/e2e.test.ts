import { afterAll, beforeAll, describe, test } from 'vitest';
import { buildFolder } from '../../scripts/build';
import { launchChromium } from './browser/chromium';
import type { Browser, BrowserName } from './browser/driver';
import { launchFirefox } from './browser/firefox';
import { startWeb, type Web } from './browser/web';
import { guide } from './cases/guide';
import { labelledListings } from './cases/labelled-listings';
import { panel } from './cases/panel';
import { quietPages } from './cases/quiet-pages';

const LAUNCH: Record<BrowserName, (web: Web) => Promise<Browser>> = {
  chromium: (web) => launchChromium({ extension: buildFolder('chrome', 'test'), web }),
  firefox: (web) => launchFirefox({ extension: buildFolder('firefox', 'test'), web }),
};
const wanted = (process.env.YARDSTICK_BROWSERS ?? 'chromium,firefox').split(',') as BrowserName[];

describe.each(wanted)('in %s', (name) => {
  let browser: Browser;
  let web: Web;

  beforeAll(async () => {
    web = await startWeb();
    browser = await LAUNCH[name](web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  describe.each([
    ['a listing', labelledListings],
    ['the panel', panel],
    ['other pages', quietPages],
    ['the guide', guide],
  ] as const)('%s', (_group, cases) => {
    for (const { name: title, run, milliseconds } of cases) test(title, () => run(browser, web), milliseconds);
  });
});
