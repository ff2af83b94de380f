/** What a page script does when the background, or one of the extension's own pages, tells it to. */
import type { PageOrder, PageReport } from '../messages';
import type { Session } from './session';

/** The report that was asked for; undefined where nothing is answered. Only the extension itself can send these. */
export function obey(order: PageOrder, session: Session): PageReport | undefined {
  switch (order.kind) {
    case 'show':
      session.show();
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
