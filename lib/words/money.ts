/** Amounts in the short form that is read at a glance: `$180–220k`, `€4,200–4,900`, `$45.50`. */

interface PayRange {
  min: number | null;
  max: number | null;
  /** ISO 4217, null where unknown. */
  currency: string | null;
}

/** Formats and symbols by what they are of: browsers take longer to make a format than to use it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();
const symbols = new Map<string, string>();

function figures(least: number, most: number): Intl.NumberFormat {
  const key = `${least}-${most}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, made);
  return made;
}

/** One amount; thousands from 10,000 on as `k`. */
export function shortAmount(amount: number, currency: string | null, leastDigits = 0): string {
  const thousands = Math.abs(amount) >= 10_000;
  const digits = Math.max(leastDigits, decimals(amount, thousands));
  // "$45.50", but "$62.5k".
  const figure = figures(digits === 2 ? 2 : leastDigits, digits).format(thousands ? amount / 1000 : amount);
  return `${symbolOf(currency)}${figure}${thousands ? 'k' : ''}`;
}

/** A range, an open side as `from …` or `up to …`; empty where there is no amount. */
export function shortRange({ min, max, currency }: PayRange, words: { from: string; upTo: string }): string {
  if (min === null && max === null) return '';
  if (max === null) return `${words.from} ${shortAmount(min ?? 0, currency)}`;
  if (min === null) return `${words.upTo} ${shortAmount(max, currency)}`;
  // Both ends to the same digit: "£41.1–46.0k".
  const fine = [min, max].some((end) => end >= 10_000 && end < 100_000 && decimals(end, true) > 0) && max < 100_000;
  const digits = fine && min >= 10_000 ? 1 : 0;
  const low = shortAmount(min, currency, digits);
  const high = shortAmount(max, currency, digits);
  if (low === high) return low;
  const lowFigure = low.endsWith('k') && high.endsWith('k') ? low.slice(0, -1) : low;
  return `${lowFigure}–${high.slice(symbolOf(currency).length)}`;
}

function decimals(amount: number, thousands: boolean): number {
  if (thousands) return amount < 100_000 && amount % 1000 !== 0 ? 1 : 0;
  return amount < 1000 && !Number.isInteger(amount) ? 2 : 0;
}

function symbolOf(currency: string | null): string {
  if (currency === null) return '';
  const symbol = symbols.get(currency) ?? symbolBefore(currency);
  symbols.set(currency, symbol);
  return symbol;
}

/** What stands before an amount; a code that no browser knows stands there as it is. */
function symbolBefore(currency: string): string {
  try {
    const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0);
    const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency;
    // A code instead of a symbol needs a space: "CHF 95k".
    return /[A-Za-z]$/.test(symbol) ? `${symbol}\u00a0` : symbol;
  } catch {
    return `${currency}\u00a0`;
  }
}
