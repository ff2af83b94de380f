import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gate } from '../../lib/page/gate';
import { type PageReading, readPageInSteps } from '../../lib/page/read-page';
import { type PageWatch, watchPage } from '../../lib/page/watch';

/** A list beside a pane, as job boards have it; the pane is filled after the address has changed. */
const BOARD = `<!doctype html><title>Jobs</title><main>
  <ul id="list"><li><a href="/jobs/view/1">One</a></li><li><a href="/jobs/view/2">Two</a></li></ul>
  <section id="pane"></section></main>`;

const listing = (n: number) => `
  <h1>Research Scientist ${n}</h1><p class="company">Larkspur Labs</p>
  <h2>Responsibilities</h2><ul><li>You will design and run experiments number ${n} on learned simulators.</li>
  <li>You will write papers with the group and present them at workshops.</li></ul>
  <h2>Requirements</h2><ul><li>A PhD in machine learning or a related field, or equal experience.</li>
  <li>Experience with one of the large array libraries and with clusters.</li></ul><button>Apply now</button>`;

interface Setup {
  dom: JSDOM;
  watch: PageWatch;
  shown: PageReading[];
  signals: AbortSignal[];
  none: string[];
  controller: AbortController;
  open: () => number;
}

const running: AbortController[] = [];
afterEach(() => {
  for (const controller of running.splice(0)) controller.abort();
});

async function start(html: string, url: string, options: { settle?: number; maxWait?: number } = {}): Promise<Setup> {
  const dom = new JSDOM(html, { url, pretendToBeVisual: true });
  await new Promise((resolve) => dom.window.addEventListener('load', resolve));
  const view = dom.window as unknown as Window & typeof globalThis;
  // Counts the observers that are watching something.
  const live = new Set<MutationObserver>();
  const Original = view.MutationObserver;
  view.MutationObserver = class extends Original {
    override observe(target: Node, init?: MutationObserverInit) {
      live.add(this);
      super.observe(target, init);
    }
    override disconnect() {
      live.delete(this);
      super.disconnect();
    }
  };
  const shown: PageReading[] = [];
  const signals: AbortSignal[] = [];
  const none: string[] = [];
  const controller = new AbortController();
  running.push(controller);
  let read = false;
  const watch = watchPage({
    view,
    signal: controller.signal,
    gate,
    read: function* (document, address) {
      const reading = yield* readPageInSteps(document, address);
      read = true;
      return reading;
    },
    onListing: (reading, signal) => {
      shown.push(reading);
      signals.push(signal);
    },
    onNone: (reason) => none.push(reason),
    settle: options.settle ?? 5,
    maxWait: options.maxWait ?? 300,
  });
  // A page is read in slices, each behind a turn of the page; where the gate saw no hope nothing is read.
  if (gate(view.document, view.location.href).worth) await vi.waitFor(() => expect(read).toBe(true), 5_000);
  return { dom, watch, shown, signals, none, controller, open: () => live.size };
}

