import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const degreePreferred: Recognizer<'degreePreferred'> = {
  fact: 'degreePreferred',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
