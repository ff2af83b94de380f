/**
 * Public pay figures that stand beside the guides, each with its source, year and market. None is a guide's band and none
 * gives a verdict.
 */
import * as z from 'zod';
import data from './references.json';

const amount = z.number().positive();
const source = z.strictObject({ name: z.string().min(1), address: z.string().min(1) });
const common = { name: z.string().min(1), source, note: z.string().min(1).optional() };
/** ISO 3166 alpha-2 of the country, ISO 4217 of the currency. */
const pay = { market: z.string().length(2), currency: z.string().length(3), unit: z.enum(['year', 'month']) };
const year = z.string().min(1);
const stipend = z.literal(true);
const rates = z.record(z.string(), amount);
const level = z.enum(['all', 'entry', 'mid', 'senior']);

/** The job titles that the advertised-pay table groups by. */
export const ADVERTISED_GROUPS = [
  'Research Scientist',
  'Applied Scientist',
  'ML Researcher',
  'Research Engineer',
  'ML Scientist',
] as const;
export type AdvertisedGroup = (typeof ADVERTISED_GROUPS)[number];

/** Shape of `references.json`. Percent where a name says so; amounts per `unit` in `currency`, gross. */
export const referencesSchema = z.strictObject({
  nihPostdoc: z.strictObject({ ...common, ...pay, year, stipend, byYearsOfExperience: z.array(amount).length(8) }),
  nihPredoc: z.strictObject({ ...common, ...pay, year, stipend, amount }),
  nsfGrfp: z.strictObject({
    ...common,
    ...pay,
    year,
    stipend,
    amount,
    toInstitution: amount,
    yearsPaid: amount,
    yearsHeld: amount,
  }),
  ukriStipend: z.strictObject({
    ...common,
    ...pay,
    stipend,
    years: z.array(z.strictObject({ year, amount, london: amount.nullable() })).min(1),
  }),
  ukGrades: z.strictObject({
    ...common,
    market: pay.market,
    year,
    grades: z.array(z.strictObject({ grade: z.number().int(), titles: z.array(z.string()).min(1) })).min(1),
  }),
  tvlE13Step1: z.strictObject({ ...common, ...pay, year, amount }),
  e13AllTariffs: z.strictObject({
    ...common,
    ...pay,
    year,
    min: amount,
    max: amount,
    annualMin: amount,
    annualMax: amount,
    tvoedStep1: amount,
    tvoedStep6: amount,
  }),
  germanPhdShare: z.strictObject({
    ...common,
    market: pay.market,
    year: z.null(),
    usualMin: amount,
    usualMax: amount,
    full: amount,
  }),
  epflPhd: z.strictObject({ ...common, ...pay, year, amount }),
  epflPostdoc: z.strictObject({ ...common, ...pay, year, byYearOfPost: z.array(amount).length(4) }),
  dutchPhd: z.strictObject({
    ...common,
    ...pay,
    year,
    start: amount,
    end: amount,
    holidayPercent: amount,
    yearEndPercent: amount,
    annualMin: amount,
    annualMax: amount,
  }),
  canada: z.strictObject({ ...common, ...pay, year, stipend, master: amount, doctoral: amount, postdoc: amount }),
  blsResearchScientists: z.strictObject({
    name: common.name,
    ...pay,
    years: z.array(z.strictObject({ year, amount, source })).min(1),
  }),
  exchangeRates: z.strictObject({
    ...common,
    year,
    perDollar: rates,
    poundPerDollar: z.array(z.strictObject({ year, rate: amount })).min(1),
  }),
  purchasingPower: z.strictObject({ ...common, year, perDollar: rates }),
  advertisedPay: z.strictObject({
    ...common,
    ...pay,
    year,
    basis: z.literal('base'),
    groups: z
      .array(
        z.strictObject({
          group: z.enum(ADVERTISED_GROUPS),
          level,
          n: z.number().int().min(20),
          p10: amount,
          p25: amount,
          p50: amount,
          p75: amount,
          p90: amount,
        }),
      )
      .min(1),
  }),
});
export type References = z.infer<typeof referencesSchema>;
/** One row of the advertised-pay table: n ranges and the percentiles of their midpoints, USD a year. */
export type AdvertisedPay = References['advertisedPay']['groups'][number];

let parsed: References | null = null;

/** All public figures, validated when first asked for. */
export function references(): References {
  parsed ??= referencesSchema.parse(data);
  return parsed;
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
