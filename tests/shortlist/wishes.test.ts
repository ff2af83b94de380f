import { describe, expect, test } from 'vitest';
import { payAgainstWish, placesNamed } from '../../lib/shortlist/wishes';

describe('pay against what is wished for', () => {
  const wish = { min: 60_000, currency: 'EUR' };
  const verdict = (min: number | null, max: number | null, currency: string | null = 'EUR') =>
    payAgainstWish({ min, max, currency }, wish).verdict;

  test.each([
    ['the whole range above', 60_000, 80_000, 'met'],
    ['the lower end below', 55_000, 60_000, 'reaches'],
    ['the whole range below', 40_000, 59_999, 'below'],
    ['open to the top, from enough', 60_000, null, 'met'],
    ['open to the top, from less', 50_000, null, 'unknown'],
    ['up to enough', null, 70_000, 'reaches'],
    ['up to less', null, 50_000, 'below'],
    ['no amount', null, null, 'unknown'],
  ])('%s', (_name, min, max, expected) => {
    expect(verdict(min, max)).toBe(expected);
  });

  test('another currency is converted, and the rate is told', () => {
    expect(payAgainstWish({ min: 150_000, max: 180_000, currency: 'USD' }, wish)).toMatchObject({
      verdict: 'met',
      rate: { from: 'USD', to: 'EUR' },
    });
    expect(verdict(1_000_000, 1_200_000, 'JPY')).toBe('below');
  });

  test('without yearly pay, or without a rate, nothing is said', () => {
    expect(payAgainstWish(null, wish)).toEqual({ verdict: 'unknown' });
    expect(verdict(60_000, 80_000, null)).toBe('unknown');
    expect(verdict(60_000, 80_000, 'XXX')).toBe('unknown');
  });
});

describe('places wished for', () => {
  const listing = { location: 'Zürich (Oerlikon)', countries: ['CH'], workplace: 'hybrid' as const };
  test.each([
    [['zurich'], ['zurich']],
    [['Switzerland', 'Bern'], ['Switzerland']],
    [['Hybrid'], ['Hybrid']],
    [['Zur'], []],
    [[' '], []],
  ])('%j', (places, named) => {
    expect(placesNamed(listing, places)).toEqual(named);
  });

  test('a listing that names no place is another matter than one that names others', () => {
    expect(placesNamed({ location: null, countries: [], workplace: null }, ['Bern'])).toBeNull();
    expect(placesNamed({ ...listing, location: null }, ['Bern'])).toEqual([]);
  });
});
