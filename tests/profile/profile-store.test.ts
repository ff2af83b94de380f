import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../lib/profile/profile';
import { exportProfile, importProfile, UnreadableProfileError } from '../../lib/profile/profile-schema';
import { type ProfileStore, profileStore } from '../../lib/profile/profile-store';

const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  degree: 'phd',
  years: { industry: 2.5, postdoctoral: 1, earlierAcademic: 0 },
  venues: [{ name: 'ICML', count: 2 }],
  languages: [{ code: 'de', fluency: 'native' }],
  wishedPay: { min: 90_000, currency: 'EUR' },
};

let kept: Record<string, unknown>;
const area = {
  get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
  set: async (records: Record<string, unknown>) => void Object.assign(kept, structuredClone(records)),
  remove: async (key: string) => void delete kept[key],
};
beforeEach(() => {
  kept = {};
});

describe.each(['IndexedDB', 'storage.local'] as const)('a profile kept in %s', (driver) => {
  let name: string;
  let store: ProfileStore;
  const { indexedDB: before } = Dexie.dependencies;
  beforeEach(() => {
    name = `profile-${randomUUID()}`;
    // Firefox without history has no database to open.
    if (driver === 'storage.local') Dexie.dependencies.indexedDB = undefined as never;
    store = profileStore(area, name);
  });
  afterEach(() => {
    store.close();
    Dexie.dependencies.indexedDB = before;
  });

  test('comes back as it was written, also to another window', async () => {
    expect(await store.read()).toBeNull();
    await store.write(PROFILE);
    expect(await store.read()).toEqual(PROFILE);
    const other = profileStore(area, name);
    expect(await other.read()).toEqual(PROFILE);
    other.close();
  });

  test('lies where it should', async () => {
    await store.write(PROFILE);
    expect(Object.keys(kept)).toEqual(driver === 'IndexedDB' ? [] : [`${name}:record`]);
  });

  test('is erased', async () => {
    await store.write(PROFILE);
    await store.erase();
    expect(await store.read()).toBeNull();
    expect(kept).toEqual({});
  });

  test('a value that is no profile is not written', async () => {
    await store.write(PROFILE);
    await expect(store.write({ ...PROFILE, publications: -1 })).rejects.toThrow();
    expect(await store.read()).toEqual(PROFILE);
  });
});

describe('a kept value of another kind', () => {
  const put = async (name: string, value: unknown) => {
    const database = new Dexie(name);
    database.version(1).stores({ records: 'id' });
    await database.table('records').put({ id: 'profile', value });
    database.close();
  };

  test('of a newer version is neither read nor overwritten', async () => {
    const name = `profile-${randomUUID()}`;
    await put(name, { version: 2, profile: { shape: 'new' } });
    const store = profileStore(area, name);
    await expect(store.read()).rejects.toMatchObject({ reason: 'newer' });
    await expect(store.write(PROFILE)).rejects.toMatchObject({ reason: 'newer' });
    await expect(store.read()).rejects.toMatchObject({ reason: 'newer' });
    store.close();
  });

  test('that is damaged is told of, and can be written over', async () => {
    const name = `profile-${randomUUID()}`;
    await put(name, { version: 1, profile: { ...PROFILE, degree: 'knight' } });
    const store = profileStore(area, name);
    await expect(store.read()).rejects.toMatchObject({ reason: 'damaged', field: 'degree' });
    await store.write(PROFILE);
    expect(await store.read()).toEqual(PROFILE);
    store.close();
  });
});

describe('the file', () => {
  test('is read as it was written', () => {
    expect(importProfile(exportProfile(PROFILE))).toEqual(PROFILE);
    expect(importProfile(`\uFEFF${exportProfile(EMPTY_PROFILE)}`)).toEqual(EMPTY_PROFILE);
  });

  test.each([
    ['no JSON', 'degree: phd', 'damaged', null],
    ['another file', '{"format":"yardstick-shortlist","version":1}', 'damaged', 'format'],
    ['a later version', '{"format":"yardstick-profile","version":9,"profile":{}}', 'newer', null],
    ['an unknown field', exportProfile({ ...PROFILE, salary: 1 } as Profile), 'damaged', null],
    ['a wrong value', exportProfile({ ...PROFILE, publications: 1.5 }), 'damaged', 'publications'],
  ])('%s is refused', (_what, text, reason, field) => {
    expect(() => importProfile(text)).toThrow(UnreadableProfileError);
    try {
      importProfile(text);
    } catch (error) {
      expect(error).toMatchObject({ reason, field });
    }
  });
});
