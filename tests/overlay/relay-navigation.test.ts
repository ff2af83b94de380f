import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FrameSlot, frameSlot } from '../../lib/overlay/frame-slot';
import { relayNavigation } from '../../lib/overlay/relay-navigation';

type Listener = (tabId: number, change: { url?: string }) => void;

function browserThatTells() {
  const listeners: [Listener, unknown][] = [];
  const run: { tabId: number; func: () => void }[] = [];
  vi.spyOn(fakeBrowser.tabs.onUpdated, 'addListener').mockImplementation(((listener: Listener, filter: unknown) => {
    listeners.push([listener, filter]);
  }) as never);
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async ({ target, func }: { target: { tabId: number }; func: () => void }) => {
        if (target.tabId === 13) throw new Error('Missing host permission for the tab');
        run.push({ tabId: target.tabId, func });
      },
    },
  });
  return { listeners, run };
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'navigation');
  delete (globalThis as { listingSlot?: FrameSlot }).listingSlot;
});

test('a new address is told to the gate of its page, and other changes are not', async () => {
  const { listeners, run } = browserThatTells();
  relayNavigation();
  expect(listeners).toHaveLength(1);
  const [[listener, filter]] = listeners as [[Listener, unknown]];
  expect(filter).toEqual({ properties: ['url'] });
  listener(7, {});
  listener(7, { url: 'https://jobs.example/2' });
  // Not ours to run in; nobody hears of it.
  listener(13, { url: 'https://bank.example/' });
  await Promise.resolve();
  expect(run.map(({ tabId }) => tabId)).toEqual([7]);
  const moved = vi.fn();
  // In a frame without a gate, and in one with.
  run[0]?.func();
  frameSlot().moved = moved;
  run[0]?.func();
  expect(moved).toHaveBeenCalledOnce();
});

test('a browser that tells pages itself needs no relay', () => {
  const { listeners } = browserThatTells();
  Object.assign(globalThis, { navigation: new EventTarget() });
  relayNavigation();
  expect(listeners).toEqual([]);
});
