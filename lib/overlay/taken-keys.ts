/**
 * Notices that the page takes keys before the panel hears them, which a listener on the page's window can: nothing stops it, and
 * the panel then seems dead to a keyboard. Told by what a key leaves behind: its end, its effect, or the browser's own note that
 * the user did something.
 */

/** What chip and panel are operated by; other keys may be the page's own. */
const NEEDED = new Set(['Tab', 'Enter', ' ', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
/** An effect follows its key at once. */
const AT_ONCE = 1000;
const LOOK_EVERY = 700;
/** Longer than the browsers count a user as active after a key or a click. */
const STILL_ACTIVE = 5500;

/** Calls back once; what listens ends with the signal. */
export function noticeTakenKeys(root: ShadowRoot, signal: AbortSignal, taken: () => void): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const ending = new AbortController();
  signal.addEventListener('abort', () => ending.abort(), { once: true });
  const options = { capture: true, passive: true, signal: ending.signal };
  const notice = () => {
    if (ending.signal.aborted) return;
    ending.abort();
    taken();
  };
  let heardAt = 0;
  const heard = () => {
    heardAt = performance.now();
  };
  const down = new Set<string>();
  /** The key that brought the focus here, or opened the panel, went down elsewhere. */
  let entering = true;

  root.addEventListener('pointerdown', heard, options);
  // A click on the page that leaves the focus here is no key.
  view.addEventListener('pointerdown', heard, options);
  root.addEventListener(
    'keydown',
    (event) => {
      const { key, isTrusted, defaultPrevented } = event as KeyboardEvent;
      if (!isTrusted) return;
      heard();
      down.add(key);
      if (defaultPrevented && NEEDED.has(key)) notice();
    },
    options,
  );
  root.addEventListener(
    'keyup',
    (event) => {
      const { key, isTrusted } = event as KeyboardEvent;
      if (!isTrusted) return;
      const started = down.delete(key);
      if (!started && !entering && NEEDED.has(key)) notice();
      entering = false;
    },
    options,
  );
  const isInside = (target: EventTarget | null) => target instanceof Node && root.contains(target);
  root.addEventListener(
    'focusin',
    (event) => {
      const { target, relatedTarget } = event as FocusEvent;
      if (!isInside(relatedTarget)) {
        entering = true;
        heard();
        look();
      } else if ((target as HTMLElement).tabIndex >= 0 && performance.now() - heardAt > AT_ONCE) notice();
    },
    options,
  );

  let looking: ReturnType<typeof setTimeout> | undefined;
  ending.signal.addEventListener('abort', () => clearTimeout(looking), { once: true });
  /** Only while the focus is here: a page that takes every trace of a key leaves none but this. */
  const look = () => {
    clearTimeout(looking);
    looking = setTimeout(() => {
      if (root.activeElement === null || ending.signal.aborted) return;
      const active = view.document.hasFocus() && view.navigator.userActivation?.isActive === true;
      if (active && performance.now() - heardAt > STILL_ACTIVE) notice();
      else look();
    }, LOOK_EVERY);
  };
}
