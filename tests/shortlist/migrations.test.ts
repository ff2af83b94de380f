/** Frozen samples of every schema that was ever in use, opened by the code of today. */
import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dexieStore } from '../../lib/shortlist/dexie-store';
import { localStore } from '../../lib/shortlist/local-store';
import { SCHEMA_VERSION } from '../../lib/shortlist/records';
import { NewerDatabaseError } from '../../lib/shortlist/store';
import { shortlistIn } from '../../lib/shortlist/store-repository';
import { savedEntry } from './saved-entry';

type Sample = Record<string, { id: string }[]>;
const sample = (version: number): Sample =>
  JSON.parse(readFileSync(new URL(`../fixtures/shortlist/schema-${version}.json`, import.meta.url), 'utf8'));
const ID = '5a4f7f4e-4c39-4a52-9b0e-1f7f4c1d2a01';

async function written(version: number, stores: Record<string, string>, records: Sample): Promise<string> {
  const name = `shortlist-${randomUUID()}`;
  const database = new Dexie(name);
  database.version(version).stores(stores);
  for (const [table, rows] of Object.entries(records)) {
    // Packs have their keys beside them.
    if (stores[table] !== '') await database.table(table).bulkPut(rows);
    else for (const { id, ...pack } of rows) await database.table(table).put(pack, id);
  }
  database.close();
  return name;
}

describe('an older database', () => {
  test('of schema 1 is carried over whole, and what is damaged is put aside', async () => {
    const records = sample(1);
    const name = await written(1, { entries: 'id, canonicalId, savedAt, status' }, records);
    const shortlist = shortlistIn(dexieStore(name));
    const entry = await shortlist.get(ID);
    expect(entry).toMatchObject({
      status: 'applied',
      notes: 'Ask about **the team**.',
      materials: ['cv'],
      tags: [],
      rating: null,
      later: null,
    });
    const [old] = records.entries as [{ id: string; posting: unknown; comparison: unknown; text: string }];
    expect(entry?.posting).toEqual(old.posting);
    expect(entry?.comparison).toEqual(old.comparison);
    expect(entry?.text).toBe(old.text);
    expect(await shortlist.history(ID)).toEqual([
      { at: '2026-11-20T10:00:00.000Z', kind: 'saved' },
      { at: '2026-11-25T10:00:00.000Z', kind: 'status', from: 'saved', to: 'applied' },
    ]);
    expect(await shortlist.list()).toHaveLength(1);
    expect(await shortlist.damaged()).toMatchObject([{ id: 'entries/damaged', value: { id: 'damaged' } }]);
  });

  const stores = {
    listings: 'id, canonicalId',
    details: 'id',
    snapshots: 'id',
    history: 'id',
    quarantine: 'id',
    meta: 'id',
  };
  const packStores = {
    packs: 'id, *keys',
    listingsPacks: '',
    detailsPacks: '',
    snapshotsPacks: '',
    historyPacks: '',
  };

  test('of schema 3 is read as it is, packs and what was written later', async () => {
    const name = await written(3, { ...stores, ...packStores }, sample(3));
    const shortlist = shortlistIn(dexieStore(name));
    expect((await shortlist.list()).map(({ id, status, notes }) => [id, status, notes])).toEqual([
      ['5a4f7f4e-4c39-4a52-9b0e-1f7f4c1d2a02', 'saved', 'Ask for the **code**.'],
      [ID, 'offer', 'They called.'],
    ]);
    expect(await shortlist.get(ID)).toMatchObject({ text: 'The words of that day.', tags: ['near'] });
    expect((await shortlist.get('5a4f7f4e-4c39-4a52-9b0e-1f7f4c1d2a02'))?.text).toBe('Other words of that day.');
    expect((await shortlist.history(ID)).map(({ kind }) => kind)).toEqual(['saved', 'status', 'status']);
    expect(await shortlist.history('5a4f7f4e-4c39-4a52-9b0e-1f7f4c1d2a02')).toHaveLength(1);
    expect(await shortlist.damaged()).toEqual([]);
  });

  test('of schema 2 is read as it is', async () => {
    const name = await written(2, stores, sample(2));
    const shortlist = shortlistIn(dexieStore(name));
    expect(await shortlist.get(ID)).toMatchObject({
      tags: ['near'],
      rating: 4,
      deadline: '2027-02-01',
      status: 'applied',
    });
    expect(await shortlist.history(ID)).toHaveLength(2);
    expect(await shortlist.book()).toEqual({ savedSinceExport: 1, exportedAt: null });
    expect(await shortlist.damaged()).toEqual([]);
  });
});

describe('a newer database', () => {
  test('in IndexedDB is neither read nor written', async () => {
    const newer = { listings: 'id, canonicalId, invented', later: 'id' };
    const kept = { id: ID, canonicalId: 'a:1', invented: 'yes' };
    const name = await written(SCHEMA_VERSION + 1, newer, { listings: [kept] });
    const shortlist = shortlistIn(dexieStore(name));
    await expect(shortlist.list()).rejects.toThrow(NewerDatabaseError);
    await expect(shortlist.save(savedEntry())).rejects.toThrow(NewerDatabaseError);
    const again = new Dexie(name);
    again.version(SCHEMA_VERSION + 1).stores(newer);
    expect(await again.table('listings').toArray()).toEqual([kept]);
    expect(again.backendDB().version).toBe((SCHEMA_VERSION + 1) * 10);
    expect([...again.backendDB().objectStoreNames]).toEqual(['later', 'listings']);
    again.close();
  });

  test('in storage.local is neither read nor written', async () => {
    const name = `shortlist-${randomUUID()}`;
    const index = { version: SCHEMA_VERSION + 1, tables: {} };
    await fakeBrowser.storage.local.set({ [`${name}:index`]: index });
    const shortlist = shortlistIn(localStore(fakeBrowser.storage.local, name));
    await expect(shortlist.list()).rejects.toThrow(NewerDatabaseError);
    await expect(shortlist.save(savedEntry())).rejects.toThrow(NewerDatabaseError);
    expect(await fakeBrowser.storage.local.get([`${name}:index`])).toEqual({ [`${name}:index`]: index });
  });
});
