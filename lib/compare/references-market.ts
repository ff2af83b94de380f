/** Public figures for company posts in the US, and what pay in another currency comes to. */
import {
  ADVERTISED_GROUPS,
  type AdvertisedGroup,
  type AdvertisedPay,
  advertisedPay,
  perDollar,
  purchasingPower,
  references,
} from '../guide/references';
import { money } from './money';
import { type AnnualPay, middleOf } from './pay';
import { annualIn, isBasePay, type Reference, type ReferenceCase } from './reference-case';
import { subjectOf, toFigure, toPercentiles, wholeAmounts } from './reference-words';

interface TitleGroup {
  pattern: RegExp;
  group: AdvertisedGroup;
}

// From the most particular title to the most general.
const TITLE_GROUPS: readonly TitleGroup[] = [
  { pattern: /\bapplied\s+(?:\S+\s+){0,2}scientist/i, group: 'Applied Scientist' },
  { pattern: /\bresearch\s+(?:\S+\s+){0,1}engineer/i, group: 'Research Engineer' },
  { pattern: /\bresearch\s+(?:\S+\s+){0,1}scientist/i, group: 'Research Scientist' },
  { pattern: /\b(?:machine learning|ml|ai|deep learning)\s+scientist/i, group: 'ML Scientist' },
  { pattern: /\bresearcher\b/i, group: 'ML Researcher' },
];

const GROUP_WORDS = {
  'Research Scientist': 'research-scientist',
  'Applied Scientist': 'applied-scientist',
  'ML Researcher': 'ML-researcher',
  'Research Engineer': 'research-engineer',
  'ML Scientist': 'ML-scientist',
} as const satisfies Record<AdvertisedGroup, string>;

/** Titles of no group stand beside research scientists, the largest group. */
const groupOf = (title: string): AdvertisedGroup =>
  TITLE_GROUPS.find(({ pattern }) => pattern.test(title))?.group ?? ADVERTISED_GROUPS[0];

/** The table's level: one stated level, or what the title says; leads and unknown levels stand beside all. */
function tableLevel({ level, title }: ReferenceCase): AdvertisedPay['level'] {
  const [first, ...rest] = level.levels;
  if (first !== undefined && rest.length === 0) return first === 'lead' ? 'all' : first;
  // The table goes by words of the title, where "senior" is senior.
  return level.source === 'title' && title.levels.includes('senior') ? 'senior' : 'all';
}

const isUsCompany = ({ post, countries }: ReferenceCase): boolean =>
  (post === 'company' || post === 'company-postdoc') && countries.includes('US');

function amountSubject(pay: AnnualPay): { amount: number; words: string } | null {
  const amount = middleOf(pay);
  if (amount === null) return null;
  const isRange = pay.min !== null && pay.max !== null && pay.min !== pay.max;
  const words = isRange ? `The middle of the range, ${money(Math.round(amount), 'USD')},` : subjectOf(pay, 'USD');
  return { amount, words };
}

/** US company posts: where the pay lies among what US employers advertised for such titles. */
export const advertised: Reference = (at) => {
  if (!isUsCompany(at) || at.post === 'company-postdoc') return [];
  const { advertisedPay: table } = references();
  const group = groupOf(at.titleText);
  const row = advertisedPay(group, tableLevel(at)) ?? advertisedPay(group, 'all');
  if (row === null) return [];
  const level = row.level === 'all' ? '' : `${row.level}-level `;
  const what = `advertised US ${level}${GROUP_WORDS[group]} pay, ${table.year}`;
  const figures = `median ${money(row.p50, table.currency)}, half of it between ${money(row.p25, table.currency)} and ${money(row.p75, table.currency)}`;
  const pay = isBasePay(at) ? annualIn(at, table.currency) : null;
  const subject = pay && amountSubject(pay);
  return [
    {
      name: table.name,
      year: table.year,
      market: table.market,
      statement: subject
        ? `${subject.words} is ${toPercentiles(subject.amount, row)} of ${what} (${figures}; ${table.source.name}).`
        : `For orientation: ${what}, base pay as advertised: ${figures} (${table.source.name}).`,
      range: { min: row.p25, max: row.p75, currency: table.currency },
      short: 'advertised, middle half',
    },
  ];
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** US company posts: the median of the occupation in the national wage statistics. */
export const occupationMedian: Reference = (at) => {
  if (!isUsCompany(at)) return [];
  const { blsResearchScientists: table } = references();
  const latest = table.years.at(-1);
  if (latest === undefined) return [];
  const pay = isBasePay(at) ? annualIn(at, table.currency) : null;
  const said = pay && toFigure(pay, latest.amount);
  const what = 'the median pay of US computer and information research scientists';
  const source = `BLS, ${latest.year}${latest.source.name === 'BLS' ? '' : `; ${lowerFirst(latest.source.name)}`}`;
  return [
    {
      name: table.name,
      year: latest.year,
      market: table.market,
      statement: said
        ? `${subjectOf(pay, table.currency)} is ${said} ${what}, ${money(latest.amount, table.currency)} a year (${source}).`
        : `For orientation: ${what} is ${money(latest.amount, table.currency)} a year (${source}).`,
      range: { min: latest.amount, max: latest.amount, currency: table.currency },
      short: 'BLS median',
    },
  ];
};

function divided(pay: AnnualPay, rate: number): { min: number; max: number } {
  // To the nearest hundred: a mean rate knows no better.
  const of = (value: number): number => Math.round(value / rate / 100) * 100;
  const low = pay.min ?? pay.max ?? 0;
  return { min: of(low), max: of(pay.max ?? low) };
}

/** Pay in another currency: what it comes to in dollars, and roughly in purchasing power. Information only. */
export const conversion: Reference = (at) => {
  const currency = at.salary?.currency ?? null;
  if (currency === null || currency === 'USD') return [];
  const pay = annualIn(at, currency);
  const rate = perDollar(currency);
  if (pay === null || rate === null || (pay.min === null && pay.max === null)) return [];
  const [country] = at.countries;
  const power = at.countries.length === 1 && country !== undefined ? purchasingPower(country) : null;
  const rough =
    power === null
      ? ''
      : `; rough purchasing power ${wholeAmounts(divided(pay, power.rate), 'USD')} (${power.source}, ${power.year})`;
  // A 13th month or a holiday payment is not printed, so it is not counted.
  const months = at.salary?.unit === 'month' ? ' (twelve months, extras not included)' : '';
  const dollars = divided(pay, rate.rate);
  return [
    {
      name: 'In US dollars',
      year: rate.year,
      market: country ?? currency,
      statement: `${subjectOf(pay, currency, ` a year${months}`)} is about ${wholeAmounts(dollars, 'USD')} at ${rate.rate} ${currency} per dollar (${rate.source}, mean of ${rate.year})${rough}.`,
      range: { ...dollars, currency: 'USD' },
      short: 'about',
    },
  ];
};
