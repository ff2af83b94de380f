/**
 * A page of the test build in which the shortlist's own tests run on the browser's real storage: `#<task>?driver=…`. What it
 * found stands in the page as JSON once it is done; `open-task.ts` opens it and reads that.
 */
import '../../../lib/zod-without-eval';

import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { browser } from 'wxt/browser';
import { listingFromText } from '../../../lib/posting/blocks';
import { dexieStore } from '../../../lib/shortlist/dexie-store';
import { localStore } from '../../../lib/shortlist/local-store';
import { STATUSES } from '../../../lib/shortlist/status';
import type { Store } from '../../../lib/shortlist/store';
import { shortlistIn } from '../../../lib/shortlist/store-repository';
import { CONTRACT, type ContractWorld } from '../../shortlist/contract';
import {
  type Answered,
  damagedRecords,
  failingWrites,
  type Intent,
  judgeEnded,
  judgeWriters,
  numberedEntry,
  randomFrom,
  type Tally,
  timeOf,
  writeBesides,
} from '../../shortlist/faulted-actions';
import { LISTING } from '../../shortlist/saved-entry';
import { areaFaults, databaseFaults } from '../../shortlist/write-faults';
import { SHORTLIST_DRIVERS, type ShortlistDriver } from './shortlist-drivers';

const area = browser.storage.local;
const newName = () => `test-${crypto.randomUUID()}`;

interface Task {
  driver: ShortlistDriver;
  count: number;
  seed: number;
  /** The store that several pages share. */
  name: string;
  who: 'first' | 'second';
}
const storeOf = ({ driver }: Task, name: string): Store =>
  driver === 'storage.local'
    ? localStore(area, name)
    : dexieStore(name, driver === 'IndexedDB in packs' ? 1 : undefined);

/** Each case of the contract: null where it holds, else what is wrong. */
async function contract(task: Task): Promise<{ name: string; wrong: string | null }[]> {
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
  const matchers = (globalThis as Record<symbol, unknown>)[ASYMMETRIC_MATCHERS_OBJECT] as object;
  const expect = Object.assign((value: unknown) => chai.expect(value), chai.expect, matchers);
  const found = [];
  for (const { name, run } of CONTRACT) {
    const store = (where: string) => storeOf(task, where);
    const world = {
      expect,
      store,
      name: newName,
      open: () => shortlistIn(store(newName())),
    } as unknown as ContractWorld;
    found.push({ name, wrong: await run(world).then(() => null, String) });
  }
  return found;
}

async function failing(task: Task): Promise<Tally> {
  if (task.driver === 'storage.local') {
    const { area: unreliable, faults } = areaFaults(area);
    return failingWrites(localStore(unreliable, newName()), faults, task.count, task.seed);
  }
  const faults = databaseFaults();
  try {
    return await failingWrites(storeOf(task, newName()), faults, task.count, task.seed);
  } finally {
    faults.remove();
  }
}

/** What every writer of a name starts with. */
async function prepare(task: Task): Promise<string[]> {
  const shortlist = shortlistIn(storeOf(task, task.name));
  const ids = [];
  for (let number = 0; number < 4; number += 1) ids.push((await shortlist.save(numberedEntry(number))).id);
  return ids;
}

async function write(task: Task): Promise<Answered> {
  const ids = (await shortlistIn(storeOf(task, task.name)).list()).map(({ id }) => id).sort();
  const answered = await writeBesides(
    shortlistIn(storeOf(task, task.name)),
    task.who,
    ids,
    task.count,
    task.seed + (task.who === 'first' ? 0 : 1),
  );
  localStorage.setItem(answeredKey(task, task.who), JSON.stringify(answered));
  return answered;
}

const answeredKey = ({ name }: Task, who: Task['who']) => `answered ${name} ${who}`;
const answeredTo = (task: Task, who: Task['who']): Answered =>
  JSON.parse(localStorage.getItem(answeredKey(task, who)) ?? 'null');

/**
 * Ends itself in the middle of its writes, over and over: what it set out to do and what was answered stands in
 * `localStorage`, which is written at once.
 */
