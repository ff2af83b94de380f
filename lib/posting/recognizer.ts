import type { Evidence, FactName, Need, Posting } from './posting';
import type { Reading } from './reading';
import type { Trace } from './trace';

/** The value type of each fact: the `T` of its `Fact<T>`. */
export type FactValue<K extends FactName> = Posting[K] extends (infer F)[]
  ? F extends { value: infer T }
    ? T
    : never
  : NonNullable<Posting[K]> extends { value: infer T }
    ? T
    : never;

/** Something a rule believes to have read. Refiners may drop or change it; what is left is settled into facts. */
export interface Candidate<K extends FactName = FactName> {
  fact: K;
  rule: string;
  value: FactValue<K>;
  need: Need;
  /** The words read, the telling ones first. */
  evidence: [Evidence, ...Evidence[]];
}

/**
 * Reads one fact. `recognize` proposes candidates by rules, each rule known by an id `<fact>/<rule>` that has cases of its own in
 * `<fact>.cases.ts`; `settle` makes the posting's value of those that the refiners left.
 */
export interface Recognizer<K extends FactName> {
  fact: K;
  /** Ids of the rules; each has at least one case that must match and one that must never. */
  rules: readonly string[];
  recognize(reading: Reading, trace: Trace): Candidate<K>[];
  settle(candidates: readonly Candidate<K>[], reading: Reading, trace: Trace): Posting[K];
}

/** A change to the candidates of all facts, named by its effect. Whatever it drops it tells the trace. */
export interface Refiner {
  id: string;
  refine(candidates: readonly Candidate[], reading: Reading, trace: Trace): Candidate[];
}
