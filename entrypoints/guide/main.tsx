import '../../lib/zod-without-eval';
import '../../components/look/tokens.css';
import '../../components/look/pieces.css';
import '../../components/look/page.css';
import '../../components/guide/guide.css';
import '../../components/guide/entries.css';
import '../../components/guide/figures.css';
import '../../components/guide/cards.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { GuideApp } from '../../components/guide/GuideApp';
import { applyChosenTheme } from '../../components/options/theme';
import { settingsStore } from '../../lib/settings/settings-store';

applyChosenTheme(document, settingsStore(browser.storage.local));
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <GuideApp />
    </StrictMode>,
  );
}
