/** The gates one by one, at their edges. What follows from them in a comparison stands in `pay-verdicts.test.ts`. */
import { describe, expect, test } from 'vitest';
import { firstGate, GUIDE_MARKET, type PayCase } from '../../lib/compare/gates';
import { annualPay, middleOf, paidShare } from '../../lib/compare/pay';
import type { PayBasis, Salary } from '../../lib/posting/posting';

const SALARY: Salary = { min: 150_000, max: 170_000, currency: 'USD', unit: 'year' };
const EUROS = { market: { country: 'DE', currency: 'EUR' }, countries: ['DE'], own: true };

/** Pay that passes every gate, with what is said otherwise. */
function gateOf(salary: Partial<Salary>, otherwise: Partial<PayCase> = {}): string | null {
  return firstGate({
    hasBand: true,
    salary: { ...SALARY, ...salary },
    scaleOnly: false,
    countries: ['US'],
    market: GUIDE_MARKET,
    own: false,
    bases: new Set<PayBasis | 'unspecified'>(['base']),
    ...otherwise,
  });
}

describe('gates', () => {
  test.each<[string, Partial<Salary>, Partial<PayCase>, string | null]>([
    ['plain pay', {}, {}, null],
    ['the least that a year may pay', { min: 15_000, max: 15_000 }, {}, null],
    ['a dollar less', { min: 14_999, max: 15_000 }, {}, 'unclear-amount'],
    ['the most that a year may pay', { max: 2_000_000 }, {}, null],
    ['a dollar more', { max: 2_000_001 }, {}, 'unclear-amount'],
    ['an amount that only in dollars would be implausible', { min: 9000, max: 9000, currency: 'EUR' }, EUROS, null],
    ['no unit', { unit: null }, {}, 'unclear-amount'],
    ['twelve months', { monthsPerYear: 12 }, {}, null],
    ['eleven months', { monthsPerYear: 11 }, {}, 'nine-month'],
    ['base pay beside bands of total pay alone', {}, { bases: new Set(['total']) }, 'basis-mismatch'],
    ['base pay beside bands that do not say', {}, { bases: new Set(['unspecified']) }, null],
    ['a stipend beside an own band of base pay', { basis: 'stipend' }, { own: true }, 'stipend'],
    [
      'a stipend beside a guide’s band that does not say',
      { basis: 'stipend' },
      { bases: new Set(['unspecified']) },
      'stipend',
    ],
    [
      'a stipend beside an own band that does not say',
      { basis: 'stipend' },
      { own: true, bases: new Set(['unspecified']) },
      null,
    ],
  ])('%s', (_, salary, otherwise, reason) => {
    expect(gateOf(salary, otherwise)).toBe(reason);
  });
});

describe('amounts', () => {
  test('are not known by the year without a unit', () => {
    expect(annualPay({ ...SALARY, unit: null })).toBeNull();
  });

  test('keep an open end', () => {
    expect(paidShare({ min: null, max: 90_000 }, 0.5)).toEqual({ min: null, max: 45_000 });
    expect(paidShare({ min: 90_000, max: null }, 0.5)).toEqual({ min: 45_000, max: null });
    expect(middleOf({ min: null, max: 90_000 })).toBe(90_000);
    expect(middleOf({ min: 70_000, max: null })).toBe(70_000);
    expect(middleOf({ min: 70_000, max: 90_000 })).toBe(80_000);
  });
});
