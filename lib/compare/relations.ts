/** How an interval of pay lies to a band. Touching ends count as inside. */
import type { PayBand, SalaryVerdict } from './comparison';
import type { AnnualPay } from './pay';

/** The verdicts that follow from the numbers alone. */
export type Relation = Exclude<SalaryVerdict, 'matches-levels' | 'depends-on-place' | 'not-comparable'>;

/** The part of a band that decides; `open` says that the upper end is printed with a "+". */
export interface Span {
  min: number;
  max: number;
  open: boolean;
}

function relationOfRange(low: number, high: number, band: Span): Relation {
  if (high < band.min) return 'below';
  if (low > band.max) return band.open ? 'at-open-top' : 'above';
  const startsInside = low >= band.min;
  const endsInside = band.open || high <= band.max;
  if (startsInside) return endsInside ? 'within' : 'reaches-above';
  return endsInside ? 'reaches-below' : 'wider';
}

/** The one relation that holds; null where neither side of the pay is known. */
export function relationOf({ min, max }: AnnualPay, band: Span): Relation | null {
  if (min !== null && max !== null) return relationOfRange(min, max, band);
  if (min !== null) {
    if (min > band.max) return band.open ? 'at-open-top' : 'above';
    return min >= band.min ? 'from-within' : 'from-below';
  }
  if (max !== null) return max < band.min ? 'below' : 'up-to-reaches';
  return null;
}

function meets({ min, max }: AnnualPay, band: Span): boolean {
  const reachesUp = max === null || max >= band.min;
  const startsInTime = min === null || band.open || min <= band.max;
  return reachesUp && startsInTime;
}

/** One band over several: from the lowest end to the highest, open where the highest is. Null for no band. */
export function hullOf(bands: readonly PayBand[]): PayBand | null {
  const [first] = bands;
  if (!first) return null;
  const max = Math.max(...bands.map((band) => band.max));
  return {
    ...first,
    levels: bands.flatMap((band) => band.levels),
    min: Math.min(...bands.map((band) => band.min)),
    max,
    open: bands.some((band) => band.max === max && band.open),
  };
}

/** Which levels pay meets, as one band over them, or the band that it lies beyond. */
export interface LevelMatch {
  verdict: Extract<Relation, 'below' | 'above' | 'at-open-top'> | 'matches-levels';
  band: PayBand;
}

/** Pay against all levels, where the listing's level is not known: which levels' bands it meets, lowest first. */
export function matchLevels(pay: AnnualPay, bands: readonly PayBand[]): LevelMatch | null {
  const lowest = bands[0];
  const highest = bands.at(-1);
  if (!lowest || !highest || (pay.min === null && pay.max === null)) return null;
  if (pay.max !== null && pay.max < lowest.min) return { verdict: 'below', band: lowest };
  if (pay.min !== null && pay.min > highest.max) {
    return { verdict: highest.open ? 'at-open-top' : 'above', band: highest };
  }
  const band = hullOf(bands.filter((each) => meets(pay, each)));
  return band && { verdict: 'matches-levels', band };
}
