import { afterEach, describe, expect, test, vi } from 'vitest';
import { readTab } from '../../lib/tab-reading/read-tab';
import type { TabReport } from '../../lib/tab-reading/tab-report';
import { createTabSession, type TabWorld } from '../../lib/tab-reading/tab-session';
import { COMMAND, comparedOf, PAGE_URL, REPORT } from '../overlay/shown-listing';

afterEach(() => vi.restoreAllMocks());

const NOTHING: TabReport = {
  ...REPORT,
  reading: null,
  kind: 'other',
  worth: false,
  cues: [],
  health: 'nothing-readable',
};

describe('frames', () => {
  test('the frame with the listing is taken, not the page around it', async () => {
    const inFrame = { ...REPORT, top: false };
    const answer = await readTab(1, async () => [NOTHING, inFrame]);
    expect(answer).toEqual({ kind: 'read', report: inFrame });
  });
  test('what a page made up is not taken', async () => {
    const forged = { ...REPORT, reading: { ...REPORT.reading, secret: 1 } };
    expect(await readTab(1, async () => [forged, null, 'x'])).toEqual({ kind: 'no-access' });
  });
  test('a tab that may not be read says so', async () => {
    expect(await readTab(1, () => Promise.reject(new Error('Cannot access')))).toEqual({ kind: 'no-access' });
  });
});

function worldWith(change: Partial<TabWorld> = {}): { world: TabWorld; waits: number[]; asked: string[] } {
  const waits: number[] = [];
  const asked: string[] = [];
  const world: TabWorld = {
    activeTab: async () => ({ id: 1, url: PAGE_URL }),
    mayReadUnasked: async () => true,
    askFrames: async () => [REPORT],
    ask: (async (request: { kind: string }) => {
      asked.push(request.kind);
      return comparedOf();
    }) as TabWorld['ask'],
    commandId: () => COMMAND,
    wait(milliseconds) {
      waits.push(milliseconds);
      return () => undefined;
    },
    ...change,
  };
  return { world, waits, asked };
}

describe('the active tab', () => {
  test('its listing is compared', async () => {
    const { world, waits } = worldWith();
    const tab = createTabSession(world);
    await tab.read();
    expect(tab.state().access).toBe('yes');
    expect(tab.session.state().phase).toBe('ready');
    expect(waits).toEqual([]);
  });
  test('where the user has to ask first nothing runs in the page', async () => {
    const askFrames = vi.fn(async () => [REPORT]);
    const tab = createTabSession(worldWith({ mayReadUnasked: async () => false, askFrames }).world);
    await tab.read();
    expect(tab.state().access).toBe('asked-first');
    expect(askFrames).not.toHaveBeenCalled();
    await tab.read(true);
    expect(tab.session.state().phase).toBe('ready');
  });
  test('without access nothing is asked of the background', async () => {
    const { world, asked } = worldWith({ askFrames: () => Promise.reject(new Error('no')) });
    const tab = createTabSession(world);
    await tab.read();
    expect(tab.state().access).toBe('no');
    expect(asked).toEqual([]);
  });
  test('a page that is still being built is looked at again, a bounded number of times', async () => {
    const again: (() => void)[] = [];
    const askFrames = vi.fn(async () => [NOTHING]);
    const tab = createTabSession(
      worldWith({
        askFrames,
        wait: (_milliseconds, then) => {
          again.push(then);
          return () => undefined;
        },
      }).world,
    );
    await tab.read();
    for (let turn = 0; turn < 10; turn += 1) {
      again.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(askFrames).toHaveBeenCalledTimes(4);
    expect(tab.session.state().phase).toBe('nothing');
  });
  test('the answer of a tab that was left is dropped', async () => {
    let answer: (reports: TabReport[]) => void = () => undefined;
    let active = 1;
    const tab = createTabSession(
      worldWith({
        activeTab: async () => ({ id: active, url: PAGE_URL }),
        askFrames: (tabId) =>
          tabId === 1
            ? new Promise((resolve) => {
                answer = resolve;
              })
            : Promise.resolve([NOTHING]),
      }).world,
    );
    const first = tab.read();
    await new Promise((resolve) => setTimeout(resolve));
    active = 2;
    await tab.read();
    answer([REPORT]);
    await first;
    expect(tab.state().tabId).toBe(2);
    expect(tab.session.state().listing).toBeNull();
  });
});
