/**
 * `npx tsx scripts/score-frames.ts [FRAME …]`: reads the labelled ML research listings once as bare text and once set into
 * each page frame of tests/page/frames.ts, and prints the scores of `../shared/corpus/score.mjs` beside each other.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { readPage } from '../lib/page/read-page';
import { listingFromText } from '../lib/posting/blocks';
import type { Listing } from '../lib/posting/listing';
import { predictionOf } from '../lib/posting/prediction';
import { readPosting } from '../lib/posting/read-posting';
import { FRAMES, type FramedListing } from '../tests/page/frames';

const CORPUS = path.resolve(import.meta.dirname, '../../shared/corpus');

interface Line extends FramedListing {
  id: string;
  url: string;
  mlResearch?: boolean | null;
}
interface Score {
  fields: Record<string, { f1: number }>;
  meanF1: number;
}

const linesOf = (file: string) =>
  readFileSync(path.join(CORPUS, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

const labels = linesOf('dev.labels.jsonl').filter((label) => label.mlResearch === true);
const research = new Set(labels.map((label) => label.id));
const listings = linesOf('dev.jsonl').filter((line) => research.has(line.id));

const folder = mkdtempSync(path.join(tmpdir(), 'frames-'));
const gold = path.join(folder, 'gold.jsonl');
writeFileSync(gold, labels.map((label) => JSON.stringify(label)).join('\n'));

function score(name: string, toListing: (line: Line) => Listing): Score {
  const file = path.join(folder, `${name}.jsonl`);
  const answers = listings.map((line) =>
    JSON.stringify({ id: line.id, ...predictionOf(readPosting(toListing(line)).posting) }),
  );
  writeFileSync(file, answers.join('\n'));
  const output = execFileSync(
    process.execPath,
    [path.join(CORPUS, 'score.mjs'), '--gold', gold, '--pred', file, '--json'],
    {
      encoding: 'utf8',
    },
  );
  return JSON.parse(output) as Score;
}

const bare = score('bare', (line) => listingFromText(line));
console.log(`bare text: mean ${bare.meanF1.toFixed(3)}`);
const wanted = process.argv.slice(2);
for (const [name, frame] of Object.entries(FRAMES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const framed = score(name, (line) => {
    const { listing, pageKind } = readPage(new JSDOM(frame(line)).window.document, line.url);
    if (pageKind.kind === 'list' || pageKind.kind === 'article')
      console.log(`  ${line.id}: taken for ${pageKind.kind}`);
    return listing;
  });
  const worse = Object.entries(framed.fields)
    .map(([field, { f1 }]) => [field, f1 - (bare.fields[field]?.f1 ?? 0)] as const)
    .filter(([, difference]) => Math.abs(difference) > 0.02)
    .map(([field, difference]) => `${field} ${difference > 0 ? '+' : ''}${difference.toFixed(3)}`);
  console.log(
    `${name}: mean ${framed.meanF1.toFixed(3)} (${(framed.meanF1 - bare.meanF1).toFixed(3)}) ${worse.join(', ')}`,
  );
}
rmSync(folder, { recursive: true, force: true });
