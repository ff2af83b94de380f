/** The page for pay and listings that stand on no page: a typed phrase, or a pasted listing. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { OwnBand } from '../../lib/guide/own-bands';
import type { Session } from '../../lib/overlay/session';
import type { Pasted } from '../../lib/pasted/pasted-listing';
import { LONGEST_PHRASE } from '../../lib/quick-check/read-phrase';
import { Surface } from '../surface/Surface';
import { PasteListing } from './PasteListing';
import { QuickCheck } from './QuickCheck';

interface CheckPageProps {
  session: Session;
  onRead: (pasted: Omit<Pasted, 'today'>) => void;
  /** `YYYY-MM-DD`. */
  today: string;
  /** What was marked in a page: a phrase, or a listing as a whole. */
  words: string;
  ownBands?: readonly OwnBand[];
}

const TABS = ['phrase', 'paste'] as const;
type TabName = (typeof TABS)[number];

export function CheckPage({ session, onRead, today, words, ownBands = [] }: CheckPageProps) {
  const isPhrase = words.length <= LONGEST_PHRASE;
  const [tab, setTab] = useState<TabName>(isPhrase ? 'phrase' : 'paste');
  const tabs = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? tab;
    setTab(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <Surface name="check">
      <main className="check-page">
        <h1 className="sr">{i18n.t('check.title')}</h1>
        <div className="page-tabs" role="tablist" aria-label={i18n.t('check.title')} ref={tabs}>
          {TABS.map((name) => (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              aria-selected={tab === name}
              aria-controls={`part-${name}`}
              tabIndex={tab === name ? 0 : -1}
              onClick={() => setTab(name)}
              onKeyDown={move}
            >
              {i18n.t(name === 'phrase' ? 'check.tab_phrase' : 'check.tab_paste')}
            </button>
          ))}
        </div>
        <div id="part-phrase" role="tabpanel" aria-labelledby="tab-phrase" hidden={tab !== 'phrase'}>
          <QuickCheck today={today} initial={isPhrase ? words : ''} ownBands={ownBands} />
        </div>
        <div id="part-paste" role="tabpanel" aria-labelledby="tab-paste" hidden={tab !== 'paste'}>
          <PasteListing session={session} onRead={onRead} initial={isPhrase ? '' : words} />
        </div>
      </main>
    </Surface>
  );
}
