/** What the files in `roles/` must look like. Only tests use it: the files are part of the build and change with it alone. */
import * as z from 'zod';
import { FIRMNESS, GUIDE_IDS, NEEDS, POST_KINDS } from './guide';
import { CLOSED_TERMS, MATERIAL_TERMS, SOFT_SKILL_TERMS, VENUE_TERMS } from './terms';

const issueId = z.string().regex(/^[CWF]\d{1,2}$/);
const entryId = z.string().regex(/^(MLR|RF|PHD|AP|RP)-\d{3}$/);
const level = z.enum(['entry', 'mid', 'senior', 'lead']);
const degree = z.enum(['bachelor', 'master', 'phd']);
const basis = z.enum(['base', 'total', 'unspecified']);
const years = z.number().int().min(0).max(60);
const dollars = z.number().int().min(10_000).max(2_000_000);
const share = z.number().min(0).max(100);
const names = z.array(z.string().min(1)).min(1);

const common = {
  id: entryId,
  /** Section path in the document, headings shortened, parts joined by ` › `. */
  section: z.string().min(1),
  /** The statement in our own words, one sentence or a short phrase. */
  text: z.string().min(1),
  need: z.enum(NEEDS).optional(),
  firmness: z.enum(FIRMNESS),
  /** Contradictions and doubts that concern the entry, by their id in `issues.json`. */
  issues: z.array(issueId).optional(),
  /** Market and year, only where the document gives them for this statement. */
  market: z.literal('US').optional(),
  year: z.number().int().optional(),
};

const plain = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), ...common });
const entry = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...common, ...shape });

const payShape = { currency: z.literal('USD'), basis };
const closedSkill = z.enum(CLOSED_TERMS);

