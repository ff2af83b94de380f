/**
 * Nothing is lost and nothing torn where writes fail, two windows write at once, or records are damaged: a short form on
 * stand-ins. `tests/e2e` does the same in pages of both browsers, with pages and workers that are ended meanwhile.
 */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dexieStore } from '../../lib/shortlist/dexie-store';
import { localStore } from '../../lib/shortlist/local-store';
import type { Store } from '../../lib/shortlist/store';
import { shortlistIn } from '../../lib/shortlist/store-repository';
import {
  damagedRecords,
  failingWrites,
  judgeEnded,
  judgeWriters,
  numberedEntry,
  timeOf,
  writeBesides,
} from './faulted-actions';
import { areaFaults, databaseFaults } from './write-faults';

const area = fakeBrowser.storage.local;
const DRIVERS: Record<string, (name: string) => Store> = {
  IndexedDB: (name) => dexieStore(name),
  'IndexedDB, all of it in packs': (name) => dexieStore(name, 1),
  'storage.local': (name) => localStore(area, name),
};
const newName = () => `shortlist-${crypto.randomUUID()}`;

describe('writes that fail', () => {
  test.each([
    ['in IndexedDB', 20],
    ['in IndexedDB, all of it in packs,', 1],
  ])('%s leave everything as it was', async (_where, packFrom) => {
    const store = dexieStore(newName(), packFrom);
    const faults = databaseFaults();
    try {
      const tally = await failingWrites(store, faults, 60, 7);
      expect(tally).toMatchObject({ operations: 60, lost: [], torn: [] });
      expect(tally.faulted).toBeGreaterThan(20);
    } finally {
      faults.remove();
    }
  });

  test('in storage.local leave everything as it was', async () => {
    const { area: failing, faults } = areaFaults(area);
    const tally = await failingWrites(localStore(failing, newName()), faults, 60, 7);
    expect(tally).toMatchObject({ operations: 60, lost: [], torn: [] });
    expect(tally.faulted).toBeGreaterThan(20);
  });
});

describe.each(Object.entries(DRIVERS))('in %s', (_driver, store) => {
  test('two windows that write at once lose nothing of each other', async () => {
    const name = newName();
    const ids: string[] = [];
    for (let number = 0; number < 3; number += 1)
      ids.push((await shortlistIn(store(name)).save(numberedEntry(number))).id);
    const [first, second] = await Promise.all([
      writeBesides(shortlistIn(store(name)), 'first', ids, 30, 1),
      writeBesides(shortlistIn(store(name)), 'second', ids, 30, 2),
    ]);
    const tally = await judgeWriters(store(name), first, second);
    expect(tally).toMatchObject({ operations: 60, lost: [], torn: [] });
  });

  test('damaged records take no other with them', async () => {
    const tally = await damagedRecords(store(newName()), 24, 3);
    expect(tally).toMatchObject({ lost: [], torn: [] });
    expect(tally.faulted).toBeGreaterThan(5);
  });
});

describe('the judge', () => {
  const store = () => dexieStore(newName());
  test('sees a record that is missing, one of another moment, and one that was answered and is not there', async () => {
    const kept = store();
    const shortlist = shortlistIn(kept);
    const [first, second] = [await shortlist.save(numberedEntry(1)), await shortlist.save(numberedEntry(2))];
    await shortlist.change(second.id, { status: 'applied' }, timeOf(1));
    await kept.write(async (writing) => {
      await writing.remove('details', [first.id]);
      await writing.put('history', [{ id: second.id, events: [{ at: timeOf(0), kind: 'saved' }] } as never]);
    });
    const { id } = numberedEntry(3);
    const tally = await judgeEnded(
      kept,
      [
        { id, field: 'saved', value: 'jobs.example:3', answered: true, round: 0 },
        { id: first.id, field: 'notes', value: 'call 1', answered: true, round: 0 },
        { id: first.id, field: 'notes', value: 'call 2', answered: false, round: 0 },
      ],
      1,
    );
    // In the order of the ids, which are random.
    expect(tally.torn.toSorted()).toEqual(
      [
        `${first.id}: its details are missing or damaged`,
        `${second.id}: the row says applied, its history saved`,
      ].toSorted(),
    );
    expect(tally.lost).toEqual([
      `${id} saved: answered and not there`,
      `${first.id} notes:  stands there, not call 1 or call 2`,
    ]);
  });

  test('sees a store that writes in part', async () => {
    const whole = store();
    // Each record in a transaction of its own.
    const halved: Store = {
      ...whole,
      write: (work) =>
        whole.read((reading) =>
          work({
            ...reading,
            put: async (table, records) => whole.write((writing) => writing.put(table, records)),
            remove: async (table, ids) => whole.write((writing) => writing.remove(table, ids)),
          }),
        ),
    };
    const faults = databaseFaults();
    try {
      const tally = await failingWrites(halved, faults, 25, 7).catch((error: Error) => error);
      expect(tally instanceof Error || tally.torn.length > 0).toBe(true);
    } finally {
      faults.remove();
    }
  });
});
