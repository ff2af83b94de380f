import '../../lib/zod-without-eval';
import '../../components/look/tokens.css';
import '../../components/look/pieces.css';
import '../../components/look/page.css';
import '../../components/options/options.css';
import '../../components/profile/profile.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { browserSites } from '../../components/options/browser-sites';
import { diagnosticsOf } from '../../components/options/diagnostics';
import { OptionsApp } from '../../components/options/OptionsApp';
import type { OptionsWorld } from '../../components/options/options-world';
import { applyChosenTheme, applyTheme } from '../../components/options/theme';
import { profileStore } from '../../lib/profile/profile-store';
import { settingsStore } from '../../lib/settings/settings-store';
import { openShortlist } from '../../lib/shortlist/open-shortlist';

const area = browser.storage.local;
const { repository, forget } = openShortlist(area);
const settings = settingsStore(area);
const profile = profileStore(area);
const isFirefox = import.meta.env.FIREFOX;

const world: OptionsWorld = {
  profile,
  settings,
  shortlist: repository,
  now: () => new Date(),
  ...browserSites,
  commands: async () =>
    (await browser.commands.getAll())
      // The button itself is a command too; it has no description of ours.
      .filter(({ description }) => (description ?? '') !== '')
      .map(({ description = '', shortcut = '' }) => ({ words: description, keys: shortcut })),
  diagnostics: () => diagnosticsOf(repository, area),
  copy: (text) => navigator.clipboard.writeText(text),
  settingsRecords: () => area.get(null),
  putSettingsRecords: (records) => area.set(records),
  eraseAll: async () => {
    await repository.wipe();
    await forget();
    await profile.erase();
    await browserSites.revokeAll();
    await area.clear();
    // The shortlist's look, and notes that were not stored yet.
    localStorage.clear();
    applyTheme(document, 'system');
  },
  download: (text, name) => {
    const address = URL.createObjectURL(new Blob(text, { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The download reads the address after this turn.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  },
  browser: isFirefox ? 'firefox' : 'chrome',
};

applyChosenTheme(document, settings);
const page = document.getElementById('page');
if (page) createRoot(page).render(<OptionsApp world={world} />);
