import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { listingFromText } from '../../lib/posting/blocks';
import type { Listing } from '../../lib/posting/listing';
import { readPosting } from '../../lib/posting/read-posting';
import { isUnconfirmed } from '../../lib/posting/unseen';

const WORDS = 'We study machine learning. Requirements: PhD in computer science, five years of experience, Python.';

/** A listing whose words in `[[ ]]` the page does not show. */
function listing(text: string): Listing {
  const unseen: { start: number; end: number }[] = [];
  let plain = '';
  for (const part of `${WORDS}\n${text}`.split(/(\[\[.*?\]\])/)) {
    const words = part.replace(/^\[\[|\]\]$/g, '');
    if (words !== part) unseen.push({ start: plain.length, end: plain.length + words.length });
    plain += words;
  }
  const made = listingFromText({ title: 'Research Scientist', location: 'Denver, CO, United States', text: plain });
  return { ...made, ...(unseen.length > 0 && { unseen }) };
}
const read = (text: string) => readPosting(listing(text));
const amounts = (text: string) => read(text).posting.salaries.map(({ value }) => [value.min, value.max]);

describe('pay that the page does not show', () => {
  test('gives way to pay that it does, in whatever order they stand', () => {
    const [seen, unseen] = ['The salary is $150,000 a year.', '[[The salary is $900,000 a year.]]'];
    for (const text of [`${seen}\n${unseen}`, `${unseen}\n${seen}`]) {
      expect(amounts(text)).toEqual([[150_000, 150_000]]);
      expect(read(text).posting.salaries.some(isUnconfirmed)).toBe(false);
    }
  });

  test('does not swallow a visible end of its range', () => {
    expect(amounts('The salary is $150,000 a year.\n[[The salary is $150,000 to $900,000 a year.]]')).toEqual([
      [150_000, 150_000],
    ]);
  });

  test('is read where it stands alone, by a rule of its own, and makes no verdict certain', () => {
    const { posting } = read('[[The base salary range is $150,000 to $170,000 per year.]]');
    expect(posting.salaries[0]?.evidence[0]).toMatchObject({ rule: 'salary/unseen', source: 'text' });
    expect(posting.salaries.every(isUnconfirmed)).toBe(true);
    const plain = read('The base salary range is $150,000 to $170,000 per year.').posting;
    expect(plain.salaries.every((salary) => !isUnconfirmed(salary))).toBe(true);
    const [doubted, stated] = [posting, plain].map((one) => compare(one, { today: '2026-11-20' }).salary);
    expect(doubted?.verdict).toBe(stated?.verdict);
    expect(stated?.confidence).not.toBe('low');
    expect(doubted?.confidence).toBe('low');
  });

  test('a figure of which one digit is hidden is not what the page shows', () => {
    expect(read('The salary is $15[[0]]0,000 a year.').posting.salaries.every(isUnconfirmed)).toBe(true);
  });

  test('no verdict on what only structured data says is certain', () => {
    const made = listing('Apply soon.');
    made.sources['json-ld'] = '{"baseSalary":150000}';
    const claim = { value: { min: 150_000, max: 170_000, currency: 'USD', unit: 'year' as const }, start: 0, end: 21 };
    made.structured = { source: 'json-ld', salary: claim };
    const { posting } = readPosting(made);
    expect(posting.salaries.map(isUnconfirmed)).toEqual([true]);
    expect(compare(posting, { today: '2026-11-20' }).salary?.confidence).toBe('low');
  });

  test.each([
    [1, 1, 'year'],
    [0.01, 0.02, 'hour'],
    [1, 1, null],
    [9e11, 9e11, 'year'],
    [10_000, 900_000, 'year'],
  ] as const)('what nobody is paid is no pay, whoever claims it: %d to %d a %s', (min, max, unit) => {
    const made = listing('Apply soon.');
    made.sources['json-ld'] = '{}';
    made.structured = { source: 'json-ld', salary: { value: { min, max, currency: 'USD', unit }, start: 0, end: 2 } };
    expect(readPosting(made).posting.salaries).toEqual([]);
  });
});
