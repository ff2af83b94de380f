/** Whether a listing's words ask for all of the things they name, for one of them, or name them only as examples. */
import type { Evidence } from '../posting/posting';

/** The things that one clause of the listing names. */
export interface Ask {
  /** Indices into the evidence. */
  members: number[];
  /** One of them is enough. */
  any: boolean;
  /** Others of the kind do as well ("such as", "or similar", "or a related field"). */
  open: boolean;
}

const OPEN =
  /\b(?:such as|e\.g|for example|for instance|includ(?:ing|es?)|like|similar|comparable|equivalent|related|relevant|other|etc)\b|\betc\./i;
const ONE_OF = /\b(?:one of|one or more of|any of|at least one|either|some of)\b/i;
const OR = /\bor\b|\w\s?\/\s?\w|\||\band\/or\b/i;
/** Longest clause that is looked at around the first thing and behind the last one. */
const REACH = 160;

/** The evidence of `text`, clause by clause; what stands in the title or in structured data is a clause of its own. */
export function asksOf(evidence: readonly Evidence[], text: string): Ask[] {
  const clauses = new Map<string, number[]>();
  for (const [index, { source, start }] of evidence.entries()) {
    const key = source === 'text' ? `text:${clauseStart(text, start)}` : `${source}:${index}`;
    clauses.set(key, [...(clauses.get(key) ?? []), index]);
  }
  return [...clauses.values()].map((members) => {
    const pieces = members.flatMap((index) => evidence[index] ?? []);
    const first = Math.min(...pieces.map(({ start }) => start));
    const last = Math.max(...pieces.map(({ end }) => end));
    if (pieces[0]?.source !== 'text') return { members, any: false, open: false };
    const from = clauseStart(text, first);
    const clause = text.slice(from, clauseEnd(text, last));
    const before = text.slice(from, first);
    const any = members.length > 1 && (ONE_OF.test(before) || OR.test(text.slice(first, last)));
    return { members, any, open: OPEN.test(clause) };
  });
}

const BREAK = /[\n;•]|[.!?](?=\s)(?<!\be\.g\.|\bi\.e\.|\betc\.)/g;

function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  let start = from;
  for (const match of text.slice(from, at).matchAll(BREAK)) start = from + match.index + match[0].length;
  return start;
}

function clauseEnd(text: string, at: number): number {
  BREAK.lastIndex = 0;
  const found = BREAK.exec(text.slice(at, at + REACH));
  BREAK.lastIndex = 0;
  return at + (found?.index ?? REACH);
}
