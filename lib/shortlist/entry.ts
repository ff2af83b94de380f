/** What is kept of a listing that the user saved. Parsed whenever it comes out of the database or a file. */
import * as z from 'zod';
import type { Comparison } from '../compare/comparison';
import { MATERIALS, type Posting } from '../posting/posting';
import { STATUSES } from './status';

const entrySchema = z.strictObject({
  /** The id of the command that saved it: the same command twice makes one entry. */
  id: z.uuid(),
  /** `<site>:<native id>`, unique among the entries that are not removed. */
  canonicalId: z.string().min(1).max(400),
  url: z.url({ protocol: /^https?$/ }).max(4000),
  site: z.string().max(120),
  /** ISO 8601 in UTC. */
  savedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Set while an entry can still be restored. */
  removedAt: z.iso.datetime().nullable(),
  status: z.enum(STATUSES),
  /** Written by the user, in extension pages only. */
  notes: z.string().max(20_000),
  /** Application materials that are ready. */
  materials: z.array(z.enum(MATERIALS)),
  /** The listing as it was read, and its comparison of that day. Checked in full where they enter (lib/messages.ts). */
  posting: z.custom<Posting>((value) => typeof value === 'object' && value !== null),
  comparison: z.custom<Comparison>((value) => typeof value === 'object' && value !== null),
  /** The listing's words on that day. */
  text: z.string().max(500_000),
});

export type Entry = z.infer<typeof entrySchema>;

/** Null for a record that is damaged or of another shape. */
export function parseEntry(record: unknown): Entry | null {
  const parsed = entrySchema.safeParse(record);
  return parsed.success ? parsed.data : null;
}
