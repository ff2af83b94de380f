import type { Recognizer } from '../recognizer';
import { settleList } from '../settle';

export const countries: Recognizer<'countries'> = {
  fact: 'countries',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleList(candidates, (value) => JSON.stringify(value)),
};
