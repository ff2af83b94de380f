import { describe, expect, test } from 'vitest';
import { shortAmount, shortRange } from '../../lib/words/money';

const words = { from: 'from', upTo: 'up to' };

describe('one amount', () => {
  test.each([
    [180_000, 'USD', '$180k'],
    [62_500, 'EUR', '€62.5k'],
    [150_500, 'USD', '$151k'],
    [4200, 'EUR', '€4,200'],
    [45.5, 'USD', '$45.50'],
    [45, 'GBP', '£45'],
    [95_000, 'CHF', 'CHF\u00a095k'],
    [120_000, null, '120k'],
    [120_000, 'credits', 'credits\u00a0120k'],
  ])('%s %s is %s', (amount, currency, expected) => {
    expect(shortAmount(amount, currency)).toBe(expected);
  });
});

describe('a range', () => {
  test.each([
    [180_000, 220_000, 'USD', '$180–220k'],
    [9000, 12_000, 'EUR', '€9,000–12k'],
    [150_000, 150_000, 'USD', '$150k'],
    [41_064, 46_049, 'GBP', '£41.1–46.0k'],
    [88_300, 189_000, 'USD', '$88.3–189k'],
    [3_059, 3_881, 'EUR', '€3,059–3,881'],
    [95_000, 110_000, 'CHF', 'CHF\u00a095–110k'],
    [120_000, null, 'USD', 'from $120k'],
    [null, 120_000, 'USD', 'up to $120k'],
    [null, null, 'USD', ''],
  ])('%s to %s %s is %s', (min, max, currency, expected) => {
    expect(shortRange({ min, max, currency }, words)).toBe(expected);
  });
});
