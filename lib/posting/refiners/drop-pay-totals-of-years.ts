import type { Refiner } from '../recognizer';
import { salariesOf, salaryOf } from './salary-candidates';

/** A total over several years is left out where the pay of a year or month stands too. */
export const dropTotalsOfYears: Refiner = {
  id: 'drop-pay-totals-of-years',
  refine: (candidates, _reading, trace) => {
    const hasYearly = salariesOf(candidates).some(({ value }) => value.severalYears !== true);
    if (!hasYearly) return [...candidates];
    return candidates.filter((candidate) => {
      if (salaryOf(candidate)?.value.severalYears !== true) return true;
      trace.drop('drop-pay-totals-of-years', 'the pay of a year is printed', candidate.evidence[0].quote);
      return false;
    });
  },
};
