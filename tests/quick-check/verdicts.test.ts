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
  // The guide's bands by the words people use for their level.
  ['$160k mid-level research scientist Seattle', 'within', null],
  ['research scientist 5 years experience $150k base San Francisco', 'within', null],
  ['lead research scientist $300k NYC', 'above', null],
  ['$230,000 senior research scientist Cambridge MA', 'above', null],
  ['entry-level research scientist $95k Austin', 'below', null],
  ['new grad ML researcher $130K Mountain View', 'within', null],
  ['principal scientist $200k Boston', 'below', null],
  // Total pay has bands of its own: mid 160–220k, senior 220–290k.
  ['senior research scientist $300k total compensation NYC', 'above', null],
  // No level: every band that is met is named; $85 an hour is $176,800 a year.
  ['applied research scientist $85/hr remote US', 'matches-levels', null],
  ['research scientist $150k-$260k Boston', 'matches-levels', null],
  ['research scientist from $120k Chicago', 'matches-levels', null],
  // Over the top of the highest closed band.
  ['research scientist $1.2M NYC', 'above', null],
  ['Quant researcher $300k NYC', 'above', null],
  // Bands of companies are no measure for a university's or a student's pay.
  ['staff scientist $95k UCLA', 'not-comparable', 'no-band'],
  ['research scientist intern 8000/month Bay Area', 'not-comparable', 'no-band'],
  ['assistant professor CS $150k Pittsburgh', 'not-comparable', 'no-band'],
  ['machine learning scientist £70k-£90k Cambridge', 'not-comparable', 'other-market'],
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

test.each([
  // By completed years: 0 completed years is $61,008, 2 are $61,884.
  ['NIH level 0 postdoc', /its step is \$61,008/],
  ['postdoc NIH year 2', /its step is \$61,884/],
  ['postdoc $68,000 Harvard', /within the NIH scale for postdocs, \$61,008–74,088/],
  // Half of €4,388.
  ['TV-L E13 50% PhD Berlin', /50% of it is about €2,190/],
  // $42,000 / $37,000 = 1.135.
  ['PhD stipend $42,000 Stanford', /14% above the stipend of the NSF/],
  ['phd position 2,770 euros gross per month Eindhoven', /below the start of the scale of Dutch PhD candidates/],
  ['UKRI stipend PhD London', /£21,805/],
  ['postdoc CHF 85,000 Lausanne', /below the start of EPFL/],
])('%s: the public figure', (phrase, words) => {
  expect(
    salaryOf(phrase)
      ?.references.map(({ statement }) => statement)
      .join('\n'),
  ).toMatch(words);
});

test('the NIH scale is held beside a postdoc’s pay', () => {
  expect(salaryOf('postdoc $61,008 NIH scale')?.references[0]?.statement).toContain('within the NIH scale');
});
