/** The zod twin of `Comparison`, for comparisons that come out of a database or a file. */
import * as z from 'zod';
import {
  type Comparison,
  NOT_COMPARABLE_REASONS,
  REQUIREMENT_KINDS,
  REQUIREMENT_VERDICTS,
  SALARY_VERDICTS,
} from '../compare/comparison';
import { EVIDENCE_SOURCES, LEVELS, PAY_BASES, PAY_UNITS, ROLES } from '../posting/posting';

const words = z.string().max(4000);
const amount = z.number().min(0).max(1e12);
const side = amount.nullable();
const guide = z.enum(ROLES).exclude(['other']);
const offset = z.int().min(0).max(4_000_000);
const evidence = z
  .array(
    z.strictObject({
      start: offset,
      end: offset,
      quote: z.string().max(2000),
      source: z.enum(EVIDENCE_SOURCES),
      rule: z.string().max(120),
    }),
  )
  .max(200);

const band = z.strictObject({
  guide: words,
  levels: z.array(z.enum(LEVELS)).max(4),
  min: amount,
  max: amount,
  open: z.boolean(),
  basis: z.enum(['base', 'total', 'unspecified']),
  market: words,
  year: z.int().nullable(),
  own: z.boolean().exactOptional(),
  currency: z.string().max(8).exactOptional(),
});
const verdict = z.enum(SALARY_VERDICTS);

const salary = z.strictObject({
  verdict,
  reason: z.enum(NOT_COMPARABLE_REASONS).nullable(),
  listing: z
    .strictObject({
      min: side,
      max: side,
      currency: z.string().max(8).nullable(),
      unit: z.enum(PAY_UNITS).nullable(),
      basis: z.enum(PAY_BASES),
      fte: z.number().min(0).max(1).nullable(),
      annualMin: side,
      annualMax: side,
    })
    .nullable(),
  band: band.nullable(),
  confidence: z.enum(['high', 'medium', 'low']).nullable(),
  second: z.strictObject({ guide, verdict, band: band.nullable(), sentence: words }).nullable(),
  references: z
    .array(
      z.strictObject({
        name: words,
        year: words,
        market: words,
        statement: words,
        range: z
          .strictObject({
            min: amount,
            max: amount,
            currency: z.string().max(8),
            monthly: z.literal(true).exactOptional(),
          })
          .exactOptional(),
        short: z.string().max(80).exactOptional(),
      }),
    )
    .max(50),
  sentence: words,
  places: z
    .array(z.strictObject({ place: words, verdict, sentence: words }))
    .max(100)
    .exactOptional(),
  chart: z.array(band).max(50).exactOptional(),
  own: z
    .array(z.strictObject({ verdict, band, sentence: words }))
    .max(100)
    .exactOptional(),
  evidence: evidence.exactOptional(),
});

const requirement = z.strictObject({
  kind: z.enum(REQUIREMENT_KINDS),
  verdict: z.enum(REQUIREMENT_VERDICTS),
  listing: words.nullable(),
  typical: words.nullable(),
  guide,
  section: words.nullable(),
  year: z.int().nullable(),
  sentence: words,
  items: z
    .array(z.strictObject({ name: words, asked: z.boolean(), typical: z.boolean(), preferred: z.boolean() }))
    .max(500)
    .exactOptional(),
  need: z.enum(['required', 'preferred']).exactOptional(),
  evidence: evidence.exactOptional(),
  entry: z.string().max(40).exactOptional(),
});

export const comparisonSchema = z.strictObject({
  posting: z.boolean(),
  mlResearch: z.boolean().nullable(),
  role: z.enum(ROLES).nullable(),
  guide: guide.nullable(),
  level: z.union([z.enum(LEVELS), z.array(z.enum(LEVELS)).max(4)]).nullable(),
  salary: salary.nullable(),
  requirements: z.array(requirement).max(50),
}) satisfies z.ZodType<Comparison>;
