/**
 * Typed access to the guides for the comparison: the pay bands on a basis, and for each kind of requirement the set that
 * the guide calls typical. The sets are derived from the entries; the rules that choose among entries stand here, each
 * with its reason.
 */
import type { Degree, Level, Material, SoftSkill } from '../posting/posting';
import {
  type EntryKind,
  type EntryOf,
  GUIDE_IDS,
  type Guide,
  type GuideEntry,
  type GuideId,
  type GuideNeed,
  type PostKind,
} from './guide';
import assistantProfessor from './roles/assistant-professor.json';
import mlResearcher from './roles/ml-researcher.json';
import phdResearcher from './roles/phd-researcher.json';
import researchFellow from './roles/research-fellow.json';
import universityResearcher from './roles/university-researcher.json';
import { type ClosedCategory, type ClosedTerm, categoryOf } from './terms';

/**
 * The files as they are: a test holds each to its schema. To parse them again whenever the background starts would cost
 * some 25 ms before the first comparison, and the schema's library in every page that shows a guide.
 */
const FILES: Record<GuideId, unknown> = {
  'ml-researcher': mlResearcher,
  'research-fellow': researchFellow,
  'phd-researcher': phdResearcher,
  'assistant-professor': assistantProfessor,
  'university-researcher': universityResearcher,
};
/** Ids of entries begin with letters of their guide's own, so that one entry is found without reading all guides. */
const GUIDE_OF_PREFIX: Partial<Record<string, GuideId>> = {
  MLR: 'ml-researcher',
  RF: 'research-fellow',
  PHD: 'phd-researcher',
  AP: 'assistant-professor',
  RP: 'university-researcher',
};

/** The guide of a role. */
export function guideOf(id: GuideId): Guide {
  return FILES[id] as Guide;
}

/** All guides, in the order of `GUIDE_IDS`. */
export function allGuides(): Guide[] {
  return GUIDE_IDS.map(guideOf);
}

/** The entries of one kind, in the document's order. */
function entriesOf<K extends EntryKind>(id: GuideId, kind: K): EntryOf<K>[] {
  return guideOf(id).entries.filter((e): e is EntryOf<K> => e.kind === kind);
}

/** The entry of an id, and the guide it stands in; null for an unknown id. */
export function entryById(entryId: string): { guide: Guide; entry: GuideEntry } | null {
  const id = GUIDE_OF_PREFIX[entryId.split('-')[0] ?? ''];
  if (id === undefined) return null;
  const guide = guideOf(id);
  const entry = guide.entries.find((e) => e.id === entryId);
  return entry === undefined ? null : { guide, entry };
}

/** A pay band of a guide as the comparison uses it; US dollars a year. */
export interface GuideBand {
  entry: string;
  section: string;
  level: Level;
  /** Completed whole years of experience, `max: null` for "or more". */
  years: { min: number; max: number | null };
  min: number;
  max: number;
  open: boolean;
  basis: 'base' | 'total' | 'unspecified';
  currency: 'USD';
  market: 'US';
  year: number;
}

/**
 * The bands that verdicts may use, lowest level first: those with market, year and years of experience. The ML Researcher
 * guide's overview bands have none of these and are left out (C1). Empty where the guide has no band.
 */
export function bandsOf(id: GuideId, basis?: GuideBand['basis']): GuideBand[] {
  return entriesOf(id, 'pay-band').flatMap((band): GuideBand[] => {
    const { years, market, year } = band;
    if (years === undefined || market === undefined || year === undefined || band.firmness !== 'stated') return [];
    if (basis !== undefined && band.basis !== basis) return [];
    const { level, min, max, open, currency } = band;
    return [
      {
        entry: band.id,
        section: band.section,
        level,
        years,
        min,
        max,
        open,
        basis: band.basis,
        currency,
        market,
        year,
      },
    ];
  });
}

/** The levels of a guide's pay table with their completed years, lowest first. */
export function levelsOf(id: GuideId): { level: Level; min: number; max: number | null }[] {
  const seen = new Map<Level, { level: Level; min: number; max: number | null }>();
  for (const { level, years } of bandsOf(id)) if (!seen.has(level)) seen.set(level, { level, ...years });
  return [...seen.values()];
}

interface SetCommon {
  /** Section of the first entry that the set rests on. */
  section: string;
  /** The guide's year (`Guide.year`). */
  year: number | null;
  /** Ids of the entries that the set rests on, in the document's order. */
  entries: string[];
  /** The strongest need among them. */
  need: 'required' | 'preferred';
}
type ItemKind = 'languages' | 'frameworks' | 'mathematics' | 'data' | 'systems' | 'areas';

