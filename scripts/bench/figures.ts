/** What the bench finds, and how many times become one figure. */
import type { ShortlistTimes } from '../bench-shortlist';
import type { Slices } from './slices';
import type { VisitTimes } from './visit';

/** Milliseconds over the pages. */
export interface Summary {
  median: number;
  p95: number;
}

/** How reading compares with Readability on the same pages; 1 is as long as Readability takes. */
export interface Ratios {
  readCompareP95: number;
  gateP95: number;
}

/** How much longer 8 times the input takes. */
export interface Growth {
  text8x: number;
  dom8x: number;
  text: { size: number; ms: number }[];
  dom: { size: number; ms: number }[];
}

/** All that `npm run bench -- --json` prints. */
export interface Figures {
  pages: { listings: number; others: number; runs: number; from: 'saved pages' | 'sample listings' };
  times: Record<string, Summary>;
  ratio: Ratios;
  slice4xMs: number;
  slices: { at1x: Slices; at4x: Slices };
  chipMs: { warm: number; cold: number };
  visit: VisitTimes;
  growth: Growth;
  read: { perSecond: number; listings: number; peer: { name: string; perSecond: number; listings: number } };
  /** A usual shortlist, and one that no job search fills. */
  shortlist: ShortlistTimes[];
}

/** To a thousandth. */
export const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The smallest value that `share` of the values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The 95th percentile. */
export const p95 = (values: readonly number[]) => quantile(values, 0.95);

/** What is told of many times. */
export const summary = (values: readonly number[]): Summary => ({
  median: rounded(quantile(values, 0.5)),
  p95: rounded(p95(values)),
});
