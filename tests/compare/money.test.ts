/** Amounts as they are written. */
import { expect, test } from 'vitest';
import { distance, money, moneyRange, percent, UNIT_WORDS } from '../../lib/compare/money';
import { PAY_UNITS } from '../../lib/posting/posting';

test.each<[number, string | null, string]>([
  [150_000, 'USD', '$150,000'],
  [150_000, 'EUR', '€150,000'],
  [150_000, 'GBP', '£150,000'],
  [150_000, 'CAD', 'C$150,000'],
  [150_000, 'AUD', 'A$150,000'],
  [150_000, 'SGD', 'S$150,000'],
  [150_000, 'JPY', '¥150,000'],
  [150_000, 'INR', '₹150,000'],
  [54_550, 'CHF', 'CHF 54,550'],
  [54_550, null, '54,550'],
  [85, 'USD', '$85'],
  [85.5, 'USD', '$85.50'],
  [9999.25, 'USD', '$9,999.25'],
  [10_000.25, 'USD', '$10,000'],
])('%s %s is %s', (amount, currency, words) => {
  expect(money(amount, currency)).toBe(words);
});

test.each<[Parameters<typeof moneyRange>[0], string]>([
  [{ min: 150_000, max: 175_000 }, '$150,000–175,000'],
  [{ min: 150_000, max: 175_000, open: true }, '$150,000–175,000+'],
  [{ min: 150_000, max: 150_000 }, '$150,000'],
  [{ min: 150_000, max: 150_000, open: true }, '$150,000'],
  [{ min: 150_000, max: null }, 'from $150,000'],
  [{ min: null, max: 160_000 }, 'up to $160,000'],
  [{ min: null, max: null }, ''],
  [{ min: 0, max: 160_000 }, '$0–160,000'],
])('%j is %s', (range, words) => {
  expect(moneyRange(range, 'USD')).toBe(words);
});

test.each<[number, number, string]>([
  [112, 100, '12% above'],
  [97, 100, '3% below'],
  [100, 100, 'equal to'],
  [100.4, 100, 'just above'],
  [99.6, 100, 'just below'],
  [100.6, 100, '1% above'],
  [99.4, 100, '1% below'],
  [250, 100, '150% above'],
])('%s lies to %s: %s', (amount, figure, words) => {
  expect(distance(amount, figure)).toBe(words);
});

test('a share is a whole percent', () => {
  expect([0.65, 0.666, 1].map(percent)).toEqual(['65%', '67%', '100%']);
});

test('each unit has its words', () => {
  expect(PAY_UNITS.map((unit) => UNIT_WORDS[unit])).toEqual(
    PAY_UNITS.map((unit) => (unit === 'hour' ? 'an hour' : `a ${unit}`)),
  );
});
