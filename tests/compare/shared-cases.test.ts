/** The shared cases, from the listing's text to the verdict: `npm run compare` on them, without the process. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { listingFromText } from '../../lib/posting/blocks';
import { readPosting } from '../../lib/posting/read-posting';
import { SHARED } from '../../scripts/paths';
import { TODAY } from './posting-of';

interface SharedCase {
  id: string;
  title: string;
  location: string;
  text: string;
  want: Record<string, unknown>;
}

function casesOf(file: string): SharedCase[] {
  const path = join(SHARED, 'guide', file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SharedCase);
}

function answersTo({ title, location, text }: SharedCase): Record<string, unknown> {
  const { posting } = readPosting(listingFromText({ title, location, text }));
  const { guide, role, level, salary, requirements } = compare(posting, { today: TODAY });
  const kinds = Object.fromEntries(requirements.map(({ kind, verdict }) => [kind, verdict]));
  return { guide, role, level, verdict: salary?.verdict, reason: salary?.reason, ...kinds };
}

describe.each(['pay-cases.jsonl', 'requirement-cases.jsonl'])('%s', (file) => {
  const cases = casesOf(file);
  test.skipIf(cases.length > 0)('is not there', () => {
    expect(cases).toEqual([]);
  });
  test.each(cases.map((each) => [each.id, each] as const))('%s', (_, each) => {
    expect(answersTo(each)).toMatchObject(each.want);
  });
});
