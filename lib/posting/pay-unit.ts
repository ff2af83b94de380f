import type { PayWindow } from './pay-details';
import type { PayFigure } from './pay-figures';
import type { PayUnit } from './posting';
import type { Reading } from './reading';
import type { Hit } from './terms';
import type { Currency } from './vocabulary/currencies';

/** The span the amount is paid by, as the words say; `other` for spans that are none of the units ("per semester"). */
export function unitOf(
  reading: Reading,
  figure: PayFigure,
  window: PayWindow,
  cue: Hit | null,
): PayUnit | 'other' | null {
  if (figure.amounts.some((amount) => amount.perAnnum)) return 'year';
  const hit =
    unitHitBehind(reading, figure, window) ??
    unitHitInside(reading, figure) ??
    unitHitBefore(reading, figure, window, cue);
  return hit ? (hit.term.id as PayUnit | 'other') : null;
}

/** The word for a span behind the amount, if any ("per year"). */
export function unitHitBehind(reading: Reading, figure: PayFigure, window: PayWindow): Hit | null {
  const { text } = reading.body;
  for (const hit of reading.hitsIn('pay-unit', figure.end, Math.min(window.to, figure.end + 50))) {
    const between = text.slice(figure.end, hit.start);
    if (/[;\n]|\.\s|,.{12}|\b(?:plus|bonus|for|over|work\w*|hours)\b/i.test(between)) return null;
    return hit;
  }
  return null;
}

/** "$100,000/yr - $120,000/yr" where the unit stands behind the first end only. */
function unitHitInside(reading: Reading, figure: PayFigure): Hit | null {
  const [first, second] = figure.amounts;
  return first && second ? (reading.hitsIn('pay-unit', first.end, second.start)[0] ?? null) : null;
}

const BEFORE_UNITS =
  /^(?:annual|annually|yearly|annualized|annualised|monthly|hourly|weekly|daily|per |a |an |\/|gross monthly|monthly gross|hourly rate|day rate|mensuel|annuel|mensuelle|annuelle|twelve|12|jahres|monats|stunden|biweekly|bi-weekly|fortnightly|calendar|年|月|연)/i;

function unitHitBefore(reading: Reading, figure: PayFigure, window: PayWindow, cue: Hit | null): Hit | null {
  const { text } = reading.body;
  const from =
    cue && cue.start < figure.start ? Math.max(window.from, cue.start - 40) : Math.max(window.own, figure.start - 40);
  const hits = reading.hitsIn('pay-unit', from, figure.start);
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const hit = hits[index] as Hit;
    if (!BEFORE_UNITS.test(text.slice(hit.start, hit.end))) continue;
    // "two days a week, salary £30,000": a count of days is no unit of pay.
    if (/\d[\s-]{0,2}(?:days?|hours?|hrs?)?\s?$/i.test(text.slice(Math.max(0, hit.start - 12), hit.start))) continue;
    if (
      /\b(?:leave|holiday|review|bonus|travel|per|days?)\b/i.test(text.slice(hit.end, hit.end + 12)) &&
      hit.term.id === 'year'
    )
      continue;
    return hit;
  }
  return null;
}

/** Where the words for the span end, if they stand close behind the amount. */
export function unitEnd(reading: Reading, figure: PayFigure, window: PayWindow): number | null {
  const hit = unitHitBehind(reading, figure, window);
  return hit && hit.end - figure.end <= 40 ? hit.end : null;
}

/** Sizes for an amount without a currency. */
export const UNKNOWN: Currency = { year: 10_000, month: null, hour: 0, forms: [] };

/** Amounts in millions of a currency in which nobody is paid millions, ages, years and head counts. */
export function tooBig(figure: PayFigure, sizes: Currency): boolean {
  const largest = Math.max(figure.min ?? 0, figure.max ?? 0);
  return (
    largest > sizes.year * 200 || (figure.amounts.some((amount) => amount.scale === 'big') && sizes.year < 1_000_000)
  );
}

/** The unit that the size of the amount makes plain. */
export function plainUnit(figure: Pick<PayFigure, 'min' | 'max'>, sizes: Currency): PayUnit | null {
  const smallest = figure.min ?? figure.max ?? 0;
  const largest = figure.max ?? figure.min ?? 0;
  if (smallest >= sizes.year) return 'year';
  if (sizes.month !== null && smallest >= sizes.month && largest < sizes.year) return 'month';
  if (largest < sizes.hour && smallest >= 5) return 'hour';
  return null;
}

/** Least and greatest amounts paid by a unit, as shares of the least plain yearly amount. */
const PAID: Record<PayUnit, [least: number, greatest: number]> = {
  year: [0.3, 200],
  month: [0.03, 12],
  week: [0.008, 3],
  day: [0.003, 1],
  hour: [0.0005, 0.06],
};

/** Whether somebody is paid such an amount by such a unit. */
export function isPlausible(
  figure: Pick<PayFigure, 'min' | 'max' | 'range' | 'currency'>,
  unit: PayUnit | null,
  sizes: Currency,
  cued: boolean,
): boolean {
  const smallest = figure.min ?? figure.max ?? 0;
  const largest = figure.max ?? figure.min ?? 0;
  if (figure.range && (smallest <= 0 || largest / smallest > 12)) return false;
  if (unit === null) return cued && figure.currency !== null && smallest >= sizes.year * 0.05;
  const [least, greatest] = PAID[unit];
  return smallest >= sizes.year * least && largest <= sizes.year * greatest;
}
