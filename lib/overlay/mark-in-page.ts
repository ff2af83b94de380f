/** Marks evidence in the page and brings it into view. */
import { createHighlighter, highlightCss } from '../page/highlight';
import { SHEET_BELOW } from './overlay-host';
import type { SessionWorld } from './session';
import { addSheet, type Sheet } from './style-sheet';

/** The mark's name differs from page to page, and its style is there only while something is marked. */
export function markInPage(document: Document): Pick<SessionWorld, 'mark' | 'unmark'> {
  const view = document.defaultView ?? window;
  const name = `m${[...crypto.getRandomValues(new Uint8Array(5))].map((byte) => byte.toString(36)).join('')}`;
  const highlighter = createHighlighter(view, name);
  let style: Sheet | null = null;
  return {
    mark(reading, evidence) {
      const range = highlighter.show(reading, [evidence]);
      if (!range) return false;
      style ??= addSheet(document, highlightCss(name));
      const { startContainer } = range;
      const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
      element?.scrollIntoView({
        block: view.innerWidth < SHEET_BELOW ? 'start' : 'center',
        behavior: view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
      });
      return true;
    },
    unmark() {
      highlighter.clear();
      style?.remove();
      style = null;
    },
  };
}
