/**
 * Marks the words behind a fact with the CSS Custom Highlight API: ranges in a registry, no node of the page is changed.
 * The name of the highlight is the caller's, as it must differ from page to page; the caller also inserts `highlightCss`.
 */
import type { Evidence } from '../posting/posting';
import type { PageReading } from './read-page';

/** How a quote is found again after the page rendered anew: the words themselves and what stood around them. */
export interface Anchor {
  quote: string;
  before: string;
  after: string;
}

/** Characters of context kept on either side of a quote. */
export const CONTEXT = 32;

/** Marks words in the page without changing its nodes. */
export interface Highlighter {
  /** Marks the evidence instead of what was marked before; returns the first range, or null where nothing could be marked. */
  show(reading: PageReading, evidence: readonly Evidence[]): Range | null;
  /** Finds the marked words in a later reading of the page; what is gone is dropped. */
  reanchor(reading: PageReading): Range | null;
  /** Removes the mark. */
  clear(): void;
}

interface HighlightRegistryLike {
  set(name: string, highlight: unknown): unknown;
  delete(name: string): boolean;
}
interface HighlightWindow {
  CSS?: { highlights?: HighlightRegistryLike };
  Highlight?: new (...ranges: AbstractRange[]) => unknown;
}

/** The style of a mark: readable on light and dark pages, and by the system's colours where forced. */
export function highlightCss(name: string): string {
  return `::highlight(${name}){background-color:#ffd54a;color:#111}@media (forced-colors:active){::highlight(${name}){background-color:Mark;color:MarkText}}`;
}

/** `view` is the window of the page; without support in the browser every call is a no-op. */
export function createHighlighter(view: Window, name: string): Highlighter {
  let anchors: Anchor[] = [];
  const registry = () => (view as unknown as HighlightWindow).CSS?.highlights;

  const mark = (ranges: Range[]): Range | null => {
    const highlights = registry();
    const Mark = (view as unknown as HighlightWindow).Highlight;
    highlights?.delete(name);
    const first = ranges[0];
    if (!first) return null;
    if (highlights && Mark) highlights.set(name, new Mark(...ranges));
    return first;
  };

  return {
    show(reading, evidence) {
      const ranges: Range[] = [];
      anchors = [];
      for (const one of evidence) {
        const range = reading.rangeOf(one);
        if (!range) continue;
        ranges.push(range);
        if (one.source === 'text') anchors.push(anchorOf(reading.listing.sources.text, one));
      }
      return mark(ranges);
    },
    reanchor(reading) {
      const text = reading.listing.sources.text;
      const ranges: Range[] = [];
      const kept: Anchor[] = [];
      for (const anchor of anchors) {
        const start = findAnchor(text, anchor);
        if (start < 0) continue;
        const range = reading.rangeOf({ start, end: start + anchor.quote.length, source: 'text' });
        if (!range) continue;
        ranges.push(range);
        kept.push(anchor);
      }
      anchors = kept;
      return mark(ranges);
    },
    clear() {
      anchors = [];
      registry()?.delete(name);
    },
  };
}

/** The quote of a piece of evidence with its surroundings in the text it was read from. */
export function anchorOf(text: string, evidence: Pick<Evidence, 'start' | 'end'>): Anchor {
  const { start, end } = evidence;
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

/**
 * Where the anchor's quote stands in a text: the place whose surroundings agree best, −1 where it does not stand there
 * or where nothing around any of several places agrees.
 */
export function findAnchor(text: string, anchor: Anchor): number {
  if (anchor.quote === '') return -1;
  const places: number[] = [];
  for (let at = text.indexOf(anchor.quote); at >= 0 && places.length < 50; at = text.indexOf(anchor.quote, at + 1)) {
    places.push(at);
  }
  let best = -1;
  let bestScore = places.length === 1 ? -1 : 0;
  for (const at of places) {
    const score =
      sharedEnd(text.slice(Math.max(0, at - CONTEXT), at), anchor.before) +
      sharedStart(text.slice(at + anchor.quote.length, at + anchor.quote.length + CONTEXT), anchor.after);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
