/** What the shortlist asks of a database: tables of records with an id, and transactions that happen whole or not at all. */

/** The tables of the shortlist. */
export const TABLES = ['listings', 'details', 'snapshots', 'history', 'quarantine', 'meta'] as const;
export type Table = (typeof TABLES)[number];

/** A record as stored; what it holds is not trusted before it is parsed. */
export interface StoredRecord {
  id: string;
}

/** What can be asked inside a transaction. */
export interface Reading {
  /** Undefined where there is none. */
  get(table: Table, id: string): Promise<unknown>;
  /** In the order of the ids; undefined where there is none. Many ids are given sorted: that is much faster. */
  getMany(table: Table, ids: readonly string[]): Promise<unknown[]>;
  /** Shows every record, in stretches and in no order; the next ones are fetched while these are looked at. */
  each(table: Table, look: (records: readonly { id: string; value: unknown }[]) => void): Promise<void>;
  /** The id of every record, in no order. */
  ids(table: Table): Promise<string[]>;
  /** Every record with its id, in no order. */
  all(table: Table): Promise<{ id: string; value: unknown }[]>;
  /** The rows of `listings` with that canonical id. */
  ofListing(canonicalId: string): Promise<{ id: string; value: unknown }[]>;
}

/** What can be done inside a transaction that writes. */
export interface Writing extends Reading {
  put<T extends StoredRecord>(table: Table, records: readonly T[]): Promise<void>;
  remove(table: Table, ids: readonly string[]): Promise<void>;
}

/** A database, whichever the browser has. */
export interface Store {
  read<T>(work: (reading: Reading) => Promise<T>): Promise<T>;
  /** Rejects, with nothing written, where the work or the writing fails. Two writings never interleave. */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  close(): void;
}

/** An older version of the extension has the database open elsewhere, so that it cannot be brought up to date. */
export class HeldDatabaseError extends Error {
  override name = 'HeldDatabaseError';
  constructor() {
    super('An older version of the extension has the shortlist open in another tab.');
  }
}

/** The database was written by a newer version of the extension: it is neither read nor written. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  constructor(readonly found: number) {
    super(`The shortlist was written by a newer version of the extension (schema ${found}).`);
  }
}
