/** Which printed pay decides, what stands beside the verdict, and how far it is to be trusted. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { compareSalary } from '../../lib/compare/compare-salary';
import type { SalaryComparison } from '../../lib/compare/comparison';
import { titleOf, titleWords } from '../../lib/compare/title-words';
import { whichGuide } from '../../lib/compare/which-guide';
import type { OwnBand } from '../../lib/guide/own-bands';
import type { Level, Posting } from '../../lib/posting/posting';
import { ownBandOf } from './own-band';
import { pay, postingOf, type Said, TODAY, years } from './posting-of';

type Options = { ownBands?: OwnBand[]; place?: string };

function salaryOf(posting: Posting, options: Options = {}): SalaryComparison {
  const { salary } = compare(posting, { today: TODAY, ...options });
  if (salary === null) throw new Error('the posting is not compared');
  return salary;
}

const said = (words: Said, options?: Options) => salaryOf(postingOf(words), options);
const STATED = { basis: 'base', basisStated: true } as const;
const at = (place: string, min: number, more: object = {}) => ({ place, min, max: min + 10_000, ...STATED, ...more });

const DOCTORAL: Said = { role: 'phd-researcher', employer: 'university', title: 'PhD position', countries: ['DE'] };
const euros = (min: number) => pay(min, min, { currency: 'EUR' });

describe('several ranges without places', () => {
  test('the first that can be compared decides', () => {
    const salaries = [
      { min: 150_000, max: 160_000, currency: 'CAD' },
      { min: 145_000, max: 155_000 },
      { min: 300_000, max: 310_000 },
    ];
    expect(said({ ...years(5), salaries })).toMatchObject({ verdict: 'within', listing: { min: 145_000 } });
  });

  test('where none can be compared the first says why', () => {
    const salaries = [
      { min: 150_000, max: 160_000, monthsPerYear: 9 },
      { min: 145_000, max: 155_000, unit: null },
    ];
    expect(said({ ...years(5), salaries })).toMatchObject({ reason: 'nine-month', listing: { min: 150_000 } });
  });

  test('lower what the verdict is worth, one alone does not', () => {
    const range = (min: number) => ({ min, max: min + 10_000, ...STATED });
    expect(said({ ...years(5), salaries: [range(150_000)] }).confidence).toBe('high');
    expect(said({ ...years(5), salaries: [range(150_000), range(160_000)] }).confidence).toBe('medium');
  });

  test('one without an amount is none', () => {
    const salaries = [
      { min: null, max: null },
      { min: 145_000, max: 155_000 },
    ];
    expect(said({ ...years(5), salaries: salaries.slice(0, 1) })).toMatchObject({ reason: 'no-pay', listing: null });
    expect(said({ ...years(5), salaries })).toMatchObject({ verdict: 'within', listing: { min: 145_000 } });
    expect(said({ ...years(5), salaries: [{ min: null, max: 150_000 }] }).verdict).toBe('up-to-reaches');
  });

  test('no pay names no places', () => {
    expect(said(years(5))).not.toHaveProperty('places');
  });
});

describe('ranges with places', () => {
  test('one place, or the same place twice, is no choice of places', () => {
    const plain = { min: 150_000, max: 160_000 };
    expect(said({ ...years(5), salaries: [at('Denver', 145_000), plain] })).not.toHaveProperty('places');
    expect(said({ ...years(5), salaries: [at('Denver', 145_000), at('Denver', 300_000)] })).not.toHaveProperty(
      'places',
    );
  });

  test('a range without a place stands outside, and the first of a place counts', () => {
    const salaries = [at('Denver', 145_000), { min: 1, max: 2 }, at('Denver', 300_000), at('Boston', 150_000)];
    expect(said({ ...years(5), salaries }).places).toMatchObject([
      { place: 'Denver', verdict: 'within' },
      { place: 'Boston', verdict: 'within' },
    ]);
  });

  test('where none can be compared each says why, and the first for all', () => {
    const salaries = [at('Denver', 145_000, { monthsPerYear: 9 }), at('Boston', 150_000, { unit: null })];
    const salary = said({ ...years(5), salaries });
    expect(salary).toMatchObject({ verdict: 'not-comparable', reason: 'nine-month', listing: { min: 145_000 } });
    expect(salary.places?.map(({ verdict }) => verdict)).toEqual(['not-comparable', 'not-comparable']);
  });

  test('a verdict that depends on the place is worth what the weakest is', () => {
    const stated = [at('New York', 185_000), at('Denver', 145_000)];
    expect(said({ ...years(5), salaries: stated })).toMatchObject({ verdict: 'depends-on-place', confidence: 'high' });
    const assumed = [at('New York', 185_000), at('Denver', 145_000, { basisStated: false })];
    expect(said({ ...years(5), salaries: assumed }).confidence).toBe('medium');
    const weak = [at('New York', 185_000), at('Denver', 145_000, { basisStated: false })];
    expect(said({ title: 'Staff Scientist', salaries: weak }).confidence).toBe('low');
  });

  test('its sentence names each place with its verdict', () => {
    const { sentence } = said({ ...years(5), salaries: [at('New York', 185_000), at('Denver', 145_000)] });
    expect(sentence).toContain('New York');
    expect(sentence).toContain('Denver');
    expect(sentence).toContain('ML Researcher guide');
  });

  test.each<[string, string, number]>([
    ['a part of the printed place', 'den', 145_000],
    ['the printed place with more', 'Denver, Colorado, US', 145_000],
    ['whatever its case and the spaces round it', '  DENVER ', 145_000],
    ['nothing', '', 185_000],
    ['spaces', '  ', 185_000],
    ['another place', 'Austin', 185_000],
  ])('the user’s place is %s', (_, place, min) => {
    const salaries = [at('New York', 185_000), at('Denver', 145_000)];
    expect(said({ ...years(5), salaries }, { place }).listing?.min).toBe(min);
  });

  test('the user’s place decides although it cannot be compared', () => {
    const salaries = [at('New York', 185_000), at('Denver', 145_000, { monthsPerYear: 9 })];
    expect(said({ ...years(5), salaries }, { place: 'Denver' })).toMatchObject({ reason: 'nine-month' });
  });
});

describe('what a verdict is worth', () => {
  test('several countries lower it by one', () => {
    expect(said({ ...years(5), ...pay(150_000, 160_000, STATED) }).confidence).toBe('high');
    expect(said({ ...years(5), countries: ['US', 'CA'], ...pay(150_000, 160_000, STATED) }).confidence).toBe('medium');
  });

  test('a pay with a place of its own is of one country', () => {
    const place = { ...STATED, place: 'Seattle, WA' };
    expect(said({ ...years(5), countries: ['US', 'CA'], ...pay(150_000, 160_000, place) }).confidence).toBe('high');
  });

  test('a level that is not known lowers it only where the band is of a level', () => {
    const at50 = { ...DOCTORAL, ...pay(50_000, 50_000, { currency: 'EUR', ...STATED }) };
    expect(said(at50, { ownBands: [ownBandOf()] })).toMatchObject({ verdict: 'within', confidence: 'high' });
    expect(said(at50, { ownBands: [ownBandOf({ level: 'mid' })] })).toMatchObject({ confidence: 'medium' });
  });

  test('pay that only machines are told is worth little', () => {
    const posting = postingOf({ ...years(5), ...pay(150_000, 160_000, STATED) });
    const [salary] = posting.salaries;
    if (salary?.evidence[0]) salary.evidence[0].source = 'json-ld';
    expect(salaryOf(posting)).toMatchObject({ verdict: 'within', confidence: 'low' });
  });

  test('no verdict is worth nothing, wherever its pay was read', () => {
    const posting = postingOf({ ...years(5), ...pay(50_000, 50_000, { basis: 'stipend' }) });
    const [salary] = posting.salaries;
    if (salary?.evidence[0]) salary.evidence[0].source = 'json-ld';
    expect(salaryOf(posting)).toMatchObject({ verdict: 'not-comparable', confidence: null });
  });
});

describe("the level for the user's own bands", () => {
  const bands = [
    ownBandOf({ id: 'a', level: 'entry', min: 30_000, max: 40_000 }),
    ownBandOf({ id: 'b', level: 'mid' }),
  ];
  const levelled = (level: Level | null, words: Said) => {
    const posting = postingOf(words);
    posting.level = { value: level, confidence: 1, reasons: [] };
    return posting;
  };

  test('is the listing’s where the guide has none', () => {
    const words = { ...DOCTORAL, ...pay(35_000, 35_000, { currency: 'EUR', ...STATED }) };
    expect(salaryOf(levelled('mid', words), { ownBands: bands })).toMatchObject({
      verdict: 'below',
      band: { levels: ['mid'] },
      confidence: 'medium',
    });
    expect(salaryOf(levelled(null, words), { ownBands: bands })).toMatchObject({
      verdict: 'matches-levels',
      band: { levels: ['entry'] },
    });
  });

  test('is the guide’s where it has one, whatever else was read', () => {
    const ofGuide = bands.map((band): OwnBand => ({ ...band, role: 'ml-researcher' }));
    const words = { countries: ['DE'], ...years(4), ...euros(50_000) };
    expect(salaryOf(levelled('entry', words), { ownBands: ofGuide })).toMatchObject({
      verdict: 'within',
      band: { levels: ['mid'] },
    });
  });

  test('pay that lies between two of them meets none: nothing is said of it', () => {
    const salary = salaryOf(levelled(null, { ...DOCTORAL, ...euros(44_000) }), { ownBands: bands });
    expect(salary).toMatchObject({ verdict: 'not-comparable', reason: 'no-band' });
    expect(salary).not.toHaveProperty('own');
  });

  test('an own band that cannot be compared is not spoken of', () => {
    const salary = said({ ...DOCTORAL, ...euros(50_000) }, { ownBands: [ownBandOf({ currency: 'CHF' })] });
    expect(salary).toMatchObject({ verdict: 'not-comparable', reason: 'no-band' });
    expect(salary).not.toHaveProperty('own');
  });
});

describe('what stands beside the verdict', () => {
  const bases = (words: Said) => said(words).chart?.map(({ basis }) => basis);

  test('the chart begins with the bands on the listing’s basis', () => {
    const base = [...Array(4).fill('base'), ...Array(4).fill('total')];
    expect(bases(years(5))).toEqual(base);
    expect(bases({ ...years(5), ...pay(150_000) })).toEqual(base);
    expect(bases({ ...years(5), ...pay(50_000, 50_000, { basis: 'stipend' }) })).toEqual(base);
    expect(bases({ ...years(5), ...pay(150_000, 150_000, { basis: 'total' }) })).toEqual(base.toReversed());
  });

  test.each<[string, Said]>([
    ['an intern', { title: 'Research Intern', ...pay(150_000) }],
    ['another role', { role: 'other', ...pay(150_000) }],
    ['a guide without bands', { role: 'university-researcher', employer: 'university', ...pay(90_000) }],
  ])('there is no chart for %s', (_, words) => {
    expect(said(words)).not.toHaveProperty('chart');
  });

  test('the words that the pay was read from', () => {
    const quoteOf = (words: Said) => said(words).evidence?.map(({ quote }) => quote);
    const scale = { scale: 'TV-L E13' };
    expect(quoteOf({ ...pay(150_000), payScales: [scale], competitive: true })?.[0]).toContain('150000');
    expect(quoteOf({ payScales: [scale], competitive: true })).toEqual([JSON.stringify(scale)]);
    expect(quoteOf({ competitive: true })).toEqual(['true']);
    expect(quoteOf({})).toEqual([]);
  });

  test('public references are not its to give', () => {
    const posting = postingOf(pay(150_000));
    const title = titleWords(titleOf(posting));
    const choice = whichGuide(posting, title, false);
    expect(compareSalary({ posting, title, choice, ownBands: [], place: undefined }).salary.references).toEqual([]);
  });
});
