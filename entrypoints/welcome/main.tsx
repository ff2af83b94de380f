import '../../lib/zod-without-eval';
import '../../components/look/tokens.css';
import '../../components/look/pieces.css';
import '../../components/look/page.css';
import '../../components/panel/comparison.css';
import '../../components/panel/panel.css';
import '../../components/surface/surface.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { applyChosenTheme } from '../../components/options/theme';
import { PRACTICE_TEXT } from '../../components/welcome/practice-listing';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { ask } from '../../lib/overlay/ask';
import { describeListing } from '../../lib/overlay/read-listing';
import { createSession } from '../../lib/overlay/session';
import { pageReaderOf } from '../../lib/pasted/load-page-reader';
import { readPasted } from '../../lib/pasted/pasted-listing';
import { settingsStore } from '../../lib/settings/settings-store';
import { readingOf } from '../../lib/tab-reading/tab-report';

const session = createSession({
  describe: describeListing,
  retry: read,
  ask,
  mark: () => true,
  unmark: () => undefined,
  commandId: () => crypto.randomUUID(),
});

async function read(): Promise<void> {
  try {
    const today = new Date().toISOString().slice(0, 10);
    const pasted = { words: PRACTICE_TEXT, kind: 'text', address: '', today } as const;
    const reading = await readPasted(pasted, pageReaderOf(document));
    await session.take(readingOf({ reading, siteName: '', adapter: 'generic', health: 'generic', kind: 'posting' }));
  } catch {
    session.none('unreadable');
  }
}

applyChosenTheme(document, settingsStore(browser.storage.local));
const page = document.getElementById('page');
if (page) createRoot(page).render(<WelcomePage session={session} onTry={read} />);
