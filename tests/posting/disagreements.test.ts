import { expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import type { ReadFacts } from '../../lib/posting/classify';
import { findDisagreements } from '../../lib/posting/disagreements';
import type { ClaimedSalary } from '../../lib/posting/listing';
import type { Disagreement } from '../../lib/posting/posting';
import { findCandidates, settleFacts } from '../../lib/posting/read-posting';
import { Reading } from '../../lib/posting/reading';
import { Trace } from '../../lib/posting/trace';

const RAW = '{"baseSalary":"…","validThrough":"…"}';

function disagreements(
  text: string,
  claims: { salary?: ClaimedSalary; validThrough?: string; company?: string },
): Disagreement[] {
  const listing = listingFromText({ text, company: 'Alderbrook Labs', today: '2026-11-20' });
  listing.sources['json-ld'] = RAW;
  const at = { start: 0, end: RAW.length };
  listing.structured = {
    source: 'json-ld',
    ...(claims.salary && { salary: { value: claims.salary, ...at } }),
    ...(claims.company && { company: { value: claims.company, ...at } }),
    ...(claims.validThrough && { validThrough: { value: claims.validThrough, ...at } }),
  };
  const trace = new Trace();
  const reading = new Reading(listing);
  const facts = settleFacts(findCandidates(reading, trace), reading, trace);
  return findDisagreements(reading, { title: null, company: null, location: null, ...facts } satisfies ReadFacts);
}

const claim = (
  min: number,
  max: number,
  unit: ClaimedSalary['unit'] = 'year',
  currency = 'USD',
): { salary: ClaimedSalary } => ({
  salary: { min, max, currency, unit },
});

test('pay that differs is told with the words of both sides, the visible first', () => {
  const [found, ...more] = disagreements('Salary: $120,000 - $150,000 per year', claim(90_000, 110_000));
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    field: 'salary',
    visible: { source: 'text', quote: '$120,000 - $150,000 per year' },
    structured: { source: 'json-ld', quote: RAW },
  });
});

test.each([
  ['the same pay', 'Salary: $120,000 - $150,000 per year', claim(120_000, 150_000)],
  ['the same pay by the month', 'Salary: $120,000 a year', claim(10_000, 10_000, 'month')],
  ['pay that the text leaves out', 'Competitive salary', claim(90_000, 110_000)],
  [
    'one of several places',
    'Pay in Boston: $120,000 - $150,000\nPay in Denver: $100,000 - $130,000',
    claim(100_000, 130_000),
  ],
  [
    'the range that spans the places',
    'Pay in Boston: $120,000 - $150,000\nPay in Denver: $100,000 - $130,000',
    claim(100_000, 150_000),
  ],
])('no disagreement about %s', (_name, text, claims) => {
  expect(disagreements(text, claims)).toEqual([]);
});

test('another currency is another pay', () => {
  expect(disagreements('Salary: EUR 60,000 a year', claim(60_000, 60_000, 'year', 'USD'))).toHaveLength(1);
});

test('a deadline that differs is told, an open end is not', () => {
  expect(disagreements('Closing date: 15 January 2027', { validThrough: '2027-02-28' })).toMatchObject([
    { field: 'deadline', visible: { quote: 'Closing date: 15 January 2027' } },
  ]);
  expect(disagreements('Closing date: 15 January 2027', { validThrough: '2027-01-15' })).toEqual([]);
  expect(disagreements('Open until filled.', { validThrough: '2027-01-15' })).toEqual([]);
});

test('an employer of whom the page shows nothing is told beside the one it shows', () => {
  const text = 'We study forests and rivers.';
  expect(disagreements(text, { company: 'Grand Hotel Meridian' })).toMatchObject([
    { field: 'company', visible: { source: 'company', quote: 'Alderbrook Labs' }, structured: { quote: RAW } },
  ]);
  expect(disagreements(text, { company: 'Alderbrook Holding Inc.' })).toEqual([]);
  expect(disagreements(`${text} We belong to Meridian.`, { company: 'Grand Hotel Meridian' })).toEqual([]);
});
