import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { FRAME_WORDS, FRAMES, type FramedListing } from './frames';
import { overlap } from './pages.score';

const CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpus');
const hasCorpus = existsSync(path.join(CORPUS, 'dev.jsonl'));

interface Line extends FramedListing {
  id: string;
  mlResearch?: boolean | null;
}
const linesOf = (file: string) =>
  readFileSync(path.join(CORPUS, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

function researchListings(): Line[] {
  const research = new Set(
    linesOf('dev.labels.jsonl')
      .filter((label) => label.mlResearch === true)
      .map((label) => label.id),
  );
  return linesOf('dev.jsonl').filter((line) => research.has(line.id));
}

const read = (html: string) => readPage(new JSDOM(html).window.document, 'https://board.example/vacancy/1234');

const OWN: FramedListing = {
  title: 'Research Associate in Learned Simulation',
  company: 'University of Eastmere',
  location: 'Eastmere',
  text: `The School of Engineering seeks a Research Associate who will build learned simulators of river floods.
Main duties
- Design and train graph networks on data from gauges.
- Publish in conferences and journals of the field.
Requirements
- A PhD in machine learning, engineering or mathematics.
- Experience with Python and one deep-learning library.
The salary is £38,205 to £44,263 per annum, for 30 months in the first place.`,
};

describe.each(Object.keys(FRAMES))('a listing in the frame %s', (name) => {
  const frame = FRAMES[name] as (listing: FramedListing) => string;

  it('is found with its title and without the frame', () => {
    const reading = read(frame(OWN));
    const { coverage, foreign } = overlap(OWN.text, reading.listing.sources.text);
    expect(reading.listing.sources.title).toBe(OWN.title);
    expect(coverage).toBeGreaterThanOrEqual(0.97);
    expect(foreign).toBeLessThanOrEqual(0.1);
    expect(reading.pageKind.kind).toBe('posting');
  });

  it.skipIf(!hasCorpus)(
    'is found for every listing of ML research',
    () => {
      const poor: string[] = [];
      for (const listing of researchListings()) {
        const { text } = read(frame(listing)).listing.sources;
        const { coverage, foreign } = overlap(listing.text, text);
        const intruders = FRAME_WORDS.filter((word) => text.includes(word) && !listing.text.includes(word));
        if (coverage < 0.97 || foreign > 0.05 || intruders.length > 0) {
          poor.push(`${listing.id} ${coverage.toFixed(2)} ${foreign.toFixed(2)} ${intruders.join()}`);
        }
      }
      expect(poor).toEqual([]);
    },
    60_000,
  );
});
