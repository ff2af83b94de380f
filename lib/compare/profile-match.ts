/** What a page may be told of the user beside a listing: met, not met or unknown for each row, and a sentence without the user's values. */
import type { RequirementKind } from './comparison';

export const MATCHES = ['met', 'not-met', 'unknown'] as const;
export type Match = (typeof MATCHES)[number];

/** What a listing asks of a person; materials are handed in, not met. `permission`: the right to work in the country. */
export type MatchKind = Exclude<RequirementKind, 'materials'> | 'permission';

/** Where the user stands with one thing that is asked. */
export interface MatchRow {
  kind: MatchKind;
  need: 'required' | 'preferred';
  match: Match;
  sentence: string;
}

/** Where the user stands with a listing, row by row and in one sentence. */
export interface ProfileMatch {
  rows: MatchRow[];
  /** "You meet 7 of 9 stated requirements; 2 cannot be told." */
  summary: string;
}
