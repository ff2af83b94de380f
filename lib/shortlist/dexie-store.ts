/** The shortlist in IndexedDB. For the background and extension pages only: in a page it would open the page's database. */
import { Dexie, type Table as DexieTable } from 'dexie';
import { fromSchema1 } from './migrations';
import { areStretch } from './pack-index';
import { isPacked, PACK_STORES, packsIn } from './packs';
import { SCHEMA_VERSION } from './records';
import {
  HeldDatabaseError,
  NewerDatabaseError,
  type Reading,
  type Store,
  type StoredRecord,
  TABLES,
  type Table,
  type Writing,
} from './store';

/** Dexie counts in tenths, so that a database may have versions between two of ours. */
const NATIVE_STEP = 10;
/** Another tab hears of the newer version and lets go at once; one that has not by then is stuck. */
const LETS_GO_WITHIN = 3000;

/** Every store of the database: which ones an action needs is known only when it is done. */
const STORES = [...TABLES, ...Object.keys(PACK_STORES)];
/** So many records are fetched at once. */
const STRETCH = 500;
/** Records of many kilobytes: Chromium hands over a stretch of them four times slower than one by one. */
const LONG_RECORDS: readonly Table[] = ['details', 'snapshots'];

/** Opens lazily; a rejected call leaves what is stored as it was. `packFrom`: so many records at once are written in packs. */
export function dexieStore(name: string, packFrom = 20): Store {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ entries: 'id, canonicalId, savedAt, status' });
  database
    .version(2)
    .stores({
      entries: null,
      listings: 'id, canonicalId',
      details: 'id',
      snapshots: 'id',
      history: 'id',
      quarantine: 'id',
      meta: 'id',
    })
    .upgrade(async (transaction) => {
      const at = new Date().toISOString();
      const old: StoredRecord[] = await transaction.table('entries').toArray();
      for (const record of old) {
        for (const [table, moved] of fromSchema1(record, at)) await transaction.table(table).put(moved);
      }
    });
  database.version(3).stores(PACK_STORES);
  // A newer version in another tab must not wait for this one.
  database.on('versionchange', () => database.close());
  const table = (which: Table): DexieTable<StoredRecord, string> => database.table(which);

  let opening: Promise<void> | null = null;
  let isHeld = false;
  const heldListeners = new Set<() => void>();
  database.on('blocked', () => {
    isHeld = true;
    for (const listener of heldListeners) listener();
  });
  /** Rejects where another tab holds the database; the opening itself goes on and ends when that tab does. */
  async function opened(): Promise<void> {
    if (database.isOpen()) return;
    opening ??= open().finally(() => {
      opening = null;
      isHeld = false;
    });
    let giveUp = () => {};
    let timer: ReturnType<typeof setTimeout> | undefined;
    const held = new Promise<never>((_resolve, reject) => {
      giveUp = () => {
        timer = setTimeout(() => reject(new HeldDatabaseError()), LETS_GO_WITHIN);
      };
      heldListeners.add(giveUp);
      if (isHeld) giveUp();
    });
    try {
      await Promise.race([opening, held]);
    } finally {
      heldListeners.delete(giveUp);
      clearTimeout(timer);
    }
  }
  async function open(): Promise<void> {
    // Dexie would open a newer database and add to it what it misses; an older extension must leave it alone.
    const version = (await versionOf(name)) / NATIVE_STEP;
    if (version > SCHEMA_VERSION) throw new NewerDatabaseError(version);
    await database.open();
  }
  const packs = packsIn(database);
  const withId = (records: StoredRecord[]) => records.map((value) => ({ id: value.id, value }));
  /** From the first to the last of sorted ids. */
  const stretchOf = (which: Table, ids: readonly string[]) =>
    table(which).where(':id').between(ids[0], ids.at(-1), true, true);
  /** Those of a stretch of ids that lie by themselves. */
  async function singleOf(which: Table, ids: readonly string[]): Promise<string[]> {
    const asked = new Set(ids);
    return (await stretchOf(which, ids).primaryKeys()).filter((id) => asked.has(id));
  }
  /** The records that lie by themselves, and of short ones perhaps others between them. */
  async function single(which: Table, ids: readonly string[]): Promise<StoredRecord[]> {
    const isStretch = areStretch(ids);
    if (isStretch && !LONG_RECORDS.includes(which)) return stretchOf(which, ids).toArray();
    const own = isStretch ? await singleOf(which, ids) : [...ids];
    return own.length === 0 ? [] : (await table(which).bulkGet(own)).filter((record) => record !== undefined);
  }
  async function byId(which: Table, ids: readonly string[]): Promise<Map<string, StoredRecord | null>> {
    const found = new Map<string, StoredRecord | null>((await single(which, ids)).map((record) => [record.id, record]));
    const others = isPacked(which) ? ids.filter((id) => !found.has(id)) : [];
    if (!isPacked(which) || others.length === 0) return found;
    const packed = await packs.get(which, others);
    for (const id of others) if (packed.has(id)) found.set(id, packed.get(id) ?? null);
    return found;
  }
  const reading: Reading = {
    get: async (which, id) => (await byId(which, [id])).get(id),
    async getMany(which, ids) {
      const found = await byId(which, ids);
      return ids.map((id) => found.get(id));
    },
    async each(which, look) {
      const seen = new Set<string>();
      const stretch = (behind: string | null) => {
        const all = behind === null ? table(which).orderBy(':id') : table(which).where(':id').above(behind);
        return all.limit(STRETCH).toArray();
      };
      let next = stretch(null);
      for (;;) {
        const records = await next;
        const last = records.length < STRETCH ? undefined : records.at(-1);
        if (last) next = stretch(last.id);
        for (const { id } of records) seen.add(id);
        look(withId(records));
        if (!last) break;
      }
      if (!isPacked(which)) return;
      await packs.each(which, (records) => {
        look([...records].flatMap(([id, value]) => (seen.has(id) ? [] : { id, value })));
      });
    },
    async ids(which) {
      const own = await table(which).toCollection().primaryKeys();
      return isPacked(which) ? [...new Set([...own, ...(await packs.ids(which))])] : own;
    },
    async all(which) {
      const all: { id: string; value: unknown }[] = [];
      await reading.each(which, (records) => all.push(...records));
      return all;
    },
    async ofListing(canonicalId) {
      const own = await table('listings').where('canonicalId').equals(canonicalId).toArray();
      const packed = await packs.ofListing(canonicalId);
      // What lies by itself too was written later, perhaps for another listing.
      const later = await single(
        'listings',
        packed.map(({ id }) => id),
      );
      const isOlder = new Set(later.map(({ id }) => id));
      return withId([...own, ...packed.filter(({ id }) => !isOlder.has(id))]);
    },
  };
  const writing: Writing = {
    ...reading,
    async put(which, records) {
      if (!isPacked(which) || records.length < packFrom) await table(which).bulkPut([...records]);
      else {
        await packs.put(which, records);
        await removeSingle(
          which,
          records.map(({ id }) => id),
        );
      }
    },
    async remove(which, ids) {
      if (isPacked(which)) await packs.remove(which, ids);
      await removeSingle(which, ids);
    },
  };
  async function removeSingle(which: Table, ids: readonly string[]): Promise<void> {
    const own = areStretch(ids) ? await singleOf(which, ids) : [...ids];
    if (own.length > 0) await table(which).bulkDelete(own);
  }
  return {
    async read(work) {
      await opened();
      // Dexie follows the awaits of an async function only.
      return database.transaction('r', STORES, async () => work(reading));
    },
    async write(work) {
      await opened();
      return database.transaction('rw', STORES, async () => work(writing));
    },
    close: () => database.close(),
  };
}

/** The native version of a database, 0 where there is none; none is made. */
function versionOf(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = (event) => {
      // Firefox would report the abort as an error of the page.
      event.preventDefault();
      if (absent) resolve(0);
      else reject(request.error);
    };
  });
}
