/**
 * What the engine reads: a listing as strings with block structure, however it was come by (a page, a file, a pasted text).
 * `lib/page` makes one from a Document; `blocks.ts` makes the blocks of a bare text.
 */
import type { EvidenceSource, PayUnit, Term, Workplace } from './posting';
import type { Stretch } from './unseen';

/** What a block of the page is; a `row` is a line of a table. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

/** A stretch of the text that stands as a block on the page. Blocks are in order and do not overlap. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
  /** Heading level 1–6, or nesting of a list item from 1. 0 for the rest. */
  depth: number;
  /** The whole block is set bold: a heading in all but name. */
  bold: boolean;
}

/** A value that structured data claims, with where it stands in the raw data string. */
export interface Claim<T> {
  value: T;
  start: number;
  end: number;
}

/** Pay as structured data claims it, ends in the written unit. */
export interface ClaimedSalary {
  min: number | null;
  max: number | null;
  /** As written: an ISO code or a symbol; null where absent. */
  currency: string | null;
  unit: PayUnit | null;
}

/** What JSON-LD, microdata or RDFa of the page claims; normalised by `lib/page/structured-data.ts`. */
export interface StructuredClaims {
  source: Extract<EvidenceSource, 'json-ld' | 'microdata'>;
  title?: Claim<string>;
  company?: Claim<string>;
  location?: Claim<string>;
  /** ISO 3166 alpha-2. */
  countries?: Claim<string>[];
  salary?: Claim<ClaimedSalary>;
  /** `YYYY-MM-DD`. */
  datePosted?: Claim<string>;
  validThrough?: Claim<string>;
  workplace?: Claim<Workplace>;
  term?: Claim<Term>;
}

/** A listing as it is handed to the engine: its strings, its blocks and what structured data claims. */
export interface Listing {
  /** The strings evidence may quote; `text` is the job block, the others are empty where the page has none. */
  sources: Record<'text' | 'title' | 'company' | 'location' | 'url', string> &
    Partial<Record<'json-ld' | 'microdata', string>>;
  blocks: Block[];
  structured: StructuredClaims | null;
  /** `YYYY-MM-DD`; decides years that a date leaves out only where another date makes them plain. Null: unknown. */
  today: string | null;
  /** Stretches of `text` that the page holds but does not show, as far as it was looked for: where money is named. */
  unseen?: Stretch[];
  /** True where the page held more than was taken into `text`. */
  truncated: boolean;
}
