/** The panel in the page: its frame, its states, and the comparison inside. */

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import type { Session, SessionState } from '../../lib/overlay/session';
import { NARROWEST, WIDEST } from '../../lib/settings/view';
import { PanelIcon } from './PanelIcon';
import { hasComparison, isOtherWork, SessionComparison, SessionSaveBar } from './SessionComparison';
import { type MessageState, StateMessage } from './StateMessage';

interface PanelProps {
  session: Session;
  onReload: () => void;
}

const WIDTH_STEP = 20;

export function Panel({ session, onReload }: PanelProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const frame = useRef<HTMLElement>(null);
  const announcement = useAnnouncement(state);
  useEffect(() => {
    if (state.open) frame.current?.focus();
  }, [state.open]);
  if (!state.open) return null;

  const message = messageOf(state);
  const { view } = state;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    session.close();
  };
  return (
    <aside className="panel" aria-label={i18n.t('panel.label')} tabIndex={-1} ref={frame} onKeyDown={closeOnEscape}>
      <WidthHandle width={view.width} side={view.side} onWidth={(width) => session.setView({ width })} />
      <header className="panel-bar">
        <Mark />
        <span className="brand">{i18n.t('extension.name')}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={i18n.t(view.side === 'right' ? 'panel.move_left' : 'panel.move_right')}
          onClick={() => session.setView({ side: view.side === 'right' ? 'left' : 'right' })}
        >
          <PanelIcon name={view.side === 'right' ? 'left' : 'right'} />
        </button>
        <button type="button" className="icon-button" aria-label={i18n.t('panel.collapse')} onClick={session.close}>
          <PanelIcon name="collapse" />
        </button>
        <button type="button" className="icon-button" aria-label={i18n.t('panel.close')} onClick={session.dismiss}>
          <PanelIcon name="close" />
        </button>
      </header>
      <div className="panel-body">
        {state.keysTaken && <KeysTaken onBeside={session.openBeside} />}
        {message && (
          <StateMessage
            state={message}
            onRetry={session.retry}
            onCompareAnyway={session.compareAnyway}
            onTakeBack={() => takeBack(session)}
            onReload={onReload}
          />
        )}
        {!message && hasComparison(state) && (
          <>
            <PartlyRead language={state.listing.posting.language} truncated={state.listing.posting.truncated} />
            <SessionComparison session={session} state={state} />
          </>
        )}
      </div>
      {!message && <SessionSaveBar session={session} state={state} />}
      <p className="sr" role="status" aria-live="polite">
        {announcement}
      </p>
    </aside>
  );
}

/** Null where there is a comparison to show. */
function messageOf(state: SessionState): MessageState | null {
  const { phase, listing, failure } = state;
  if (phase === 'updated') return { kind: 'updated' };
  if (phase === 'nothing') return { kind: 'nothing' };
  if (phase === 'unreadable') {
    const place = listing
      ? `${listing.reading.site}, ${listing.reading.adapter}, ${listing.reading.health}`
      : 'no reading';
    return { kind: 'unreadable', report: `Yardstick: ${failure ?? 'unknown failure'}\n${place}` };
  }
  if (!hasComparison(state)) return { kind: 'reading' };
  if (isOtherWork(state)) {
    const byUser = state.compared.correction.mlResearch === false;
    return { kind: 'not-research', reasons: state.listing.posting.mlResearch.reasons, byUser };
  }
  return null;
}

/** The user's word that this is no ML research, taken back; other corrections stay. */
function takeBack(session: Session): void {
  const { mlResearch: _said, ...others } = session.state().compared?.correction ?? {};
  session.correct(others);
}

/** What the live region says: one short sentence for what the user just did. */
function useAnnouncement({ compared, open }: SessionState): string {
  const [words, setWords] = useState('');
  const before = useRef(compared);
  useEffect(() => {
    const last = before.current;
    before.current = compared;
    if (!open || !last || !compared || last === compared) return;
    if (!last.saved && compared.saved) setWords(i18n.t('panel.announce_saved'));
    else if (last.saved && !compared.saved) setWords(i18n.t('panel.announce_removed'));
    else if (last.comparison !== compared.comparison) setWords(i18n.t('panel.announce_updated'));
  }, [compared, open]);
  return words;
}

/** Firefox opens its sidebar for a click in its own toolbar only. */
function KeysTaken({ onBeside }: { onBeside: () => void }) {
  return (
    <div className="note partly" role="alert">
      <p>{i18n.t('panel.keys_taken')}</p>
      {!import.meta.env.FIREFOX && (
        <button type="button" className="button quiet" onClick={onBeside}>
          {i18n.t('panel.open_beside')}
        </button>
      )}
    </div>
  );
}

function PartlyRead({ language, truncated }: { language: string; truncated: boolean }) {
  const foreign = language !== '' && language !== 'en';
  if (!foreign && !truncated) return null;
  return (
    <p className="note partly">
      {foreign ? i18n.t('state.partly', [languageName(language)]) : i18n.t('state.truncated')}
    </p>
  );
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

interface WidthHandleProps {
  width: number;
  side: 'left' | 'right';
  onWidth: (width: number) => void;
}

/** The inner edge: dragged, or moved by the arrow keys. */
function WidthHandle({ width, side, onWidth }: WidthHandleProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const towardsPage = side === 'right' ? -1 : 1;
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!start.current) return;
    onWidth(clamp(start.current.width + (event.clientX - start.current.x) * towardsPage));
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -WIDTH_STEP : event.key === 'ArrowRight' ? WIDTH_STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    onWidth(clamp(width + step * towardsPage));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> takes no focus; a separator that can be moved is this role.
    <div
      className="width-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={i18n.t('panel.width')}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onKeyDown={press}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}

function clamp(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 128 128" width="22" height="22" aria-hidden="true" focusable="false">
      <rect className="mark-ground" x="4" y="4" width="120" height="120" rx="28" />
      <g className="mark-ticks">
        <rect x="22" y="30" width="9" height="34" rx="4.5" />
        <rect x="47" y="30" width="9" height="22" rx="4.5" />
        <rect x="72" y="30" width="9" height="22" rx="4.5" />
        <rect x="97" y="30" width="9" height="34" rx="4.5" />
      </g>
      <rect className="mark-track" x="22" y="78" width="84" height="20" rx="10" />
      <rect className="mark-band" x="52" y="78" width="42" height="20" rx="10" />
    </svg>
  );
}
