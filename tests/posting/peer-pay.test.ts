import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { predictionOf } from '../../lib/posting/prediction';
import { readPosting } from '../../lib/posting/read-posting';

/** Other projects' test rows lie beside this project where it is developed; without them the test is left out. */
const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');
const ROWS = join(CORPUS, 'peers/salary.json');
const SCORER = join(CORPUS, 'peer-rows.mjs');

const node = (...args: string[]): string => spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;

test.skipIf(!existsSync(ROWS))(
  "pay in other projects' test rows: F1 at least 0.95, precision 0.98, none invented",
  () => {
    const listings = node(SCORER, 'listings', ROWS)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; title: string; text: string });
    const predictions = listings.map(({ id, ...listing }) => ({
      id,
      ...predictionOf(readPosting({ ...listingFromText(listing), today: '2026-11-20' }).posting),
    }));
    const folder = mkdtempSync(join(tmpdir(), 'peer-pay-'));
    try {
      const file = join(folder, 'predictions.jsonl');
      writeFileSync(file, predictions.map((row) => JSON.stringify(row)).join('\n'));
      const score = node(SCORER, 'score', ROWS, file);
      const figure = (name: string): number => Number(new RegExp(`${name} (\\d[\\d.]*)`).exec(score)?.[1]);
      expect(figure('F1'), score).toBeGreaterThanOrEqual(0.95);
      expect(figure('precision'), score).toBeGreaterThanOrEqual(0.98);
      expect(figure('pay invented in'), score).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
