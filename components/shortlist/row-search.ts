/**
 * Search in two steps. Facts, notes and tags are indexed by MiniSearch and answer a keystroke at once. The saved texts
 * of ten thousand listings would make an index of some hundred megabytes, so they are scanned as they are, a slice at a
 * time, and what they add comes in behind.
 */
import MiniSearch from 'minisearch';
import type { ListingRow } from '../../lib/shortlist/entry';
import { roleName, statusName } from '../../lib/words/labels';

interface SearchDocument {
  id: string;
  title: string;
  company: string;
  place: string;
  skills: string;
  tags: string;
  notes: string;
  words: string;
}

const FIELDS = ['title', 'company', 'place', 'skills', 'tags', 'notes', 'words'] as const;
/** A question of so few signs is answered without the index. */
const LONGEST_BEGUN = 2;
const NONE: ReadonlySet<string> = new Set();
/** "C++" and "C#" are words here. */
const SEPARATOR = /[^\p{L}\p{N}+#]+/u;
/** Shorter words are in nearly every text. */
const SHORTEST_IN_TEXT = 3;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(SEPARATOR)
    .filter((word) => word !== '');

function documentOf(row: ListingRow): SearchDocument {
  const { facts } = row;
  return {
    id: row.id,
    title: facts.title ?? '',
    company: facts.company ?? '',
    place: facts.location ?? '',
    skills: facts.skills.join(' '),
    tags: row.tags.join(' '),
    notes: row.notes,
    words: [facts.role ? roleName(facts.role) : '', statusName(row.status), row.site].join(' '),
  };
}

/** How words of rows begin, from all over the list; words that a user might type. */
export function someBeginnings(rows: readonly ListingRow[], most: number): string[] {
  const step = Math.max(1, Math.floor(rows.length / most));
  return rows.flatMap(({ facts }, at) => {
    const [word = ''] = at % step === 0 ? wordsOf(facts.title ?? '').slice(-1) : [];
    return word.length > LONGEST_BEGUN ? word.slice(0, LONGEST_BEGUN + 1) : [];
  });
}

/** Search over the rows of the list. */
export interface RowSearch {
  /** Ids of rows whose facts, notes or tags hold every word, begun words included. */
  find(query: string): ReadonlySet<string>;
  /** Brings the index in step with the rows, for at most `budget` milliseconds. False: there is more to do. */
  update(rows: readonly ListingRow[], budget: number): boolean;
}

/** An index that knows no row yet. */
export function rowSearch(): RowSearch {
  const index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    tokenize: (text) => text.split(SEPARATOR),
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  const known = new Map<string, ListingRow>();
  /** The rows that the index is in step with: most keystrokes change none. */
  let settled: readonly ListingRow[] | null = null;
  /** Ids by how their words begin, by one sign and by two: half of all rows are the answer, and none needs a rank. */
  const begun = new Map<string, Set<string>>();
  const begin = (row: SearchDocument) => {
    for (const field of FIELDS) {
      for (const word of wordsOf(row[field])) {
        for (let length = 1; length <= LONGEST_BEGUN; length += 1) {
          const start = word.slice(0, length);
          const ids = begun.get(start);
          if (ids) ids.add(row.id);
          else begun.set(start, new Set([row.id]));
        }
      }
    }
  };
  const forget = (id: string) => {
    for (const ids of begun.values()) ids.delete(id);
  };
  return {
    update(rows, budget) {
      if (rows === settled) return true;
      const end = performance.now() + budget;
      const current = new Map(rows.map((row) => [row.id, row]));
      for (const id of known.keys()) {
        if (current.has(id)) continue;
        index.discard(id);
        forget(id);
        known.delete(id);
      }
      for (const row of rows) {
        const before = known.get(row.id);
        if (before === row) continue;
        const next = documentOf(row);
        if (before) {
          index.replace(next);
          forget(row.id);
        } else index.add(next);
        begin(next);
        known.set(row.id, row);
        if (performance.now() > end) return false;
      }
      settled = rows;
      return true;
    },
    find(query) {
      const words = wordsOf(query);
      // A letter behind other words is a word that is just begun.
      const asked = words.length > 1 ? words.filter((word) => word.length > 1) : words;
      const [only = ''] = asked;
      if (asked.length === 1 && only.length <= LONGEST_BEGUN) return begun.get(only) ?? NONE;
      return new Set(index.search(asked.join(' ')).map(({ id }) => String(id)));
    },
  };
}

/** The saved texts in lower case, fetched once and kept while the page is open. */
export class SavedTexts {
  #texts = new Map<string, string>();
  constructor(
    private readonly fetch: (ids: readonly string[]) => Promise<string[]>,
    private readonly pause: () => Promise<void>,
  ) {}

  /**
   * Hands over ids whose text holds every word of the query, as they are found. Ends early where `stop` says so; a slice
   * keeps the page from answering for some milliseconds at most.
   */
  async find(
    query: string,
    ids: readonly string[],
    found: (ids: string[]) => void,
    stop: () => boolean,
  ): Promise<void> {
    const words = wordsOf(query).filter((word) => word.length >= SHORTEST_IN_TEXT);
    if (words.length === 0 || words.length < wordsOf(query).length) return;
    const slice = 200;
    let hits: string[] = [];
    let since = performance.now();
    for (let at = 0; at < ids.length && !stop(); at += slice) {
      const part = ids.slice(at, at + slice);
      const missing = part.filter((id) => !this.#texts.has(id));
      if (missing.length > 0) {
        const texts = await this.fetch(missing);
        for (const [place, id] of missing.entries()) this.#texts.set(id, texts[place]?.toLowerCase() ?? '');
      }
      for (const id of part) {
        const text = this.#texts.get(id) ?? '';
        if (words.every((word) => text.includes(word))) hits.push(id);
      }
      if (performance.now() - since > 12) {
        if (hits.length > 0) found(hits);
        hits = [];
        await this.pause();
        since = performance.now();
      }
    }
    if (!stop() && hits.length > 0) found(hits);
  }
}
