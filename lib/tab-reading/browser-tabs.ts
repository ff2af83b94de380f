/** The browser as the popup and the side panel see it. */
import { browser } from 'wxt/browser';
import { ask } from '../overlay/ask';
import { onRequestSites } from '../page/sites/access';
import { isCovered } from '../site-access/site-access';
import type { TabWorld } from './tab-session';

/** Sites whose pages get nothing put into them unless the user wants it. */
const ON_REQUEST = onRequestSites().flatMap(({ matches }) => matches);

/** True for sites that are read beside the page, as LinkedIn. */
export function isOnRequest(url: string): boolean {
  return isCovered(ON_REQUEST, url);
}

/**
 * The hosts that may be read are those of the manifest and those that the user granted. Where the browser hides the address
 * or the page is no page of the web, trying says whether it can be read at all.
 */
async function mayReadUnasked(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return true;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}

/** The tabs of this window, by the browser’s own calls. */
export const browserTabs: TabWorld = {
  activeTab: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
  },
  mayReadUnasked,
  askFrames: async (tabId) => {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/page-report.js', '/reader.js'],
    });
    return results.map(({ result }) => result);
  },
  ask,
  commandId: () => crypto.randomUUID(),
  wait(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
