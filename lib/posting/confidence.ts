import measured from './confidence.json';

const RULES: Readonly<Record<string, { right: number; said: number }>> = measured.rules;

/**
 * How far a rule's answers are to be trusted, 0 to 1: its precision on the labelled listings, smoothed towards the mean of all
 * rules by two made-up answers. `npm run measure` writes the counts.
 */
export function confidenceOf(rule: string): number {
  const counts = RULES[rule] ?? { right: 0, said: 0 };
  return (counts.right + 2 * measured.mean) / (counts.said + 2);
}
