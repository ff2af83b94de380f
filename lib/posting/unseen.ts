/** Pay that the page holds but shows to nobody: behind a style, or in structured data alone. */
import type { Evidence, Fact, Salary } from './posting';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** The rule of pay that stands in the text where no reader of the page sees it. */
export const UNSEEN_RULE = 'salary/unseen';

/** Read from data that the page carries for machines, not from its words. */
export const isStructured = ({ source }: Pick<Evidence, 'source'>): boolean =>
  source === 'json-ld' || source === 'microdata';

/** Nobody who looks at the page has seen this pay: it is told as such, and no verdict on it is certain. */
export function isUnconfirmed({ evidence }: Pick<Fact<Salary>, 'evidence'>): boolean {
  const first = evidence[0];
  return first === undefined || first.rule === UNSEEN_RULE || isStructured(first);
}

/** Whether a stretch touches one of a list. */
export const touches = (stretches: readonly Stretch[], { start, end }: Stretch): boolean =>
  stretches.some((stretch) => stretch.start < end && start < stretch.end);
