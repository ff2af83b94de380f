/** Work on all rows, done in slices while the page has nothing else to do. */

/** Milliseconds that a slice may take: the page answers between two. */
const SLICE = 12;

/** Asks `work` for one slice after another until it says that all is done. Answers with the way to stop it. */
export function whenIdle(work: (budget: number) => boolean): () => void {
  let stop = () => {};
  const next = (timeout: number) => {
    const slice = () => {
      if (!work(SLICE)) next(200);
    };
    if ('requestIdleCallback' in globalThis) {
      const waiting = requestIdleCallback(slice, { timeout });
      stop = () => cancelIdleCallback(waiting);
    } else {
      const waiting = setTimeout(slice);
      stop = () => clearTimeout(waiting);
    }
  };
  next(2000);
  return () => stop();
}
