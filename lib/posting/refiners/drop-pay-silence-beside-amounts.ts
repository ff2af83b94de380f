import type { Refiner } from '../recognizer';
import { salariesOf } from './salary-candidates';

/** "Competitive" beside an amount is praise, not silence. */
export const dropSilenceBesideAmounts: Refiner = {
  id: 'drop-pay-silence-beside-amounts',
  refine: (candidates, _reading, trace) => {
    if (salariesOf(candidates).length === 0) return [...candidates];
    return candidates.filter((candidate) => {
      if (candidate.fact !== 'payWithoutAmount') return true;
      trace.drop('drop-pay-silence-beside-amounts', 'an amount is printed', candidate.evidence[0].quote);
      return false;
    });
  },
};
