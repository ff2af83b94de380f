import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const grants: Recognizer<'grants'> = {
  fact: 'grants',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
