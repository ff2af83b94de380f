/**
 * Currencies: how they are written and what size of amount is a year's, a month's or an hour's pay. The sizes only tell a unit
 * apart where the text leaves it out, and leave out amounts that nobody is paid; they are wide on purpose.
 */
export interface Currency {
  /** Signs and words beside an amount. Case counts for signs; words of letters alone are compared in lower case. */
  forms: readonly string[];
  /** From here on, an amount without a unit is plainly a year's pay. */
  year: number;
  /** From here on up to `year`, an amount without a unit is plainly a month's pay; null where months are hardly used. */
  month: number | null;
  /** Below this, an amount without a unit is plainly an hour's pay; 0 where hours are hardly used. */
  hour: number;
}

const WESTERN = { year: 10_000, month: null, hour: 250 } as const;
const MONTHLY = { year: 10_000, month: 1_000, hour: 150 } as const;
const CROWN = { year: 120_000, month: 8_000, hour: 800 } as const;

/** By ISO 4217 code. */
export const CURRENCIES = {
  USD: { ...WESTERN, forms: ['US$', 'U.S.$', 'USD$', '$US', 'US dollars', 'U.S. dollars', 'US dollar'] },
  EUR: { ...MONTHLY, forms: ['€', 'euro', 'euros', '€uro'] },
  GBP: { ...WESTERN, forms: ['£', 'GBP£', 'UK£', 'pounds', 'pounds sterling', 'pound sterling', 'sterling'] },
  CHF: { ...MONTHLY, forms: ['SFr.', 'SFr', 'sFr.', 'Fr.', 'Swiss francs', 'swiss franc', 'CHF.'] },
  CAD: { ...WESTERN, forms: ['C$', 'CA$', 'CAD$', 'CDN$', 'CDN', 'Can$', 'Canadian dollars', '$CAD', '$CDN'] },
  AUD: { ...WESTERN, forms: ['A$', 'AU$', 'AUD$', 'Australian dollars', '$AUD'] },
  NZD: { ...WESTERN, forms: ['NZ$', 'NZD$', 'New Zealand dollars'] },
  SGD: { ...MONTHLY, forms: ['S$', 'SG$', 'SGD$', 'Singapore dollars'], year: 20_000 },
  HKD: { ...CROWN, forms: ['HK$', 'HKD$', 'Hong Kong dollars'] },
  TWD: { ...CROWN, forms: ['NT$', 'NTD', 'NTD$'], year: 400_000, month: 20_000 },
  SEK: { ...CROWN, forms: ['Swedish kronor', 'Swedish crowns', 'kronor'] },
  NOK: { ...CROWN, forms: ['Norwegian kroner', 'Norwegian crowns'] },
  DKK: { ...CROWN, forms: ['Danish kroner', 'Danish crowns'] },
  ISK: { year: 3_000_000, month: 200_000, hour: 15_000, forms: [] },
  PLN: { year: 40_000, month: 2_000, hour: 500, forms: ['zł', 'zl', 'złotych'] },
  CZK: { year: 250_000, month: 10_000, hour: 2_000, forms: ['Kč', 'kč'] },
  HUF: { year: 3_000_000, month: 150_000, hour: 20_000, forms: ['Ft', 'forint'] },
  RON: { year: 40_000, month: 2_000, hour: 300, forms: ['lei'] },
  BGN: { year: 20_000, month: 1_000, hour: 150, forms: ['лв'] },
  JPY: { year: 1_500_000, month: 100_000, hour: 15_000, forms: ['JP¥', 'yen', 'Japanese yen', '円'] },
  CNY: { year: 60_000, month: 3_000, hour: 0, forms: ['RMB', 'CN¥', 'yuan', 'RMB¥', '元'] },
  KRW: { year: 12_000_000, month: 800_000, hour: 100_000, forms: ['₩', 'won', 'Korean won'] },
  INR: { year: 200_000, month: 8_000, hour: 0, forms: ['₹', 'Rs.', 'Rs', 'rupees', 'INR.', 'Indian rupees'] },
  ILS: { year: 60_000, month: 4_000, hour: 500, forms: ['₪', 'NIS', 'shekels'] },
  AED: { year: 60_000, month: 3_000, hour: 500, forms: ['dirhams'] },
  SAR: { year: 60_000, month: 3_000, hour: 500, forms: ['riyals'] },
  QAR: { year: 60_000, month: 3_000, hour: 500, forms: [] },
  ZAR: { year: 100_000, month: 5_000, hour: 2_000, forms: ['rand'] },
  BRL: { year: 40_000, month: 1_000, hour: 500, forms: ['R$', 'reais'] },
  MXN: { year: 150_000, month: 5_000, hour: 1_000, forms: ['MX$', 'Mex$'] },
  TRY: { year: 400_000, month: 15_000, hour: 2_000, forms: ['₺'] },
  THB: { year: 300_000, month: 12_000, hour: 2_000, forms: ['฿', 'baht'] },
  MYR: { year: 40_000, month: 1_500, hour: 300, forms: ['RM', 'ringgit'] },
  VND: { year: 100_000_000, month: 5_000_000, hour: 0, forms: ['₫'] },
} as const satisfies Record<string, Currency>;
export type CurrencyCode = keyof typeof CURRENCIES;

/** Signs that several currencies share: the country of the listing decides, else the first. */
export const SHARED_SIGNS = {
  $: {
    byCountry: { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD', US: 'USD', MX: 'MXN' },
    otherwise: 'USD',
  },
  '¥': { byCountry: { JP: 'JPY', CN: 'CNY' }, otherwise: null },
  kr: { byCountry: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' }, otherwise: null },
} as const satisfies Record<string, { byCountry: Record<string, CurrencyCode>; otherwise: CurrencyCode | null }>;
export type SharedSign = keyof typeof SHARED_SIGNS;

/** Other ways to write the shared signs. */
export const SHARED_FORMS = {
  $: ['$', 'dollars', '＄'],
  '¥': ['¥', '￥'],
  kr: ['kr', 'kr.', 'kroner', 'Kr', 'Kr.', 'SKr'],
} as const satisfies Record<SharedSign, readonly string[]>;
