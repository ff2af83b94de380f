/** Marks evidence in the page, its sentence softly and its words strongly, and brings it into view. */
import { createHighlighter, highlightCss } from '../page/highlight';
import { membersOf, parentOf } from '../page/own-members';
import { SHEET_BELOW } from './overlay-host';
import { sentenceAround } from './sentence-around';
import type { SessionWorld } from './session';
import { addSheet, type Sheet } from './style-sheet';

/** The marks' names differ from page to page, and their style is there only while something is marked. */
export function markInPage(document: Document): Required<Pick<SessionWorld, 'mark' | 'unmark' | 'remark'>> {
  const view = document.defaultView ?? window;
  const [name, around] = [freshName(), freshName()];
  const sentence = createHighlighter(view, around);
  const words = createHighlighter(view, name);
  let style: Sheet | null = null;
  return {
    mark(reading, evidence) {
      sentence.show(reading, [{ ...evidence, ...sentenceAround(reading.listing, evidence) }]);
      const range = words.show(reading, [evidence]);
      if (!range) return false;
      style ??= addSheet(document, `::highlight(${around}){background-color:#fff1bf;color:#111}${highlightCss(name)}`);
      const { startContainer } = range;
      const element = startContainer instanceof Element ? startContainer : parentOf(startContainer);
      if (!element) return true;
      membersOf(element).scrollIntoView.call(element, {
        block: view.innerWidth < SHEET_BELOW ? 'start' : 'center',
        behavior: view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
      });
      return true;
    },
    remark(reading) {
      sentence.reanchor(reading);
      words.reanchor(reading);
    },
    unmark() {
      sentence.clear();
      words.clear();
      style?.remove();
      style = null;
    },
  };
}

/** Letters by chance, and as many by chance: a page that has met one name knows none of the next. */
function freshName(): string {
  const [length = 0, ...letters] = crypto.getRandomValues(new Uint8Array(14));
  return String.fromCharCode(...letters.slice(0, 7 + (length % 7)).map((letter) => 97 + (letter % 26)));
}
