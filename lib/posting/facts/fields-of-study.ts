import type { Recognizer } from '../recognizer';
import { settleList } from '../settle';

export const fieldsOfStudy: Recognizer<'fieldsOfStudy'> = {
  fact: 'fieldsOfStudy',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleList(candidates, (value) => JSON.stringify(value)),
};
