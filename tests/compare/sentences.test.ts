/** The sentence of each verdict on pay, and of each reason for none. */
import { describe, expect, test } from 'vitest';
import { type BandTable, guideTable } from '../../lib/compare/band-table';
import type { NotComparableReason, PayBand, SalaryVerdict } from '../../lib/compare/comparison';
import {
  type Assumptions,
  isBaseStated,
  listOf,
  notComparableSentence,
  type PlainVerdict,
  placesSentence,
  verdictSentence,
} from '../../lib/compare/sentences';
import type { NoBand } from '../../lib/compare/which-guide';
import type { Salary } from '../../lib/posting/posting';

const TABLE = guideTable('ml-researcher') as BandTable;
const PAY: Salary = { min: 150_000, max: 175_000, currency: 'USD', unit: 'year', basis: 'base', basisStated: true };
const BAND: PayBand = {
  guide: 'ml-researcher',
  levels: ['mid'],
  min: 140_000,
  max: 180_000,
  open: false,
  basis: 'base',
  market: 'US',
  year: 2024,
};
const GIVEN: Assumptions = { levelSource: 'years', levelWord: null, countries: ['US'], severalRanges: false };

interface Said {
  verdict?: PlainVerdict;
  pay?: Partial<Salary>;
  band?: Partial<PayBand>;
  table?: Partial<BandTable>;
  given?: Partial<Assumptions>;
}
const sentence = ({ verdict = 'within', pay, band, table, given }: Said = {}) =>
  verdictSentence(verdict, { ...PAY, ...pay }, { ...BAND, ...band }, { ...TABLE, ...table }, { ...GIVEN, ...given });
const MID = 'mid-level band of $140,000–180,000 (ML Researcher guide, US, 2024)';

