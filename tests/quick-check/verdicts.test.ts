/** What a phrase leads to. The bands are those of the ML Researcher guide for base pay (entry 100–140k, mid 140–180k, senior 180–220k). */
import { expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { readPhrase } from '../../lib/quick-check/read-phrase';

const TODAY = '2026-11-20';
const salaryOf = (phrase: string) => compare(readPhrase(phrase, TODAY), { today: TODAY, assume: 'mlResearch' }).salary;

test.each([
  // "Senior" names the mid and the senior band together: 140–220k.
  ['$175k senior research scientist in NYC', 'within', null],
  ['junior research scientist $110,000 Boston', 'within', null],
  ['junior research scientist $90,000 Boston', 'below', null],
  ['research scientist 8 yoe $230k boston', 'above', null],
  ['research scientist, 2+ years experience, $130k, Pittsburgh', 'within', null],
  ['research scientist 140k Toronto', 'not-comparable', 'other-market'],
  ['research scientist $180k', 'not-comparable', 'market-unknown'],
  ['postdoc $72k Stanford', 'not-comparable', 'no-band'],
  ['senior research scientist NYC', 'not-comparable', 'no-pay'],
])('%s: %s', (phrase, verdict, reason) => {
  expect(salaryOf(phrase)).toMatchObject({ verdict, reason });
});

test('the verdict comes with every band for the chart', () => {
  const salary = salaryOf('$175k senior research scientist in NYC');
  const base = salary?.chart?.filter(({ basis }) => basis === 'base') ?? [];
  expect(base.map(({ levels }) => levels[0])).toEqual(['entry', 'mid', 'senior', 'lead']);
  expect(salary?.listing).toMatchObject({ annualMin: 175_000, annualMax: 175_000 });
});

test('a public scale says what a share of it pays', () => {
  // 65 % of €4,388 a month, step 1.
  expect(salaryOf('E13 65 % PhD')?.references[0]).toMatchObject({
    name: expect.stringContaining('TV-L E13'),
    statement: expect.stringMatching(/65% of it is about €2,850\b/),
  });
});

test('the NIH scale is held beside a postdoc’s pay', () => {
  expect(salaryOf('postdoc $61,008 NIH scale')?.references[0]?.statement).toContain('within the NIH scale');
});