/** One statement of a document; `kind` decides which values it carries. */
export const entrySchema = z.discriminatedUnion('kind', [
  plain('definition'),
  entry('alias', { names }),
  plain('candidate'),
  entry('degree', {
    degrees: z.array(degree).min(1),
    /** Which posts of the general guide it speaks of. */
    posts: z.enum(POST_KINDS).optional(),
    orEquivalent: z.literal(true).optional(),
    /** Degrees that are let in as an exception only. */
    exception: z.array(degree).optional(),
  }),
  entry('field', { fields: names, orRelated: z.literal(true).optional() }),
  entry('gpa', { above: z.number(), scale: z.number() }),
  entry('test-score', { test: z.string() }),
  entry('coursework', { terms: z.array(closedSkill).optional(), others: names.optional() }),
  entry('dissertation', { terms: z.array(closedSkill).optional(), others: names.optional() }),
  entry('experience', {
    /** Whole years; null where the document gives no number. */
    min: years.nullable(),
    max: years.nullable(),
    of: z.enum(['postdoctoral', 'post-phd']),
    posts: z.enum(POST_KINDS).optional(),
  }),
  plain('background'),
  entry('publications', {
    /** Number of papers; null where the document gives none. */
    min: years.nullable(),
    max: years.nullable(),
    author: z.enum(['first', 'lead', 'co-author']).optional(),
    posts: z.enum(POST_KINDS).optional(),
  }),
  entry('citation-metric', { asWritten: z.string() }),
  entry('venues', { venues: z.array(z.enum(VENUE_TERMS)).min(1) }),
  entry('grants', {
    /** Funders or schemes named as examples. */
    names: names.optional(),
    amount: z.number().int().optional(),
    currency: z.literal('USD').optional(),
  }),
  plain('teaching'),
  entry('skill', {
    group: z.enum([
      'languages',
      'frameworks',
      'mathematics',
      'data',
      'systems',
      'machine learning',
      'computer science',
      'research methods',
      'ethics',
    ]),
    /** Names of the closed list; `others` are named by the document and have no place in it. */
    terms: z.array(closedSkill).optional(),
    others: names.optional(),
    /** True where the document names alternatives outright; lists are read as alternatives in any case (C16). */
    anyOf: z.literal(true).optional(),
  }),
  entry('soft-skill', { terms: z.array(z.enum(SOFT_SKILL_TERMS)).optional(), others: names.optional() }),
  entry('research-focus', { terms: z.array(closedSkill).optional(), others: names.optional() }),
  plain('responsibility'),
  entry('material', { terms: z.array(z.enum(MATERIAL_TERMS)).min(1) }),
  entry('certification', { names }),
  entry('career-level', { level, titles: names }),
  entry('career-step', { level: level.optional(), steps: names.optional() }),
  /** Completed years of experience of a level; `max: null` where the document prints a "+". */
  entry('level-years', { level, min: years, max: years.nullable() }),
  entry('pay-band', {
    level,
    /** Years of experience that the band names; absent where it names none. */
    years: z.strictObject({ min: years, max: years.nullable() }).optional(),
    min: dollars,
    max: dollars,
    /** True where the document prints a "+" behind the upper end. */
    open: z.boolean(),
    ...payShape,
  }),
  entry('pay-percentile', {
    points: z.array(z.strictObject({ percentile: share, amount: dollars })).min(1),
    /** False where the document gives the amounts without saying which percentiles they are. */
    percentilesStated: z.boolean(),
    ...payShape,
  }),
  entry('pay-company', { company: z.string(), average: dollars, min: dollars, max: dollars, ...payShape }),
  /** Pay of another population than the role's. */
  entry('pay-other', {
    population: z.string(),
    min: dollars.nullable(),
    max: dollars.nullable(),
    above: dollars.optional(),
    ...payShape,
  }),
  entry('pay-basis', { basis: z.literal('total'), includes: names }),
  entry('pay-factor', { factor: z.string(), places: names.optional() }),
  entry('pay-growth', { percentMin: share.optional(), percentMax: share.optional() }),
  entry('pay-part', { part: z.string() }),
  entry('funding', { parts: names.optional() }),
  entry('time-split', {
    /** Percent of the working time, lowest and highest. */
    shares: z.array(z.strictObject({ of: z.string(), min: share, max: share })).min(1),
    sumMin: z.number(),
    sumMax: z.number(),
  }),
  entry('tenure', { yearsMin: years.optional(), yearsMax: years.optional() }),
  entry('region', { places: names.optional() }),
  entry('employer', { employers: names.optional() }),
  plain('work-environment'),
  /** A forecast of a market's size; amounts in billions of US dollars. */
  entry('market-size', {
    billions: z.number().optional(),
    byYear: z.number().int().optional(),
    fromBillions: z.number().optional(),
    fromYear: z.number().int().optional(),
    growthPercent: z.number().optional(),
  }),
  entry('market', {
    percent: share.optional(),
    fromYear: z.number().int().optional(),
    byYear: z.number().int().optional(),
    jobs: z.number().int().optional(),
    industries: names.optional(),
  }),
  entry('outcome', { academiaPercent: share, industryPercent: share }),
  entry('trend', { percent: share.optional(), byYear: z.number().int().optional() }),
  entry('advice', { percent: share.optional() }),
  plain('challenge'),
  plain('glossary'),
  entry('history', { about: z.number().int().optional() }),
  plain('disclaimer'),
]);

/** A role guide: its names, the year of its figures, and its statements in the document's order. */
export const guideSchema = z.strictObject({
  id: z.enum(GUIDE_IDS),
  /** How pages and verdicts name it, without the word "guide". */
  title: z.string().min(1),
  /** The document's subject, as its heading names it. */
  document: z.string().min(1),
  /** The latest year that the document gives for its figures, or names at all; null where it names none. */
  year: z.number().int().nullable(),
  /** What `year` rests on, for the reader. */
  yearNote: z.string().min(1),
  entries: z
    .array(
      entrySchema.refine((e) => e.firmness === 'stated' || (e.issues?.length ?? 0) > 0, {
        message: 'an entry that is not plainly stated names the issue that says why',
      }),
    )
    .min(1),
});

/** Shape of `issues.json`. */
export const issuesSchema = z.strictObject({
  issues: z
    .array(
      z.strictObject({
        id: issueId,
        guides: z.array(z.enum(GUIDE_IDS)).min(1),
        title: z.string().min(1),
        reason: z.string().min(1),
        shown: z.string().min(1),
      }),
    )
    .min(1),
});
