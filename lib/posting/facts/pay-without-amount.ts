import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const payWithoutAmount: Recognizer<'payWithoutAmount'> = {
  fact: 'payWithoutAmount',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
