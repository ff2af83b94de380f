import '../components/catalogue';
import { describe, expect, test } from 'vitest';
import type { SalaryVerdict } from '../../lib/compare/comparison';
import { badgeWords, bandWords, PAY_TONES, payWords, verdictWords } from '../../lib/words/pay-words';
import { answer, pay } from '../compare/posting-of';

/** A verdict on pay with the band it was made by. */
const salary = { ...answer({ ...pay(200_000) }).salary };
const judged = (verdict: SalaryVerdict) =>
  ({ ...salary, verdict, reason: null, band: { levels: ['senior'] } }) as unknown as Parameters<typeof verdictWords>[0];

test.each<[verdict: SalaryVerdict, words: RegExp, badge: RegExp]>([
  ['below', /^below the senior band$/, /^Below band$/],
  ['within', /^within the senior band$/, /^Within band$/],
  ['above', /^above the senior band$/, /^Above band$/],
  ['reaches-below', /^starts below the senior band$/, /^Starts below/],
  ['reaches-above', /^reaches above the senior band$/, /^Reaches above/],
  ['wider', /^wider than the senior band$/, /^Wider/],
  ['matches-levels', /^fits the senior bands$/, /levels$/],
  ['at-open-top', /open top of the senior band$/, /open top$/],
  ['from-within', /^starts within the senior band$/, /within band$/],
  ['from-below', /^starts below the senior band$/, /below band$/],
  ['up-to-reaches', /^reaches into the senior band$/, /^Reaches/],
  ['depends-on-place', /^depends on the place$/, /^Depends on place$/],
])('%s names the band', (verdict, words, badge) => {
  expect(verdictWords(judged(verdict))).toMatch(words);
  expect(badgeWords({ verdict, reason: null })).toMatch(badge);
});

describe('what cannot be compared', () => {
  test('says why, in a line and on a badge', () => {
    const because = { verdict: 'not-comparable', reason: 'other-market' } as const;
    expect(verdictWords({ ...judged('not-comparable'), ...because })).toBe('not comparable: another market');
    expect(badgeWords(because)).toBe('Not comparable: another market');
  });

  test('without a reason the badge says so alone', () => {
    expect(badgeWords({ verdict: 'not-comparable', reason: null })).toBe('Not comparable');
  });
});

test('a band is called by its levels, one of no level the guide’s', () => {
  expect(bandWords({ levels: ['entry', 'mid'] })).toBe('entry–mid');
  expect(bandWords({ levels: [] })).toBe('guide’s');
  expect(bandWords(null)).toBe('guide’s');
});

test('an amount is said in a few words, a year not at all', () => {
  const amount = { min: 4200, max: 4200, currency: 'EUR' } as const;
  expect(payWords({ ...amount, unit: 'month' })).toBe('€4,200 a month');
  expect(payWords({ ...amount, unit: 'year' })).toBe('€4,200');
  expect(payWords({ min: null, max: null, currency: null, unit: 'month' })).toBe('');
});

test('better pay has the colour of asking less, worse pay that of asking more', () => {
  expect([PAY_TONES.above, PAY_TONES.below, PAY_TONES.within]).toEqual(['less', 'more', 'good']);
});
