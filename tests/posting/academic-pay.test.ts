import { expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import type { Salary } from '../../lib/posting/posting';
import { findCandidates, settleFacts } from '../../lib/posting/read-posting';
import { Reading } from '../../lib/posting/reading';
import { Trace } from '../../lib/posting/trace';
import { ACADEMIC_PAY } from './listings/academic-pay';

/** What the labels speak of: not how the basis was found, nor which sign was printed. */
function labelled({ basisStated: _stated, bareDollar: _bare, ...salary }: Salary): Partial<Salary> {
  return salary;
}

test('there are at least forty listings of academic pay', () => {
  expect(ACADEMIC_PAY.length).toBeGreaterThanOrEqual(40);
  expect(new Set(ACADEMIC_PAY.map(({ id }) => id)).size).toBe(ACADEMIC_PAY.length);
});

test.each(ACADEMIC_PAY.map((listing) => [listing.id, listing] as const))('%s', (_id, listing) => {
  const { title, location, text, salaries, payScales = [], payWithoutAmount } = listing;
  const trace = new Trace();
  const reading = new Reading(listingFromText({ title, location, text, today: '2026-11-20' }));
  const facts = settleFacts(findCandidates(reading, trace), reading, trace);
  const drops = JSON.stringify(trace.drops.filter(({ step }) => /pay|salary/.test(step)));
  expect(
    facts.salaries.map(({ value }) => labelled(value)),
    drops,
  ).toEqual(salaries);
  expect(
    facts.payScales.map(({ value }) => value),
    drops,
  ).toEqual(payScales);
  expect(facts.payWithoutAmount !== null, drops).toBe(payWithoutAmount === true);
  for (const { evidence } of [...facts.salaries, ...facts.payScales])
    for (const { source, start, end, quote } of evidence)
      expect(reading.listing.sources[source]?.slice(start, end)).toBe(quote);
});
