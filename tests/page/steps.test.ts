import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { readPage, readPageInSteps } from '../../lib/page/read-page';
import { inSlices, type Steps } from '../../lib/page/steps';
import { sampleListings } from '../../scripts/sample-listings';

/** A page whose every rest is on record; the next turn comes when the test says so. */
function restingPage(html = '<main></main>') {
  const { window } = new JSDOM(html);
  const turns: (() => void)[] = [];
  const view = window as unknown as Window & typeof globalThis;
  Object.assign(view, { scheduler: { yield: () => new Promise<void>((resolve) => turns.push(resolve)) } });
  const turn = async () => {
    turns.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { view, turns, turn };
}

/** Longer than a slice. */
function work(): void {
  const until = performance.now() + 12;
  while (performance.now() < until);
}

function* three(): Steps<string> {
  for (let step = 0; step < 3; step += 1) {
    work();
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('is done within the call where one slice is enough', () => {
    const { view, turns } = restingPage();
    const done = vi.fn();
    inSlices(
      view,
      function* () {
        yield;
        return 1;
      },
      done,
    );
    expect(done).toHaveBeenCalledExactlyOnceWith(1);
    expect(turns).toHaveLength(0);
  });

  it('rests when a slice is over, as often as it takes', async () => {
    const { view, turns, turn } = restingPage();
    const done = vi.fn();
    inSlices(view, three, done);
    for (let rest = 0; rest < 3; rest += 1) {
      expect(done).not.toHaveBeenCalled();
      expect(turns).toHaveLength(1);
      await turn();
    }
    expect(done).toHaveBeenCalledExactlyOnceWith('done');
  });

  it('begins anew where the page has changed in a rest', async () => {
    const { view, turn } = restingPage();
    const { document } = view;
    const done = vi.fn();
    const begin = vi.fn(function* (): Steps<number> {
      const before = document.querySelectorAll('p').length;
      work();
      yield;
      work();
      yield;
      return before;
    });
    inSlices(view, begin, done);
    document.querySelector('main')?.append(document.createElement('p'));
    for (let rest = 0; rest < 4; rest += 1) await turn();
    expect(begin).toHaveBeenCalledTimes(2);
    expect(done).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('comes to an end on a page that never stands still', async () => {
    const { view, turns, turn } = restingPage();
    const { document } = view;
    const done = vi.fn();
    inSlices(view, three, done);
    for (let rest = 0; rest < 10 && turns.length > 0; rest += 1) {
      document.querySelector('main')?.append(document.createElement('p'));
      await turn();
    }
    expect(done).toHaveBeenCalledExactlyOnceWith('done');
  });

  it('does nothing more once it is stopped', async () => {
    const { view, turn } = restingPage();
    const done = vi.fn();
    const stop = inSlices(view, three, done);
    stop();
    await turn();
    await turn();
    expect(done).not.toHaveBeenCalled();
  });

  it('goes on without the page’s scheduler too', async () => {
    const { window } = new JSDOM('<main></main>');
    const done = vi.fn();
    inSlices(window as unknown as Window & typeof globalThis, three, done);
    expect(done).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(done).toHaveBeenCalledExactlyOnceWith('done'), 5_000);
  });
});

describe('a page read in steps', () => {
  it.each(sampleListings().map(({ name, html }) => [name, html] as const))('rests often: %s', (_, html) => {
    const { document } = new JSDOM(html, { url: 'https://jobs.example/1' }).window;
    const steps = readPageInSteps(document, document.URL);
    let rests = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) rests += 1;
    expect(step.value.listing).toEqual(readPage(document, document.URL).listing);
    expect(rests).toBeGreaterThan(10);
  });
});
