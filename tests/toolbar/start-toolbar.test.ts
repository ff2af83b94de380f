/** The background's side of keys, menu and access, over a browser that writes down what it is told. */
import '../components/catalogue';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageOrder, ReadingMessage } from '../../lib/messages';
import { takeOver } from '../../lib/pasted/hand-over';
import { siteChoices } from '../../lib/site-access/site-choices';
import type { TabReport } from '../../lib/tab-reading/tab-report';
import { mayShowByItself, startToolbar } from '../../lib/toolbar/start-toolbar';
import { REPORT } from '../overlay/shown-listing';

const OURS = 'https://jobs.lever.co/*';
const CAREERS = 'https://careers.example/*';
const TAB = { id: 7, windowId: 3, url: 'https://careers.example/jobs/1' };

type Listener = (...words: never[]) => unknown;

/** An event of the browser. */
function browserEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    tell: (...words: unknown[]) => Promise.all(listeners.map((listener) => listener(...(words as never[])))),
  };
}

interface Injection {
  target: { tabId: number; allFrames?: boolean };
  files: string[];
}

/** Puts the parts that the toolbar uses into the stand-in of the browser. */
function browserWith() {
  const events = {
    command: browserEvent(),
    menu: browserEvent(),
    installed: browserEvent(),
    added: browserEvent(),
    removed: browserEvent(),
  };
  const orders: string[] = [];
  const injected: string[] = [];
  const gates = new Map<string, { id: string }>();
  const opened: string[] = [];
  const menu: string[] = [];
  const state = {
    /** What is granted beyond the manifest. */
    granted: [] as string[],
    /** Tabs with a script of ours. */
    reading: [] as number[],
    tabs: [TAB] as { id?: number; windowId?: number; url?: string; discarded?: boolean }[],
    reports: [REPORT] as TabReport[],
    refusals: 0,
    active: [TAB] as { id?: number }[],
  };
  Object.assign(fakeBrowser, {
    commands: { onCommand: events.command },
    contextMenus: {
      onClicked: events.menu,
      removeAll: async () => void menu.splice(0),
      create: ({ id, title }: { id: string; title: string }) => menu.push(`${id}: ${title}`),
    },
    permissions: {
      onAdded: events.added,
      onRemoved: events.removed,
      getAll: async () => ({ origins: [OURS, ...state.granted] }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((one) => one === OURS || state.granted.includes(one)),
    },
    scripting: {
      executeScript: async ({ target, files }: Injection) => {
        if (state.refusals-- > 0) throw new Error('Cannot access contents of the page');
        injected.push(`${target.tabId} ${files.join(' ')}`);
        return state.reports.map((result) => ({ result }));
      },
      getRegisteredContentScripts: async () => [...gates.values()],
      registerContentScripts: async (scripts: { id: string }[]) => {
        for (const script of scripts) {
          if (gates.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          gates.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) gates.delete(id);
      },
    },
    sidePanel: { open: async ({ windowId }: { windowId: number }) => void opened.push(`beside ${windowId}`) },
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ host_permissions: [OURS] }),
    onInstalled: events.installed,
  });
  Object.assign(fakeBrowser.tabs, {
    query: async (wanted: { active?: boolean; url?: string[] }) => {
      if (wanted.active) return state.active;
      return wanted.url === undefined
        ? state.tabs
        : state.tabs.filter(({ url = '' }) => url.includes('careers.example'));
    },
    create: async ({ url }: { url: string }) => void opened.push(url),
    sendMessage: async (tabId: number, order: PageOrder) => {
      if (!state.reading.includes(tabId)) throw new Error('Receiving end does not exist');
      orders.push(`${tabId} ${JSON.stringify(order)}`);
    },
  });
  return { events, orders, injected, gates, opened, menu, state };
}

let fake: ReturnType<typeof browserWith>;
let saved: ReadingMessage[];
const warned = vi.fn();

beforeEach(() => {
  fake = browserWith();
  saved = [];
  warned.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(warned);
});
afterEach(() => {
  fakeBrowser.storage.local.resetState();
  vi.restoreAllMocks();
});

