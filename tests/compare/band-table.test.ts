/** Which bands stand together, and in which order. */
import { describe, expect, test } from 'vitest';
import { bandsOn, guideTable, ownTables } from '../../lib/compare/band-table';
import type { OwnBand } from '../../lib/guide/own-bands';
import { ownBandOf } from './own-band';

const band = (said: Partial<OwnBand> = {}) => ownBandOf({ role: 'ml-researcher', ...said });

const tablesOf = (...own: Partial<OwnBand>[]) => ownTables(own.map(band), 'ml-researcher', ['DE', 'AT']);
const levelsIn = (...own: Partial<OwnBand>[]) =>
  tablesOf(...own).map(({ bands }) => bands.map(({ levels }) => levels[0] ?? 'all').join(' '));

describe("a guide's table", () => {
  test('has its bands with their level, basis, market and year', () => {
    const { bands, ...about } = guideTable('research-fellow');
    expect(about).toEqual({
      name: 'Research Fellow guide',
      market: { country: 'US', currency: 'USD' },
      year: 2024,
      own: false,
    });
    expect(bands.map(({ levels, min, max, open }) => [...levels, min, max, open])).toEqual([
      ['entry', 120_000, 150_000, false],
      ['mid', 150_000, 200_000, false],
      ['senior', 200_000, 250_000, true],
    ]);
    expect(bands[0]).toMatchObject({ guide: 'research-fellow', basis: 'unspecified', year: 2024 });
  });

  test('without bands is empty and has the year of the guide, if that has one', () => {
    expect(guideTable('university-researcher')).toMatchObject({ bands: [], year: 2024 });
    expect(guideTable('phd-researcher')).toMatchObject({ bands: [], year: null });
  });

  test('on one basis has the bands of that basis, and those that do not say', () => {
    const bases = (basis: 'base' | 'total' | 'stipend') =>
      bandsOn(guideTable('ml-researcher'), basis).map((one) => `${one.levels[0]} ${one.basis}`);
    expect(bases('base')).toEqual(['entry base', 'mid base', 'senior base', 'lead base']);
    expect(bases('total')).toEqual(['entry total', 'mid total', 'senior total', 'lead total']);
    expect(bases('stipend')).toEqual([]);
    expect(bandsOn(guideTable('research-fellow'), 'stipend')).toHaveLength(3);
  });
});

describe("the user's own tables", () => {
  test('one band is a table of its own', () => {
    expect(tablesOf({ unit: 'month', min: 4000, max: 5000, open: true, basis: 'total' })).toEqual([
      {
        name: 'your own band',
        market: { country: 'DE', currency: 'EUR' },
        year: null,
        own: true,
        bands: [
          {
            guide: 'own',
            levels: [],
            min: 48_000,
            max: 60_000,
            open: true,
            basis: 'total',
            market: 'DE',
            year: null,
            own: true,
            currency: 'EUR',
          },
        ],
      },
    ]);
  });

  test('the levels of one market stand together, lowest first, however they were written', () => {
    expect(levelsIn({ level: 'lead' }, { level: 'entry' }, { level: 'senior' }, { level: 'mid' })).toEqual([
      'entry mid senior lead',
    ]);
  });

  test('a band for every level stands alone, after those with a level', () => {
    expect(levelsIn({}, { level: 'mid' }, {})).toEqual(['mid', 'all', 'all']);
  });

  test.each<[string, Partial<OwnBand>]>([
    ['market', { market: 'AT' }],
    ['currency', { currency: 'CHF' }],
    ['basis', { basis: 'total' }],
  ])('bands of another %s are another table', (_, other) => {
    expect(levelsIn({ level: 'senior' }, { level: 'mid', ...other })).toEqual(['senior', 'mid']);
  });

  test.each<[string, Partial<OwnBand>]>([
    ['role', { role: 'phd-researcher' }],
    ['market, which is none of the listing’s', { market: 'FR' }],
  ])('a band of another %s is left out', (_, other) => {
    expect(tablesOf(other)).toEqual([]);
    expect(tablesOf({ level: 'mid', ...other })).toEqual([]);
  });
});
