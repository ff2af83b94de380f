import { expect, test } from 'vitest';
import { MOST_LISTINGS, matchBound } from '../../lib/answers/match-bound';
import type { ReadingMessage } from '../../lib/messages';
import { LISTING, savedEntry } from '../shortlist/saved-entry';

const { canonicalId, site, url } = savedEntry();
const madeUp = (number: number): ReadingMessage => ({
  canonicalId,
  site,
  url,
  listing: { ...LISTING, sources: { ...LISTING.sources, text: `Fluent in skill number ${number}.` } },
});

function area() {
  const records: Record<string, unknown> = {};
  return {
    records,
    get: async (key: string) => (key in records ? { [key]: structuredClone(records[key]) } : {}),
    set: async (added: Record<string, unknown>) => void Object.assign(records, structuredClone(added)),
  };
}

test('a page that makes up listings is told no more after the bound, also when it asks for all at once', async () => {
  const mayMatch = matchBound(area(), () => 0);
  const answers = await Promise.all(
    Array.from({ length: MOST_LISTINGS * 2 }, (_, number) => mayMatch('hostile.example', madeUp(number))),
  );
  expect(answers.filter(Boolean)).toHaveLength(MOST_LISTINGS);
  expect(await mayMatch('hostile.example', madeUp(999))).toBe(false);
  // What it has been told it may be told again, and another site has its own count.
  expect(await mayMatch('hostile.example', madeUp(0))).toBe(true);
  expect(await mayMatch('jobs.example', madeUp(999))).toBe(true);
});

test('the count outlives the background script, and ends after an hour', async () => {
  const kept = area();
  let now = 0;
  for (let number = 0; number < MOST_LISTINGS; number += 1) {
    // A new script for each message.
    expect(await matchBound(kept, () => now)('jobs.example', madeUp(number))).toBe(true);
  }
  expect(await matchBound(kept, () => now)('jobs.example', madeUp(999))).toBe(false);
  now = 3_600_001;
  expect(await matchBound(kept, () => now)('jobs.example', madeUp(999))).toBe(true);
  expect(kept.records['told:jobs.example']).toHaveLength(1);
});

test('where nothing can be counted nothing is told', async () => {
  const broken = { get: () => Promise.reject(new Error('no storage')), set: async () => undefined };
  expect(await matchBound(broken, () => 0)('jobs.example', madeUp(1))).toBe(false);
});
