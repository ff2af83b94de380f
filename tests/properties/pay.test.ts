/** Pay that is printed comes back as it was printed, and more of it is never worth less. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { listingFromText } from '../../lib/posting/blocks';
import { readPosting } from '../../lib/posting/read-posting';
import { pay, postingOf, TODAY, years } from '../compare/posting-of';
import { LONG_ENOUGH, RUNS } from './runs';

const UNITS = {
  year: { words: ['per year', 'a year', 'annually', '/year', 'per annum'], least: 60, most: 400, step: 1_000 },
  month: { words: ['per month', 'a month', '/month'], least: 30, most: 150, step: 100 },
  hour: { words: ['per hour', 'an hour', '/hour'], least: 20, most: 150, step: 1 },
} as const;
const SIGNS = { $: 'USD', '£': 'GBP', '€': 'EUR' } as const;
const PLACES = { $: 'Denver, CO, United States', '£': 'Leeds, United Kingdom', '€': 'Bonn, Germany' } as const;

const printed = fc
  .record({
    unit: fc.constantFrom('year', 'month', 'hour'),
    sign: fc.constantFrom('$', '£', '€'),
    low: fc.double({ min: 0, max: 1, noNaN: true }),
    more: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
    cue: fc.constantFrom('The base salary range is', 'Salary:', 'Pay range:', 'We offer a base salary of'),
    joint: fc.constantFrom(' - ', ' – ', ' to ', '-'),
    words: fc.nat(4),
    grouped: fc.boolean(),
  })
  .map(({ unit, sign, low, more, cue, joint, words, grouped }) => {
    const { least, most, step, words: names } = UNITS[unit];
    const min = Math.round(least + low * (most - least)) * step;
    const max = Math.max(min + step, Math.round((min * (1 + more)) / step) * step);
    const number = (value: number) => (grouped ? value.toLocaleString('en-US') : String(value));
    return {
      ...{ unit, min, max, currency: SIGNS[sign], place: PLACES[sign] },
      text: `${cue} ${sign}${number(min)}${joint}${sign}${number(max)} ${names[words % names.length]}.`,
    };
  });

const listing = (location: string, text: string) =>
  listingFromText({
    title: 'Research Scientist',
    location,
    today: TODAY,
    text: `We study machine learning.\n\nRequirements\n- PhD in statistics\n- Python\n\n${text}`,
  });

describe('printed pay', () => {
  test(
    'is read with its ends, its currency and its unit, however it is written',
    () => {
      fc.assert(
        fc.property(printed, ({ text, place, min, max, currency, unit }) => {
          const found = readPosting(listing(place, text)).posting.salaries.map(({ value }) => value);
          expect(found, text).toHaveLength(1);
          expect(found[0], text).toMatchObject({ min, max, currency, unit });
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );

  test(
    'does not depend on what else the listing says',
    () => {
      const other = fc.constantFrom(
        'You have five years of experience.',
        'We are 250 people in 12 countries.',
        'Apply by 3 March 2027.',
        'Our models have 70 billion parameters.',
        'You publish at NeurIPS and ICML.',
        'The team works from 9 to 5.',
      );
      fc.assert(
        fc.property(
          printed,
          fc.array(other, { maxLength: 4 }),
          fc.array(other, { maxLength: 4 }),
          (one, before, after) => {
            const text = [...before, '', one.text, '', ...after].join('\n');
            const found = readPosting(listing(one.place, text)).posting.salaries.map(({ value }) => [
              value.min,
              value.max,
            ]);
            expect(found, text).toEqual([[one.min, one.max]]);
          },
        ),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );
});

describe('a verdict', () => {
  const RANK: Record<string, number> = { below: 0, within: 1, 'at-open-top': 2, above: 2 };
  test(
    'never falls when the pay rises',
    () => {
      const amount = fc.integer({ min: 20_000, max: 600_000 });
      fc.assert(
        fc.property(amount, fc.nat(300_000), fc.nat(15), (low, more, asked) => {
          const rankOf = (value: number) => {
            const verdict =
              compare(postingOf({ ...years(asked), ...pay(value) }), { today: TODAY }).salary?.verdict ?? '';
            expect(Object.keys(RANK)).toContain(verdict);
            return RANK[verdict] ?? -1;
          };
          expect(rankOf(low + more)).toBeGreaterThanOrEqual(rankOf(low));
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );
});
