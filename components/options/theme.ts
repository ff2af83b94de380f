/** Colours of the extension's own pages; the panel in a page follows its own rule. */
import type { Theme } from '../../lib/settings/display';

export function applyTheme(document: Document, theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
