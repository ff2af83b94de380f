// @vitest-environment jsdom
/** The browser's own calls behind popup and side panel: the tab in front, its frames, and what the page is told back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { gate } from '../../lib/page/gate';
import { readPage } from '../../lib/page/read-page';
import { browserTabs, isOnRequest } from '../../lib/tab-reading/browser-tabs';
import { describePage } from '../../lib/tab-reading/describe-page';
import { tellOfSaves } from '../../lib/tab-reading/saved-elsewhere';
import { tabReportSchema } from '../../lib/tab-reading/tab-report';
import type { TabSession } from '../../lib/tab-reading/tab-session';
import { loadPage, putIntoFrame } from '../overlay/browser-page';

let granted: string[];
let injected: unknown[];
let told: string[];
let inPage: boolean;

beforeEach(() => {
  [granted, injected, told, inPage] = [[], [], [], true];
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => {
        if (origins.some((one) => one.includes('invalid'))) throw new Error('Invalid value for origin pattern');
        return origins.every((one) => granted.includes(one));
      },
    },
    scripting: {
      executeScript: async (injection: unknown) => {
        injected.push(injection);
        return [{ result: { top: true } }, { result: null }];
      },
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7, url: 'https://jobs.example/1' }],
    sendMessage: async (tabId: number, { kind }: { kind: string }) => {
      if (!inPage) throw new Error('Receiving end does not exist');
      told.push(`${tabId} ${kind}`);
    },
  });
});
afterEach(() => vi.restoreAllMocks());

describe('the tab in front', () => {
  test('is named with its address, empty where the browser hides it', async () => {
    expect(await browserTabs.activeTab()).toEqual({ id: 7, url: 'https://jobs.example/1' });
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }] });
    expect(await browserTabs.activeTab()).toEqual({ id: 7, url: '' });
    Object.assign(fakeBrowser.tabs, { query: async () => [] });
    expect(await browserTabs.activeTab()).toBeNull();
  });

  test('is asked in all its frames, by the script that keeps the reader out of the page', async () => {
    expect(await browserTabs.askFrames(7)).toEqual([{ top: true }, null]);
    expect(injected).toEqual([{ target: { tabId: 7, allFrames: true }, files: ['/page-report.js', '/reader.js'] }]);
  });

  test.each([
    ['a host that was granted', 'https://jobs.example/1', true],
    ['the same host at another port', 'https://jobs.example:8443/1', true],
    ['a host that was not', 'https://other.example/1', false],
    ['a host of which the browser does not know what to say', 'https://invalid/', false],
    ['an address that is hidden', '', true],
    ['a page of the browser', 'about:addons', true],
  ])('may be read unasked: %s', async (_name, url, expected) => {
    granted = ['https://jobs.example/*'];
    expect(await browserTabs.mayReadUnasked(url)).toBe(expected);
  });

  test('LinkedIn is read on request, other boards are not', () => {
    expect(isOnRequest('https://www.linkedin.com/jobs/view/1/')).toBe(true);
    expect(isOnRequest('https://jobs.lever.co/larkspur/1')).toBe(false);
    expect(isOnRequest('')).toBe(false);
  });

  test('a wait can be ended', () => {
    vi.useFakeTimers();
    const then = vi.fn();
    browserTabs.wait(100, then);
    const stop = browserTabs.wait(100, then);
    stop();
    vi.advanceTimersByTime(200);
    expect(then).toHaveBeenCalledOnce();
    vi.useRealTimers();
    expect(browserTabs.commandId()).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('what a page says of itself', () => {
  const LISTING = readFileSync(join(process.cwd(), 'tests/fixtures/listings/ml-researcher-denver.html'), 'utf8');
  const reportOf = (html: string, url: string) => {
    loadPage(url, html);
    const report = describePage(window, { gate, readPage });
    // It is parsed where it arrives.
    expect(tabReportSchema.safeParse(report).success).toBe(true);
    return report;
  };

  test('a listing, with its words and nothing of its nodes', () => {
    const report = reportOf(LISTING, 'https://jobs.example/jobs/4711-scientist');
    expect(report).toMatchObject({ kind: 'posting', worth: true, top: true });
    expect(report.reading?.listing.sources.text).toContain('PhD in computer science, statistics');
    expect(() => structuredClone(report)).not.toThrow();
  });

  test('a frame says that it is none of the tab’s own page', () => {
    const leave = putIntoFrame(window, 800);
    expect(reportOf(LISTING, 'https://jobs.example/jobs/4711-scientist').top).toBe(false);
    leave();
  });

  test.each([
    ['a page without words', '<title>x</title>', 'https://jobs.example/jobs/4711-scientist'],
    ['a page that can be kept under no address', LISTING, 'about:blank'],
  ])('%s has no reading', (_name, html, url) => {
    expect(reportOf(html, url).reading).toBeNull();
  });
});

describe('a listing that is kept from outside', () => {
  function sessionIn(tabId: number | null) {
    let listener = () => {};
    let now: unknown = {};
    const session = {
      session: {
        subscribe: (one: () => void) => {
          listener = one;
        },
        state: () => now,
      },
      state: () => ({ tabId }),
    } as unknown as TabSession;
    tellOfSaves(session);
    return async (listing: string | null, saved: string | null) => {
      now = {
        listing: listing && { reading: { canonicalId: listing } },
        compared: listing && { saved: saved && { id: saved } },
      };
      listener();
      await new Promise((resolve) => setTimeout(resolve, 0));
    };
  }

  test('is told to its page, and letting it go too', async () => {
    const shows = sessionIn(7);
    await shows('a:1', null);
    expect(told).toEqual([]);
    await shows('a:1', 'id');
    await shows('a:1', 'id');
    await shows('a:1', null);
    expect(told).toEqual(['7 saved-elsewhere', '7 saved-elsewhere']);
  });

  test('another listing that is kept already is no news', async () => {
    const shows = sessionIn(7);
    await shows('a:1', null);
    await shows('a:2', 'id');
    await shows(null, null);
    await shows('a:2', 'id');
    expect(told).toEqual([]);
  });

  test('without a script of ours in the page the badge says it', async () => {
    inPage = false;
    const shows = sessionIn(8);
    await shows('a:1', null);
    await shows('a:1', 'id');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('✓');
    await shows('a:1', null);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('');
  });

  test('without a tab nobody is told', async () => {
    const shows = sessionIn(null);
    await shows('a:1', null);
    await shows('a:1', 'id');
    expect(told).toEqual([]);
  });
});