async function ended(task: Task): Promise<Tally> {
  const key = `intents ${task.name}`;
  const intents: Intent[] = JSON.parse(localStorage.getItem(key) ?? '[]');
  const keep = () => localStorage.setItem(key, JSON.stringify(intents));
  const endings = new Set(intents.map(({ round }) => round)).size;
  if (intents.length >= task.count) {
    localStorage.removeItem(key);
    return judgeEnded(storeOf(task, task.name), intents, endings);
  }
  const random = randomFrom(task.seed + endings);
  const shortlist = shortlistIn(storeOf(task, task.name));
  const known = intents.filter(({ field, answered }) => field === 'saved' && answered);
  const entry = numberedEntry(10_000 + endings);
  const target = known[Math.floor(random() * known.length)]?.id ?? entry.id;
  const at = timeOf(endings);
  const status = STATUSES[Math.floor(random() * STATUSES.length)] ?? 'saved';
  const works: Promise<void>[] = [];
  const make = (intent: Omit<Intent, 'answered' | 'round'>, work: () => Promise<unknown>) => {
    const made: Intent = { ...intent, answered: false, round: endings };
    intents.push(made);
    keep();
    works.push(
      work().then(
        () => {
          made.answered = true;
          keep();
        },
        () => undefined,
      ),
    );
  };
  make({ id: entry.id, field: 'saved', value: entry.canonicalId }, () => shortlist.save(entry));
  if (target !== entry.id) {
    const notes = `call ${endings}`;
    make({ id: target, field: 'notes', value: notes }, () => shortlist.change(target, { notes }, at));
    make({ id: target, field: 'status', value: status }, () => shortlist.change(target, { status }, at));
    make({ id: target, field: 'tag', value: `t${endings}` }, () =>
      shortlist.changeEach([{ id: target, change: { tags: [`t${endings}`] } }], at),
    );
  }
  // Mostly between the first answer and the last; else at any moment.
  if (random() < 0.7) await Promise.race(works);
  await new Promise((resolve) => setTimeout(resolve, random() * 30));
  location.reload();
  return new Promise(() => undefined);
}

/** Asks the background to save, again and again until it is answered, while the driver stops the background. */
async function throughBackground(task: Task): Promise<Tally> {
  let unanswered = 0;
  const saved: { id: string; canonicalId: string }[] = [];
  for (let number = 0; number < task.count; number += 1) {
    const canonicalId = `${task.name}:${number}`;
    const command = crypto.randomUUID();
    const url = `https://stopped.example/${number}`;
    // Each text names its entry, so that parts of two entries are told apart.
    const listing = listingFromText({ ...LISTING.sources, text: `${LISTING.sources.text}\nReference ${command}.` });
    const request = { kind: 'save', command, reading: { canonicalId, site: 'stopped.example', url, listing } };
    for (;;) {
      const answer = await Promise.race([
        browser.runtime.sendMessage(request).catch(() => null),
        new Promise<null>((resolve) => setTimeout(() => resolve(null), 5000)),
      ]);
      if ((answer as { ok?: boolean } | null)?.ok) break;
      unanswered += 1;
    }
    saved.push({ id: command, canonicalId });
    document.title = `${saved.length} saved`;
  }
  const intents = saved.map(({ id }): Intent => ({ id, field: 'saved', value: '', answered: true, round: 0 }));
  const own = new Set(saved.map(({ id }) => id));
  const tally = await judgeEnded(dexieStore('shortlist'), intents, unanswered, (id) => own.has(id));
  const rows = await shortlistIn(dexieStore('shortlist')).list();
  for (const { canonicalId } of saved) {
    const found = rows.filter((row) => row.canonicalId === canonicalId).length;
    if (found !== 1) tally.torn.push(`${canonicalId}: is there ${found} times`);
  }
  return tally;
}

const TASKS: Record<string, (task: Task) => Promise<unknown>> = {
  contract,
  failing,
  prepare,
  write,
  ended,
  background: throughBackground,
  damaged: (task) => damagedRecords(storeOf(task, newName()), task.count, task.seed),
  judge: (task) => judgeWriters(storeOf(task, task.name), answeredTo(task, 'first'), answeredTo(task, 'second')),
};

async function run(): Promise<void> {
  const [name = '', query = ''] = location.hash.slice(1).split('?');
  const asked = new URLSearchParams(query);
  const task: Task = {
    driver: SHORTLIST_DRIVERS.find((driver) => driver === asked.get('driver')) ?? 'IndexedDB',
    count: Number(asked.get('count') ?? 0),
    seed: Number(asked.get('seed') ?? 1),
    name: asked.get('name') ?? '',
    who: asked.get('who') === 'second' ? 'second' : 'first',
  };
  const answer = await (TASKS[name]?.(task) ?? Promise.reject(new Error(`no task ${name}`))).then(
    (found) => ({ found }),
    (error: Error) => ({ error: `${error} ${error.stack}` }),
  );
  document.body.textContent = JSON.stringify(answer);
  document.body.dataset.done = location.hash;
}
run();
