/** What holds for every shortlist, every file and every record of an older schema. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { MATERIALS } from '../../lib/posting/posting';
import { calendarFile } from '../../lib/shortlist/calendar-file';
import { csvFile, readCsvFile } from '../../lib/shortlist/csv-file';
import { type EntryRecord, type ListingRow, type OwnWords, RATINGS } from '../../lib/shortlist/entry';
import { readImport } from '../../lib/shortlist/import-file';
import { carryOut, type FoundRecords, planImport } from '../../lib/shortlist/import-plan';
import { jsonFile, readJsonFile } from '../../lib/shortlist/json-file';
import { type LocalArea, localStore } from '../../lib/shortlist/local-store';
import { fromSchema1 } from '../../lib/shortlist/migrations';
import { type EntryParts, partsOf, RECORDS, recordsOf } from '../../lib/shortlist/records';
import type { ShortlistRepository } from '../../lib/shortlist/repository';
import { STATUSES } from '../../lib/shortlist/status';
import { shortlistIn } from '../../lib/shortlist/store-repository';
import { LONG_ENOUGH, RUNS } from '../properties/runs';
import { savedEntry } from './saved-entry';

const AT = '2027-01-05T08:00:00.000Z';
const BASE = savedEntry();

/** A storage of its own in memory: ten thousand of them are made. */
function open(): ShortlistRepository {
  const items: Record<string, unknown> = {};
  const area: LocalArea = {
    get: async (keys) =>
      structuredClone(
        keys === null ? items : Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
      ),
    set: async (more) => void Object.assign(items, structuredClone(more)),
  };
  return shortlistIn(localStore(area, `s-${randomUUID()}`));
}

const time = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString());
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '"',
        "'",
        ',',
        ';',
        '\n',
        '\r\n',
        '\t',
        '\0',
        ' ',
        '|',
        '\u202e',
        'a',
        '1',
        '\uff1d',
      ),
      { maxLength: 20 },
    )
    .map((all) => all.join('')),
);
const tag = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((one) => one.replace(/[;\s\0]/g, 'x').slice(0, 40))
  .filter((one) => one !== '');
const own: fc.Arbitrary<OwnWords> = fc.record({
  status: fc.constantFrom(...STATUSES),
  notes: words,
  tags: fc.uniqueArray(tag, { maxLength: 5 }),
  rating: fc.option(fc.constantFrom(...RATINGS)),
  deadline: fc.option(time.map((one) => one.slice(0, 10))),
  materials: fc.uniqueArray(fc.constantFrom(...MATERIALS)),
});
const record: fc.Arbitrary<EntryRecord> = fc
  .record({ id: fc.uuid({ version: 4 }), own, savedAt: time, updatedAt: time })
  .map(({ id, own: kept, savedAt, updatedAt }) => ({
    ...BASE,
    ...kept,
    ...{ id, savedAt, updatedAt, canonicalId: `jobs.example:${id}`, url: `https://jobs.example/${id}` },
    history: [{ at: savedAt, kind: 'saved' }],
  }));
const records = fc.uniqueArray(record, { maxLength: 4, selector: ({ id }) => id });

const rowOf = (one: EntryRecord): ListingRow => recordsOf(one).listings;

async function* lines(all: readonly EntryRecord[]): AsyncGenerator<string[]> {
  yield all.map((one) => JSON.stringify(one));
}
const file = (text: string) => new Blob([text]);
const bytes = (text: string) => new TextEncoder().encode(text);
/** The order of keys in the string of its details says nothing. */
const opened = ({ details, ...parts }: EntryParts) => ({ ...parts, details: JSON.parse(details.json) });
const openedIn = (found: FoundRecords) => found.records.map((one) => 'parts' in one && opened(one.parts));
const fileOf = async (all: readonly EntryRecord[]) => (await jsonFile(lines(all), AT)).text();

