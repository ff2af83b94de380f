import type { Candidate, Refiner } from '../recognizer';
import { salariesOf } from './salary-candidates';

/** A scale whose amount is printed is told with the salary; a scale alone can only be described. */
export const dropScalesWithAmounts: Refiner = {
  id: 'drop-pay-scales-with-amounts',
  refine: (candidates, _reading, trace) => {
    const salaries = salariesOf(candidates);
    if (salaries.length === 0) return [...candidates];
    const named = new Set(salaries.map(({ value }) => value.scale).filter((scale) => scale !== undefined));
    return candidates.filter((candidate) => {
      if (candidate.fact !== 'payScales') return true;
      const { scale } = (candidate as unknown as Candidate<'payScales'>).value;
      // "Grade 7" and "spine point 30" are the same pay as the amount beside them; so is a tariff's bare name.
      const isTold =
        named.has(scale) ||
        (named.size > 0 && !/^(?:TV|E\d)/.test(scale)) ||
        (/^TV-?\S*$/.test(scale) && salaries.length > 0);
      if (isTold) trace.drop('drop-pay-scales-with-amounts', 'its amount is printed', candidate.evidence[0].quote);
      return !isTold;
    });
  },
};
