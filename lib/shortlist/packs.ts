/**
 * Records that come by the thousand, several in one record of the database, a pack. To write any record takes Chromium a
 * quarter of a millisecond and one of 18 kB 0.9 ms, but one of 100 kB, which it keeps in a file of its own, less than one;
 * a row opened as an object takes ten times as long as the same row in a text. Ten thousand details go out in 1.1 s instead
 * of 9 s, and ten thousand rows come back in 0.2 s instead of 0.6 s. What is written by itself counts before a pack.
 */
import type { Dexie, Table as DexieTable } from 'dexie';
import type { StoredRecord, Table } from './store';

/** The tables that have packs, and how records lie in them: as they are, or many small ones as one text of JSON. */
const PACKED = {
  listings: 'text',
  details: 'records',
  snapshots: 'records',
  history: 'text',
} as const satisfies Partial<Record<Table, 'text' | 'records'>>;
export type PackedTable = keyof typeof PACKED;

/** Whether records of a table may lie in packs. */
export const isPacked = (table: Table): table is PackedTable => table in PACKED;

/** Where the packs of a table lie. Keys stand beside them: for a key within Chromium would copy the whole pack once more. */
const dataOf = (table: PackedTable) => `${table}Packs` as const;

/** Which pack holds which records. A multi-entry index finds it by each of its keys. */
interface PackIndex {
  /** `<table>/<UUID>`, the key of the pack too. */
  id: string;
  /** `<table>/<id>` of each record; of a row also `canonical/<canonical id>`. */
  keys: string[];
}
const INDEX = 'packs';

/** The stores of packs, in Dexie's words. */
export const PACK_STORES = {
  [INDEX]: 'id, *keys',
  listingsPacks: '',
  detailsPacks: '',
  snapshotsPacks: '',
  historyPacks: '',
} as const satisfies Record<typeof INDEX | ReturnType<typeof dataOf>, string>;

type Pack = { records: PackedRecord[] } | { text: string };

/** From so many characters on a pack is full. Above 64 kB a record lies in a file of its own, above 250 kB writing slows down. */
const FULL = 100_000;
/** So many packs are handed to the database at once: what waits there lies in memory twice. */
const AT_ONCE = 8;
/** From here on one look at a stretch of keys is faster than one for each. */
const MANY = 20;

const keyOf = (table: PackedTable, id: string) => `${table}/${id}`;
const canonicalKey = (canonicalId: string) => `canonical/${canonicalId}`;
/** A row says which listing it is of. */
type PackedRecord = StoredRecord & { canonicalId?: unknown };
const isRecord = (value: unknown): value is PackedRecord =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** Whether one look from the first to the last of these ids finds them all and little else. */
export const areStretch = (ids: readonly string[]): boolean =>
  ids.length > MANY && ids.every((id, at) => at === 0 || (ids[at - 1] ?? '') < id);

/** The records of a pack; null where it is damaged or gone. */
function recordsIn(pack: Pack | undefined): PackedRecord[] | null {
  try {
    const records: unknown = pack && 'text' in pack ? JSON.parse(pack.text) : pack?.records;
    return Array.isArray(records) ? records.filter(isRecord) : null;
  } catch {
    return null;
  }
}

/** Records in packs that are full from so many characters on. */
function* packsOf(
  table: PackedTable,
  records: readonly PackedRecord[],
  full: number,
): Generator<{ pack: Pack; of: PackedRecord[] }> {
  let [of, texts, length]: [PackedRecord[], string[], number] = [[], [], 0];
  const packed = () => ({ of, pack: PACKED[table] === 'text' ? { text: `[${texts.join(',')}]` } : { records: of } });
  for (const record of records) {
    of.push(record);
    if (PACKED[table] === 'text') {
      const text = JSON.stringify(record);
      texts.push(text);
      length += text.length;
    } else length += lengthOf(record);
    if (length < full) continue;
    yield packed();
    [of, texts, length] = [[], [], 0];
  }
  if (of.length > 0) yield packed();
}

const lengthOf = (record: PackedRecord) =>
  Object.values(record).reduce((sum: number, value) => sum + (typeof value === 'string' ? value.length : 0), 0);

