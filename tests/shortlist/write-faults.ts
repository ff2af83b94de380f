/** Ways in which a write fails in life: the disk is full at a record, at the end of a transaction, or for a whole call. */
import type { LocalArea } from '../../lib/shortlist/local-store';
import type { WriteFaults } from './faulted-actions';

const full = () => new DOMException('no room is left', 'QuotaExceededError');

/** A countdown to the write that fails; about every third action is spared. */
function countdown() {
  let [left, fired] = [Number.POSITIVE_INFINITY, false];
  return {
    arm: (random: () => number, most: number) => {
      left = random() < 0.35 ? Number.POSITIVE_INFINITY : 1 + Math.floor(random() * most);
      fired = false;
    },
    disarm: () => {
      left = Number.POSITIVE_INFINITY;
      return fired;
    },
    /** Whether this write is the one. */
    due: () => {
      left -= 1;
      if (left === 0) fired = true;
      return left === 0;
    },
  };
}

/** In the database of this context: a record is refused, or the transaction ends after it was taken. */
export function databaseFaults(): WriteFaults & { remove(): void } {
  const clock = countdown();
  const { put } = IDBObjectStore.prototype;
  let late = false;
  IDBObjectStore.prototype.put = function failingPut(this: IDBObjectStore, ...args: Parameters<typeof put>) {
    const due = clock.due();
    if (due && !late) throw full();
    const request = put.apply(this, args);
    if (due) this.transaction.abort();
    return request;
  };
  return {
    arm: (random) => {
      clock.arm(random, 6);
      late = random() < 0.5;
    },
    disarm: clock.disarm,
    remove: () => {
      IDBObjectStore.prototype.put = put;
    },
  };
}

/** The area, and the switch that makes its `set` be refused as a whole, which is how browsers do it. */
export function areaFaults(area: LocalArea): { area: LocalArea; faults: WriteFaults } {
  const clock = countdown();
  return {
    area: {
      get: (keys) => area.get(keys),
      set: (items) => (clock.due() ? Promise.reject(full()) : area.set(items)),
    },
    faults: { arm: (random) => clock.arm(random, 1), disarm: clock.disarm },
  };
}