describe('a table', () => {
  test(
    'brings back every word of the user’s, and no cell of it begins a formula',
    () => {
      fc.assert(
        fc.property(record, (one) => {
          const csv = csvFile([rowOf(one)]);
          const found = readCsvFile(csv, (id) => (id === one.id ? one : null), AT);
          expect('records' in found && found.records).toHaveLength(1);
          const [read] = 'records' in found ? found.records : [];
          const back = read && 'parts' in read ? read.parts.listings : null;
          const { status, notes, tags, rating, deadline, materials } = one;
          // White space at line ends is the spreadsheet's; NUL stands in no table.
          expect(back).toMatchObject({
            status,
            rating,
            deadline,
            tags,
            notes: notes.replace(/\r\n?/g, '\n').replaceAll('\0', ''),
          });
          expect(back?.materials.toSorted()).toEqual(materials.toSorted());
          const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
          for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+@|%\uFF1D\uFF0B\uFF20]/);
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );

  test(
    'that holds anything is read or refused, without an error, and never into another entry',
    () => {
      const cells = fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { maxLength: 4 });
      fc.assert(
        fc.property(cells, (rows) => {
          const text = `url,title,status,notes,tags,pay_min\n${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')}`;
          const found = readCsvFile(text, () => null, AT);
          for (const one of 'records' in found ? found.records : []) {
            if ('parts' in one) expect(one.parts.listings.url).toMatch(/^https?:/i);
          }
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );
});

describe('a file of everything', () => {
  test(
    'brings back each entry as it was',
    async () => {
      await fc.assert(
        fc.asyncProperty(records, async (all) => {
          const found = await readJsonFile(bytes(await fileOf(all)));
          expect('records' in found && openedIn(found)).toEqual(all.map((one) => opened(partsOf(one))));
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );

  test(
    'in which one character is another is refused, or says the same',
    async () => {
      const change = fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        sign: fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
      });
      await fc.assert(
        fc.asyncProperty(record, change, async (one, { at, sign }) => {
          const text = await fileOf([one]);
          const place = Math.floor(at * (text.length - 1));
          const found = await readJsonFile(bytes(text.slice(0, place) + sign + text.slice(place + 1)));
          if ('problem' in found) return;
          // The head holds the day of the export, which is told to nobody.
          expect(openedIn(found)).toEqual([opened(partsOf(one))]);
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );

  test(
    'that holds anything changes nothing, or is told why not',
    async () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.json({ maxDepth: 4 }),
        fc.constantFrom(
          '{"format":"yardstick-shortlist","version":2,',
          '"entries":[\n',
          '\n],"count":1,"checksum":"x"}',
        ),
      );
      const shortlist = open();
      await fc.assert(
        fc.asyncProperty(text, async (all) => {
          const plan = await readImport(file(all), shortlist, AT);
          if ('problem' in plan) expect(plan.problem.kind).not.toBe('');
          else expect([...plan.adds, ...plan.changes]).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );
});

describe('bringing in', () => {
  test(
    'twice is the same as once, and the later change of an entry stays',
    async () => {
      const pair = fc.tuple(records, fc.array(fc.tuple(own, time), { minLength: 4, maxLength: 4 }));
      await fc.assert(
        fc.asyncProperty(pair, async ([here, changes]) => {
          const theirs = here.map((one, at) => ({
            ...one,
            ...changes[at]?.[0],
            updatedAt: changes[at]?.[1] ?? one.updatedAt,
          }));
          const shortlist = open();
          await shortlist.putParts(here.map(partsOf));
          const found = { records: theirs.map((one, at) => ({ at: at + 1, parts: partsOf(one) })) };
          await carryOut(await planImport(found, shortlist), shortlist);
          const once = await shortlist.records(await shortlist.ids());
          const again = await planImport(found, shortlist);
          expect([again.adds, again.changes, again.unreadable]).toEqual([[], [], []]);
          for (const one of once) {
            const sides = [here, theirs].map((all) => all.find(({ id }) => id === one.id) as EntryRecord);
            const [mine, other] = sides as [EntryRecord, EntryRecord];
            expect(one.notes).toBe(other.updatedAt > mine.updatedAt ? other.notes : mine.notes);
          }
          expect(once).toHaveLength(here.length);
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );
});

describe('merging', () => {
  test(
    'and separating again loses nothing, in whatever order and however often',
    async () => {
      const steps = fc.array(
        fc.record({
          kind: fc.constantFrom('merge', 'separate', 'remove', 'restore'),
          one: fc.nat(3),
          other: fc.nat(3),
        }),
        { maxLength: 12 },
      );
      const four = fc.uniqueArray(record, { minLength: 4, maxLength: 4, selector: ({ id }) => id });
      await fc.assert(
        fc.asyncProperty(four, steps, async (all, done) => {
          const shortlist = open();
          await shortlist.putParts(all.map(partsOf));
          for (const { kind, one, other } of done) {
            const [kept, gone] = [all[one]?.id ?? '', all[other]?.id ?? ''];
            if (kind === 'merge') await shortlist.merge(kept, gone, AT);
            else if (kind === 'separate') await shortlist.separate(gone, AT);
            else if (kind === 'remove') await shortlist.remove(kept, AT);
            else await shortlist.restore(kept);
          }
          const ids = all.map(({ id }) => id).toSorted();
          expect(await shortlist.ids()).toEqual(ids);
          const [listed, merged] = await shortlist.listAll();
          const rows = await shortlist.rowsOf(ids);
          // Each is listed, merged into another, or removed: in exactly one of the three.
          expect(listed.length + merged.length + rows.filter(({ removedAt }) => removedAt !== null).length).toBe(4);
          for (const { id, mergedInto } of merged) expect(mergedInto).not.toBe(id);
          const words = (from: readonly { id: string; text: string }[]) =>
            new Map(from.map(({ id, text }) => [id, text]));
          expect(words(await shortlist.records(ids))).toEqual(words(all));
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );
});

describe('an older schema', () => {
  const {
    later: _later,
    changed: _changed,
    mergedInto: _into,
    tags: _tags,
    rating: _rating,
    deadline: _deadline,
    ...old
  } = BASE;
  const damage = fc.record({
    key: fc.constantFrom(...Object.keys(old), 'none'),
    value: fc.oneof(fc.anything(), fc.constant(undefined)),
  });

  test(
    'gives whole records, or the old one put aside as it was: nothing is dropped',
    () => {
      fc.assert(
        fc.property(
          fc.uuid({ version: 4 }),
          own,
          fc.array(damage, { maxLength: 2 }),
          (id, { status, notes, materials }, damages) => {
            const stored = { ...old, id, status, notes, materials } as Record<string, unknown>;
            for (const { key, value } of damages) if (key !== 'none' && key !== 'id') stored[key] = value;
            const made = fromSchema1(stored as never, AT);
            expect(made.length).toBeGreaterThan(0);
            for (const [, each] of made) expect(each.id).toContain(id);
            if (made[0]?.[0] === 'quarantine') {
              expect(made).toEqual([['quarantine', { id: `entries/${id}`, at: AT, value: stored }]]);
              return;
            }
            expect(made.map(([table]) => table)).toEqual(['listings', 'details', 'snapshots', 'history']);
            if (damages.some(({ key }) => key !== 'none' && key !== 'id')) return;
            for (const [table, each] of made) {
              expect(RECORDS[table as keyof typeof RECORDS].safeParse(each).error, table).toBeUndefined();
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );
});

describe('a calendar', () => {
  test(
    'has lines of at most 75 octets and one event for each day, whatever the listings are called',
    () => {
      fc.assert(
        fc.property(records, words, (all, title) => {
          const rows = all.map(rowOf);
          const text = calendarFile(rows, () => title, AT);
          const each = text.split('\r\n');
          expect(each.pop()).toBe('');
          for (const line of each) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          const count = (name: string) => each.filter((line) => line === name).length;
          expect([count('BEGIN:VEVENT'), count('END:VEVENT'), count('END:VCALENDAR')]).toEqual([
            rows.length,
            rows.length,
            1,
          ]);
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );
});
