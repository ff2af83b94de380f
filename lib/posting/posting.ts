/**
 * The model of a listing: what it is and what it says, each statement with the words it was read from.
 *
 * The field names and closed lists follow schema.org/JobPosting and the labelled listings' schema. This file is types and
 * lists only, so that a script in a page can import it without a parser; `posting-schema.ts` holds the zod twin that the
 * background uses where a posting enters from a page.
 */

/** The roles a listing can have. `university-researcher` is research staff of universities and public institutes. */
export const ROLES = [
  'ml-researcher',
  'research-fellow',
  'phd-researcher',
  'assistant-professor',
  'university-researcher',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

/** How high a post stands, from the lowest to the highest. */
export const LEVELS = ['entry', 'mid', 'senior', 'lead'] as const;
export type Level = (typeof LEVELS)[number];

/** From the lowest to the highest; `none` says that the text asks for no degree. */
export const DEGREES = ['none', 'bachelor', 'master', 'phd'] as const;
export type Degree = (typeof DEGREES)[number];

/** What pay is counted by, from the longest to the shortest. */
export const PAY_UNITS = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

/** What an amount of pay covers: base pay, all that is paid, or a stipend. */
export const PAY_BASES = ['base', 'total', 'stipend'] as const;
export type PayBasis = (typeof PAY_BASES)[number];

/** Documents that applicants may be asked for. */
export const MATERIALS = [
  'cv',
  'cover-letter',
  'research-statement',
  'teaching-statement',
  'diversity-statement',
  'references',
  'transcripts',
  'publication-list',
  'writing-sample',
  'portfolio',
] as const;
export type Material = (typeof MATERIALS)[number];

/** Qualities of a person that listings ask for: a closed list. */
export const SOFT_SKILLS = [
  'communication',
  'teamwork',
  'problem-solving',
  'critical thinking',
  'adaptability',
  'leadership',
  'mentoring',
  'time management',
  'independence',
  'creativity',
  'ethical awareness',
  'presentation',
  'scientific writing',
] as const;
export type SoftSkill = (typeof SOFT_SKILLS)[number];

/** What a skill is; the comparison has a row for each but `other`. */
export const SKILL_CATEGORIES = ['language', 'framework', 'data', 'system', 'mathematics', 'area', 'other'] as const;
export type SkillCategory = (typeof SKILL_CATEGORIES)[number];

/** Where the work is done, the most remote first. */
export const WORKPLACES = ['remote', 'hybrid', 'onsite'] as const;
export type Workplace = (typeof WORKPLACES)[number];

/** For how long somebody is employed. */
export const TERMS = ['permanent', 'fixed-term', 'internship'] as const;
export type Term = (typeof TERMS)[number];

/** The strings that offsets may count into. `text` is the job block as read; the structured ones are the raw data. */
export const EVIDENCE_SOURCES = ['text', 'title', 'company', 'location', 'url', 'json-ld', 'microdata'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/**
 * The words a statement was read from: `sources[source].slice(start, end) === quote`, offsets in UTF-16 units.
 * `rule` is the id of the rule that read it, e.g. `salary/range`.
 */
export interface Evidence {
  start: number;
  end: number;
  quote: string;
  source: EvidenceSource;
  rule: string;
}

/** How much a thing is wanted: `mentioned` where the listing names it and asks nothing. */
export type Need = 'required' | 'preferred' | 'mentioned';

/** A value with the words behind it. There is no fact without evidence. */
export interface Fact<T> {
  value: T;
  need: Need;
  /** Measured share of this rule's answers that were right on labelled listings, smoothed, 0 to 1. */
  confidence: number;
  evidence: Evidence[];
}

/** A judgement about the whole listing, with its strongest reasons first. `value: null` means that readers would differ. */
export interface Decision<T> {
  value: T;
  /** 0 to 1; measured like a fact's. */
  confidence: number;
  reasons: Evidence[];
  /** The user set it: it holds whatever the words say. Never sent by a page. */
  setByUser?: true;
}

/** Pay as printed: amounts in `currency` per `unit`; `min === max` for a single figure, null for an open side. */
export interface Salary {
  min: number | null;
  max: number | null;
  /** ISO 4217; null where the page does not tell (a bare `$` with an unknown country counts as USD). */
  currency: string | null;
  unit: PayUnit | null;
  basis?: PayBasis;
  /** True where the words say which basis it is ("base salary", "OTE"); false where `base` is only assumed. */
  basisStated?: boolean;
  /** Place the range belongs to, in the listing's words. */
  place?: string;
  /** Share of full time that is paid, above 0 up to 1. */
  fte?: number;
  /** True where part time is named but the amount may be either the full-time or the paid figure. */
  partTimeUnclear?: boolean;
  /** True for an amount spread over several years ("$120,000 over 3 years"). */
  severalYears?: boolean;
  /** 9 or 10 for academic-year pay. */
  monthsPerYear?: number;
  /** A named pay scale, e.g. `TV-L E13`, `UCL Grade 7`. */
  scale?: string;
  /** True where `$` alone was printed. */
  bareDollar?: boolean;
}

/** A pay scale named without an amount ("TV-L E13, 65 %"). It can be described, not compared. */
export interface PayScale {
  scale: string;
  fte?: number;
}

/** A span of years, ends included; null where a side is open. */
export interface YearsRange {
  min: number | null;
  max: number | null;
}

/**
 * Years that are asked: `postdoctoral`: counted after the PhD; `industry`: outside academia; `any`: not said. Limits, which ask
 * nothing and shut out who is past them, with `max` alone: `since-phd` and `since-degree`: on the time since it was awarded;
 * `career`: on the years of a research career so far.
 */
export type ExperienceKind = 'postdoctoral' | 'industry' | 'any' | 'since-phd' | 'since-degree' | 'career';
/** Years of work or research that some qualified applicant must have, or a limit on them. */
export interface Experience extends YearsRange {
  kind: ExperienceKind;
}

/** Papers asked of the applicant, and how many where a number is named. */
export interface Publications {
  asked: 'required' | 'preferred';
  count: number | null;
}

/** A skill by the label of its term, with its category. */
export interface SkillName {
  /** The term's label in `vocabulary/skills`, unique. */
  name: string;
  category: SkillCategory;
  /** True for the skills of the closed list that the labelled listings use. */
  closed: boolean;
}

/** How the application ends: on a day, when someone is found, or unsaid beside the begin of the review. */
export type DeadlineKind = 'closes' | 'review-begins' | 'until-filled';
/** Until when to apply, days as `YYYY-MM-DD`. */
export interface Deadline {
  /** `YYYY-MM-DD`, or `rolling` where the opening stays open until filled. Null where only a review start is named. */
  date: string | null;
  kind: DeadlineKind;
  /** The start of the review, where it is named beside an open end. */
  reviewBegins?: string;
}

/** Two places of the page that say different things about one field. Visible text comes first. */
export interface Disagreement {
  field: 'salary' | 'title' | 'company' | 'location' | 'deadline' | 'workplace' | 'term';
  visible: Evidence;
  structured: Evidence;
}

/** Everything read from one page. A field that the page does not speak of is null or empty, never guessed. */
export interface Posting {
  isPosting: Decision<boolean>;
  mlResearch: Decision<boolean | null>;
  role: Decision<Role | null>;
  level: Decision<Level | null>;
  title: Fact<string> | null;
  company: Fact<string> | null;
  location: Fact<string> | null;
  /** What the employer is, as far as the page says: decides between academic and industry pay. */
  employer: Decision<'university' | 'public-institute' | 'company' | null>;
  salaries: Fact<Salary>[];
  /** Scales named without an amount. */
  payScales: Fact<PayScale>[];
  /** "Competitive", "commensurate with experience": pay is spoken of without an amount. */
  payWithoutAmount: Fact<true> | null;
  degreeRequired: Fact<Degree> | null;
  degreePreferred: Fact<Exclude<Degree, 'none'>> | null;
  /** Fields of study asked, by their label in `vocabulary/fields`. */
  fieldsOfStudy: Fact<string>[];
  experience: Fact<Experience> | null;
  publications: Fact<Publications> | null;
  venues: Fact<string>[];
  skills: Fact<SkillName>[];
  softSkills: Fact<SoftSkill>[];
  teaching: Fact<true> | null;
  grants: Fact<true> | null;
  materials: Fact<Material>[];
  deadline: Fact<Deadline> | null;
  visa: Fact<'offered' | 'not-offered'> | null;
  workplace: Fact<Workplace> | null;
  /** ISO 3166 alpha-2, in order of mention. */
  countries: Fact<string>[];
  term: Fact<Term> | null;
  termMonths: Fact<number> | null;
  disagreements: Disagreement[];
  /** ISO 639-1 of the listing's main language; facts are read in full from English only. */
  language: string;
  /** True where the page was longer than what is read. */
  truncated: boolean;
}

/** The facts of a posting that hold one value or a list of values with evidence (decisions are apart). */
export type FactName =
  | 'salaries'
  | 'payScales'
  | 'payWithoutAmount'
  | 'degreeRequired'
  | 'degreePreferred'
  | 'fieldsOfStudy'
  | 'experience'
  | 'publications'
  | 'venues'
  | 'skills'
  | 'softSkills'
  | 'teaching'
  | 'grants'
  | 'materials'
  | 'deadline'
  | 'visa'
  | 'workplace'
  | 'countries'
  | 'term'
  | 'termMonths';
