/** The public figures as rows to show: what, how much, when, where, from whom. Tables of many columns are apart. */
import { i18n } from '#i18n';
import type { References } from '../../lib/guide/references';
import { money, moneyRange } from './words';

type ReferenceKey = keyof References;

/** A public figure as its card says it. */
export interface ReferenceCard {
  key: ReferenceKey;
  name: string;
  market: string | null;
  year: string | null;
  note: string | null;
  source: string;
  /** What the figure is for, and the figure. */
  rows: { label: string; value: string }[];
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });
/** "United States" for `US`. */
const countryName = (code: string): string => countryNames.of(code) ?? code;

const percent = (value: number) => i18n.t('guide_page.percent', [String(value)]);

/** How each figure is told; total by type, so that a new figure cannot be forgotten. */
const ROWS: { [K in ReferenceKey]: (figure: References[K]) => ReferenceCard['rows'] } = {
  nihPostdoc: (r) =>
    r.byYearsOfExperience.map((amount, years, all) => ({
      label:
        years === all.length - 1
          ? i18n.t('guide_page.reference.nih_years_last', [String(years)])
          : i18n.t('guide_page.reference.nih_years', [String(years)]),
      value: money(amount, r.currency),
    })),
  nihPredoc: (r) => [{ label: i18n.t('guide_page.reference.a_year'), value: money(r.amount, r.currency) }],
  nsfGrfp: (r) => [
    { label: i18n.t('guide_page.reference.a_year'), value: money(r.amount, r.currency) },
    { label: i18n.t('guide_page.reference.to_institution'), value: money(r.toInstitution, r.currency) },
    {
      label: i18n.t('guide_page.reference.years_paid'),
      value: i18n.t('guide_page.reference.years_paid_value', [String(r.yearsPaid), String(r.yearsHeld)]),
    },
  ],
  ukriStipend: (r) =>
    r.years.flatMap(({ year, amount, london }) => [
      { label: year, value: money(amount, r.currency) },
      ...(london === null
        ? []
        : [{ label: i18n.t('guide_page.reference.london', [year]), value: money(london, r.currency) }]),
    ]),
  ukGrades: (r) =>
    r.grades.map(({ grade, titles }) => ({
      label: i18n.t('guide_page.reference.grade', [String(grade)]),
      value: titles.join(', '),
    })),
  tvlE13Step1: (r) => [{ label: i18n.t('guide_page.reference.a_month'), value: money(r.amount, r.currency) }],
  e13AllTariffs: (r) => [
    { label: i18n.t('guide_page.reference.a_month'), value: moneyRange(r) },
    {
      label: i18n.t('guide_page.reference.all_year'),
      value: moneyRange({ min: r.annualMin, max: r.annualMax, currency: r.currency }),
    },
    { label: i18n.t('guide_page.reference.tvoed', ['1']), value: money(r.tvoedStep1, r.currency) },
    { label: i18n.t('guide_page.reference.tvoed', ['6']), value: money(r.tvoedStep6, r.currency) },
  ],
  germanPhdShare: (r) => [
    {
      label: i18n.t('guide_page.reference.usual'),
      value: i18n.t('guide_page.percent_range', [String(r.usualMin), String(r.usualMax)]),
    },
    { label: i18n.t('guide_page.reference.full'), value: percent(r.full) },
  ],
  epflPhd: (r) => [{ label: i18n.t('guide_page.reference.a_year'), value: money(r.amount, r.currency) }],
  epflPostdoc: (r) =>
    r.byYearOfPost.map((amount, i) => ({
      label: i18n.t('guide_page.reference.year_of_post', [String(i + 1)]),
      value: money(amount, r.currency),
    })),
  dutchPhd: (r) => [
    {
      label: `${i18n.t('guide_page.reference.start')}, ${i18n.t('guide_page.reference.a_month')}`,
      value: money(r.start, r.currency),
    },
    {
      label: `${i18n.t('guide_page.reference.end')}, ${i18n.t('guide_page.reference.a_month')}`,
      value: money(r.end, r.currency),
    },
    {
      label: i18n.t('guide_page.reference.with_extras'),
      value: moneyRange({ min: r.annualMin, max: r.annualMax, currency: r.currency }),
    },
    { label: i18n.t('guide_page.reference.holiday'), value: percent(r.holidayPercent) },
    { label: i18n.t('guide_page.reference.year_end'), value: percent(r.yearEndPercent) },
  ],
  canada: (r) => [
    { label: i18n.t('guide_page.reference.masters'), value: money(r.master, r.currency) },
    { label: i18n.t('guide_page.reference.doctoral'), value: money(r.doctoral, r.currency) },
    { label: i18n.t('guide_page.reference.postdoc'), value: money(r.postdoc, r.currency) },
  ],
  blsResearchScientists: (r) =>
    r.years.map(({ year, amount, source }) => ({
      label: `${year} (${source.name}, ${source.address})`,
      value: money(amount, r.currency),
    })),
  exchangeRates: (r) => [
    ...Object.entries(r.perDollar).map(([currency, rate]) => ({ label: currency, value: String(rate) })),
    ...r.poundPerDollar.map(({ year, rate }) => ({ label: `GBP, ${year}`, value: String(rate) })),
  ],
  purchasingPower: (r) =>
    Object.entries(r.perDollar).map(([country, rate]) => ({ label: countryName(country), value: String(rate) })),
  // A table of its own.
  advertisedPay: () => [],
};

/** A card for each public figure, in the order of the file. */
export function referenceCards(refs: References): ReferenceCard[] {
  return (Object.keys(refs) as ReferenceKey[]).map((key) => cardOf(refs, key));
}

function cardOf<K extends ReferenceKey>(refs: References, key: K): ReferenceCard {
  const figure = refs[key];
  const source =
    'source' in figure ? [figure.source.name, figure.source.address] : figure.years.map(({ source }) => source.name);
  return {
    key,
    name: figure.name,
    market: 'market' in figure ? countryName(figure.market) : null,
    year: 'year' in figure ? figure.year : null,
    note: 'note' in figure ? (figure.note ?? null) : null,
    source: [...new Set(source)].join(', '),
    rows: ROWS[key](figure),
  };
}
