import type { Recognizer } from '../recognizer';
import { settleList } from '../settle';

export const materials: Recognizer<'materials'> = {
  fact: 'materials',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleList(candidates, (value) => JSON.stringify(value)),
};
