/**
 * The user's own qualifications. Private: kept in the extension's own database, edited on the options page only, read in the
 * background and in the extension's pages, never sent to a page. What the user has not said is null or an empty list.
 */
import type { Degree } from '../posting/posting';

/** Whole or half years of full-time work, each year counted under one kind only; null where the user has not said. */
export interface YearsByKind {
  /** Outside academia. */
  industry: number | null;
  /** Research at universities and institutes after the PhD. */
  postdoctoral: number | null;
  /** Paid academic work before the PhD was done. */
  earlierAcademic: number | null;
}

/** How well a language is spoken, from the least. */
export const FLUENCIES = ['basic', 'working', 'fluent', 'native'] as const;
export type Fluency = (typeof FLUENCIES)[number];

/** A language that the user speaks. */
export interface SpokenLanguage {
  /** ISO 639-1. */
  code: string;
  fluency: Fluency;
}

/** Pay by the year at full time, before tax. */
export interface WishedPay {
  /** The least that would do. */
  min: number;
  /** ISO 4217. */
  currency: string;
}

/** The user’s own qualifications; null and empty lists say nothing. */
export interface Profile {
  /** The highest degree that is done. */
  degree: Degree | null;
  /** A degree that is being worked for. */
  expectedDegree: Exclude<Degree, 'none'> | null;
  /** By their label in `vocabulary/fields`. */
  fields: string[];
  years: YearsByKind;
  /** All of them; null where the user has not said, 0 for none. */
  publications: number | null;
  /** Of these, by their short name in `vocabulary/venues`. */
  venues: { name: string; count: number }[];
  /** By their label in `vocabulary/skills`. */
  skills: string[];
  languages: SpokenLanguage[];
  taught: boolean | null;
  wonGrants: boolean | null;
  /** Countries where the user may work without sponsorship, ISO 3166 alpha-2. */
  workPermission: string[];
  wishedPay: WishedPay | null;
  /** Places the user would work at, in the user's words. */
  places: string[];
}

/** A profile that says nothing. */
export const EMPTY_PROFILE: Profile = {
  degree: null,
  expectedDegree: null,
  fields: [],
  years: { industry: null, postdoctoral: null, earlierAcademic: null },
  publications: null,
  venues: [],
  skills: [],
  languages: [],
  taught: null,
  wonGrants: null,
  workPermission: [],
  wishedPay: null,
  places: [],
};

/** Whether the user has said anything at all. */
export function isEmpty(profile: Profile): boolean {
  return JSON.stringify(profile) === JSON.stringify(EMPTY_PROFILE);
}
