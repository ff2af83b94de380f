/** The shortlist as a table for spreadsheets, and such a table read back. Cells can never become formulas. */
import Papa from 'papaparse';
import { type CsvValues, cleanCell, recordOfCsv } from './csv-record';
import { deadlineDay, type ListingRow } from './entry';
import type { FileProblem, FoundRecord, FoundRecords } from './import-plan';
import { partsOf } from './records';

/** In this order; the first row of the file. */
export const CSV_COLUMNS = [
  'id',
  'listing_id',
  'title',
  'company',
  'location',
  'url',
  'site',
  'status',
  'rating',
  'tags',
  'deadline',
  'own_deadline',
  'role',
  'level',
  'pay_min',
  'pay_max',
  'pay_currency',
  'pay_unit',
  'pay_verdict',
  'materials_asked',
  'materials_ready',
  'saved_at',
  'updated_at',
  'notes',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** What a spreadsheet might take for a formula, also behind white space and in its full-width forms. */
const FORMULA = /^['\s]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20\u2212]|^['\s]*[\t\r\n]/;
const asText = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell);
const fromText = (cell: string) => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell);

/** RFC 4180, UTF-8 with a byte-order mark, since spreadsheets guess the encoding otherwise. */
export function csvFile(rows: readonly ListingRow[]): string {
  const data = rows.map((row) => {
    const { facts } = row;
    const cells: Record<CsvColumn, string | number | null> = {
      id: row.id,
      listing_id: row.canonicalId,
      title: facts.title,
      company: facts.company,
      location: facts.location,
      url: row.url,
      site: row.site,
      status: row.status,
      rating: row.rating,
      tags: row.tags.join('; '),
      deadline: deadlineDay(row),
      own_deadline: row.deadline,
      role: facts.role,
      level: facts.level,
      pay_min: facts.pay?.min ?? null,
      pay_max: facts.pay?.max ?? null,
      pay_currency: facts.pay?.currency ?? null,
      pay_unit: facts.pay?.unit ?? null,
      pay_verdict: facts.payVerdict,
      materials_asked: facts.asks.join('; '),
      materials_ready: row.materials.join('; '),
      saved_at: row.savedAt,
      updated_at: row.updatedAt,
      notes: row.notes,
    };
    return CSV_COLUMNS.map((column) => {
      const cell = cells[column];
      return typeof cell === 'string' ? asText(cell) : cell;
    });
  });
  return `\uFEFF${Papa.unparse({ fields: [...CSV_COLUMNS], data }, { newline: '\r\n' })}\r\n`;
}

/** A table with our headings, in any order. `known`: the entries here, whose snapshots a table does not carry. */
export function readCsvFile(
  text: string,
  known: (id: string) => Parameters<typeof recordOfCsv>[1],
  at: string,
): FoundRecords | { problem: FileProblem } {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const places = new Map(head.map((name, place) => [name.trim().toLowerCase(), place]));
  if (!places.has('url') || !places.has('title') || !places.has('status')) return { problem: { kind: 'other-csv' } };
  if (rows.length === 0) return { problem: { kind: 'no-rows' } };
  return {
    records: rows.map((cells, index): FoundRecord => {
      const values: CsvValues = (column) => {
        const place = places.get(column);
        return place === undefined ? null : cleanCell(fromText(cells[place] ?? ''));
      };
      const read = recordOfCsv(values, known(values('id') ?? ''), at);
      return 'field' in read
        ? { at: index + 1, unreadable: { kind: 'field', field: read.field } }
        : { at: index + 1, parts: partsOf(read) };
    }),
  };
}
