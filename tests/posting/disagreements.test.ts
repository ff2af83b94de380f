import { expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import type { Listing, StructuredClaims } from '../../lib/posting/listing';
import type { Disagreement } from '../../lib/posting/posting';
import { readPosting } from '../../lib/posting/read-posting';

const RAW = '{"title":"Head of Sales","jobLocationType":"TELECOMMUTE","employmentType":"TEMPORARY"}';
const claim = <T>(value: T, words: string) => ({
  value,
  start: RAW.indexOf(words),
  end: RAW.indexOf(words) + words.length,
});

function disagreementsOf(structured: Omit<StructuredClaims, 'source'>): Map<Disagreement['field'], [string, string]> {
  const text =
    'We are looking for a Research Scientist in computer vision. You will invent new methods and publish. This is a permanent position. The role is on-site in our Leeds office. Please apply with a CV.';
  const plain = listingFromText({ title: 'Research Scientist, Computer Vision', text });
  const listing: Listing = {
    ...plain,
    sources: { ...plain.sources, 'json-ld': RAW },
    structured: { source: 'json-ld', ...structured },
  };
  const { disagreements } = readPosting(listing).posting;
  return new Map(disagreements.map(({ field, visible, structured: other }) => [field, [visible.quote, other.quote]]));
}

test('where structured data says another title, place of work or term, both are shown with their words', () => {
  const found = disagreementsOf({
    title: claim('Head of Sales', 'Head of Sales'),
    workplace: claim('remote', 'TELECOMMUTE'),
    term: claim('fixed-term', 'TEMPORARY'),
  });
  expect(found.get('title')).toEqual(['Research Scientist, Computer Vision', 'Head of Sales']);
  expect(found.get('workplace')).toEqual(['on-site', 'TELECOMMUTE']);
  expect(found.get('term')?.[1]).toBe('TEMPORARY');
});

test('a longer form of the same title, and claims that say the same, are no disagreement', () => {
  const found = disagreementsOf({
    title: claim('Research Scientist (m/f/d), Leeds', 'Head of Sales'),
    workplace: claim('onsite', 'TELECOMMUTE'),
    term: claim('permanent', 'TEMPORARY'),
  });
  expect([...found.keys()]).toEqual([]);
});
