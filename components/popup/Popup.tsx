/** The toolbar's popup: what this page says in one line, why there may be nothing, this site's setting, and what is due next. */
import { Pause, Play } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import type { SessionState } from '../../lib/overlay/session';
import type { ListingRow } from '../../lib/shortlist/entry';
import type { SiteChoice } from '../../lib/site-access/site-choices';
import type { TabSession } from '../../lib/tab-reading/tab-session';
import { chipLine } from '../../lib/words/chip-line';
import { hasComparison, isOtherWork, SessionSaveBar } from '../panel/SessionComparison';
import { type SiteState, WhyNothing } from '../sidepanel/WhyNothing';
import { Surface } from '../surface/Surface';
import { NextSaves } from './NextSaves';
import { ThisSite } from './ThisSite';

/** What the popup knows of the site besides its page. */
export interface PopupSite extends SiteState {
  /** Empty for pages that belong to no site. */
  host: string;
  name: string;
  choice: SiteChoice | null;
  /** The manifest names the site; else the user granted it or not. */
  atInstall: boolean;
}

/** What the popup does in the browser. */
export interface PopupActions {
  /** Each is called in the user's own click, without a wait before it. */
  openPanel(): void;
  openBeside(): void;
  grant(choice: SiteChoice): void;
  revoke(): void;
  choose(choice: SiteChoice | null): void;
  setPaused(paused: boolean): void;
}

interface PopupProps {
  tab: TabSession;
  /** Null until it is known. */
  site: PopupSite | null;
  rows: readonly ListingRow[] | null;
  /** `YYYY-MM-DD`. */
  today: string;
  actions: PopupActions;
  /** False where the browser has no surface beside the page. */
  hasBeside: boolean;
  /** The listing was kept or let go of. */
  onSavedChange: () => void;
}

export function Popup({ tab, site, rows, today, actions, hasBeside, onSavedChange }: PopupProps) {
  const saved = useSyncExternalStore(tab.session.subscribe, () => tab.session.state().compared?.saved?.status ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: called when what is kept has changed
  useEffect(onSavedChange, [saved]);
  const paused = site?.paused ?? false;
  return (
    <Surface
      name="popup"
      action={
        <button
          type="button"
          className="icon-button"
          aria-label={i18n.t(paused ? 'around.resume' : 'around.pause')}
          title={i18n.t(paused ? 'around.resume' : 'around.pause')}
          onClick={() => actions.setPaused(!paused)}
        >
          {paused ? <Play size={16} aria-hidden="true" /> : <Pause size={16} aria-hidden="true" />}
        </button>
      }
    >
      <main aria-label={i18n.t('extension.name')}>
        {paused && (
          <p className="note paused" role="status">
            {i18n.t('around.paused')}{' '}
            <button type="button" className="text-button" onClick={() => actions.setPaused(false)}>
              {i18n.t('around.resume')}
            </button>
          </p>
        )}
        <ThisPage tab={tab} site={site} actions={actions} hasBeside={hasBeside} />
        {site && site.host !== '' && <ThisSite site={site} actions={actions} />}
        <NextSaves rows={rows} today={today} />
      </main>
    </Surface>
  );
}

type ThisPageProps = Pick<PopupProps, 'tab' | 'site' | 'actions' | 'hasBeside'>;

function ThisPage({ tab, site, actions, hasBeside }: ThisPageProps) {
  const { access, report } = useSyncExternalStore(tab.subscribe, tab.state);
  const state = useSyncExternalStore(tab.session.subscribe, tab.session.state);
  if (access === 'asked-first') {
    return (
      <section className="part this-page">
        <button type="button" className="button" onClick={() => tab.read(true)}>
          {i18n.t('around.read')}
        </button>
        <p className="source">{i18n.t('around.read_hint')}</p>
        <WhyNothing report={null} state={state} site={site} />
      </section>
    );
  }
  if (access === 'no') {
    return (
      <section className="part this-page">
        <h1>{i18n.t('around.no_access_title')}</h1>
        <p>{i18n.t('around.no_access')}</p>
      </section>
    );
  }
  if (access === 'unknown' || state.phase === 'reading') {
    return (
      <section className="part this-page">
        <p role="status">{i18n.t('state.reading')}</p>
      </section>
    );
  }
  if (hasComparison(state) && !isOtherWork(state)) {
    return <Answer tab={tab} state={state} site={site} actions={actions} hasBeside={hasBeside} />;
  }
  const other = hasComparison(state);
  return (
    <section className="part this-page">
      <h1>{i18n.t(other ? 'state.not_research_title' : 'state.nothing_title')}</h1>
      <p>{i18n.t(other ? 'state.not_research' : 'state.nothing')}</p>
      <div className="buttons">
        {other ? (
          <button type="button" className="button quiet" onClick={tab.session.compareAnyway}>
            {i18n.t('around.compare_anyway')}
          </button>
        ) : (
          <button type="button" className="button quiet" onClick={() => tab.read(true)}>
            {i18n.t('around.retry')}
          </button>
        )}
      </div>
      <WhyNothing report={report} state={state} site={site} />
    </section>
  );
}

function Answer({ tab, state, site, actions, hasBeside }: ThisPageProps & { state: SessionState }) {
  const { listing, compared } = state;
  if (!listing || !compared) return null;
  const { posting } = listing;
  const { comparison } = compared;
  const line = chipLine(posting, comparison);
  const about = [posting.title?.value, posting.company?.value].filter(Boolean).join(' · ');
  const inPage = !(site?.onRequest && site.choice !== 'in-page');
  return (
    <section className="this-page">
      <div className="part">
        {about !== '' && (
          <p className="about" dir="auto">
            {about}
          </p>
        )}
        <h1 className="lead">{line.lead}</h1>
        {line.parts.length > 1 && <p>{line.parts.filter((_, index) => index !== line.pay).join(' · ')}</p>}
        <p>
          <span className="verdict pay-verdict" data-tone={line.tone}>
            {line.parts[line.pay]}
          </span>
        </p>
        <div className="buttons">
          {inPage && (
            <button type="button" className="button quiet" onClick={actions.openPanel}>
              {i18n.t('around.open_panel')}
            </button>
          )}
          {hasBeside && (
            <button type="button" className={inPage ? 'button quiet' : 'button'} onClick={actions.openBeside}>
              {i18n.t('around.open_beside')}
            </button>
          )}
        </div>
      </div>
      <div className="comparison">
        <SessionSaveBar session={tab.session} state={state} />
      </div>
    </section>
  );
}
