/** The sentence in which a piece of evidence stands, within its block of the page. */
import type { Listing } from '../posting/listing';
import type { Evidence } from '../posting/posting';

type Stretch = Pick<Evidence, 'start' | 'end' | 'source'>;

const LONGEST = 600;

/** Offsets into the listing's text; the evidence itself where it is not from the text or its block is too long. */
export function sentenceAround({ sources, blocks }: Listing, evidence: Stretch): Stretch {
  const { start, end, source } = evidence;
  if (source !== 'text') return evidence;
  const block = blocks.find((one) => one.start <= start && one.end >= end);
  if (!block) return evidence;
  const words = sources.text.slice(block.start, block.end);
  let from = block.start;
  let to = block.end;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(words)) {
    const segmentStart = block.start + index;
    const segmentEnd = segmentStart + segment.trimEnd().length;
    if (segmentStart <= start) from = segmentStart;
    if (segmentEnd >= end) {
      to = segmentEnd;
      break;
    }
  }
  return to - from > LONGEST ? evidence : { start: from, end: to, source };
}

/** What stands before and after the evidence in its sentence. */
export function wordsAround(listing: Listing, evidence: Stretch): { before: string; after: string } {
  const { start, end } = sentenceAround(listing, evidence);
  const text = listing.sources[evidence.source] ?? '';
  return { before: text.slice(start, evidence.start), after: text.slice(evidence.end, end) };
}
