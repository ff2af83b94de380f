import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const degreeRequired: Recognizer<'degreeRequired'> = {
  fact: 'degreeRequired',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
