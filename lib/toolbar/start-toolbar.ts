/** The background's side of toolbar, menu and keys, and of access that comes and goes. Listeners are registered at once. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PageOrder, ReadingMessage } from '../messages';
import { matchPatterns } from '../page/sites/access';
import { handOver } from '../pasted/hand-over';
import { type AccessWorld, chooseGate, forgetGate, registerGates } from '../site-access/site-access';
import { mayShowItself, siteChoices } from '../site-access/site-choices';
import { browserTabs, isOnRequest } from '../tab-reading/browser-tabs';
import { readTab } from '../tab-reading/read-tab';
import { type CommandWorld, runCommand, runMenuItem, type Tab } from './commands';
import { openBesidePage, openPanelInPage } from './open-panel';

/** Whether chip and panel may come to a page that nobody asked about. */
export async function mayShowByItself(url: string): Promise<boolean> {
  const choices = siteChoices(browser.storage.local);
  const host = URL.canParse(url) ? new URL(url).host : '';
  // A record that the browser cannot read any more counts as undecided.
  const [paused, choice] = await Promise.all([
    choices.paused().catch(() => false),
    choices.choice(host).catch(() => null),
  ]);
  return mayShowItself(paused, choice, isOnRequest(url));
}

/** `save` keeps a listing that was read from outside its page. */
export function startToolbar(save: (reading: ReadingMessage) => Promise<unknown>): void {
  const world = commandWorld(save);
  run(browser.action.setBadgeBackgroundColor({ color: '#1d3557' }));
  run(browser.action.setBadgeTextColor?.({ color: '#ffffff' }) ?? Promise.resolve());

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) run(runCommand(command, tabOf(tab), world));
    else withActiveTab((active) => run(runCommand(command, active, world)));
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    run(
      runMenuItem(String(info.menuItemId), info.selectionText ?? '', tab?.id === undefined ? null : tabOf(tab), world),
    );
  });
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: 'check-selection', contexts: ['selection'], title: i18n.t('around.menu_check') });
    browser.contextMenus.create({ id: 'compare-page', contexts: ['page'], title: i18n.t('around.menu_compare') });
  });

  const atInstall = browser.runtime.getManifest().host_permissions ?? [];
  const access = browser as unknown as AccessWorld;
  // One after the other: two that look at once would both register what is missing.
  let last: Promise<unknown> = Promise.resolve();
  const queue = (action: () => Promise<void>) => {
    last = last.then(action);
    run(last);
    last = last.catch(() => undefined);
  };
  const register = () => queue(() => registerGates(access, atInstall));
  register();
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    register();
    run(readOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    register();
    run(tellAll({ kind: 'leave', origins }));
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes.paused?.newValue === true) run(tellAll({ kind: 'leave', origins: null }));
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith('site:')) continue;
      const pattern = `https://${key.slice('site:'.length)}/*`;
      queue(() => (newValue === 'in-page' ? chooseGate(access, pattern) : forgetGate(access, pattern, atInstall)));
    }
    const origins = Object.entries(changes)
      .filter(([key, { newValue }]) => key.startsWith('site:') && (newValue === 'off' || newValue === 'beside'))
      .map(([key]) => `https://${key.slice('site:'.length)}/*`);
    if (origins.length > 0) run(tellAll({ kind: 'leave', origins }));
  });
}

function commandWorld(save: (reading: ReadingMessage) => Promise<unknown>): CommandWorld {
  return {
    tell: (tabId, order) =>
      browser.tabs.sendMessage(tabId, order).then(
        () => true,
        () => false,
      ),
    isOnRequest,
    openPanelInPage,
    openBesidePage,
    saveFromOutside: async (tabId) => {
      const answer = await readTab(tabId, browserTabs.askFrames);
      if (answer.kind !== 'read' || answer.report.reading === null || answer.report.kind !== 'posting') return false;
      await save(answer.report.reading);
      await browser.action.setBadgeText({ tabId, text: '✓' });
      return true;
    },
    openShortlist: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/shortlist.html') });
    },
    openCheck: async (words) => {
      const key = await handOver(words);
      await browser.tabs.create({ url: `${browser.runtime.getURL('/check.html')}#${key}` });
    },
  };
}

/** A new grant works at once in the tabs that are open. */
async function readOpenTabs(origins: string[]): Promise<void> {
  const ours = new Set(matchPatterns('at-install'));
  const tabs = await browser.tabs.query({ url: origins.filter((origin) => !ours.has(origin)) });
  await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : startGate(id))));
}

/** Milliseconds until the next try: Firefox tells of a grant before the process of the page has heard of it. */
const NEXT_TRY = [200, 800];

/** Does nothing where the page takes no script. */
async function startGate(tabId: number): Promise<void> {
  for (const pause of [...NEXT_TRY, null]) {
    try {
      await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        files: ['/content-scripts/gate.js'],
      });
      return;
    } catch {
      if (pause === null) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Without access the browser hides the addresses of tabs: each page looks itself whether it is meant. */
async function tellAll(order: PageOrder): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) browser.tabs.sendMessage(id, order).catch(() => undefined);
  }
}

async function withActiveTab(then: (tab: Tab) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) then(tabOf(tab));
}

type BrowserTab = { [K in keyof Tab]?: Tab[K] | undefined };

function tabOf({ id = -1, windowId = -1, url = '' }: BrowserTab): Tab {
  return { id, windowId, url };
}

/** What fails here has no one to tell: the page went away, or the browser refused. */
function run(action: Promise<unknown>): void {
  action.catch((error) => console.warn('Toolbar:', error));
}
