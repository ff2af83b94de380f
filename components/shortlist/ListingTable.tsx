/** The saved listings as a table: only the lines in sight are drawn, sorting and choice of columns are TanStack's. */
import { type Row, type SortingState, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import type { ListingRow } from '../../lib/shortlist/entry';
import { STATUSES, type Status } from '../../lib/shortlist/status';
import { statusName } from '../../lib/words/labels';
import { columnsOf, features } from './ListingColumns';
import { titleOf } from './words';

/** Drawn height of a line in CSS pixels; the style sheet holds the cells to it. */
const LINE = 56;
const GROUP_LINE = 36;

type Selection = Record<string, true>;
interface ListingTableProps {
  /** All rows, also those that are not shown: an order is worked out once, not anew for each search. */
  rows: ListingRow[];
  shown: ListingRow[];
  today: string;
  sorting: SortingState;
  onSorting: (sorting: SortingState) => void;
  hidden: Record<string, boolean>;
  selection: Selection;
  onSelection: (selection: Selection) => void;
  grouped: boolean;
}

type TableRow = Row<typeof features, ListingRow>;
type Line = { kind: 'row'; row: TableRow } | { kind: 'group'; status: Status; count: number };

export function ListingTable(props: ListingTableProps) {
  const { rows, shown, today, sorting, hidden, selection, grouped } = props;
  const columns = useMemo(() => columnsOf(today), [today]);
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state: { sorting, columnVisibility: hidden, rowSelection: selection },
    onSortingChange: (next) => props.onSorting(typeof next === 'function' ? next(sorting) : next),
    onRowSelectionChange: (next) => props.onSelection(typeof next === 'function' ? next(selection) : next),
    enableSortingRemoval: false,
  });
  const sorted = table.getRowModel().rows;
  const lines = useMemo(() => linesOf(sorted, shown, rows.length, grouped), [sorted, shown, rows, grouped]);
  const scroll = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (at) => (lines[at]?.kind === 'group' ? GROUP_LINE : LINE),
    getItemKey: (at) => {
      const line = lines[at];
      return line?.kind === 'row' ? line.row.id : (line?.status ?? at);
    },
    overscan: 8,
    initialRect: { width: 1000, height: 700 },
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const shownColumns = table.getVisibleLeafColumns().length + 1;
  const all = shown.length > 0 && shown.every(({ id }) => selection[id]);
  const some = !all && shown.some(({ id }) => selection[id]);
  return (
    <section
      className="sl-scroll"
      ref={scroll}
      hidden={shown.length === 0}
      aria-label={i18n.t('shortlist.title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
      tabIndex={0}
    >
      <table className="sl-table" aria-rowcount={shown.length + 1}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              <th scope="col" className="sl-check">
                <input
                  type="checkbox"
                  aria-label={i18n.t('shortlist.select_all')}
                  checked={all}
                  ref={(box) => {
                    if (box) box.indeterminate = some;
                  }}
                  onChange={() =>
                    props.onSelection(all ? {} : Object.fromEntries(shown.map(({ id }) => [id, true as const])))
                  }
                />
              </th>
              {group.headers.map((header) => {
                const order = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={`sl-col-${header.column.id}`}
                    aria-sort={order === false ? 'none' : order === 'asc' ? 'ascending' : 'descending'}
                  >
                    <button type="button" className="sl-sort" onClick={() => header.column.toggleSorting()}>
                      <table.FlexRender header={header} />
                      {order === 'asc' && <ArrowUp size={13} aria-hidden="true" />}
                      {order === 'desc' && <ArrowDown size={13} aria-hidden="true" />}
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 && (
            <tr>
              <td colSpan={shownColumns} style={{ height: above, padding: 0, border: 0 }} />
            </tr>
          )}
          {items.map((item) => {
            const line = lines[item.index];
            if (!line) return null;
            if (line.kind === 'group') {
              return (
                <tr key={item.key} className="sl-group">
                  <th scope="rowgroup" colSpan={shownColumns}>
                    {statusName(line.status)} <span className="sl-under">{line.count}</span>
                  </th>
                </tr>
              );
            }
            const { row } = line;
            return (
              <tr key={item.key} aria-rowindex={item.index + 2} data-selected={row.getIsSelected() || undefined}>
                <td className="sl-check">
                  <input
                    type="checkbox"
                    aria-label={i18n.t('shortlist.select', [titleOf(row.original)])}
                    checked={row.getIsSelected()}
                    onChange={row.getToggleSelectedHandler()}
                  />
                </td>
                {row.getVisibleCells().map((cell) => (
                  <td key={cell.id} className={`sl-col-${cell.column.id}`}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 && (
            <tr>
              <td colSpan={shownColumns} style={{ height: below, padding: 0, border: 0 }} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

/** The order within a group is the table's. */
function linesOf(sorted: TableRow[], shown: ListingRow[], count: number, grouped: boolean): Line[] {
  const ids = new Set(shown.map(({ id }) => id));
  const rows = shown.length === count ? sorted : sorted.filter(({ id }) => ids.has(id));
  if (!grouped) return rows.map((row) => ({ kind: 'row', row }));
  return STATUSES.flatMap((status): Line[] => {
    const own = rows.filter(({ original }) => original.status === status);
    if (own.length === 0) return [];
    return [{ kind: 'group', status, count: own.length }, ...own.map((row): Line => ({ kind: 'row', row }))];
  });
}
