/** How pay lies to bands, end by end. */
import { describe, expect, test } from 'vitest';
import type { PayBand } from '../../lib/compare/comparison';
import type { AnnualPay } from '../../lib/compare/pay';
import { hullOf, matchLevels, type Relation, relationOf } from '../../lib/compare/relations';
import type { Level } from '../../lib/posting/posting';

type Ends = [min: number | null, max: number | null];
const payOf = ([min, max]: Ends): AnnualPay => ({ min, max });

describe('pay beside one band of 100 to 140', () => {
  test.each<[Ends, Relation | null, whenOpen?: Relation]>([
    [[80, 99], 'below'],
    [[80, 100], 'reaches-below'],
    [[99, 140], 'reaches-below'],
    [[100, 140], 'within'],
    [[100, 141], 'reaches-above', 'within'],
    [[140, 160], 'reaches-above', 'within'],
    [[141, 160], 'above', 'at-open-top'],
    [[99, 141], 'wider', 'reaches-below'],
    [[99, null], 'from-below'],
    [[100, null], 'from-within'],
    [[140, null], 'from-within'],
    [[141, null], 'above', 'at-open-top'],
    [[null, 99], 'below'],
    [[null, 100], 'up-to-reaches'],
    [[null, 200], 'up-to-reaches'],
    [[null, null], null],
  ])('%j lies %s', (ends, relation, whenOpen = relation ?? undefined) => {
    expect(relationOf(payOf(ends), { min: 100, max: 140, open: false })).toBe(relation);
    expect(relationOf(payOf(ends), { min: 100, max: 140, open: true })).toBe(whenOpen ?? null);
  });
});

const band = (level: Level, min: number, max: number, open = false): PayBand => ({
  guide: 'own',
  levels: [level],
  min,
  max,
  open,
  basis: 'base',
  market: 'US',
  year: null,
});

describe('one band over several', () => {
  test('reaches from the lowest end to the highest, in whatever order they stand', () => {
    const bands = [band('mid', 120, 160), band('entry', 100, 140), band('senior', 150, 155)];
    expect(hullOf(bands)).toMatchObject({ levels: ['mid', 'entry', 'senior'], min: 100, max: 160, open: false });
  });

  test('is open where the highest is, or one that ends there', () => {
    expect(hullOf([band('entry', 100, 140, true), band('mid', 140, 180)])?.open).toBe(false);
    expect(hullOf([band('mid', 140, 180, true), band('entry', 100, 140)])?.open).toBe(true);
    expect(hullOf([band('mid', 140, 180), band('senior', 150, 180, true)])?.open).toBe(true);
  });

  test('is none over none', () => {
    expect(hullOf([])).toBeNull();
  });
});

describe('pay whose level is not known', () => {
  const levels = [band('entry', 100, 140), band('mid', 140, 180), band('senior', 180, 220)];

  test.each<[Ends, string, Level[]]>([
    [[80, 99], 'below', ['entry']],
    [[80, 100], 'matches-levels', ['entry']],
    [[120, 130], 'matches-levels', ['entry']],
    [[120, 150], 'matches-levels', ['entry', 'mid']],
    [[140, 140], 'matches-levels', ['entry', 'mid']],
    [[141, 141], 'matches-levels', ['mid']],
    [[220, 240], 'matches-levels', ['senior']],
    [[221, 240], 'above', ['senior']],
    [[150, null], 'matches-levels', ['mid', 'senior']],
    [[221, null], 'above', ['senior']],
    [[null, 150], 'matches-levels', ['entry', 'mid']],
    [[null, 99], 'below', ['entry']],
  ])('%j is %s %j', (ends, verdict, found) => {
    expect(matchLevels(payOf(ends), levels)).toMatchObject({ verdict, band: { levels: found } });
  });

  test('meets a band with an open end from its lower one', () => {
    const open = [band('entry', 100, 140, true), band('mid', 200, 240, true)];
    expect(matchLevels(payOf([150, 160]), open)).toMatchObject({
      verdict: 'matches-levels',
      band: { levels: ['entry'] },
    });
    expect(matchLevels(payOf([250, 260]), open)).toMatchObject({ verdict: 'at-open-top', band: { levels: ['mid'] } });
  });

  test('without an amount, without bands, or between two bands there is nothing to say', () => {
    expect(matchLevels(payOf([null, null]), levels)).toBeNull();
    expect(matchLevels(payOf([120, 130]), [])).toBeNull();
    expect(matchLevels(payOf([150, 160]), [band('entry', 100, 140), band('mid', 180, 220)])).toBeNull();
  });
});
