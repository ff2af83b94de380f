import '../../lib/zod-without-eval';
import '../../components/look/tokens.css';
import '../../components/look/pieces.css';
import '../../components/look/page.css';
import '../../components/panel/comparison.css';
import '../../components/panel/panel.css';
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { applyTheme } from '../../components/options/theme';
import { Popup, type PopupActions, type PopupSite } from '../../components/popup/Popup';
import { onRequestSites } from '../../lib/page/sites/access';
import { settingsStore } from '../../lib/settings/settings-store';
import type { ListingRow } from '../../lib/shortlist/entry';
import { openShortlist } from '../../lib/shortlist/open-shortlist';
import { isCovered, isHostAtInstall, patternOf } from '../../lib/site-access/site-access';
import { siteChoices } from '../../lib/site-access/site-choices';
import { browserTabs, isOnRequest } from '../../lib/tab-reading/browser-tabs';
import { tellOfSaves } from '../../lib/tab-reading/saved-elsewhere';
import { createTabSession } from '../../lib/tab-reading/tab-session';
import { hasBesidePage, openBesidePage, openPanelInPage } from '../../lib/toolbar/open-panel';

const today = new Date().toISOString().slice(0, 10);
const tab = createTabSession(browserTabs);
const choices = siteChoices(browser.storage.local);
const { repository } = openShortlist(browser.storage.local);
let windowId = -1;

async function siteOf(url: string): Promise<PopupSite> {
  const address = URL.canParse(url) && /^https?:/.test(url) ? new URL(url) : null;
  const host = address?.host ?? '';
  const pattern = patternOf(url);
  const [paused, choice, mayRead, gates] = await Promise.all([
    choices.paused(),
    choices.choice(host),
    address
      ? browser.permissions.contains({ origins: [`${address.protocol}//${address.hostname}/*`] }).catch(() => false)
      : false,
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const manifest = browser.runtime.getManifest().host_permissions ?? [];
  const atInstall = isCovered(manifest, url);
  // Access to a host whose other part the manifest names does not yet mean that this part is read by itself.
  const granted = atInstall || gates.some(({ id }) => id === pattern) || (mayRead && !isHostAtInstall(manifest, url));
  const named = onRequestSites().find(({ matches }) => isCovered(matches, url));
  return {
    host: pattern === null && !granted ? '' : host,
    name: named?.name ?? host,
    choice,
    paused,
    off: choice === 'off',
    onRequest: isOnRequest(url),
    granted,
    atInstall,
  };
}

function App() {
  const [site, setSite] = useState<PopupSite | null>(null);
  const [rows, setRows] = useState<ListingRow[] | null>(null);
  const loadSite = useCallback(async () => {
    setSite(await siteOf((await browserTabs.activeTab())?.url ?? ''));
  }, []);
  const loadRows = useCallback(() => {
    repository.list().then(setRows, () => setRows([]));
  }, []);
  useEffect(() => {
    loadSite();
  }, [loadSite]);

  const actions: PopupActions = {
    openPanel: () => {
      const { tabId } = tab.state();
      if (tabId !== null) openPanelInPage(tabId).then(() => window.close());
    },
    openBeside: () => {
      openBesidePage(windowId).then(() => window.close());
    },
    grant: (choice) => {
      const pattern = patternOf(tab.state().url);
      if (!pattern || !site) return;
      // Not waited for: a moment later the browser would no longer take this for the user's click. Where the prompt closes
      // the popup the background sees the grant all the same.
      choices.choose(site.host, choice);
      browser.permissions.request({ origins: [pattern] }).then(async (granted) => {
        if (!granted) await choices.forget(site.host);
        await loadSite();
        if (granted) await tab.read();
      });
    },
    revoke: async () => {
      const pattern = patternOf(tab.state().url);
      if (!pattern || !site) return;
      await choices.forget(site.host);
      // Rejects for a host of the manifest, which was not granted here.
      await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
      await loadSite();
    },
    choose: async (choice) => {
      if (!site) return;
      await (choice === null ? choices.forget(site.host) : choices.choose(site.host, choice));
      await loadSite();
    },
    setPaused: async (paused) => {
      await choices.setPaused(paused);
      await loadSite();
    },
  };
  return (
    <Popup
      tab={tab}
      site={site}
      rows={rows}
      today={today}
      actions={actions}
      hasBeside={hasBesidePage()}
      onSavedChange={loadRows}
    />
  );
}

browser.windows.getCurrent().then(({ id }) => {
  windowId = id ?? -1;
});
settingsStore(browser.storage.local)
  .display()
  .then(({ theme }) => applyTheme(document, theme));
tellOfSaves(tab);
tab.read();
// The click that opened this gave access to the tab: a side panel that is open may read it now. None may be there.
browser.runtime.sendMessage({ kind: 'tab-opened' }).catch(() => undefined);
const page = document.getElementById('page');
if (page) createRoot(page).render(<App />);
