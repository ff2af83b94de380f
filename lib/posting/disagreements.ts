import type { ReadFacts } from './classify';
import type { Disagreement } from './posting';
import type { Reading } from './reading';

/** Where structured data and the visible text say different things. Both are shown, the visible text first. */
export function findDisagreements(_reading: Reading, _facts: ReadFacts): Disagreement[] {
  return [];
}
