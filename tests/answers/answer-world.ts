/** What answers are given from in tests: the true shortlist, settings, engine and comparison; browser calls do nothing. */
import { randomUUID } from 'node:crypto';
import type { AnswerWorld } from '../../lib/answers/answer';
import { compare } from '../../lib/compare/compare';
import { matchProfile } from '../../lib/compare/match-profile';
import { readPosting } from '../../lib/posting/read-posting';
import { settingsStore } from '../../lib/settings/settings-store';
import { dexieStore } from '../../lib/shortlist/dexie-store';
import { shortlistIn } from '../../lib/shortlist/store-repository';

/** A new world with nothing saved and no profile; a test names what is different in its own. */
export function answerWorld(now: string, own: Partial<AnswerWorld> = {}): AnswerWorld {
  const records: Record<string, unknown> = {};
  return {
    shortlist: shortlistIn(dexieStore(`shortlist-${randomUUID()}`)),
    settings: settingsStore({
      get: async (key) => ({ [key]: records[key] }),
      set: async (added) => void Object.assign(records, added),
      remove: async (key) => void delete records[key],
    }),
    profile: async () => null,
    read: (listing) => readPosting(listing).posting,
    compare,
    match: matchProfile,
    mayMatch: async () => true,
    now: () => new Date(now),
    inject: async () => undefined,
    badge: async () => undefined,
    openBeside: async () => undefined,
    openShortlist: async () => undefined,
    offerAbove: async () => false,
    markBelow: async () => undefined,
    openGuide: async () => undefined,
    ...own,
  };
}
