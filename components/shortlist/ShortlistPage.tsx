/** The page from which a job search is run: its frame, what is open in it, and what it has to say. */
import { Bookmark, FolderDown } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Profile } from '../../lib/profile/profile';
import type { SafetyCopy } from '../../lib/shortlist/safety-copy';
import { CompareView } from './CompareView';
import { EntryView } from './EntryView';
import { FilesView } from './FilesView';
import { ListView } from './ListView';
import { filesHash, listHash, type ShortlistRoute, shortlistRoute } from './route';
import { useShortlist } from './use-shortlist';
import { titleOf } from './words';

interface ShortlistPageProps {
  opened: SafetyCopy;
  /** The user's own qualifications, for the view side by side. */
  profile: () => Promise<Profile | null>;
  now: () => Date;
}

export function ShortlistPage({ opened, profile, now }: ShortlistPageProps) {
  const shortlist = useShortlist(opened, now);
  const route = useRoute();
  const today = now().toISOString().slice(0, 10);
  const entry = route.page === 'entry' ? shortlist.rows.find(({ id }) => id === route.id) : undefined;
  const title = entry ? titleOf(entry) : null;
  useEffect(() => {
    document.title = title ? i18n.t('shortlist.window_title_of', [title]) : i18n.t('shortlist.window_title');
  }, [title]);
  const { opening, notice } = shortlist;
  return (
    <div className="sl-page full-page unspaced">
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {i18n.t('shortlist.skip')}
      </button>
      <header className="sl-top">
        <a className="sl-brand" href={listHash}>
          <Bookmark size={20} aria-hidden="true" />
          {i18n.t('shortlist.home')}
        </a>
        <nav>
          <a href={filesHash} aria-current={route.page === 'files' ? 'page' : undefined}>
            <FolderDown size={16} aria-hidden="true" />
            {i18n.t('shortlist.files')}
          </a>
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={`sl-main sl-main-${route.page}`}>
        {opening === 'loading' && <p className="sl-quiet">{i18n.t('shortlist.loading')}</p>}
        {(opening === 'failed' || opening === 'newer' || opening === 'held') && (
          <section className="sl-empty" role="alert">
            <h1>{i18n.t('shortlist.failed_title')}</h1>
            <p>{i18n.t(`shortlist.${opening}`)}</p>
            <button type="button" className="button" onClick={shortlist.reload}>
              {i18n.t('shortlist.retry')}
            </button>
          </section>
        )}
        {opening === 'open' && view()}
      </main>
      <div className="sl-notice" role="status">
        {notice && (
          <span>
            {notice.words}{' '}
            {notice.undo && (
              <button type="button" className="button quiet" onClick={notice.undo}>
                {i18n.t('shortlist.undo')}
              </button>
            )}
            {notice.lasting && <a href={filesHash}>{i18n.t('shortlist.take_copy')}</a>}
          </span>
        )}
      </div>
    </div>
  );

  function view(): ReactNode {
    switch (route.page) {
      case 'entry':
        return <EntryView key={route.id} id={route.id} shortlist={shortlist} today={today} />;
      case 'compare':
        return (
          <CompareView key={route.ids.join()} ids={route.ids} shortlist={shortlist} today={today} profile={profile} />
        );
      case 'files':
        return <FilesView shortlist={shortlist} now={now} />;
      case 'list':
        return <ListView shortlist={shortlist} today={today} />;
    }
  }
}

function useRoute(): ShortlistRoute {
  const [route, setRoute] = useState(() => shortlistRoute(window.location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(shortlistRoute(window.location.hash));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
