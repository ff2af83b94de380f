/**
 * An entry as a line of a file. Its details lie in the database as the very words that the line ends with, so that ten
 * thousand entries go out and come in without being written anew, piece by piece.
 */
import type { HistoryEvent, ListingRow } from './entry';
import { factsOf } from './entry';
import { detailsSchema, type EntryParts, entryRecordSchema, ownSchema, partsOf, RECORDS } from './records';

/** Where the details begin in a line. A quote within a string is escaped, so that these signs stand in none. */
const DETAILS = ',"posting":';
/** How they end where there was no later visit. */
const END = ',"later":null}';

/**
 * The line of an entry, made of its records as they lie there. What a record holds is checked where the file is read; null
 * where the line has to be made the long way, since a later visit has its words in another record.
 */
export function lineOf(row: ListingRow, details: unknown, snapshot: unknown, events: HistoryEvent[]): string | null {
  const [found, words] = [RECORDS.details.safeParse(details), RECORDS.snapshots.safeParse(snapshot)];
  if (!found.success || !words.success || words.data.later !== null) return null;
  const { json } = found.data;
  if (!json.startsWith(`{${DETAILS.slice(1)}`) || !json.endsWith(END)) return null;
  const { facts: _facts, ...own } = row;
  return `${JSON.stringify({ ...own, text: words.data.text, history: events }).slice(0, -1)},${json.slice(1)}`;
}

/** The records of a line, or the first field that cannot be read. Both ways look at every value. */
export function partsOfLine(line: string): EntryParts | { field: string } {
  return partsAsTheyLie(line) ?? partsOfRecord(line);
}

/** The two parts of the line that `lineOf` has put together; null where it was made otherwise, or is no entry. */
function partsAsTheyLie(line: string): EntryParts | null {
  const cut = line.indexOf(DETAILS);
  if (cut < 0 || !line.endsWith(END)) return null;
  const json = `{${line.slice(cut + 1)}`;
  const own = ownSchema.safeParse(parsed(`${line.slice(0, cut)}}`));
  const details = detailsSchema.safeParse(parsed(json));
  if (!own.success || !details.success) return null;
  const { text, history, ...kept } = own.data;
  const { id } = kept;
  return {
    listings: { ...kept, facts: factsOf(details.data.posting, details.data.comparison) },
    details: { id, json },
    snapshots: { id, text, later: null },
    history: { id, events: history },
  };
}

function partsOfRecord(line: string): EntryParts | { field: string } {
  const record = entryRecordSchema.safeParse(parsed(line));
  return record.success ? partsOf(record.data) : { field: record.error.issues[0]?.path.join('.') || '?' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
