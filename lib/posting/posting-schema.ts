/**
 * The zod twin of `Posting`: parsed where a posting enters the background from a page's process, which may be hostile.
 * Unknown keys are refused and every list and string has a limit.
 */
import * as z from 'zod';
import {
  DEGREES,
  EVIDENCE_SOURCES,
  LEVELS,
  MATERIALS,
  PAY_BASES,
  PAY_UNITS,
  type Posting,
  ROLES,
  SKILL_CATEGORIES,
  SOFT_SKILLS,
  TERMS,
  WORKPLACES,
} from './posting';

const words = z.string().max(2000);
const offset = z.int().min(0).max(4_000_000);
const share = z.number().min(0).max(1);
const amount = z.number().min(0).max(1e12).nullable();
const years = z.number().min(0).max(100).nullable();

const evidence = z.strictObject({
  start: offset,
  end: offset,
  quote: words,
  source: z.enum(EVIDENCE_SOURCES),
  rule: z.string().max(120),
});
const need = z.enum(['required', 'preferred', 'mentioned']);
const fact = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, need, confidence: share, evidence: z.array(evidence).max(200) });
const decision = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, confidence: share, reasons: z.array(evidence).max(200) });
const facts = <T extends z.ZodType>(value: T) => z.array(fact(value)).max(500);

const salary = z.strictObject({
  min: amount,
  max: amount,
  currency: z.string().max(8).nullable(),
  unit: z.enum(PAY_UNITS).nullable(),
  basis: z.enum(PAY_BASES).exactOptional(),
  basisStated: z.boolean().exactOptional(),
  place: words.exactOptional(),
  fte: share.exactOptional(),
  partTimeUnclear: z.boolean().exactOptional(),
  severalYears: z.boolean().exactOptional(),
  monthsPerYear: z.number().min(1).max(12).exactOptional(),
  scale: words.exactOptional(),
  bareDollar: z.boolean().exactOptional(),
});
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const postingSchema = z.strictObject({
  isPosting: decision(z.boolean()),
  mlResearch: decision(z.boolean().nullable()),
  role: decision(z.enum(ROLES).nullable()),
  level: decision(z.enum(LEVELS).nullable()),
  title: fact(words).nullable(),
  company: fact(words).nullable(),
  location: fact(words).nullable(),
  employer: decision(z.enum(['university', 'public-institute', 'company']).nullable()),
  salaries: facts(salary),
  payScales: facts(z.strictObject({ scale: words, fte: share.exactOptional() })),
  payWithoutAmount: fact(z.literal(true)).nullable(),
  degreeRequired: fact(z.enum(DEGREES)).nullable(),
  degreePreferred: fact(z.enum(['bachelor', 'master', 'phd'])).nullable(),
  fieldsOfStudy: facts(words),
  experience: fact(
    z.strictObject({
      min: years,
      max: years,
      kind: z.enum(['postdoctoral', 'industry', 'any', 'since-phd', 'since-degree', 'career']),
    }),
  ).nullable(),
  publications: fact(
    z.strictObject({ asked: z.enum(['required', 'preferred']), count: z.number().min(0).max(1000).nullable() }),
  ).nullable(),
  venues: facts(words),
  skills: facts(z.strictObject({ name: words, category: z.enum(SKILL_CATEGORIES), closed: z.boolean() })),
  softSkills: facts(z.enum(SOFT_SKILLS)),
  teaching: fact(z.literal(true)).nullable(),
  grants: fact(z.literal(true)).nullable(),
  materials: facts(z.enum(MATERIALS)),
  deadline: fact(
    z.strictObject({
      date: z.union([day, z.literal('rolling')]).nullable(),
      kind: z.enum(['closes', 'review-begins', 'until-filled']),
      reviewBegins: day.exactOptional(),
    }),
  ).nullable(),
  visa: fact(z.enum(['offered', 'not-offered'])).nullable(),
  workplace: fact(z.enum(WORKPLACES)).nullable(),
  countries: facts(z.string().max(8)),
  term: fact(z.enum(TERMS)).nullable(),
  termMonths: fact(z.number().min(0).max(1200)).nullable(),
  disagreements: z
    .array(
      z.strictObject({
        field: z.enum(['salary', 'title', 'company', 'location', 'deadline', 'workplace', 'term']),
        visible: evidence,
        structured: evidence,
      }),
    )
    .max(50),
  language: z.string().max(12),
  truncated: z.boolean(),
}) satisfies z.ZodType<Posting>;
