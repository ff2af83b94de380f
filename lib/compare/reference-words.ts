/** How pay lies to a public figure, in words. Never a verdict. */
import { distance, moneyRange } from './money';
import type { AnnualPay } from './pay';

/** Pay to one figure: `12% above`, `5–20% above`, `from 3% below to 12% above`. Null where no side is known. */
export function toFigure({ min, max }: AnnualPay, figure: number): string | null {
  const known = min ?? max;
  if (known === null) return null;
  const percentOff = (amount: number): number => Math.round((amount / figure - 1) * 100);
  const [low, high] = [percentOff(min ?? known), percentOff(max ?? known)];
  if (low === high) return distance(known, figure);
  if (low >= 0) return `${low}–${high}% above`;
  return high <= 0 ? `${-high}–${-low}% below` : `from ${-low}% below to ${high}% above`;
}

/** Pay to a scale: `within`, `below the start of`, `above the end of`, `partly within`. Null where no side is known. */
export function toScale({ min, max }: AnnualPay, scale: { min: number; max: number }): string | null {
  if (min === null && max === null) return null;
  if (max !== null && max < scale.min) return 'below the start of';
  if (min !== null && min > scale.max) return 'above the end of';
  const inside = min !== null && max !== null && min >= scale.min && max <= scale.max;
  return inside ? 'within' : 'partly within';
}

/** Pay a year by percentile, in the reference’s own currency. */
export interface Percentiles {
  p10: number;
  p25: number;
  p50: number;
  p75: number;
  p90: number;
}

/** An amount within this many percent of a percentile is called near it. */
const NEAR_PERCENT = 5;

const POINTS = [
  { key: 'p10', name: 'the 10th percentile' },
  { key: 'p25', name: 'the lower quartile' },
  { key: 'p50', name: 'the median' },
  { key: 'p75', name: 'the upper quartile' },
  { key: 'p90', name: 'the 90th percentile' },
] as const satisfies readonly { key: keyof Percentiles; name: string }[];

/** `near the median`, `between the lower quartile and the median`, `above the 90th percentile`. */
export function toPercentiles(amount: number, figures: Percentiles): string {
  const points = POINTS.map(({ key, name }) => ({ name, at: figures[key], off: Math.abs(amount / figures[key] - 1) }));
  const nearest = points.reduce((best, point) => (point.off < best.off ? point : best));
  // In whole numbers, so that five percent exactly is near.
  if (Math.abs(amount - nearest.at) * 100 <= nearest.at * NEAR_PERCENT) return `near ${nearest.name}`;
  const above = points.findIndex(({ at }) => amount < at);
  const [lower, upper] = [points[above - 1], points[above]];
  if (upper === undefined) return 'above the 90th percentile';
  return lower === undefined ? 'below the 10th percentile' : `between ${lower.name} and ${upper.name}`;
}

/** Amounts rounded to whole units: `$150,000–175,000`. */
export function wholeAmounts({ min, max }: AnnualPay, currency: string): string {
  const whole = (value: number | null): number | null => (value === null ? null : Math.round(value));
  return moneyRange({ min: whole(min), max: whole(max) }, currency);
}

/** The pay as a sentence's subject; of pay with one side that side: `The lower end, $150,000 a year,`. */
export function subjectOf({ min, max }: AnnualPay, currency: string, unit = ''): string {
  if (min !== null && max !== null) return `${wholeAmounts({ min, max }, currency)}${unit}`;
  const known = min ?? max;
  return `The ${min === null ? 'upper' : 'lower'} end, ${wholeAmounts({ min: known, max: known }, currency)}${unit},`;
}

/** To the nearest ten, for shares of a figure: "about €2,850". */
export function roundedToTen(amount: number): number {
  return Math.round(amount / 10) * 10;
}
