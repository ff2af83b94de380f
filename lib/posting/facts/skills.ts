import type { Recognizer } from '../recognizer';
import { settleList } from '../settle';

export const skills: Recognizer<'skills'> = {
  fact: 'skills',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleList(candidates, (value) => JSON.stringify(value)),
};
