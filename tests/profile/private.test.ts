import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type AnswerWorld, answer, OWN_PAGE, type Place } from '../../lib/answers/answer';
import { MATCHES } from '../../lib/compare/profile-match';
import type { PageRequest, PageRequestKind } from '../../lib/messages';
import { EMPTY_PROFILE, type Profile } from '../../lib/profile/profile';
import { profileSchema } from '../../lib/profile/profile-schema';
import { answerWorld } from '../answers/answer-world';
import { LISTING, savedEntry, TODAY } from '../shortlist/saved-entry';

/** Values that no listing here and no guide names. */
const SECRET: Profile = {
  degree: 'bachelor',
  expectedDegree: 'phd',
  fields: ['Zoroastrian studies'],
  years: { industry: 17.25, postdoctoral: 13.75, earlierAcademic: 11.5 },
  publications: 4711,
  venues: [{ name: 'Quuxconf', count: 313 }],
  skills: ['COBOL', 'Python'],
  languages: [{ code: 'mi', fluency: 'native' }],
  taught: true,
  wonGrants: false,
  workPermission: ['NZ'],
  wishedPay: { min: 987_654, currency: 'NZD' },
  places: ['Wharekauri'],
};
const WORDS = ['Zoroastrian', '17.25', '13.75', '11.5', '4711', 'Quuxconf', '313', 'COBOL', 'NZ', '987', 'Wharekauri'];
/** A number counts where it begins: the digits of a confidence may hold any other. */
const holds = (words: string, word: string) =>
  /^\d/.test(word) ? new RegExp(`(?<![\\d.])${word.replace('.', '\\.')}`).test(words) : words.includes(word);

const page: Place = { tabId: 1, frameId: 0, url: 'https://jobs.example/1' };
const { canonicalId, site, url } = savedEntry();
const reading = { canonicalId, site, url, listing: LISTING };

let world: AnswerWorld;
beforeEach(() => {
  world = answerWorld(`${TODAY}T12:00:00Z`, { profile: async () => SECRET });
});

/** Every request that a page script can make. Total by type: a new one must be added to be answered here. */
const requestsOf = (id: string): { [K in PageRequestKind]: Extract<PageRequest, { kind: K }> } => ({
  'worth-reading': { kind: 'worth-reading' },
  'panel-wanted': { kind: 'panel-wanted' },
  compare: { kind: 'compare', reading },
  save: { kind: 'save', command: id, reading },
  'set-status': { kind: 'set-status', id, status: 'applied' },
  'set-materials': { kind: 'set-materials', id, materials: ['cv'] },
  correct: { kind: 'correct', reading, correction: { level: 'lead' } },
  'undo-save': { kind: 'undo-save', id },
  'remember-view': { kind: 'remember-view', view: { side: 'left', width: 400 } },
  badge: { kind: 'badge', text: '' },
  'offer-above': { kind: 'offer-above', reading },
  'mark-below': { kind: 'mark-below', frameId: 2, evidence: null },
  'open-beside': { kind: 'open-beside' },
  'open-shortlist': { kind: 'open-shortlist' },
  'open-guide': { kind: 'open-guide', guide: 'ml-researcher', place: 'pay' },
});

/** What a page may be told of the user, and nothing beside it. */
const matchSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      kind: z.string(),
      need: z.enum(['required', 'preferred']),
      match: z.enum(MATCHES),
      sentence: z.string(),
    }),
  ),
  summary: z.string().regex(/^You meet \d+ of \d+ stated requirements?(?:; \d+ cannot be told)?\./),
});

function keysIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (value === null || typeof value !== 'object') return found;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    keysIn(inner, found);
  }
  return found;
}

/** Names that a posting has too; what stands under them is checked by value. */
const SHARED_NAMES = ['publications', 'skills', 'venues'];

describe('the profile stays in the background', () => {
  test('the secret profile is a profile in full', () => {
    expect(profileSchema.parse(SECRET)).toEqual(SECRET);
    for (const key of Object.keys(EMPTY_PROFILE) as (keyof Profile)[]) {
      expect(SECRET[key], key).not.toEqual(EMPTY_PROFILE[key]);
    }
  });

  test.each(['page', 'own'] as const)('no reply holds a field or a value of it: %s', async (asker) => {
    // Written out: one in sixty of those made by chance holds a number of the profile.
    const id = '0e5a2b6c-8d1f-4c7e-9b2a-6f0d5e8c1a4b';
    const place = asker === 'page' ? page : OWN_PAGE;
    const before = Object.values(requestsOf(id));
    for (const request of before) {
      const reply = await answer(request as never, place, world);
      const words = JSON.stringify(reply);
      const own = Object.keys(profileSchema.shape).filter((key) => !SHARED_NAMES.includes(key));
      const keys = keysIn(reply);
      expect(
        own.filter((key) => keys.has(key)),
        request.kind,
      ).toEqual([]);
      expect(
        WORDS.filter((word) => holds(words, word)),
        request.kind,
      ).toEqual([]);
    }
  });

  test('what a page is told of the user has its own closed shape', async () => {
    const { me } = await answer({ kind: 'compare', reading }, page, world);
    expect(matchSchema.parse(me)).toEqual(me);
    expect(me?.rows.find(({ kind }) => kind === 'languages')?.match).toBe('met');
  });

  test('two profiles that stand the same to a listing get the same reply', async () => {
    const first = await answer({ kind: 'compare', reading }, page, world);
    world.profile = async () => ({
      ...SECRET,
      fields: ['Theology'],
      skills: ['Python', 'Prolog'],
      publications: 4712,
      venues: [{ name: 'Corgeconf', count: 1 }],
      wishedPay: null,
      places: [],
    });
    expect((await answer({ kind: 'compare', reading }, page, world)).me).toEqual(first.me);
  });

  test('a page that has had its fill of listings is told no more; the extension’s own page is', async () => {
    world.mayMatch = async (host) => host !== 'jobs.example';
    expect(await answer({ kind: 'compare', reading }, page, world)).not.toHaveProperty('me');
    expect(await answer({ kind: 'correct', reading, correction: {} }, page, world)).not.toHaveProperty('me');
    expect(await answer({ kind: 'compare', reading }, OWN_PAGE, world)).toHaveProperty('me');
  });

  test('without a profile, or with one that cannot be read, nothing is said', async () => {
    world.profile = async () => EMPTY_PROFILE;
    expect(await answer({ kind: 'compare', reading }, page, world)).not.toHaveProperty('me');
    world.profile = () => Promise.reject(new Error('damaged'));
    expect(await answer({ kind: 'compare', reading }, page, world)).not.toHaveProperty('me');
  });

  test('who wants no such column gets none', async () => {
    await world.settings.rememberDisplay({ ...(await world.settings.display()), hidden: ['match'] });
    expect(await answer({ kind: 'compare', reading }, page, world)).not.toHaveProperty('me');
  });
});
