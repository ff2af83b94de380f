import '../../lib/zod-without-eval';
import '../../components/look/tokens.css';
import '../../components/look/pieces.css';
import '../../components/look/page.css';
import '../../components/panel/comparison.css';
import '../../components/panel/panel.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { applyTheme } from '../../components/options/theme';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import { settingsStore } from '../../lib/settings/settings-store';
import { browserTabs, isOnRequest } from '../../lib/tab-reading/browser-tabs';
import { tellOfSaves } from '../../lib/tab-reading/saved-elsewhere';
import { createTabSession } from '../../lib/tab-reading/tab-session';

// Where the browser gives access the user has given it, by a grant or by the toolbar's button: reading puts nothing there.
const tab = createTabSession({ ...browserTabs, mayReadUnasked: async () => true });

const SETTLED = 250;
let settling: ReturnType<typeof setTimeout> | undefined;
function readSoon(): void {
  clearTimeout(settling);
  settling = setTimeout(() => tab.read(), SETTLED);
}

browser.tabs.onActivated.addListener(readSoon);
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (tabId === tab.state().tabId && (change.status === 'complete' || change.url !== undefined)) readSoon();
});
browser.windows.onFocusChanged.addListener(readSoon);
browser.permissions.onAdded.addListener(readSoon);
browser.permissions.onRemoved.addListener(readSoon);
// The toolbar's button was pressed: the browser now lets this tab be read.
browser.runtime.onMessage.addListener((message: unknown) => {
  if (typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'tab-opened') readSoon();
  return undefined;
});

tellOfSaves(tab);
tab.read();
const page = document.getElementById('page');
const settings = settingsStore(browser.storage.local);
Promise.all([settings.ownBands(), settings.display()]).then(([ownBands, { theme }]) => {
  applyTheme(document, theme);
  if (!page) return;
  createRoot(page).render(
    <SidePanel
      tab={tab}
      today={new Date().toISOString().slice(0, 10)}
      ownBands={ownBands}
      onShow={(tabId, evidence) => {
        if (isOnRequest(tab.state().url)) return;
        // Rejects where no script of ours is in the page: the words are shown beside the row all the same.
        browser.tabs.sendMessage(tabId, { kind: 'mark', evidence }).catch(() => undefined);
      }}
    />,
  );
});
