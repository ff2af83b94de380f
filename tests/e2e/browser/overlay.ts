/** What a user sees and does in the overlay, for both browsers: built from the driver's verbs and the open root of test builds. */
import { type Browser, until } from './driver';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The words in the overlay as they are shown; empty where there is no overlay. */
export function overlayText(browser: Browser): Promise<string> {
  return browser.evaluate(() => {
    const roots = [...document.querySelectorAll('*')]
      .map((element) => element.shadowRoot)
      .filter((root) => root !== null);
    const surfaces = roots.flatMap((root) => [...root.children]);
    // Only what is shown counts here, and that is what innerText gives.
    // biome-ignore lint/performance/useDomNodeTextContent: textContent holds hidden words too
    return surfaces.map((surface) => (surface as HTMLElement).innerText ?? '').join('\n');
  });
}

/** Waits until the overlay shows the words. */
export function overlayShows(browser: Browser, words: string | RegExp, milliseconds = 10_000): Promise<string> {
  let last = '';
  return until(
    `the overlay to show ${words}`,
    async () => {
      last = await overlayText(browser);
      return (typeof words === 'string' ? last.includes(words) : words.test(last)) && last;
    },
    milliseconds,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; it shows: ${JSON.stringify(last)}`);
  });
}

/** How many overlays stand in the page, whether they show something or not. */
export function overlayCount(browser: Browser): Promise<number> {
  return browser.evaluate(
    () =>
      [...document.querySelectorAll(':root > div[popover]')].filter((element) => element.shadowRoot !== null).length,
  );
}

/** Where a control of the overlay stands: by its accessible name, a part of it, or a CSS selector in brackets `css=`. */
export function findControl(browser: Browser, name: string): Promise<Box | null> {
  return browser.evaluate((wanted) => {
    const roots = [...document.querySelectorAll('*')]
      .map((element) => element.shadowRoot)
      .filter((root) => root !== null);
    const selector = wanted.startsWith('css=')
      ? wanted.slice(4)
      : 'button, a[href], summary, input, select, [role], [tabindex]';
    const nameOf = (element: Element) =>
      `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''} ${element.getAttribute('title') ?? ''}`
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
    const all = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    const matching = wanted.startsWith('css=')
      ? all
      : all.filter((element) => nameOf(element).includes(wanted.toLowerCase()));
    const shown = matching.filter((element) => element.getClientRects().length > 0);
    // The innermost, shortest name: a row holds the words of its buttons too.
    shown.sort((one, other) => nameOf(one).length - nameOf(other).length);
    const found = shown[0];
    if (!found) return null;
    found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x, y, width, height };
  }, name);
}

/** Clicks a control of the overlay with the mouse, once it is there. */
export async function clickControl(browser: Browser, name: string): Promise<void> {
  const box = await until(`a control named "${name}" in the overlay`, () => findControl(browser, name)).catch(
    async (error: Error) => {
      throw new Error(`${error.message}; it shows: ${JSON.stringify((await overlayText(browser)).slice(0, 200))}`);
    },
  );
  await browser.clickAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

/** The words of the focused control inside the overlay; empty where the focus is in the page. */
export function focusedControl(browser: Browser): Promise<string> {
  return browser.evaluate(() => {
    let focused = document.activeElement;
    if (!focused?.shadowRoot) return '';
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    // The panel has the focus itself when it opens, and Firefox also stops at an area that can be scrolled: both hold
    // the words of everything in them.
    if (!focused?.matches('button, a, input, select, textarea, summary, [role], [tabindex]')) return '';
    if (focused.matches('[tabindex="-1"]:not(button, a, input, select, textarea, summary)')) return '';
    const labels = 'labels' in focused ? [...((focused as HTMLInputElement).labels ?? [])] : [];
    const words = [
      focused.getAttribute('aria-label'),
      ...labels.map((label) => label.textContent),
      focused.textContent,
    ];
    return words.filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
  });
}

/**
 * Presses Tab until the focus is on a control with that name in the overlay; Shift and Tab where it lies before the focused
 * one, as a user would: behind the last control Firefox goes on in its own window, and a driven tab does not come back.
 */
export async function tabTo(browser: Browser, name: string | RegExp, most = 60): Promise<void> {
  const wanted = typeof name === 'string' ? new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i') : name;
  const key = (await liesBefore(browser, wanted)) ? 'Shift+Tab' : 'Tab';
  const seen: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await browser.press(key);
    const focused = await focusedControl(browser);
    if (wanted.test(focused)) return;
    if (focused) seen.push(focused.slice(0, 40));
  }
  throw new Error(`${most} presses of ${key} do not reach "${name}"; reached: ${seen.join(' · ')}`);
}

/** Whether every control of that name stands before the focused one, in the same tree. */
function liesBefore(browser: Browser, name: RegExp): Promise<boolean> {
  return browser.evaluate(
    (wanted, flags) => {
      const pattern = new RegExp(wanted, flags);
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const root = focused?.getRootNode();
      if (!focused || !(root instanceof ShadowRoot)) return false;
      const nameOf = (element: Element) => {
        const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
        const words = [
          element.getAttribute('aria-label'),
          ...labels.map((label) => label.textContent),
          element.textContent,
        ];
        return words.join(' ').replace(/\s+/g, ' ').trim();
      };
      const controls = [...root.querySelectorAll('button, a[href], input, select, summary, [tabindex="0"]')];
      const named = controls.filter((one) => one.getClientRects().length > 0 && pattern.test(nameOf(one)));
      const before = (one: Element) => (one.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return named.length > 0 && named.every(before);
    },
    name.source,
    name.flags,
  );
}

/** The words that highlights mark in the page at the moment, whatever the highlights are called. */
export function highlightedText(browser: Browser): Promise<string[]> {
  return browser.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
  );
}

/** What is running of ours in the page; see `probe.js`. Null where no script of the extension has run. */
export interface Running {
  observers: number;
  intervals: number;
  timeouts: number;
  frames: number;
  listeners: string[];
  errors: string[];
}

export async function whatRuns(browser: Browser): Promise<Running | null> {
  return browser.evaluate(() => {
    // By the prototypes: a page may have taken the document's own members.
    const root = Document.prototype.querySelector.call(document, ':root') as Element;
    root.removeAttribute('data-probe');
    EventTarget.prototype.dispatchEvent.call(document, new CustomEvent('probe:ask'));
    const answer = root.getAttribute('data-probe');
    return answer === null ? null : JSON.parse(answer);
  });
}

/**
 * Calls a function in the world of the extension's scripts in the page, as an attacker would who has taken that over: of the
 * extension's interface (`extension.runtime.sendMessage`), of the page (`page.indexedDB.databases`) or of the probe (`own.replies`).
 */
export async function callInContentScript<Value>(
  browser: Browser,
  path: string,
  ...args: unknown[]
): Promise<{ value?: Value; error?: string }> {
  await browser.evaluate((call) => {
    document.documentElement.removeAttribute('data-probe-answer');
    document.documentElement.setAttribute('data-probe-call', call);
    document.dispatchEvent(new CustomEvent('probe:call'));
  }, JSON.stringify({ path, args }));
  const answer = await until(`an answer of ${path}`, () =>
    browser.evaluate(() => {
      const found = document.documentElement.getAttribute('data-probe-answer');
      document.documentElement.removeAttribute('data-probe-answer');
      return found;
    }),
  );
  return JSON.parse(answer) as { value?: Value; error?: string };
}
