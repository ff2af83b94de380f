/** A saved listing for tests, read from a text written for them. */
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

let read: Pick<Entry, 'posting' | 'comparison'> | null = null;

/** Read once; every entry has copies of its own. */
export function savedEntry(change: Partial<Entry> = {}): Entry {
  if (!read) {
    const { posting } = readPosting(LISTING);
    read = { posting, comparison: compare(posting, { today: TODAY }) };
  }
  return {
    ...newEntry({
      ...structuredClone(read),
      id: crypto.randomUUID(),
      canonicalId: 'jobs.example:1',
      url: 'https://jobs.example/1',
      site: 'jobs.example',
      savedAt: '2026-11-20T10:00:00.000Z',
      text: LISTING_TEXT,
    }),
    ...change,
  };
}
