/** The theme that the user chose, for the extension's own pages; the system's where none is chosen. */
import type { Theme } from '../../lib/settings/display';

export function applyTheme(document: Document, theme: Theme): void {
  // The tokens follow the colour scheme by `light-dark()`.
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
}
