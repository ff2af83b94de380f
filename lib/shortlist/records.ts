/** How an entry lies in the database: a row, its details, its snapshot and its history, each parsed when it comes out. */
import * as z from 'zod';
import { NOT_COMPARABLE_REASONS, SALARY_VERDICTS } from '../compare/comparison';
import { LEVELS, MATERIALS, PAY_UNITS, type Posting, ROLES, WORKPLACES } from '../posting/posting';
import { postingSchema } from '../posting/posting-schema';
import { asItIs } from './as-it-is';
import { CHANGED_FIELDS } from './changes';
import { comparisonSchema } from './comparison-schema';
import {
  type Entry,
  type EntryRecord,
  factsOf,
  type HistoryEvent,
  type ListingFacts,
  type ListingRow,
  LONGEST_NOTES,
  LONGEST_TAG,
  MOST_TAGS,
  RATINGS,
} from './entry';
import { STATUSES } from './status';

/** Raised by one whenever a record changes its shape; `migrations.ts` then says how the older one becomes the newer. */
export const SCHEMA_VERSION = 3;

const time = z.iso.datetime();
const day = z.iso.date();
const words = z.string().max(2000);
const side = z.number().min(0).max(1e12).nullable();
const currency = z.string().max(8).nullable();
const text = z.string().max(500_000);
const materials = z.array(z.enum(MATERIALS)).max(20);
const status = z.enum(STATUSES);
const changed = z.array(z.enum(CHANGED_FIELDS)).max(20);

const kept = {
  id: z.uuid(),
  canonicalId: z.string().min(1).max(400),
  url: z.url({ protocol: /^https?$/ }).max(4000),
  site: z.string().max(120),
  savedAt: time,
  updatedAt: time,
  removedAt: time.nullable(),
  mergedInto: z.uuid().nullable(),
  changed,
  status,
  notes: z.string().max(LONGEST_NOTES),
  tags: z.array(z.string().min(1).max(LONGEST_TAG)).max(MOST_TAGS),
  rating: z.literal(RATINGS).nullable(),
  deadline: day.nullable(),
  materials,
};

const facts = z.strictObject({
  title: words.nullable(),
  company: words.nullable(),
  location: words.nullable(),
  countries: z.array(z.string().max(8)).max(500),
  role: z.enum(ROLES).nullable(),
  level: z.enum(LEVELS).nullable(),
  mlResearch: z.boolean().nullable(),
  workplace: z.enum(WORKPLACES).nullable(),
  deadline: z
    .strictObject({
      date: z.union([day, z.literal('rolling')]).nullable(),
      kind: z.enum(['closes', 'review-begins', 'until-filled']),
      reviewBegins: day.exactOptional(),
    })
    .nullable(),
  pay: z.strictObject({ min: side, max: side, currency, unit: z.enum(PAY_UNITS).nullable() }).nullable(),
  annual: z.strictObject({ min: side, max: side, currency }).nullable(),
  payVerdict: z.enum(SALARY_VERDICTS).nullable(),
  payReason: z.enum(NOT_COMPARABLE_REASONS).nullable(),
  asks: z.array(z.enum(MATERIALS)).max(500),
  skills: z.array(words).max(500),
}) satisfies z.ZodType<ListingFacts>;

/** A saved posting may hold what the user set right; a page must never send that, so the schema for pages refuses it. */
const setByUser = z.literal(true).exactOptional();
const savedPosting = z.strictObject({
  ...postingSchema.shape,
  mlResearch: postingSchema.shape.mlResearch.extend({ setByUser }),
  role: postingSchema.shape.role.extend({ setByUser }),
  level: postingSchema.shape.level.extend({ setByUser }),
}) satisfies z.ZodType<Posting>;

const historyEvent = z.discriminatedUnion('kind', [
  z.strictObject({ at: time, kind: z.literal('saved') }),
  z.strictObject({ at: time, kind: z.literal('status'), from: status, to: status }),
  z.strictObject({ at: time, kind: z.literal('changed'), fields: changed }),
  z.strictObject({ at: time, kind: z.enum(['merged', 'separated']), other: z.uuid() }),
]) satisfies z.ZodType<HistoryEvent>;
const events = z.array(historyEvent).max(5000);

/** The shape of each table's records. */
export const RECORDS = {
  listings: z.strictObject({ ...kept, facts }) satisfies z.ZodType<ListingRow>,
  /** One string: a database copies it many times faster than the thousand small values in it. */
  details: z.strictObject({ id: z.uuid(), json: z.string().max(20_000_000) }),
  snapshots: z.strictObject({ id: z.uuid(), text, later: text.nullable() }),
  history: z.strictObject({ id: z.uuid(), events }),
} as const;
export type EntryTable = keyof typeof RECORDS;
export type RecordOf<T extends EntryTable> = z.infer<(typeof RECORDS)[T]>;

/** Whether a record can be taken as it lies there. */
const WHOLE = {
  listings: asItIs(RECORDS.listings),
  details: asItIs(RECORDS.details),
  snapshots: asItIs(RECORDS.snapshots),
  history: asItIs(RECORDS.history),
} satisfies { [T in EntryTable]: (value: unknown) => value is RecordOf<T> };

