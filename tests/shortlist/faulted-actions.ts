/**
 * Actions of a user while something goes wrong, and the judge of what is left: an answered action counts whole, a failed
 * one not at all, one that got no answer either way but never in part. Runs on stand-ins and in pages of both browsers.
 */
import type { Entry, HistoryEvent, ListingRow } from '../../lib/shortlist/entry';
import { detailsOf, partsOf, RECORDS, type RecordOf } from '../../lib/shortlist/records';
import type { ShortlistRepository } from '../../lib/shortlist/repository';
import { STATUSES } from '../../lib/shortlist/status';
import type { Store } from '../../lib/shortlist/store';
import { shortlistIn } from '../../lib/shortlist/store-repository';
import { savedEntry } from './saved-entry';

export interface Tally {
  operations: number;
  /** Actions that were made to fail, or whose page or worker was ended. */
  faulted: number;
  /** What was answered and is not there, one sentence each. */
  lost: string[];
  /** What is there in part, or contradicts itself. */
  torn: string[];
}

/** The same numbers for the same seed, between 0 and 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;
export const timeOf = (number: number) => new Date(Date.UTC(2026, 10, 21) + number * 1000).toISOString();

/** An entry whose parts all carry its number, so that parts of two entries or of two moments are told apart. */
export function numberedEntry(number: number, site = 'jobs.example'): Entry {
  const entry = savedEntry({ canonicalId: `${site}:${number}`, url: `https://${site}/${number}`, site });
  return { ...entry, text: `${entry.text}\nReference ${entry.id}.`, savedAt: timeOf(0) };
}

/** Everything that lies in the store, by table. */
async function everything(store: Store) {
  return store.read(async (reading) => ({
    listings: await reading.all('listings'),
    details: await reading.all('details'),
    snapshots: await reading.all('snapshots'),
    history: await reading.all('history'),
  }));
}
type Everything = Awaited<ReturnType<typeof everything>>;

const byId = (records: { id: string; value: unknown }[]) => new Map(records.map(({ id, value }) => [id, value]));
const inOrder = (all: Everything): string =>
  JSON.stringify(
    Object.entries(all).map(([table, records]) => [
      table,
      records.map(({ id, value }) => `${id} ${JSON.stringify(value)}`).sort(),
    ]),
  );

/** Parts that are missing, without an owner, or of another moment than the rest of their entry. */
function tornParts(all: Everything): string[] {
  const [details, snapshots, history] = [byId(all.details), byId(all.snapshots), byId(all.history)];
  const torn: string[] = [];
  for (const { id, value } of all.listings) {
    const row = RECORDS.listings.safeParse(value);
    if (!row.success) {
      torn.push(`${id}: its row cannot be read`);
      continue;
    }
    if (!detailsOf(details.get(id))) torn.push(`${id}: its details are missing or damaged`);
    const snapshot = RECORDS.snapshots.safeParse(snapshots.get(id));
    if (!snapshot.success) torn.push(`${id}: its text is missing or damaged`);
    else if (!snapshot.data.text.includes(`Reference ${id}.`)) torn.push(`${id}: its text is another entry’s`);
    torn.push(...contradictions(row.data, history.get(id)));
  }
  const owners = new Set(all.listings.map(({ id }) => id));
  for (const table of ['details', 'snapshots', 'history'] as const) {
    for (const { id } of all[table]) if (!owners.has(id)) torn.push(`${table}/${id}: belongs to no row`);
  }
  return torn;
}

/** A history is a chain: each change starts where the one before ended, and the last one is what the row says. */
function contradictions(row: ListingRow, stored: unknown): string[] {
  const found = RECORDS.history.safeParse(stored);
  if (!found.success) return [`${row.id}: its history is missing or damaged`];
  const events: HistoryEvent[] = found.data.events;
  const saved = events.filter(({ kind }) => kind === 'saved').length;
  if (saved !== 1) return [`${row.id}: saved ${saved} times in its history`];
  let status = 'saved';
  for (const event of events) {
    if (event.kind !== 'status') continue;
    if (event.from !== status) return [`${row.id}: a change from ${event.from} follows ${status} in its history`];
    status = event.to;
  }
  return status === row.status ? [] : [`${row.id}: the row says ${row.status}, its history ${status}`];
}

/** Makes writes of a store fail. */
export interface WriteFaults {
  /** From here on one of the next writes fails, or none: by chance. */
  arm(random: () => number): void;
  /** Writes succeed again; whether one was made to fail. */
  disarm(): boolean;
}

