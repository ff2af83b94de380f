/** Tells the page of a tab that its listing was kept or let go of from outside, so that chip, panel and badge follow. */
import { browser } from 'wxt/browser';
import type { TabSession } from './tab-session';

/** Follows the session until the surface closes. */
export function tellOfSaves({ session, state }: TabSession): void {
  let last: { listing: unknown; saved: string | null } | null = null;
  session.subscribe(() => {
    const { listing, compared } = session.state();
    if (!compared || !listing) return;
    const now = { listing: listing.reading.canonicalId, saved: compared.saved?.id ?? null };
    const changed = last !== null && last.listing === now.listing && last.saved !== now.saved;
    last = now;
    const { tabId } = state();
    if (!changed || tabId === null) return;
    browser.tabs
      .sendMessage(tabId, { kind: 'saved-elsewhere' })
      // No script of ours is in the page: the badge is all there is to set.
      .catch(() => browser.action.setBadgeText({ tabId, text: now.saved === null ? '' : '✓' }));
  });
}
