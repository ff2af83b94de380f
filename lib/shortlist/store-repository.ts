/** The shortlist's rules over any store: what an action reads and writes. The store sees to it that it happens whole. */
import * as z from 'zod';
import { changedFields } from './changes';
import type { Entry, EntryRecord, HistoryEvent, ListingRow } from './entry';
import { lineOf } from './line';
import { detailsOf, type EntryTable, entryOf, recordIn, recordsOf } from './records';
import type { Book, EntryChange, ShortlistRepository } from './repository';
import type { Reading, Store, Writing } from './store';

const bookSchema = z.object({ savedSinceExport: z.int().min(0), exportedAt: z.string().nullable() });
const damagedSchema = z.object({ id: z.string(), at: z.string(), value: z.unknown() });

const isListed = (row: ListingRow) => row.removedAt === null && row.mergedInto === null;
const newestFirst = (one: ListingRow, other: ListingRow) =>
  one.savedAt < other.savedAt ? 1 : one.savedAt > other.savedAt ? -1 : one.id < other.id ? -1 : 1;

/** So many entries are handed to the database at once: more would lie in memory twice. */
const STRETCH = 500;

export function shortlistIn(store: Store): ShortlistRepository {
  const row = async (reading: Reading, id: string) => recordIn('listings', await reading.get('listings', id));

  async function whole(reading: Reading, known: ListingRow): Promise<Entry> {
    const details = detailsOf(await reading.get('details', known.id));
    return entryOf(known, details, recordIn('snapshots', await reading.get('snapshots', known.id)));
  }
  /** The row that stands for a listing; a chain of merges is followed to its end. */
  async function standing(reading: Reading, canonicalId: string): Promise<ListingRow | null> {
    const rows = (await reading.ofListing(canonicalId)).flatMap(({ value }) => recordIn('listings', value) ?? []);
    const plain = rows.find(isListed);
    if (plain) return plain;
    const seen = new Set<string>();
    let next = rows.find((one) => one.removedAt === null)?.mergedInto ?? null;
    while (next !== null && !seen.has(next)) {
      seen.add(next);
      const found = await row(reading, next);
      if (!found || found.removedAt !== null) return null;
      if (found.mergedInto === null) return found;
      next = found.mergedInto;
    }
    return null;
  }
  async function tell(writing: Writing, id: string, event: HistoryEvent): Promise<void> {
    const events = recordIn('history', await writing.get('history', id))?.events ?? [];
    await writing.put('history', [{ id, events: [...events, event] }]);
  }
  async function applyChange(
    writing: Writing,
    id: string,
    change: EntryChange,
    at: string,
  ): Promise<ListingRow | null> {
    const known = await row(writing, id);
    if (!known) return null;
    const next: ListingRow = { ...known, ...change, updatedAt: at };
    await writing.put('listings', [next]);
    if (change.status !== undefined && change.status !== known.status) {
      await tell(writing, id, { at, kind: 'status', from: known.status, to: change.status });
    }
    return next;
  }
  async function takeOut(writing: Writing, id: string, at: string): Promise<ListingRow | null> {
    const known = await row(writing, id);
    if (!known) return null;
    const next = { ...known, removedAt: at, updatedAt: at };
    await writing.put('listings', [next]);
    return next;
  }
  async function bringBack(writing: Writing, id: string): Promise<ListingRow | null> {
    const known = await row(writing, id);
    if (!known || known.removedAt === null) return known;
    const other = await standing(writing, known.canonicalId);
    // The listing was saved anew in between: that entry stays the one.
    if (other && other.id !== id) return known;
    const next = { ...known, removedAt: null };
    await writing.put('listings', [next]);
    return next;
  }
  async function putEntry(writing: Writing, entry: Entry, events: HistoryEvent[]): Promise<void> {
    const { listings, details, snapshots } = recordsOf(entry);
    await writing.put('listings', [listings]);
    await writing.put('details', [details]);
    await writing.put('snapshots', [snapshots]);
    await writing.put('history', [{ id: entry.id, events }]);
  }
  const bookIn = async (reading: Reading): Promise<Book> => {
    const found = bookSchema.safeParse(await reading.get('meta', 'book'));
    return found.success ? found.data : { savedSinceExport: 0, exportedAt: null };
  };
  const putBook = (writing: Writing, book: Book) => writing.put('meta', [{ id: 'book', ...book }]);

  const tablesOf = (reading: Reading, ids: readonly string[]) =>
    Promise.all((['listings', 'details', 'snapshots', 'history'] as const).map((table) => reading.getMany(table, ids)));
  async function recordsIn(reading: Reading, ids: readonly string[]): Promise<EntryRecord[]> {
    const [listings, details, snapshots, histories] = await tablesOf(reading, ids);
    return ids.flatMap((_id, at): EntryRecord[] => {
      const known = recordIn('listings', listings?.[at]);
      if (!known) return [];
      const entry = entryOf(known, detailsOf(details?.[at]), recordIn('snapshots', snapshots?.[at]));
      return [{ ...entry, history: recordIn('history', histories?.[at])?.events ?? [] }];
    });
  }

  /** Puts aside what cannot be read, so that it is neither lost nor in the way. */
  async function quarantine(ids: string[]): Promise<void> {
    const at = new Date().toISOString();
    await store.write(async (writing) => {
      for (const id of ids) {
        const value = await writing.get('listings', id);
        if (recordIn('listings', value)) continue;
        await writing.put('quarantine', [{ id: `listings/${id}`, at, value }]);
        await writing.remove('listings', [id]);
      }
    });
  }
  async function rows(): Promise<ListingRow[]> {
    const damaged: string[] = [];
    const found: ListingRow[] = [];
    await store.read((reading) =>
      reading.each('listings', (records) => {
        for (const { id, value } of records) {
          const known = recordIn('listings', value);
          if (known) found.push(known);
          else damaged.push(id);
        }
      }),
    );
    // What cannot be written down today is found again tomorrow.
    if (damaged.length > 0) await quarantine(damaged).catch(() => undefined);
    return found.sort(newestFirst);
  }

  return {
    save: (entry) =>
      store.write(async (writing) => {
        const known = (await standing(writing, entry.canonicalId)) ?? (await row(writing, entry.id));
        if (known) return whole(writing, known);
        await putEntry(writing, entry, [{ at: entry.savedAt, kind: 'saved' }]);
        const book = await bookIn(writing);
        await putBook(writing, { ...book, savedSinceExport: book.savedSinceExport + 1 });
        return entry;
      }),
    find: (canonicalId) =>
      store.read(async (reading) => {
        const known = await standing(reading, canonicalId);
        return known && whole(reading, known);
      }),
    get: (id) =>
      store.read(async (reading) => {
        const known = await row(reading, id);
        return known && whole(reading, known);
      }),
    list: async () => (await rows()).filter(isListed),
    listAll: async () => {
      const all = await rows();
      const merged = all.filter((one) => one.removedAt === null && one.mergedInto !== null);
      return [all.filter(isListed), merged];
    },
    rowsOf: (ids) =>
      store.read(async (reading) =>
        (await reading.getMany('listings', ids)).flatMap((value) => recordIn('listings', value) ?? []),
      ),
    texts: (ids) =>
      store.read(async (reading) => {
        const found = await reading.getMany('snapshots', ids);
        return found.map((value) => recordIn('snapshots', value)?.text ?? '');
      }),
    history: (id) => store.read(async (reading) => recordIn('history', await reading.get('history', id))?.events ?? []),
    change: (id, change, at) =>
      store.write(async (writing) => {
        const next = await applyChange(writing, id, change, at);
        return next && whole(writing, next);
      }),
    changeEach: (changes, at) =>
      store.write(async (writing) => {
        for (const { id, change } of changes) await applyChange(writing, id, change, at);
      }),
    seen: (id, posting, text, at) =>
      store.write(async (writing) => {
        const known = await row(writing, id);
        if (!known) return null;
        const entry = await whole(writing, known);
        const fields = changedFields(entry.posting, posting);
        const sameText = text === null || text === (entry.later?.text ?? entry.text);
        const before = entry.later ? changedFields(entry.later.posting, posting) : fields;
        if (before.length === 0 && sameText) return entry;
        const next: Entry = {
          ...entry,
          changed: fields,
          later: { at, posting, text: text ?? entry.later?.text ?? null },
        };
        const { listings, details, snapshots } = recordsOf(next);
        await writing.put('listings', [{ ...listings, facts: known.facts }]);
        await writing.put('details', [details]);
        await writing.put('snapshots', [snapshots]);
        if (before.length > 0) await tell(writing, id, { at, kind: 'changed', fields });
        return next;
      }),
    remove: (id, at) =>
      store.write(async (writing) => {
        const next = await takeOut(writing, id, at);
        return next && whole(writing, next);
      }),
    removeEach: (ids, at) =>
      store.write(async (writing) => {
        for (const id of ids) await takeOut(writing, id, at);
      }),
    restore: (id) =>
      store.write(async (writing) => {
        const next = await bringBack(writing, id);
        return next && whole(writing, next);
      }),
    restoreEach: (ids) =>
      store.write(async (writing) => {
        for (const id of ids) await bringBack(writing, id);
      }),
    merge: (kept, other, at) =>
      store.write(async (writing) => {
        const [first, second] = [await row(writing, kept), await row(writing, other)];
        if (!first || !second || kept === other || !isListed(first) || !isListed(second)) return;
        await writing.put('listings', [{ ...second, mergedInto: kept, updatedAt: at }]);
        await tell(writing, kept, { at, kind: 'merged', other });
        await tell(writing, other, { at, kind: 'merged', other: kept });
      }),
    separate: (other, at) =>
      store.write(async (writing) => {
        const known = await row(writing, other);
        if (!known?.mergedInto) return;
        await writing.put('listings', [{ ...known, mergedInto: null, updatedAt: at }]);
        await tell(writing, known.mergedInto, { at, kind: 'separated', other });
        await tell(writing, other, { at, kind: 'separated', other: known.mergedInto });
      }),
    records: (ids) => store.read((reading) => recordsIn(reading, ids)),
    lines: (ids) =>
      store.read(async (reading) => {
        const [listings, details, snapshots, histories] = await tablesOf(reading, ids);
        const lines: string[] = [];
        for (const [at, id] of ids.entries()) {
          const known = recordIn('listings', listings?.[at]);
          if (!known) continue;
          const events = recordIn('history', histories?.[at])?.events ?? [];
          const line = lineOf(known, details?.[at], snapshots?.[at], events);
          if (line !== null) lines.push(line);
          else for (const record of await recordsIn(reading, [id])) lines.push(JSON.stringify(record));
        }
        return lines;
      }),
    ids: async () => (await store.read((reading) => reading.ids('listings'))).sort(),
    putParts: (entries) =>
      store.write(async (writing) => {
        for (let at = 0; at < entries.length; at += STRETCH) {
          const stretch = entries.slice(at, at + STRETCH);
          const put = <T extends EntryTable>(table: T) =>
            writing.put(
              table,
              stretch.map((parts) => parts[table]),
            );
          await Promise.all([put('listings'), put('details'), put('snapshots'), put('history')]);
        }
      }),
    putRows: (copies) =>
      store.write(async (writing) => {
        const known = await writing.getMany(
          'listings',
          copies.map(({ id }) => id),
        );
        await writing.put(
          'listings',
          copies.filter((_, at) => !recordIn('listings', known[at])),
        );
      }),
    wipe: () =>
      store.write(async (writing) => {
        for (const table of ['listings', 'details', 'snapshots', 'history'] as const) {
          await writing.remove(table, await writing.ids(table));
        }
        await putBook(writing, { savedSinceExport: 0, exportedAt: null });
      }),
    damaged: async () => {
      const found = await store.read((reading) => reading.all('quarantine'));
      return found.flatMap(({ value }) => {
        const record = damagedSchema.safeParse(value);
        return record.success ? [{ id: record.data.id, at: record.data.at, value: record.data.value }] : [];
      });
    },
    book: () => store.read(bookIn),
    exported: (at) => store.write((writing) => putBook(writing, { savedSinceExport: 0, exportedAt: at })),
    close: () => store.close(),
  };
}
