/** What a search found, best first; the arrow keys go from one to the next. */
import type { KeyboardEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import { MOST_RESULTS, type SearchDocument } from './search-index';

/** What was searched, and what was found. */
export interface SearchResultsProps {
  query: string;
  results: SearchDocument[];
  /** A result was chosen. */
  onChoose: () => void;
  /** The arrow keys went up from the first result. */
  onLeave: () => void;
}

export function SearchResults({ query, results, onChoose, onLeave }: SearchResultsProps): ReactNode {
  return (
    <section className="results" aria-label={i18n.t('guide_page.search')}>
      <p className="lead" role="status">
        {i18n.t('guide_page.results', results.length, [query, String(results.length)])}{' '}
        {results.length > MOST_RESULTS && i18n.t('guide_page.results_more', [String(MOST_RESULTS)])}
      </p>
      <ul onKeyDown={(event) => moveByArrows(event, onLeave)}>
        {results.slice(0, MOST_RESULTS).map((result) => (
          <li key={result.id}>
            <a href={result.id} onClick={onChoose} data-result>
              <span className="result-where">
                {result.guide} · {result.kind}
              </span>
              <span className="result-text">{result.text}</span>
              {result.values !== '' && <span className="result-values">{result.values}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLUListElement>, onLeave: () => void): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-result]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) {
    if (event.key === 'ArrowUp') onLeave();
    return;
  }
  event.preventDefault();
  next.focus();
}
