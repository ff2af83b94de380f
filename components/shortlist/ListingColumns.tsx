/** The table's columns: what each sorts by and how its cell reads. */
import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { CircleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { LEVELS } from '../../lib/posting/posting';
import { deadlineDay, type ListingRow } from '../../lib/shortlist/entry';
import { inCurrency } from '../../lib/shortlist/one-currency';
import { STATUSES } from '../../lib/shortlist/status';
import { dayWords } from '../../lib/words/days';
import { changedFieldName, levelName, payVerdictName, roleName, statusName } from '../../lib/words/labels';
import { PAY_TONES } from '../../lib/words/pay-words';
import { entryHash } from './route';
import { leftWords, rowPay, titleOf } from './words';

type Value = string | number | undefined;
const byValue = (one: Value, other: Value): number => {
  if (one === other) return 0;
  if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
  return one < other ? -1 : 1;
};

/** What of the table’s library is used. */
export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: {
    value: (one, other, column) => byValue(one.getValue(column), other.getValue(column)),
  },
});
const helper = createColumnHelper<typeof features, ListingRow>();

/** Of the upper end where there is one; amounts without a rate stand last. */
const yearlyDollars = (row: ListingRow): number | undefined => {
  const pay = row.facts.annual && inCurrency(row.facts.annual, 'USD');
  return pay?.max ?? pay?.min ?? undefined;
};
const text = (value: string | null): string | undefined => value?.toLowerCase() || undefined;
const common = { sortFn: 'value', sortUndefined: 'last' } as const;

/** `today`: `YYYY-MM-DD`. In the order of the table; the first is always shown. */
export function columnsOf(today: string) {
  return helper.columns([
    helper.accessor((row) => text(row.facts.title), {
      ...common,
      id: 'listing',
      header: () => i18n.t('shortlist.listing'),
      enableHiding: false,
      cell: ({ row }) => <ListingCell row={row.original} />,
    }),
    helper.accessor((row) => STATUSES.indexOf(row.status), {
      ...common,
      id: 'status',
      header: () => i18n.t('shortlist.status'),
      cell: ({ row }) => (
        <span className={`sl-status sl-status-${row.original.status}`}>{statusName(row.original.status)}</span>
      ),
    }),
    helper.accessor(yearlyDollars, {
      ...common,
      id: 'pay',
      sortDescFirst: true,
      header: () => i18n.t('shortlist.pay'),
      cell: ({ row }) => rowPay(row.original),
    }),
    helper.accessor((row) => row.facts.payVerdict ?? undefined, {
      ...common,
      id: 'verdict',
      header: () => i18n.t('shortlist.verdict'),
      cell: ({ row }) => <Verdict row={row.original} />,
    }),
    helper.accessor((row) => deadlineDay(row) ?? undefined, {
      ...common,
      id: 'deadline',
      header: () => i18n.t('shortlist.deadline'),
      cell: ({ row }) => <DeadlineCell row={row.original} today={today} />,
    }),
    helper.accessor((row) => row.rating ?? undefined, {
      ...common,
      id: 'rating',
      sortDescFirst: true,
      header: () => i18n.t('shortlist.rating'),
      cell: ({ row }) => <RatingCell row={row.original} />,
    }),
    helper.accessor((row) => (row.tags.length > 0 ? row.tags.join(' ').toLowerCase() : undefined), {
      ...common,
      id: 'tags',
      header: () => i18n.t('shortlist.tags'),
      cell: ({ row }) => (
        <span className="sl-tags">
          {row.original.tags.map((tag) => (
            <span key={tag} className="sl-tag">
              {tag}
            </span>
          ))}
        </span>
      ),
    }),
    helper.accessor((row) => text(row.facts.location), {
      ...common,
      id: 'location',
      header: () => i18n.t('shortlist.location'),
      cell: ({ row }) => row.original.facts.location,
    }),
    helper.accessor((row) => row.facts.role ?? undefined, {
      ...common,
      id: 'role',
      header: () => i18n.t('shortlist.role'),
      cell: ({ row }) => row.original.facts.role && roleName(row.original.facts.role),
    }),
    helper.accessor((row) => (row.facts.level ? LEVELS.indexOf(row.facts.level) : undefined), {
      ...common,
      id: 'level',
      header: () => i18n.t('shortlist.level'),
      cell: ({ row }) => row.original.facts.level && levelName(row.original.facts.level),
    }),
    helper.accessor((row) => row.savedAt, {
      ...common,
      id: 'saved',
      sortDescFirst: true,
      header: () => i18n.t('shortlist.saved_on'),
      cell: ({ row }) => dayWords(row.original.savedAt.slice(0, 10)),
    }),
  ]);
}

/** Hidden until the user wants them. */
export const HIDDEN_AT_FIRST: Record<string, boolean> = { location: false, role: false, level: false };

function ListingCell({ row }: { row: ListingRow }) {
  return (
    <span className="sl-listing">
      <a href={entryHash(row.id)} title={titleOf(row)}>
        {titleOf(row)}
      </a>
      <span className="sl-under">
        {row.changed.length > 0 && (
          <span
            className="sl-changed"
            title={i18n.t('shortlist.changed_mark', [row.changed.map(changedFieldName).join(', ')])}
          >
            <CircleAlert size={13} aria-hidden="true" />
            <span className="sr">
              {i18n.t('shortlist.changed_mark', [row.changed.map(changedFieldName).join(', ')])}
            </span>
          </span>
        )}
        {row.facts.company ?? row.site}
      </span>
    </span>
  );
}

/** The verdict on a row’s pay; nothing where there is none. */
export function Verdict({ row }: { row: ListingRow }) {
  const verdict = row.facts.payVerdict;
  if (!verdict) return null;
  return <span className={`sl-verdict sl-tone-${PAY_TONES[verdict]}`}>{payVerdictName(verdict)}</span>;
}

function DeadlineCell({ row, today }: { row: ListingRow; today: string }) {
  const day = deadlineDay(row);
  if (!day) return null;
  const left = leftWords(day, today);
  const soon = day >= today && left !== '' && Date.parse(day) - Date.parse(today) <= 7 * 86_400_000;
  return (
    <span className="sl-listing">
      <span>{dayWords(day)}</span>
      <span className={soon ? 'sl-under sl-soon' : 'sl-under'}>{left}</span>
    </span>
  );
}

function RatingCell({ row }: { row: ListingRow }) {
  if (!row.rating) return null;
  return (
    <span className="sl-stars" role="img" aria-label={i18n.t('shortlist.rating_of', [String(row.rating)])}>
      {'★'.repeat(row.rating)}
      <span className="sl-stars-off">{'★'.repeat(5 - row.rating)}</span>
    </span>
  );
}
