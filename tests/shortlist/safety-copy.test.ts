import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dexieStore } from '../../lib/shortlist/dexie-store';
import type { LocalArea } from '../../lib/shortlist/local-store';
import { openShortlist } from '../../lib/shortlist/open-shortlist';
import { withSafetyCopy } from '../../lib/shortlist/safety-copy';
import { shortlistIn } from '../../lib/shortlist/store-repository';
import { savedEntry } from './saved-entry';

const LATER = '2026-12-01T08:00:00.000Z';
const area: LocalArea = fakeBrowser.storage.local;
const opened = (name = `shortlist-${randomUUID()}`) => withSafetyCopy(shortlistIn(dexieStore(name)), area);

beforeEach(() => fakeBrowser.reset());

describe('the safety copy', () => {
  test('brings rows back where the database was emptied behind our back', async () => {
    const name = `shortlist-${randomUUID()}`;
    const { repository, lost } = opened(name);
    const entry = await repository.save(savedEntry({ notes: 'private' }));
    await repository.change(entry.id, { status: 'offer', tags: ['near'] }, LATER);
    expect(await lost()).toEqual([]);

    repository.close();
    indexedDB.deleteDatabase(name);
    const after = opened(name);
    const rows = await after.lost();
    expect(rows).toMatchObject([{ id: entry.id, status: 'offer', tags: ['near'], notes: '' }]);
    await after.repository.putRows(rows);
    expect((await after.repository.list()).map(({ id }) => id)).toEqual([entry.id]);
    expect((await after.repository.get(entry.id))?.posting.company?.value).toBe('Quarry Lab');
    expect(await after.lost()).toEqual([]);
  });

  test('knows what was lost also when something was saved afterwards, and forgets no more than that', async () => {
    const name = `shortlist-${randomUUID()}`;
    const first = opened(name);
    const entry = await first.repository.save(savedEntry());
    first.repository.close();
    indexedDB.deleteDatabase(name);
    const after = opened(name);
    const later = await after.repository.save(savedEntry({ canonicalId: 'jobs.example:2' }));
    expect((await after.lost()).map(({ id }) => id)).toEqual([entry.id]);
    await after.forget();
    expect(await after.lost()).toEqual([]);
    after.repository.close();
    indexedDB.deleteDatabase(name);
    expect((await opened(name).lost()).map(({ id }) => id)).toEqual([later.id]);
  });

  test('holds no notes and no words of the listing', async () => {
    const { repository } = opened();
    const entry = await repository.save(savedEntry());
    await repository.change(entry.id, { notes: 'ask for a raise' }, LATER);
    const stored = JSON.stringify(await area.get(null));
    expect(stored).toContain('Quarry Lab');
    expect(stored).not.toContain('raise');
    expect(stored).not.toContain('seismic');
  });

  test('says nothing after the user has wiped the shortlist, or removed what was in it', async () => {
    const wiped = opened();
    await wiped.repository.save(savedEntry());
    await wiped.repository.wipe();
    expect(await wiped.lost()).toEqual([]);
    const removed = opened();
    const entry = await removed.repository.save(savedEntry());
    await removed.repository.remove(entry.id, LATER);
    expect(await removed.lost()).toEqual([]);
  });

  test('fails no action where it cannot be made', async () => {
    const full: LocalArea = { get: async () => ({}), set: () => Promise.reject(new Error('QuotaExceededError')) };
    const { repository } = withSafetyCopy(shortlistIn(dexieStore(`shortlist-${randomUUID()}`)), full);
    const entry = await repository.save(savedEntry());
    expect(await repository.get(entry.id)).toEqual(entry);
  });

  test('tells of no loss where it cannot be read, and of the others where one record of it cannot', async () => {
    const name = `shortlist-${randomUUID()}`;
    const { repository } = opened(name);
    const damaged = await repository.save(savedEntry());
    const whole = await repository.save(savedEntry({ canonicalId: 'greenhouse:another' }));
    repository.close();
    indexedDB.deleteDatabase(name);
    const unread = new Error('An unexpected error occurred');
    const lostBy = (isUnread: (keys: string[]) => boolean) =>
      withSafetyCopy(shortlistIn(dexieStore(name)), {
        ...area,
        get: async (keys) => (isUnread(keys ?? []) ? Promise.reject(unread) : area.get(keys)),
      }).lost();
    expect(await lostBy(() => true)).toEqual([]);
    const rows = await lostBy((keys) => keys.some((key) => key.includes(damaged.id)));
    expect(rows.map(({ id }) => id)).toEqual([whole.id]);
  });
});

test('a window without IndexedDB keeps its shortlist in storage.local', async () => {
  const open = indexedDB.open;
  indexedDB.open = () => {
    throw new DOMException('not in this window', 'InvalidStateError');
  };
  try {
    const { repository } = openShortlist(area, `shortlist-${randomUUID()}`);
    const entry = await repository.save(savedEntry());
    expect(await repository.get(entry.id)).toEqual(entry);
    expect(Object.keys(await area.get(null)).some((key) => key.includes(`listings:${entry.id}`))).toBe(true);
  } finally {
    indexedDB.open = open;
  }
});
