/**
 * An entry as a line of a file. Its details lie in the database as the very words that the line ends with, so that ten
 * thousand entries go out and come in without being written anew, piece by piece.
 */
import type { HistoryEvent, ListingRow } from './entry';
import { factsOf } from './entry';
import { areDetails, type EntryParts, entryRecordSchema, isOwn, partsOf, recordIn } from './records';

/** Where the details begin in a line. A quote within a string is escaped, so that these signs stand in none. */
const DETAILS = ',"posting":';
/** How they end where there was no later visit. */
const END = ',"later":null}';

/**
 * The line of an entry, made of its records as they lie there. What a record holds is checked where the file is read; null
 * where the line has to be made the long way, since a later visit has its words in another record.
 */
export function lineOf(row: ListingRow, details: unknown, snapshot: unknown, events: HistoryEvent[]): string | null {
  const [found, words] = [recordIn('details', details), recordIn('snapshots', snapshot)];
  if (!found || !words || words.later !== null) return null;
  const { json } = found;
  if (!json.startsWith(`{${DETAILS.slice(1)}`) || !json.endsWith(END)) return null;
  const { facts: _facts, ...own } = row;
  return `${JSON.stringify({ ...own, text: words.text, history: events }).slice(0, -1)},${json.slice(1)}`;
}

/** The records of a line in UTF-8, or the first field that cannot be read. Both ways look at every value. */
export function partsOfLine(line: Uint8Array): EntryParts | { field: string } {
  return partsAsTheyLie(line) ?? partsOfRecord(decoder.decode(line));
}

const decoder = new TextDecoder();
const detailsBytes = new TextEncoder().encode(DETAILS);

/** The two parts of the line that `lineOf` has put together; null where it was made otherwise, or is no entry. */
function partsAsTheyLie(line: Uint8Array): EntryParts | null {
  const at = placeOf(detailsBytes, line);
  if (at < 0) return null;
  const own = parsed(`${decoder.decode(line.subarray(0, at))}}`);
  const json = inBraces(line.subarray(at + 1));
  const details = json.endsWith(END) ? parsed(json) : null;
  if (!isOwn(own) || !areDetails(details)) return null;
  const { text, history, ...kept } = own;
  const { id } = kept;
  return {
    listings: { ...kept, facts: factsOf(details.posting, details.comparison) },
    details: { id, json },
    snapshots: { id, text, later: null },
    history: { id, events: history },
  };
}

/** The first place of some bytes in others, or -1. */
function placeOf(sought: Uint8Array, bytes: Uint8Array): number {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, place) => bytes[at + place] === byte)) return at;
  }
  return -1;
}

let scratch = new Uint8Array(1 << 16);
/** `{` and the text of these bytes, as one string that is in one piece: the database would have to copy one that is not. */
function inBraces(bytes: Uint8Array): string {
  if (bytes.length >= scratch.length) scratch = new Uint8Array(bytes.length * 2);
  scratch[0] = 0x7b;
  scratch.set(bytes, 1);
  return decoder.decode(scratch.subarray(0, bytes.length + 1));
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
