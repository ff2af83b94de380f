/** The page after the installation: what it does, what it sees, and a listing to try it on. */
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import type { Session } from '../../lib/overlay/session';
import { hasComparison } from '../panel/SessionComparison';
import { ListingView } from '../sidepanel/ListingView';
import { ChipPicture, PanelPicture, TablePicture } from './Pictures';
import { PRACTICE_TEXT } from './practice-listing';

interface WelcomePageProps {
  session: Session;
  /** Reads the practice listing; the session then shows it. */
  onTry: () => void;
}

export function WelcomePage({ session, onTry }: WelcomePageProps) {
  useEffect(() => {
    document.title = i18n.t('welcome.window_title');
  }, []);
  return (
    <div className="page full-page welcome">
      <header className="page-head">
        <img src="/icon/48.png" alt="" width="26" height="26" />
        <span>{i18n.t('extension.name')}</span>
      </header>
      <main>
        <h1>{i18n.t('welcome.title')}</h1>
        <p className="lead">{i18n.t('welcome.lead')}</p>
        <ol className="steps">
          <Step title={i18n.t('welcome.one_title')} words={i18n.t('welcome.one')} picture={<ChipPicture />} />
          <Step title={i18n.t('welcome.two_title')} words={i18n.t('welcome.two')} picture={<PanelPicture />} />
          <Step title={i18n.t('welcome.three_title')} words={i18n.t('welcome.three')} picture={<TablePicture />} />
        </ol>
        <div className="two">
          <section className="card" aria-labelledby="sees">
            <h2 id="sees">{i18n.t('welcome.sees_title')}</h2>
            <ul className="bullets">
              <li>{i18n.t('welcome.sees_read')}</li>
              <li>{i18n.t('welcome.sees_press')}</li>
              <li>{i18n.t('welcome.sees_keeps')}</li>
            </ul>
          </section>
          <section className="card" aria-labelledby="never">
            <h2 id="never">{i18n.t('welcome.never_title')}</h2>
            <ul className="bullets">
              <li>{i18n.t('welcome.never_send')}</li>
              <li>{i18n.t('welcome.never_tell')}</li>
              <li>{i18n.t('welcome.never_advise')}</li>
            </ul>
          </section>
        </div>
        <Practice session={session} onTry={onTry} />
        <section className="card" aria-labelledby="next">
          <h2 id="next">{i18n.t('welcome.next_title')}</h2>
          <ul className="bullets">
            <li>
              <a href="/options.html#/profile">{i18n.t('welcome.next_profile')}</a>
            </li>
            <li>
              <a href="/options.html#/sites">{i18n.t('welcome.next_sites')}</a>
            </li>
            <li>
              <a href="/guide.html">{i18n.t('welcome.next_guides')}</a>
            </li>
            <li>
              <a href="/shortlist.html">{i18n.t('welcome.next_shortlist')}</a>
            </li>
          </ul>
        </section>
      </main>
    </div>
  );
}

function Step({ title, words, picture }: { title: string; words: string; picture: ReactNode }) {
  return (
    <li>
      {picture}
      <h2>{title}</h2>
      <p>{words}</p>
    </li>
  );
}

function Practice({ session, onTry }: WelcomePageProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  return (
    <section className="card" aria-labelledby="practice">
      <h2 id="practice">{i18n.t('welcome.practice_title')}</h2>
      <p className="hint">{i18n.t('welcome.practice_intro')}</p>
      <div className="practice">
        <section className="practice-words" aria-label={i18n.t('welcome.practice_listing')}>
          {PRACTICE_TEXT}
        </section>
        <section aria-label={i18n.t('welcome.practice_result')} aria-live="polite">
          {hasComparison(state) ? (
            <ListingView session={session} />
          ) : (
            <div className="practice-start">
              <button type="button" className="button" onClick={onTry}>
                {i18n.t('welcome.practice_run')}
              </button>
              {state.phase === 'unreadable' && <p className="wrong">{i18n.t('welcome.practice_failed')}</p>}
            </div>
          )}
        </section>
      </div>
    </section>
  );
}
