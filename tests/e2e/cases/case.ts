import type { Browser, BrowserName } from '../browser/driver';
import type { Web } from '../browser/web';

/** One thing that must hold in every browser. Cases of a list run in order, in one browser, on pages of their own. */
export interface Case {
  name: string;
  /** The one browser in which there is such a thing. */
  only?: BrowserName;
  /** Longer than a minute only where the case has to wait for something. */
  milliseconds?: number;
  run(browser: Browser, web: Web): Promise<void>;
}
