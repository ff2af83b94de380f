import type { Recognizer } from '../recognizer';
import { settleOne } from '../settle';

export const experience: Recognizer<'experience'> = {
  fact: 'experience',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleOne(candidates),
};
