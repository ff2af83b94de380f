/** Tries faults one after the other in one kind of browser, with as few starts of it as their setups allow. */
import { afterRunning, type Browser, type BrowserName } from '../e2e/browser/driver';
import { startWeb, type Web } from '../e2e/browser/web';
import type { Fault } from './fault';
import { launchSetup, SETUPS, type Setup } from './setups';

/** Longer than any case should take on a loaded machine: a browser that hangs must not hold up the rest. */
const LONGEST = 90_000;

export interface FaultBrowsers {
  /** Rejects with what does not hold. */
  attempt(fault: Fault): Promise<void>;
  close(): Promise<void>;
}

/** Faults of one setup after the other, in the order of the register. */
export function bySetup(faults: readonly Fault[]): Fault[] {
  return SETUPS.flatMap((setup) => faults.filter((fault) => setupOf(fault) === setup));
}

export function faultBrowsers(name: BrowserName): FaultBrowsers {
  let web: Web | null = null;
  let open: { setup: Setup; browser: Browser } | null = null;

  async function end(): Promise<void> {
    const last = open;
    open = null;
    await last?.browser.close().catch(() => undefined);
  }
  return {
    async attempt(fault) {
      web ??= await startWeb();
      const setup = setupOf(fault);
      if (open?.setup !== setup) {
        await end();
        open = { setup, browser: await launchSetup(setup, name, web) };
      }
      const { browser } = open;
      let inTime = () => {};
      const late = new Promise<never>((_resolve, reject) => {
        inTime = afterRunning(LONGEST, () => reject(new Error(`no result after ${LONGEST / 1000} s`)));
      });
      try {
        // What a fault leaves behind must not touch the next one.
        await Promise.race([browser.onlyNewTab().then(() => fault.run(browser, web as Web)), late]);
        if (fault.spoils) await end();
      } catch (error) {
        await end();
        throw error;
      } finally {
        inTime();
      }
    },
    async close() {
      await end();
      await web?.close();
    },
  };
}

function setupOf({ setup = 'shared' }: Fault): Setup {
  return setup;
}
