import type { Recognizer } from '../recognizer';
import { settleList } from '../settle';

export const softSkills: Recognizer<'softSkills'> = {
  fact: 'softSkills',
  rules: [],
  recognize: () => [],
  settle: (candidates) => settleList(candidates, (value) => JSON.stringify(value)),
};
