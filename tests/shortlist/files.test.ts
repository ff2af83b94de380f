/** Files out and in: nothing is lost on the way, and a bad file changes nothing. */
import 'fake-indexeddb/auto';
import '../components/catalogue';
import { createHash, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { problemWords, unreadableWords } from '../../components/shortlist/file-words';
import { MATERIALS } from '../../lib/posting/posting';
import { calendarFile } from '../../lib/shortlist/calendar-file';
import { csvFile } from '../../lib/shortlist/csv-file';
import { dexieStore } from '../../lib/shortlist/dexie-store';
import { type EntryRecord, factsOf, type ListingRow, RATINGS } from '../../lib/shortlist/entry';
import { readImport } from '../../lib/shortlist/import-file';
import { carryOut, type ImportPlan } from '../../lib/shortlist/import-plan';
import { allLines, jsonFile } from '../../lib/shortlist/json-file';
import { type EntryParts, partsOf } from '../../lib/shortlist/records';
import { STATUSES } from '../../lib/shortlist/status';
import { shortlistIn } from '../../lib/shortlist/store-repository';
import { savedEntry } from './saved-entry';

const AT = '2026-12-01T08:00:00.000Z';
const open = () => shortlistIn(dexieStore(`shortlist-${randomUUID()}`));
const chosen = (text: string) => new Blob([text]);
async function* once(records: EntryRecord[]) {
  yield records.map((record) => JSON.stringify(record));
}
async function* linesOf(shortlist: ReturnType<typeof open>, ids: string[]) {
  yield shortlist.lines(ids);
}
const fileOf = async (records: EntryRecord[]) => (await jsonFile(once(records), AT)).text();
const record = (change: Partial<EntryRecord> = {}): EntryRecord => ({
  ...savedEntry(),
  history: [{ at: '2026-11-20T10:00:00.000Z', kind: 'saved' }],
  ...change,
});
const rowOf = ({ posting, comparison, ...kept }: EntryRecord): ListingRow => ({
  ...kept,
  facts: factsOf(posting, comparison),
});

/** The order of keys in the string of its details says nothing. */
const opened = ({ details, ...parts }: EntryParts) => ({ ...parts, details: JSON.parse(details.json) });

async function planned(text: string, shortlist = open()): Promise<ImportPlan> {
  const plan = await readImport(chosen(text), shortlist, AT);
  if ('problem' in plan) throw new Error(problemWords(plan.problem));
  return plan;
}

const time = fc
  .date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = time.map((one) => one.slice(0, 10));
const generated = fc
  .record({
    id: fc.uuid({ version: 4 }),
    savedAt: time,
    updatedAt: time,
    removedAt: fc.option(time),
    status: fc.constantFrom(...STATUSES),
    notes: fc.string({ unit: 'grapheme', maxLength: 200 }),
    tags: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 5 }),
    rating: fc.option(fc.constantFrom(...RATINGS)),
    deadline: fc.option(day),
    materials: fc.uniqueArray(fc.constantFrom(...MATERIALS)),
    text: fc.string({ unit: 'binary', maxLength: 300 }),
  })
  .map((own) =>
    record({ ...own, canonicalId: `jobs.example:${own.id}`, history: [{ at: own.savedAt, kind: 'saved' }] }),
  );

test('what is exported, wiped and brought in again is the same', async () => {
  const entries = fc.uniqueArray(generated, { maxLength: 6, selector: ({ id }) => id });
  await fc.assert(
    fc.asyncProperty(entries, async (records) => {
      const shortlist = open();
      await shortlist.putParts(records.map(partsOf));
      const ids = await shortlist.ids();
      const before = await shortlist.records(ids);
      expect(before).toHaveLength(records.length);
      const text = await (await jsonFile(linesOf(shortlist, ids), AT)).text();
      await shortlist.wipe();
      const plan = await planned(text, shortlist);
      expect(plan.unreadable).toEqual([]);
      await carryOut(plan, shortlist);
      expect(await shortlist.records(ids)).toEqual(before);
      shortlist.close();
    }),
    { numRuns: 40 },
  );
});