/** The record, or null where it is damaged. */
export function recordIn<T extends EntryTable>(table: T, value: unknown): RecordOf<T> | null {
  const isWhole = WHOLE[table] as (value: unknown) => value is RecordOf<T>;
  if (isWhole(value)) return value;
  const found = RECORDS[table].safeParse(value);
  return found.success ? (found.data as RecordOf<T>) : null;
}

/** What was read and said of a listing, and what it reads like now where that differs. */
export const detailsSchema = z.strictObject({
  posting: savedPosting,
  comparison: comparisonSchema,
  later: z.strictObject({ at: time, posting: savedPosting }).nullable(),
});
/** What the string of a details record holds. */
export type Details = z.infer<typeof detailsSchema>;

/** Whether what the string of a details record holds can be taken as it is. */
export const areDetails = asItIs(detailsSchema);

/** Null where the record or what it holds is damaged. */
export function detailsOf(record: unknown): Details | null {
  const found = recordIn('details', record);
  if (!found) return null;
  try {
    const value: unknown = JSON.parse(found.json);
    return areDetails(value) ? value : (detailsSchema.safeParse(value).data ?? null);
  } catch {
    return null;
  }
}

/** What a file says of an entry beside its details. */
const ownSchema = z.strictObject({ ...kept, text, history: events });
/** Whether that part can be taken as it is. */
export const isOwn = asItIs(ownSchema);

/** An entry as a file carries it. */
export const entryRecordSchema = z.strictObject({
  ...kept,
  posting: savedPosting,
  comparison: comparisonSchema,
  text,
  later: z.strictObject({ at: time, posting: savedPosting, text: text.nullable() }).nullable(),
  history: events,
}) satisfies z.ZodType<EntryRecord>;

/** JSON without a sign beyond ASCII: one dash or quotation mark more, and engines keep and copy the string at twice its size. */
const plainJson = (value: unknown) =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The records of an entry; `history` is apart, since it only ever grows. */
export function recordsOf(entry: Entry): {
  listings: RecordOf<'listings'>;
  details: RecordOf<'details'>;
  snapshots: RecordOf<'snapshots'>;
} {
  const { posting, comparison, text: words, later, ...own } = entry;
  const { id, canonicalId, url, site, savedAt, updatedAt, removedAt, mergedInto } = own;
  const { changed: differs, status: stand, notes, tags, rating, deadline, materials: ready } = own;
  return {
    listings: {
      ...{ id, canonicalId, url, site, savedAt, updatedAt, removedAt, mergedInto, changed: differs },
      ...{ status: stand, notes, tags, rating, deadline, materials: ready, facts: factsOf(posting, comparison) },
    },
    details: {
      id,
      json: plainJson({ posting, comparison, later: later && { at: later.at, posting: later.posting } }),
    },
    snapshots: { id, text: words, later: later?.text ?? null },
  };
}

/** The entry of its records. Details that were lost are replaced by what the row still says. */
export function entryOf(row: ListingRow, details: Details | null, snapshot: RecordOf<'snapshots'> | null): Entry {
  const { facts: said, ...own } = row;
  return {
    ...own,
    posting: details?.posting ?? postingOf(said),
    comparison: details?.comparison ?? {
      posting: true,
      mlResearch: said.mlResearch,
      role: said.role,
      guide: null,
      level: null,
      salary: null,
      requirements: [],
    },
    text: snapshot?.text ?? '',
    later: details?.later ? { ...details.later, text: snapshot?.later ?? null } : null,
  };
}

/** An entry as it lies in the database: one record in each table. */
export interface EntryParts {
  listings: RecordOf<'listings'>;
  details: RecordOf<'details'>;
  snapshots: RecordOf<'snapshots'>;
  history: RecordOf<'history'>;
}

/** A record of a file, cut into the parts that are stored. */
export function partsOf(record: EntryRecord): EntryParts {
  const { history, ...entry } = record;
  return { ...recordsOf(entry), history: { id: record.id, events: history } };
}

function postingOf(said: ListingFacts): Posting {
  const decision = <T>(value: T) => ({ value, confidence: 0, reasons: [] });
  const fact = <T>(value: T) => ({ value, need: 'mentioned' as const, confidence: 0, evidence: [] });
  return {
    isPosting: decision(true),
    mlResearch: decision(said.mlResearch),
    role: decision(said.role),
    level: decision(said.level),
    title: said.title === null ? null : fact(said.title),
    company: said.company === null ? null : fact(said.company),
    location: said.location === null ? null : fact(said.location),
    employer: decision(null),
    salaries: said.pay ? [fact(said.pay)] : [],
    payScales: [],
    payWithoutAmount: null,
    degreeRequired: null,
    degreePreferred: null,
    fieldsOfStudy: [],
    experience: null,
    publications: null,
    venues: [],
    skills: [],
    softSkills: [],
    teaching: null,
    grants: null,
    materials: said.asks.map(fact),
    deadline: said.deadline && fact(said.deadline),
    visa: null,
    workplace: said.workplace && fact(said.workplace),
    countries: said.countries.map(fact),
    term: null,
    termMonths: null,
    disagreements: [],
    language: 'en',
    truncated: false,
  };
}
