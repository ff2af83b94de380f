import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const publications: Recognizer<'publications'> = {
  fact: 'publications',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
