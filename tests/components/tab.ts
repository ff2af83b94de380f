/** A tab in front for the popup and the side panel, with what its page answers. */
import { compare } from '../../lib/compare/compare';
import type { Compared } from '../../lib/messages';
import { DEFAULT_VIEW } from '../../lib/settings/view';
import type { TabReport } from '../../lib/tab-reading/tab-report';
import { createTabSession, type TabSession } from '../../lib/tab-reading/tab-session';
import { LISTING, savedEntry, TODAY } from '../shortlist/saved-entry';

export const TAB_ID = 9;
const { posting, canonicalId, site, url } = savedEntry();

export const REPORT: TabReport = {
  reading: { canonicalId, site, url, listing: LISTING },
  siteName: site,
  adapter: 'generic',
  health: 'generic',
  kind: 'posting',
  worth: true,
  cues: ['title', 'url'],
  top: true,
};

/** `unasked`: the page may be read before the user asks for it. */
export function tabWith(reports: TabReport[] | 'refused', read = posting, unasked = true): TabSession {
  const compared: Compared = {
    posting: read,
    comparison: compare(read, { today: TODAY }),
    correction: {},
    saved: null,
    view: DEFAULT_VIEW,
    today: TODAY,
  };
  return createTabSession({
    activeTab: async () => ({ id: TAB_ID, url }),
    mayReadUnasked: async () => unasked,
    askFrames: () => (reports === 'refused' ? Promise.reject(new Error('no')) : Promise.resolve(reports)),
    ask: (async () => compared) as never,
    commandId: () => '7d9f8f0e-6f0a-4f43-9b8e-111111111111',
    wait: () => () => undefined,
  });
}
