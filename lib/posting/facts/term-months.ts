import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const termMonths: Recognizer<'termMonths'> = {
  fact: 'termMonths',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
