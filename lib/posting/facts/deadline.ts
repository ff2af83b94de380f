import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const deadline: Recognizer<'deadline'> = {
  fact: 'deadline',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
