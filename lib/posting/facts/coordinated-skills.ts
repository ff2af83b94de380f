import type { TextReading } from '../reading';
import type { Term } from '../terms';
import type { Token } from '../tokens';
import { termsOf } from '../trie';
import { vocabulary } from '../vocabulary/vocabulary';

/** A skill named in two parts: its own words and the head that stands only behind the last of the list. */
export interface CoordinatedSkill {
  term: Term;
  /** From the skill's own words to the end of the shared head. */
  start: number;
  end: number;
}

/** Words that several skills end in and that a list names only once. */
const HEADS: ReadonlySet<string> = new Set(
  'learning network net processing inference model modeling method vision imaging computing analysis statistic optimization training recognition understanding generation retrieval compression ai algorithm data theory system driving visualization testing quantification robotic programming technology reasoning synthesis estimation mining forecasting technique robustness biology physic equation'.split(
    ' ',
  ),
);
const JOINTS: ReadonlySet<string> = new Set([',', '/', 'and', 'or', '&']);
/** "In our group, we work on both theory and practice": a clause, no member of a list. */
const OF_A_CLAUSE: ReadonlySet<string> = new Set(['we', 'you', 'i', 'they', 'is', 'are', 'will', 'can']);
/** Longest member of a list, longest list, in tokens and members. */
const MEMBER = 3;
const MEMBERS = 6;

const isHyphen = (token: Token | undefined): boolean =>
  token?.norm === '-' || token?.norm === '–' || token?.norm === '‑';

/**
 * Finds the members of lists with a shared head: "supervised and unsupervised learning", "machine/deep learning",
 * "convolutional and recurrent neural networks", "learning (supervised, unsupervised)". The last member is an ordinary term.
 */
export function coordinatedSkills({ tokens }: TextReading): CoordinatedSkill[] {
  const found: CoordinatedSkill[] = [];
  for (const [at, head] of tokens.entries()) {
    if (head.kind !== 'word' || !HEADS.has(head.norm)) continue;
    found.push(...before(tokens, at), ...inBrackets(tokens, at));
  }
  return found;
}

/** The words of a member, hyphens left out. */
const wordsOf = (member: readonly Token[]): string[] =>
  member.filter((token) => !isHyphen(token)).map((token) => token.norm);

/** Members that stand before the one which carries the head. */
function before(tokens: readonly Token[], head: number): CoordinatedSkill[] {
  const found: CoordinatedSkill[] = [];
  const [last, next] = memberEndingAt(tokens, head - 1);
  if (last.length === 0) return found;
  const own = wordsOf(last);
  if (own.some((word) => OF_A_CLAUSE.has(word))) return found;
  const headWord = (tokens[head] as Token).norm;
  // "convolutional and recurrent neural networks": the shared head may be longer than a word.
  const tails = [[headWord], ...(own.length > 0 ? [[...own.slice(-1), headWord]] : [])];
  let at = next;
  for (let count = 0; count < MEMBERS; count += 1) {
    const joint = skipJoints(tokens, at);
    if (joint === at) return found;
    const [member, further] = memberEndingAt(tokens, joint);
    const hit = longest(member, tails);
    if (!hit) return found;
    for (const term of hit.terms) found.push({ term, start: hit.start, end: (tokens[head] as Token).end });
    if (hit.size < member.length) return found;
    at = further;
  }
  return found;
}

/** The tokens back to the last joint, and the index before them. */
function memberEndingAt(tokens: readonly Token[], end: number): [Token[], number] {
  const member: Token[] = [];
  let at = end;
  while (at >= 0 && member.length < 2 * MEMBER) {
    const token = tokens[at] as Token;
    if (JOINTS.has(token.norm) || (token.kind !== 'word' && !isHyphen(token))) break;
    member.unshift(token);
    at -= 1;
  }
  return [member, at];
}

function skipJoints(tokens: readonly Token[], at: number): number {
  let index = at;
  while (index >= 0 && at - index < 3 && JOINTS.has(tokens[index]?.norm ?? '')) index -= 1;
  return index;
}

/** The longest end of a member that makes a term with one of the heads. */
function longest(
  member: readonly Token[],
  tails: readonly string[][],
): { terms: Term[]; start: number; size: number } | null {
  for (let size = Math.min(member.length, 2 * MEMBER); size > 0; size -= 1) {
    const end = member.slice(member.length - size);
    if (isHyphen(end[0])) continue;
    const words = wordsOf(end);
    for (const tail of tails) {
      const alone = termsOf(vocabulary(), 'skill', words);
      // "deep learning, generative models": a member that is a term by itself needs no head.
      const terms = termsOf(vocabulary(), 'skill', [...words, ...tail]).filter(
        ({ id }) => !alone.some((term) => term.id === id && term.context === undefined),
      );
      if (terms.length > 0 || (alone.length > 0 && size === member.length))
        return { terms, start: (end[0] as Token).start, size };
    }
  }
  return null;
}

/** Members in brackets or behind a colon: "machine learning (supervised, unsupervised, reinforcement)". */
function inBrackets(tokens: readonly Token[], head: number): CoordinatedSkill[] {
  const opening = tokens[head + 1];
  if (opening?.norm !== '(' && opening?.norm !== ':') return [];
  const found: CoordinatedSkill[] = [];
  let member: Token[] = [];
  for (let at = head + 2; at < tokens.length && at <= head + 2 + MEMBERS * MEMBER; at += 1) {
    const token = tokens[at] as Token;
    const joint = JOINTS.has(token.norm);
    if (token.kind === 'word' && !joint) member.push(token);
    else if (!isHyphen(token)) {
      const words = wordsOf(member);
      const terms =
        words.length > 0 && words.length <= MEMBER
          ? termsOf(vocabulary(), 'skill', [...words, (tokens[head] as Token).norm])
          : [];
      for (const term of terms)
        found.push({ term, start: (tokens[head] as Token).start, end: (member.at(-1) as Token).end });
      member = [];
      if (!joint) break;
    }
  }
  return found;
}
