/** The rows of the page and what can be done to them: each action is stored first, then shown. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ListingRow } from '../../lib/shortlist/entry';
import type { Book, EntryChange, ShortlistRepository } from '../../lib/shortlist/repository';
import type { SafetyCopy } from '../../lib/shortlist/safety-copy';
import { HeldDatabaseError, NewerDatabaseError } from '../../lib/shortlist/store';
import { storeUnsaved } from './unsaved-notes';

/** What was just done, and how to undo it. */
export interface Notice {
  words: string;
  undo: (() => Promise<void>) | null;
  /** Nothing can be stored: said until it is put away by the next word, with the way to a copy. */
  lasting?: true;
}
/** How far the database is: `newer` was written by a later version, `held` is kept open by another tab. */
export type Opening = 'loading' | 'open' | 'failed' | 'newer' | 'held';

/** The rows, and every action on them. */
export interface Shortlist {
  opening: Opening;
  rows: ListingRow[];
  merged: ListingRow[];
  /** Rows the safety copy knows and the database has lost. */
  lost: ListingRow[];
  book: Book;
  notice: Notice | null;
  say(notice: Notice | null): void;
  reload(): Promise<void>;
  /** Changes several rows in one action; `words` is said with a way back. */
  change(changes: { id: string; change: EntryChange }[], words?: string): Promise<boolean>;
  remove(ids: string[]): Promise<void>;
  merge(kept: string, other: string): Promise<void>;
  separate(other: string): Promise<void>;
  restoreLost(): Promise<void>;
  forgetLost(): Promise<void>;
}

const NO_BOOK: Book = { savedSinceExport: 0, exportedAt: null };

export function useShortlist(
  { repository, lost: findLost, forget }: SafetyCopy,
  now: () => Date,
): Shortlist & { repository: ShortlistRepository } {
  const [opening, setOpening] = useState<Opening>('loading');
  const [rows, setRows] = useState<ListingRow[]>([]);
  const [merged, setMerged] = useState<ListingRow[]>([]);
  const [lost, setLost] = useState<ListingRow[]>([]);
  const [book, setBook] = useState<Book>(NO_BOOK);
  const [notice, say] = useState<Notice | null>(null);
  useEffect(() => {
    if (!notice || notice.lasting) return undefined;
    // Long enough to reach the way back by keyboard.
    const gone = setTimeout(() => say(null), notice.undo ? 20_000 : 6000);
    return () => clearTimeout(gone);
  }, [notice]);
  const current = useRef(rows);
  current.current = rows;

  const reload = useCallback(async () => {
    try {
      const [listed, joined] = await repository.listAll();
      setRows(listed);
      setMerged(joined);
      setOpening('open');
      setBook(await repository.book());
      setLost(await findLost());
    } catch (error) {
      setOpening(
        error instanceof NewerDatabaseError ? 'newer' : error instanceof HeldDatabaseError ? 'held' : 'failed',
      );
    }
  }, [repository, findLost]);
  useEffect(() => {
    storeUnsaved(repository, now().toISOString()).then(reload, reload);
    // Another window may have written meanwhile.
    const seen = () => {
      if (document.visibilityState === 'visible') reload();
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [reload, repository, now]);

  const actions = useMemo(() => {
    const at = () => now().toISOString();
    const stored = async (work: () => Promise<unknown>): Promise<boolean> => {
      try {
        await work();
        return true;
      } catch {
        say({ words: i18n.t('shortlist.action_failed'), undo: null, lasting: true });
        return false;
      }
    };
    const show = async (ids: readonly string[]) => {
      const fresh = new Map((await repository.rowsOf(ids)).map((row) => [row.id, row]));
      setRows((before) => before.map((row) => fresh.get(row.id) ?? row));
    };
    const change: Shortlist['change'] = async (changes, words) => {
      const before = new Map(current.current.map((row) => [row.id, row]));
      const ids = changes.map(({ id }) => id);
      if (!(await stored(() => repository.changeEach(changes, at())))) return false;
      await show(ids);
      if (words === undefined) return true;
      const back = changes.flatMap(({ id, change: made }) => {
        const row = before.get(id);
        return row ? [{ id, change: earlier(row, made) }] : [];
      });
      const undo = async () => {
        if (!(await stored(() => repository.changeEach(back, at())))) return;
        await show(ids);
        say({ words: i18n.t('shortlist.undone'), undo: null });
      };
      say({ words, undo });
      return true;
    };
    const remove = async (ids: string[]) => {
      if (!(await stored(() => repository.removeEach(ids, at())))) return;
      const gone = new Set(ids);
      setRows((before) => before.filter(({ id }) => !gone.has(id)));
      const undo = async () => {
        if (!(await stored(() => repository.restoreEach(ids)))) return;
        await reload();
        say({ words: i18n.t('shortlist.undone'), undo: null });
      };
      say({ words: i18n.t('shortlist.removed', ids.length), undo });
    };
    const separate = async (other: string) => {
      if (!(await stored(() => repository.separate(other, at())))) return;
      await reload();
      say({ words: i18n.t('shortlist.separated'), undo: null });
    };
    const merge = async (kept: string, other: string) => {
      if (!(await stored(() => repository.merge(kept, other, at())))) return;
      await reload();
      say({ words: i18n.t('shortlist.merged_done'), undo: () => separate(other) });
    };
    return { change, remove, merge, separate, stored };
  }, [repository, now, reload]);

  const { stored, ...rest } = actions;
  return {
    ...rest,
    repository,
    opening,
    rows,
    merged,
    lost,
    book,
    notice,
    say,
    reload,
    restoreLost: async () => {
      if (!(await stored(() => repository.putRows(lost)))) return;
      await reload();
      say({ words: i18n.t('shortlist.lost_done'), undo: null });
    },
    forgetLost: async () => {
      await forget();
      setLost([]);
    },
  };
}

/** The values a change replaced. */
function earlier(row: ListingRow, made: EntryChange): EntryChange {
  const back: EntryChange = {};
  if (made.status !== undefined) back.status = row.status;
  if (made.notes !== undefined) back.notes = row.notes;
  if (made.tags !== undefined) back.tags = row.tags;
  if (made.rating !== undefined) back.rating = row.rating;
  if (made.deadline !== undefined) back.deadline = row.deadline;
  if (made.materials !== undefined) back.materials = row.materials;
  return back;
}
