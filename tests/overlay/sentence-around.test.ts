import { describe, expect, test } from 'vitest';
import { sentenceAround, wordsAround } from '../../lib/overlay/sentence-around';
import { listingFromText } from '../../lib/posting/blocks';
import type { Evidence } from '../../lib/posting/posting';

const text =
  'We map caves. A PhD in geology is required, e.g. on karst. Pay is fair.\n- Five years of climbing\n- A calm mind';
const listing = listingFromText({ title: 'Caver', company: '', location: '', url: '', text });

function evidenceOf(quote: string, source: 'text' | 'title' = 'text'): Evidence {
  const start = listing.sources[source].indexOf(quote);
  return { start, end: start + quote.length, quote, source, rule: 'test' };
}

describe('the sentence around evidence', () => {
  test.each([
    ['PhD', 'A PhD in geology is required, e.g. on karst.'],
    ['We map', 'We map caves.'],
    ['fair.', 'Pay is fair.'],
    ['Five years', '- Five years of climbing'],
  ])('%s', (quote, expected) => {
    const { start, end } = sentenceAround(listing, evidenceOf(quote));
    expect(listing.sources.text.slice(start, end)).toBe(expected);
  });

  test('a title is no sentence', () => {
    expect(sentenceAround(listing, evidenceOf('Caver', 'title'))).toMatchObject({ start: 0, end: 5 });
  });

  test('evidence over two sentences has both', () => {
    const evidence = evidenceOf('caves. A PhD');
    const { start, end } = sentenceAround(listing, evidence);
    expect(listing.sources.text.slice(start, end)).toBe('We map caves. A PhD in geology is required, e.g. on karst.');
    expect(wordsAround(listing, evidence)).toEqual({
      before: 'We map ',
      after: ' in geology is required, e.g. on karst.',
    });
  });
});
