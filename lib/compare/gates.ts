/**
 * The gates before a verdict on pay. They stand in ONE list, each with its reason; the first that fails gives the answer
 * "not comparable" and its reason.
 */
import type { PayBasis, Salary } from '../posting/posting';
import type { NotComparableReason, PayBand } from './comparison';
import { annualPay } from './pay';

/** The market that a table of bands speaks of. */
export interface Market {
  /** ISO 3166 alpha-2. */
  country: string;
  /** ISO 4217. */
  currency: string;
}

/** The market of every guide's bands. */
export const GUIDE_MARKET: Market = { country: 'US', currency: 'USD' };

/** What the gates look at. */
export interface PayCase {
  /** False where the guide has no band for this kind of post. */
  hasBand: boolean;
  /** Null where no amount is printed. */
  salary: Salary | null;
  /** A pay scale is named without an amount. */
  scaleOnly: boolean;
  /** Countries of the workplace, ISO 3166 alpha-2. */
  countries: readonly string[];
  market: Market;
  /** Bases that the bands are on. */
  bases: ReadonlySet<PayBand['basis'] | PayBasis>;
  /** The bands are the user's own. */
  own: boolean;
}

interface Gate {
  reason: NotComparableReason;
  stops: (pay: PayCase) => boolean;
}

/** An annual value outside these bounds is a misprint or no annual pay; in US dollars. */
const PLAUSIBLE = { min: 15_000, max: 2_000_000 } as const;

function marketReason({ salary, countries, market }: PayCase): 'other-market' | 'market-unknown' | null {
  const currency = salary?.currency ?? null;
  if (countries.length === 0) {
    // Not only the US prices in dollars, so neither "$" nor "USD" tells the country.
    return currency === null || currency === market.currency ? 'market-unknown' : 'other-market';
  }
  if (!countries.includes(market.country)) return 'other-market';
  return currency === null || currency === market.currency ? null : 'other-market';
}

function isUnclear({ salary, market }: PayCase): boolean {
  if (salary === null) return true;
  if (salary.severalYears === true) return true;
  if (salary.min !== null && salary.max !== null && salary.min > salary.max) return true;
  const annual = annualPay(salary);
  if (annual === null) return true;
  // The bounds are dollars: for a market of another currency they say nothing.
  if (market.currency !== 'USD') return false;
  return [annual.min, annual.max].some((value) => value !== null && (value < PLAUSIBLE.min || value > PLAUSIBLE.max));
}

const GATES: readonly Gate[] = [
  // Without a band there is nothing to compare with, whatever is printed; so this comes before the pay is looked at.
  { reason: 'no-band', stops: ({ hasBand }) => !hasBand },
  // "Competitive" is no pay; a named scale is, though without an amount it can only be described.
  { reason: 'no-pay', stops: ({ salary, scaleOnly }) => salary === null && !scaleOnly },
  // Pay of another country is another market, and a conversion is no verdict.
  { reason: 'other-market', stops: (pay) => marketReason(pay) === 'other-market' },
  // A country that nobody named is not taken for the US; after the gate above, which needs less.
  { reason: 'market-unknown', stops: (pay) => marketReason(pay) === 'market-unknown' },
  // Stipends differ in tax and insurance, so their gross is not a salary's gross.
  // A band of the user's own that names no basis may be one of stipends.
  {
    reason: 'stipend',
    stops: ({ salary, own, bases }) => salary?.basis === 'stipend' && !(own && bases.has('unspecified')),
  },
  // Total pay beside a band of base pay (or the reverse) would always look high (or low).
  {
    reason: 'basis-mismatch',
    stops: ({ salary, bases }) => salary !== null && !bases.has('unspecified') && !bases.has(basisOf(salary)),
  },
  // Employers convert academic-year pay in different ways, so it is described and never multiplied.
  {
    reason: 'nine-month',
    stops: ({ salary }) => salary?.monthsPerYear !== undefined && salary.monthsPerYear < 12,
  },
  // The amount may be the full-time figure or what is paid.
  { reason: 'part-time-unclear', stops: ({ salary }) => salary?.partTimeUnclear === true },
  // Last, since the gates above know better what kind of amount it is.
  { reason: 'unclear-amount', stops: isUnclear },
];

/** A US range without a basis is taken as base pay: what the states' pay transparency laws ask to be posted. */
export function basisOf(salary: Salary): PayBasis {
  return salary.basis ?? 'base';
}

/** The first gate that stops, or null where the pay can be compared. */
export function firstGate(pay: PayCase): NotComparableReason | null {
  return GATES.find((gate) => gate.stops(pay))?.reason ?? null;
}
