/** What the extension asks of the place where saved listings lie. Every method is one transaction. */
import type { Material } from '../posting/posting';
import type { Entry } from './entry';
import type { Status } from './status';

/** What may change after an entry was saved. */
export interface EntryChange {
  status?: Status;
  notes?: string;
  materials?: Material[];
}

export interface ShortlistRepository {
  /** Adds the entry. Where its listing is already kept that entry is answered, unchanged; a command that comes twice adds once. */
  save(entry: Entry): Promise<Entry>;
  /** The entry of that listing, null where none is kept. */
  find(canonicalId: string): Promise<Entry | null>;
  get(id: string): Promise<Entry | null>;
  /** All that are not removed, the newest first. */
  list(): Promise<Entry[]>;
  /** Null where no such entry is kept. `at`: ISO 8601. */
  change(id: string, change: EntryChange, at: string): Promise<Entry | null>;
  /** Takes the entry out of the list; `restore` brings it back. */
  remove(id: string, at: string): Promise<Entry | null>;
  restore(id: string): Promise<Entry | null>;
}
