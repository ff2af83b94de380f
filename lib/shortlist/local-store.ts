/**
 * The shortlist in `storage.local`, one key a record: for windows where IndexedDB is missing (Firefox without history).
 * One `set` call is atomic, so an action gathers what it writes and hands it over in one. Nothing is deleted by key:
 * a removed record is overwritten by null, since a second call could be lost.
 */
import { SCHEMA_VERSION } from './records';
import { NewerDatabaseError, type Reading, type Store, type StoredRecord, type Table, type Writing } from './store';

/** The part of the browser's storage that is used. */
export interface LocalArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Ids of each table; of listings with their canonical id. Rebuilt from the keys where it is missing or damaged. */
type Index = Record<Table, Record<string, string>>;

const emptyIndex = (): Index => ({ listings: {}, details: {}, snapshots: {}, history: {}, quarantine: {}, meta: {} });
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** So many records are fetched at once. */
const STRETCH = 500;

export function localStore(area: LocalArea, name = 'shortlist'): Store {
  const indexKey = `${name}:index`;
  const keyOf = (table: Table, id: string) => `${name}:${table}:${id}`;
  const lock = exclusive(`${name}-local-store`);

  /** Key by key where one damaged record makes the browser refuse the whole batch. */
  async function values(keys: string[]): Promise<Record<string, unknown>> {
    try {
      return keys.length === 0 ? {} : await area.get(keys);
    } catch {
      const found: Record<string, unknown> = {};
      for (const key of keys) {
        Object.assign(found, await area.get([key]).catch(() => ({ [key]: undefined })));
      }
      return found;
    }
  }

  async function index(): Promise<Index> {
    const stored = (await values([indexKey]))[indexKey];
    if (isObject(stored)) {
      if (typeof stored.version === 'number' && stored.version > SCHEMA_VERSION) {
        throw new NewerDatabaseError(stored.version);
      }
      const tables = stored.tables;
      const fresh = emptyIndex();
      if (isObject(tables) && Object.keys(fresh).every((table) => isObject(tables[table]))) {
        return { ...fresh, ...(tables as Index) };
      }
    }
    return rebuilt();
  }

  async function rebuilt(): Promise<Index> {
    const found = emptyIndex();
    const everything = await area.get(null).catch(() => ({}) as Record<string, unknown>);
    for (const [key, value] of Object.entries(everything)) {
      const [owner, table, ...rest] = key.split(':');
      if (owner !== name || !table || !(table in found) || value === null) continue;
      const canonical = isObject(value) && typeof value.canonicalId === 'string' ? value.canonicalId : '';
      found[table as Table][rest.join(':')] = canonical;
    }
    return found;
  }

  function readingOf(known: Index, pending: Map<string, unknown>): Reading {
    const many = async (table: Table, ids: readonly string[]): Promise<unknown[]> => {
      const keys = ids.map((id) => keyOf(table, id));
      const stored = await values(keys.filter((key) => !pending.has(key)));
      return keys.map((key) => (pending.has(key) ? pending.get(key) : stored[key]) ?? undefined);
    };
    const withId = async (table: Table, ids: string[]) => {
      const found = await many(table, ids);
      // A record that cannot be read at all still counts: it is damaged, not gone.
      return ids.map((id, at) => ({ id, value: found[at] ?? null }));
    };
    return {
      get: async (table, id) => (await many(table, [id]))[0],
      getMany: many,
      async each(table, look) {
        const ids = Object.keys(known[table]);
        for (let at = 0; at < ids.length; at += STRETCH) look(await withId(table, ids.slice(at, at + STRETCH)));
      },
      ids: async (table) => Object.keys(known[table]),
      all: (table) => withId(table, Object.keys(known[table])),
      ofListing: (canonicalId) =>
        withId(
          'listings',
          Object.keys(known.listings).filter((id) => known.listings[id] === canonicalId),
        ),
    };
  }

  return {
    read: async (work) => work(readingOf(await index(), new Map())),
    write: (work) =>
      lock(async () => {
        const known = structuredClone(await index());
        const pending = new Map<string, unknown>();
        const writing: Writing = {
          ...readingOf(known, pending),
          async put(table, records) {
            for (const record of records) {
              pending.set(keyOf(table, record.id), structuredClone(record));
              known[table][record.id] = (record as StoredRecord & { canonicalId?: string }).canonicalId ?? '';
            }
          },
          async remove(table, ids) {
            for (const id of ids) {
              pending.set(keyOf(table, id), null);
              delete known[table][id];
            }
          },
        };
        const result = await work(writing);
        if (pending.size > 0) {
          await area.set({ ...Object.fromEntries(pending), [indexKey]: { version: SCHEMA_VERSION, tables: known } });
        }
        return result;
      }),
    close: () => undefined,
  };
}

const waiting = new Map<string, Promise<unknown>>();

/** One at a time: across all contexts of the extension where the browser has locks, within this one elsewhere. */
function exclusive(lock: string): <T>(work: () => Promise<T>) => Promise<T> {
  return <T>(work: () => Promise<T>): Promise<T> => {
    if (globalThis.navigator?.locks) return navigator.locks.request(lock, work) as Promise<T>;
    const next = (waiting.get(lock) ?? Promise.resolve()).then(work, work);
    waiting.set(
      lock,
      next.catch(() => undefined),
    );
    return next;
  };
}
