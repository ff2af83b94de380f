import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { findCandidates, settleFacts } from '../../lib/posting/read-posting';
import { Reading } from '../../lib/posting/reading';
import { Trace } from '../../lib/posting/trace';

/**
 * Texts made to hurt: the shapes on which other readers of pay and dates grow with the square of the length, and the shapes that
 * our own windows and patterns would dislike most. Each is told as a maker of about `length` characters.
 */
const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'one endless number': (length) => `Salary: $${repeat('1', length)}`,
  'endless groups of thousands': (length) => `Salary: $${repeat('111,', length)}`,
  'endless groups with blanks': (length) => `Pay ${repeat('111 ', length)} kr`,
  'a long blank run behind an amount': (length) => `Salary $100${repeat(' ', length)}- $200`,
  'amounts without end': (length) => repeat('$1,000 to ', length),
  'currency signs alone': (length) => repeat('$€£', length),
  'pay words alone': (length) => repeat('salary bonus base pay ', length),
  'salaries line by line': (length) => repeat('Salary: $90,000 - $120,000 per year\n', length),
  'one sentence of dates': (length) => `Apply by ${repeat('15 January 2027, ', length)}`,
  'days without months': (length) => `Deadline ${repeat('15. ', length)}`,
  'until without an end': (length) => repeat('until the ', length),
  'percent of nothing': (length) => repeat('65 % of a ', length),
  'years of nothing': (length) => `The contract is for ${repeat('three (3) years ', length)}`,
  'scales of nothing': (length) => repeat('TV-L Entgeltgruppe ', length),
  'a bracket that never closes': (length) => `Salary ${repeat('(£31,000 ', length)}`,
  'letters without a blank': (length) => repeat('abcdefgh', length),
  'capitals without a stop': (length) => repeat('Machine Learning Research ', length),
  'bullets of one word': (length) => repeat('- Python\n', length),
  'degrees in a row': (length) => repeat('PhD or master or bachelor, ', length),
  'commas alone': (length) => repeat(', ', length),
  'full stops alone': (length) => repeat('. ', length),
  'empty lines': (length) => repeat(' \n', length),
};

/** Long enough to be measured; eight of it are still read whole, and what is made of them fits into the memory of young objects. */
const LENGTH = 10_000;
/** What eight times the text may cost. */
const MOST = 10;
/** A busy machine disturbs single measurements; work that grows with the square is over the bound in every one of them. */
const ROUNDS = 12;

function read(text: string): void {
  const trace = new Trace();
  const reading = new Reading(listingFromText({ text, today: '2026-11-20' }));
  settleFacts(findCandidates(reading, trace), reading, trace);
}

/** Milliseconds of processor time, which other programs on the machine do not lengthen. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reads the short text eight times over, so that both sides make the same amount of garbage. */
function growth(short: string, long: string): number {
  const eight = processorTime(() => {
    for (let run = 0; run < 8; run += 1) read(short);
  });
  // A millisecond is the clock's own doubt.
  return processorTime(() => read(long)) / Math.max(eight / 8, 1);
}

describe('reading grows no faster than the text', () => {
  test.each(Object.entries(HOSTILE))('%s', (_name, make) => {
    const [short, long] = [make(LENGTH), make(8 * LENGTH)];
    read(short);
    read(long);
    const ratios: number[] = [];
    while (ratios.length < ROUNDS && !ratios.some((ratio) => ratio <= MOST)) ratios.push(growth(short, long));
    expect(
      Math.min(...ratios),
      `time(8n)/time(n) in ${ratios.length} rounds: ${ratios.map((ratio) => ratio.toFixed(1))}`,
    ).toBeLessThanOrEqual(MOST);
  });
});