/** Failing writes and a full disk: after a failed action everything is as before, after an answered one it is done. */
export async function failingWrites(store: Store, faults: WriteFaults, count: number, seed: number): Promise<Tally> {
  const random = randomFrom(seed);
  const shortlist = shortlistIn(store);
  const tally: Tally = { operations: 0, faulted: 0, lost: [], torn: [] };
  const entries: Entry[] = [];
  for (let number = 0; number < 6; number += 1) entries.push(await shortlist.save(numberedEntry(number)));
  let before = inOrder(await everything(store));
  for (let number = 0; number < count; number += 1) {
    const action = nextAction(shortlist, entries, number, random);
    faults.arm(random);
    let failed = false;
    try {
      await action.act();
    } catch {
      failed = true;
    }
    const fired = faults.disarm();
    tally.operations += 1;
    if (fired) tally.faulted += 1;
    const all = await everything(store);
    const now = inOrder(all);
    if (failed && !fired) tally.lost.push(`${number} ${action.name}: failed though nothing was in its way`);
    if (!failed && fired) tally.lost.push(`${number} ${action.name}: answered though a write of it failed`);
    if (failed && now !== before) tally.torn.push(`${number} ${action.name}: failed and changed something`);
    if (!failed && !(await action.done())) tally.lost.push(`${number} ${action.name}: answered and not there`);
    tally.torn.push(...tornParts(all).map((words) => `${number} ${action.name}: ${words}`));
    before = now;
  }
  return tally;
}

interface Action {
  name: string;
  act(): Promise<unknown>;
  /** Whether what was answered is there. */
  done(): Promise<boolean>;
}

function nextAction(shortlist: ShortlistRepository, entries: Entry[], number: number, random: () => number): Action {
  const at = timeOf(number + 1);
  const one = pick(entries, random);
  const some = [...new Set([one.id, pick(entries, random).id, pick(entries, random).id])];
  const status = pick(STATUSES, random);
  const rowsAre = async (ids: readonly string[], fits: (row: ListingRow) => boolean) => {
    const rows = await shortlist.rowsOf(ids);
    return rows.length === ids.length && rows.every(fits);
  };
  switch (Math.floor(random() * 7)) {
    case 0: {
      const entry = numberedEntry(100 + number);
      return {
        name: 'save',
        act: async () => entries.push(await shortlist.save(entry)),
        done: async () => (await shortlist.get(entry.id))?.text === entry.text,
      };
    }
    case 1:
      return {
        name: 'status of several',
        act: () =>
          shortlist.changeEach(
            some.map((id) => ({ id, change: { status } })),
            at,
          ),
        done: () => rowsAre(some, (row) => row.status === status && row.updatedAt === at),
      };
    case 2:
      return {
        name: 'remove several',
        act: () => shortlist.removeEach(some, at),
        done: () => rowsAre(some, (row) => row.removedAt === at),
      };
    case 3:
      return {
        name: 'restore several',
        act: () => shortlist.restoreEach(some),
        done: () => rowsAre(some, (row) => row.removedAt === null),
      };
    case 4: {
      const records = async () => shortlist.records(some);
      return {
        name: 'bring in a file',
        act: async () => shortlist.putParts((await records()).map((record) => partsOf({ ...record, notes: at }))),
        done: () => rowsAre(some, (row) => row.notes === at),
      };
    }
    case 5: {
      const text = `${one.text}\nSeen at ${at}.`;
      return {
        name: 'a later visit',
        act: () => shortlist.seen(one.id, one.posting, text, at),
        done: async () => (await shortlist.get(one.id))?.later?.text === text,
      };
    }
    default:
      return {
        name: 'notes and tags',
        act: () => shortlist.change(one.id, { notes: `call ${number}`, tags: [`t${number}`] }, at),
        done: () => rowsAre([one.id], (row) => row.notes === `call ${number}` && row.tags[0] === `t${number}`),
      };
  }
}

/** What one of several writers was told is done. */
export interface Answered {
  operations: number;
  saved: string[];
  /** The value that was written last, by entry. */
  last: Record<string, string | number>;
}

/** One of two windows that write at once: both save the same listings and change their status; each has a field of its own. */
export async function writeBesides(
  shortlist: ShortlistRepository,
  who: 'first' | 'second',
  ids: readonly string[],
  count: number,
  seed: number,
): Promise<Answered> {
  const random = randomFrom(seed);
  const answered: Answered = { operations: 0, saved: [], last: {} };
  for (let number = 0; number < count; number += 1) {
    const id = pick(ids, random);
    const at = timeOf(number + 1);
    const kind = random();
    if (kind < 0.3) {
      const entry = await shortlist.save(numberedEntry(1000 + Math.floor(random() * count)));
      answered.saved.push(entry.canonicalId);
    } else if (kind < 0.6) {
      await shortlist.change(id, { status: pick(STATUSES, random) }, at);
    } else if (who === 'first') {
      await shortlist.change(id, { notes: `call ${number}` }, at);
      answered.last[id] = `call ${number}`;
    } else {
      const rating = pick([1, 2, 3, 4, 5] as const, random);
      await shortlist.change(id, { rating }, at);
      answered.last[id] = rating;
    }
    answered.operations += 1;
  }
  return answered;
}

