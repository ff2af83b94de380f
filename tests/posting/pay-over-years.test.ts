/** A sum over several years beside the pay of one: the pay of the year is the listing's pay. */
import { expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { findCandidates, settleFacts } from '../../lib/posting/read-posting';
import { Reading } from '../../lib/posting/reading';
import { Trace } from '../../lib/posting/trace';

function payOf(text: string) {
  const reading = new Reading(listingFromText({ title: 'PhD student in physics', text, today: '2026-11-20' }));
  const trace = new Trace();
  const { salaries } = settleFacts(findCandidates(reading, trace), reading, trace);
  return {
    amounts: salaries.map(({ value }) => [value.min, value.unit, value.severalYears === true]),
    drops: trace.drops.filter(({ step }) => step === 'drop-pay-totals-of-years').length,
  };
}

test('the sum alone is told as a sum', () => {
  expect(payOf('The stipend is EUR 96,000 in total over four years.').amounts).toEqual([[96_000, null, true]]);
});

test('beside the pay of a year the sum is left out, and the trace says so', () => {
  const text = 'The stipend is EUR 96,000 in total over four years. You are paid EUR 24,000 per year.';
  expect(payOf(text)).toEqual({ amounts: [[24_000, 'year', false]], drops: 1 });
});
