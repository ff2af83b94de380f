import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const visa: Recognizer<'visa'> = {
  fact: 'visa',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
