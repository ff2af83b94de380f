/** What a fault of the register is. */
import type { Browser, BrowserName } from '../e2e/browser/driver';
import type { Web } from '../e2e/browser/web';
import type { Setup } from './setups';

/** What the fault befalls. */
export const GROUPS = [
  'lifecycle',
  'access',
  'navigation',
  'frames',
  'host page',
  'looks',
  'keys and clicks',
  'content',
  'privacy',
  'storage',
] as const;

export interface Fault {
  /** Of its kind, with a small letter where one kind has several cases. */
  id: string;
  group: (typeof GROUPS)[number];
  /** What happens, and after the colon what must hold. */
  name: string;
  /** How the extension meets it, for `docs/faults.md`. */
  handling: string;
  /** At least one of each group is also run by `npm test`. */
  smoke?: true;
  /** Why a browser cannot have this fault. */
  notIn?: Partial<Record<BrowserName, string>>;
  /** Default: the test build in the browser that most cases share. */
  setup?: Setup;
  /** It leaves a profile in which no other case can be tried. */
  spoils?: true;
  run(browser: Browser, web: Web): Promise<void>;
}

/** The faults that befall one thing. */
export function faultsOf(group: Fault['group'], faults: readonly Omit<Fault, 'group'>[]): Fault[] {
  return faults.map((fault) => ({ ...fault, group }));
}
