/**
 * Records that come by the thousand, several in one record of the database, a pack. To write any record takes Chromium a
 * quarter of a millisecond and one of 18 kB 0.9 ms, but one of 100 kB, which it keeps in a file of its own, less than one;
 * a row opened as an object takes ten times as long as the same row in a text. Ten thousand details go out in 1.1 s instead
 * of 9 s, and ten thousand rows come back in 0.2 s instead of 0.6 s. What is written by itself counts before a pack.
 */
import type { Dexie, Table as DexieTable } from 'dexie';
import { PACK_INDEX, packIndex } from './pack-index';
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

/** Where the packs of a table lie. */
const dataOf = (table: PackedTable) => `${table}Packs` as const;

/** The stores of packs, in Dexie's words. */
export const PACK_STORES = {
  ...PACK_INDEX,
  listingsPacks: '',
  detailsPacks: '',
  snapshotsPacks: '',
  historyPacks: '',
} as const satisfies Record<keyof typeof PACK_INDEX | ReturnType<typeof dataOf>, string>;

type Pack = { records: PackedRecord[] } | { text: string };

/** From so many characters on a pack is full. Above 64 kB a record lies in a file of its own, above 250 kB writing slows down. */
const FULL = 100_000;
/** So many packs are handed to the database at once: what waits there lies in memory twice. */
const AT_ONCE = 8;
/** By which the rows of a listing are found. */
const canonicalKey = (canonicalId: string) => `canonical/${canonicalId}`;
/** A row says which listing it is of. */
type PackedRecord = StoredRecord & { canonicalId?: unknown };
const isRecord = (value: unknown): value is PackedRecord =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

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
  const index = packIndex(database);
  const data = (table: PackedTable): DexieTable<Pack, string> => database.table(dataOf(table));

  async function write(table: PackedTable, id: string, pack: Pack, of: readonly PackedRecord[]): Promise<void> {
    const ids = of.map((record) => record.id);
    const listings = table === 'listings' ? of.map((row) => canonicalKey(String(row.canonicalId))) : [];
    await Promise.all([data(table).put(pack, id), index.set(table, id, ids, listings)]);
  }

  /** Takes records out of the packs that hold them. */
  async function remove(table: PackedTable, ids: readonly string[]): Promise<void> {
    const gone = new Set(ids);
    let isChanged = false;
    for (const { pack, ids: held } of await index.held(table, await index.holding(table, ids))) {
      const left = held.filter((id) => !gone.has(id));
      if (left.length === held.length) continue;
      isChanged = true;
      const kept = left.length === 0 ? null : recordsIn(await data(table).get(pack));
      const [whole] = packsOf(table, kept?.filter((record) => !gone.has(record.id)) ?? [], Infinity);
      if (whole) await write(table, pack, whole.pack, whole.of);
      else {
        await index.set(table, pack, left);
        // A damaged pack stays as it is as long as something of it is missed.
        if (left.length === 0) await data(table).delete(pack);
      }
    }
    if (isChanged) await index.changed();
  }

  /** What these packs hold, by id; null for what was in one that is damaged. */
  async function opened(table: PackedTable, packs: readonly string[]): Promise<Map<string, PackedRecord | null>> {
    const found = new Map<string, PackedRecord | null>();
    if (packs.length === 0) return found;
    const stored = await data(table).bulkGet([...packs]);
    for (const [at, pack] of stored.entries()) {
      const records = recordsIn(pack);
      for (const record of records ?? []) found.set(record.id, record);
      if (!records)
        for (const { ids } of await index.held(table, packs.slice(at, at + 1)))
          for (const id of ids) found.set(id, null);
    }
    return found;
  }

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
        const written = write(table, `${table}/${crypto.randomUUID()}`, pack, of);
        // Where one fails all do, and the first to be waited for says why.
        written.catch(() => undefined);
        waiting.push(written);
        if (waiting.length >= AT_ONCE) await waiting.shift();
      }
      await Promise.all([...waiting, index.changed()]);
    },
    /** Those of these ids that lie in packs. */
    get: async (table: PackedTable, ids: readonly string[]) => opened(table, await index.holding(table, ids)),
    /** The rows in packs with that canonical id. */
    async ofListing(canonicalId: string): Promise<PackedRecord[]> {
      const packs = await index.withKey(canonicalKey(canonicalId));
      const rows = [...(await opened('listings', packs)).values()];
      return rows.filter((row) => row !== null).filter((row) => row.canonicalId === canonicalId);
    },
    /** The ids of all records in packs. */
    ids: async (table: PackedTable) => (await index.held(table, await index.packs(table))).flatMap(({ ids }) => ids),
    /** Every record in packs, in stretches; the next are fetched while these are looked at. */
    async each(table: PackedTable, look: (records: Map<string, PackedRecord | null>) => void): Promise<void> {
      const packs = await index.packs(table);
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
