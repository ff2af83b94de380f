import type { Term } from '../terms';

/** Units that a span of experience is counted in. */
export const EXPERIENCE_CUES: readonly Term[] = [
  { kind: 'years', id: 'year', forms: ['year', 'yr', 'years', 'yrs', 'years’', "years'"] },
  { kind: 'years', id: 'month', forms: ['months', 'month'] },
];
