import type { Candidate } from '../recognizer';

/** The candidate as one of pay, or null where it is of another fact. */
export const salaryOf = (candidate: Candidate): Candidate<'salaries'> | null =>
  candidate.fact === 'salaries' ? (candidate as unknown as Candidate<'salaries'>) : null;

/** The candidates of pay, in order. */
export const salariesOf = (candidates: readonly Candidate[]): Candidate<'salaries'>[] =>
  candidates.map(salaryOf).filter((salary) => salary !== null);
