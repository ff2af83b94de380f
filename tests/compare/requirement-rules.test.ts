/** The rules one by one, at their ends. */
import { describe, expect, test } from 'vitest';
import {
  folded,
  type Judged,
  judgeDegree,
  judgeItems,
  judgePublications,
  judgeYears,
} from '../../lib/compare/requirement-rules';
import type { Degree } from '../../lib/posting/posting';

describe('a degree', () => {
  test.each<[Degree, Degree[], Judged]>([
    ['phd', ['phd'], 'typical'],
    ['master', ['bachelor', 'phd'], 'typical'],
    ['bachelor', ['bachelor', 'master'], 'typical'],
    ['master', ['bachelor', 'master'], 'typical'],
    ['phd', ['bachelor', 'master'], 'asks-more'],
    ['bachelor', ['master', 'phd'], 'asks-less'],
    ['none', ['bachelor'], 'asks-less'],
  ])('%s beside %j: %s', (asked, accepted, verdict) => {
    expect(judgeDegree(asked, accepted)).toBe(verdict);
    expect(judgeDegree(asked, accepted.toReversed())).toBe(verdict);
  });
});

describe('years beside two to five', () => {
  test.each<[number | null, number | null, Judged]>([
    [5, null, 'typical'],
    [6, null, 'asks-more'],
    [6, 8, 'asks-more'],
    [null, 2, 'typical'],
    [null, 1, 'asks-less'],
    [0, 1, 'asks-less'],
    [0, null, 'typical'],
    [null, 9, 'typical'],
    [null, null, 'typical'],
  ])('%s to %s: %s', (min, max, verdict) => {
    expect(judgeYears({ min, max }, { min: 2, max: 5 })).toBe(verdict);
  });
});

describe('papers', () => {
  const judge = (count: number | null, min: number | null, max: number | null) =>
    judgePublications({ count, required: false }, { min, max, ideal: false });

  test.each<[number | null, number | null, number | null, Judged]>([
    [1, 1, 2, 'typical'],
    [2, 1, 2, 'typical'],
    [3, 1, 2, 'asks-more'],
    [0, 1, 2, 'asks-less'],
    [5, 5, null, 'typical'],
    [6, 5, null, 'asks-more'],
    [4, 5, null, 'asks-less'],
    [null, 5, null, 'typical'],
    [9, null, null, 'typical'],
  ])('%s beside %s to %s: %s', (count, min, max, verdict) => {
    expect(judge(count, min, max)).toBe(verdict);
  });

  test('required where the guide calls them ideal is more, preferred is not', () => {
    const guide = { min: 1, max: 2, ideal: true };
    expect(judgePublications({ count: 1, required: true }, guide)).toBe('asks-more');
    expect(judgePublications({ count: 1, required: false }, guide)).toBe('typical');
    expect(judgePublications({ count: 1, required: true }, { ...guide, ideal: false })).toBe('typical');
  });
});

describe('lists', () => {
  test('one common item is enough, whatever its case and the spaces round it', () => {
    expect(judgeItems(['C++', ' pytorch '], ['PyTorch', 'JAX'])).toBe('typical');
    expect(judgeItems(['C++'], ['PyTorch', 'JAX'])).toBe('asks-other');
    expect(judgeItems([], ['PyTorch'])).toBe('asks-other');
  });

  test('names are folded', () => {
    expect(folded('  PyTorch ')).toBe('pytorch');
  });
});
