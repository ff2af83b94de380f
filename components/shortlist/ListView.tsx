/** The table with what stands above it: search, filters, next deadlines, doubles, the reminder to back up. */
import type { SortingState } from '@tanstack/react-table';
import { CalendarClock, DatabaseBackup, ShieldAlert } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { ListingRow } from '../../lib/shortlist/entry';
import type { ShortlistRepository } from '../../lib/shortlist/repository';
import { dayWords } from '../../lib/words/days';
import { BulkBar } from './BulkBar';
import { Duplicates } from './Duplicates';
import { EmptyState } from './EmptyState';
import { type Filters, filtersOn, fits, NO_FILTERS, nearestDeadlines } from './filters';
import { columnsOf, HIDDEN_AT_FIRST } from './ListingColumns';
import { ListingTable } from './ListingTable';
import { entryHash, filesHash } from './route';
import { Toolbar } from './Toolbar';
import { useFound } from './use-found';
import type { Shortlist } from './use-shortlist';
import { type StoredView, useStoredView } from './use-stored-view';
import { leftWords, numberWords, titleOf } from './words';

/** A back-up is asked for after so many saves. */
const SAVES_BEFORE_REMINDER = 25;

const NO_ROWS: ListingRow[] = [];

interface ListViewProps {
  shortlist: Shortlist & { repository: ShortlistRepository };
  today: string;
}

export function ListView({ shortlist, today }: ListViewProps) {
  const { rows, book } = shortlist;
  const [view, setView] = useStoredView();
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [selection, setSelection] = useState<Record<string, true>>({});
  const [later, setLater] = useState(false);
  const { found, searching } = useFound(rows, shortlist.repository, query);
  const fitting = useMemo(
    () => (filtersOn(filters) === 0 ? rows : rows.filter((row) => fits(row, filters, today))),
    [rows, filters, today],
  );
  const shown = useMemo(() => (found === null ? fitting : fitting.filter(({ id }) => found.has(id))), [fitting, found]);
  const chosen = useMemo(
    () => (Object.keys(selection).length === 0 ? NO_ROWS : shown.filter(({ id }) => selection[id])),
    [shown, selection],
  );
  const columns = useMemo(
    () =>
      columnsOf(today)
        .filter(({ id }) => id !== 'listing')
        .map((column) => ({
          id: column.id ?? '',
          name: typeof column.header === 'function' ? headerOf(column.header) : '',
        })),
    [today],
  );
  const nearest = useMemo(() => nearestDeadlines(rows, today), [rows, today]);
  const change = useCallback((next: Partial<StoredView>) => setView({ ...view, ...next }), [view, setView]);
  const sort = useCallback((sorting: SortingState) => change({ sorting }), [change]);
  const hidden = useMemo(() => ({ ...HIDDEN_AT_FIRST, ...view.columns }), [view.columns]);
  if (rows.length === 0) return <EmptyState shortlist={shortlist} />;
  const reminder = !later && book.savedSinceExport >= SAVES_BEFORE_REMINDER;
  return (
    <>
      <div className="sl-head">
        <h1>{i18n.t('shortlist.title')}</h1>
        <p className="sl-quiet" role="status">
          {shown.length === rows.length
            ? i18n.t('shortlist.count', rows.length, [numberWords(rows.length)])
            : i18n.t('shortlist.shown', [numberWords(shown.length), numberWords(rows.length)])}
          {searching && ` · ${i18n.t('shortlist.searching')}`}
        </p>
        {nearest.length > 0 && (
          <ul className="sl-nearest" aria-label={i18n.t('shortlist.nearest')}>
            <li className="sl-quiet">
              <CalendarClock size={15} aria-hidden="true" /> {i18n.t('shortlist.nearest')}
            </li>
            {nearest.map(({ row, day }) => (
              <li key={row.id}>
                <a href={entryHash(row.id)}>{titleOf(row)}</a>{' '}
                <span className="sl-quiet" title={dayWords(day)}>
                  {leftWords(day, today)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {shortlist.lost.length > 0 && (
        <p className="sl-banner" role="alert">
          <ShieldAlert size={16} aria-hidden="true" />
          <strong>{i18n.t('shortlist.lost_title')}.</strong> {i18n.t('shortlist.lost_some', shortlist.lost.length)}{' '}
          <button type="button" className="button quiet" onClick={shortlist.restoreLost}>
            {i18n.t('shortlist.lost_restore')}
          </button>
          <button type="button" className="button quiet" onClick={shortlist.forgetLost}>
            {i18n.t('shortlist.lost_leave')}
          </button>
        </p>
      )}
      {reminder && (
        <p className="sl-banner">
          <DatabaseBackup size={16} aria-hidden="true" />
          {book.exportedAt === null
            ? i18n.t('shortlist.backup_first', book.savedSinceExport)
            : i18n.t('shortlist.backup', book.savedSinceExport)}{' '}
          <a className="button quiet" href={filesHash}>
            {i18n.t('shortlist.backup_now')}
          </a>
          <button type="button" className="button quiet" onClick={() => setLater(true)}>
            {i18n.t('shortlist.backup_later')}
          </button>
        </p>
      )}
      <Duplicates
        rows={rows}
        refused={view.apart}
        onRefuse={(pair) => change({ apart: [...view.apart, pair] })}
        onMerge={shortlist.merge}
      />
      <Toolbar
        rows={rows}
        query={query}
        onQuery={setQuery}
        filters={filters}
        onFilters={setFilters}
        columns={columns.map(({ id, name }) => ({ id, name, shown: view.columns[id] ?? true }))}
        onColumn={(id, isShown) => change({ columns: { ...view.columns, [id]: isShown } })}
        grouped={view.grouped}
        onGrouped={(grouped) => change({ grouped })}
      />
      {chosen.length > 0 && <BulkBar chosen={chosen} shortlist={shortlist} onClear={() => setSelection({})} />}
      {shown.length === 0 && (
        <div className="sl-empty">
          <p>{i18n.t('shortlist.none_fit')}</p>
          {(query !== '' || filtersOn(filters) > 0) && (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setQuery('');
                setFilters(NO_FILTERS);
              }}
            >
              {i18n.t('shortlist.clear_all')}
            </button>
          )}
        </div>
      )}
      {/* Stays where it is when nothing fits: its order would have to be worked out anew. */}
      <ListingTable
        rows={rows}
        shown={shown}
        today={today}
        sorting={view.sorting}
        onSorting={sort}
        hidden={hidden}
        selection={selection}
        onSelection={setSelection}
        grouped={view.grouped}
      />
    </>
  );
}

/** The headers are plain words. */
function headerOf(header: unknown): string {
  return typeof header === 'function' ? String((header as () => string)()) : '';
}
