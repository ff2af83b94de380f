/** The saved listing as a page shows it, what the background says of it, and a session over a background that answers by a table. */
import { compare } from '../../lib/compare/compare';
import type { Compared, SavedState } from '../../lib/messages';
import { createSession, type Session, type SessionWorld } from '../../lib/overlay/session';
import type { PageReading } from '../../lib/page/read-page';
import type { Posting } from '../../lib/posting/posting';
import { DEFAULT_VIEW } from '../../lib/settings/view';
import type { TabReport } from '../../lib/tab-reading/tab-report';
import { LISTING, savedEntry, TODAY } from '../shortlist/saved-entry';

const { posting, canonicalId, site, url } = savedEntry();
export const POSTING: Posting = posting;
export const PAGE_URL = url;

/** The listing as it was read, or another one in the same words. */
export const readingOf = (id = canonicalId) =>
  ({ canonicalId: id, site, adapter: 'generic', health: 'generic', listing: LISTING }) as PageReading;

/** What a page tells of it to a surface beside it. */
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

/** The id under which every session here asks to have it kept. */
export const COMMAND = '7d9f8f0e-6f0a-4f43-9b8e-111111111111';

export const SAVED: SavedState = {
  id: COMMAND,
  status: 'saved',
  savedAt: '2026-11-20T10:00:00.000Z',
  materials: [],
  notes: 0,
  changed: [],
};

/** The background's answer: the comparison of the listing, or of `read`. */
export const comparedOf = (change: Partial<Compared> = {}, read: Posting = posting): Compared => ({
  posting: read,
  comparison: compare(read, { today: TODAY }),
  correction: {},
  saved: null,
  view: DEFAULT_VIEW,
  today: TODAY,
  ...change,
});

/** A question to the background. */
export interface Asked {
  kind: string;
  [key: string]: unknown;
}

/** A session whose questions are answered by the table, with null where it is silent; and what it asked. */
export function sessionWith(
  answers: Record<string, (request: Asked) => unknown>,
  change: Partial<SessionWorld> = {},
): { session: Session; asked: Asked[] } {
  const asked: Asked[] = [];
  const session = createSession({
    describe: (reading) => ({ canonicalId: reading.canonicalId, site, url, listing: LISTING }),
    retry: () => undefined,
    ask: (async (request: Asked) => {
      asked.push(request);
      return answers[request.kind]?.(request) ?? null;
    }) as unknown as SessionWorld['ask'],
    mark: () => true,
    unmark: () => undefined,
    commandId: () => COMMAND,
    ...change,
  });
  return { session, asked };
}

/** A session in which nothing is read and nothing may be asked. */
export const idleSession = (): Session =>
  sessionWith(
    {},
    {
      describe: () => {
        throw new Error('nothing is read here');
      },
      ask: () => Promise.reject(new Error('nothing is asked here')),
    },
  ).session;
