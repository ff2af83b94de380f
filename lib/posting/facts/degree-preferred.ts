import { DEGREES } from '../posting';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import { findDegreeMentions } from './degree-mentions';
import { isDoctoralPost } from './degree-required';

/** The lowest degree that is preferred, a plus or ideal ("MS/PhD preferred": master). */
export const degreePreferred: Recognizer<'degreePreferred'> = {
  fact: 'degreePreferred',
  rules: ['degree-preferred/asked'],
  recognize(reading, trace) {
    const rule = 'degree-preferred/asked';
    return findDegreeMentions(reading, trace)
      .filter(
        (mention) =>
          mention.need === 'preferred' && !mention.unlevelled && !(mention.level === 'phd' && isDoctoralPost(reading)),
      )
      .map(
        (mention): Candidate<'degreePreferred'> => ({
          fact: 'degreePreferred',
          rule,
          value: mention.level,
          need: 'preferred',
          evidence: [{ ...mention.evidence, rule }],
        }),
      );
  },
  settle: (candidates) => settleOne(candidates, (a, b) => DEGREES.indexOf(a.value) - DEGREES.indexOf(b.value)),
};