test('a file of many groups of lines, and of many batches, is read as it was written', async () => {
  const shortlist = open();
  const records = Array.from({ length: 271 }, (_, at) => record({ canonicalId: `many:${at}`, notes: `call ${at}` }));
  await shortlist.putParts(records.map(partsOf));
  const text = await (await jsonFile(allLines(shortlist), AT)).text();
  expect(JSON.parse(text)).toMatchObject({ count: 271, version: 2 });
  const plan = await planned(text);
  expect([plan.adds.length, plan.unreadable]).toEqual([271, []]);
  const there = open();
  await carryOut(plan, there);
  const ids = await shortlist.ids();
  expect(await there.records(ids)).toEqual(await shortlist.records(ids));
});

test('a file that does not say how many lines a group has is read by groups of a hundred', async () => {
  const lines = Array.from({ length: 150 }, (_, at) => JSON.stringify(record({ canonicalId: `older:${at}` })));
  const digest = (of: string | Buffer) => createHash('sha256').update(of).digest();
  const groups = [lines.slice(0, 100), lines.slice(100)].map((group) => digest(group.join(',\n')));
  const file = (checksum: string) =>
    `{"format":"yardstick-shortlist","version":2,"exportedAt":"${AT}","entries":[\n${lines.join(',\n')}\n],"count":150,"checksum":"sha-256:${checksum}"}\n`;
  expect((await planned(file(digest(Buffer.concat(groups)).toString('hex')))).adds).toHaveLength(150);
  expect(await readImport(chosen(file('00'.repeat(32))), open(), AT)).toEqual({ problem: { kind: 'checksum' } });
});

describe('bringing in', () => {
  test('says beforehand what is added, changed, the same and older; twice changes nothing more', async () => {
    const shortlist = open();
    const same = record({ canonicalId: 'a:1' });
    const newer = record({ canonicalId: 'a:2' });
    const older = record({ canonicalId: 'a:3' });
    await shortlist.putParts(
      [same, { ...newer, notes: 'old' }, { ...older, notes: 'mine', updatedAt: AT }].map(partsOf),
    );
    const text = await fileOf([same, { ...newer, notes: 'new', updatedAt: AT }, older, record({ canonicalId: 'a:4' })]);
    const plan = await planned(text, shortlist);
    expect([plan.adds.length, plan.changes.length, plan.same, plan.older]).toEqual([1, 1, 1, 1]);
    expect((await shortlist.get(newer.id))?.notes).toBe('old');
    await carryOut(plan, shortlist);
    expect((await shortlist.get(newer.id))?.notes).toBe('new');
    expect((await shortlist.get(older.id))?.notes).toBe('mine');
    expect(await shortlist.list()).toHaveLength(4);
    const again = await planned(text, shortlist);
    expect([again.adds.length, again.changes.length]).toEqual([0, 0]);
  });

  test('a back-up that was formatted anew is read', async () => {
    const entry = record();
    const plan = await planned(JSON.stringify(JSON.parse(await fileOf([entry])), null, 2));
    expect(plan.adds.map(opened)).toEqual([opened(partsOf(entry))]);
  });

  test('a table with our headings changes what the user may write, and adds what is new', async () => {
    const shortlist = open();
    const kept = record({ notes: '=HYPERLINK("x")', tags: ['near', 'two words'], rating: 4 });
    await shortlist.putParts([kept].map(partsOf));
    const { data } = Papa.parse<string[]>(csvFile(await shortlist.list()).replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
    });
    const [head = [], row = []] = data;
    expect((await planned(csvFile(await shortlist.list()), shortlist)).same).toBe(1);

    const cell = (cells: string[], column: string, value: string) =>
      cells.map((one, at) => (head[at] === column ? value : one));
    const fresh = ['', '', 'Lab Scientist', 'Tern', 'Oslo', 'https://tern.example/7'];
    const added = head.map((column, at) => (column === 'status' ? 'applied' : (fresh[at] ?? '')));
    const text = Papa.unparse([head, cell(row, 'status', 'offer'), added]);
    const plan = await planned(text, shortlist);
    expect(plan.unreadable).toEqual([]);
    await carryOut(plan, shortlist);
    const changed = await shortlist.get(kept.id);
    expect(changed).toEqual({ ...savedEntryOf(kept), status: 'offer', updatedAt: AT });
    expect((await shortlist.history(kept.id)).at(-1)).toEqual({ at: AT, kind: 'status', from: 'saved', to: 'offer' });
    expect((await shortlist.list()).find(({ facts }) => facts.company === 'Tern')).toMatchObject({
      status: 'applied',
      url: 'https://tern.example/7',
      facts: { title: 'Lab Scientist', location: 'Oslo' },
    });
  });
});
const savedEntryOf = ({ history: _history, ...entry }: EntryRecord) => entry;

