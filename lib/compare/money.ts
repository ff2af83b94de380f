/** Amounts in words. */
import type { PayUnit } from '../posting/posting';

const SYMBOLS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  CAD: 'C$',
  AUD: 'A$',
  SGD: 'S$',
  JPY: '¥',
  INR: '₹',
};

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const CENTS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function digits(amount: number): string {
  return Number.isInteger(amount) || amount >= 10_000 ? WHOLE.format(amount) : CENTS.format(amount);
}

/** One amount with its currency: `$150,000`, `CHF 54,550`. A null currency leaves the number bare. */
export function money(amount: number, currency: string | null): string {
  if (currency === null) return digits(amount);
  const symbol = SYMBOLS[currency];
  return symbol === undefined ? `${currency} ${digits(amount)}` : `${symbol}${digits(amount)}`;
}

/** A range: `$150,000–175,000`, `from $150,000`, `up to $160,000`; `+` behind an open end. Empty for no amount. */
export function moneyRange(
  { min, max, open = false }: { min: number | null; max: number | null; open?: boolean },
  currency: string | null,
): string {
  if (min !== null && max !== null) {
    return min === max ? money(min, currency) : `${money(min, currency)}–${digits(max)}${open ? '+' : ''}`;
  }
  if (min !== null) return `from ${money(min, currency)}`;
  return max === null ? '' : `up to ${money(max, currency)}`;
}

/** The unit of pay as a sentence says it. */
export const UNIT_WORDS = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
} as const satisfies Record<PayUnit, string>;

/** A share as percent: `65%`. */
export function percent(share: number): string {
  return `${WHOLE.format(share * 100)}%`;
}

/** How an amount lies to a figure: `12% above`, `3% below`, `equal to`. */
export function distance(amount: number, figure: number): string {
  const share = amount / figure - 1;
  const rounded = Math.round(Math.abs(share) * 100);
  if (rounded === 0) return amount === figure ? 'equal to' : share > 0 ? 'just above' : 'just below';
  return `${rounded}% ${share > 0 ? 'above' : 'below'}`;
}
