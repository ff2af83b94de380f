/** What every driver must keep, whatever it stores in: one list, for the tests on stand-ins and for pages of both browsers. */
import type { ExpectStatic } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { readPosting } from '../../lib/posting/read-posting';
import { partsOf } from '../../lib/shortlist/records';
import type { ShortlistRepository } from '../../lib/shortlist/repository';
import type { Store } from '../../lib/shortlist/store';
import { shortlistIn } from '../../lib/shortlist/store-repository';
import { LISTING, LISTING_TEXT, savedEntry } from './saved-entry';

export interface ContractWorld {
  /** Vitest’s, also where no test runner is. */
  expect: ExpectStatic;
  /** A store of that name: the same name leads to the same records. */
  store(name: string): Store;
  /** A name that nobody has used. */
  name(): string;
  /** A shortlist in a store of its own. */
  open(): ShortlistRepository;
}
export interface ContractCase {
  name: string;
  run(world: ContractWorld): Promise<void>;
}

const LATER = '2026-12-01T08:00:00.000Z';
const LAST = '2026-12-02T08:00:00.000Z';
const other = (number: number) => savedEntry({ canonicalId: `jobs.example:${number}` });
const randomUUID = () => crypto.randomUUID();

export const CONTRACT: readonly ContractCase[] = [
  {
    name: 'a saved listing is found and listed, whole',
    async run({ expect, open }) {
      const shortlist = open();
      const entry = savedEntry();
      expect(await shortlist.save(entry)).toEqual(entry);
      expect(await shortlist.find(entry.canonicalId)).toEqual(entry);
      expect(await shortlist.get(entry.id)).toEqual(entry);
      expect(await shortlist.texts([entry.id, randomUUID()])).toEqual([LISTING_TEXT, '']);
      expect(await shortlist.history(entry.id)).toEqual([{ at: entry.savedAt, kind: 'saved' }]);
      const [row] = await shortlist.list();
      expect(row?.facts).toMatchObject({
        title: 'Research Scientist, Machine Learning',
        company: 'Quarry Lab',
        pay: { min: 150_000, max: 170_000, currency: 'USD', unit: 'year' },
        deadline: { date: '2027-03-03' },
        // Publications at a venue are a record that is asked for, not a list to hand in.
        asks: ['cv', 'cover-letter'],
      });
    },
  },
  {
    name: 'what was saved is there when it is opened again',
    async run({ expect, store, name }) {
      const where = name();
      const first = shortlistIn(store(where));
      const entry = await first.save(savedEntry());
      first.close();
      expect(await shortlistIn(store(where)).get(entry.id)).toEqual(entry);
    },
  },
  {
    name: 'the same command saves once, also when both come at once',
    async run({ expect, open }) {
      const shortlist = open();
      const entry = savedEntry();
      await Promise.all([shortlist.save(entry), shortlist.save(entry)]);
      expect(await shortlist.list()).toHaveLength(1);
      expect(await shortlist.history(entry.id)).toHaveLength(1);
      expect((await shortlist.book()).savedSinceExport).toBe(1);
    },
  },
  {
    name: 'a listing that is kept already is not saved again',
    async run({ expect, open }) {
      const shortlist = open();
      const first = await shortlist.save(savedEntry());
      expect(await shortlist.save(savedEntry({ notes: 'new' }))).toEqual(first);
      expect((await shortlist.list()).map(({ id }) => id)).toEqual([first.id]);
    },
  },
  {
    name: 'two windows that write at once lose nothing',
    async run({ expect, store, name }) {
      const where = name();
      const [one, two] = [shortlistIn(store(where)), shortlistIn(store(where))];
      const entries = Array.from({ length: 40 }, (_, number) => other(number));
      await Promise.all(entries.map((entry, at) => (at % 2 ? one : two).save(entry)));
      expect((await one.list()).map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
      const { id } = entries[0] ?? savedEntry();
      await Promise.all([
        one.change(id, { notes: 'call' }, LATER),
        two.change(id, { tags: ['far'] }, LATER),
        one.change(id, { rating: 4 }, LATER),
      ]);
      expect(await two.get(id)).toMatchObject({ notes: 'call', tags: ['far'], rating: 4 });
    },
  },
  {
    name: 'the newest comes first',
    async run({ expect, open }) {
      const shortlist = open();
      await shortlist.save({ ...other(1), savedAt: '2026-01-01T00:00:00.000Z' });
      await shortlist.save({ ...other(2), savedAt: '2026-02-01T00:00:00.000Z' });
      expect((await shortlist.list()).map((row) => row.canonicalId)).toEqual(['jobs.example:2', 'jobs.example:1']);
    },
  },
  {
    name: 'a change keeps what it does not name, and the status its dated history',
    async run({ expect, open }) {
      const shortlist = open();
      const entry = await shortlist.save(savedEntry({ notes: 'call' }));
      expect(await shortlist.change(entry.id, { status: 'applied' }, LATER)).toEqual({
        ...entry,
        status: 'applied',
        updatedAt: LATER,
      });
      await shortlist.change(entry.id, { status: 'applied' }, LAST);
      await shortlist.change(entry.id, { status: 'offer' }, LAST);
      expect(await shortlist.history(entry.id)).toEqual([
        { at: entry.savedAt, kind: 'saved' },
        { at: LATER, kind: 'status', from: 'saved', to: 'applied' },
        { at: LAST, kind: 'status', from: 'applied', to: 'offer' },
      ]);
    },
  },
  {
    name: 'several are changed, removed and brought back in one action',
    async run({ expect, open }) {
      const shortlist = open();
      const entries = [await shortlist.save(other(1)), await shortlist.save(other(2)), await shortlist.save(other(3))];
      const ids = entries.map(({ id }) => id);
      await shortlist.changeEach(
        ids.map((id) => ({ id, change: { status: 'applying' as const } })),
        LATER,
      );
      expect((await shortlist.list()).map(({ status }) => status)).toEqual(['applying', 'applying', 'applying']);
      await shortlist.removeEach(ids.slice(0, 2), LATER);
      expect((await shortlist.list()).map(({ id }) => id)).toEqual(ids.slice(2));
      await shortlist.restoreEach(ids.slice(0, 2));
      expect((await shortlist.list()).map(({ id }) => id).sort()).toEqual([...ids].sort());
    },
  },
  {
    name: 'an action that fails half way writes nothing',
    async run({ expect, store, name }) {
      const where = name();
      const shortlist = shortlistIn(store(where));
      const entry = await shortlist.save(savedEntry());
      const failing = store(where).write(async (writing) => {
        await writing.put('listings', [{ id: entry.id, status: 'offer' }]);
        await writing.put('snapshots', [{ id: entry.id, text: '', later: null }]);
        throw new Error('stopped');
      });
      await expect(failing).rejects.toThrow('stopped');
      expect(await shortlist.get(entry.id)).toEqual(entry);
    },
  },
  {
    name: 'a removed entry is gone from the list and comes back',
    async run({ expect, open }) {
      const shortlist = open();
      const entry = await shortlist.save(savedEntry());
      await shortlist.remove(entry.id, LATER);
      expect(await shortlist.list()).toEqual([]);
      expect(await shortlist.find(entry.canonicalId)).toBeNull();
      await shortlist.restore(entry.id);
      expect(await shortlist.list()).toHaveLength(1);
    },
  },
  {
    name: 'a listing saved anew stays the one when its old entry is restored',
    async run({ expect, open }) {
      const shortlist = open();
      const old = await shortlist.save(savedEntry());
      await shortlist.remove(old.id, LATER);
      const anew = await shortlist.save(savedEntry());
      await shortlist.restore(old.id);
      expect((await shortlist.list()).map(({ id }) => id)).toEqual([anew.id]);
    },
  },
  {
    name: 'what is not kept cannot be changed, removed or restored',
    async run({ expect, open }) {
      const shortlist = open();
      const id = randomUUID();
      expect(await shortlist.change(id, { notes: 'x' }, LATER)).toBeNull();
      expect(await shortlist.remove(id, LATER)).toBeNull();
      expect(await shortlist.restore(id)).toBeNull();
      await shortlist.changeEach([{ id, change: { notes: 'x' } }], LATER);
      expect(await shortlist.list()).toEqual([]);
    },
  },
  {
    name: 'a merged entry stands for both addresses until they are separated',
    async run({ expect, open }) {
      const shortlist = open();
      const kept = await shortlist.save(other(1));
      const twin = await shortlist.save(savedEntry({ canonicalId: 'mirror.example:9', notes: 'from the mirror' }));
      await shortlist.merge(kept.id, twin.id, LATER);
      await shortlist.merge(kept.id, twin.id, LAST);
      expect((await shortlist.list()).map(({ id }) => id)).toEqual([kept.id]);
      expect((await shortlist.find('mirror.example:9'))?.id).toBe(kept.id);
      expect((await shortlist.listAll())[1]).toMatchObject([
        { id: twin.id, mergedInto: kept.id, notes: 'from the mirror' },
      ]);
      // The mirror's address is kept already: saving there adds nothing.
      expect((await shortlist.save(savedEntry({ canonicalId: 'mirror.example:9' }))).id).toBe(kept.id);
      await shortlist.separate(twin.id, LAST);
      expect(await shortlist.get(twin.id)).toEqual({ ...twin, updatedAt: LAST });
      expect((await shortlist.find('mirror.example:9'))?.id).toBe(twin.id);
      expect((await shortlist.history(kept.id)).map(({ kind }) => kind)).toEqual(['saved', 'merged', 'separated']);
    },
  },
  {
    name: 'a later visit is kept beside the first where it reads differently',
    async run({ expect, open }) {
      const shortlist = open();
      const entry = await shortlist.save(savedEntry());
      const { title, company, location, url } = LISTING.sources;
      const text = LISTING_TEXT.replace('$170,000', '$165,000');
      const { posting } = readPosting(listingFromText({ title, company, location, url, text }));
      expect(await shortlist.seen(entry.id, entry.posting, entry.text, LATER)).toEqual(entry);
      const seen = await shortlist.seen(entry.id, posting, text, LATER);
      expect(seen).toEqual({ ...entry, changed: ['pay'], later: { at: LATER, posting, text } });
      await shortlist.seen(entry.id, posting, text, LAST);
      expect(await shortlist.get(entry.id)).toEqual(seen);
      expect((await shortlist.history(entry.id)).slice(1)).toEqual([{ at: LATER, kind: 'changed', fields: ['pay'] }]);
      // The table shows what was saved; that it reads differently is said beside it.
      expect((await shortlist.list())[0]).toMatchObject({ changed: ['pay'], facts: { pay: { max: 170_000 } } });
    },
  },
  {
    name: 'a damaged row is put aside as it is, and the others are listed',
    async run({ expect, store, name }) {
      const where = name();
      const shortlist = shortlistIn(store(where));
      const [good, bad] = [await shortlist.save(other(1)), await shortlist.save(other(2))];
      const damage = { id: bad.id, canonicalId: bad.canonicalId, status: 'lost' };
      await store(where).write((writing) => writing.put('listings', [damage]));
      expect((await shortlist.list()).map(({ id }) => id)).toEqual([good.id]);
      expect(await shortlist.damaged()).toMatchObject([{ id: `listings/${bad.id}`, value: damage }]);
      expect(await shortlist.list()).toHaveLength(1);
      expect(await shortlist.damaged()).toHaveLength(1);
    },
  },
  {
    name: 'an entry whose details are damaged still says what its row knows',
    async run({ expect, store, name }) {
      const where = name();
      const shortlist = shortlistIn(store(where));
      const entry = await shortlist.save(savedEntry());
      await store(where).write((writing) => writing.put('details', [{ id: entry.id, posting: 7 }]));
      const found = await shortlist.get(entry.id);
      expect(found?.posting.title?.value).toBe('Research Scientist, Machine Learning');
      expect(found?.text).toBe(LISTING_TEXT);
    },
  },
  {
    name: 'whole entries go out and come in unchanged; a wiped shortlist is empty',
    async run({ expect, open }) {
      const shortlist = open();
      const entries = [await shortlist.save(other(1)), await shortlist.save(other(2))];
      await shortlist.change(entries[0]?.id ?? '', { status: 'applied', tags: ['near'] }, LATER);
      const ids = await shortlist.ids();
      const records = await shortlist.records(ids);
      await shortlist.wipe();
      expect(await shortlist.list()).toEqual([]);
      expect(await shortlist.records(ids)).toEqual([]);
      await shortlist.putParts(records.map(partsOf));
      expect(await shortlist.records(ids)).toEqual(records);
      expect(records.map(({ history }) => history.length).sort()).toEqual([1, 2]);
    },
  },
  {
    name: 'the saves since the last file are counted',
    async run({ expect, open }) {
      const shortlist = open();
      await shortlist.save(other(1));
      await shortlist.save(other(2));
      expect(await shortlist.book()).toEqual({ savedSinceExport: 2, exportedAt: null });
      await shortlist.exported(LATER);
      await shortlist.save(other(3));
      expect(await shortlist.book()).toEqual({ savedSinceExport: 1, exportedAt: LATER });
    },
  },
];