describe('forty hostile files', () => {
  /** One entry of a back-up with another value in it, with a fitting checksum all the same. */
  const spoilt = (change: object) => fileOf([{ ...record(), ...change } as EntryRecord]);
  const FILES: [name: string, text: () => string | Promise<string>][] = [
    ['empty', () => ''],
    ['white space', () => ' \n\t\n'],
    ['a byte-order mark alone', () => '\uFEFF'],
    ['an archive', () => 'PK\u0003\u0004\u0014\u0000\u0006\u0000workbook'],
    ['bytes that are no text', () => '\uFFFD\uFFFD\uFFFD\uFFFD'],
    ['NUL in a text', () => 'title,url\u0000,status\n'],
    ['a picture', () => '\uFFFDPNG\r\n\u001A\n\u0000\u0000'],
    ['prose', () => 'Please find attached my list of jobs.'],
    ['a page', () => '<!doctype html><title>Jobs</title><script>alert(1)</script>'],
    ['null', () => 'null'],
    ['a number', () => '1e999'],
    ['an empty list', () => '[]'],
    ['an empty object', () => '{}'],
    ['another program’s JSON', () => '{"jobs":[{"title":"x"}]}'],
    ['JSON cut off', () => '{"jobs":[{"title":'],
    ['a deep nest', () => '['.repeat(50_000)],
    [
      'a back-up cut in the middle',
      async () => (await fileOf([record(), record({ canonicalId: 'a:2' })])).slice(0, 9000),
    ],
    ['a back-up without its end', async () => (await fileOf([record()])).replace(/\n\],"count".*/s, '')],
    ['a back-up without its checksum', async () => (await fileOf([record()])).replace(/,"checksum":"[^"]*"/, '')],
    ['a wrong checksum', async () => (await fileOf([record()])).replace(/sha-256:..../, 'sha-256:0000')],
    ['one character changed', async () => (await fileOf([record()])).replace('Quarry', 'Quarrx')],
    ['a wrong count', async () => (await fileOf([record()])).replace('"count":1', '"count":2')],
    [
      'an entry left out',
      async () => (await fileOf([record(), record({ canonicalId: 'a:2' })])).replace(/\[\n.*?,\n/, '[\n'),
    ],
    ['a later version', async () => (await fileOf([record()])).replace('"version":2', '"version":3')],
    ['version nought', async () => (await fileOf([record()])).replace('"version":2', '"version":0')],
    ['a version in words', async () => (await fileOf([record()])).replace('"version":2', '"version":"two"')],
    [
      'entries that are none',
      async () => JSON.stringify({ ...JSON.parse(await fileOf([record()])), entries: { length: 1 } }),
    ],
    ['no entry at all, but a count', async () => JSON.stringify({ ...JSON.parse(await fileOf([])), count: 5 })],
    ['an id that is none', () => spoilt({ id: '../../etc' })],
    ['an address that is script', () => spoilt({ url: 'javascript:alert(1)' })],
    ['a status that is none', () => spoilt({ status: 'hired' })],
    ['a rating out of range', () => spoilt({ rating: 1e9 })],
    ['notes of a megabyte', () => spoilt({ notes: 'x'.repeat(1_000_000) })],
    ['a posting that is a word', () => spoilt({ posting: 'yes' })],
    ['a comparison without rows', () => spoilt({ comparison: {} })],
    ['a history that is none', () => spoilt({ history: [{ at: 'yesterday', kind: 'saved' }] })],
    ['an unknown field', () => spoilt({ admin: true })],
    ['a prototype', async () => (await spoilt({ proto: { polluted: true } })).replace('"proto"', '"__proto__"')],
    ['a table of others', () => 'name,salary\nA,1\n'],
    ['our headings and no row', () => 'title,url,status\r\n'],
    ['a table whose address is a formula', () => 'title,url,status\nA,"=HYPERLINK(""https://x.example"")",saved\n'],
    ['a table whose pay is no number', () => 'title,url,status,pay_min\nA,https://x.example/1,saved,1e999\n'],
    ['a table with a status that is none', () => 'title,url,status\nA,https://x.example/1,hired\n'],
  ];

  test.each(FILES)('%s changes nothing and is told why', async (_name, text) => {
    const shortlist = open();
    await shortlist.putParts([record({ canonicalId: 'kept:1' })].map(partsOf));
    const before = await shortlist.records(await shortlist.ids());
    const plan = await readImport(chosen(await text()), shortlist, AT);
    const said = 'problem' in plan ? [problemWords(plan.problem)] : plan.unreadable.map(unreadableWords);
    expect(said.length).toBeGreaterThan(0);
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z].{15,}\.$/);
    if (!('problem' in plan)) {
      expect([...plan.adds, ...plan.changes]).toEqual([]);
      await carryOut(plan, shortlist);
    }
    expect(await shortlist.records(await shortlist.ids())).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a file of many gigabytes is not opened', async () => {
    const huge = { size: 3_000_000_000, arrayBuffer: () => Promise.reject(new Error('opened')) };
    const plan = await readImport(huge, open(), AT);
    expect('problem' in plan && problemWords(plan.problem)).toBe('The file has 3000 MB; at most 500 MB are read.');
  });

  test('an id that stands in a file twice is taken once', async () => {
    const entry = record();
    const plan = await planned(await fileOf([entry, { ...entry, notes: 'second' }]));
    expect(plan.adds.map(opened)).toEqual([opened(partsOf(entry))]);
    expect(plan.unreadable.map(unreadableWords)).toEqual(['Entry 2: it stands in the file twice.']);
  });
});

