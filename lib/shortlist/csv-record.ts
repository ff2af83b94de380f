/** One row of a table as an entry: over the entry that is kept here, or as a new one that knows only what the row says. */
import { LEVELS, PAY_UNITS, ROLES } from '../posting/posting';
import type { CsvColumn } from './csv-file';
import type { Entry, EntryRecord, ListingFacts, ListingRow } from './entry';
import { entryOf, entryRecordSchema } from './records';

/** Null where the table has no such column; an empty cell is an empty string. */
export type CsvValues = (column: CsvColumn) => string | null;

/** A cell’s text with one kind of line end and without what no text holds. */
export const cleanCell = (cell: string): string => cell.replace(/\r\n?/g, '\n').replaceAll('\0', '');

const list = (cell: string) =>
  cell
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
const oneOf = <T extends string>(values: readonly T[], cell: string | null): T | null =>
  values.find((value) => value === cell) ?? null;
/** Undefined where the cell is no amount. */
const amount = (cell: string | null): number | null | undefined => {
  if (!cell) return null;
  const value = Number(cell);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
};

/** The entry, or the column that cannot be read. Only what the user may write is taken over an entry that is kept. */
export function recordOfCsv(
  values: CsvValues,
  known: EntryRecord | null,
  at: string,
): EntryRecord | { field: CsvColumn } {
  const base: EntryRecord | { field: CsvColumn } = known ?? fresh(values, at);
  if ('field' in base) return base;
  const own: Record<string, unknown> = {};
  const take = (field: string, column: CsvColumn, read: (cell: string) => unknown) => {
    const cell = values(column);
    if (cell !== null) own[field] = read(cell);
  };
  take('status', 'status', (cell) => cell);
  take('notes', 'notes', (cell) => cell);
  take('tags', 'tags', (cell) => [...new Set(list(cell))]);
  take('rating', 'rating', (cell) => (cell === '' ? null : Number(cell)));
  take('deadline', 'own_deadline', (cell) => (cell === '' ? null : cell));
  take('materials', 'materials_ready', (cell) => [...new Set(list(cell))]);
  const changes = Object.keys(own).some((key) => JSON.stringify(own[key]) !== JSON.stringify(base[key as keyof Entry]));
  const status = own.status as EntryRecord['status'] | undefined;
  const moved = known !== null && status !== undefined && status !== known.status;
  const record = entryRecordSchema.safeParse({
    ...base,
    ...own,
    updatedAt: known && !changes ? known.updatedAt : at,
    history: moved ? [...base.history, { at, kind: 'status', from: known.status, to: status }] : base.history,
  });
  if (record.success) return record.data;
  const field = String(record.error.issues[0]?.path[0] ?? 'url');
  return { field: COLUMN_OF[field] ?? 'url' };
}

const COLUMN_OF: Record<string, CsvColumn> = {
  id: 'id',
  canonicalId: 'listing_id',
  url: 'url',
  site: 'site',
  status: 'status',
  notes: 'notes',
  tags: 'tags',
  rating: 'rating',
  deadline: 'own_deadline',
  materials: 'materials_ready',
  savedAt: 'saved_at',
  posting: 'title',
};

function fresh(values: CsvValues, at: string): EntryRecord | { field: CsvColumn } {
  const url = values('url') ?? '';
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return { field: 'url' };
  const [min, max] = [amount(values('pay_min')), amount(values('pay_max'))];
  if (min === undefined) return { field: 'pay_min' };
  if (max === undefined) return { field: 'pay_max' };
  const { hostname, pathname, search } = new URL(url);
  const paid = min !== null || max !== null;
  const day = values('deadline') || null;
  if (day !== null && !/^\d{4}-\d{2}-\d{2}$/.test(day)) return { field: 'deadline' };
  const facts: ListingFacts = {
    title: values('title') || null,
    company: values('company') || null,
    location: values('location') || null,
    countries: [],
    role: oneOf(ROLES, values('role')),
    level: oneOf(LEVELS, values('level')),
    mlResearch: null,
    workplace: null,
    deadline: day === null ? null : { date: day, kind: 'closes' },
    pay: paid
      ? { min, max, currency: values('pay_currency') || null, unit: oneOf(PAY_UNITS, values('pay_unit')) }
      : null,
    annual: null,
    payVerdict: null,
    payReason: null,
    asks: [],
    skills: [],
  };
  const id = values('id') || crypto.randomUUID();
  const savedAt = values('saved_at') || at;
  const canonicalId = values('listing_id') || `${hostname}:${pathname}${search}`.slice(0, 400);
  const row: ListingRow = {
    ...{ id, canonicalId, url, site: values('site') || hostname, savedAt, updatedAt: savedAt },
    ...{ removedAt: null, mergedInto: null, changed: [], status: 'saved', notes: '', tags: [] },
    ...{ rating: null, deadline: null, materials: [], facts },
  };
  return { ...entryOf(row, null, null), history: [{ at: savedAt, kind: 'saved' }] };
}