const start = async () => {
  startToolbar(async (reading) => void saved.push(reading));
  await settled();
};
/** Registering goes in a queue of its own. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const gates = () => [...fake.gates.keys()];

describe('keys', () => {
  test('open the panel in the page: by a word where a script of ours is there, else by starting one', async () => {
    await start();
    fake.state.reading = [7];
    await fake.events.command.tell('toggle-panel', TAB);
    await settled();
    expect(fake.orders).toEqual(['7 {"kind":"toggle"}']);
    fake.state.reading = [];
    await fake.events.command.tell('toggle-panel', TAB);
    await settled();
    expect(fake.injected).toEqual(['7 /reader.js']);
  });

  test('on LinkedIn open the panel beside the page, and put nothing into it', async () => {
    await start();
    await fake.events.command.tell('toggle-panel', { ...TAB, url: 'https://www.linkedin.com/jobs/view/1/' });
    await settled();
    expect(fake.opened).toEqual(['beside 3']);
    expect(fake.injected).toEqual([]);
  });

  test('find the tab in front where the browser does not say it, as Firefox does', async () => {
    await start();
    fake.state.reading = [7];
    await fake.events.command.tell('next-evidence', undefined);
    await settled();
    expect(fake.orders).toEqual(['7 {"kind":"next-evidence"}']);
    fake.state.active = [{}];
    await fake.events.command.tell('next-evidence', undefined);
    await settled();
    expect(fake.orders).toHaveLength(1);
  });

  test('open the shortlist', async () => {
    await start();
    await fake.events.command.tell('open-shortlist', TAB);
    await settled();
    expect(fake.opened).toEqual([expect.stringMatching(/\/shortlist\.html$/)]);
  });

  test('keep the listing of a page without a script of ours, and the badge says so', async () => {
    await start();
    await fake.events.command.tell('save-listing', TAB);
    await settled();
    expect(saved).toEqual([REPORT.reading]);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('✓');
    await fakeBrowser.action.setBadgeText({ tabId: 7, text: '' });
  });

  test.each([
    ['an article', [{ ...REPORT, kind: 'article' as const }]],
    ['a page without words', [{ ...REPORT, reading: null }]],
    ['a page that may not be read', []],
  ])('keep nothing of %s', async (_name, reports) => {
    await start();
    fake.state.reports = reports;
    await fake.events.command.tell('save-listing', TAB);
    await settled();
    expect(saved).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  });

  test('that fail are noted and harm nothing', async () => {
    await start();
    fake.state.refusals = 1;
    await fake.events.command.tell('toggle-panel', TAB);
    await settled();
    expect(warned).toHaveBeenCalledOnce();
  });
});

describe('the menu', () => {
  test('is made anew at each update, so that nothing stands in it twice', async () => {
    await start();
    await fake.events.installed.tell({ reason: 'install' });
    await fake.events.installed.tell({ reason: 'update' });
    expect(fake.menu).toHaveLength(2);
    expect(fake.menu[0]).toMatch(/^check-selection: .*Yardstick/);
    expect(fake.menu[1]).toMatch(/^compare-page: .*Yardstick/);
  });

  test('hands marked words to the check page, in no address', async () => {
    await start();
    await fake.events.menu.tell({ menuItemId: 'check-selection', selectionText: '$175k in NYC' }, TAB);
    await settled();
    expect(fake.opened).toHaveLength(1);
    const { pathname, hash } = new URL(fake.opened[0] ?? '');
    expect(pathname).toBe('/check.html');
    expect(fake.opened[0]).not.toContain('175k');
    expect(await takeOver(hash.slice(1))).toBe('$175k in NYC');
    // Once.
    expect(await takeOver(hash.slice(1))).toBe('');
  });

  test('opens the comparison beside the page', async () => {
    await start();
    await fake.events.menu.tell({ menuItemId: 'compare-page' }, TAB);
    await fake.events.menu.tell({ menuItemId: 'compare-page' }, undefined);
    await settled();
    expect(fake.opened).toEqual(['beside 3']);
  });
});

describe('access', () => {
  test('that is there at the start has its gate, one a site', async () => {
    fake.state.granted = [CAREERS];
    await start();
    expect(gates()).toEqual([CAREERS]);
    // Two events at once register nothing twice.
    await Promise.all([fake.events.added.tell({ origins: [] }), fake.events.added.tell({ origins: [] })]);
    await settled();
    expect(gates()).toEqual([CAREERS]);
    expect(warned).not.toHaveBeenCalled();
  });

  test('that is given works at once in the tabs that are open', async () => {
    await start();
    fake.state.granted = [CAREERS];
    fake.state.tabs = [TAB, { ...TAB, id: 8, discarded: true }, { windowId: 3, url: TAB.url }];
    await fake.events.added.tell({ origins: [CAREERS] });
    await settled();
    expect(gates()).toEqual([CAREERS]);
    expect(fake.injected).toEqual(['7 /content-scripts/gate.js']);
  });

  test('is tried again where the page’s process has not heard of it yet, and then let be', async () => {
    await start();
    vi.useFakeTimers();
    fake.state.granted = [CAREERS];
    fake.state.refusals = 2;
    await fake.events.added.tell({ origins: [CAREERS] });
    await vi.advanceTimersByTimeAsync(1500);
    expect(fake.injected).toEqual(['7 /content-scripts/gate.js']);
    fake.state.refusals = 3;
    await fake.events.added.tell({ origins: [CAREERS] });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.injected).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('that is taken back ends the gate, and pages that are open are told to go', async () => {
    fake.state.granted = [CAREERS];
    await start();
    fake.state.reading = [7];
    fake.state.granted = [];
    fake.state.tabs = [TAB, { id: 9 }, {}];
    await fake.events.removed.tell({ origins: [CAREERS] });
    await settled();
    expect(gates()).toEqual([]);
    expect(fake.orders).toEqual([`7 {"kind":"leave","origins":["${CAREERS}"]}`]);
  });
});

describe('what the user decides', () => {
  const choices = siteChoices(fakeBrowser.storage.local);
  const stored = async (change: () => Promise<void>) => {
    await start();
    fake.state.reading = [7];
    await change();
    await settled();
  };

  test('paused: everything goes, everywhere', async () => {
    await stored(() => choices.setPaused(true));
    expect(fake.orders).toEqual(['7 {"kind":"leave","origins":null}']);
    await choices.setPaused(false);
    await settled();
    expect(fake.orders).toHaveLength(1);
  });

  test.each(['off', 'beside'] as const)('a site %s: what stands in its pages goes', async (choice) => {
    await stored(() => choices.choose('careers.example', choice));
    expect(fake.orders).toEqual([`7 {"kind":"leave","origins":["${CAREERS}"]}`]);
  });

  test('a site in the page: it gets its gate, and loses it when the choice is forgotten', async () => {
    // The manifest names a part of the host alone: the host is granted, and no event tells of the choice.
    const part = 'https://jobs.lever.co/*';
    await stored(() => choices.choose('jobs.lever.co', 'in-page'));
    expect(gates()).toEqual([part]);
    expect(fake.orders).toEqual([]);
    await choices.forget('jobs.lever.co');
    await settled();
    expect(gates()).toEqual([]);
  });

  test('other things that are stored tell no page anything', async () => {
    await stored(() => fakeBrowser.storage.local.set({ view: { side: 'left' } }));
    expect(fake.orders).toEqual([]);
  });

  test.each([
    ['nothing decided', async () => undefined, TAB.url, true],
    ['nothing decided, on LinkedIn', async () => undefined, 'https://www.linkedin.com/jobs/view/1/', false],
    ['the site is off', () => choices.choose('careers.example', 'off'), TAB.url, false],
    [
      'LinkedIn in the page',
      () => choices.choose('www.linkedin.com', 'in-page'),
      'https://www.linkedin.com/jobs/1',
      true,
    ],
    ['paused', () => choices.setPaused(true), TAB.url, false],
    ['no address', async () => undefined, '', true],
  ])('whether the chip comes by itself: %s', async (_name, decide, url, shown) => {
    await decide();
    expect(await mayShowByItself(url)).toBe(shown);
  });

  test('a record that the browser cannot read any more counts as undecided', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt') as never);
    expect(await mayShowByItself(TAB.url)).toBe(true);
  });
});
