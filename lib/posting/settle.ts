import { confidenceOf } from './confidence';
import type { Evidence, Fact, FactName, Need } from './posting';
import type { Candidate, FactValue } from './recognizer';

const NEED_ORDER: Record<Need, number> = { required: 0, preferred: 1, mentioned: 2 };

/** Makes a fact of a candidate; its confidence is the rule's measured precision. */
export function factOf<K extends FactName>(candidate: Candidate<K>): Fact<FactValue<K>> {
  const { value, need, rule, evidence } = candidate;
  return { value, need, confidence: confidenceOf(rule), evidence: [...evidence] };
}

/** The stronger of two needs: a thing required in one place is required. */
export const strongerNeed = (a: Need, b: Need): Need => (NEED_ORDER[a] <= NEED_ORDER[b] ? a : b);

/**
 * One fact a distinct value, in order of first mention: evidence is gathered, the strongest need stands, the most trusted rule's
 * confidence counts.
 */
export function settleList<K extends FactName>(
  candidates: readonly Candidate<K>[],
  keyOf: (value: FactValue<K>) => string,
): Fact<FactValue<K>>[] {
  const facts = new Map<string, Fact<FactValue<K>>>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.value);
    const known = facts.get(key);
    if (!known) {
      facts.set(key, factOf(candidate));
      continue;
    }
    known.need = strongerNeed(known.need, candidate.need);
    known.confidence = Math.max(known.confidence, confidenceOf(candidate.rule));
    gather(known, candidate.evidence);
  }
  return [...facts.values()];
}

/** More pieces than anyone looks at; a text that repeats one word without end must not cost the square of its length. */
const MOST_EVIDENCE = 40;

function gather(fact: Fact<unknown>, evidence: readonly Evidence[]): void {
  for (const piece of evidence) {
    if (fact.evidence.length >= MOST_EVIDENCE) return;
    if (!fact.evidence.some((known) => sameWords(known, piece))) fact.evidence.push(piece);
  }
}

const sameWords = (a: Evidence, b: Evidence): boolean =>
  a.source === b.source && a.start === b.start && a.end === b.end;

/** One value for the whole listing: the candidate that `better` puts first; all that agree with it add their evidence. */
export function settleOne<K extends FactName>(
  candidates: readonly Candidate<K>[],
  better: (a: Candidate<K>, b: Candidate<K>) => number = (a, b) => NEED_ORDER[a.need] - NEED_ORDER[b.need],
): Fact<FactValue<K>> | null {
  const best = [...candidates].sort(better)[0];
  if (!best) return null;
  const fact = factOf(best);
  const key = JSON.stringify(best.value);
  for (const other of candidates) {
    if (other === best || JSON.stringify(other.value) !== key) continue;
    gather(fact, other.evidence);
  }
  return fact;
}
