import { degreeRequired } from '../facts/degree-required';
import { DEGREES } from '../posting';
import type { Candidate, Refiner } from '../recognizer';

const isRequired = (candidate: Candidate): candidate is Candidate<'degreeRequired'> =>
  candidate.fact === 'degreeRequired';

/** A degree that everybody must have anyway is no preference: "PhD required; a PhD in statistics is a plus" prefers a field. */
export const dropPreferredDegreesBelow: Refiner = {
  id: 'drop-preferred-degrees-below',
  refine: (candidates, reading, trace) => {
    const required = degreeRequired.settle(candidates.filter(isRequired), reading, trace);
    if (!required) return [...candidates];
    const floor = DEGREES.indexOf(required.value);
    return candidates.filter((candidate) => {
      if (candidate.fact !== 'degreePreferred') return true;
      const { value, evidence } = candidate as Candidate<'degreePreferred'>;
      if (DEGREES.indexOf(value) > floor) return true;
      trace.drop('drop-preferred-degrees-below', 'no higher than the degree that is required', evidence[0].quote);
      return false;
    });
  },
};
