/** The shortlist in IndexedDB. For the background and extension pages only: in a page it would open the page's database. */
import { Dexie, type Table as DexieTable } from 'dexie';
import { fromSchema1 } from './migrations';
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

/** Opens lazily; a rejected call leaves what is stored as it was. */
export function dexieStore(name: string): Store {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ entries: 'id, canonicalId, savedAt, status' });
  database
    .version(SCHEMA_VERSION)
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
  const withId = (records: StoredRecord[]) => records.map((value) => ({ id: value.id, value }));
  const reading: Reading = {
    get: (which, id) => table(which).get(id),
    getMany: (which, ids) => table(which).bulkGet([...ids]),
    between: async (which, first, last) =>
      withId(await table(which).where(':id').between(first, last, true, true).toArray()),
    after: async (which, id, count) => {
      const behind = id === null ? table(which).orderBy(':id') : table(which).where(':id').above(id);
      return withId(await behind.limit(count).toArray());
    },
    ids: (which) => table(which).toCollection().primaryKeys(),
    all: async (which) => withId(await table(which).toArray()),
    ofListing: async (canonicalId) =>
      withId(await table('listings').where('canonicalId').equals(canonicalId).toArray()),
  };
  const writing: Writing = {
    ...reading,
    put: async (which, records) => {
      await table(which).bulkPut([...records]);
    },
    remove: (which, ids) => table(which).bulkDelete([...ids]),
  };
  return {
    async read(work) {
      await opened();
      // Dexie follows the awaits of an async function only.
      return database.transaction('r', [...TABLES], async () => work(reading));
    },
    async write(work) {
      await opened();
      return database.transaction('rw', [...TABLES], async () => work(writing));
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
