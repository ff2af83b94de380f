/** What `references.json` must look like. Only tests use it, like the guides' schema. */
import * as z from 'zod';
import { ADVERTISED_GROUPS } from './references';

const amount = z.number().positive();
const source = z.strictObject({ name: z.string().min(1), address: z.string().min(1) });
const common = { name: z.string().min(1), source, note: z.string().min(1).optional() };
/** ISO 3166 alpha-2 of the country, ISO 4217 of the currency. */
const pay = { market: z.string().length(2), currency: z.string().length(3), unit: z.enum(['year', 'month']) };
const year = z.string().min(1);
const stipend = z.literal(true);
const rates = z.record(z.string(), amount);
const level = z.enum(['all', 'entry', 'mid', 'senior']);

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
