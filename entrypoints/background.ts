import '../lib/zod-without-eval';

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { guideHash } from '../components/guide/route';
import { type AnswerWorld, answer, OWN_PAGE, type Place, placeOf } from '../lib/answers/answer';
import { matchBound } from '../lib/answers/match-bound';
import { compare } from '../lib/compare/compare';
import { matchProfile } from '../lib/compare/match-profile';
import { classifySender, type PageOrder, type PageRequest, pageRequestSchema, type Reply } from '../lib/messages';
import { relayNavigation } from '../lib/overlay/relay-navigation';
import { readPosting } from '../lib/posting/read-posting';
import { profileStore } from '../lib/profile/profile-store';
import { settingsStore } from '../lib/settings/settings-store';
import { openShortlist } from '../lib/shortlist/open-shortlist';
import { openBesidePage } from '../lib/toolbar/open-panel';
import { mayShowByItself, startToolbar } from '../lib/toolbar/start-toolbar';

/** In the order in which they run. */
const FILES = { reader: ['/reader.js'], panel: ['/react.js', '/panel.js'] } as const;

// The worker may be stopped at any time: listeners are registered at once, and nothing is kept between two messages.
// A module shares its parts (engine, guides, storage) with the extension's pages: each is in the package once.
export default defineBackground({ type: 'module', main: startBackground });

function startBackground(): void {
  const profile = profileStore(browser.storage.local);
  const world: AnswerWorld = {
    shortlist: openShortlist(browser.storage.local).repository,
    settings: settingsStore(browser.storage.local),
    read: (listing) => readPosting(listing).posting,
    compare,
    profile: () => profile.read(),
    match: matchProfile,
    mayMatch: matchBound(browser.storage.session, Date.now),
    now: () => new Date(),
    inject: async (script, place) => {
      if (script === 'reader' && !(await mayShowByItself(place.url))) return;
      await browser.scripting.executeScript({
        target: { tabId: place.tabId, frameIds: [place.frameId] },
        files: [...FILES[script]],
      });
    },
    badge: async (place, text) => {
      await browser.action.setBadgeText({ tabId: place.tabId, text });
    },
    offerAbove: async (place, reading) => {
      const top: Place = { tabId: place.tabId, frameId: 0, url: place.tabUrl ?? '' };
      // Without access to the page around the frame the browser refuses the injection.
      if (reading) {
        if (top.url === '' || !(await mayShowByItself(top.url))) return false;
        await world.inject('reader', top);
      }
      const order: PageOrder = { kind: 'framed', frameId: place.frameId, reading };
      return (await browser.tabs.sendMessage(top.tabId, order, { frameId: 0 })) === true;
    },
    markBelow: async ({ tabId }, frameId, evidence) => {
      const order: PageOrder = evidence ? { kind: 'mark', evidence } : { kind: 'unmark' };
      await browser.tabs.sendMessage(tabId, order, { frameId });
    },
    openBeside: ({ windowId }) =>
      windowId === undefined ? Promise.reject(new Error('no window')) : openBesidePage(windowId),
    openShortlist: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/shortlist.html') });
    },
    openGuide: async (guide, place) => {
      await browser.tabs.create({ url: browser.runtime.getURL('/guide.html') + guideHash(guide, place) });
    },
  };

  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: Reply) => void) => {
    const ours = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
    const who = classifySender(sender, ours);
    if (who === 'foreign') return undefined;
    const request = pageRequestSchema.safeParse(message);
    // The extension's pages also speak to each other.
    if (who === 'extension-page' && !request.success) return undefined;
    const place = who === 'extension-page' ? OWN_PAGE : placeOf(sender);
    if (!request.success || !place) {
      sendResponse({ ok: false, reason: 'refused' });
      return undefined;
    }
    reply(request.data, place, world).then(sendResponse);
    return true;
  });

  startToolbar(async (reading) => {
    await answer({ kind: 'save', command: crypto.randomUUID(), reading }, OWN_PAGE, world);
  });

  if (import.meta.env.FIREFOX) relayNavigation();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') readOpenTabsAgain();
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  closeStorageToPages();
}

async function reply(request: PageRequest, place: Place, world: AnswerWorld): Promise<Reply> {
  try {
    return { ok: true, answer: await answer(request, place, world) };
  } catch (error) {
    console.warn('Request failed:', request.kind, error);
    return { ok: false, reason: 'failed' };
  }
}

/**
 * Chromium leaves the old scripts in open tabs and starts no new ones; Firefox starts those of the manifest by itself. A gate that
 * comes twice finds that it is there.
 */
async function readOpenTabsAgain(): Promise<void> {
  // Also in the sites that the user chose.
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: origins });
  for (const tab of tabs) {
    if (tab.id === undefined || tab.discarded) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['/content-scripts/gate.js'] })
      .catch(() => undefined);
  }
}

/** Chromium can keep page scripts from reading `storage.local`; Firefox cannot, so nothing private is put there. */
function closeStorageToPages(): void {
  const area = browser.storage.local as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
