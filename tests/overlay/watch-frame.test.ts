// @vitest-environment jsdom
/** The gate in a frame: when it asks for the reader, how long it waits, and what it leaves running. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FrameSlot, frameSlot } from '../../lib/overlay/frame-slot';
import { watchFrame } from '../../lib/overlay/watch-frame';
import { loadPage, putIntoFrame } from './browser-page';

const LISTING = '<title>Research Scientist</title><main><h2>Requirements</h2><h2>Responsibilities</h2></main>';
const LISTING_URL = 'https://jobs.example/jobs/4711-research-scientist';
const EMPTY = '<title>Openings</title><main></main>';
const ARTICLE = '<title>Weather</title><p>It rains.</p>';
/** Longer than the page is given to come to rest. */
const SETTLED = 400;

const asked = vi.fn();
const listen = (message: { kind: string }) => asked(message.kind);
/** The browser's own signal that the address has changed. */
let navigation: EventTarget | undefined;
let leaveFrame = () => {};
let slot: FrameSlot;

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset();
  Object.assign(globalThis, { browser: fakeBrowser });
  fakeBrowser.runtime.onMessage.addListener(listen as never);
  delete (globalThis as { listingSlot?: FrameSlot }).listingSlot;
  slot = frameSlot();
  navigation = new EventTarget();
});
afterEach(() => {
  leaveFrame();
  leaveFrame = () => {};
  // Once the extension is gone the listener of a test takes itself off.
  const id = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
  slot.moved?.();
  id.mockRestore();
  fakeBrowser.runtime.onMessage.removeListener(listen as never);
  vi.useRealTimers();
});

function start(html: string, url = LISTING_URL): void {
  loadPage(url, html);
  Object.assign(window, { navigation });
  watchFrame(window);
}
const fill = async (html = LISTING) => {
  document.body.innerHTML = html;
  // Observers hear of it in a turn of their own.
  await vi.advanceTimersByTimeAsync(0);
};
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const goTo = (path: string) => {
  window.history.pushState({}, '', path);
  navigation?.dispatchEvent(new Event('currententrychange'));
};

describe('a page', () => {
  test('with a listing: the reader is asked for at once, and nothing is waited for', () => {
    start(LISTING);
    expect(asked).toHaveBeenCalledExactlyOnceWith('worth-reading');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that is complete and gives no hope is not waited for', () => {
    start(ARTICLE, 'https://news.example/weather');
    expect(asked).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('whose words come late is read when they are there', async () => {
    start(EMPTY);
    await later(2000);
    expect(asked).not.toHaveBeenCalled();
    await fill();
    await later(SETTLED);
    expect(asked).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that keeps changing is looked at when it has come to rest', async () => {
    start(EMPTY);
    for (let change = 0; change < 5; change += 1) {
      await fill(`${LISTING}<p>${change}</p>`);
      await later(200);
      expect(asked).not.toHaveBeenCalled();
    }
    await later(SETTLED);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('that never fills is given up after ten seconds', async () => {
    start(EMPTY);
    await later(10_001);
    expect(vi.getTimerCount()).toBe(0);
    await fill();
    await later(SETTLED);
    expect(asked).not.toHaveBeenCalled();
  });

  test('that is only prepared is read when the user comes to it', () => {
    Object.assign(document, { prerendering: true });
    start(LISTING);
    expect(asked).not.toHaveBeenCalled();
    Object.assign(document, { prerendering: false });
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(asked).toHaveBeenCalledOnce();
    delete (document as { prerendering?: boolean }).prerendering;
  });

  test('is not asked about where the extension cannot be reached', () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('gone'));
    expect(() => start(LISTING)).not.toThrow();
  });
});

describe('a single-page site', () => {
  test('is looked at again when it has moved on and come to rest', async () => {
    start(ARTICLE, 'https://jobs.example/about');
    goTo('/jobs/4711-research-scientist');
    await fill();
    await later(SETTLED);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('that only jumps within its page is not', async () => {
    start(ARTICLE, 'https://jobs.example/about');
    slot.navigated = vi.fn();
    goTo('/about#team');
    await fill();
    await later(SETTLED);
    expect(asked).not.toHaveBeenCalled();
    expect(slot.navigated).not.toHaveBeenCalled();
  });

  test('moves on many times: only the last address is waited for', async () => {
    start(ARTICLE, 'https://jobs.example/about');
    for (let n = 0; n < 20; n += 1) goTo(`/jobs/${n}-nothing-here`);
    // One look and one deadline.
    expect(vi.getTimerCount()).toBe(2);
    goTo('/jobs/4711-research-scientist');
    await fill();
    await later(SETTLED);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('that the reader follows itself is left to it', async () => {
    start(LISTING);
    slot.reading = true;
    slot.navigated = vi.fn();
    goTo('/jobs/4712-research-scientist');
    expect(slot.navigated).toHaveBeenCalledOnce();
    await later(SETTLED);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('without the Navigation API the way back is heard, and the background tells of the rest', async () => {
    navigation = undefined;
    start(ARTICLE, 'https://jobs.example/about');
    window.history.pushState({}, '', '/jobs/4711-research-scientist');
    slot.moved?.();
    await fill();
    await later(SETTLED);
    expect(asked).toHaveBeenCalledOnce();
    window.history.pushState({}, '', '/jobs/4712-research-scientist');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await later(SETTLED);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('after the extension has gone its gate listens no more', async () => {
    start(ARTICLE, 'https://jobs.example/about');
    const id = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
    goTo('/jobs/4711-research-scientist');
    id.mockRestore();
    goTo('/jobs/4712-research-scientist');
    await fill();
    await later(SETTLED);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('a gate that comes again', () => {
  test('looks once more where nobody reads, and listens once', async () => {
    start(ARTICLE, 'https://jobs.example/about');
    await fill(`${LISTING}<h2>How to apply</h2>`);
    watchFrame(window);
    expect(asked).toHaveBeenCalledOnce();
    goTo('/jobs/4711-research-scientist');
    await later(SETTLED);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('does not disturb a reader at work', () => {
    start(LISTING);
    slot.reading = true;
    watchFrame(window);
    expect(asked).toHaveBeenCalledOnce();
  });
});

describe('a small frame', () => {
  test('is looked at when it is given the height of its listing', async () => {
    leaveFrame = putIntoFrame(window, 800);
    const height = window.innerHeight;
    Object.assign(window, { innerHeight: 1 });
    start(LISTING);
    window.dispatchEvent(new Event('resize'));
    expect(asked).not.toHaveBeenCalled();
    Object.assign(window, { innerHeight: 700 });
    window.dispatchEvent(new Event('resize'));
    window.dispatchEvent(new Event('resize'));
    expect(asked).toHaveBeenCalledOnce();
    Object.assign(window, { innerHeight: height });
  });

  test('a frame of some size is read like a page', () => {
    leaveFrame = putIntoFrame(window, 800);
    start(LISTING);
    expect(asked).toHaveBeenCalledOnce();
  });
});
