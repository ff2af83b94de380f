/** A saved listing for tests, read from a text written for them. */
import { randomUUID } from 'node:crypto';
import { compare } from '../../lib/compare/compare';
import { listingFromText } from '../../lib/posting/blocks';
import { readPosting } from '../../lib/posting/read-posting';
import { type Entry, newEntry } from '../../lib/shortlist/entry';

export const LISTING_TEXT = `Quarry Lab trains machine learning models on seismic records.

Requirements
- PhD in computer science or statistics
- 5+ years of experience in machine learning research
- Publications at NeurIPS or ICML
- Fluent Python and PyTorch

Nice to have
- Experience with JAX

The base salary range is $150,000 to $170,000 per year.
Please send a CV and a cover letter by 3 March 2027.`;

export const LISTING = listingFromText({
  title: 'Research Scientist, Machine Learning',
  company: 'Quarry Lab',
  location: 'Boston, MA, United States',
  url: 'https://jobs.example/1',
  text: LISTING_TEXT,
});
export const TODAY = '2026-11-20';

export function savedEntry(change: Partial<Entry> = {}): Entry {
  const { posting } = readPosting(LISTING);
  return {
    ...newEntry({
      id: randomUUID(),
      canonicalId: 'jobs.example:1',
      url: 'https://jobs.example/1',
      site: 'jobs.example',
      savedAt: '2026-11-20T10:00:00.000Z',
      posting,
      comparison: compare(posting, { today: TODAY }),
      text: LISTING_TEXT,
    }),
    ...change,
  };
}
