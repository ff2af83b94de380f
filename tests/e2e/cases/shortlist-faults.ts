/**
 * The shortlist on the real storage of both browsers: the contract of its drivers, and a user's actions while writes fail, two
 * windows write at once, pages and the background are ended in the middle, and records are damaged.
 */
import { expect } from 'vitest';
import type { Tally } from '../../shortlist/faulted-actions';
import type { Browser } from '../browser/driver';
import { beginTask, foundByTask, type PageTask, runTask } from '../shortlist-page/open-task';
import { SHORTLIST_DRIVERS } from '../shortlist-page/shortlist-drivers';
import type { Case } from './case';

const LONG = 240_000;

export const shortlistContract: Case[] = SHORTLIST_DRIVERS.map((driver) => ({
  name: `the contract holds in ${driver}`,
  milliseconds: LONG,
  async run(browser) {
    const found = await runTask<{ name: string; wrong: string | null }[]>(browser, { task: 'contract', driver }, LONG);
    expect(found.filter(({ wrong }) => wrong !== null)).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(18);
  },
}));

/** `times` multiplies the number of actions; 1 is the short form. */
export function shortlistFaults(times: number): { name: string; run(browser: Browser): Promise<Tally> }[] {
  const name = () => `test-${crypto.randomUUID()}`;
  return SHORTLIST_DRIVERS.flatMap((driver) => [
    {
      name: `writes fail and the disk is full, ${driver}`,
      run: (browser: Browser) =>
        runTask<Tally>(browser, { task: 'failing', driver, count: 25 * times, seed: times }, LONG),
    },
    {
      name: `two windows write at once, ${driver}`,
      async run(browser: Browser) {
        const both: PageTask = { task: 'write', driver, name: name(), count: 20 * times, seed: 10 * times };
        await runTask(browser, { ...both, task: 'prepare' });
        await beginTask(browser, { ...both, who: 'first' });
        await browser.newTab();
        await runTask(browser, { ...both, who: 'second' }, LONG);
        await browser.driveTab('who=first');
        await foundByTask(browser, { ...both, who: 'first' }, LONG);
        return runTask<Tally>(browser, { ...both, task: 'judge' });
      },
    },
    {
      name: `the page is ended in the middle of its writes, ${driver}`,
      run: (browser: Browser) =>
        runTask<Tally>(browser, { task: 'ended', driver, name: name(), count: 24 * times, seed: times }, LONG),
    },
    {
      name: `records are damaged, ${driver}`,
      run: (browser: Browser) =>
        runTask<Tally>(browser, { task: 'damaged', driver, count: 12 * times, seed: times }, LONG),
    },
    ...(driver === 'IndexedDB'
      ? [{ name: 'the background is stopped in the middle of its writes', run: stopped(times) }]
      : []),
  ]);
}

const stopped =
  (times: number) =>
  async (browser: Browser): Promise<Tally> => {
    const task: PageTask = { task: 'background', name: crypto.randomUUID(), count: 10 * times };
    await beginTask(browser, task);
    let over = false;
    const found = foundByTask<Tally>(browser, task, LONG).finally(() => {
      over = true;
    });
    found.catch(() => undefined);
    for (let stops = 0; !over; stops += 1) {
      // At any moment from the start of the background to behind its answer, which takes it most of a second on a busy machine.
      await new Promise((resolve) => setTimeout(resolve, (stops * 137) % 1500));
      await browser.stopBackground().catch(() => undefined);
    }
    return found;
  };
