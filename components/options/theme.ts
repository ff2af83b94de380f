/** Colours of the extension's own pages; the panel in a page follows its own rule. */

import type { Theme } from '../../lib/settings/display';
import type { SettingsStore } from '../../lib/settings/settings-store';

/** Sets the colours of a page of ours; `system` leaves them to the system. */
export function applyTheme(document: Document, theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** As the user has chosen it; the system's where nothing can be read. */
export function applyChosenTheme(document: Document, settings: SettingsStore): void {
  settings.display().then(
    ({ theme }) => applyTheme(document, theme),
    () => undefined,
  );
}
