/** The zod twins of what is stored. Apart from the types, so that no script in a page carries a parser. */
import * as z from 'zod';
import { LEVELS, ROLES } from '../posting/posting';
import type { Correction } from './correction';
import { NARROWEST, type View, WIDEST } from './view';

export const viewSchema = z.strictObject({
  side: z.enum(['left', 'right']),
  width: z.int().min(NARROWEST).max(WIDEST),
}) satisfies z.ZodType<View>;

export const correctionSchema = z.strictObject({
  role: z.enum(ROLES).exactOptional(),
  level: z.enum(LEVELS).exactOptional(),
  mlResearch: z.boolean().exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
}) satisfies z.ZodType<Correction>;
