/** A compared listing outside its page: in the side panel, and for a pasted one. */
import { useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { wordsAround } from '../../lib/overlay/sentence-around';
import type { Session, SessionState } from '../../lib/overlay/session';
import type { Evidence } from '../../lib/posting/posting';
import { ComparisonView } from '../panel/ComparisonView';
import { SaveBar } from '../panel/SaveBar';
import { StateMessage } from '../panel/StateMessage';

interface ListingViewProps {
  session: Session;
  /** Marks the words in the page as well, where that may be done. */
  onShow?: (evidence: Evidence) => void;
}

/** Null while there is no listing to show: the surface around it says why. */
export function ListingView({ session, onShow }: ListingViewProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { listing, compared } = state;
  if (!hasComparison(state) || !listing || !compared) return null;
  const { posting } = listing;
  if (isOtherWork(state)) {
    return (
      <StateMessage
        state={{ kind: 'not-research', reasons: posting.mlResearch.reasons }}
        onRetry={session.retry}
        onCompareAnyway={session.compareAnyway}
        onReload={session.retry}
      />
    );
  }
  return (
    <div className="listing-view comparison">
      <ComparisonView
        posting={posting}
        comparison={compared.comparison}
        today={compared.today}
        correction={compared.correction}
        onCorrect={session.correct}
        materials={compared.saved?.materials ?? null}
        onMaterials={session.setMaterials}
        onGuide={session.openGuide}
        me={compared.me}
        display={compared.display}
        converted={compared.converted}
        evidence={{
          shown: state.evidence,
          show: (key, evidence, index) => {
            session.showEvidence(key, evidence, index);
            const piece = evidence[index];
            if (piece) onShow?.(piece);
          },
          hide: session.hideEvidence,
          around: (evidence) => wordsAround(listing.reading.listing, evidence),
        }}
      />
      <p className="footnote">{i18n.t('panel.footnote')}</p>
      <SaveBar
        saved={compared.saved}
        saving={state.saving}
        onSave={session.save}
        onUndo={session.undoSave}
        onStatus={session.setStatus}
        onShortlist={session.openShortlist}
      />
    </div>
  );
}

/** True where a listing was read and compared. */
export function hasComparison({ phase, listing, compared }: SessionState): boolean {
  return phase === 'ready' && listing !== null && compared !== null;
}

/** True where the listing is no ML research and the user has not asked for a comparison. */
export function isOtherWork({ compared }: SessionState): boolean {
  return compared !== null && compared.comparison.mlResearch === false && compared.comparison.guide === null;
}
