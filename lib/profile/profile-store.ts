/**
 * Where the profile lies: in IndexedDB of the extension, which no script in a page can open; in `storage.local` only where
 * a window has no IndexedDB. For the background and the extension's pages only.
 */
import { Dexie, type Table } from 'dexie';
import type { Profile } from './profile';
import { PROFILE_VERSION, parseVersioned, profileSchema, UnreadableProfileError } from './profile-schema';

/** The part of the browser's storage that is used. */
export interface ProfileArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The one profile that is kept. */
export interface ProfileStore {
  /** Null where none is kept. Rejects with UnreadableProfileError where what is kept cannot be read; it stays as it is. */
  read(): Promise<Profile | null>;
  /** Rejects where a newer version of the extension wrote what is kept. */
  write(profile: Profile): Promise<void>;
  /** Also what cannot be read. */
  erase(): Promise<void>;
  close(): void;
}

interface Drawer {
  get(): Promise<unknown>;
  put(value: unknown): Promise<void>;
  remove(): Promise<void>;
}

interface StoredProfile {
  id: string;
  value: unknown;
}

const ID = 'profile';

/** Opens lazily. */
export function profileStore(area: ProfileArea, name = 'profile'): ProfileStore {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ records: 'id' });
  database.on('versionchange', () => database.close());
  const table: Table<StoredProfile, string> = database.table('records');
  const inDatabase: Drawer = {
    get: async () => (await table.get(ID))?.value,
    put: async (value) => {
      await table.put({ id: ID, value });
    },
    remove: () => table.delete(ID),
  };
  const key = `${name}:record`;
  const inArea: Drawer = {
    get: async () => (await area.get(key))[key],
    put: (value) => area.set({ [key]: value }),
    remove: () => area.remove(key),
  };

  const drawer = async (): Promise<Drawer> => {
    try {
      if (!database.isOpen()) await database.open();
      return inDatabase;
    } catch (error) {
      if (isMissing(error)) return inArea;
      throw error;
    }
  };
  const kept = async (): Promise<unknown> => (await drawer()).get();
  return {
    async read() {
      const value = await kept();
      return value === undefined ? null : parseVersioned(value);
    },
    async write(profile) {
      const parsed = profileSchema.parse(profile);
      const before = await kept();
      if (before !== undefined) refuseNewer(before);
      await (await drawer()).put({ version: PROFILE_VERSION, profile: parsed });
    },
    async erase() {
      await (await drawer()).remove();
      // A copy that a window without a database has left.
      await area.remove(key);
    },
    close: () => database.close(),
  };
}

function refuseNewer(value: unknown): void {
  try {
    parseVersioned(value);
  } catch (error) {
    if (error instanceof UnreadableProfileError && error.reason === 'newer') throw error;
  }
}

/** No IndexedDB in this window, as in Firefox that remembers no history; Dexie wraps the browser's error. */
function isMissing(error: unknown): boolean {
  const { name, inner } = error as { name?: string; inner?: { name?: string } };
  const missing = ['MissingAPIError', 'InvalidStateError', 'SecurityError'];
  return missing.includes(name ?? '') || missing.includes(inner?.name ?? '');
}
