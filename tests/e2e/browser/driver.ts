/**
 * What a case may ask of a browser, the same for Chromium and Firefox. The verbs are few so that both can keep them;
 * everything about the overlay is built from them in `overlay.ts`.
 */
import type { Web } from './web';

export type BrowserName = 'chromium' | 'firefox';

/** Both, or those that the environment variable YARDSTICK_BROWSERS names. */
export function browsersUnderTest(): BrowserName[] {
  const named = (process.env.YARDSTICK_BROWSERS ?? 'chromium,firefox').split(',');
  return (['chromium', 'firefox'] as const).filter((name) => named.includes(name));
}

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  extension: string;
  /** Without one the browser sees the real network: for the demo only. */
  web?: Web;
  /** Default true: without a window. */
  headless?: boolean;
  /** Window size in CSS pixels; default 1280 × 800. */
  size?: { width: number; height: number };
  /** Firefox: settings of the browser beside those that every run has. */
  preferences?: Record<string, string | number | boolean>;
  /** Firefox: the extension may also run in private windows. */
  inPrivateWindows?: boolean;
}

/** What a user has set in the system. */
export const LOOKS = ['light', 'dark', 'forced colours'] as const;
export type Looks = (typeof LOOKS)[number];

export interface Browser {
  readonly name: BrowserName;
  /** Goes to an address in the current tab and waits for its load event. */
  open(url: string): Promise<void>;
  /** Opens another tab and makes it the current one. */
  newTab(): Promise<void>;
  /** Closes all tabs but a new, empty one. */
  onlyNewTab(): Promise<void>;
  /**
   * Drives another tab without bringing it to the front: the last opened one whose address holds the words, or counted in the
   * order of opening, from the last where negative.
   */
  driveTab(which: string | number): Promise<void>;
  /** A user's click on the extension's button in the toolbar, over the tab in front. */
  clickAction(): Promise<void>;
  /** Runs a function in the page and returns what it returns; arguments and result must be JSON. */
  evaluate<Arguments extends unknown[], Result>(
    run: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** Runs a script in the page as the browser's own tools do: no policy of the page holds it back. */
  addScript(source: string): Promise<void>;
  /** How the system presents pages from now on, for the driven tab at least. */
  present(looks: Looks): Promise<void>;
  /** Runs what is given while `evaluate` looks into a frame of the page instead of the page. */
  inFrame<T>(selector: string, run: () => Promise<T>): Promise<T>;
  /** A trusted click at a point of the viewport. */
  clickAt(point: { x: number; y: number }): Promise<void>;
  /** A trusted key press: `Enter`, `Tab`, `Escape`, `ArrowDown`, a letter; with `Shift+` before it if need be. */
  press(key: string): Promise<void>;
  /** Makes the viewport that large, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Shows the current page as it would be printed, or as usual again. */
  showAs(medium: 'print' | 'screen'): Promise<void>;
  /** Chooses a file of this machine in a field for files. */
  chooseFile(selector: string, path: string): Promise<void>;
  /** The path of the file that the browser has downloaded because of what is done. */
  downloadedBy(act: () => Promise<void>): Promise<string>;
  /** A PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  /** Goes to a page of the extension in the current tab, e.g. `shortlist.html`. */
  openExtensionPage(path: string): Promise<void>;
  /** Ends the background script as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Puts a newer version in the extension's place while everything stays open, as a store's update does. */
  updateExtension(): Promise<void>;
  /**
   * Closes the browser and starts it again with the same profile and extension; `crash`: it has no time to write anything down.
   * `meanwhile` is done while it is closed.
   */
  restart(how?: 'close' | 'crash', meanwhile?: () => void): Promise<void>;
  /** Where the browser keeps its data. */
  profile(): string;
  /** Resolves when the user has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** The source of a page function, also where the loader has marked its inner functions with a name. */
export function pageSource(run: (...args: never[]) => unknown): string {
  return `(...args) => { const __name = (value) => value; return (${run.toString()})(...args); }`;
}

/** The most that one step of a wait counts: this process may have been stopped, or the machine asleep. */
const LONGEST_STEP = 5000;

/** Like `setTimeout`, but counts only the time in which this process ran. Returns what calls it off. */
export function afterRunning(milliseconds: number, late: () => void): () => void {
  let left = milliseconds;
  const timer = setInterval(() => {
    left -= 1000;
    if (left > 0) return;
    clearInterval(timer);
    late();
  }, 1000);
  return () => clearInterval(timer);
}

/** Asks again until the answer is not null, undefined or false; throws with `what` after the time is up. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  milliseconds = 30_000,
): Promise<T> {
  let waited = 0;
  for (;;) {
    const asked = Date.now();
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (waited > milliseconds) throw new Error(`waited ${milliseconds} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    waited += Math.min(Date.now() - asked, LONGEST_STEP);
  }
}
