import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { predictionOf } from '../../lib/posting/prediction';
import { readPosting } from '../../lib/posting/read-posting';
import type { LabelledListing } from './labelled-listing';

const files = import.meta.glob<{ listings?: readonly LabelledListing[] }>('./listings/*.ts', { eager: true });
/** Tables of another shape in that folder have a test of their own. */
const tables = Object.entries(files).flatMap(([file, { listings }]) => (listings ? [{ file, listings }] : []));

/** Lists of names in one order: which name comes first says nothing. */
const inOrder = (fields: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      Array.isArray(value) && value.every((name) => typeof name === 'string') ? value.toSorted() : value,
    ]),
  );

describe.each(tables)('$file', ({ listings }) => {
  test.each(listings.map((listing, index) => [index, listing.title ?? listing.text.slice(0, 50), listing] as const))(
    '%i %s',
    (_index, _name, { labels, misread = [], ...fields }) => {
      const { posting } = readPosting(listingFromText({ ...fields, today: '2026-11-20' }));
      const { employer, ...all } = labels;
      const { evidence, ...found } = predictionOf(posting);
      const read = inOrder(found);
      const wanted = Object.fromEntries(
        Object.entries(inOrder(all)).filter(([field]) => !misread.some((name) => name === field)),
      );
      const why = Object.entries({ ...evidence, employer: posting.employer.reasons })
        .filter(([field]) => ['posting', 'mlResearch', 'role', 'level', 'employer'].includes(field) || field in wanted)
        .map(([field, pieces]) => `${field}: ${pieces.map(({ rule, quote }) => `${rule} "${quote}"`).join(', ')}`);
      expect(read, why.join('\n')).toMatchObject(wanted);
      for (const field of misread)
        expect({ [field]: read[field] }, `${field} is read right by now: take it off "misread"`).not.toMatchObject({
          [field]: inOrder(all)[field],
        });
      if (employer !== undefined) expect(posting.employer.value, why.join('\n')).toBe(employer);
    },
  );
});
