import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const workplace: Recognizer<'workplace'> = {
  fact: 'workplace',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
