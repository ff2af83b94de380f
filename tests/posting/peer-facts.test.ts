import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { readPosting } from '../../lib/posting/read-posting';

/** Rows of public projects' own tests; they lie beside the project. */
const ROWS = resolve('../shared/corpus/peers/other-facts.json');

type Years = { min?: number | null; max?: number | null; min_years_required?: number | null };
type Row =
  | { kind: 'years_experience'; input: string; expected: Years }
  | { kind: 'work_mode'; input: { location?: string; title?: string; structured?: string }; expected: string };

const rows = existsSync(ROWS) ? (JSON.parse(readFileSync(ROWS, 'utf8')) as Row[]) : [];

/** A row set into a short listing, since a bare line is no posting. */
const listingWith = (line: string, title = 'Machine Learning Research Scientist', location = '') =>
  readPosting(
    listingFromText({
      title,
      location,
      text: `We are hiring a machine learning research scientist to develop and publish new methods.\n\n${line}\n\nPlease apply with your CV.`,
    }),
  ).posting;

/**
 * Where this project reads otherwise on purpose:
 * two required spans of years in one list must both be met, so the larger stands (the peer takes the smaller);
 * of "hybrid" and "remote" in one location line the more remote counts, as the labelled listings' rules say;
 * "remote-friendly" is remote by the same rules.
 */
const agreed = (kind: Row['kind'], right: (row: never) => boolean) =>
  rows.filter((row) => row.kind === kind).filter((row) => right(row as never)).length;

describe.skipIf(rows.length === 0)("other projects' rows", () => {
  test('years of experience: at least 21 of 23', () => {
    const right = agreed('years_experience', ({ input, expected }: Extract<Row, { kind: 'years_experience' }>) => {
      const value = listingWith(input).experience?.value;
      const min = expected.min_years_required !== undefined ? expected.min_years_required : expected.min;
      return (
        (value?.min ?? null) === (min ?? null) && (expected.max === undefined || (value?.max ?? null) === expected.max)
      );
    });
    expect(right).toBeGreaterThanOrEqual(21);
  });

  test('work mode: at least 6 of 8', () => {
    const right = agreed('work_mode', ({ input, expected }: Extract<Row, { kind: 'work_mode' }>) => {
      const title = input.title ? `${input.title}, Machine Learning Research Scientist` : undefined;
      return (listingWith('', title, input.location).workplace?.value ?? 'unknown') === expected;
    });
    expect(right).toBeGreaterThanOrEqual(6);
  });
});
