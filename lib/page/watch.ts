/**
 * Follows the listing that a page shows: pages that change their address without a load, panes that change without an
 * address, content that comes late. Nothing polls, and on a page that is no listing nothing is left running.
 */
import { cleanUrl } from './canonical-id';
import type { GateDecision } from './gate';
import { closestTo, parentOf } from './own-members';
import type { PageReading } from './read-page';
import { inSlices, type Steps } from './steps';

/** What a watch looks at, and whom it tells. */
export interface WatchOptions {
  view: Window & typeof globalThis;
  /** Ends everything. */
  signal: AbortSignal;
  /** The cheap decision; a page without a single cue is not waited for. */
  gate(document: Document, url: string): GateDecision;
  /** Done in short slices. */
  read(document: Document, url: string): Steps<PageReading>;
  /** A listing is shown. `signal` is aborted as soon as it is not the shown one any more: drop late results by it. */
  onListing(reading: PageReading, signal: AbortSignal): void;
  /** The same words stand in other nodes now: the page has rendered them anew. */
  onRendered?(reading: PageReading): void;
  /** No listing is shown; `unreadable` where one was expected and the wait for it ended. */
  onNone(reason: 'no-listing' | 'unreadable'): void;
  /** What the page showed under an address before this one: its words are not taken for the new address's listing. */
  before?: PageReading | null;
  /** Longest wait for late content, in milliseconds; at most 10 s. */
  maxWait?: number;
  /** Quiet time after a change of the page before it is read, in milliseconds. */
  settle?: number;
}

/** Follows one page until its signal ends. */
export interface PageWatch {
  /** The address has changed, as an outside listener saw it; harmless when it has not. */
  navigated(): void;
  /** Reads again now, as the user asked. */
  retry(): void;
  stop(): void;
}

const MAX_WAIT = 10_000;
const SETTLE = 200;
/** A page that never comes to rest is read after this many quiet times all the same. */
const MAX_DEFERRALS = 5;
/** A gate's score below which nothing can become a listing by waiting. */
const MIN_HOPE = 1;

