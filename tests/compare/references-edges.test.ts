/** Which public figure stands beside which post, at the edges; the range that the chart draws; what is left out. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { answer, pay, postingOf, type Said, years } from './posting-of';

const referencesOf = (said: Said) => answer(said).salary?.references ?? [];
const called = (said: Said, name: RegExp) => referencesOf(said).find((one) => name.test(one.name));
const statement = (said: Said, name: RegExp) => called(said, name)?.statement ?? null;

const ADVERTISED = /advertised/i;
const MEDIAN = /research scientists, median/i;
const DOLLARS = /US dollars/;
const DOCTORAL: Said = { role: 'phd-researcher', employer: 'university', title: 'PhD position in Machine Learning' };
const POSTDOC: Said = { role: 'research-fellow', employer: 'university', title: 'Postdoctoral Researcher' };

describe('advertised pay', () => {
  const group = (said: Said) => /advertised US (.+?) pay/.exec(statement(said, ADVERTISED) ?? '')?.[1];

  test.each<[said: Said, group: string]>([
    // By the words of the title, the most particular first.
    [{ title: 'Applied Research Scientist' }, 'applied-scientist'],
    [{ title: 'Applied ML Research Scientist' }, 'applied-scientist'],
    [{ title: 'Research Software Engineer' }, 'research-engineer'],
    [{ title: 'Research Data Scientist' }, 'research-scientist'],
    [{ title: 'Deep Learning Scientist' }, 'ML-scientist'],
    [{ title: 'AI Researcher' }, 'ML-researcher'],
    [{ title: 'Member of Technical Staff' }, 'research-scientist'],
    // By level: the years (below four is entry), else the title's own words; leads stand beside all.
    [{ title: 'Senior Research Scientist', ...years(3) }, 'entry-level research-scientist'],
    [{ title: 'Senior Research Scientist' }, 'senior-level research-scientist'],
    [{ title: 'Research Scientist', ...years(0, 1) }, 'entry-level research-scientist'],
    [{ title: 'Research Scientist', ...years(9) }, 'senior-level research-scientist'],
    [{ title: 'Principal Research Scientist' }, 'research-scientist'],
    [{ title: 'Lead Research Scientist' }, 'research-scientist'],
  ])('%j: %s', (said, name) => {
    expect(group({ ...said, ...pay(200_000) })).toBe(name);
  });

  test('its range is the middle half, which the chart draws', () => {
    expect(called({ title: 'Research Scientist', ...pay(200_000) }, ADVERTISED)).toMatchObject({
      range: { min: 167_500, max: 230_918, currency: 'USD' },
      short: 'advertised, middle half',
      year: '2024 to January 2025',
      market: 'US',
    });
  });

  test('a single amount is said as it stands, and one end as an end', () => {
    expect(statement({ title: 'Research Scientist', ...pay(200_000, 200_000) }, ADVERTISED)).toMatch(/^\$200,000 is /);
    expect(statement({ title: 'Research Scientist', ...pay(null, 200_000) }, ADVERTISED)).toMatch(
      /^The upper end, \$200,000, is /,
    );
  });

  test('a listing without an amount is told the figure alone', () => {
    expect(statement({ title: 'Research Scientist', competitive: true }, ADVERTISED)).toMatch(
      /^For orientation: advertised US research-scientist pay, 2024 to January 2025, base pay as advertised: median \$193,500, half of it between \$167,500 and \$230,918/,
    );
  });

  test.each<[name: string, said: Said]>([
    ['a company outside the US', { countries: ['GB'], title: 'Research Scientist', ...pay(90_000) }],
    ['a company’s postdoc', { title: 'Postdoctoral Researcher', ...pay(90_000) }],
    ['a university’s postdoc', { ...POSTDOC, ...pay(70_000) }],
  ])('is not for %s', (_name, said) => {
    expect(called(said, ADVERTISED)).toBeUndefined();
  });
});

describe('the median of the occupation', () => {
  test('is said with its year and with who hands it on', () => {
    expect(called({ title: 'Research Scientist', ...pay(140_910) }, MEDIAN)).toMatchObject({
      statement:
        '$140,910 is equal to the median pay of US computer and information research scientists, $140,910 a year (BLS, May 2024; second-hand, Start Right Careers).',
      range: { min: 140_910, max: 140_910, currency: 'USD' },
      short: 'BLS median',
      year: 'May 2024',
    });
  });

  test('is for orientation where the pay is no base pay, or not named', () => {
    const words =
      'For orientation: the median pay of US computer and information research scientists is $140,910 a year (BLS, May 2024; second-hand, Start Right Careers).';
    expect(statement({ title: 'Research Scientist', competitive: true }, MEDIAN)).toBe(words);
    expect(statement({ title: 'Research Scientist', ...pay(300_000, 300_000, { basis: 'total' }) }, MEDIAN)).toBe(
      words,
    );
  });

  test('is for postdocs of companies too, and for nobody outside the US', () => {
    expect(called({ title: 'Postdoctoral Researcher', ...pay(90_000) }, MEDIAN)).toBeDefined();
    expect(called({ title: 'Research Scientist', countries: ['CA'], ...pay(90_000) }, MEDIAN)).toBeUndefined();
    expect(called({ ...POSTDOC, ...pay(70_000) }, MEDIAN)).toBeUndefined();
  });
});

describe('pay in another currency', () => {
  const inCurrency = (currency: string, countries: string[], min: number | null, max: number | null = min) =>
    called({ countries, ...pay(min, max, { currency }) }, DOLLARS);

  test('comes to so many dollars, to the nearest hundred', () => {
    // 100,000 / 0.8845 = 113,058; 120,000 / 0.8845 = 135,670; by purchasing power / 0.701: 142,653 and 171,184.
    expect(inCurrency('EUR', ['DE'], 100_000, 120_000)).toMatchObject({
      range: { min: 113_100, max: 135_700, currency: 'USD' },
      short: 'about',
      market: 'DE',
    });
    expect(inCurrency('EUR', ['DE'], 100_000, 120_000)?.statement).toMatch(
      /^€100,000–120,000 a year is about \$113,100–135,700 at 0\.8845 EUR per dollar .*; rough purchasing power \$142,700–171,200 \(/,
    );
  });

  test('an open side is not made up', () => {
    expect(inCurrency('EUR', ['DE'], 100_000, null)?.statement).toMatch(
      /^The lower end, €100,000 a year, is about \$113,100 /,
    );
    expect(inCurrency('EUR', ['DE'], null, 120_000)?.statement).toMatch(
      /^The upper end, €120,000 a year, is about \$135,700 /,
    );
  });

  test('without one country there is no purchasing power', () => {
    expect(inCurrency('EUR', ['DE', 'FR'], 100_000)?.statement).toMatch(/\)\.$/);
    expect(inCurrency('EUR', ['DE', 'FR'], 100_000)?.statement).not.toMatch(/purchasing power/);
    expect(inCurrency('EUR', [], 100_000)?.statement).not.toMatch(/purchasing power/);
    expect(inCurrency('EUR', [], 100_000)?.market).toBe('EUR');
    // A country of which the table knows nothing.
    expect(inCurrency('EUR', ['MT'], 100_000)?.statement).not.toMatch(/purchasing power/);
  });

  test.each<[name: string, said: Said]>([
    ['dollars', { countries: ['DE'], ...pay(100_000) }],
    [
      'a currency of which the table knows nothing',
      { countries: ['PL'], ...pay(100_000, 100_000, { currency: 'PLN' }) },
    ],
    ['an amount without a currency', { countries: ['DE'], salaries: [{ min: 100_000, max: 100_000, currency: null }] }],
    [
      'pay that is no plain annual pay',
      { countries: ['DE'], ...pay(100_000, 100_000, { currency: 'EUR', severalYears: true }) },
    ],
    ['no amount', { countries: ['DE'], competitive: true }],
    ['ends that are the wrong way round', { countries: ['DE'], ...pay(120_000, 100_000, { currency: 'EUR' }) }],
  ])('is not made of %s', (_name, said) => {
    expect(called(said, DOLLARS)).toBeUndefined();
  });

  test('the months are said where the pay is by the month', () => {
    const said = (unit: 'month' | 'week') =>
      statement({ countries: ['DE'], ...pay(5000, 5000, { currency: 'EUR', unit }) }, DOLLARS);
    expect(said('month')).toMatch(/a year \(twelve months, extras not included\) is/);
    expect(said('week')).not.toMatch(/twelve months/);
  });
});

describe('ranges of university figures, which the chart draws', () => {
  const eur = (min: number, unit: 'month' | 'year' = 'month') => pay(min, min, { currency: 'EUR', unit });
  test.each<[name: string, said: Said, of: RegExp, range: object, short: string]>([
    [
      'the NIH scale',
      { ...POSTDOC, ...pay(70_000) },
      /NIH/,
      { min: 61_008, max: 74_088, currency: 'USD' },
      'NIH scale',
    ],
    [
      'the NIH stipend',
      { ...DOCTORAL, ...pay(30_000, 30_000, { basis: 'stipend' }) },
      /NIH/,
      { min: 28_224, max: 28_224, currency: 'USD' },
      'NIH stipend',
    ],
    [
      'the UKRI minimum',
      { ...DOCTORAL, countries: ['GB'], location: 'Leeds' },
      /UKRI/,
      { min: 21_805, max: 21_805, currency: 'GBP' },
      'UKRI minimum',
    ],
    [
      'the UKRI minimum in London',
      { ...DOCTORAL, countries: ['GB'], location: 'London' },
      /UKRI/,
      { min: 23_805, max: 23_805, currency: 'GBP' },
      'UKRI minimum in London',
    ],
    // By the month, so by the year twelve times as much.
    [
      'TV-L',
      { ...DOCTORAL, countries: ['DE'], ...eur(3000) },
      /TV-L/,
      { min: 52_656, max: 52_656, currency: 'EUR', monthly: true },
      'TV-L E13 step 1',
    ],
    [
      'TV-L without an amount',
      { ...DOCTORAL, countries: ['DE'], payScales: [{ scale: 'TV-L E13' }] },
      /TV-L/,
      { min: 52_656, max: 52_656, currency: 'EUR', monthly: true },
      'TV-L E13 step 1',
    ],
    [
      'the Dutch scale by the year',
      { ...DOCTORAL, countries: ['NL'], ...eur(45_000, 'year') },
      /Dutch/,
      { min: 40_100, max: 51_200, currency: 'EUR' },
      'Dutch PhD scale',
    ],
    [
      'the Swiss scale',
      { ...POSTDOC, countries: ['CH'], ...pay(90_000, 90_000, { currency: 'CHF' }) },
      /EPFL/,
      { min: 87_900, max: 92_400, currency: 'CHF' },
      'EPFL',
    ],
    [
      'the Canadian award',
      { ...POSTDOC, countries: ['CA'], ...pay(70_000, 70_000, { currency: 'CAD' }) },
      /Canad|tri-agency/,
      { min: 70_000, max: 70_000, currency: 'CAD' },
      'tri-agency award',
    ],
  ])('%s', (_name, said, of, range, short) => {
    expect(called(said, of)).toMatchObject({ range, short });
  });

  test('a year is one year, and two are two', () => {
    const step = (min: number) =>
      statement({ ...POSTDOC, experience: { min, kind: 'postdoctoral' }, ...pay(70_000) }, /NIH/);
    expect(step(1)).toMatch(/; with 1 completed year its step is /);
    expect(step(2)).toMatch(/; with 2 completed years its step is /);
    expect(statement({ ...POSTDOC, experience: { min: 2, kind: 'industry' }, ...pay(70_000) }, /NIH/)).not.toMatch(
      /its step/,
    );
    expect(statement({ ...POSTDOC, experience: { max: 2, kind: 'postdoctoral' }, ...pay(70_000) }, /NIH/)).not.toMatch(
      /its step/,
    );
  });

  test.each<[name: string, said: Said]>([
    [
      'a company in Germany',
      { countries: ['DE'], title: 'Research Scientist', ...pay(90_000, 90_000, { currency: 'EUR' }) },
    ],
    [
      'a staff post in Switzerland',
      { role: 'university-researcher', employer: 'university', title: 'Scientist', countries: ['CH'] },
    ],
    ['a postdoc in the Netherlands', { ...POSTDOC, countries: ['NL'], ...eur(4000) }],
    [
      'a staff post in Canada',
      { role: 'university-researcher', employer: 'university', title: 'Scientist', countries: ['CA'] },
    ],
    ['a grade in another country', { ...POSTDOC, countries: ['IE'], payScales: [{ scale: 'Grade 7' }] }],
    ['a grade that the framework has not', { ...POSTDOC, countries: ['GB'], payScales: [{ scale: 'Grade 99' }] }],
  ])('nothing of a university stands beside %s', (_name, said) => {
    expect(referencesOf(said).filter(({ name }) => !DOLLARS.test(name))).toEqual([]);
  });

  test('half a post is told what half comes to, a whole one is not', () => {
    const share = (fte: number) =>
      statement({ ...DOCTORAL, countries: ['DE'], payScales: [{ scale: 'TV-L E13', fte }] }, /TV-L/);
    expect(share(0.5)).toMatch(/; 50% of it is about €2,190 \(/);
    expect(share(1)).toMatch(/full time \(/);
    const usual = (fte?: number) =>
      referencesOf({ ...DOCTORAL, countries: ['DE'], payScales: [{ scale: 'TV-L E13', ...(fte && { fte }) }] }).filter(
        (one) => /usually paid/.test(one.statement),
      );
    expect(usual()).toHaveLength(1);
    expect(usual(0.65)).toEqual([]);
  });
});

describe('which grade and which tariff', () => {
  const STAFF: Said = { role: 'university-researcher', employer: 'university', title: 'Research Scientist' };
  const uk = (scale: string, said: Said = POSTDOC) =>
    referencesOf({ ...said, countries: ['GB'], payScales: [{ scale }] }).map((one) => one.statement);

  test.each(['Grade 7', 'grade7', 'UoX Grade  7 (spine points 30 to 36)'])(
    '%s is a grade of the framework',
    (scale) => {
      expect(uk(scale)).toEqual([expect.stringMatching(/^Grade 7 is that of Research Associate/)]);
    },
  );

  test('staff of a university have grades as postdocs have, doctoral posts have none', () => {
    expect(uk('Grade 7', STAFF)).toHaveLength(1);
    expect(uk('Grade 7', DOCTORAL).filter((words) => /Grade/.test(words))).toEqual([]);
  });

  test('the year and the market of the framework stand beside it', () => {
    const [grade] = referencesOf({ ...POSTDOC, countries: ['GB'], payScales: [{ scale: 'Grade 7' }] });
    expect(grade?.market).toBe('GB');
    expect(grade?.name).not.toBe('');
    expect(grade).not.toHaveProperty('range');
  });

  test('the stipend of a year without a figure for London has the national name', () => {
    const posting = postingOf({ ...DOCTORAL, countries: ['GB'], location: 'London' });
    expect(compare(posting, { today: '2024-11-01' }).salary?.references[0]?.short).toBe('UKRI minimum');
  });

  const german = (scale: string | null, said: Said = POSTDOC, countries = ['DE']) =>
    referencesOf({ ...said, countries, ...(scale && { payScales: [{ scale }] }), competitive: true })
      .map((one) => one.short ?? 'words')
      .join(', ');

  test.each<[scale: string | null, said: Said, countries: string[], want: string]>([
    ['TV-L E13', POSTDOC, ['DE'], 'TV-L E13 step 1, E13'],
    ['Entgeltgruppe 13', POSTDOC, ['DE'], 'TV-L E13 step 1, E13'],
    ['Entgeltgruppe13 TV-L', POSTDOC, ['DE'], 'TV-L E13 step 1, E13'],
    ['E-13', POSTDOC, ['DE'], 'TV-L E13 step 1, E13'],
    ['TVöD E13', POSTDOC, ['DE'], 'TVöD E13'],
    ['TVoeD EG 13', POSTDOC, ['DE'], 'TVöD E13'],
    ['TV-L E13', DOCTORAL, ['DE'], 'TV-L E13 step 1, words'],
    ['TVöD E13', DOCTORAL, ['DE'], 'TVöD E13, words'],
    [null, DOCTORAL, ['DE'], 'TV-L E13 step 1, words'],
    [null, POSTDOC, ['DE'], 'E13'],
    [null, STAFF, ['DE'], 'E13'],
    ['TV-L E14', STAFF, ['DE'], ''],
    // A tariff says the country where the listing says none, and not where it says another.
    ['TV-L E13', POSTDOC, [], 'TV-L E13 step 1, E13'],
    ['TV-L E14', POSTDOC, [], ''],
    [null, POSTDOC, [], ''],
    ['TV-L E13', POSTDOC, ['AT'], ''],
    // A company that pays by the tariff.
    ['TV-L E13', { title: 'Research Scientist' }, ['DE'], 'TV-L E13 step 1, E13'],
    [null, { title: 'Research Scientist' }, ['DE'], ''],
  ])('%s', (scale, said, countries, want) => {
    expect(german(scale, said, countries)).toBe(want);
  });

  test('every figure says who tells it and of which year', () => {
    const all = [
      ...referencesOf({ ...DOCTORAL, countries: ['US', 'GB', 'DE', 'CH', 'NL', 'CA'], competitive: true }),
      ...referencesOf({ ...POSTDOC, countries: ['US', 'DE', 'CH', 'CA'], competitive: true }),
      ...referencesOf({ ...POSTDOC, countries: ['DE'], payScales: [{ scale: 'TVöD E13' }] }),
      ...referencesOf({ ...DOCTORAL, countries: ['NL'], ...pay(45_000, 45_000, { currency: 'EUR' }) }),
    ];
    expect(all.length).toBeGreaterThan(10);
    for (const one of all) {
      expect(one.statement).toMatch(/\([^()]{3,}(?:\([^()]*\)[^()]*)*\)\.$/);
      if (one.range) expect(one.short).not.toBe('');
    }
  });

  test('what is counted in is said', () => {
    expect(statement({ ...POSTDOC, countries: ['CH'], competitive: true }, /EPFL/)).toMatch(
      /over the first four years, 13th month included/,
    );
    expect(statement({ ...DOCTORAL, countries: ['NL'], ...pay(45_000, 45_000, { currency: 'EUR' }) }, /Dutch/)).toMatch(
      /a year, holiday and year-end payments included/,
    );
  });
});
