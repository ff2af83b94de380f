/** The comparison beside the page: no page can cover, read or freeze it. */
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import type { OwnBand } from '../../lib/guide/own-bands';
import type { Evidence } from '../../lib/posting/posting';
import type { TabSession } from '../../lib/tab-reading/tab-session';
import { hasComparison } from '../panel/SessionComparison';
import { Surface } from '../surface/Surface';
import { ListingView } from './ListingView';
import { WhyNothing } from './WhyNothing';

const QuickCheck = lazy(async () => ({ default: (await import('../check/QuickCheck')).QuickCheck }));

interface SidePanelProps {
  tab: TabSession;
  /** `YYYY-MM-DD`. */
  today: string;
  ownBands?: readonly OwnBand[];
  /** Marks words in the page of that tab. */
  onShow: (tabId: number, evidence: Evidence) => void;
}

export function SidePanel({ tab, today, ownBands = [], onShow }: SidePanelProps) {
  const { access, tabId, report } = useSyncExternalStore(tab.subscribe, tab.state);
  const state = useSyncExternalStore(tab.session.subscribe, tab.session.state);
  const shown = access === 'yes' && hasComparison(state);
  return (
    <Surface name="sidepanel">
      <main aria-label={i18n.t('panel.label')}>
        {shown && (
          <>
            <h1 className="sr">{i18n.t('panel.label')}</h1>
            <ListingView
              session={tab.session}
              onShow={(evidence) => {
                if (tabId !== null) onShow(tabId, evidence);
              }}
            />
          </>
        )}
        {!shown && access === 'unknown' && (
          <section className="part state">
            <p role="status">{i18n.t('state.reading')}</p>
          </section>
        )}
        {!shown && (access === 'no' || access === 'asked-first') && (
          <section className="part state">
            <h1>{i18n.t('around.press_title')}</h1>
            <p>{i18n.t('around.press')}</p>
          </section>
        )}
        {!shown && access === 'yes' && (
          <section className="part state">
            {state.phase === 'reading' ? (
              <p role="status">{i18n.t('state.reading')}</p>
            ) : (
              <>
                <h1>{i18n.t(state.phase === 'unreadable' ? 'state.unreadable_title' : 'state.nothing_title')}</h1>
                <p>{i18n.t(state.phase === 'unreadable' ? 'state.unreadable' : 'state.nothing')}</p>
                <button type="button" className="button quiet" onClick={() => tab.read(true)}>
                  {i18n.t('around.retry')}
                </button>
                <WhyNothing report={report} state={state} site={null} />
              </>
            )}
          </section>
        )}
        {!shown && (
          <div className="part">
            <h2>{i18n.t('check.title')}</h2>
            <Suspense fallback={null}>
              <QuickCheck today={today} ownBands={ownBands} />
            </Suspense>
          </div>
        )}
      </main>
    </Surface>
  );
}
