/** Many records that come at once, as a file brings them: they lie in packs, and nothing else may notice. */
import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { dexieStore } from '../../lib/shortlist/dexie-store';
import type { EntryRecord } from '../../lib/shortlist/entry';
import { partsOf } from '../../lib/shortlist/records';
import type { ShortlistRepository } from '../../lib/shortlist/repository';
import { shortlistIn } from '../../lib/shortlist/store-repository';
import { savedEntry } from './saved-entry';

const LATER = '2026-12-01T08:00:00.000Z';
const FILE = 120;

let name: string;
let shortlist: ShortlistRepository;
let file: EntryRecord[];

beforeEach(async () => {
  name = `shortlist-${randomUUID()}`;
  shortlist = shortlistIn(dexieStore(name));
  file = Array.from({ length: FILE }, (_, at) => {
    const entry = savedEntry({
      canonicalId: `jobs.example:${at}`,
      text: `The words of listing ${at}. ${'More. '.repeat(200)}`,
    });
    return { ...entry, history: [{ at: entry.savedAt, kind: 'saved' as const }] };
  });
  await shortlist.putParts(file.map(partsOf));
});

const one = (at: number) => file[at] as EntryRecord;
const sorted = (records: readonly EntryRecord[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
async function stored<T>(work: (database: Dexie) => Promise<T>): Promise<T> {
  const database = await new Dexie(name).open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
const counts = () =>
  stored(async (database) => {
    const tables = ['listings', 'details', 'packs', 'listingsPacks', 'detailsPacks'];
    // The index also says in which state the packs are.
    const found = await Promise.all(
      tables.map((table) => database.table(table).where(':id').notEqual('state').count()),
    );
    return Object.fromEntries(tables.map((table, at) => [table, found[at] ?? 0]));
  });

describe('what came with a large file', () => {
  test('lies in far fewer records than it has entries', async () => {
    const found = await counts();
    expect(found).toMatchObject({ listings: 0, details: 0 });
    expect(found.listingsPacks).toBeGreaterThan(0);
    expect(found.detailsPacks).toBeLessThan(FILE / 3);
  });

  test('is all there, however it is asked for', async () => {
    const ids = file.map(({ id }) => id);
    expect(await shortlist.ids()).toEqual(ids.toSorted());
    expect(sorted(await shortlist.records(ids.toSorted()))).toEqual(sorted(file));
    expect(await shortlist.records(ids)).toEqual(file);
    expect((await shortlist.list()).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(await shortlist.texts([one(7).id, one(3).id])).toEqual([one(7).text, one(3).text]);
    expect((await shortlist.find('jobs.example:11'))?.id).toBe(one(11).id);
    expect((await shortlist.lines(ids.toSorted())).map((line) => JSON.parse(line).id)).toEqual(ids.toSorted());
  });

  test('is changed one by one', async () => {
    await shortlist.change(one(5).id, { status: 'offer', notes: 'They called.' }, LATER);
    expect(await shortlist.get(one(5).id)).toMatchObject({ status: 'offer', notes: 'They called.', text: one(5).text });
    expect((await shortlist.history(one(5).id)).map(({ kind }) => kind)).toEqual(['saved', 'status']);
    expect((await shortlist.list()).filter(({ id }) => id === one(5).id)).toMatchObject([{ status: 'offer' }]);
    expect(await shortlist.find('jobs.example:5')).toMatchObject({ status: 'offer' });
    expect(await shortlist.get(one(6).id)).toMatchObject({ status: 'saved', notes: '' });
  });

  test('is not saved twice, and comes back once it was removed', async () => {
    expect((await shortlist.save(savedEntry({ canonicalId: 'jobs.example:9' }))).id).toBe(one(9).id);
    await shortlist.remove(one(9).id, LATER);
    expect(await shortlist.find('jobs.example:9')).toBeNull();
    expect(await shortlist.list()).toHaveLength(FILE - 1);
    await shortlist.restore(one(9).id);
    expect(await shortlist.list()).toHaveLength(FILE);
  });

  test('counts as the later file has it, and takes no room twice', async () => {
    const noted = (notes: string) => file.map((record) => ({ ...record, notes, text: `${record.text} ${notes}` }));
    await shortlist.putParts(noted('older').map(partsOf));
    const before = await counts();
    await shortlist.change(one(2).id, { status: 'applied' }, LATER);
    const newer = noted('newer');
    await shortlist.putParts(newer.map(partsOf));
    expect(await shortlist.records(newer.map(({ id }) => id))).toEqual(newer);
    expect(await shortlist.list()).toHaveLength(FILE);
    expect(await counts()).toEqual(before);
  });

  test('stays beside a file with half of it', async () => {
    const half = file.slice(0, FILE / 2).map((record) => ({ ...record, notes: 'newer' }));
    await shortlist.putParts(half.map(partsOf));
    expect(sorted(await shortlist.records(await shortlist.ids()))).toEqual(sorted([...half, ...file.slice(FILE / 2)]));
  });

  test('is found where it lies now, when another tab has written it anew', async () => {
    const ids = file.map(({ id }) => id).toSorted();
    const other = shortlistIn(dexieStore(name));
    const half = { first: ids.slice(0, FILE / 2), second: ids.slice(FILE / 2) };
    const texts = async (of: string[]) => (await other.texts(of)).map((text) => text.split(' ').at(-1));
    const expected = (of: string[], word: string) => of.map(() => word);
    const write = (word: string, of: string[]) =>
      shortlist.putParts(
        file
          .filter(({ id }) => of.includes(id))
          .map((record) => partsOf({ ...record, text: `${record.text} ${word}` })),
      );
    for (const word of ['once', 'twice']) {
      await write(word, ids);
      // The second look finds out where everything lies, the third goes by it.
      for (const of of [half.first, half.second, half.first]) expect(await texts(of)).toEqual(expected(of, word));
    }
    await write('later', half.second);
    expect(await texts(ids)).toEqual([...expected(half.first, 'twice'), ...expected(half.second, 'later')]);
    expect(await texts(half.second)).toEqual(expected(half.second, 'later'));
    await shortlist.wipe();
    for (const of of [half.first, half.second]) expect(await other.texts(of)).toEqual(expected(of, ''));
    other.close();
  });

  test('is gone when the shortlist is wiped', async () => {
    await shortlist.change(one(2).id, { status: 'applied' }, LATER);
    await shortlist.wipe();
    expect(await shortlist.ids()).toEqual([]);
    expect(Object.values(await counts())).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a pack that is damaged', () => {
  const damage = (table: string, pack: unknown) =>
    stored(async (database) => {
      const [key = ''] = await database.table(table).toCollection().primaryKeys();
      if (pack === undefined) await database.table(table).delete(key);
      else await database.table(table).put(pack, key);
      const { keys } = await database.table('packs').get(key);
      return (keys as string[])
        .filter((name) => !name.startsWith('canonical/'))
        .map((name) => name.split('/')[1] ?? '');
    });

  test.each([
    ['is no JSON', { text: '[{"id":' }],
    ['is no list', { text: '7' }],
    ['is something else', 'nothing'],
    ['is missing', undefined],
  ])('and %s: its rows are put aside, the others stay', async (_how, pack) => {
    const gone = await damage('listingsPacks', pack);
    expect(gone.length).toBeGreaterThan(0);
    const left = file.map(({ id }) => id).filter((id) => !gone.includes(id));
    expect((await shortlist.list()).map(({ id }) => id).toSorted()).toEqual(left.toSorted());
    expect((await shortlist.damaged()).map(({ id }) => id).toSorted()).toEqual(
      gone.map((id) => `listings/${id}`).toSorted(),
    );
    expect((await shortlist.ids()).toSorted()).toEqual(left.toSorted());
  });

  test('holds no details: the rows say what they know', async () => {
    const [id = ''] = await damage('detailsPacks', { records: 'none' });
    expect((await shortlist.get(id))?.posting.title?.value).toBe('Research Scientist, Machine Learning');
    expect(await shortlist.list()).toHaveLength(FILE);
  });

  test('can be written over', async () => {
    await damage('detailsPacks', { records: 'none' });
    await damage('listingsPacks', { text: '' });
    await shortlist.putParts(file.map(partsOf));
    expect(await shortlist.records(file.map(({ id }) => id))).toEqual(file);
  });
});
