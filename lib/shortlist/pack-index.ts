/**
 * Which pack holds which records: an index beside the packs, since for a key within a pack Chromium would copy the whole
 * pack once more.
 */
import { Dexie, type Table as DexieTable } from 'dexie';

/** Found by each of its keys, in a multi-entry index. */
interface PackKeys {
  /** `<table>/<UUID>`, the key of the pack too. */
  id: string;
  /** `<table>/<id>` of each record, and what else it is found by. */
  keys: string[];
}
/** Says in which state the packs are: each change of them gives it another value. */
interface PacksState {
  id: typeof STATE;
  keys: [];
  state: string;
}
const STATE = 'state';

/** The store of the index, in Dexie's words. */
export const PACK_INDEX = { packs: 'id, *keys' } as const;

/** From here on one look at a stretch of keys is faster than one for each. */
const MANY = 20;

/** Whether one look from the first to the last of these ids finds them all and little else. */
export const areStretch = (ids: readonly string[]): boolean =>
  ids.length > MANY && ids.every((id, at) => at === 0 || (ids[at - 1] ?? '') < id);

/** Of a table in one state of the packs: by id the pack that holds it, and whether a reading has begun to find that out. */
interface Places {
  state: string | undefined;
  isSought: boolean;
  packOf: ReadonlyMap<string, string> | null;
}

/** The index of a database; every call happens in the transaction that is open. */
export function packIndex(database: Dexie) {
  const index: DexieTable<PackKeys | PacksState, string> = database.table('packs');
  const keyOf = (table: string, id: string) => `${table}/${id}`;
  const placesByTable = new Map<string, Places>();

  const idsOf = (table: string, { keys }: Pick<PackKeys, 'keys'>): string[] => {
    const start = keyOf(table, '');
    return keys.flatMap((key) => (key.startsWith(start) ? key.slice(start.length) : []));
  };

  /**
   * By id the pack that holds it; null for the first stretch in a state of the packs, and while another reading finds out. A
   * look at the index for each stretch takes the database longer than what it then finds, and one at all of it two stretches.
   */
  async function packById(table: string): Promise<ReadonlyMap<string, string> | null> {
    const found = await index.get(STATE);
    const state = found && 'state' in found ? found.state : undefined;
    const places = placesByTable.get(table);
    if (!places || places.state !== state) {
      placesByTable.set(table, { state, isSought: false, packOf: null });
      return null;
    }
    if (places.packOf || places.isSought) return places.packOf;
    places.isSought = true;
    try {
      const packs = await index.where(':id').startsWith(keyOf(table, '')).toArray();
      places.packOf = new Map(packs.flatMap((pack) => idsOf(table, pack).map((id) => [id, pack.id])));
    } finally {
      places.isSought = false;
    }
    return places.packOf;
  }

  return {
    /** The ids of the packs of a table. */
    packs: (table: string): Promise<string[]> => index.where(':id').startsWith(keyOf(table, '')).primaryKeys(),
    /** The ids of the packs that hold one of these records, and perhaps of some that do not. */
    async holding(table: string, ids: readonly string[]): Promise<string[]> {
      const [first, last] = [ids[0], ids.at(-1)];
      if (first === undefined || last === undefined) return [];
      if (!areStretch(ids)) {
        const found = await Promise.all(ids.map((id) => index.where('keys').equals(keyOf(table, id)).primaryKeys()));
        return [...new Set(found.flat())];
      }
      // What a transaction has written itself is in no state yet.
      const packOf = Dexie.currentTransaction?.mode === 'readonly' ? await packById(table) : null;
      if (packOf) return [...new Set(ids.flatMap((id) => packOf.get(id) ?? []))];
      const between = index.where('keys').between(keyOf(table, first), keyOf(table, last), true, true);
      return [...new Set(await between.primaryKeys())];
    },
    /** The ids of the packs with that key. */
    withKey: (key: string): Promise<string[]> => index.where('keys').equals(key).primaryKeys(),
    /** The ids of the records in each of these packs. */
    async held(table: string, packs: readonly string[]): Promise<{ pack: string; ids: string[] }[]> {
      const found = packs.length === 0 ? [] : await index.bulkGet([...packs]);
      return found.flatMap((pack) => (pack ? { pack: pack.id, ids: idsOf(table, pack) } : []));
    },
    /** Says what a pack holds, or that there is none any more. `others`: keys beside those of its records. */
    async set(table: string, pack: string, ids: readonly string[], others: readonly string[] = []): Promise<void> {
      if (ids.length === 0) await index.delete(pack);
      else await index.put({ id: pack, keys: [...ids.map((id) => keyOf(table, id)), ...others] });
    },
    /** To be called by a transaction that has changed what lies where. */
    changed: async (): Promise<void> => {
      await index.put({ id: STATE, keys: [], state: crypto.randomUUID() });
    },
  };
}
