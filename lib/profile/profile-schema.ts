/** The zod twin of the profile, and its JSON file. A value is taken in whole or not at all. */
import * as z from 'zod';
import { DEGREES } from '../posting/posting';
import { FLUENCIES, type Profile } from './profile';

/** Raised when a released shape changes; a stored value of a higher version is left alone. */
export const PROFILE_VERSION = 1;
const FORMAT = 'yardstick-profile';
const LARGEST_FILE = 500_000;

const name = z.string().trim().min(1).max(80);
const names = z.array(name).max(500);
const years = z.number().min(0).max(60).nullable();
const country = z.string().regex(/^[A-Z]{2}$/);
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** The profile as it is kept and as its file says it. */
export const profileSchema = z.strictObject({
  degree: z.enum(DEGREES).nullable(),
  expectedDegree: z.enum(DEGREES).exclude(['none']).nullable(),
  fields: names,
  years: z.strictObject({ industry: years, postdoctoral: years, earlierAcademic: years }),
  publications: z.int().min(0).max(5000).nullable(),
  venues: z.array(z.strictObject({ name, count: z.int().min(1).max(1000) })).max(200),
  skills: names,
  languages: z.array(z.strictObject({ code: z.string().regex(/^[a-z]{2}$/), fluency: z.enum(FLUENCIES) })).max(60),
  taught: z.boolean().nullable(),
  wonGrants: z.boolean().nullable(),
  workPermission: z.array(country).max(250),
  wishedPay: z
    .strictObject({
      min: z.number().positive().max(1_000_000_000),
      currency: z.string().refine((code) => currencies.has(code)),
    })
    .nullable(),
  places: z.array(name).max(50),
}) satisfies z.ZodType<Profile>;

const versioned = z.looseObject({ version: z.int().min(1) });

/** A stored or imported value that is no profile of this version. */
export class UnreadableProfileError extends Error {
  override name = 'UnreadableProfileError';
  constructor(
    /** `newer`: written by a later version of the extension. */
    readonly reason: 'newer' | 'damaged',
    /** The first field that is wrong; null where the whole is. */
    readonly field: string | null = null,
  ) {
    super(field === null ? `The profile is ${reason}.` : `The profile is ${reason} at ${field}.`);
  }
}

/** Throws UnreadableProfileError. */
export function parseVersioned(value: unknown): Profile {
  const head = versioned.safeParse(value);
  if (!head.success) throw new UnreadableProfileError('damaged');
  if (head.data.version > PROFILE_VERSION) throw new UnreadableProfileError('newer');
  const parsed = profileSchema.safeParse(head.data.profile);
  if (parsed.success) return parsed.data;
  throw new UnreadableProfileError('damaged', parsed.error.issues[0]?.path.join('.') || null);
}

/** The profile as a JSON file. */
export function exportProfile(profile: Profile): string {
  return `${JSON.stringify({ format: FORMAT, version: PROFILE_VERSION, profile }, null, 2)}\n`;
}

/** Reads a file of `exportProfile`. Throws UnreadableProfileError. */
export function importProfile(text: string): Profile {
  if (text.length > LARGEST_FILE) throw new UnreadableProfileError('damaged');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UnreadableProfileError('damaged');
  }
  const ours = value !== null && typeof value === 'object' && 'format' in value && value.format === FORMAT;
  if (!ours) throw new UnreadableProfileError('damaged', 'format');
  return parseVersioned(value);
}