/** What a guide calls typical for one kind of requirement. */
export type RequirementSet = SetCommon &
  (
    | {
        kind: 'degree';
        accepted: Exclude<Degree, 'none'>[];
        exception: Exclude<Degree, 'none'>[];
        orEquivalent: boolean;
      }
    | { kind: 'experience'; min: number; max: number; of: 'postdoctoral' }
    /** `min: null` where the guide expects papers without a number; `max: null` for "or more". */
    | { kind: 'publications'; min: number | null; max: number | null }
    | { kind: 'teaching' | 'grants' }
    | { kind: 'materials'; items: Material[]; others: string[] }
    | { kind: 'soft-skills'; items: SoftSkill[]; others: string[] }
    | { kind: 'venues' | 'field'; items: string[]; others: string[] }
    /** `items` are names of the closed list, `others` what the guide names beyond it. */
    | { kind: ItemKind; items: ClosedTerm[]; others: string[] }
  );

/** The kinds of requirement that guides are asked about. */
export type RequirementKind = RequirementSet['kind'];

/** Advice and market demand are no requirements. */
const NO_REQUIREMENT: ReadonlySet<GuideNeed> = new Set(['advice', 'in-demand', 'emerging', 'trend']);
const FIRM_NEEDS: ReadonlySet<GuideNeed> = new Set(['required', 'often-required']);

const asks = (e: GuideEntry): boolean =>
  e.firmness !== 'excluded' && (e.need === undefined || !NO_REQUIREMENT.has(e.need));

const CATEGORY_OF_KIND: Record<ItemKind, ClosedCategory> = {
  languages: 'language',
  frameworks: 'framework',
  mathematics: 'mathematics',
  data: 'data',
  systems: 'system',
  areas: 'area',
};

/**
 * The guide's set for a kind of requirement, or null where the guide is silent. `posts` matters to the general guide of
 * university research posts only: independent posts and assistants' posts are asked different things.
 */
export function requirementOf(
  id: GuideId,
  kind: RequirementKind,
  posts: PostKind = 'independent',
): RequirementSet | null {
  switch (kind) {
    case 'degree':
      return degreeSet(id, posts);
    case 'experience':
      return experienceSet(id, posts);
    case 'publications':
      return publicationSet(id, posts);
    case 'teaching':
      return plainSet(id, kind, [...entriesOf(id, 'teaching').filter(asks), ...mentoring(id)]);
    case 'grants':
      return plainSet(id, kind, entriesOf(id, 'grants').filter(asks));
    case 'materials':
      return materialSet(id);
    case 'venues':
      return union(id, kind, entriesOf(id, 'venues').filter(asks), (e) => e.venues);
    case 'field':
      return union(id, kind, entriesOf(id, 'field').filter(asks), (e) => e.fields);
    case 'soft-skills':
      return softSkillSet(id);
    case 'languages':
    case 'frameworks':
    case 'mathematics':
    case 'data':
    case 'systems':
    case 'areas':
      return skillSet(id, kind);
  }
}

function common(id: GuideId, entries: readonly GuideEntry[]): SetCommon | null {
  const first = entries[0];
  if (first === undefined) return null;
  const need = entries.some((e) => e.need !== undefined && FIRM_NEEDS.has(e.need)) ? 'required' : 'preferred';
  return { section: first.section, year: guideOf(id).year, entries: entries.map((e) => e.id), need };
}

/** Entries of the general guide say which posts they mean; those of the other guides hold for all. */
const forPosts =
  (posts: PostKind) =>
  (e: { posts?: PostKind | undefined }): boolean =>
    e.posts === undefined || e.posts === posts;

function degreeSet(id: GuideId, posts: PostKind): RequirementSet | null {
  const entries = entriesOf(id, 'degree').filter(asks).filter(forPosts(posts));
  const head = common(id, entries);
  if (head === null) return null;
  const exceptional = (e: EntryOf<'degree'>) => (e.need === 'exception' ? e.degrees : (e.exception ?? []));
  // A bachelor's let in as an exception counts as accepted too: it is shown as the guide's exception.
  const accepted = unique(entries.flatMap((e) => [...e.degrees, ...(e.exception ?? [])]));
  const exception = unique(entries.flatMap(exceptional)).filter(
    (d) => !entries.some((e) => e.need !== 'exception' && e.degrees.includes(d)),
  );
  const order = ['bachelor', 'master', 'phd'] as const;
  return {
    ...head,
    kind: 'degree',
    accepted: order.filter((d) => accepted.includes(d)),
    exception,
    orEquivalent: entries.some((e) => e.orEquivalent === true),
  };
}

