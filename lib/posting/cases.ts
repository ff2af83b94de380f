import type { FactName } from './posting';
import type { FactValue } from './recognizer';

/**
 * The cases of one rule, in `facts/<fact>.cases.ts` beside the rule. They are read by tests only.
 * `match`: the value first, then phrasings that must give it by this rule. `never`: texts in which this rule must find nothing.
 * A text may begin with a line `# Title` to set the listing's title, `@ Place` to set its location, `& Company` its employer, and `% {json}` for what
 * structured data claims, by field.
 */
export interface RuleCases<K extends FactName> {
  match: readonly (readonly [value: Partial<FactValue<K>> | FactValue<K>, ...texts: string[]])[];
  never: readonly string[];
}

/** All cases of a fact's file, by rule id. */
export type FactCases<K extends FactName> = Readonly<Record<string, RuleCases<K>>>;
