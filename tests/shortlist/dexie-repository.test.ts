import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openShortlist } from '../../lib/shortlist/dexie-repository';
import { savedEntry } from './saved-entry';

const open = () => openShortlist(`shortlist-${randomUUID()}`);

describe('the shortlist in IndexedDB', () => {
  test('a saved listing is found and listed', async () => {
    const shortlist = open();
    const entry = savedEntry();
    await shortlist.save(entry);
    expect(await shortlist.find(entry.canonicalId)).toEqual(entry);
    expect(await shortlist.get(entry.id)).toEqual(entry);
    expect(await shortlist.list()).toEqual([entry]);
  });

  test('the same command twice makes one entry', async () => {
    const shortlist = open();
    const entry = savedEntry();
    await Promise.all([shortlist.save(entry), shortlist.save(entry)]);
    expect(await shortlist.list()).toHaveLength(1);
  });

  test('a listing that is kept already is not saved again', async () => {
    const shortlist = open();
    const first = await shortlist.save(savedEntry());
    const second = await shortlist.save({ ...savedEntry(), status: 'applied' });
    expect(second).toEqual(first);
    expect(await shortlist.list()).toEqual([first]);
  });

  test('the newest comes first', async () => {
    const shortlist = open();
    const old = savedEntry({ canonicalId: 'a:1', savedAt: '2026-01-01T00:00:00.000Z' });
    const young = savedEntry({ canonicalId: 'a:2', savedAt: '2026-02-01T00:00:00.000Z' });
    await shortlist.save(old);
    await shortlist.save(young);
    expect((await shortlist.list()).map((entry) => entry.canonicalId)).toEqual(['a:2', 'a:1']);
  });

  test('a removed entry is gone from the list and comes back', async () => {
    const shortlist = open();
    const entry = await shortlist.save(savedEntry());
    await shortlist.remove(entry.id, '2026-03-01T00:00:00.000Z');
    expect(await shortlist.list()).toEqual([]);
    expect(await shortlist.find(entry.canonicalId)).toBeNull();
    await shortlist.restore(entry.id);
    expect(await shortlist.list()).toHaveLength(1);
  });

  test('a listing saved anew stays the one when its old entry is restored', async () => {
    const shortlist = open();
    const old = await shortlist.save(savedEntry());
    await shortlist.remove(old.id, '2026-03-01T00:00:00.000Z');
    const anew = await shortlist.save(savedEntry());
    await shortlist.restore(old.id);
    expect((await shortlist.list()).map((entry) => entry.id)).toEqual([anew.id]);
  });

  test('a change keeps what it does not name', async () => {
    const shortlist = open();
    const entry = await shortlist.save(savedEntry());
    const changed = await shortlist.change(entry.id, { status: 'offer' }, '2026-04-01T00:00:00.000Z');
    expect(changed).toEqual({ ...entry, status: 'offer', updatedAt: '2026-04-01T00:00:00.000Z' });
  });

  test('what is not kept cannot be changed, removed or restored', async () => {
    const shortlist = open();
    const id = randomUUID();
    expect(await shortlist.change(id, { notes: 'x' }, '2026-04-01T00:00:00.000Z')).toBeNull();
    expect(await shortlist.remove(id, '2026-04-01T00:00:00.000Z')).toBeNull();
    expect(await shortlist.restore(id)).toBeNull();
  });
});
