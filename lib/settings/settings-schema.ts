/** The zod twins of what is stored. Apart from the types, so that no script in a page carries a parser. */
import * as z from 'zod';
import { OWN_BANDS_LIMITS, ownBandSchema } from '../guide/own-bands';
import { LEVELS, ROLES } from '../posting/posting';
import type { Correction } from './correction';
import { type Display, PANEL_PARTS, PAY_PERIODS, THEMES } from './display';
import { NARROWEST, type View, WIDEST } from './view';

/** Of `View`. */
export const viewSchema = z.strictObject({
  side: z.enum(['left', 'right']),
  width: z.int().min(NARROWEST).max(WIDEST),
}) satisfies z.ZodType<View>;

/** Of `Correction`. */
export const correctionSchema = z.strictObject({
  role: z.enum(ROLES).exactOptional(),
  level: z.enum(LEVELS).exactOptional(),
  mlResearch: z.boolean().exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
}) satisfies z.ZodType<Correction>;

/** Of `Display`. */
export const displaySchema = z.strictObject({
  theme: z.enum(THEMES),
  payPer: z.enum(PAY_PERIODS),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  place: z.string().max(80),
  hidden: z.array(z.enum(PANEL_PARTS)).max(PANEL_PARTS.length),
}) satisfies z.ZodType<Display>;

/** Of the user’s own bands, no more than a file may hold. */
export const ownBandsSchema = z.array(ownBandSchema).max(OWN_BANDS_LIMITS.bands);
