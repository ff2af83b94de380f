/** The words a statement was read from, with where they stand and a way through several of them. */
import { i18n } from '#i18n';
import type { Evidence } from '../../lib/posting/posting';
import { sourceName } from '../../lib/words/labels';
import type { EvidenceControl } from './ComparisonView';
import { PanelIcon } from './PanelIcon';

interface PassageProps {
  /** Names the fact among all of the panel. */
  id: string;
  evidence: readonly Evidence[];
  control: EvidenceControl | undefined;
}

/** Shows the current passage of a fact that is open. */
export function Passage({ id, evidence, control }: PassageProps) {
  const shown = control?.shown?.key === id ? control.shown : null;
  const index = shown?.index ?? 0;
  const piece = evidence[index];
  if (!piece) return null;
  const context = control?.around?.(piece);
  const several = evidence.length > 1 && control !== undefined;
  return (
    <div className="passage">
      <blockquote className="passage-words" dir="auto">
        {context?.before}
        <mark>{piece.quote}</mark>
        {context?.after}
      </blockquote>
      <div className="passage-foot">
        <span>{i18n.t('panel.read_in', [sourceName(piece.source)])}</span>
        {several && (
          <span className="stepper">
            <button
              type="button"
              className="icon-button"
              aria-label={i18n.t('panel.previous')}
              onClick={() => control.show(id, evidence, index - 1)}
            >
              <PanelIcon name="previous" />
            </button>
            <span>{i18n.t('panel.passage', [String(index + 1), String(evidence.length)])}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={i18n.t('panel.next')}
              onClick={() => control.show(id, evidence, index + 1)}
            >
              <PanelIcon name="next" />
            </button>
          </span>
        )}
      </div>
      {shown && !shown.marked && <p className="passage-note">{i18n.t('panel.not_marked')}</p>}
    </div>
  );
}

/** A short statement that shows its words in the page when it is chosen; plain text where there are none. */
export function FactButton({ id, evidence, control, children }: PassageProps & { children: React.ReactNode }) {
  const isShown = control?.shown?.key === id;
  if (!control || evidence.length === 0) return <span className="fact">{children}</span>;
  return (
    <button
      type="button"
      className="fact fact-button"
      aria-pressed={isShown}
      title={i18n.t('panel.show_words')}
      onClick={() => control.show(id, evidence, 0)}
    >
      {children}
    </button>
  );
}
