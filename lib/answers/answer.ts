/** Answers what a page script asks. The world is an argument: storage, clock, comparison and the injection of scripts. */
import type { CompareOptions } from '../compare/compare';
import type { Comparison, GuideId } from '../compare/comparison';
import type { ProfileMatch } from '../compare/profile-match';
import type { Answers, Compared, PageRequest, PageRequestKind, ReadingMessage, SavedState, Sender } from '../messages';
import type { Listing } from '../posting/listing';
import type { Evidence, Posting } from '../posting/posting';
import { isEmpty, type Profile } from '../profile/profile';
import { applyCorrection, type Correction } from '../settings/correction';
import { DEFAULT_DISPLAY, type Display } from '../settings/display';
import type { SettingsStore } from '../settings/settings-store';
import { changedFields } from '../shortlist/changes';
import { type Entry, newEntry } from '../shortlist/entry';
import { inCurrency } from '../shortlist/one-currency';
import type { ShortlistRepository } from '../shortlist/repository';
import type { MayMatch } from './match-bound';

/** Where in the browser a page script runs. */
export interface Place {
  tabId: number;
  frameId: number;
  /** The address of the frame, as the browser vouches for it. */
  url: string;
  /** The address of the tab, where the browser tells it: for hosts that the extension may read. */
  tabUrl?: string;
  windowId?: number;
  /** The extension's own page asks: it may change any entry. */
  own?: true;
  /** In a private window: nothing of the visit is kept but what the user saves. */
  private?: true;
}

/** A popup, the side panel, or another page of the extension. */
export const OWN_PAGE: Place = { tabId: -1, frameId: 0, url: '', own: true };

/** All that an answer is made from; tests bring their own browser calls. */
export interface AnswerWorld {
  shortlist: ShortlistRepository;
  settings: SettingsStore;
  /** Null where there is none. Its values stay in the background. */
  profile(): Promise<Profile | null>;
  read(listing: Listing): Posting;
  compare(posting: Posting, options: CompareOptions): Comparison;
  match(posting: Posting, profile: Profile, text: string): ProfileMatch;
  /** Whether a page may be told where the user stands with this listing. */
  mayMatch: MayMatch;
  now(): Date;
  inject(script: 'reader' | 'panel', place: Place): Promise<void>;
  badge(place: Place, text: string): Promise<void>;
  /** Offers a frame's listing to the tab's own page; false where that page may not be read. */
  offerAbove(place: Place, reading: ReadingMessage | null): Promise<boolean>;
  /** Marks words in a frame of the same tab. */
  markBelow(place: Place, frameId: number, evidence: Evidence | null): Promise<void>;
  /** Opens the panel beside the page; must be reached without a wait, since the browser asks for the user's click. */
  openBeside(place: Place): Promise<void>;
  openShortlist(): Promise<void>;
  openGuide(guide: GuideId, place: string): Promise<void>;
}

type Handlers = {
  [K in PageRequestKind]: (
    request: Extract<PageRequest, { kind: K }>,
    place: Place,
    world: AnswerWorld,
  ) => Promise<Answers[K]>;
};

const HANDLERS: Handlers = {
  'worth-reading': async (_request, place, world) => {
    await world.inject('reader', place);
    return null;
  },
  'panel-wanted': async (_request, place, world) => {
    await world.inject('panel', place);
    return null;
  },
  compare: (request, place, world) => compared(request.reading, place, world, request),
  save: async (request, place, world) => {
    const { reading } = request;
    const at = world.now().toISOString();
    const { posting, comparison } = await compared(reading, place, world);
    const entry = await world.shortlist.save(
      newEntry({
        id: request.command,
        canonicalId: reading.canonicalId,
        url: reading.url,
        site: reading.site,
        savedAt: at,
        posting,
        comparison,
        text: reading.listing.sources.text,
      }),
    );
    return savedState(entry, posting);
  },
  'undo-save': async (request, place, world) => {
    const entry = await ownEntry(request.id, place, world);
    if (entry) await world.shortlist.remove(entry.id, world.now().toISOString());
    return null;
  },
  'set-status': async (request, place, world) => changed(request.id, { status: request.status }, place, world),
  'set-materials': async (request, place, world) => changed(request.id, { materials: request.materials }, place, world),
  correct: async (request, place, world) => {
    const { reading, correction } = request;
    if (place.private) return compared(reading, place, world, { correction });
    await world.settings.rememberCorrection(reading.canonicalId, correction);
    return compared(reading, place, world);
  },
  'remember-view': async (request, place, world) => {
    if (!place.private) await world.settings.rememberView(hostOf(place.url), request.view);
    return null;
  },
  badge: async (request, place, world) => {
    await world.badge(place, request.text);
    return null;
  },
  'offer-above': async (request, place, world) => place.frameId > 0 && world.offerAbove(place, request.reading),
  'mark-below': async (request, place, world) => {
    // Only the tab's own page shows what its frames have offered.
    if (place.frameId === 0 && !place.own) await world.markBelow(place, request.frameId, request.evidence);
    return null;
  },
  'open-beside': async (_request, place, world) => {
    await world.openBeside(place);
    return null;
  },
  'open-shortlist': async (_request, _place, world) => {
    await world.openShortlist();
    return null;
  },
  'open-guide': async (request, _place, world) => {
    await world.openGuide(request.guide, request.place);
    return null;
  },
};