const pane = (dom: JSDOM) => dom.window.document.getElementById('pane') as HTMLElement;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a page that changes its listing', () => {
  it('shows only the last of fifty quick navigations', async () => {
    const { dom, watch, shown, signals, controller, open } = await start(
      BOARD,
      'https://board.example/jobs/view/0-start',
    );
    for (let n = 1; n <= 50; n++) {
      dom.window.history.pushState({}, '', `/jobs/view/${1000 + n}-research-scientist`);
      watch.navigated();
      // Each pane is late; the quick ones are replaced before they are filled.
      setTimeout(() => {
        if (dom.window.location.pathname.includes(`/${1000 + n}-`)) pane(dom).innerHTML = listing(n);
      }, n % 7);
      if (n % 5 === 0) await sleep(1);
    }
    await vi.waitFor(() => expect(shown.at(-1)?.listing.sources.title).toBe('Research Scientist 50'), 3_000);
    await sleep(50);
    expect(shown.at(-1)?.canonicalId).toContain('1050');
    expect(shown.at(-1)?.listing.sources.text).toContain('number 50');
    expect(signals.slice(0, -1).every((signal) => signal.aborted)).toBe(true);
    expect(signals.at(-1)?.aborted).toBe(false);
    expect(open()).toBe(1);
    controller.abort();
    expect(open()).toBe(0);
    expect(signals.at(-1)?.aborted).toBe(true);
  });

  it('follows a pane that changes without an address', async () => {
    const { dom, shown, signals } = await start(
      BOARD.replace('</section>', `${listing(1)}</section>`),
      'https://board.example/jobs/view/77-scientist',
    );
    expect(shown.map((reading) => reading.listing.sources.title)).toEqual(['Research Scientist 1']);
    pane(dom).innerHTML = listing(2);
    await vi.waitFor(() => expect(shown).toHaveLength(2));
    expect(shown[1]?.listing.sources.title).toBe('Research Scientist 2');
    expect(signals[0]?.aborted).toBe(true);
  });

  it('does not report a listing again when something beside it changes', async () => {
    const { dom, shown } = await start(
      BOARD.replace('</section>', `${listing(1)}</section>`),
      'https://board.example/jobs/view/77-scientist',
    );
    const note = dom.window.document.createElement('nav');
    note.textContent = 'Menu';
    dom.window.document.querySelector('main')?.append(note);
    await sleep(60);
    expect(shown).toHaveLength(1);
  });

  it('does not take the listing before for the one after a navigation', async () => {
    const { dom, watch, shown, signals } = await start(
      BOARD.replace('</section>', `${listing(1)}</section>`),
      'https://board.example/jobs/view/1001-scientist',
    );
    dom.window.history.pushState({}, '', '/jobs/view/1002-scientist');
    watch.navigated();
    await sleep(30);
    expect(shown).toHaveLength(1);
    expect(signals[0]?.aborted).toBe(true);
    pane(dom).innerHTML = listing(2);
    await vi.waitFor(() => expect(shown).toHaveLength(2));
    expect(shown[1]?.listing.sources.title).toBe('Research Scientist 2');
  });

  it('does not show the old words under the ids of several navigations', async () => {
    const { dom, watch, shown } = await start(
      BOARD.replace('</section>', `${listing(1)}</section>`),
      'https://board.example/jobs/view/1001-scientist',
    );
    for (const n of [1002, 1003, 1004]) {
      dom.window.history.pushState({}, '', `/jobs/view/${n}-scientist`);
      watch.navigated();
      await sleep(30);
    }
    expect(shown).toHaveLength(1);
  });

  it('gives up where the site’s own id has changed and the words have not', async () => {
    const { dom, watch, shown, none, open } = await start(
      BOARD.replace('</section>', `${listing(1)}</section>`),
      'https://jobs.lever.co/larkspur/0a1b2c3d-4e5f-6789-abcd-ef0123456701',
      { maxWait: 60 },
    );
    expect(shown).toHaveLength(1);
    dom.window.history.pushState({}, '', '/larkspur/0a1b2c3d-4e5f-6789-abcd-ef0123456702');
    watch.navigated();
    await vi.waitFor(() => expect(none).toEqual(['unreadable']));
    expect(shown).toHaveLength(1);
    expect(open()).toBe(0);
  });

  it('keeps the listing where only tracking or a fragment of the address changes', async () => {
    const { dom, watch, shown, signals } = await start(
      BOARD.replace('</section>', `${listing(1)}</section>`),
      'https://board.example/jobs/view/1001-scientist',
    );
    dom.window.history.replaceState({}, '', '/jobs/view/1001-scientist?utm_source=mail#apply');
    watch.navigated();
    await sleep(40);
    expect(shown).toHaveLength(1);
    expect(signals[0]?.aborted).toBe(false);
  });

  it('is shown at once to be gone when the address names another place', async () => {
    const { dom, watch, signals } = await start(
      BOARD.replace('</section>', `${listing(1)}</section>`),
      'https://board.example/jobs/view/1001-scientist',
    );
    dom.window.history.pushState({}, '', '/jobs/view/1002-scientist');
    watch.navigated();
    expect(signals[0]?.aborted).toBe(true);
  });

  it('reads a listing that is rendered late', async () => {
    const { dom, shown, none } = await start(BOARD, 'https://board.example/jobs/view/1001-scientist', {
      maxWait: 2_000,
    });
    expect(shown).toHaveLength(0);
    await sleep(40);
    pane(dom).innerHTML = listing(3);
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    expect(none).toEqual([]);
  });
});

describe('a page that shows no listing', () => {
  it('leaves nothing running on an article', async () => {
    const { none, open } = await start(
      '<!doctype html><title>Weather</title><article><h1>Rain</h1><p>It rains in the north, and the wind is strong.</p></article>',
      'https://news.example/weather/today',
    );
    expect(none).toEqual(['no-listing']);
    expect(open()).toBe(0);
  });

  it('ends the wait for a page that never fills', async () => {
    const { none, open, shown } = await start(BOARD, 'https://board.example/jobs/view/1001-scientist', { maxWait: 60 });
    expect(open()).toBe(1);
    await vi.waitFor(() => expect(none).toHaveLength(1));
    expect(open()).toBe(0);
    expect(shown).toEqual([]);
  });

  it('says so when the listing is closed', async () => {
    const { dom, watch, none, signals, open } = await start(
      BOARD.replace('</section>', `${listing(1)}</section>`),
      'https://board.example/jobs/view/77-scientist',
      { maxWait: 60 },
    );
    dom.window.history.pushState({}, '', '/about');
    pane(dom).innerHTML = '<p>About the board.</p>';
    watch.navigated();
    await vi.waitFor(() => expect(none).toHaveLength(1));
    expect(signals[0]?.aborted).toBe(true);
    expect(open()).toBe(0);
  });

  it('starts nothing when it was ended before', () => {
    const controller = new AbortController();
    controller.abort();
    const dom = new JSDOM(BOARD, { url: 'https://board.example/jobs/view/1-scientist' });
    const read = vi.fn(readPageInSteps);
    watchPage({
      view: dom.window as unknown as Window & typeof globalThis,
      signal: controller.signal,
      gate,
      read,
      onListing: vi.fn(),
      onNone: vi.fn(),
    });
    expect(read).not.toHaveBeenCalled();
  });
});
