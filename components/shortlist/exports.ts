/** Files that the page writes: what goes into each, and how it reaches the user. */
import { i18n } from '#i18n';
import { calendarFile } from '../../lib/shortlist/calendar-file';
import { csvFile } from '../../lib/shortlist/csv-file';
import type { ListingRow } from '../../lib/shortlist/entry';
import { allLines, jsonFile } from '../../lib/shortlist/json-file';
import type { DamagedRecord, ShortlistRepository } from '../../lib/shortlist/repository';
import { markdownReport } from './report';
import { titleOf } from './words';

/** The files that can be written. */
export const FILE_KINDS = ['json', 'csv', 'md', 'ics'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** `at`: ISO 8601. */
export async function exportFile(
  kind: FileKind,
  repository: ShortlistRepository,
  rows: readonly ListingRow[],
  at: string,
): Promise<Blob> {
  switch (kind) {
    case 'json':
      return jsonFile(allLines(repository), at);
    case 'csv':
      return plain(csvFile(rows), 'text/csv');
    case 'md':
      return plain(markdownReport(rows, at.slice(0, 10)), 'text/markdown');
    case 'ics':
      return plain(calendarFile(rows, calendarSummary, at), 'text/calendar');
  }
}

const plain = (text: string, type: string) => new Blob([text], { type: `${type};charset=utf-8` });

/** Records that cannot be read, as they were found. */
export function damagedFile(records: readonly DamagedRecord[]): Blob {
  return new Blob([JSON.stringify(records, null, 1)], { type: 'application/json' });
}

function calendarSummary(row: ListingRow): string {
  const { company } = row.facts;
  return company
    ? i18n.t('shortlist.calendar_summary_at', [titleOf(row), company])
    : i18n.t('shortlist.calendar_summary', [titleOf(row)]);
}

/** Hands a file over as a download; answers its name. */
export function handOver(file: Blob, kind: FileKind, today: string, stem = 'shortlist'): string {
  const name = `yardstick-${stem}-${today}.${kind}`;
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
