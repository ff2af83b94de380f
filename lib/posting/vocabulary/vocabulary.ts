import type { Term } from '../terms';
import { buildTrie, type Trie } from '../trie';
import { NEED_CUES } from './need-cues';
import { SECTION_TERMS } from './section-headings';

/** Every table of terms. A new table is one file and one line here; order does not matter. */
export const TERM_TABLES: readonly (readonly Term[])[] = [SECTION_TERMS, NEED_CUES];

let trie: Trie | null = null;

/** The one trie over all tables, built when the first listing is read. */
export function vocabulary(): Trie {
  trie ??= buildTrie(TERM_TABLES.flat());
  return trie;
}
