/**
 * What is kept of a listing that the user saved. A row is what the table shows and the user writes; the posting, its
 * comparison and the text of that day lie beside it, since thousands of rows are listed and few are opened.
 */
import type { Comparison, NotComparableReason, SalaryVerdict } from '../compare/comparison';
import type { Deadline, Level, Material, PayUnit, Posting, Role, Workplace } from '../posting/posting';
import type { ChangedField } from './changes';
import type { Status } from './status';

/** Limits of what a user may write: a file that exceeds them was not written here. */
export const LONGEST_NOTES = 20_000;
/** In characters. */
export const LONGEST_TAG = 40;
/** Of one entry. */
export const MOST_TAGS = 20;
/** Stars that the user may give. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

/** What the user may change of an entry. */
export interface OwnWords {
  status: Status;
  /** Markdown. Written in extension pages only. */
  notes: string;
  /** Without a leading `#`, each once. */
  tags: string[];
  rating: Rating | null;
  /** `YYYY-MM-DD`, set by the user; it counts instead of the listing's own. */
  deadline: string | null;
  /** Application materials that are ready. */
  materials: Material[];
}

/** What identifies an entry, and what has become of it. Times are ISO 8601 in UTC. */
export interface Kept extends OwnWords {
  /** The id of the command that saved it: the same command twice makes one entry. */
  id: string;
  /** `<site>:<native id>`, unique among the entries that are not removed. */
  canonicalId: string;
  url: string;
  site: string;
  savedAt: string;
  updatedAt: string;
  /** Set while an entry can still be restored. */
  removedAt: string | null;
  /** The entry that stands for this one since the user said they are the same opening. */
  mergedInto: string | null;
  /** What reads differently since a later visit. */
  changed: ChangedField[];
}

/** The statements of a listing that the table shows, sorts and filters by. */
export interface ListingFacts {
  title: string | null;
  company: string | null;
  location: string | null;
  /** ISO 3166 alpha-2. */
  countries: string[];
  role: Role | null;
  level: Level | null;
  mlResearch: boolean | null;
  workplace: Workplace | null;
  deadline: Deadline | null;
  /** As printed. */
  pay: { min: number | null; max: number | null; currency: string | null; unit: PayUnit | null } | null;
  /** By the year at full time, in `pay.currency`. */
  annual: { min: number | null; max: number | null; currency: string | null } | null;
  payVerdict: SalaryVerdict | null;
  payReason: NotComparableReason | null;
  /** Materials the listing asks for. */
  asks: Material[];
  skills: string[];
}

/** One line of the table. */
export interface ListingRow extends Kept {
  facts: ListingFacts;
}

/** The listing as it read on a later day; `text` is null where only its facts were seen. */
export interface LaterVisit {
  at: string;
  posting: Posting;
  text: string | null;
}

/** A saved listing with everything that is known of it. */
export interface Entry extends Kept {
  /** The listing as it was read, and its comparison of that day. */
  posting: Posting;
  comparison: Comparison;
  /** The listing's words on that day. */
  text: string;
  later: LaterVisit | null;
}

/** What happened to an entry, the oldest first. */
export type HistoryEvent =
  | { at: string; kind: 'saved' }
  | { at: string; kind: 'status'; from: Status; to: Status }
  | { at: string; kind: 'changed'; fields: ChangedField[] }
  | { at: string; kind: 'merged' | 'separated'; other: string };

/** An entry with its history: the whole of what a file carries from one browser to another. */
export interface EntryRecord extends Entry {
  history: HistoryEvent[];
}

/** What is known of a listing at the moment it is saved. */
export type NewEntry = Pick<
  Entry,
  'id' | 'canonicalId' | 'url' | 'site' | 'savedAt' | 'posting' | 'comparison' | 'text'
>;

/** A new entry, without a word of the user's yet. */
export function newEntry(listing: NewEntry): Entry {
  return {
    ...listing,
    updatedAt: listing.savedAt,
    removedAt: null,
    mergedInto: null,
    changed: [],
    status: 'saved',
    notes: '',
    tags: [],
    rating: null,
    deadline: null,
    materials: [],
    later: null,
  };
}

/** The statements of a posting and its comparison that a row carries. */
export function factsOf(posting: Posting, comparison: Comparison): ListingFacts {
  const pay = posting.salaries[0]?.value;
  return {
    title: posting.title?.value ?? null,
    company: posting.company?.value ?? null,
    location: posting.location?.value ?? null,
    countries: posting.countries.map((fact) => fact.value),
    // The comparison knows what the user set right.
    role: comparison.role ?? posting.role.value,
    level: posting.level.value,
    mlResearch: comparison.mlResearch ?? posting.mlResearch.value,
    workplace: posting.workplace?.value ?? null,
    deadline: posting.deadline?.value ?? null,
    pay: pay ? { min: pay.min, max: pay.max, currency: pay.currency, unit: pay.unit } : null,
    annual: yearlyPay(posting, comparison),
    payVerdict: comparison.salary?.verdict ?? null,
    payReason: comparison.salary?.reason ?? null,
    asks: posting.materials.map((fact) => fact.value),
    skills: posting.skills.map((fact) => fact.value.name),
  };
}

/** By the year at full time: as compared, else as printed where it is plainly that. Null where it cannot be told. */
export function yearlyPay(posting: Posting, { salary }: Comparison): ListingFacts['annual'] {
  const listing = salary?.listing;
  if (listing) return { min: listing.annualMin, max: listing.annualMax, currency: listing.currency };
  const printed = posting.salaries[0]?.value;
  if (printed?.unit !== 'year' || printed.fte !== undefined || printed.partTimeUnclear) return null;
  if (printed.monthsPerYear !== undefined || printed.severalYears) return null;
  return { min: printed.min, max: printed.max, currency: printed.currency };
}

/** The day that counts for an entry: the user's own, else the listing's. Null where it stays open or none is named. */
export function deadlineDay({ deadline, facts }: Pick<ListingRow, 'deadline' | 'facts'>): string | null {
  if (deadline) return deadline;
  const said = facts.deadline;
  if (!said) return null;
  const day = said.date ?? said.reviewBegins ?? null;
  return day === 'rolling' ? (said.reviewBegins ?? null) : day;
}
