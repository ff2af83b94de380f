import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import type { Posting } from '../../lib/posting/posting';
import { readPosting } from '../../lib/posting/read-posting';
import { type ChangedField, changedFields } from '../../lib/shortlist/changes';
import { LISTING, LISTING_TEXT } from './saved-entry';

function read(change: { text?: string; title?: string; location?: string }): Posting {
  const { title, company, location, url } = LISTING.sources;
  return readPosting(listingFromText({ title, company, location, url, text: LISTING_TEXT, ...change })).posting;
}

const CASES: [name: string, change: Parameters<typeof read>[0], expected: ChangedField[]][] = [
  ['nothing', {}, []],
  ['words that state nothing', { text: LISTING_TEXT.replace('trains', 'builds') }, []],
  ['the pay', { text: LISTING_TEXT.replace('$170,000', '$165,000') }, ['pay']],
  ['the deadline', { text: LISTING_TEXT.replace('3 March', '17 March') }, ['deadline']],
  ['the years asked', { text: LISTING_TEXT.replace('5+ years', '3+ years') }, ['requirements']],
  ['a skill', { text: LISTING_TEXT.replace('JAX', 'TensorFlow') }, ['requirements']],
  ['title and place', { title: 'Staff Research Scientist', location: 'Austin, TX' }, ['title', 'location']],
];

describe('what changed since a listing was saved', () => {
  test.each(CASES)('%s', (_name, change, expected) => {
    expect(changedFields(read({}), read(change))).toEqual(expected);
  });
});
