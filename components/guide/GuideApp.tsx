/** The guide page: the guides, the public figures, and a search over both. */
import { BookOpen, Search, X } from 'lucide-react';
import { type ReactNode, type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { allGuides, guideOf } from '../../lib/guide/lookup';
import { references } from '../../lib/guide/references';
import { GuideView } from './GuideView';
import { HomeView } from './HomeView';
import { ReferencesView } from './ReferencesView';
import { guideHash, HOME_HASH, type Route, referencesHash } from './route';
import { SearchResults } from './SearchResults';
import { guideSearch, searchDocuments } from './search-index';
import { useArrival, useRoute } from './use-route';

export function GuideApp(): ReactNode {
  const route = useRoute();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const search = useMemo(() => guideSearch(searchDocuments(allGuides(), references())), []);
  const results = useMemo(() => (asked === '' ? [] : search(asked)), [asked, search]);
  const box = useRef<HTMLInputElement>(null);
  useSlashKey(box);
  useArrival(route, asked === '');
  useEffect(() => {
    document.title = i18n.t('guide_page.window_title', [titleOf(route)]);
  }, [route]);
  return (
    <div className="guide-page full-page unspaced">
      <button type="button" className="skip" onClick={() => document.getElementById('text')?.focus()}>
        {i18n.t('guide_page.skip')}
      </button>
      <header className="top">
        <a className="brand" href={HOME_HASH}>
          <BookOpen size={20} aria-hidden />
          {i18n.t('guide_page.page_title')}
        </a>
        <SearchBox box={box} query={query} onChange={setQuery} />
      </header>
      <div className="columns">
        <Menu route={route} onChoose={() => setQuery('')} />
        <main id="text" tabIndex={-1}>
          {asked === '' ? (
            <Page route={route} />
          ) : (
            <SearchResults
              query={asked}
              results={results}
              onChoose={() => setQuery('')}
              onLeave={() => box.current?.focus()}
            />
          )}
        </main>
      </div>
    </div>
  );
}

function titleOf(route: Route): string {
  switch (route.page) {
    case 'guide':
      return i18n.t('guide_page.guide_title', [guideOf(route.guide).title]);
    case 'references':
      return i18n.t('guide_page.references_title');
    case 'home':
      return i18n.t('guide_page.home');
    case 'unknown':
      return i18n.t('guide_page.unknown_title');
  }
}

function Page({ route }: { route: Route }): ReactNode {
  switch (route.page) {
    case 'home':
      return <HomeView />;
    case 'guide':
      return <GuideView key={route.guide} guide={guideOf(route.guide)} current={route.place} />;
    case 'references':
      return <ReferencesView current={route.place} />;
    case 'unknown':
      return (
        <>
          <h1>{i18n.t('guide_page.unknown_title')}</h1>
          <p className="lead">
            {i18n.t('guide_page.unknown', [route.hash])} <a href={HOME_HASH}>{i18n.t('guide_page.home')}</a>
          </p>
        </>
      );
  }
}

function Menu({ route, onChoose }: { route: Route; onChoose: () => void }): ReactNode {
  const on = (here: boolean) => (here ? { 'aria-current': 'page' as const } : {});
  return (
    <nav className="menu" aria-label={i18n.t('guide_page.nav')}>
      <ul>
        <li>
          <a href={HOME_HASH} onClick={onChoose} {...on(route.page === 'home')}>
            {i18n.t('guide_page.home')}
          </a>
        </li>
        {allGuides().map((guide) => (
          <li key={guide.id}>
            <a
              href={guideHash(guide.id)}
              onClick={onChoose}
              {...on(route.page === 'guide' && route.guide === guide.id)}
            >
              {guide.title}
            </a>
          </li>
        ))}
        <li>
          <a href={referencesHash()} onClick={onChoose} {...on(route.page === 'references')}>
            {i18n.t('guide_page.references_title')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

interface SearchBoxProps {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  onChange: (query: string) => void;
}

function SearchBox({ box, query, onChange }: SearchBoxProps): ReactNode {
  return (
    <search className="search">
      <Search size={16} aria-hidden />
      <input
        ref={box}
        type="text"
        value={query}
        aria-label={i18n.t('guide_page.search')}
        aria-keyshortcuts="/"
        placeholder={i18n.t('guide_page.search_hint')}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
          if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('[data-result]')?.focus();
        }}
      />
      {query !== '' && (
        <button
          type="button"
          className="icon-button"
          aria-label={i18n.t('guide_page.clear')}
          onClick={() => {
            onChange('');
            box.current?.focus();
          }}
        >
          <X size={16} aria-hidden />
        </button>
      )}
    </search>
  );
}

/** "/" goes to the search, except where it is typed. */
function useSlashKey(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [box]);
}
