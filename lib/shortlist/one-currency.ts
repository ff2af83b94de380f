/** Yearly pay of several listings in one currency, with the rate that was used and where it is from. */
import { perDollar } from '../guide/references';

/** Pay by the year at full time; null for an open side. */
export interface YearlyPay {
  min: number | null;
  max: number | null;
  /** ISO 4217. */
  currency: string | null;
}

/** Units of `to` for one unit of `from`: the mean of `year`, from `source`. */
export interface UsedRate {
  from: string;
  to: string;
  rate: number;
  year: string;
  source: string;
}

/** Null where a currency is unknown or has no rate; `rate` is null where nothing had to be converted. */
export function inCurrency(
  pay: YearlyPay,
  to: string,
): { min: number | null; max: number | null; rate: UsedRate | null } | null {
  const { min, max, currency: from } = pay;
  if (from === null) return null;
  if (from === to) return { min, max, rate: null };
  const [source, target] = [dollarRate(from), dollarRate(to)];
  if (!source || !target) return null;
  const rate = target.rate / source.rate;
  const used = from === 'USD' ? target : source;
  const convert = (amount: number | null) => (amount === null ? null : amount * rate);
  return { min: convert(min), max: convert(max), rate: { from, to, rate, year: used.year, source: used.source } };
}

/** The currency most of the listings are paid in; the first of them where several are equally common. */
export function commonCurrency(currencies: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const one of currencies) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
  let best: string | null = null;
  for (const [one, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = one;
  return best;
}

function dollarRate(currency: string): { rate: number; year: string; source: string } | null {
  return currency === 'USD' ? { rate: 1, year: '', source: '' } : perDollar(currency);
}
