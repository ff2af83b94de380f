/** What a page script does when the background, or one of the extension's own pages, tells it to. */
import type { PageOrder, PageReport } from '../messages';
import type { FrameSlot } from './frame-slot';
import { nextEvidence } from './next-evidence';
import type { Session } from './session';

/** The report that was asked for; undefined where nothing is answered. Only the extension itself can send these. */
export function obey(order: PageOrder, session: Session, slot: FrameSlot = {}): PageReport | boolean | undefined {
  if (order.kind === 'framed') return slot.framed?.(order.reading, order.frameId) ?? false;
  // What is shown in the page around this frame is ordered there.
  if (slot.markHere && order.kind !== 'leave') {
    if (order.kind === 'mark') slot.markHere(order.evidence);
    if (order.kind === 'unmark') slot.markHere(null);
    return undefined;
  }
  switch (order.kind) {
    case 'show':
      session.show();
      return undefined;
    case 'toggle':
      if (session.state().open) session.close();
      else session.show();
      return undefined;
    case 'save':
      if (session.state().compared?.saved === null) session.save();
      return undefined;
    case 'next-evidence': {
      const next = nextEvidence(session.state());
      if (next) session.showEvidence(next.key, next.evidence, next.index);
      return undefined;
    }
    case 'saved-elsewhere': {
      const { listing } = session.state();
      if (listing) session.take(listing.reading);
      return undefined;
    }
    case 'leave':
      // The reader's own business: it knows its page's address and what it put there.
      return undefined;
    case 'unmark':
      return undefined;
    case 'mark':
      session.mark(order.evidence);
      return undefined;
    case 'report': {
      const { phase, listing } = session.state();
      return { phase, reading: listing?.message ?? null };
    }
  }
}
