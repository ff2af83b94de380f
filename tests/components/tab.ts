/** A tab in front for the popup and the side panel, with what its page answers. */
import type { TabReport } from '../../lib/tab-reading/tab-report';
import { createTabSession, type TabSession } from '../../lib/tab-reading/tab-session';
import { COMMAND, comparedOf, PAGE_URL, POSTING } from '../overlay/shown-listing';

export const TAB_ID = 9;

/** `unasked`: the page may be read before the user asks for it. */
export function tabWith(reports: TabReport[] | 'refused', read = POSTING, unasked = true): TabSession {
  return createTabSession({
    activeTab: async () => ({ id: TAB_ID, url: PAGE_URL }),
    mayReadUnasked: async () => unasked,
    askFrames: () => (reports === 'refused' ? Promise.reject(new Error('no')) : Promise.resolve(reports)),
    ask: (async () => comparedOf({}, read)) as never,
    commandId: () => COMMAND,
    wait: () => () => undefined,
  });
}
