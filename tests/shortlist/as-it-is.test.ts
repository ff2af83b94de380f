/** The quick look at stored values beside zod's, which is the judge. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { asItIs } from '../../lib/shortlist/as-it-is';
import { detailsSchema, RECORDS, recordsOf } from '../../lib/shortlist/records';
import { LONG_ENOUGH, RUNS } from '../properties/runs';
import { savedEntry } from './saved-entry';

describe('a value is taken as it is', () => {
  const day = z.iso.date();
  const cases: [schema: z.ZodType, taken: unknown[], refused: unknown[]][] = [
    [z.string().min(1).max(3), ['a', 'abc'], ['', 'abcd', 1, null, undefined]],
    [z.string().regex(/^a+$/), ['aa'], ['b', 'ab']],
    [z.uuid(), ['5a4f7f4e-4c39-4a52-9b0e-1f7f4c1d2a01'], ['5a4f7f4e', 'x'.repeat(36)]],
    [z.iso.datetime(), ['2026-11-20T10:00:00.000Z'], ['2026-11-20', '2026-02-30T10:00:00Z']],
    [day, ['2028-02-29'], ['2027-02-29', '2027-2-1']],
    [z.number().min(0).max(1), [0, 0.5, 1], [-1, 2, Number.NaN, Number.POSITIVE_INFINITY, '0.5']],
    [z.number().gt(0), [1], [0]],
    [z.int(), [7, -7], [1.5, 2 ** 60, '7']],
    [z.boolean(), [true, false], [0, 'true', null]],
    [z.enum(['a', 'b']), ['a', 'b'], ['c', null]],
    [z.literal([1, 'x', true]), [1, 'x', true], ['1', false]],
    [day.nullable(), [null, '2027-01-01'], [undefined, '']],
    [z.union([day, z.literal('rolling')]), ['rolling', '2027-01-01'], ['soon', null]],
    [z.array(z.boolean()).max(2), [[], [true, false]], [[true, true, true], [0], {}, 'ab']],
    [
      z.strictObject({ a: z.boolean(), b: z.string().exactOptional() }),
      [{ a: true }, { b: '', a: false }],
      [{}, { a: true, c: 1 }, { a: true, b: undefined }, { b: '' }, [], null],
    ],
    [
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('one'), at: day }),
        z.strictObject({ kind: z.enum(['two', 'three']), of: z.uuid() }),
      ]),
      [{ kind: 'one', at: '2027-01-01' }],
      [{ kind: 'two', at: '2027-01-01' }, { kind: 'four' }],
    ],
  ];
  test.each(cases.map((one, at) => [at, ...one] as const))(
    '%i: where its schema takes it',
    (_at, schema, taken, refused) => {
      for (const value of taken)
        expect([value, asItIs(schema)(value), schema.safeParse(value).success]).toEqual([value, true, true]);
      for (const value of refused)
        expect([value, asItIs(schema)(value), schema.safeParse(value).success]).toEqual([value, false, false]);
    },
  );

  test('only where zod would leave it as it is', () => {
    for (const [schema, value] of [
      [z.string().trim(), ' a '],
      [z.string().trim().max(2), ' a '],
      [z.object({ a: z.string() }), { a: '', more: 1 }],
      [z.array(z.string()).transform((all) => all.length), ['a']],
      [z.coerce.number(), '7'],
      [z.string().default('a'), undefined],
      [z.strictObject({ a: z.string().trim() }), { a: ' b' }],
      [z.strictObject({ a: z.boolean() }), Object.create({ a: true })],
    ] as const) {
      expect([asItIs(schema)(value), schema.safeParse(value).success]).toEqual([false, true]);
    }
    expect(asItIs(z.strictObject({ a: z.string().refine((text) => text !== 'no') }))({ a: 'no' })).toBe(false);
    expect(asItIs(z.string().lowercase())('A')).toBe(false);
    expect(asItIs(z.string().lowercase())('a')).toBe(true);
  });
});

const { listings, details } = recordsOf(
  savedEntry({ notes: 'call', tags: ['near'], rating: 4, deadline: '2027-01-02' }),
);
const STORED = [
  { name: 'row', schema: RECORDS.listings, value: listings },
  { name: 'details', schema: detailsSchema, value: JSON.parse(details.json) },
] as const;

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...at, key]))];
}

/** A copy with something else at one place; `undefined` takes the member away. */
function changed(value: unknown, [key, ...rest]: readonly (string | number)[], other: unknown): unknown {
  if (key === undefined) return other;
  if (typeof value !== 'object' || value === null) return value;
  const copy = structuredClone(value) as Record<string, unknown>;
  const member = changed(copy[key], rest, other);
  if (member === undefined) delete copy[key];
  else copy[key] = member;
  return copy;
}

describe.each(STORED)('of a $name', ({ schema, value }) => {
  const isWhole = asItIs(schema);
  test('a whole one is taken', () => expect(isWhole(value)).toBe(true));

  test(
    'with anything changed exactly what zod takes is taken',
    () => {
      const other = fc.oneof(
        fc.constantFrom(null, '', 0, -1, 1.5, 1e13, true, [], {}, 'rolling', '2027-02-30', 'x'.repeat(5000), undefined),
        fc.jsonValue({ maxDepth: 2 }),
      );
      const places = placesIn(value);
      fc.assert(
        fc.property(fc.constantFrom(...places), other, fc.boolean(), (place, odd, isMore) => {
          const one = changed(value, isMore ? [...place, '__more'] : place, odd);
          expect([place, odd, isWhole(one)]).toEqual([place, odd, schema.safeParse(one).success]);
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );
});
