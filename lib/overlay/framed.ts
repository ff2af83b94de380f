/**
 * A listing in a frame of the page, as the systems that many employers embed show it: read in the frame, and shown once, in
 * the page around it, where the extension may read that too.
 */
import type { ReadingMessage } from '../messages';
import type { PageReading } from '../page/read-page';
import type { Evidence } from '../posting/posting';
import { ask } from './ask';
import type { SessionWorld } from './session';

/** A listing that was read in a frame and offered to the page around it. */
export interface Framed {
  reading: PageReading;
  message: ReadingMessage;
}

/** The top page's side: what a frame offers, and what the page itself says. */
export interface FramedListings {
  /** What is shown of a frame, or null. */
  shown(): Framed | null;
  /** True where the frame's listing is taken in place of what the page shows of its own. */
  take(message: ReadingMessage, frameId: number, own: PageReading | null): boolean;
  /** Calls back when the frame itself may be gone or show something else, as the page sees it. Answers how to stop. */
  watch(document: Document, gone: (frameId: number) => void): () => void;
  /** The frame's listing has gone; false where it was not the one shown. */
  drop(frameId: number): boolean;
  /** Marks words in the frame; undefined where the reading is the page's own. */
  mark(reading: PageReading, evidence: Evidence): boolean | undefined;
  unmark(): void;
}

/** `address`: the page's own, under which the listing is kept, since the user saw it there. */
export function framedListings(address: () => string): FramedListings {
  let shown: (Framed & { frameId: number }) | null = null;
  return {
    shown: () => shown,
    take(message, frameId, own) {
      // A page that repeats a few words of the listing which it embeds, or none: the frame says more.
      const [inFrame, onPage] = [message.listing.sources.text.length, own?.listing.sources.text.length ?? 0];
      if (inFrame <= onPage) return false;
      shown = { frameId, reading: readingOf(message), message: { ...message, url: address() } };
      return true;
    },
    watch(document, gone) {
      // A frame that is taken away cannot always say so any more.
      const frames = () => document.getElementsByTagName('iframe').length;
      let count = frames();
      const look = () => {
        const frame = shown?.frameId;
        // Nobody answers in a frame that is gone or shows a page without a listing.
        if (frame) ask({ kind: 'mark-below', frameId: frame, evidence: null }).catch(() => gone(frame));
      };
      const observer = new MutationObserver((changes) => {
        const before = count;
        count = frames();
        if (count < before) look();
        for (const { type, target } of changes) {
          if (type === 'attributes' && target.nodeName === 'IFRAME')
            target.addEventListener('load', look, { once: true });
        }
      });
      observer.observe(document, { childList: true, subtree: true, attributeFilter: ['src'] });
      return () => observer.disconnect();
    },
    drop(frameId) {
      if (shown?.frameId !== frameId) return false;
      shown = null;
      return true;
    },
    mark(reading, evidence) {
      if (!shown || shown.reading !== reading) return undefined;
      ask({ kind: 'mark-below', frameId: shown.frameId, evidence }).catch(() => undefined);
      return true;
    },
    unmark() {
      if (shown) ask({ kind: 'mark-below', frameId: shown.frameId, evidence: null }).catch(() => undefined);
    },
  };
}

/** The frame's side: true where the page around it shows the listing. Null takes the offer back. */
export function offerAbove(reading: ReadingMessage | null): Promise<boolean> {
  return ask({ kind: 'offer-above', reading }).catch(() => false);
}

/** Marks in the page for its own listings, and in the frame for a frame's. */
export function markEither(
  page: Required<Pick<SessionWorld, 'mark' | 'unmark' | 'remark'>>,
  framed: FramedListings,
): Pick<SessionWorld, 'mark' | 'unmark' | 'remark'> {
  return {
    remark: page.remark,
    mark: (reading, evidence) => framed.mark(reading, evidence) ?? page.mark(reading, evidence),
    unmark() {
      page.unmark();
      framed.unmark();
    },
  };
}

/** The frame's reading without its document. */
function readingOf({ listing, site, canonicalId }: ReadingMessage): PageReading {
  return {
    listing,
    site,
    siteName: site,
    canonicalId,
    adapter: 'frame',
    health: 'site-layout',
    provenance: { title: null, company: null, location: null },
    textFrom: 'page',
    staleStructuredData: false,
    pageKind: { kind: 'posting', score: 0, cues: [] },
    listingFrame: null,
    container: null,
    rangeOf: () => null,
  };
}
