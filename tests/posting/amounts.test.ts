import { describe, expect, test } from 'vitest';
import { readAmounts } from '../../lib/posting/amounts';
import { readFigures } from '../../lib/posting/pay-figures';

describe('numbers in the ways they are printed', () => {
  test.each([
    ['1,234,567.89', 1_234_567.89],
    ['1.234.567,89', 1_234_567.89],
    ["1'049,95", 1_049.95],
    ['1’234’500', 1_234_500],
    ['70.000', 70_000],
    ['35 000', 35_000],
    ['35\u202f000,50', 35_000.5],
    ['3,00,000', 300_000],
    ['12,50,000', 1_250_000],
    ['22.98', 22.98],
    ['205,68', 205.68],
    ['0.125', 0.125],
    ['120k', 120_000],
    ['1.5 million', 1_500_000],
    ['5 lakhs', 500_000],
    ['2562', 2_562],
  ])('%s', (printed, value) => {
    expect(readAmounts(`EUR ${printed} `)[0]?.value).toBe(value);
  });

  test.each(['E13', 'H2020', '5th', 'GPT4', '401k', '403b', '#42', '1234567890123'])('%s is no amount', (printed) => {
    expect(readAmounts(`the ${printed} of`)).toEqual([]);
  });

  test('two numbers with a blank between are two where the second is no group of three', () => {
    expect(readAmounts('7 53 and 12 3456').map(({ value }) => value)).toEqual([7, 53, 12, 3456]);
  });
});

describe('currencies beside a number', () => {
  test.each([
    ['$100', '$'],
    ['US$100', 'USD'],
    ['C$100', 'CAD'],
    ['CAD $100', 'CAD'],
    ['$100 CAD', 'CAD'],
    ['100 €', 'EUR'],
    ['EUR100', 'EUR'],
    ['100 euros', 'EUR'],
    ['£100', 'GBP'],
    ['100kr', 'kr'],
    ['NOK 100', 'NOK'],
    ['Fr. 100', 'CHF'],
    ['100 Kč', 'CZK'],
    ['Rs. 100/-', 'INR'],
    ['S$100', 'SGD'],
    ['¥100', '¥'],
    ['RMB 100', 'CNY'],
    ['100 Swiss francs', 'CHF'],
  ])('%s', (printed, currency) => {
    expect(readAmounts(`of ${printed}, then`)[0]?.currency).toBe(currency);
  });

  test('a word that only ends like a currency is none', () => {
    expect(readAmounts('the hours 100 long')[0]?.currency).toBeNull();
  });
});

describe('figures', () => {
  test.each([
    ['$120-150K', 120_000, 150_000],
    ['$120k to 150k', 120_000, 150_000],
    ['between €50,000 and €63,000', 50_000, 63_000],
    ['£37,000 per annum rising to £45,000', 37_000, 45_000],
    ['$90,000/yr - $110,000/yr', 90_000, 110_000],
    ['from $80,000', 80_000, null],
    ['$80,000+', 80_000, null],
    ['up to $80,000', null, 80_000],
    ['$80,000 or less', null, 80_000],
    ['$80,000', 80_000, 80_000],
  ])('%s', (printed, min, max) => {
    const [figure] = readFigures(`pay ${printed} then`);
    expect([figure?.min, figure?.max]).toEqual([min, max]);
  });

  test('an "and" without a "between" parts two amounts', () => {
    expect(readFigures('$50,000 and $60,000')).toHaveLength(2);
  });
});
