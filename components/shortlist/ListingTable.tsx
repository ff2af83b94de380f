/** The saved listings as a table: only the lines in sight are drawn, sorting and choice of columns are TanStack's. */
import { FlexRender, type Row, type SortingState, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ListingRow } from '../../lib/shortlist/entry';
import { STATUSES, type Status } from '../../lib/shortlist/status';
import { statusName } from '../../lib/words/labels';
import { columnsOf, features } from './ListingColumns';
import { whenIdle } from './when-idle';
import { titleOf } from './words';

/** Drawn height of a line in CSS pixels; the style sheet holds the cells to it. */
const LINE = 56;
const GROUP_LINE = 36;
/** Lines drawn beyond the edges: one for the keyboard to step on at rest, more while the list moves. */
const BEYOND = { still: 1, moving: 8 } as const;

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
/** A row of the table, or the heading of a group. */
type Line = TableRow | GroupLine;
interface GroupLine {
  status: Status;
  count: number;
}
const isGroup = (line: Line): line is GroupLine => 'status' in line;

/** Drawn anew only where something it is given changes: not for a keystroke that finds nothing else. */
export const ListingTable = memo(function ListingTable(props: ListingTableProps) {
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
  const unsorted = table.getCoreRowModel().rows;
  useEffect(() => {
    // What a column sorts by is worked out once a row, and code is fast once it has run a while: each row is compared with the
    // next while nothing is asked, so that the first sorting need not wait for either.
    const orders = table.getAllLeafColumns().map((column) => ({ id: column.id, compare: column.getSortFn() }));
    let at = 1;
    return whenIdle((budget) => {
      const end = performance.now() + budget;
      for (; at < unsorted.length && performance.now() < end; at += 1) {
        const [one, next] = [unsorted[at - 1], unsorted[at]];
        if (one && next) for (const { id, compare } of orders) compare(one, next, id);
      }
      return at >= unsorted.length;
    });
  }, [table, unsorted]);
  const lines = useMemo(() => linesOf(sorted, rows, shown, grouped), [sorted, rows, shown, grouped]);
  const scroll = useRef<HTMLElement>(null);
  const [isMoving, setMoving] = useState(false);
  // Lines go by their place: another order or search puts other words into the lines that stand there.
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (at) => {
      const line = lines[at];
      return line && isGroup(line) ? GROUP_LINE : LINE;
    },
    overscan: isMoving ? BEYOND.moving : BEYOND.still,
    onChange: ({ isScrolling }) => setMoving(isScrolling),
    initialRect: { width: 1000, height: 700 },
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const shownColumns = table.getVisibleLeafColumns().length + 1;
  const all = shown.length > 0 && shown.every(({ id }) => selection[id]);
  const some = !all && Object.keys(selection).length > 0 && shown.some(({ id }) => selection[id]);
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
            if (isGroup(line)) {
              return (
                <tr key={item.key} className="sl-group">
                  <th scope="rowgroup" colSpan={shownColumns}>
                    {statusName(line.status)} <span className="sl-under">{line.count}</span>
                  </th>
                </tr>
              );
            }
            return (
              <ListingLine
                key={item.key}
                row={line}
                index={item.index}
                selected={selection[line.id] ?? false}
                hidden={hidden}
              />
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
});

interface ListingLineProps {
  row: TableRow;
  /** Place in the list, from 0. */
  index: number;
  selected: boolean;
  /** What changes with the choice of columns: the cells are the table's to name. */
  hidden: Record<string, boolean>;
}

const ListingLine = memo(function ListingLine({ row, index, selected }: ListingLineProps) {
  return (
    <tr aria-rowindex={index + 2} data-selected={selected || undefined}>
      <td className="sl-check">
        <input
          type="checkbox"
          aria-label={i18n.t('shortlist.select', [titleOf(row.original)])}
          checked={selected}
          onChange={row.getToggleSelectedHandler()}
        />
      </td>
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} className={`sl-col-${cell.column.id}`}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
});

/** The order within a group is the table's. */
function linesOf(sorted: TableRow[], all: ListingRow[], shown: ListingRow[], grouped: boolean): Line[] {
  const rows = shown.length === all.length ? sorted : among(sorted, all, shown);
  if (!grouped) return rows;
  return STATUSES.flatMap((status): Line[] => {
    const own = rows.filter(({ original }) => original.status === status);
    return own.length === 0 ? [] : [{ status, count: own.length }, ...own];
  });
}

/** What is shown stands in the order of all rows, so that one walk over both finds the place of each. */
function among(sorted: TableRow[], all: ListingRow[], shown: ListingRow[]): TableRow[] {
  const kept = new Uint8Array(all.length);
  let next = 0;
  for (let at = 0; at < all.length; at += 1) {
    if (all[at] !== shown[next]) continue;
    kept[at] = 1;
    next += 1;
  }
  return sorted.filter(({ index }) => kept[index] === 1);
}
