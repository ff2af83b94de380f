/** Words for a page whose extension was replaced: browsers refuse to give out any more by then. */
import { i18n } from '#i18n';

/** The words that are first needed then; `panel.label` and its kind stand in the page before. */
const AHEAD = ['chip.updated', 'state.updated_title', 'state.updated', 'state.reload'] as const;

/**
 * Remembers the words of this script that have no values in them, and gives those out where the browser no longer does; empty
 * where they were never asked for.
 */
export function keepWords(): void {
  const ask = i18n.t as (...parts: unknown[]) => string;
  const known = new Map<unknown, string>();
  const askOrRemember = (...parts: unknown[]): string => {
    const [key] = parts;
    try {
      const words = ask(...parts);
      if (parts.length === 1) known.set(key, words);
      return words;
    } catch {
      return known.get(key) ?? '';
    }
  };
  i18n.t = askOrRemember as typeof i18n.t;
  for (const key of AHEAD) i18n.t(key);
}
