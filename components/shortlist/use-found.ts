/** What a search finds: in the facts at once, in the saved texts as they are looked through. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ListingRow } from '../../lib/shortlist/entry';
import type { ShortlistRepository } from '../../lib/shortlist/repository';
import { rowSearch, SavedTexts, someBeginnings } from './row-search';
import { whenIdle } from './when-idle';

/** A word that is still being typed is not worth reading every text for. Milliseconds. */
const TYPING = 300;

/**
 * So many words are looked for before any is typed: the browser makes code fast once it has run a while, and the third letter
 * of the first word, the first that the index answers, took twice as long as any other.
 */
const TRIED = 30;

interface Found {
  /** Null without a query. */
  found: ReadonlySet<string> | null;
  /** Saved texts are still looked through. */
  searching: boolean;
}

/** What the saved texts add to the answer of one query. */
interface InTexts {
  query: string;
  ids: string[];
  done: boolean;
}
const NOTHING_ASKED: InTexts = { query: '', ids: [], done: true };

/** Ids of rows that the query finds. */
export function useFound(rows: ListingRow[], repository: ShortlistRepository, query: string): Found {
  // In one pass with the keystroke: put off to a second one, the rows came a frame later and were gone through twice.
  const asked = query.trim();
  const index = useRef<ReturnType<typeof rowSearch> | null>(null);
  const isTried = useRef(false);
  const texts = useRef<SavedTexts | null>(null);
  const [inTexts, setInTexts] = useState(NOTHING_ASKED);
  const inFacts = useMemo(() => {
    if (asked === '') return null;
    index.current ??= rowSearch();
    index.current.update(rows, Number.POSITIVE_INFINITY);
    return index.current.find(asked);
  }, [asked, rows]);
  useEffect(() => {
    // The index is made while nothing is asked, so that the first keystroke need not wait for it.
    const built = index.current ?? rowSearch();
    index.current = built;
    const toTry = isTried.current ? [] : someBeginnings(rows, TRIED);
    return whenIdle((budget) => {
      if (!built.update(rows, budget)) return false;
      const word = toTry.pop();
      if (word !== undefined) built.find(word);
      isTried.current = toTry.length === 0;
      return isTried.current;
    });
  }, [rows]);
  useEffect(() => {
    if (asked === '') return undefined;
    let stopped = false;
    const ids: string[] = [];
    const say = (done: boolean) => {
      if (!stopped) setInTexts({ query: asked, ids: [...ids], done });
    };
    const start = setTimeout(() => {
      texts.current ??= new SavedTexts(repository.texts, () => new Promise((resolve) => setTimeout(resolve)));
      texts.current
        .find(
          asked,
          // By id, so that a slice lies together in the database.
          rows.map(({ id }) => id).sort(),
          (more) => {
            ids.push(...more);
            say(false);
          },
          () => stopped,
        )
        .catch(() => undefined)
        .then(() => say(true));
    }, TYPING);
    return () => {
      stopped = true;
      clearTimeout(start);
    };
  }, [asked, rows, repository]);
  // An answer to an earlier query counts for nothing, and while there is none the rows need not be gone through again.
  const added = inTexts.query === asked && inTexts.ids.length > 0 ? inTexts.ids : null;
  const found = useMemo(
    () => (inFacts === null || added === null ? inFacts : new Set([...inFacts, ...added])),
    [inFacts, added],
  );
  return { found, searching: asked !== '' && !(inTexts.query === asked && inTexts.done) };
}
