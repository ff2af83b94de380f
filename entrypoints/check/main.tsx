import '../../lib/zod-without-eval';
import '../../components/look/tokens.css';
import '../../components/look/pieces.css';
import '../../components/look/page.css';
import '../../components/panel/comparison.css';
import '../../components/panel/panel.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { CheckPage } from '../../components/check/CheckPage';
import { applyTheme } from '../../components/options/theme';
import { ask } from '../../lib/overlay/ask';
import { describeListing } from '../../lib/overlay/read-listing';
import { createSession } from '../../lib/overlay/session';
import { takeOver } from '../../lib/pasted/hand-over';
import { pageReaderOf } from '../../lib/pasted/load-page-reader';
import { type Pasted, readPasted } from '../../lib/pasted/pasted-listing';
import { settingsStore } from '../../lib/settings/settings-store';
import { readingOf } from '../../lib/tab-reading/tab-report';

const today = new Date().toISOString().slice(0, 10);
let last: Omit<Pasted, 'today'> | null = null;
let asked = 0;
const pageReader = pageReaderOf(document);

const session = createSession({
  describe: describeListing,
  retry: () => {
    if (last) read(last);
  },
  ask,
  mark: () => true,
  unmark: () => undefined,
  commandId: () => crypto.randomUUID(),
});

async function read(pasted: Omit<Pasted, 'today'>): Promise<void> {
  last = pasted;
  asked += 1;
  const mine = asked;
  try {
    const reading = await readPasted({ ...pasted, today }, pageReader);
    if (mine === asked)
      await session.take(readingOf({ reading, siteName: '', adapter: 'generic', health: 'generic', kind: 'posting' }));
  } catch (error) {
    console.warn('Pasted listing:', error);
    session.none('unreadable');
  }
}

const page = document.getElementById('page');
const settings = settingsStore(browser.storage.local);
Promise.all([takeOver(location.hash.slice(1)), settings.ownBands(), settings.display()]).then(
  ([words, ownBands, { theme }]) => {
    applyTheme(document, theme);
    if (!page) return;
    createRoot(page).render(
      <CheckPage session={session} onRead={read} today={today} words={words} ownBands={ownBands} />,
    );
  },
);
