import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import type { OwnBand } from '../../lib/guide/own-bands';
import { ownBandOf } from './own-band';
import { pay, postingOf, type Said, TODAY, years } from './posting-of';

const DOCTORAL: Said = { role: 'phd-researcher', employer: 'university', title: 'PhD position', countries: ['DE'] };
const eur = (min: number, max = min) => pay(min, max, { currency: 'EUR' });
const salaryOf = (said: Said, ownBands: OwnBand[]) => compare(postingOf(said), { today: TODAY, ownBands }).salary;

describe("the user's own bands", () => {
  test('one speaks where the guides have none, and is marked as theirs', () => {
    const salary = salaryOf({ ...DOCTORAL, ...eur(51_000) }, [ownBandOf({})]);
    expect(salary).toMatchObject({ verdict: 'within', reason: null, band: { min: 48_000, max: 56_000, own: true } });
    expect(salary?.sentence).toBe(
      'Pay of €51,000 lies within the band of €48,000–56,000 (your own band, DE); the pay is taken as base pay.',
    );
  });

  test('one by the month is compared by the year', () => {
    const salary = salaryOf({ ...DOCTORAL, ...eur(51_000) }, [ownBandOf({ unit: 'month', min: 4500, max: 5000 })]);
    expect(salary).toMatchObject({ verdict: 'below', band: { min: 54_000, max: 60_000 } });
  });

  test("beside a guide's verdict it decides nothing", () => {
    const own = ownBandOf({ role: 'ml-researcher', market: 'US', currency: 'USD', min: 200_000, max: 300_000 });
    const salary = salaryOf({ ...years(5), ...pay(150_000) }, [own]);
    expect(salary).toMatchObject({ verdict: 'within', band: { guide: 'ml-researcher', min: 140_000 } });
    expect(salary?.own).toMatchObject([{ verdict: 'below', band: { min: 200_000, own: true } }]);
    expect(salary?.chart?.filter(({ own: isOwn }) => isOwn)).toHaveLength(1);
  });

  test('the level of the listing chooses among several', () => {
    const own = [
      ownBandOf({ id: 'a', role: 'ml-researcher', level: 'mid', min: 70_000, max: 90_000 }),
      ownBandOf({ id: 'b', role: 'ml-researcher', level: 'senior', min: 90_000, max: 120_000 }),
    ];
    const said: Said = { countries: ['DE'], ...eur(100_000) };
    expect(salaryOf({ ...said, ...years(9) }, own)).toMatchObject({ verdict: 'within', band: { levels: ['senior'] } });
    expect(salaryOf({ ...said, ...years(4) }, own)).toMatchObject({ verdict: 'above', band: { levels: ['mid'] } });
    expect(salaryOf(said, own)).toMatchObject({ verdict: 'matches-levels', band: { levels: ['senior'] } });
  });

  test.each<[string, Said, Partial<OwnBand>]>([
    ['another role', { ...DOCTORAL, ...eur(51_000) }, { role: 'research-fellow' }],
    ['another market', { ...DOCTORAL, ...eur(51_000) }, { market: 'AT' }],
    ['another currency', { ...DOCTORAL, ...eur(51_000) }, { currency: 'CHF' }],
    ['another basis', { ...DOCTORAL, ...eur(51_000) }, { basis: 'total' }],
    ['no country', { ...DOCTORAL, countries: [], ...eur(51_000) }, {}],
    ['no pay', DOCTORAL, {}],
    ['an intern', { title: 'Research Intern', countries: ['DE'], ...eur(51_000) }, { role: 'ml-researcher' }],
    [
      'a stipend beside a band of base pay',
      { ...DOCTORAL, ...pay(20_000, 20_000, { currency: 'EUR', basis: 'stipend' }) },
      {},
    ],
  ])('one does not fit: %s', (_, said, change) => {
    const salary = salaryOf(said, [ownBandOf(change)]);
    expect(salary?.verdict).toBe('not-comparable');
    expect(salary?.own).toBeUndefined();
  });

  test('a stipend is held against a band that names no basis', () => {
    const said: Said = { ...DOCTORAL, ...pay(20_000, 20_000, { currency: 'EUR', basis: 'stipend' }) };
    expect(salaryOf(said, [ownBandOf({ basis: 'unspecified' })])).toMatchObject({
      verdict: 'below',
      confidence: 'low',
    });
  });
});
