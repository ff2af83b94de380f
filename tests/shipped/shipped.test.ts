/**
 * What is handed to the stores, as a user's browser gets it: the archives of `npm run zip`, unpacked, with closed roots, the
 * granted hosts alone, and no probe.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveName, unpack } from '../../scripts/archive';
import { OUTPUT, ROOT } from '../../scripts/paths';
import { sampleListings } from '../../scripts/sample-listings';
import { launchChromium } from '../e2e/browser/chromium';
import { clickInClosedRoot, closedRootShows } from '../e2e/browser/closed-root';
import { type Browser, browsersUnderTest, until } from '../e2e/browser/driver';
import { launchFirefox } from '../e2e/browser/firefox';
import { highlightedText, overlayText } from '../e2e/browser/overlay';
import { startWeb, type Web } from '../e2e/browser/web';
import { wordsOf } from '../e2e/cases/words';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const LISTING = 'https://job-boards.greenhouse.io/alderbrooklabs/jobs/4412345777';
const html = sampleListings().find(({ name }) => name === 'ml-researcher-denver')?.html ?? '';

describe.each(browsersUnderTest())('the archive for %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'shipped-'));
  const kind = name === 'chromium' ? 'chrome' : 'firefox';
  let files: string[];
  let browser: Browser;
  let web: Web;

  const pageText = () => browser.evaluate(() => document.body.textContent ?? '');

  beforeAll(async () => {
    const archive = join(OUTPUT, archiveName(kind, version));
    if (!existsSync(archive)) throw new Error(`${archive} is not there: run npm run zip before.`);
    files = await unpack(archive, folder);
    web = await startWeb();
    web.serve(LISTING, html);
    const options = { extension: folder, web };
    browser = name === 'chromium' ? await launchChromium(options) : await launchFirefox(options);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('holds nothing of the test build', () => {
    const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
    expect(files.filter((file) => /probe|\.map$|\.tsx?$/.test(file))).toEqual([]);
    const { permissions } = JSON.parse(manifest) as { permissions: string[] };
    const explained = readFileSync(join(ROOT, 'PERMISSIONS.md'), 'utf8');
    expect(permissions.filter((permission) => !explained.includes(`| \`${permission}\` |`))).toEqual([]);
    expect(manifest).not.toMatch(/localhost|127\.0\.0\.1|\.example\/|http:\/\//);
  });

  test('a listing on a job site has its chip, which the page cannot read', async () => {
    await browser.open(LISTING);
    expect(await closedRootShows(browser, wordsOf('role.ml-researcher', folder))).toMatch(
      wordsOf('pay_verdict.within', folder),
    );
    expect(await overlayText(browser)).toBe('');
  });

  test('opened, it compares, and marks the words of a row in the page', async () => {
    await clickInClosedRoot(browser, 'Open Yardstick');
    await closedRootShows(browser, wordsOf('panel.requirements_title', folder));
    await clickInClosedRoot(browser, 'PhD');
    const marked = await until('words to be marked', async () => {
      const words = await highlightedText(browser);
      return words.length > 0 && words;
    });
    expect(marked.join(' ')).toMatch(/PhD/);
  });

  test('saved, it stands in the shortlist, and nothing was asked of the network', async () => {
    await clickInClosedRoot(browser, 'Save to shortlist');
    await closedRootShows(browser, wordsOf('panel.undo', folder));
    await browser.openExtensionPage('shortlist.html');
    await until('the shortlist to show the listing', async () =>
      /Research Scientist, Representation Learning/.test(await pageText()),
    );
    expect(await pageText()).toMatch(/Alderbrook Labs/);
    expect(web.requests.filter((url) => url !== LISTING && !url.endsWith('/favicon.ico'))).toEqual([]);
  });

  test('every page of the extension opens', async () => {
    for (const page of files.filter((file) => /^[a-z]+\.html$/.test(file))) {
      await browser.openExtensionPage(page);
      await until(`${page} to show something`, async () => (await pageText()).trim().length > 20);
    }
  });
});
