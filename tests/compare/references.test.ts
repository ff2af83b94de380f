import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { toFigure, toPercentiles, toScale } from '../../lib/compare/reference-words';
import { answer, pay, postingOf, type Said, years } from './posting-of';

const DOCTORAL: Said = { role: 'phd-researcher', employer: 'university', title: 'PhD position in Machine Learning' };
const POSTDOC: Said = { role: 'research-fellow', employer: 'university', title: 'Postdoctoral Researcher' };
const UK = { countries: ['GB'] };
const DE = { countries: ['DE'] };
const gbp = (min: number, max = min) => pay(min, max, { currency: 'GBP', basis: 'stipend' });
const eur = (min: number, max = min, unit: 'month' | 'year' = 'month') => pay(min, max, { currency: 'EUR', unit });
const chf = (min: number, max = min) => pay(min, max, { currency: 'CHF' });
const cad = (min: number, max = min) => pay(min, max, { currency: 'CAD' });

const statementsOf = (said: Said, today = '2026-11-20'): string[] =>
  (compare(postingOf(said), { today }).salary?.references ?? []).map(({ statement }) => statement);

/** What one of the statements says; expected figures are worked out by hand from the public table. */
const CASES: [name: string, said: Said, want: RegExp][] = [
  // US postdocs: 61,008 to 74,088 dollars.
  [
    'a US postdoc inside the scale',
    { ...POSTDOC, ...pay(72_000) },
    /^\$72,000 lies within the NIH scale for postdocs, \$61,008–74,088 a year \(.*FY2024\)/,
  ],
  [
    'a US postdoc over the scale',
    { ...POSTDOC, ...pay(80_000, 90_000) },
    /^\$80,000–90,000 lies above the end of the NIH scale/,
  ],
  ['a US postdoc under the scale', { ...POSTDOC, ...pay(55_000) }, /lies below the start of the NIH scale/],
  ['a US postdoc from inside to over it', { ...POSTDOC, ...pay(70_000, 80_000) }, /lies partly within the NIH scale/],
  ['a US postdoc by the hour', { ...POSTDOC, ...pay(30, 30, { unit: 'hour' }) }, /^\$62,400 lies within the NIH scale/],
  [
    'a US postdoc with two years',
    { ...POSTDOC, experience: { min: 2, kind: 'postdoctoral' }, ...pay(70_000) },
    /with 2 completed years its step is \$61,884/,
  ],
  [
    'a US postdoc with nine years',
    { ...POSTDOC, experience: { min: 9, kind: 'postdoctoral' }, ...pay(70_000) },
    /with 9 completed years its step is \$74,088/,
  ],
  [
    'a US postdoc without an amount',
    { ...POSTDOC, competitive: true },
    /^For orientation: the NIH scale for postdocs runs over \$61,008–74,088 a year/,
  ],
  // US doctoral posts: 28,224 and 37,000 dollars.
  [
    'a US doctoral stipend and the NIH',
    { ...DOCTORAL, ...pay(35_000, 35_000, { basis: 'stipend' }) },
    /^\$35,000 is 24% above the NIH stipend for doctoral students, \$28,224 a year/,
  ],
  [
    'a US doctoral stipend and the NSF',
    { ...DOCTORAL, ...pay(35_000, 35_000, { basis: 'stipend' }) },
    /^\$35,000 is 5% below the stipend of the NSF Graduate Research Fellowship, \$37,000 a year/,
  ],
  // UK: 21,805 pounds, 23,805 in London, 2026/27.
  [
    'a UK stipend',
    { ...DOCTORAL, ...UK, location: 'Leeds', ...gbp(24_422) },
    /^£24,422 is 12% above the UKRI minimum stipend of 2026\/27, free of income tax, £21,805 a year/,
  ],
  [
    'a UK stipend in London',
    { ...DOCTORAL, ...UK, location: 'London, UK', ...gbp(23_805) },
    /^£23,805 is equal to the UKRI minimum stipend of 2026\/27 in London/,
  ],
  [
    'a UK stipend of a university named for London',
    { ...DOCTORAL, ...UK, company: 'King’s College London', ...gbp(22_615) },
    /^£22,615 is 5% below the UKRI minimum stipend of 2026\/27 in London/,
  ],
  [
    'a UK stipend that the listing does not name',
    { ...DOCTORAL, ...UK },
    /^For orientation: the UKRI minimum stipend of 2026\/27/,
  ],
  [
    'a range of stipends',
    { ...DOCTORAL, ...UK, ...gbp(20_715, 23_986) },
    /^£20,715–23,986 is from 5% below to 10% above the UKRI minimum/,
  ],
  [
    'a UK grade',
    { ...POSTDOC, ...UK, ...pay(41_000, 48_000, { currency: 'GBP', scale: 'Grade 7' }) },
    /^Grade 7 is that of Research Associate in one university's framework/,
  ],
  [
    'a UK title without a grade',
    { ...POSTDOC, ...UK, title: 'Senior Research Fellow in ML', ...pay(50_000, 50_000, { currency: 'GBP' }) },
    /^Senior Research Fellow stands for grade 9 in one university's framework/,
  ],
  // Germany: TV-L E13 step 1 is 4,388 euros a month.
  [
    'a German scale with a share',
    { ...DOCTORAL, ...DE, payScales: [{ scale: 'TV-L E13', fte: 0.65 }] },
    /^TV-L E13 step 1 is €4,388 a month full time; 65% of it is about €2,850 \(/,
  ],
  [
    'a German scale with three quarters',
    { ...DOCTORAL, ...DE, payScales: [{ scale: 'E 13 TV-L', fte: 0.75 }] },
    /75% of it is about €3,290/,
  ],
  [
    'a German scale in full',
    { ...POSTDOC, ...DE, payScales: [{ scale: 'TV-L EG 13' }] },
    /^TV-L E13 step 1 is €4,388 a month full time \(/,
  ],
  [
    'a German scale where no country is named',
    { ...POSTDOC, countries: [], payScales: [{ scale: 'TV-L E13' }] },
    /^TV-L E13 step 1 is €4,388/,
  ],
  [
    'a German amount',
    { ...DOCTORAL, ...DE, ...eur(4607.4) },
    /^€4,607 a month is 5% above TV-L E13 step 1 at full time, €4,388 a month/,
  ],
  [
    'a German amount by the year',
    { ...DOCTORAL, ...DE, ...eur(52_656, 52_656, 'year') },
    /^€4,388 a month is equal to TV-L E13 step 1/,
  ],
  [
    'a German doctoral post without a share',
    { ...DOCTORAL, ...DE, payScales: [{ scale: 'TV-L E13' }] },
    /usually paid 50–75% of full time, and 100% at some places/,
  ],
  [
    'TVöD half',
    { ...POSTDOC, ...DE, payScales: [{ scale: 'TVöD E13', fte: 0.5 }] },
    /TVöD E13 from step 1 to step 6 at full time runs over €4,767\.62–6,834\.50 a month; 50% of step 1 is about €2,380/,
  ],
  [
    'a German postdoc',
    { ...POSTDOC, ...DE, ...eur(5000) },
    /^€5,000 a month lies within E13 over all German tariffs at full time, in about, €4,400–6,800 a month/,
  ],
  // Switzerland, the Netherlands, Canada.
  [
    'a Swiss doctoral post',
    { ...DOCTORAL, countries: ['CH'], ...chf(54_550) },
    /^CHF 54,550 is equal to EPFL's starting pay for doctoral students, CHF 54,550 a year/,
  ],
  [
    'a Swiss postdoc',
    { ...POSTDOC, countries: ['CH'], ...chf(85_000) },
    /^CHF 85,000 lies below the start of EPFL's pay for postdocs, CHF 87,900–92,400 a year/,
  ],
  [
    'a Dutch doctoral post by the month',
    { ...DOCTORAL, countries: ['NL'], ...eur(2872, 3670) },
    /^€2,872–3,670 a month lies within the scale of Dutch PhD candidates, €2,872–3,670 a month, plus 8% holiday and 8\.3% year-end payment/,
  ],
  [
    'a Dutch doctoral post by the year',
    { ...DOCTORAL, countries: ['NL'], ...eur(39_000, 39_000, 'year') },
    /^€39,000 lies below the start of the scale of Dutch PhD candidates, €40,100–51,200 a year/,
  ],
  [
    'a Canadian doctoral post',
    { ...DOCTORAL, countries: ['CA'], ...cad(30_000) },
    /^C\$30,000 is 25% below the Canadian tri-agency doctoral award, C\$40,000 a year/,
  ],
  [
    'a Canadian postdoc',
    { ...POSTDOC, countries: ['CA'], ...cad(77_000) },
    /^C\$77,000 is 10% above the Canadian tri-agency postdoctoral award, C\$70,000 a year/,
  ],
  // US companies: advertised pay by title and level.
  [
    'a research scientist near the median',
    { title: 'Research Scientist', ...pay(190_000, 200_000) },
    /^The middle of the range, \$195,000, is near the median of advertised US research-scientist pay, 2024 to January 2025 \(median \$193,500/,
  ],
  [
    'a research scientist between quartile and median',
    { title: 'Research Scientist, NLP', ...pay(180_000) },
    /^\$180,000 is between the lower quartile and the median of advertised US research-scientist pay/,
  ],
  [
    'a research scientist over all',
    { title: 'Research Scientist', ...pay(300_000, 320_000) },
    /^The middle of the range, \$310,000, is above the 90th percentile/,
  ],
  [
    'a research scientist under all',
    { title: 'Research Scientist', ...pay(100_000) },
    /^\$100,000 is below the 10th percentile/,
  ],
  [
    'a senior research scientist',
    { title: 'Senior Research Scientist', ...pay(200_000) },
    /near the median of advertised US senior-level research-scientist pay/,
  ],
  [
    'a research scientist of some years',
    { title: 'Research Scientist', ...years(5), ...pay(214_750) },
    /near the upper quartile of advertised US mid-level research-scientist pay/,
  ],
  [
    'an applied scientist without a group for entry',
    { title: 'Applied Scientist I', ...pay(171_100) },
    /near the lower quartile of advertised US applied-scientist pay/,
  ],
  [
    'a research engineer',
    { title: 'Research Engineer', ...pay(120_000) },
    /near the 10th percentile of advertised US research-engineer pay/,
  ],
  [
    'an ML scientist',
    { title: 'Machine Learning Scientist', ...pay(174_321) },
    /near the median of advertised US ML-scientist pay/,
  ],
  [
    'from an amount',
    { title: 'Research Scientist', ...pay(230_000, null) },
    /^The lower end, \$230,000, is near the upper quartile/,
  ],
  [
    'total pay is not held against base pay',
    { title: 'Research Scientist', ...pay(300_000, 300_000, { basis: 'total' }) },
    /^For orientation: advertised US research-scientist pay/,
  ],
  [
    'the occupation',
    { title: 'Research Scientist', ...pay(169_092) },
    /^\$169,092 is 20% above the median pay of US computer and information research scientists, \$140,910 a year \(BLS, May 2024/,
  ],
  // Other currencies: 1.3973 Canadian dollars, 0.8845 euros a dollar; purchasing power 0.701 in Germany.
  [
    'Canadian dollars',
    { countries: ['CA'], ...cad(180_000) },
    /^C\$180,000 a year is about \$128,800 at 1\.3973 CAD per dollar .*; rough purchasing power \$156,500 \(/,
  ],
  [
    'euros by the month',
    { ...DE, ...eur(5000) },
    /^€60,000 a year \(twelve months, extras not included\) is about \$67,800 at 0\.8845 EUR per dollar .*; rough purchasing power \$85,600/,
  ],
];

describe('public statements', () => {
  test.each(CASES)('%s', (_, said, want) => {
    const statements = statementsOf(said);
    expect(
      statements.filter((statement) => want.test(statement)),
      statements.join('\n'),
    ).toHaveLength(1);
  });

  test.each<[string, Said]>([
    ['a listing without a country', { countries: [], ...pay(150_000) }],
    ['a professor', { role: 'assistant-professor', title: 'Assistant Professor', ...pay(150_000) }],
    ['an intern', { title: 'Research Intern', ...pay(60, 60, { unit: 'hour' }) }],
    ['a UK fellow without a grade', { ...POSTDOC, ...UK, competitive: true }],
    ['another German grade', { ...POSTDOC, ...DE, payScales: [{ scale: 'TV-L E14' }] }],
    ['a postdoc in Sweden', { ...POSTDOC, countries: ['SE'] }],
  ])('nothing fits: %s', (_, said) => {
    expect(statementsOf(said)).toEqual([]);
  });

  test('an amount that is no plain annual pay is not held against a figure', () => {
    for (const more of [{ severalYears: true }, { partTimeUnclear: true }, { monthsPerYear: 9 }]) {
      const statements = statementsOf({ ...POSTDOC, ...pay(72_000, 72_000, more) });
      expect(statements).toHaveLength(1);
      expect(statements[0]).toMatch(/^For orientation/);
    }
  });

  test.each([
    ['2024-11-01', /2024\/25.*£19,237/],
    ['2025-02-01', /2025\/26.*£20,780/],
    ['2020-05-05', /2024\/25/],
    ['2030-05-05', /2026\/27/],
  ])('the UKRI year of %s', (today, want) => {
    expect(statementsOf({ ...DOCTORAL, ...UK, ...gbp(20_000) }, today)[0]).toMatch(want);
  });

  test('London without a figure for London is given the national one', () => {
    expect(statementsOf({ ...DOCTORAL, ...UK, location: 'London', ...gbp(20_000) }, '2024-11-01')[0]).toMatch(
      /£19,237/,
    );
  });

  test('statements have a name, a year and a market, and never change the verdict', () => {
    const { salary } = answer({ ...DOCTORAL, ...UK, ...gbp(24_000) });
    expect(salary).toMatchObject({ verdict: 'not-comparable', reason: 'no-band' });
    for (const reference of salary?.references ?? []) {
      expect(reference.name).not.toBe('');
      expect(reference.year).not.toBe('');
      expect(reference.market).toMatch(/^[A-Z]{2}$/);
    }
  });
});

describe('words', () => {
  test.each<[number | null, number | null, string | null]>([
    [100, 100, 'equal to'],
    [110, 110, '10% above'],
    [95, 110, 'from 5% below to 10% above'],
    [105, 120, '5–20% above'],
    [80, 95, '5–20% below'],
    [100, 120, '0–20% above'],
    [110, null, '10% above'],
    [null, 90, '10% below'],
    [100.2, 100.2, 'just above'],
    [null, null, null],
  ])('%s–%s to a figure of 100', (min, max, want) => {
    expect(toFigure({ min, max }, 100)).toBe(want);
  });

  test.each<[number | null, number | null, string | null]>([
    [100, 200, 'within'],
    [99, 150, 'partly within'],
    [201, 220, 'above the end of'],
    [50, 99, 'below the start of'],
    [150, null, 'partly within'],
    [201, null, 'above the end of'],
    [null, null, null],
  ])('%s–%s to a scale of 100–200', (min, max, want) => {
    expect(toScale({ min, max }, { min: 100, max: 200 })).toBe(want);
  });

  test.each([
    [89, 'below the 10th percentile'],
    [95, 'near the 10th percentile'],
    [106, 'between the 10th percentile and the lower quartile'],
    [200, 'near the lower quartile'],
    [250, 'between the lower quartile and the median'],
    [314, 'near the median'],
    [316, 'between the median and the upper quartile'],
    [450, 'between the upper quartile and the 90th percentile'],
    [526, 'above the 90th percentile'],
  ])('%d among percentiles of 100, 200, 300, 400, 500', (amount, want) => {
    expect(toPercentiles(amount, { p10: 100, p25: 200, p50: 300, p75: 400, p90: 500 })).toBe(want);
  });
});
