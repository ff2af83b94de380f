/** How records of an older schema become records of the next one. A step, once released, is never changed. */
import type { Comparison } from '../compare/comparison';
import type { Material, Posting } from '../posting/posting';
import { type Entry, newEntry } from './entry';
import { recordsOf } from './records';
import type { Status } from './status';
import type { StoredRecord, Table } from './store';

/** Schema 1 kept everything of an entry in one record of the table `entries`. */
interface EntryOfSchema1 {
  id: string;
  canonicalId: string;
  url: string;
  site: string;
  savedAt: string;
  updatedAt: string;
  removedAt: string | null;
  status: Status;
  notes: string;
  materials: Material[];
  posting: Posting;
  comparison: Comparison;
  text: string;
}

/** The records of schema 2; one that cannot be carried over is put into quarantine as it is. */
export function fromSchema1(record: StoredRecord, at: string): [Table, StoredRecord][] {
  try {
    const old = record as EntryOfSchema1;
    const { id, canonicalId, url, site, savedAt, posting, comparison, text } = old;
    const { updatedAt, removedAt, status, notes, materials } = old;
    const entry: Entry = {
      ...newEntry({ id, canonicalId, url, site, savedAt, posting, comparison, text }),
      ...{ updatedAt, removedAt, status, notes, materials },
    };
    const { listings, details, snapshots } = recordsOf(entry);
    const events = [
      { at: savedAt, kind: 'saved' },
      // The day of the change was not kept; that of the last change is the closest that is known.
      ...(status === 'saved' ? [] : [{ at: updatedAt, kind: 'status', from: 'saved', to: status }]),
    ];
    return [
      ['listings', listings],
      ['details', details],
      ['snapshots', snapshots],
      ['history', { id, events } as StoredRecord],
    ];
  } catch {
    return [['quarantine', { id: `entries/${record.id}`, at, value: record } as StoredRecord]];
  }
}
