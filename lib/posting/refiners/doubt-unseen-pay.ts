import type { Refiner } from '../recognizer';
import { touches, UNSEEN_RULE } from '../unseen';
import { salariesOf, salaryOf } from './salary-candidates';

/**
 * Pay in words that the page does not show gives way to pay that it does; where it stands alone, it is told by a rule of its own,
 * so that whoever shows it can say that nobody sees it.
 */
export const doubtUnseenPay: Refiner = {
  id: 'doubt-unseen-pay',
  refine: (candidates, { listing: { unseen = [] } }, trace) => {
    if (unseen.length === 0) return [...candidates];
    const inText = salariesOf(candidates).filter(({ evidence }) => evidence[0].source === 'text');
    const isSeen = (salary: (typeof inText)[number]) => !touches(unseen, salary.evidence[0]);
    const somethingSeen = inText.some(isSeen);
    return candidates.flatMap((candidate) => {
      const salary = salaryOf(candidate);
      if (salary?.evidence[0].source !== 'text' || isSeen(salary)) return [candidate];
      const [first, ...more] = candidate.evidence;
      if (somethingSeen) {
        trace.drop('doubt-unseen-pay', 'the page does not show it, and shows other pay', first.quote);
        return [];
      }
      return [{ ...candidate, rule: UNSEEN_RULE, evidence: [{ ...first, rule: UNSEEN_RULE }, ...more] }];
    });
  },
};
