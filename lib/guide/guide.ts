/**
 * A role guide as it is stored: one entry for each statement of the document, in our own words, with its place in the
 * document and how firm it is. The page shows every entry, the comparison takes bands and requirement sets from them
 * through `lookup.ts`. The shapes are those of `guide-schema.ts`, which the tests hold the files to.
 */
import type * as z from 'zod';
import type { entrySchema, guideSchema } from './guide-schema';

/** The roles that have a guide, in the order in which they are listed. */
export const GUIDE_IDS = [
  'ml-researcher',
  'research-fellow',
  'phd-researcher',
  'assistant-professor',
  'university-researcher',
] as const;
export type GuideId = (typeof GUIDE_IDS)[number];

/** `excluded` claims take no part in any comparison; the others do as `issues.json` says, and are marked on the page. */
export const FIRMNESS = ['stated', 'contradicted', 'doubtful', 'excluded'] as const;
export type Firmness = (typeof FIRMNESS)[number];

/** How strongly the document asks. Advice and market demand (`in-demand`, `trend`, `emerging`) are no requirements. */
export const NEEDS = [
  'required',
  'often-required',
  'sometimes-required',
  'preferred',
  'alternative',
  'exception',
  'conditional',
  'familiarity',
  'asset',
  'example',
  'advice',
  'in-demand',
  'emerging',
  'trend',
] as const;
export type GuideNeed = (typeof NEEDS)[number];

/** Research posts that are led independently, and assistants' posts: the general guide asks different things of them. */
export const POST_KINDS = ['independent', 'assistant'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** One statement of a document; `kind` decides which values it carries. */
export type GuideEntry = z.infer<typeof entrySchema>;
/** What an entry of a guide speaks of. */
export type EntryKind = GuideEntry['kind'];
/** The entry of one kind, e.g. `EntryOf<'pay-band'>`. */
export type EntryOf<K extends EntryKind> = Extract<GuideEntry, { kind: K }>;
export type Guide = z.infer<typeof guideSchema>;
