/**
 * A copy of the rows in `storage.local`, without notes and text, beside the count of what should be there. A damaged
 * IndexedDB has come back silently empty (measured in Chromium); the copy notices it and can bring the rows back.
 */
import type { ListingRow } from './entry';
import type { LocalArea } from './local-store';
import { RECORDS } from './records';
import type { ShortlistRepository } from './repository';

const COPY = 'shortlist-copy:';
const INDEX = 'shortlist-copies';
/** So many rows are copied at once, so that other actions get their turn. */
const STRETCH = 500;

/** A repository that is copied, and what the copy still knows. */
export interface SafetyCopy {
  /** The repository, with a copy made after each action that changes rows. */
  repository: ShortlistRepository;
  /** Rows of the copy that the database has lost without having been wiped; mostly none. */
  lost(): Promise<ListingRow[]>;
  /** The user wants none of the lost ones back. */
  forget(): Promise<void>;
}

/** A copy that cannot be made fails no action: the database is what counts. */
export function withSafetyCopy(inner: ShortlistRepository, area: LocalArea): SafetyCopy {
  const copyIds = async (): Promise<string[]> => {
    const found = (await area.get([INDEX]))[INDEX];
    return Array.isArray(found) ? found.filter((id): id is string => typeof id === 'string') : [];
  };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work).catch(() => undefined);
    last = next;
    return next;
  };

  const copied = (rows: readonly ListingRow[]) =>
    inTurn(async () => {
      if (rows.length === 0) return;
      const copies = rows.map((row) => [`${COPY}${row.id}`, { ...row, notes: '' }] as const);
      const ids = new Set(await copyIds());
      const before = ids.size;
      for (const { id } of rows) ids.add(id);
      await area.set({ ...Object.fromEntries(copies), ...(ids.size === before ? {} : { [INDEX]: [...ids] }) });
    });
  const copyOf = async <T>(result: Promise<T>, ids: readonly string[]): Promise<T> => {
    const done = await result;
    // Rows are read again: what counts is what was written, not what was asked for.
    await inner
      .rowsOf(ids)
      .then(copied)
      .catch(() => undefined);
    return done;
  };
  /** Forgets the copies of those that are not `kept`. */
  const forgetBut = (kept: ReadonlySet<string>) =>
    inTurn(async () => {
      const ids = await copyIds();
      const gone = ids.filter((id) => !kept.has(id));
      await area.set({
        [INDEX]: ids.filter((id) => kept.has(id)),
        ...Object.fromEntries(gone.map((id) => [`${COPY}${id}`, null])),
      });
    });

  return {
    repository: {
      ...inner,
      save: async (entry) => {
        const saved = await inner.save(entry);
        return copyOf(Promise.resolve(saved), [saved.id]);
      },
      change: (id, change, at) => copyOf(inner.change(id, change, at), [id]),
      changeEach: (changes, at) =>
        copyOf(
          inner.changeEach(changes, at),
          changes.map(({ id }) => id),
        ),
      seen: (id, posting, text, at) => copyOf(inner.seen(id, posting, text, at), [id]),
      remove: (id, at) => copyOf(inner.remove(id, at), [id]),
      removeEach: (ids, at) => copyOf(inner.removeEach(ids, at), ids),
      restore: (id) => copyOf(inner.restore(id), [id]),
      restoreEach: (ids) => copyOf(inner.restoreEach(ids), ids),
      merge: (kept, other, at) => copyOf(inner.merge(kept, other, at), [kept, other]),
      separate: (other, at) => copyOf(inner.separate(other, at), [other]),
      // A whole file may be copied behind: the page that brings it in stays open.
      putParts: async (entries) => {
        await inner.putParts(entries);
        const rows = entries.map(({ listings }) => listings);
        for (let at = 0; at < rows.length; at += STRETCH) {
          inTurn(idle);
          copied(rows.slice(at, at + STRETCH));
        }
      },
      putRows: async (rows) => {
        await inner.putRows(rows);
        copied(rows);
      },
      wipe: async () => {
        await inner.wipe();
        await forgetBut(new Set());
      },
    },
    async lost() {
      // A copy that cannot be read tells of no loss: what is in the database is shown all the same.
      const copies = await copyIds().catch(() => []);
      if (copies.length === 0) return [];
      const known = new Set(await inner.ids());
      const ids = copies.filter((id) => !known.has(id));
      if (ids.length === 0) return [];
      const keys = ids.map((id) => `${COPY}${id}`);
      // One damaged record fails a question for many: each is then asked for by itself.
      const stored = await area
        .get(keys)
        .catch(async () =>
          Object.assign({}, ...(await Promise.all(keys.map((key) => area.get([key]).catch(() => ({})))))),
        );
      return ids.flatMap((id) => {
        const row = RECORDS.listings.safeParse(stored[`${COPY}${id}`]);
        return row.success && row.data.removedAt === null ? [row.data] : [];
      });
    },
    forget: async () => forgetBut(new Set(await inner.ids())),
  };
}

/** When the page has nothing better to do; a worker has no page to hold up. */
const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else resolve();
  });