/** The packs of a database; every call happens in the transaction that is open. */
export function packsIn(database: Dexie) {
  const index: DexieTable<PackIndex, string> = database.table(INDEX);
  const data = (table: PackedTable): DexieTable<Pack, string> => database.table(dataOf(table));

  /** The ids of the packs that hold one of these records. */
  async function holding(table: PackedTable, ids: readonly string[]): Promise<string[]> {
    const [first, last] = [ids[0], ids.at(-1)];
    if (first === undefined || last === undefined) return [];
    const found = areStretch(ids)
      ? [await index.where('keys').between(keyOf(table, first), keyOf(table, last), true, true).primaryKeys()]
      : await Promise.all(ids.map((id) => index.where('keys').equals(keyOf(table, id)).primaryKeys()));
    return [...new Set(found.flat())];
  }

  async function write(table: PackedTable, id: string, pack: Pack, of: readonly PackedRecord[]): Promise<void> {
    const keys = of.map((record) => keyOf(table, record.id));
    if (table === 'listings') keys.push(...of.map((row) => canonicalKey(String(row.canonicalId))));
    await Promise.all([data(table).put(pack, id), index.put({ id, keys })]);
  }

  /** Takes records out of the packs that hold them. */
  async function remove(table: PackedTable, ids: readonly string[]): Promise<void> {
    const gone = new Set(ids.map((id) => keyOf(table, id)));
    const packs = await holding(table, ids);
    const stale = packs.length === 0 ? [] : await index.bulkGet(packs);
    for (const { id, keys } of stale.filter((pack) => pack !== undefined)) {
      if (!keys.some((key) => gone.has(key))) continue;
      const left = keys.filter((key) => key.startsWith(keyOf(table, '')) && !gone.has(key));
      const kept = left.length === 0 ? null : recordsIn(await data(table).get(id));
      const [whole] = packsOf(table, kept?.filter((record) => !gone.has(keyOf(table, record.id))) ?? [], Infinity);
      if (whole) await write(table, id, whole.pack, whole.of);
      // A damaged pack stays as it is as long as something of it is missed.
      else if (left.length > 0) await index.put({ id, keys: left });
      else await Promise.all([index.delete(id), data(table).delete(id)]);
    }
  }

  /** What these packs hold, by id; null for what was in one that is damaged. */
  async function opened(table: PackedTable, packs: readonly string[]): Promise<Map<string, PackedRecord | null>> {
    const found = new Map<string, PackedRecord | null>();
    if (packs.length === 0) return found;
    const stored = await data(table).bulkGet([...packs]);
    for (const [at, pack] of stored.entries()) {
      const records = recordsIn(pack);
      for (const record of records ?? []) found.set(record.id, record);
      if (!records) for (const id of await idsIn(table, packs.slice(at, at + 1))) found.set(id, null);
    }
    return found;
  }

  const idsIn = async (table: PackedTable, packs: readonly string[]) => {
    const start = keyOf(table, '');
    const found = packs.length === 0 ? [] : await index.bulkGet([...packs]);
    return found
      .flatMap((pack) => pack?.keys ?? [])
      .flatMap((key) => (key.startsWith(start) ? key.slice(start.length) : []));
  };
  const all = (table: PackedTable) => index.where(':id').startsWith(keyOf(table, '')).primaryKeys();

  return {
    remove,
    /** Writes records in packs, over those of the same id in other packs. */
    async put(table: PackedTable, records: readonly PackedRecord[]): Promise<void> {
      await remove(
        table,
        records.map(({ id }) => id),
      );
      const waiting: Promise<void>[] = [];
      for (const { pack, of } of packsOf(table, records, FULL)) {
        const written = write(table, keyOf(table, crypto.randomUUID()), pack, of);
        // Where one fails all do, and the first to be waited for says why.
        written.catch(() => undefined);
        waiting.push(written);
        if (waiting.length >= AT_ONCE) await waiting.shift();
      }
      await Promise.all(waiting);
    },
    /** Those of these ids that lie in packs. */
    get: async (table: PackedTable, ids: readonly string[]) => opened(table, await holding(table, ids)),
    /** The rows in packs with that canonical id. */
    async ofListing(canonicalId: string): Promise<PackedRecord[]> {
      const packs = await index.where('keys').equals(canonicalKey(canonicalId)).primaryKeys();
      const rows = [...(await opened('listings', packs)).values()];
      return rows.filter((row) => row !== null).filter((row) => row.canonicalId === canonicalId);
    },
    /** The ids of all records in packs. */
    ids: async (table: PackedTable) => idsIn(table, await all(table)),
    /** Every record in packs, in stretches; the next are fetched while these are looked at. */
    async each(table: PackedTable, look: (records: Map<string, PackedRecord | null>) => void): Promise<void> {
      const packs = await all(table);
      if (packs.length === 0) return;
      let next = opened(table, packs.slice(0, AT_ONCE));
      for (let at = AT_ONCE; at < packs.length + AT_ONCE; at += AT_ONCE) {
        const found = await next;
        if (at < packs.length) next = opened(table, packs.slice(at, at + AT_ONCE));
        look(found);
      }
    },
  };
}