function experienceSet(id: GuideId, posts: PostKind): RequirementSet | null {
  const entries = entriesOf(id, 'experience').filter(asks).filter(forPosts(posts));
  const first = entries.find((e) => e.min !== null && e.max !== null);
  // Experience asked without a number gives nothing to compare with: the guide counts as silent.
  if (first?.min == null || first.max === null || first.of !== 'postdoctoral') return null;
  const head = common(id, [first]);
  return head && { ...head, kind: 'experience', min: first.min, max: first.max, of: 'postdoctoral' };
}

function publicationSet(id: GuideId, posts: PostKind): RequirementSet | null {
  const entries = entriesOf(id, 'publications').filter(asks).filter(forPosts(posts));
  const head = common(id, entries);
  if (head === null) return null;
  const counted = entries.find((e) => e.min !== null);
  return { ...head, kind: 'publications', min: counted?.min ?? null, max: counted?.max ?? null };
}

/** Mentoring that a guide names among duties stands for teaching where it has no entry about teaching. */
const MENTORING: Partial<Record<GuideId, readonly string[]>> = { 'research-fellow': ['RF-023'] };

function mentoring(id: GuideId): GuideEntry[] {
  return guideOf(id).entries.filter((e) => MENTORING[id]?.includes(e.id));
}

/** Letters of recommendation for doctoral applicants stand under advice, yet every programme asks for referees. */
const ADVISED_MATERIALS: Partial<Record<GuideId, readonly string[]>> = { 'phd-researcher': ['PHD-040'] };

function materialSet(id: GuideId): RequirementSet | null {
  const entries = entriesOf(id, 'material').filter((e) => asks(e) || ADVISED_MATERIALS[id]?.includes(e.id));
  // A portfolio is an asset, never asked: a guide that names nothing else is silent.
  const asked = entries.filter((e) => e.terms.some((t) => t !== 'portfolio'));
  const head = common(id, asked);
  const items = unique(asked.flatMap((e) => e.terms)).filter((t) => t !== 'portfolio');
  return head && { ...head, kind: 'materials', items, others: [] };
}

function plainSet(id: GuideId, kind: 'teaching' | 'grants', entries: readonly GuideEntry[]): RequirementSet | null {
  const head = common(id, entries);
  return head && { ...head, kind };
}

function softSkillSet(id: GuideId): RequirementSet | null {
  const entries = entriesOf(id, 'soft-skill').filter(asks);
  const head = common(id, entries);
  const items = unique(entries.flatMap((e) => e.terms ?? []));
  return head && { ...head, kind: 'soft-skills', items, others: unique(entries.flatMap((e) => e.others ?? [])) };
}

type Skilled = EntryOf<'skill' | 'research-focus' | 'coursework' | 'dissertation'>;

function skillSet(id: GuideId, kind: ItemKind): RequirementSet | null {
  const category = CATEGORY_OF_KIND[kind];
  const inCategory = (e: Skilled) => (e.terms ?? []).filter((t) => categoryOf(t) === category);
  const entries = guideOf(id).entries.filter(
    (e): e is Skilled =>
      (e.kind === 'skill' || e.kind === 'research-focus' || e.kind === 'coursework' || e.kind === 'dissertation') &&
      asks(e) &&
      inCategory(e).length > 0,
  );
  const head = common(id, entries);
  const items = unique(entries.flatMap(inCategory));
  const others = unique(entries.filter((e) => ownKind(e) === kind).flatMap((e) => e.others ?? []));
  return head && { ...head, kind, items, others };
}

/** The kind under which an entry's unlisted names are shown; an entry may hold listed names of other kinds as well. */
function ownKind(e: Skilled): ItemKind | null {
  switch (e.kind) {
    case 'coursework':
      return 'mathematics';
    case 'dissertation':
    case 'research-focus':
      return 'areas';
    case 'skill':
      return isItemKind(e.group) ? e.group : null;
  }
}

const isItemKind = (group: string): group is ItemKind => group in CATEGORY_OF_KIND;

/** The union of the entries' items, in the document's order. */
function union<E extends GuideEntry>(
  id: GuideId,
  kind: 'venues' | 'field',
  entries: readonly E[],
  itemsOf: (entry: E) => readonly string[],
): RequirementSet | null {
  const head = common(id, entries);
  return head && { ...head, kind, items: unique(entries.flatMap(itemsOf)), others: [] };
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
