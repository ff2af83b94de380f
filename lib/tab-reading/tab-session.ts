/** The comparison of the active tab's page, for the popup and the side panel: read from outside, nothing put into the page. */
import { describeListing } from '../overlay/read-listing';
import { createSession, type Session, type SessionWorld } from '../overlay/session';
import { type AskFrames, readTab } from './read-tab';
import { readingOf, type TabReport } from './tab-report';

/** `asked-first`: the browser would allow it, and the user has not asked. `no`: the browser refuses. */
export type TabAccess = 'unknown' | 'yes' | 'asked-first' | 'no';

/** What is known of the active tab beside its comparison. */
export interface TabState {
  access: TabAccess;
  tabId: number | null;
  /** Empty where the browser does not tell. */
  url: string;
  report: TabReport | null;
}

/** What reading a tab asks of the browser. */
export interface TabWorld {
  activeTab(): Promise<{ id: number; url: string } | null>;
  /** Whether the page may be read without being asked. */
  mayReadUnasked(url: string): Promise<boolean>;
  askFrames: AskFrames;
  ask: SessionWorld['ask'];
  commandId(): string;
  /** Calls back after the milliseconds; the answer ends the wait. */
  wait(milliseconds: number, then: () => void): () => void;
}

/** The comparison of whichever tab is active. */
export interface TabSession {
  session: Session;
  state(): TabState;
  subscribe(listener: () => void): () => void;
  /** Reads the active tab where that is allowed; `asked`: the user wants it whatever it is. */
  read(asked?: boolean): Promise<void>;
  stop(): void;
}

/** A page that is built by its scripts is looked at again after these waits, in milliseconds. */
const LATER = [800, 2_000, 5_000];

export function createTabSession(world: TabWorld): TabSession {
  let state: TabState = { access: 'unknown', tabId: null, url: '', report: null };
  let run = 0;
  let stopWaiting = () => {};
  const listeners = new Set<() => void>();
  const set = (next: Partial<TabState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const session = createSession({
    describe: describeListing,
    retry: () => {
      read(true);
    },
    ask: world.ask,
    // The words are shown beside the row; the page itself is out of reach.
    mark: () => true,
    unmark: () => undefined,
    commandId: world.commandId,
  });

  async function look(tab: { id: number; url: string }, mine: number, attempts: readonly number[]): Promise<void> {
    const answer = await readTab(tab.id, world.askFrames);
    if (mine !== run) return;
    if (answer.kind === 'no-access') {
      set({ access: 'no', tabId: tab.id, url: tab.url, report: null });
      session.none('no-listing');
      return;
    }
    const { report } = answer;
    set({ access: 'yes', tabId: tab.id, url: tab.url, report });
    const { reading } = report;
    if (reading) await session.take(readingOf({ ...report, reading }));
    else session.none('no-listing');
    if (mine !== run || session.state().phase === 'ready') return;
    const [soon, ...later] = attempts;
    if (soon !== undefined) stopWaiting = world.wait(soon, () => look(tab, mine, later));
  }

  async function read(asked = false): Promise<void> {
    run += 1;
    const mine = run;
    stopWaiting();
    const tab = await world.activeTab();
    if (mine !== run) return;
    if (!tab) {
      set({ access: 'no', tabId: null, url: '', report: null });
      return session.none('no-listing');
    }
    if (!asked && !(await world.mayReadUnasked(tab.url))) {
      if (mine !== run) return;
      set({ access: 'asked-first', tabId: tab.id, url: tab.url, report: null });
      return session.none('no-listing');
    }
    await look(tab, mine, LATER);
  }

  return {
    session,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    stop() {
      run += 1;
      stopWaiting();
    },
  };
}
