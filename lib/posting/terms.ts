/**
 * A term of the vocabulary: what a recognizer looks for. All tables of `vocabulary/` are lists of terms and go into one trie,
 * so a text is scanned once however many tables there are.
 */

/** What a table's terms stand for. A recognizer asks for the hits of one kind. */
export type TermKind =
  | 'skill'
  | 'soft-skill'
  | 'venue'
  | 'degree'
  | 'field'
  | 'material'
  | 'country'
  | 'place'
  | 'month'
  | 'section'
  | 'years'
  | 'publication'
  | 'teaching'
  | 'grants'
  | 'pay'
  | 'pay-unit'
  | 'date-cue'
  | 'open-end'
  | 'cue'
  | 'role'
  | 'topic'
  | 'signal'
  | 'page'
  | 'workplace'
  | 'visa';

/** A name of the vocabulary, with the ways to write it. */
export interface Term {
  kind: TermKind;
  /** Label of the thing found: the skill's name, the country's code, the cue's id. Unique within its kind. */
  id: string;
  /** Ways to write it. Case is ignored unless `exactCase`; plural and possessive endings are folded; hyphen and space are one. */
  forms: readonly string[];
  /** Only written exactly so (`R`, `Go`, `Nature`): ordinary words that mean the thing only in this case. */
  exactCase?: boolean;
  /** Needs a recognizer's context rule before it counts; the rule's id. */
  context?: string;
}

/** A term found in a text; `start` and `end` are offsets, `from` and `to` token indices (`to` exclusive). */
export interface Hit {
  term: Term;
  start: number;
  end: number;
  from: number;
  to: number;
}
