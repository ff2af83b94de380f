/** How the shortlist's page copes with ten thousand saved listings, in the extension as it runs in real Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { EntryRecord } from '../lib/shortlist/entry';
import { jsonFile } from '../lib/shortlist/json-file';
import { manyEntries } from '../tests/bench/many-entries';
import { launchChromium } from '../tests/e2e/browser/chromium';

export interface ShortlistTimes {
  entries: number;
  /** From the start of the navigation until rows are painted. */
  openMs: number;
  /** Longest time from a keystroke in the search until what it finds is painted. */
  keystrokeMs: number;
  /** Longest time from a click on a heading until the rows are painted in the new order. */
  sortMs: number;
  /** The whole back-up, from the click until it is handed over. */
  exportMs: number;
  /** Reading the file, the preview, and storing all of it. */
  importMs: number;
}

const WAIT = { timeout: 120_000 };
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Milliseconds until the page has painted the last change that `act` brings about within `settle` milliseconds. */
async function painted(page: Page, act: string, settle: number): Promise<number> {
  return page.evaluate(`(async () => {
    let last = 0;
    const observer = new MutationObserver(() => { last = performance.now(); });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    const start = performance.now();
    ${act};
    await new Promise((resolve) => setTimeout(resolve, ${settle}));
    observer.disconnect();
    const frame = performance.now();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const late = frame - start - ${settle};
    // What kept the timer waiting kept the page from answering, too.
    return Math.max(last === 0 ? 0 : last - start, late > 16 ? late : 0);
  })()`);
}

async function batch(records: EntryRecord[]): Promise<string[]> {
  async function* all() {
    yield records.map((record) => JSON.stringify(record));
  }
  return jsonFile(all(), '2026-11-20T12:00:00.000Z');
}

/** `extension`: the folder of the unpacked test build. */
export async function shortlistTimes(
  extension: string,
  progress: (line: string) => void,
  entries = 10_000,
): Promise<ShortlistTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-'));
  const browser = await launchChromium({ extension });
  try {
    const file = join(folder, 'backup.json');
    writeFileSync(file, (await batch(manyEntries(entries))).join(''));
    progress('file of saved listings written');
    const page = browser.page();
    await browser.openExtensionPage('shortlist.html#/files');
    const apply = page.locator('.sl-plan .sl-strong');
    let start = performance.now();
    await page.locator('input[type=file]').setInputFiles(file);
    await apply.waitFor(WAIT);
    const previewMs = performance.now() - start;
    start = performance.now();
    await apply.click();
    await page.locator('.sl-notice span').waitFor(WAIT);
    const importMs = previewMs + performance.now() - start;
    progress('brought in');

    const opens: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      await page.goto('about:blank');
      await page.evaluate('0');
      await browser.openExtensionPage('shortlist.html');
      await page.locator('.sl-table tbody a').first().waitFor(WAIT);
      opens.push(
        await page.evaluate(
          'new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))))',
        ),
      );
    }
    // The index is made in the first idle time.
    await page.waitForTimeout(3000);
    const type = (value: string) =>
      `const box = document.querySelector('.sl-search input');
       Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, ${JSON.stringify(value)});
       box.dispatchEvent(new Event('input', { bubbles: true }))`;
    const keystrokes: number[] = [];
    for (const word of ['robotics', 'lantern berlin', 'call 777']) {
      for (let end = 1; end <= word.length; end += 1)
        keystrokes.push(await painted(page, type(word.slice(0, end)), 140));
      await page.evaluate(type(''));
      await page.waitForTimeout(500);
    }
    const sorts: number[] = [];
    for (const column of ['listing', 'pay', 'deadline', 'status', 'saved', 'listing']) {
      sorts.push(await painted(page, `document.querySelector('th.sl-col-${column} button').click()`, 400));
    }
    await browser.openExtensionPage('shortlist.html#/files');
    await page.locator('.sl-card').first().waitFor(WAIT);
    start = performance.now();
    const download = page.waitForEvent('download', WAIT);
    await page.locator('.sl-card').first().click();
    await download;
    const exportMs = performance.now() - start;
    progress('shortlist timed');
    return {
      entries,
      openMs: rounded(opens.toSorted((one, other) => one - other)[1] ?? 0),
      keystrokeMs: rounded(Math.max(...keystrokes)),
      sortMs: rounded(Math.max(...sorts)),
      exportMs: rounded(exportMs),
      importMs: rounded(importMs),
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
