/**
 * Tells a frame's gate that the address has changed, where the browser has no Navigation API to tell it (Firefox before
 * 147). The browser names addresses only for hosts that the extension may read, so no further permission is needed.
 */
import { browser } from 'wxt/browser';
import type { FrameSlot } from './frame-slot';

/** Called in the background, at once when it starts. */
export function relayNavigation(): void {
  if ('navigation' in globalThis) return;
  // Only Firefox knows the filter: without it each loading step of each tab would wake the background.
  const updated = browser.tabs.onUpdated as unknown as {
    addListener(listener: (tabId: number, change: { url?: string }) => void, filter: { properties: string[] }): void;
  };
  updated.addListener(
    (tabId, { url }) => {
      if (url === undefined) return;
      browser.scripting
        .executeScript({ target: { tabId }, func: tellGate })
        // The page went away, or no script of ours may run there.
        .catch(() => undefined);
    },
    { properties: ['url'] },
  );
}

/** Runs in the page's frame, in the extension's world: nothing from outside of it is known here. */
function tellGate(): void {
  (globalThis as { listingSlot?: FrameSlot }).listingSlot?.moved?.();
}