/** What two windows have left behind. */
export async function judgeWriters(store: Store, first: Answered, second: Answered): Promise<Tally> {
  const all = await everything(store);
  const rows = all.listings.map(({ value }) => value as RecordOf<'listings'>);
  const byRow = new Map(rows.map((row) => [row.id, row]));
  const tally: Tally = {
    operations: first.operations + second.operations,
    faulted: first.operations + second.operations,
    lost: [],
    torn: tornParts(all),
  };
  for (const [id, notes] of Object.entries(first.last)) {
    if (byRow.get(id)?.notes !== notes) tally.lost.push(`${id}: the notes ${notes}`);
  }
  for (const [id, rating] of Object.entries(second.last)) {
    if (byRow.get(id)?.rating !== rating) tally.lost.push(`${id}: the rating ${rating}`);
  }
  for (const canonicalId of new Set([...first.saved, ...second.saved])) {
    const found = rows.filter((row) => row.canonicalId === canonicalId).length;
    if (found === 0) tally.lost.push(`${canonicalId}: saved and not there`);
    if (found > 1) tally.torn.push(`${canonicalId}: is there ${found} times`);
  }
  return tally;
}

/** A write that a page set out to make before it was ended: its value, and whether it was answered. */
export interface Intent {
  id: string;
  field: 'saved' | 'notes' | 'tag' | 'status';
  value: string;
  answered: boolean;
  /** Which life of the page it was. */
  round: number;
}

/**
 * What pages have left that were ended in the middle of their writes; intents in the order in which they were made. `isOurs`:
 * which entries are looked at, where others lie in the same store.
 */
export async function judgeEnded(
  store: Store,
  intents: readonly Intent[],
  endings: number,
  isOurs: (id: string) => boolean = () => true,
): Promise<Tally> {
  const all = Object.fromEntries(
    Object.entries(await everything(store)).map(([table, records]) => [table, records.filter(({ id }) => isOurs(id))]),
  ) as Everything;
  const rows = new Map(all.listings.map(({ id, value }) => [id, value as RecordOf<'listings'>]));
  const tally: Tally = { operations: intents.length, faulted: endings, lost: [], torn: tornParts(all) };
  const series = new Map<string, Intent[]>();
  for (const intent of intents) {
    const key = `${intent.id} ${intent.field}`;
    series.set(key, [...(series.get(key) ?? []), intent]);
  }
  for (const [key, own] of series) {
    const lastAnswered = own.findLastIndex(({ answered }) => answered);
    const row = rows.get(own[0]?.id ?? '');
    if (own[0]?.field === 'saved') {
      if (lastAnswered >= 0 && !row) tally.lost.push(`${key}: answered and not there`);
      continue;
    }
    if (!row || lastAnswered < 0) continue;
    const value = { notes: row.notes, tag: row.tags[0], status: row.status }[own[0]?.field ?? 'notes'];
    const possible = own.slice(lastAnswered).map((intent) => intent.value);
    if (!possible.includes(value ?? '')) tally.lost.push(`${key}: ${value} stands there, not ${possible.join(' or ')}`);
  }
  return tally;
}

/** Damages one record in each table for every `every`-th entry; what is whole must stay whole, and nothing vanishes. */
export async function damagedRecords(store: Store, count: number, seed: number): Promise<Tally> {
  const random = randomFrom(seed);
  const shortlist = shortlistIn(store);
  const tally: Tally = { operations: 0, faulted: 0, lost: [], torn: [] };
  const entries: Entry[] = [];
  for (let number = 0; number < count; number += 1) entries.push(await shortlist.save(numberedEntry(number)));
  const damage = [{ status: 'lost' }, { text: 7 }, { json: '{"posting":' }, { events: 'none' }, { facts: null }];
  const gone = new Set<string>();
  for (const { id } of entries) {
    tally.operations += 1;
    if (random() < 0.5) continue;
    tally.faulted += 1;
    const table = pick(['listings', 'details', 'snapshots', 'history'] as const, random);
    await store.write((writing) => writing.put(table, [{ id, ...pick(damage, random) }]));
    if (table === 'listings') gone.add(id);
  }
  const listed = new Set((await shortlist.list()).map(({ id }) => id));
  const aside = new Set((await shortlist.damaged()).map(({ id }) => id));
  for (const { id, posting } of entries) {
    if (gone.has(id)) {
      if (!aside.has(`listings/${id}`)) tally.lost.push(`${id}: a damaged row is neither listed nor put aside`);
      continue;
    }
    if (!listed.has(id)) tally.lost.push(`${id}: not listed though its row is whole`);
    const found = await shortlist.get(id);
    if (found?.posting.title?.value !== posting.title?.value) tally.lost.push(`${id}: its title is gone`);
  }
  return tally;
}
