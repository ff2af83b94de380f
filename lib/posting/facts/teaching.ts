import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const teaching: Recognizer<'teaching'> = {
  fact: 'teaching',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
