/** What a file would do to the shortlist, worked out before anything is written. */
import type { ListingRow } from './entry';
import type { EntryParts } from './records';
import type { ShortlistRepository } from './repository';

/** Why a whole file cannot be used. */
export type FileProblem =
  | { kind: 'empty' | 'not-text' | 'not-json' | 'other-json' | 'truncated' | 'checksum' | 'other-csv' | 'no-rows' }
  | { kind: 'too-large'; megabytes: number }
  | { kind: 'newer' | 'unknown-version'; version: number };

/** Why one entry of a file cannot be used. */
export type Unreadable = { kind: 'field'; field: string } | { kind: 'duplicate' };

/** `at` counts the entries, or a table's rows, from 1. */
export type FoundRecord = { at: number; parts: EntryParts } | { at: number; unreadable: Unreadable };
/** What a file holds, each record parsed. */
export interface FoundRecords {
  records: FoundRecord[];
}

/**
 * What a file would add and change here, what it leaves, and what of it cannot be read. Entries stand here as they would lie in
 * the database: ten thousand of them opened up would fill a gigabyte.
 */
export interface ImportPlan {
  adds: EntryParts[];
  changes: EntryParts[];
  /** Kept already as they are, or changed here since the file was written. */
  same: number;
  older: number;
  unreadable: { at: number; unreadable: Unreadable }[];
}

/** Largest file that is opened; ten thousand entries are about a third of it. */
export const MOST_MEGABYTES = 500;

const isListed = ({ removedAt, mergedInto }: Pick<ListingRow, 'removedAt' | 'mergedInto'>) =>
  removedAt === null && mergedInto === null;

/**
 * Where both sides know an entry the one that was changed last counts; what was removed here is brought back by a file that
 * still lists it, since that is what a back-up is for.
 */
export async function planImport({ records }: FoundRecords, shortlist: ShortlistRepository): Promise<ImportPlan> {
  const plan: ImportPlan = { adds: [], changes: [], same: 0, older: 0, unreadable: [] };
  const known = new Map((await shortlist.rowsOf(await shortlist.ids())).map((row) => [row.id, row]));
  const listed = new Set([...known.values()].filter(isListed).map(({ canonicalId }) => canonicalId));
  const ids = new Set<string>();
  for (const found of records) {
    if ('unreadable' in found) {
      plan.unreadable.push(found);
      continue;
    }
    const { at, parts } = found;
    const row = parts.listings;
    if (ids.has(row.id)) {
      plan.unreadable.push({ at, unreadable: { kind: 'duplicate' } });
      continue;
    }
    ids.add(row.id);
    const here = known.get(row.id);
    const gone = here !== undefined && here.removedAt !== null && isListed(row);
    if (here && !gone) {
      if (row.updatedAt > here.updatedAt) plan.changes.push(parts);
      else if (row.updatedAt === here.updatedAt) plan.same += 1;
      else plan.older += 1;
    } else if (isListed(row) && listed.has(row.canonicalId)) {
      // The listing was saved here under another id: that entry stays the one.
      plan.same += 1;
    } else {
      plan.adds.push(parts);
      if (isListed(row)) listed.add(row.canonicalId);
    }
  }
  return plan;
}

/** All in one transaction; a plan that comes twice changes nothing the second time. */
export function carryOut({ adds, changes }: ImportPlan, shortlist: ShortlistRepository): Promise<void> {
  return shortlist.putParts([...adds, ...changes]);
}
