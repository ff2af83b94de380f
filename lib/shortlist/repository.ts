/** What the extension asks of the place where saved listings lie. Every method is one transaction: whole or not at all. */
import type { Posting } from '../posting/posting';
import type { Entry, EntryRecord, HistoryEvent, ListingRow, OwnWords } from './entry';
import type { EntryParts } from './records';

/** What may change after an entry was saved. */
export type EntryChange = Partial<OwnWords>;

/** A record that could not be read; it is kept as it was found. */
export interface DamagedRecord {
  /** `<table>/<id>` */
  id: string;
  at: string;
  value: unknown;
}

/** How much has been saved since the last file was taken along. */
export interface Book {
  savedSinceExport: number;
  /** ISO 8601; null where none was ever written. */
  exportedAt: string | null;
}

/** All times are ISO 8601 in UTC. A command that comes twice acts once; ids that are not kept are passed over. */
export interface ShortlistRepository {
  /** Adds the entry. Where its listing is already kept that entry is answered, unchanged. */
  save(entry: Entry): Promise<Entry>;
  /** The entry of that listing, or the one it was merged into; null where none is kept. */
  find(canonicalId: string): Promise<Entry | null>;
  get(id: string): Promise<Entry | null>;
  /** All that are neither removed nor merged into another, the newest first. */
  list(): Promise<ListingRow[]>;
  /** The list, and beside it those that were merged into another. */
  listAll(): Promise<[listed: ListingRow[], merged: ListingRow[]]>;
  /** The rows of those ids, also of the removed; those that are not kept are left out. */
  rowsOf(ids: readonly string[]): Promise<ListingRow[]>;
  /** The saved words of each, in the order of the ids; empty where there are none. */
  texts(ids: readonly string[]): Promise<string[]>;
  history(id: string): Promise<HistoryEvent[]>;
  /** Null where no such entry is kept. */
  change(id: string, change: EntryChange, at: string): Promise<Entry | null>;
  changeEach(changes: readonly { id: string; change: EntryChange }[], at: string): Promise<void>;
  /** Notes how the listing reads on a later visit, where it reads differently. */
  seen(id: string, posting: Posting, text: string | null, at: string): Promise<Entry | null>;
  /** Takes the entry out of the list; `restore` brings it back, unless its listing was saved anew in between. */
  remove(id: string, at: string): Promise<Entry | null>;
  removeEach(ids: readonly string[], at: string): Promise<void>;
  restore(id: string): Promise<Entry | null>;
  restoreEach(ids: readonly string[]): Promise<void>;
  /** Both are the same opening: `other` leaves the list and `kept` stands for it. Nothing of either is lost. */
  merge(kept: string, other: string, at: string): Promise<void>;
  separate(other: string, at: string): Promise<void>;
  /** Whole entries with their history, in the order of the ids; what cannot be read is left out. */
  records(ids: readonly string[]): Promise<EntryRecord[]>;
  /** The same as lines of JSON, without a look inside the details: for files. */
  lines(ids: readonly string[]): Promise<string[]>;
  /** Ids of every entry, also of those removed or merged, sorted. */
  ids(): Promise<string[]>;
  /** Writes entries as they are, over those of the same id. */
  putParts(entries: readonly EntryParts[]): Promise<void>;
  /** Rows alone, from a safety copy; where an entry of that id is kept it stays as it is. */
  putRows(rows: readonly ListingRow[]): Promise<void>;
  /** Forgets everything but what is damaged. */
  wipe(): Promise<void>;
  damaged(): Promise<DamagedRecord[]>;
  book(): Promise<Book>;
  exported(at: string): Promise<void>;
  close(): void;
}
