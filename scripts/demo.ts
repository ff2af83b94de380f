/**
 * `npm run demo`: builds the extension, serves the sample listings on this machine, and opens them in a browser with the
 * extension loaded. Without a display it prints each comparison as a table and writes pictures of the panel.
 */
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { compare } from '../lib/compare/compare';
import type { Comparison } from '../lib/compare/comparison';
import { readPage } from '../lib/page/read-page';
import type { Posting } from '../lib/posting/posting';
import { readPosting } from '../lib/posting/read-posting';
import { launchChromium } from '../tests/e2e/browser/chromium';
import type { Browser } from '../tests/e2e/browser/driver';
import { launchFirefox } from '../tests/e2e/browser/firefox';
import { clickControl, overlayShows, overlayText } from '../tests/e2e/browser/overlay';
import { ensureBrowser, findBrowser, hasDisplay } from './browsers';
import { buildExtension } from './build';
import { OUTPUT, ROOT } from './paths';
import { type SampleListing, sampleListings } from './sample-listings';

const PICTURES = join(OUTPUT, 'demo');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const titleOf = (listing: SampleListing) => /<title>([^<]*)/.exec(listing.html)?.[1] ?? listing.name;

function startPage(listings: SampleListing[]): string {
  const links = listings.map(
    (listing) => `<li><a href="${listing.expected.path}">${escaped(titleOf(listing))}</a></li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample listings</title>
<style>body{font:16px/1.7 system-ui,sans-serif;margin:48px auto;max-width:46em;padding:0 24px}</style>
<h1>Sample listings</h1><p>Open one: on a research listing a chip appears at the lower right. The last two show nothing, since one is
no machine learning research and the other is no job.</p><ol>${links.join('\n')}</ol></html>`;
}

async function serve(listings: SampleListing[]): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const listing = listings.find(({ expected }) => expected.path === path);
    const html = path === '/' ? startPage(listings) : listing?.html;
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? 'Not here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

/** What the command line can say of a listing; jsdom is loaded only here. */
async function readSample(listing: SampleListing, url: string): Promise<{ posting: Posting; comparison: Comparison }> {
  const { JSDOM } = await import('jsdom');
  const dom = new JSDOM(listing.html, { url });
  const today = new Date().toISOString().slice(0, 10);
  const { posting } = readPosting(readPage(dom.window.document, url, { today }).listing);
  return { posting, comparison: compare(posting, { today }) };
}

function table(rows: string[][]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

const short = (text: string | null, most = 44) =>
  text === null ? '–' : text.length > most ? `${text.slice(0, most - 1)}…` : text;

function printComparison(
  listing: SampleListing,
  { posting, comparison }: { posting: Posting; comparison: Comparison },
) {
  console.log(`\n${titleOf(listing)}`);
  if (!comparison.posting) return console.log('  not a job listing: nothing is shown');
  if (comparison.mlResearch === false) return console.log('  no machine learning research: nothing is shown');
  const level = [comparison.level ?? []].flat().join(' or ');
  console.log(
    `  ${posting.role.value ?? 'role not clear'}${level && `, ${level} for pay`}; guide: ${comparison.guide ?? 'none'}`,
  );
  console.log(`  Pay: ${comparison.salary?.sentence ?? 'no comparison'}`);
  for (const reference of comparison.salary?.references ?? []) console.log(`       ${reference.statement}`);
  const rows = comparison.requirements.map(({ kind, listing: asked, typical, verdict }) => [
    `${kind}: ${verdict}`,
    `listing: ${short(asked)}`,
    `typical: ${short(typical)}`,
  ]);
  if (rows.length > 0) console.log(table(rows));
}

/** Opens each page as a user would; returns how many did not show what they should. */
async function photograph(browser: Browser, listings: SampleListing[], origin: string): Promise<number> {
  mkdirSync(PICTURES, { recursive: true });
  let missing = 0;
  console.log('');
  for (const { name, expected } of listings) {
    await browser.open(origin + expected.path);
    const file = join(PICTURES, `${name}.png`);
    if (expected.mlResearch) {
      try {
        await clickControl(browser, 'Open Yardstick');
        await overlayShows(browser, 'What it asks');
        console.log(`${name}: panel shown, ${relative(ROOT, file)}`);
      } catch (error) {
        missing += 1;
        console.error(`${name}: the panel did not come (${(error as Error).message})`);
      }
    } else {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const shown = (await overlayText(browser)).trim();
      if (shown) missing += 1;
      console.log(`${name}: ${shown ? `shows "${shown}", and should show nothing` : 'nothing shown, as it should be'}`);
    }
    await browser.screenshot(file);
  }
  return missing;
}

async function launch(headless: boolean): Promise<Browser> {
  if (!findBrowser('chromium') && findBrowser('firefox')) {
    return launchFirefox({ extension: await buildExtension('firefox', 'test'), headless });
  }
  ensureBrowser('chromium');
  return launchChromium({ extension: await buildExtension('chrome', 'test'), headless });
}

const listings = sampleListings();
const { server, origin } = await serve(listings);
try {
  const headless = !hasDisplay();
  console.log('Building the extension ...');
  const browser = await launch(headless);
  if (headless) {
    for (const listing of listings) printComparison(listing, await readSample(listing, origin + listing.expected.path));
    const missing = await photograph(browser, listings, origin);
    await browser.close();
    if (missing > 0) process.exitCode = 1;
  } else {
    await browser.open(`${origin}/`);
    console.log(`The sample listings are at ${origin}/ in the window that opened. Close the window to end.`);
    await browser.closed();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  server.closeAllConnections();
  server.close();
}
