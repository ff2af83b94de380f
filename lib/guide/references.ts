/**
 * Public pay figures that stand beside the guides, each with its source, year and market. None is a guide's band and none
 * gives a verdict.
 */
import type * as z from 'zod';
import data from './references.json';
import type { referencesSchema } from './references-schema';

/** The job titles that the advertised-pay table groups by. */
export const ADVERTISED_GROUPS = [
  'Research Scientist',
  'Applied Scientist',
  'ML Researcher',
  'Research Engineer',
  'ML Scientist',
] as const;
export type AdvertisedGroup = (typeof ADVERTISED_GROUPS)[number];

export type References = z.infer<typeof referencesSchema>;
/** One row of the advertised-pay table: n ranges and the percentiles of their midpoints, USD a year. */
export type AdvertisedPay = References['advertisedPay']['groups'][number];

/** All public figures. */
export function references(): References {
  // Held to its schema by a test, like the guides; JSON has no types as narrow.
  return data as unknown as References;
}

/** The advertised-pay row of a title group and level, or null where the table leaves the group out. */
export function advertisedPay(group: AdvertisedGroup, ofLevel: AdvertisedPay['level']): AdvertisedPay | null {
  return references().advertisedPay.groups.find((g) => g.group === group && g.level === ofLevel) ?? null;
}

/** Stipend of an NIH-paid postdoc after `years` completed years, USD a year; from seven years on it stays the same. */
export function nihPostdocStipend(years: number): number {
  const table = references().nihPostdoc.byYearsOfExperience;
  const index = Math.min(Math.max(Math.floor(years), 0), table.length - 1);
  const figure = table[index];
  if (figure === undefined) throw new RangeError(`no stipend after ${years} years`);
  return figure;
}

/** Units of a currency per US dollar with the year of the rate; null where the tables have none. */
export function perDollar(currency: string): { rate: number; year: string; source: string } | null {
  const { exchangeRates } = references();
  if (currency === 'GBP') {
    const last = exchangeRates.poundPerDollar.at(-1);
    return last === undefined ? null : { rate: last.rate, year: last.year, source: exchangeRates.source.name };
  }
  const rate = exchangeRates.perDollar[currency];
  return rate === undefined ? null : { rate, year: exchangeRates.year, source: exchangeRates.source.name };
}

/** Units of a country's currency with the purchasing power of one international dollar; null where the table has none. */
export function purchasingPower(country: string): { rate: number; year: string; source: string } | null {
  const { purchasingPower: table } = references();
  const rate = table.perDollar[country];
  return rate === undefined ? null : { rate, year: table.year, source: table.source.name };
}
