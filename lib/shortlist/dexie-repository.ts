/** The shortlist in IndexedDB. For the background and extension pages only: in a page it would open the page's database. */
import { Dexie, type EntityTable } from 'dexie';
import { type Entry, parseEntry } from './entry';
import type { ShortlistRepository } from './repository';

interface ShortlistTables {
  entries: EntityTable<Entry, 'id'>;
}

/** Opens lazily; a rejected call leaves what is stored as it was. */
export function openShortlist(name = 'shortlist'): ShortlistRepository {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & ShortlistTables;
  database.version(1).stores({ entries: 'id, canonicalId, savedAt, status' });
  // A newer version in another tab must not wait for this one.
  database.on('versionchange', () => database.close());
  const { entries } = database;

  const kept = async (canonicalId: string): Promise<Entry | null> => {
    const found = await entries.where('canonicalId').equals(canonicalId).toArray();
    for (const record of found) {
      const entry = parseEntry(record);
      if (entry && entry.removedAt === null) return entry;
    }
    return null;
  };
  const update = (id: string, next: (entry: Entry) => Entry | Promise<Entry>): Promise<Entry | null> =>
    database.transaction('rw', entries, async () => {
      const entry = parseEntry(await entries.get(id));
      if (!entry) return null;
      const changed = await next(entry);
      await entries.put(changed);
      return changed;
    });

  return {
    save: (entry) =>
      database.transaction('rw', entries, async () => {
        const known = (await kept(entry.canonicalId)) ?? parseEntry(await entries.get(entry.id));
        if (known) return known;
        await entries.add(entry);
        return entry;
      }),
    find: kept,
    get: async (id) => parseEntry(await entries.get(id)),
    list: async () => {
      const records = await entries.orderBy('savedAt').reverse().toArray();
      return records.map(parseEntry).filter((entry) => entry !== null && entry.removedAt === null) as Entry[];
    },
    change: (id, change, at) => update(id, (entry) => ({ ...entry, ...change, updatedAt: at })),
    remove: (id, at) => update(id, (entry) => ({ ...entry, removedAt: at, updatedAt: at })),
    restore: (id) =>
      update(id, async (entry) => {
        // The listing may have been saved anew in between: that entry stays the one.
        const known = await kept(entry.canonicalId);
        return known && known.id !== id ? entry : { ...entry, removedAt: null };
      }),
  };
}
