import '../../lib/zod-without-eval';

import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { applyChosenTheme } from '../../components/options/theme';
import { ShortlistPage } from '../../components/shortlist/ShortlistPage';
import { profileStore } from '../../lib/profile/profile-store';
import { settingsStore } from '../../lib/settings/settings-store';
import '../../components/look/tokens.css';
import '../../components/look/pieces.css';
import '../../components/look/page.css';
import '../../components/shortlist/shortlist.css';
import '../../components/shortlist/list.css';
import '../../components/shortlist/entry.css';
import '../../components/shortlist/compare.css';
import '../../components/shortlist/files.css';
import { openShortlist } from '../../lib/shortlist/open-shortlist';

applyChosenTheme(document, settingsStore(browser.storage.local));
const page = document.getElementById('page');
if (page) {
  const opened = openShortlist(browser.storage.local);
  const { read } = profileStore(browser.storage.local);
  createRoot(page).render(<ShortlistPage opened={opened} profile={read} now={() => new Date()} />);
}
