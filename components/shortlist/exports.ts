/** Files that the page writes: what goes into each, and how it reaches the user. */
import { i18n } from '#i18n';
import { calendarFile } from '../../lib/shortlist/calendar-file';
import { csvFile } from '../../lib/shortlist/csv-file';
import type { ListingRow } from '../../lib/shortlist/entry';
import { allLines, jsonFile } from '../../lib/shortlist/json-file';
import type { ShortlistRepository } from '../../lib/shortlist/repository';
import { markdownReport } from './report';
import { titleOf } from './words';

/** The files that can be written. */
export const FILE_KINDS = ['json', 'csv', 'md', 'ics'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const TYPES: Record<FileKind, string> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};
/** `at`: ISO 8601. */
export async function exportParts(
  kind: FileKind,
  repository: ShortlistRepository,
  rows: readonly ListingRow[],
  at: string,
): Promise<string[]> {
  switch (kind) {
    case 'json':
      return jsonFile(allLines(repository), at);
    case 'csv':
      return [csvFile(rows)];
    case 'md':
      return [markdownReport(rows, at.slice(0, 10))];
    case 'ics':
      return [calendarFile(rows, calendarSummary, at)];
  }
}

function calendarSummary(row: ListingRow): string {
  const { company } = row.facts;
  return company
    ? i18n.t('shortlist.calendar_summary_at', [titleOf(row), company])
    : i18n.t('shortlist.calendar_summary', [titleOf(row)]);
}

/** Hands a file over as a download; answers its name. */
export function handOver(parts: string[], kind: FileKind, today: string, stem = 'shortlist'): string {
  const name = `yardstick-${stem}-${today}.${kind}`;
  const address = URL.createObjectURL(new Blob(parts, { type: TYPES[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
