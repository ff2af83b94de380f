import type { Recognizer } from '../recognizer';
import { settleList } from '../settle';

export const payScale: Recognizer<'payScales'> = {
  fact: 'payScales',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleList(candidates, (value) => JSON.stringify(value)),
};
