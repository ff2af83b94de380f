/** The whole of what is kept as one file, and the way back. The shortlist keeps its own checked form inside. */
import * as z from 'zod';
import type { Profile } from '../../lib/profile/profile';
import { PROFILE_VERSION, parseVersioned } from '../../lib/profile/profile-schema';
import { correctionSchema, displaySchema, ownBandsSchema, viewSchema } from '../../lib/settings/settings-schema';
import { readImport } from '../../lib/shortlist/import-file';
import { carryOut, type ImportPlan } from '../../lib/shortlist/import-plan';
import { allLines, jsonFile } from '../../lib/shortlist/json-file';
import { SITE_CHOICES } from '../../lib/site-access/site-choices';
import type { OptionsWorld } from './options-world';

const FORMAT = 'yardstick-backup';
const VERSION = 1;

const backupSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  at: z.string(),
  profile: z.unknown().nullable(),
  settings: z.record(z.string(), z.unknown()),
  shortlist: z.string(),
});

/** Which records of `storage.local` are settings, and how each must read; everything else is no part of a back-up. */
const RECORDS: readonly (readonly [key: RegExp, schema: z.ZodType])[] = [
  [/^display$/, displaySchema],
  [/^own-bands$/, ownBandsSchema],
  [/^view:/, viewSchema],
  [/^correction:/, correctionSchema],
  [/^site:/, z.enum(SITE_CHOICES)],
  [/^paused$/, z.boolean()],
];

/** True for a record that holds a valid setting. */
export function isSetting(key: string, value: unknown): boolean {
  return RECORDS.some(([pattern, schema]) => pattern.test(key) && schema.safeParse(value).success);
}

/** The file's text. */
export async function backupOf(world: OptionsWorld): Promise<string> {
  const at = world.now().toISOString();
  const profile = await world.profile.read();
  const shortlist = await (await jsonFile(allLines(world.shortlist), at)).text();
  const settings = await settingsOf(world);
  const kept = profile && { version: PROFILE_VERSION, profile };
  return JSON.stringify({ format: FORMAT, version: VERSION, at, profile: kept, settings, shortlist });
}

async function settingsOf(world: OptionsWorld): Promise<Record<string, unknown>> {
  const records = Object.entries(await world.settingsRecords());
  return Object.fromEntries(records.filter(([key, value]) => isSetting(key, value)));
}

/** What a back-up holds, read in full before anything is written. */
export interface Restore {
  profile: Profile | null;
  settings: Record<string, unknown>;
  bands: number;
  plan: ImportPlan;
}

/** Null where the file is no back-up, or any part of it cannot be read. */
export async function readBackup(text: string, world: OptionsWorld): Promise<Restore | null> {
  try {
    const { profile, settings, shortlist } = backupSchema.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (Object.entries(settings).some(([key, value]) => !isSetting(key, value))) return null;
    const bytes = new TextEncoder().encode(shortlist);
    const file = { size: bytes.length, arrayBuffer: async () => bytes.buffer };
    const plan = await readImport(file, world.shortlist, world.now().toISOString());
    if ('problem' in plan || plan.unreadable.length > 0) return null;
    const bands = ownBandsSchema.safeParse(settings['own-bands']);
    return {
      profile: profile === null ? null : parseVersioned(profile),
      settings,
      bands: bands.success ? bands.data.length : 0,
      plan,
    };
  } catch {
    return null;
  }
}

/** Writes what was read. A restore that comes twice changes nothing the second time. */
export async function restore({ profile, settings, plan }: Restore, world: OptionsWorld): Promise<void> {
  await carryOut(plan, world.shortlist);
  if (profile) await world.profile.write(profile);
  await world.putSettingsRecords(settings);
}
