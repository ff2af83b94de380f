import type { Candidate, Refiner } from '../recognizer';

const salaryOf = (candidate: Candidate): Candidate<'salaries'> | null =>
  candidate.fact === 'salaries' ? (candidate as unknown as Candidate<'salaries'>) : null;

const salariesOf = (candidates: readonly Candidate[]): Candidate<'salaries'>[] =>
  candidates.map(salaryOf).filter((salary) => salary !== null);

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
