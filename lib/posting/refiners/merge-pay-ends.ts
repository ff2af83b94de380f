import type { Refiner } from '../recognizer';
import { salariesOf, salaryOf } from './salary-candidates';

/** One end of a printed range, told again alone ("appointments start at £37,000"), is no pay of its own. */
export const mergePayEnds: Refiner = {
  id: 'merge-pay-ends',
  refine: (candidates, _reading, trace) => {
    const ranges = salariesOf(candidates).filter(
      ({ value }) => value.min !== null && value.max !== null && value.min < value.max,
    );
    return candidates.filter((candidate) => {
      const salary = salaryOf(candidate);
      if (!salary) return true;
      const { min, max, currency, unit, place } = salary.value;
      if (min !== null && max !== null && min < max) return true;
      const amount = min ?? max;
      const isEnd = ranges.some(
        ({ value }) =>
          value.currency === currency &&
          (unit === null || value.unit === unit) &&
          (place === undefined || place === value.place) &&
          (value.min === amount || value.max === amount),
      );
      if (isEnd) trace.drop('merge-pay-ends', 'an end of a range that is printed', candidate.evidence[0].quote);
      return !isEnd;
    });
  },
};
