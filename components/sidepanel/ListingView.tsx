/** A compared listing outside its page: in the side panel, and for a pasted one. */
import { useSyncExternalStore } from 'react';
import type { Session } from '../../lib/overlay/session';
import type { Evidence } from '../../lib/posting/posting';
import { hasComparison, isOtherWork, SessionComparison, SessionSaveBar } from '../panel/SessionComparison';
import { StateMessage } from '../panel/StateMessage';

interface ListingViewProps {
  session: Session;
  /** Marks the words in the page as well, where that may be done. */
  onShow?: (evidence: Evidence) => void;
}

/** Null while there is no listing to show: the surface around it says why. */
export function ListingView({ session, onShow }: ListingViewProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  if (!hasComparison(state)) return null;
  if (isOtherWork(state)) {
    return (
      <StateMessage
        state={{ kind: 'not-research', reasons: state.listing.posting.mlResearch.reasons }}
        onRetry={session.retry}
        onCompareAnyway={session.compareAnyway}
        onReload={session.retry}
      />
    );
  }
  return (
    <div className="listing-view comparison">
      <SessionComparison session={session} state={state} onShow={onShow} />
      <SessionSaveBar session={session} state={state} />
    </div>
  );
}