describe('names in a row', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j', (names, words) => {
    expect(listOf(names)).toBe(words);
  });
  test('with another last word', () => {
    expect(listOf(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});

describe('verdicts', () => {
  test.each<[verdict: PlainVerdict, claim: string]>([
    ['below', `lies below the ${MID}`],
    ['above', `lies above the ${MID}`],
    ['within', `lies within the ${MID}`],
    ['reaches-below', `overlaps the ${MID}, starting lower`],
    ['reaches-above', `overlaps the ${MID}, going higher`],
    ['wider', `is wider than the ${MID}`],
    ['at-open-top', `starts past the top that is printed for the ${MID}`],
    ['from-within', `starts within the ${MID}, with no upper end given`],
    ['from-below', `starts below the ${MID}, with no upper end given`],
    ['up-to-reaches', `reaches the ${MID}, with no lower end given`],
    ['matches-levels', `meets the ${MID}`],
  ])('%s', (verdict, claim) => {
    expect(sentence({ verdict })).toBe(`Base pay of $150,000–175,000 ${claim}.`);
  });

  test('several levels stand together, none stands as a band', () => {
    expect(sentence({ band: { levels: ['mid', 'senior'], max: 220_000 } })).toMatch(
      / the mid- and senior-level bands together, \$140,000–220,000 \(ML Researcher guide, US, 2024\)\.$/,
    );
    expect(sentence({ band: { levels: ['entry', 'mid', 'senior'] } })).toMatch(
      / the entry-, mid- and senior-level bands together, /,
    );
    expect(sentence({ band: { levels: [], max: 200_000, open: true } })).toMatch(
      / within the band of \$140,000–200,000\+ \(/,
    );
  });

  test('a table without a year names none', () => {
    expect(sentence({ table: { year: null } })).toMatch(/ \(ML Researcher guide, US\)\.$/);
  });
});

describe('the pay', () => {
  test.each<[pay: Partial<Salary>, phrase: RegExp]>([
    [{}, /^Base pay of \$150,000–175,000 lies/],
    [{ basis: 'total', basisStated: true }, /^Total pay of \$150,000–175,000 lies/],
    [{ basis: 'stipend' }, /^A stipend of \$150,000–175,000 lies/],
    [{ basisStated: false }, /^Pay of \$150,000–175,000 lies/],
    [{ monthsPerYear: 9 }, /^Nine-month pay of/],
    [{ monthsPerYear: 10 }, /^Ten-month pay of/],
    [{ monthsPerYear: 11 }, /^Eleven-month pay of/],
    [{ monthsPerYear: 7 }, /^Base pay of/],
    [{ max: null }, /^Base pay from \$150,000 lies/],
    [{ min: null }, /^Base pay up to \$175,000 lies/],
    // 2,080 hours, 52 weeks and 12 months make a year.
    [{ min: 85, max: 85, unit: 'hour' }, /^Base pay of \$85 an hour \(about \$176,800 a year\) lies/],
    [{ min: 3000, max: 3000, unit: 'week' }, /^Base pay of \$3,000 a week \(about \$156,000 a year\) lies/],
    [{ min: 12_500, max: null, unit: 'month' }, /^Base pay from \$12,500 a month \(about \$150,000 a year\) lies/],
    [{ min: null, max: 12_500, unit: 'month' }, /^Base pay up to \$12,500 a month \(about \$150,000 a year\) lies/],
    // Cents of the hour are not cents of the year.
    [{ min: 72.117, max: 72.117, unit: 'hour' }, /\(about \$150,003 a year\)/],
  ])('%j', (pay, phrase) => {
    expect(sentence({ pay })).toMatch(phrase);
  });

  test('is stated as base where the listing says so in words', () => {
    expect(isBaseStated(PAY)).toBe(true);
    expect(isBaseStated({ min: 9, max: 9, currency: 'USD', unit: 'year', basis: 'base' })).toBe(true);
    expect(isBaseStated({ min: 9, max: 9, currency: 'USD', unit: 'year' })).toBe(false);
    expect(isBaseStated({ ...PAY, basisStated: false })).toBe(false);
    expect(isBaseStated({ ...PAY, basis: 'total' })).toBe(false);
  });
});

describe('what it rests on', () => {
  const notes = (said: Said) => sentence(said).split('; ').slice(1).join('; ').replace(/\.$/, '');

  test.each<[name: string, said: Said, note: string]>([
    ['nothing', {}, ''],
    ['the pay is taken as base', { pay: { basisStated: false } }, 'the pay is taken as base pay'],
    ['total pay is not', { pay: { basis: 'total' }, band: { basis: 'total' } }, ''],
    [
      'a band of unknown basis',
      { band: { basis: 'unspecified' } },
      'the guide does not say whether its band is base or total pay',
    ],
    [
      'an own band of unknown basis',
      { band: { basis: 'unspecified' }, table: { own: true }, pay: { basisStated: false } },
      'your own band does not say whether it is base or total pay',
    ],
    [
      'a level of the title',
      { given: { levelSource: 'title', levelWord: 'Staff' } },
      'the level is inferred from “Staff” in the title',
    ],
    [
      'a level that the title raises',
      { given: { levelSource: 'years-and-title', levelWord: 'Lead' } },
      '“Lead” in the title raises the level above the years asked',
    ],
    ['no level', { given: { levelSource: 'none' } }, 'the listing names no level'],
    [
      'no level, below all',
      { verdict: 'below', given: { levelSource: 'none' } },
      'the listing names no level, and this is the lowest band',
    ],
    [
      'no level, above all',
      { verdict: 'above', given: { levelSource: 'none' } },
      'the listing names no level, and this is the highest band',
    ],
    ['no level of a band without levels', { band: { levels: [] }, given: { levelSource: 'none' } }, ''],
    ['a title, of a band without levels', { band: { levels: [] }, given: { levelSource: 'title' } }, ''],
    [
      'a raised level, of a band without levels',
      { band: { levels: [] }, given: { levelSource: 'years-and-title' } },
      '',
    ],
    ['several countries', { given: { countries: ['CA', 'US'] } }, 'compared for the US, one of the countries named'],
    [
      'several ranges',
      { given: { severalRanges: true } },
      'the listing prints several ranges, and this is the first that can be compared',
    ],
    [
      'a part of a post',
      { pay: { fte: 0.5 } },
      'the amount is for full time, and at 50% about $75,000–87,500 a year is paid',
    ],
    ['the whole of it', { pay: { fte: 1 } }, ''],
    [
      'more than one thing',
      { pay: { basisStated: false }, given: { levelSource: 'title', levelWord: 'Staff', severalRanges: true } },
      'the pay is taken as base pay; the level is inferred from “Staff” in the title; the listing prints several ranges, and this is the first that can be compared',
    ],
  ])('%s', (_name, said, note) => {
    expect(notes(said)).toBe(note);
  });
});

describe('no verdict', () => {
  interface Why {
    salary?: Partial<Salary> | null;
    table?: BandTable | null;
    noBand?: NoBand | null;
    countries?: string[];
    mentioned?: boolean;
  }
  const why = (
    reason: NotComparableReason,
    { salary = {}, table = TABLE, noBand = null, countries = [], mentioned = false }: Why = {},
  ) => notComparableSentence(reason, salary && { ...PAY, ...salary }, table, noBand, countries, mentioned);
  const BANDS = 'bands (ML Researcher guide, US, 2024)';

  test.each<[noBand: NoBand | null, words: RegExp]>([
    ['doctoral', /no pay band for doctoral posts\.$/],
    ['professor', /no pay band for professors\.$/],
    ['university-research', /no pay band for research staff of universities and public institutes\.$/],
    ['academic-fellow', /those of industry, so they give no verdict on a fellow or postdoc outside a company\.$/],
    ['student', /no pay band for internships and student work\.$/],
    ['other-role', /^No guide covers this kind of post/],
    [null, /^No guide covers this kind of post/],
  ])('no band: %s', (noBand, words) => {
    expect(why('no-band', { noBand })).toMatch(words);
  });

  test('a professor’s nine months are told with it, twelve are not', () => {
    expect(why('no-band', { noBand: 'professor', salary: { monthsPerYear: 9 } })).toMatch(
      /for professors\. Nine-month pay of \$150,000–175,000: paid over twelve months it would be about 1\.22 times/,
    );
    expect(why('no-band', { noBand: 'professor', salary: { monthsPerYear: 12 } })).toMatch(/for professors\.$/);
    expect(why('no-band', { noBand: 'professor', salary: null })).toMatch(/for professors\.$/);
  });

  test('no pay: none printed, or none in figures', () => {
    expect(why('no-pay', { salary: null })).toBe('The listing prints no pay.');
    expect(why('no-pay', { salary: null, mentioned: true })).toBe('The listing speaks of pay without an amount.');
  });

  test.each<[countries: string[], salary: Partial<Salary>, other: string]>([
    [['GB'], { currency: 'GBP' }, 'this pay is for the UK'],
    [['NL'], { currency: 'EUR' }, 'this pay is for the Netherlands'],
    [['CA', 'DE'], {}, 'this pay is for Canada and Germany'],
    [['ZZZZ'], {}, 'this pay is for ZZZZ'],
    [['US', 'GB'], { currency: 'GBP' }, 'this pay is in GBP'],
    [[], { currency: 'EUR' }, 'this pay is in EUR'],
  ])('another market: %j', (countries, salary, other) => {
    expect(why('other-market', { countries, salary })).toBe(`The guide's ${BANDS} are for the US, and ${other}.`);
  });

  test('an unknown market', () => {
    expect(why('market-unknown')).toBe(
      `The listing names no country, so its pay cannot be held against the guide's ${BANDS}, which are for the US.`,
    );
  });

  test('another basis, a stipend, nine months, a part', () => {
    expect(why('stipend')).toMatch(/^A stipend differs from a salary .* not compared with a salary band\.$/);
    expect(why('basis-mismatch')).toBe(
      `Base pay of $150,000–175,000 is on another basis than the ${BANDS}, so they are not compared.`,
    );
    expect(why('basis-mismatch', { salary: null, table: null })).toBe(
      'The pay is on another basis than the bands, so they are not compared.',
    );
    expect(why('nine-month', { salary: { monthsPerYear: 9 } })).toMatch(
      /^Nine-month pay of \$150,000–175,000 is not for a whole year; .*stays as printed\.$/,
    );
    expect(why('nine-month', { salary: null })).toMatch(/^Nine-month pay is not for a whole year; /);
    expect(why('part-time-unclear')).toBe(
      'It is not clear whether $150,000–175,000 is for full time or for the part that is paid.',
    );
    expect(why('part-time-unclear', { salary: null })).toMatch(/^It is not clear whether the amount is for full time/);
  });

  test.each<[name: string, salary: Partial<Salary> | null, words: RegExp]>([
    ['a scale alone', null, /^The listing names a pay scale without an amount/],
    ['several years', { severalYears: true }, /^Base pay of \$150,000–175,000 is a sum over several years, not/],
    ['the wrong way round', { min: 9000, max: 8000 }, /^The lower end of \$9,000–8,000 lies above its upper end/],
    ['no time', { unit: null }, /^The listing does not say what time \$150,000–175,000 is for\.$/],
    ['no plausible pay', { min: 3, max: 3 }, /^Base pay of \$3 is no plausible pay for a year at full time/],
    ['no plausible pay, open', { min: null, max: 3 }, /is no plausible pay/],
    ['equal ends', { min: 5, max: 5, unit: null }, /does not say what time \$5 is for/],
  ])('an unclear amount: %s', (_name, salary, words) => {
    expect(why('unclear-amount', { salary })).toMatch(words);
  });
});

describe('several places', () => {
  test.each<[verdict: SalaryVerdict, words: string]>([
    ['below', 'below the band'],
    ['within', 'within the band'],
    ['above', 'above the band'],
    ['reaches-below', 'overlaps the band, starting lower'],
    ['reaches-above', 'overlaps the band, going higher'],
    ['wider', 'wider than the band'],
    ['matches-levels', 'meets some of the bands'],
    ['at-open-top', 'past the printed top'],
    ['from-within', 'starts within the band'],
    ['from-below', 'starts below the band'],
    ['up-to-reaches', 'reaches the band'],
    ['depends-on-place', 'depends on the place'],
    ['not-comparable', 'not compared'],
  ])('%s', (verdict, words) => {
    expect(
      placesSentence(
        [
          { place: 'Oslo', verdict },
          { place: 'Rome', verdict: 'above' },
        ],
        TABLE,
      ),
    ).toBe(`Pay depends on the place (ML Researcher guide, US, 2024): Oslo ${words}; Rome above the band.`);
  });
});
