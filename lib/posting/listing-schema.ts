/**
 * The zod twin of `Listing`: parsed where a listing enters the background from a page's process, which may be hostile. Unknown
 * keys are refused, every list and string has a limit, and blocks must lie in order inside the text.
 */
import * as z from 'zod';
import { TEXT_LIMIT } from './blocks';
import type { Listing } from './listing';
import { PAY_UNITS, TERMS, WORKPLACES } from './posting';

/** Most blocks of one listing; a text of the longest kind has a few thousand. */
const BLOCK_LIMIT = 40_000;
/** Longest raw structured data, in UTF-16 units: the limit of one JSON-LD block. */
const STRUCTURED_LIMIT = 600_000;

/** Most stretches that are said to be unseen: one a block, of the longest description. */
const UNSEEN_LIMIT = 2_000;

const line = z.string().max(4_000);
const offset = z.int().min(0).max(4_000_000);
const amount = z.number().min(0).max(1e12).nullable();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const claim = <T extends z.ZodType>(value: T) => z.strictObject({ value, start: offset, end: offset });

const block = z.strictObject({
  start: offset,
  end: offset,
  kind: z.enum(['heading', 'paragraph', 'item', 'row']),
  depth: z.int().min(0).max(100),
  bold: z.boolean(),
});

const structured = z.strictObject({
  source: z.enum(['json-ld', 'microdata']),
  title: claim(line).exactOptional(),
  company: claim(line).exactOptional(),
  location: claim(line).exactOptional(),
  countries: z
    .array(claim(z.string().max(8)))
    .max(50)
    .exactOptional(),
  salary: claim(
    z.strictObject({
      min: amount,
      max: amount,
      currency: z.string().max(8).nullable(),
      unit: z.enum(PAY_UNITS).nullable(),
    }),
  ).exactOptional(),
  datePosted: claim(day).exactOptional(),
  validThrough: claim(day).exactOptional(),
  workplace: claim(z.enum(WORKPLACES)).exactOptional(),
  term: claim(z.enum(TERMS)).exactOptional(),
});

export const listingSchema = z.strictObject({
  sources: z.strictObject({
    text: z.string().max(TEXT_LIMIT),
    title: line,
    company: line,
    location: line,
    url: line,
    'json-ld': z.string().max(STRUCTURED_LIMIT).exactOptional(),
    microdata: z.string().max(STRUCTURED_LIMIT).exactOptional(),
  }),
  blocks: z
    .array(block)
    .max(BLOCK_LIMIT)
    .refine(
      (blocks) => blocks.every(({ start, end }, index) => start <= end && start >= (blocks[index - 1]?.end ?? 0)),
      {
        error: 'blocks overlap or are out of order',
      },
    ),
  structured: structured.nullable(),
  today: day.nullable(),
  unseen: z
    .array(z.strictObject({ start: offset, end: offset }))
    .max(UNSEEN_LIMIT)
    .exactOptional(),
  truncated: z.boolean(),
}) satisfies z.ZodType<Listing>;
