/** How pay lies to a public figure, at the edges. */
import { describe, expect, test } from 'vitest';
import {
  roundedToTen,
  subjectOf,
  toFigure,
  toPercentiles,
  toScale,
  wholeAmounts,
} from '../../lib/compare/reference-words';

const both = (min: number | null, max: number | null) => ({ min, max });

describe('to one figure', () => {
  test.each<[min: number | null, max: number | null, words: string | null]>([
    [112, 112, '12% above'],
    [100, 100, 'equal to'],
    [88, null, '12% below'],
    [null, 105, '5% above'],
    [105, 120, '5–20% above'],
    [100, 120, '0–20% above'],
    [70, 90, '10–30% below'],
    [70, 100, '0–30% below'],
    [97, 112, 'from 3% below to 12% above'],
    [null, null, null],
  ])('%s to %s beside 100: %s', (min, max, words) => {
    expect(toFigure(both(min, max), 100)).toBe(words);
  });
});

describe('to a scale', () => {
  const scale = { min: 100, max: 200 };
  test.each<[min: number | null, max: number | null, words: string | null]>([
    [100, 200, 'within'],
    [120, 150, 'within'],
    [50, 99, 'below the start of'],
    [null, 99, 'below the start of'],
    [50, 100, 'partly within'],
    [201, 300, 'above the end of'],
    [201, null, 'above the end of'],
    [200, 300, 'partly within'],
    [50, 300, 'partly within'],
    // An open side may lie anywhere.
    [150, null, 'partly within'],
    [null, 150, 'partly within'],
    [null, null, null],
  ])('%s to %s beside 100 to 200: %s', (min, max, words) => {
    expect(toScale(both(min, max), scale)).toBe(words);
  });
});

describe('to percentiles', () => {
  const figures = { p10: 100, p25: 200, p50: 300, p75: 400, p90: 500 };
  test.each<[amount: number, words: string]>([
    [94, 'below the 10th percentile'],
    [95, 'near the 10th percentile'],
    [100, 'near the 10th percentile'],
    [105, 'near the 10th percentile'],
    [106, 'between the 10th percentile and the lower quartile'],
    [200, 'near the lower quartile'],
    [250, 'between the lower quartile and the median'],
    [300, 'near the median'],
    [315, 'near the median'],
    [316, 'between the median and the upper quartile'],
    [400, 'near the upper quartile'],
    [450, 'between the upper quartile and the 90th percentile'],
    [475, 'near the 90th percentile'],
    [525, 'near the 90th percentile'],
    [526, 'above the 90th percentile'],
  ])('%d: %s', (amount, words) => {
    expect(toPercentiles(amount, figures)).toBe(words);
  });

  test('of two points that are both near the nearer one is named', () => {
    const close = { p10: 100, p25: 104, p50: 300, p75: 400, p90: 500 };
    expect(toPercentiles(101, close)).toBe('near the 10th percentile');
    expect(toPercentiles(103, close)).toBe('near the lower quartile');
  });
});

describe('amounts', () => {
  test('are whole', () => {
    expect(wholeAmounts(both(100_000.4, 119_999.5), 'EUR')).toBe('€100,000–120,000');
    expect(wholeAmounts(both(100_000.5, null), 'EUR')).toBe('from €100,001');
  });

  test('begin a sentence, with the end that is known', () => {
    expect(subjectOf(both(100_000.2, 120_000), 'EUR', ' a year')).toBe('€100,000–120,000 a year');
    expect(subjectOf(both(100_000, 100_000), 'EUR')).toBe('€100,000');
    expect(subjectOf(both(100_000, null), 'EUR', ' a year')).toBe('The lower end, €100,000 a year,');
    expect(subjectOf(both(null, 120_000), 'EUR')).toBe('The upper end, €120,000,');
  });

  test('shares go to the nearest ten', () => {
    expect(roundedToTen(2854)).toBe(2850);
    expect(roundedToTen(2855)).toBe(2860);
  });
});
