/**
 * Work that may rest: a page is read in short slices, so that it answers its user in between. Done at once it is the same work.
 */

/** A work that may rest at each `yield`. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Milliseconds of work before a rest: at a fourth of the speed a step that has just begun still ends within 50. */
const SLICE = 8;
/** A page that changes in every rest is read at once in the end. */
const MAX_RESTARTS = 2;

/** Does a work without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does a work on a page in slices, and anew where the page has changed in a rest. `done` is called within this call where one slice
 * is enough. Answers how to stop.
 */
export function inSlices<T>(
  view: Window & typeof globalThis,
  begin: () => Steps<T>,
  done: (result: T) => void,
): () => void {
  let stopped = false;
  let steps = begin();
  let restarts = 0;
  let observer: MutationObserver | null = null;
  let changed = false;
  const end = () => {
    stopped = true;
    observer?.disconnect();
  };
  const slice = () => {
    if (stopped) return;
    if (changed || (observer?.takeRecords().length ?? 0) > 0) {
      changed = false;
      steps = begin();
      restarts += 1;
    }
    const until = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) {
        end();
        done(step.value);
        return;
      }
    } while (restarts > MAX_RESTARTS || performance.now() < until);
    if (!observer) {
      observer = new view.MutationObserver(() => {
        changed = true;
      });
      observer.observe(view.document, { childList: true, subtree: true, characterData: true });
    }
    rest(view, slice);
  };
  slice();
  return end;
}

/** Goes on when the page has had its turn. A timer would be held back in a tab that lies behind another. */
function rest(view: Window, goOn: () => void): void {
  const { scheduler } = view as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) {
    scheduler.yield().then(goOn);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    goOn();
  };
  port2.postMessage(null);
}
