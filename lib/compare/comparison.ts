/**
 * What a comparison says: the rows to show, in words and in values. Made by `compare.ts` in the background, shown by the
 * panel, printed by `npm run -s compare`. The field names are the command's output format.
 */
import type { Evidence, Level, PayBasis, PayUnit, Role } from '../posting/posting';

/** The roles that have a guide. */
export type GuideId = Exclude<Role, 'other'>;

/** How printed pay lies to a band; `not-comparable` comes with a reason. */
export const SALARY_VERDICTS = [
  'below',
  'within',
  'above',
  'reaches-below',
  'reaches-above',
  'wider',
  'matches-levels',
  'at-open-top',
  'from-within',
  'from-below',
  'up-to-reaches',
  'depends-on-place',
  'not-comparable',
] as const;
export type SalaryVerdict = (typeof SALARY_VERDICTS)[number];

/** Why pay is not set beside a band. */
export const NOT_COMPARABLE_REASONS = [
  'no-band',
  'no-pay',
  'other-market',
  'market-unknown',
  'stipend',
  'basis-mismatch',
  'nine-month',
  'part-time-unclear',
  'unclear-amount',
] as const;
export type NotComparableReason = (typeof NOT_COMPARABLE_REASONS)[number];

/** How a requirement lies to what the guide calls typical. */
export const REQUIREMENT_VERDICTS = [
  'typical',
  'asks-more',
  'asks-less',
  'asks-other',
  'not-stated',
  'guide-silent',
] as const;
export type RequirementVerdict = (typeof REQUIREMENT_VERDICTS)[number];

/** What a listing may ask, in the order in which rows are shown. */
export const REQUIREMENT_KINDS = [
  'degree',
  'field',
  'experience',
  'publications',
  'venues',
  'languages',
  'frameworks',
  'mathematics',
  'data',
  'systems',
  'areas',
  'soft-skills',
  'teaching',
  'grants',
  'materials',
] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** How far a verdict on pay is to be trusted: each assumption behind it lowers it by one. */
export type ConfidenceLevel = 'high' | 'medium' | 'low';

/** The listing's pay in its own unit, and by the year at full time (`annualMin`, `annualMax`; null for an open side). */
export interface ListingPay {
  min: number | null;
  max: number | null;
  currency: string | null;
  unit: PayUnit | null;
  basis: PayBasis;
  fte: number | null;
  annualMin: number | null;
  annualMax: number | null;
}

/** The guide's band, or the hull of several levels' bands. Amounts by the year in the market's currency. */
export interface PayBand {
  guide: string;
  levels: Level[];
  min: number;
  max: number;
  /** True where the guide prints a "+" behind the upper end. */
  open: boolean;
  basis: 'base' | 'total' | 'unspecified';
  market: string;
  year: number | null;
  /** True for a band of the user's own. */
  own?: boolean;
  /** Of a band of the user's own, ISO 4217; a guide's bands are in the currency of `GUIDE_MARKET`. */
  currency?: string;
}

/** A public figure that fits, in words; never a verdict. */
export interface ReferenceStatement {
  name: string;
  year: string;
  market: string;
  statement: string;
  /** For chip and chart: where the figure lies, by the year, in `currency`; `monthly` where its source gives it by the month. */
  range?: { min: number; max: number; currency: string; monthly?: true };
  /** What the figure is, in the two or three words that the chip has room for; only where `range` says all of it. */
  short?: string;
}

/** The verdict for one place of a listing that prints pay by place. */
export interface PlaceVerdict {
  place: string;
  verdict: SalaryVerdict;
  sentence: string;
}

/** What is said of a listing’s pay: the verdict, what it was taken from, and its words. */
export interface SalaryComparison {
  verdict: SalaryVerdict;
  reason: NotComparableReason | null;
  listing: ListingPay | null;
  band: PayBand | null;
  confidence: ConfidenceLevel | null;
  second: { guide: GuideId; verdict: SalaryVerdict; band: PayBand | null; sentence: string } | null;
  references: ReferenceStatement[];
  sentence: string;
  places?: PlaceVerdict[];
  /** Every level's band of the guide, those on the listing's basis first, for the chart. */
  chart?: PayBand[];
  /** Verdicts by the user's own bands; the first of them is the headline where the guide gives no verdict. */
  own?: { verdict: SalaryVerdict; band: PayBand; sentence: string }[];
  evidence?: Evidence[];
}

/** One row of what a listing asks beside what is typical. */
export interface RequirementComparison {
  kind: RequirementKind;
  verdict: RequirementVerdict;
  /** What the listing asks, in short words; null where it is silent. */
  listing: string | null;
  /** What the guide calls typical, in short words; null where it is silent. */
  typical: string | null;
  guide: GuideId;
  section: string | null;
  year: number | null;
  sentence: string;
  /** Single items for chips: asked and typical, asked only, typical only. */
  items?: { name: string; asked: boolean; typical: boolean; preferred: boolean }[];
  need?: 'required' | 'preferred';
  evidence?: Evidence[];
  /** Id of the guide entry the row rests on, for the link into the guide page. */
  entry?: string;
}

/** All that is said of a posting beside the guides. */
export interface Comparison {
  posting: boolean;
  mlResearch: boolean | null;
  role: Role | null;
  guide: GuideId | null;
  /** The guide's level for pay: one, several from the lowest, or null. */
  level: Level | Level[] | null;
  salary: SalaryComparison | null;
  requirements: RequirementComparison[];
}