/** The place of a page script's message; null where the browser does not say which frame it is. */
export function placeOf(sender: Sender): Place | null {
  if (sender.tab?.id === undefined || sender.frameId === undefined) return null;
  const { id, url, windowId } = sender.tab;
  return {
    tabId: id,
    frameId: sender.frameId,
    url: sender.url ?? sender.origin ?? '',
    ...(url !== undefined && { tabUrl: url }),
    ...(windowId !== undefined && { windowId }),
    ...(sender.tab.incognito && { private: true }),
  };
}

/** Rejects where the action failed; the caller then says so, nothing is half done. */
export function answer<K extends PageRequestKind>(
  request: Extract<PageRequest, { kind: K }>,
  place: Place,
  world: AnswerWorld,
): Promise<Answers[K]> {
  const handler = HANDLERS[request.kind as K] as Handlers[K];
  return handler(request, place, world);
}

async function compared(
  reading: ReadingMessage,
  place: Place,
  world: AnswerWorld,
  { assume, correction: given }: { assume?: 'mlResearch'; correction?: Correction } = {},
): Promise<Compared> {
  const today = world.now().toISOString().slice(0, 10);
  const [correction, view, display, ownBands, profile, entry] = await Promise.all([
    given ?? world.settings.correction(reading.canonicalId),
    world.settings.view(hostOf(place.url)),
    world.settings.display(),
    world.settings.ownBands(),
    // Without a database there is no profile either, and a damaged one is told of where it is edited.
    world.profile().catch(() => null),
    // Where the database cannot be opened the comparison is still worth showing.
    world.shortlist.find(reading.canonicalId).catch(() => null),
  ]);
  const posting = world.read(reading.listing);
  const own = entry?.canonicalId === reading.canonicalId && (place.own || hostOf(entry.url) === hostOf(place.url));
  if (entry && own && !place.private) {
    const seen = world.shortlist.seen(entry.id, posting, reading.listing.sources.text, world.now().toISOString());
    await seen.catch(() => null);
  }
  const options: CompareOptions = {
    today,
    ...(assume !== undefined && { assume }),
    ...(ownBands.length > 0 && { ownBands }),
    ...(display.place !== '' && { place: display.place }),
  };
  const seenAs = applyCorrection(posting, correction);
  const comparison = world.compare(seenAs, options);
  const wantsMatch =
    profile !== null && !isEmpty(profile) && !display.hidden.includes('match') && comparison.guide !== null;
  const tells = wantsMatch && (place.own || (await world.mayMatch(hostOf(place.url), reading)));
  return {
    posting,
    comparison,
    correction: correction satisfies Correction,
    saved: entry && savedState(entry, own ? posting : entry.posting),
    view,
    today,
    ...(tells && { me: world.match(seenAs, profile, reading.listing.sources.text) }),
    ...(display !== DEFAULT_DISPLAY && { display }),
    ...converted(comparison, display),
  };
}

/** Empty where the user wants no other currency, or the pay cannot be converted. */
function converted({ salary }: Comparison, { currency }: Display): Pick<Compared, 'converted'> {
  const pay = salary?.listing;
  if (!pay || currency === null || currency === pay.currency) return {};
  const other = inCurrency({ min: pay.annualMin, max: pay.annualMax, currency: pay.currency }, currency);
  if (!other?.rate || (other.min === null && other.max === null)) return {};
  const { rate, min, max } = other;
  return { converted: { min, max, currency, year: rate.year, source: rate.source } };
}

async function changed(
  id: string,
  change: Parameters<ShortlistRepository['change']>[1],
  place: Place,
  world: AnswerWorld,
): Promise<SavedState | null> {
  if (!(await ownEntry(id, place, world))) return null;
  const entry = await world.shortlist.change(id, change, world.now().toISOString());
  return entry && savedState(entry, entry.posting);
}

/** A page may change only what was saved from its own host: a hostile page cannot empty the shortlist. */
async function ownEntry(id: string, place: Place, world: AnswerWorld): Promise<Entry | null> {
  const entry = await world.shortlist.get(id);
  return entry && (place.own || hostOf(entry.url) === hostOf(place.url)) ? entry : null;
}

function savedState(entry: Entry, now: Posting): SavedState {
  return {
    id: entry.id,
    status: entry.status,
    savedAt: entry.savedAt,
    materials: entry.materials,
    notes: entry.notes === '' ? 0 : 1,
    changed: changedFields(entry.posting, now),
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
