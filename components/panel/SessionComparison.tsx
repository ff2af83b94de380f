/** A session's listing beside the guide, and the bar that keeps it: the same wiring in the page, beside it and in the popup. */
import { i18n } from '#i18n';
import type { Compared } from '../../lib/messages';
import { wordsAround } from '../../lib/overlay/sentence-around';
import type { ReadListing, Session, SessionState } from '../../lib/overlay/session';
import type { Evidence } from '../../lib/posting/posting';
import { ComparisonView } from './ComparisonView';
import { SaveBar } from './SaveBar';

/** A session that has something to show. */
export interface ReadyState extends SessionState {
  listing: ReadListing;
  compared: Compared;
}

/** True where a listing was read and compared. */
export function hasComparison(state: SessionState): state is ReadyState {
  return state.phase === 'ready' && state.listing !== null && state.compared !== null;
}

/** True where the listing is no ML research and the user has not asked for a comparison. */
export function isOtherWork({ compared }: SessionState): boolean {
  return compared !== null && compared.comparison.mlResearch === false && compared.comparison.guide === null;
}

interface SessionComparisonProps {
  session: Session;
  state: ReadyState;
  /** Marks the words in a page of another process as well. */
  onShow?: ((evidence: Evidence) => void) | undefined;
}

/** The comparison of a session. */
export function SessionComparison({ session, state, onShow }: SessionComparisonProps) {
  const { listing, compared } = state;
  return (
    <>
      <ComparisonView
        posting={listing.posting}
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
          show(key, evidence, index) {
            session.showEvidence(key, evidence, index);
            const piece = evidence[index];
            if (piece) onShow?.(piece);
          },
          hide: session.hideEvidence,
          around: (evidence) => wordsAround(listing.reading.listing, evidence),
        }}
      />
      <p className="footnote">{i18n.t('panel.footnote')}</p>
    </>
  );
}

/** Saves, takes back and tells the status of the session's listing. */
export function SessionSaveBar({ session, state }: { session: Session; state: SessionState }) {
  return (
    <SaveBar
      saved={state.compared?.saved ?? null}
      saving={state.saving}
      onSave={session.save}
      onUndo={session.undoSave}
      onStatus={session.setStatus}
      onShortlist={session.openShortlist}
    />
  );
}
