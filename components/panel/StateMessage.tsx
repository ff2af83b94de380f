/** What the panel says when there is no comparison to show. */

import { useState } from 'react';
import { i18n } from '#i18n';
import type { Evidence } from '../../lib/posting/posting';

/** Why there is no comparison. */
export type MessageState =
  | { kind: 'reading' }
  | { kind: 'nothing' }
  | { kind: 'unreadable'; report: string }
  | { kind: 'not-research'; reasons: readonly Evidence[]; byUser?: boolean }
  | { kind: 'updated' };

interface StateMessageProps {
  state: MessageState;
  onRetry: () => void;
  onCompareAnyway: () => void;
  /** Takes back that the user called it no ML research. */
  onTakeBack?: () => void;
  onReload: () => void;
}

export function StateMessage({ state, onRetry, onCompareAnyway, onTakeBack, onReload }: StateMessageProps) {
  switch (state.kind) {
    case 'reading':
      return (
        <section className="part state">
          <p role="status">{i18n.t('state.reading')}</p>
          <div className="skeleton" aria-hidden="true" />
        </section>
      );
    case 'nothing':
      return (
        <section className="part state">
          <h2>{i18n.t('state.nothing_title')}</h2>
          <p>{i18n.t('state.nothing')}</p>
          <button type="button" className="button" onClick={onRetry}>
            {i18n.t('state.retry')}
          </button>
        </section>
      );
    case 'unreadable':
      return (
        <section className="part state">
          <h2>{i18n.t('state.unreadable_title')}</h2>
          <p>{i18n.t('state.unreadable')}</p>
          <div className="buttons">
            <button type="button" className="button" onClick={onRetry}>
              {i18n.t('state.retry')}
            </button>
            <CopyReport report={state.report} />
          </div>
          <pre className="report">{state.report}</pre>
        </section>
      );
    case 'not-research':
      if (state.byUser && onTakeBack) {
        return (
          <section className="part state">
            <h2>{i18n.t('state.not_research_title')}</h2>
            <p>{i18n.t('state.not_research_by_you')}</p>
            <button type="button" className="button" onClick={onTakeBack}>
              {i18n.t('state.take_back')}
            </button>
          </section>
        );
      }
      return (
        <section className="part state">
          <h2>{i18n.t('state.not_research_title')}</h2>
          <p>{i18n.t('state.not_research')}</p>
          {state.reasons.length > 0 && (
            <ul className="plain">
              {state.reasons.slice(0, 5).map((reason) => (
                <li key={`${reason.source}-${reason.start}-${reason.end}`}>
                  <q dir="auto">{reason.quote}</q>
                </li>
              ))}
            </ul>
          )}
          <button type="button" className="button" onClick={onCompareAnyway}>
            {i18n.t('state.compare_anyway')}
          </button>
        </section>
      );
    case 'updated':
      return (
        <section className="part state">
          <h2>{i18n.t('state.updated_title')}</h2>
          <p>{i18n.t('state.updated')}</p>
          <button type="button" className="button" onClick={onReload}>
            {i18n.t('state.reload')}
          </button>
        </section>
      );
  }
}

function CopyReport({ report }: { report: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="button quiet"
      onClick={() =>
        navigator.clipboard.writeText(report).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }
    >
      {i18n.t(copied ? 'state.copied' : 'state.copy_report')}
    </button>
  );
}