/** Starts to follow a page and reads it at once. */
export function watchPage(options: WatchOptions): PageWatch {
  const { view, signal } = options;
  const document = view.document;
  const maxWait = Math.min(options.maxWait ?? MAX_WAIT, MAX_WAIT);
  const settle = options.settle ?? SETTLE;

  /** One attempt to find the shown listing; a new one ends the last. */
  let attempt = 0;
  let observer: MutationObserver | null = null;
  let settleTimer = 0;
  let deadlineTimer = 0;
  let deferrals = 0;
  /** Readings of this attempt; a page that keeps changing is read ever more seldom. */
  let reads = 0;
  let address = view.location.href;
  let shown: { key: string; text: string; reading: PageReading; controller: AbortController } | null = null;
  /** Shown before the page moved on; while it renders, its old words stand under the new address. */
  let left: PageReading | null = options.before ?? null;

  /** Ends the reading that is under way. */
  let stopReading = () => {};

  const release = () => {
    stopReading();
    observer?.disconnect();
    observer = null;
    view.clearTimeout(settleTimer);
    view.clearTimeout(deadlineTimer);
    settleTimer = 0;
    deadlineTimer = 0;
  };

  const hide = () => {
    shown?.controller.abort();
    shown = null;
  };

  /** Calls `then` once the page has been quiet for a moment. */
  const whenQuiet = (token: number, then: () => void) => {
    if (settleTimer !== 0 && ++deferrals < MAX_DEFERRALS) {
      view.clearTimeout(settleTimer);
      settleTimer = 0;
    }
    if (settleTimer !== 0) return;
    settleTimer = view.setTimeout(
      () => {
        settleTimer = 0;
        deferrals = 0;
        if (token === attempt && !signal.aborted) then();
      },
      settle * (1 + reads / 4),
    );
  };

  const observe = (token: number, root: Element, then: () => void) => {
    observer?.disconnect();
    observer = new view.MutationObserver(() => whenQuiet(token, then));
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    // The whole pane may be exchanged above the watched part.
    if (document.body && root !== document.body) observer.observe(document.body, { childList: true });
  };

  const show = (token: number, reading: PageReading) => {
    release();
    const key = keyOf(reading);
    const text = reading.listing.sources.text;
    if (!shown || shown.key !== key || shown.text !== text) {
      hide();
      left = null;
      const controller = new AbortController();
      shown = { key, text, reading, controller };
      options.onListing(reading, controller.signal);
    } else {
      shown = { ...shown, reading };
      options.onRendered?.(reading);
    }
    const root = watchedRoot(document, reading);
    if (root && token === attempt) observe(token, root, () => follow(token));
  };

  const none = (reason: 'no-listing' | 'unreadable') => {
    release();
    hide();
    options.onNone(reason);
  };

  const read = (token: number, then: (reading: PageReading) => void) => {
    stopReading();
    stopReading = inSlices(
      view,
      () => options.read(document, view.location.href),
      (reading) => {
        if (token !== attempt || signal.aborted) return;
        reads = Math.min(reads + 1, 8);
        then(reading);
      },
    );
  };

  /** The page around a shown listing has changed: the same listing, another one, or none. */
  const follow = (token: number) => {
    if (token !== attempt) return;
    read(token, (reading) => {
      if (isListing(reading)) show(token, reading);
      else search({ first: reading });
    });
  };

  /**
   * Reads, and where there is hope again after each quiet moment, until the wait is over. Where the page has `moved` on it
   * comes to rest first: of fifty quick navigations only the last is read.
   */
  const search = ({ first = null, moved = false }: { first?: PageReading | null; moved?: boolean } = {}) => {
    const token = ++attempt;
    release();
    deferrals = 0;
    reads = 0;
    if (shown) left = shown.reading;
    if (moved) hide();
    const url = view.location.href;
    const decision = options.gate(document, url);
    let last = first;

    const tryRead = (final: boolean) => {
      if (token !== attempt) return;
      // A change of the page must not put off the last reading.
      if (final) release();
      if (!options.gate(document, url).worth) {
        if (final) none(last && decision.worth ? 'unreadable' : 'no-listing');
        return;
      }
      read(token, (reading) => {
        last = reading;
        const stale = left !== null && isLeftOver(reading, left);
        if (stale && !final) hide();
        if (isListing(reading) && (!stale || (final && !haveOwnIds(reading, left)))) show(token, reading);
        else if (final) none(stale || reading.health === 'nothing-readable' ? 'unreadable' : 'no-listing');
      });
    };

    if (moved) whenQuiet(token, () => tryRead(false));
    else tryRead(false);
    if (token !== attempt || observer) return;
    if (!moved && decision.score < MIN_HOPE && document.readyState === 'complete') {
      none('no-listing');
      return;
    }
    observe(token, document.body ?? document.documentElement, () => tryRead(false));
    deadlineTimer = view.setTimeout(() => tryRead(true), maxWait);
  };

  const navigated = () => {
    const { href } = view.location;
    if (signal.aborted || href === address) return;
    const moved = placeOf(href) !== placeOf(address);
    address = href;
    search({ moved });
  };

  // Listeners are taken off by hand: a signal of another realm is refused by some windows.
  const navigation = (view as Window & { navigation?: EventTarget }).navigation;
  const restored = (event: PageTransitionEvent) => {
    if (event.persisted) search();
  };
  const stop = () => {
    attempt++;
    release();
    hide();
    navigation?.removeEventListener('currententrychange', navigated);
    view.removeEventListener('popstate', navigated);
    view.removeEventListener('hashchange', navigated);
    view.removeEventListener('pageshow', restored);
  };

  if (!signal.aborted) {
    navigation?.addEventListener('currententrychange', navigated);
    view.addEventListener('popstate', navigated);
    view.addEventListener('hashchange', navigated);
    view.addEventListener('pageshow', restored);
    signal.addEventListener('abort', stop, { once: true });
  }

  if (!signal.aborted) search();
  return {
    navigated,
    retry: () => {
      left = null;
      if (!signal.aborted) search();
    },
    stop,
  };
}

function isListing(reading: PageReading): boolean {
  const { kind, score } = reading.pageKind;
  // The page around an embedded listing: it is read in its frame.
  if (kind !== 'posting' && reading.listingFrame) return false;
  // A doubtful page is left to the engine's own decision.
  return reading.health !== 'nothing-readable' && (kind === 'posting' || (kind === 'other' && score >= 0));
}

/** Two readings with one key are of one listing. */
function keyOf(reading: PageReading): string {
  const { title, company } = reading.listing.sources;
  return `${reading.canonicalId}\n${title}\n${company}`;
}

/** The same words and title under another listing's id: the page has not caught up with its address. */
function isLeftOver(now: PageReading, before: PageReading): boolean {
  return (
    now.canonicalId !== before.canonicalId &&
    now.listing.sources.text === before.listing.sources.text &&
    now.listing.sources.title === before.listing.sources.title
  );
}

/** Both addresses name a listing by the site's own id, so that they cannot be two addresses of one listing. */
function haveOwnIds(...readings: (PageReading | null)[]): boolean {
  // Without a native id the path stands for it.
  return readings.every((reading) => reading !== null && !/^[^:]*:\//.test(reading.canonicalId));
}

/** An address without what does not change the place: tracking, and a fragment unless it is a route. */
function placeOf(href: string): string {
  const url = new URL(href);
  return cleanUrl(url) + (/^#!?\//.test(url.hash) ? url.hash : '');
}

/** The part of the page in which a change can mean another listing. */
function watchedRoot(document: Document, reading: PageReading): Element | null {
  const { container } = reading;
  if (!container) return document.body;
  const around = parentOf(container);
  return (around && closestTo(around, 'main,[role=main]')) ?? (around && parentOf(around)) ?? document.body;
}
