/**
 * The gate's wiring: asks for the reader where a page is worth reading. What stays behind is one passive listener, which
 * hears that a single-page site has moved on. No polyfill: this runs on every matched page.
 */
import { gate } from '../page/gate';
import { frameSlot } from './frame-slot';

const LONGEST_WAIT = 10_000;
const SETTLED = 300;
/** Smaller frames hold no listing. */
const SMALLEST_FRAME = 200;
/** Below this score nothing can become a listing by waiting. */
const HOPE = 1;

interface Runtime {
  id?: string;
  sendMessage(message: { kind: 'worth-reading' }): Promise<unknown>;
}

/** Looks at the frame's page now, and again when it has moved on. */
export function watchFrame(view: Window & typeof globalThis): void {
  const slot = frameSlot();
  if (slot.gate) {
    // It comes again where access was taken back and given anew, or after an update.
    if (!slot.reading) slot.look?.();
    return;
  }
  slot.gate = true;
  const { document } = view;
  let stopWaiting = () => {};
  /** True when there is nothing more to wait for. */
  const look = (): boolean => {
    const { worth, score } = gate(document, view.location.href);
    // Rejects only when the extension is gone; then there is nobody to tell.
    if (worth)
      runtime()
        ?.sendMessage({ kind: 'worth-reading' })
        .catch(() => undefined);
    return worth || (score < HOPE && document.readyState === 'complete');
  };
  const start = () => {
    stopWaiting();
    if (!look()) stopWaiting = waitForWords(view, look);
  };
  slot.look = start;

  if (isTooSmall(view)) {
    // An embedded listing is given its height when its words are there; a pixel that counts visits never grows.
    const grown = () => {
      if (isTooSmall(view)) return;
      view.removeEventListener('resize', grown);
      start();
    };
    view.addEventListener('resize', grown, { passive: true });
  } else if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else {
    start();
  }

  let last = withoutHash(view.location.href);
  const moved = () => {
    if (!runtime()?.id) return stopListening();
    const here = withoutHash(view.location.href);
    if (here === last) return;
    last = here;
    slot.navigated?.();
    if (slot.reading) return;
    stopWaiting();
    stopWaiting = waitForWords(view, look);
  };
  const { navigation } = view as { navigation?: EventTarget };
  const stopListening = () => {
    navigation?.removeEventListener('currententrychange', moved);
    view.removeEventListener('popstate', moved);
  };
  navigation?.addEventListener('currententrychange', moved);
  // Firefox before 147 has no Navigation API; there the background tells of the rest (`relayNavigation`).
  slot.moved = moved;
  if (!navigation) view.addEventListener('popstate', moved);
}

/** Looks again each time the page has come to rest, for a bounded time; answers how to stop. */
function waitForWords(view: Window & typeof globalThis, look: () => boolean): () => void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    observer.disconnect();
    clearTimeout(settling);
    clearTimeout(deadline);
  };
  const lookSoon = () => {
    clearTimeout(settling);
    settling = setTimeout(() => look() && stop(), SETTLED);
  };
  const observer = new view.MutationObserver(lookSoon);
  observer.observe(view.document.documentElement, { childList: true, subtree: true });
  // The address changes before the page does, which may also be complete already.
  lookSoon();
  const deadline = setTimeout(stop, LONGEST_WAIT);
  return stop;
}

/** Hidden frames have no size at all. */
function isTooSmall(view: Window): boolean {
  return view.top !== view && (view.innerWidth < SMALLEST_FRAME || view.innerHeight < SMALLEST_FRAME);
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}

function runtime(): Runtime | undefined {
  const world = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (world.browser ?? world.chrome)?.runtime;
}
