import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const term: Recognizer<'term'> = {
  fact: 'term',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
