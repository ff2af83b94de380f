import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { readPage } from '../../lib/page/read-page';
import { ROLES } from '../../lib/posting/posting';
import { predictionOf } from '../../lib/posting/prediction';
import { readPosting } from '../../lib/posting/read-posting';
import { sampleListings } from '../../scripts/sample-listings';

const TODAY = '2026-11-20';
const listings = sampleListings();

function read(html: string, path: string) {
  const url = `http://localhost${path}`;
  const { document } = new JSDOM(html, { url }).window;
  const { posting } = readPosting(readPage(document, url, { today: TODAY }).listing);
  return { prediction: predictionOf(posting), comparison: compare(posting, { today: TODAY }) };
}

const valueAt = (value: unknown, path: string) =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], value);

describe.each(listings)('$name', ({ html, expected }) => {
  const { prediction, comparison } = read(html, expected.path);

  test('is what it is', () => {
    const { posting, mlResearch, role, level } = prediction;
    expect({ posting, mlResearch }).toEqual({ posting: expected.posting, mlResearch: expected.mlResearch });
    if (expected.mlResearch === true) expect({ role, level }).toEqual({ role: expected.role, level: expected.level });
  });

  test(`pay: ${expected.why}`, () => {
    const { salary } = comparison;
    if (expected.salary === null) {
      expect(salary).toBeNull();
      return;
    }
    expect({ guide: comparison.guide, verdict: salary?.verdict, reason: salary?.reason }).toEqual({
      guide: expected.salary.guide,
      verdict: expected.salary.verdict,
      reason: expected.salary.reason,
    });
    if (expected.salary.level) expect(comparison.level).toBe(expected.salary.level);
  });

  test.each(Object.entries(expected.facts))('says %s: %j', (path, value) => {
    expect(valueAt(prediction, path)).toEqual(value);
  });

  test.each(Object.entries(expected.requirements))('asks %s: %s', (kind, verdict) => {
    expect(comparison.requirements.find((row) => row.kind === kind)?.verdict).toBe(verdict);
  });
});

test('there is a listing for each role that has a guide, one that is no research, and one that is no posting', () => {
  const roles = new Set(listings.map(({ expected }) => expected.role));
  expect(ROLES.filter((role) => role !== 'other' && !roles.has(role))).toEqual([]);
  expect(listings.some(({ expected }) => expected.posting && expected.mlResearch === false)).toBe(true);
  expect(listings.some(({ expected }) => !expected.posting)).toBe(true);
});