describe('the table for spreadsheets', () => {
  const FORMULAS = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\uFF1D1',
    "'=1",
    '"=1',
    '=cmd|x!A0',
    '\n=1',
  ];
  test.each(FORMULAS)('%j is a word there, and comes back as it was', async (words) => {
    const shortlist = open();
    const kept = record({ notes: words, tags: [] });
    await shortlist.putParts([kept].map(partsOf));
    const csv = csvFile(await shortlist.list());
    const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true });
    expect(data[0]?.notes).not.toMatch(/^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/);
    const plan = await planned(csv, shortlist);
    const back = plan.changes[0]?.listings.notes ?? kept.notes;
    expect(back).toBe(words.replace(/\r/g, plan.changes.length > 0 ? '\n' : '\r'));
  });
});

describe('the calendar', () => {
  const unfolded = (text: string) => text.replace(/\r\n /g, '');
  test('has a whole day for each deadline, the user’s own before the listing’s', () => {
    const rows = [rowOf(record()), rowOf(record({ deadline: '2027-02-28' }))];
    const text = calendarFile(rows, ({ facts }) => `Deadline: ${facts.title}`, AT);
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20270303',
      'DTSTART;VALUE=DATE:20270228',
    ]);
    expect(text.match(/DTEND;VALUE=DATE:\d+/g)).toEqual(['DTEND;VALUE=DATE:20270304', 'DTEND;VALUE=DATE:20270301']);
    expect(unfolded(text)).toContain('SUMMARY:Deadline: Research Scientist\\, Machine Learning\r\n');
    expect(text).toContain('DTSTAMP:20261201T080000Z\r\n');
  });

  test('no line is longer than 75 octets and no title adds one', () => {
    const text = calendarFile([rowOf(record())], () => `Lab\r\nEND:VCALENDAR ${'é✓'.repeat(60)}`, AT);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    expect(unfolded(text)).toContain('Lab\\nEND:VCALENDAR');
  });

  test('a listing without a day is left out', () => {
    const row = rowOf(record());
    const text = calendarFile([{ ...row, facts: { ...row.facts, deadline: null } }], () => 'x', AT);
    expect(text).not.toContain('VEVENT');
  });
});
