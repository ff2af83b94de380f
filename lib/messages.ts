/**
 * What the scripts in a page may ask the background, and what it answers. A page's process can be taken over, so each
 * message is parsed in full, unknown keys are refused, and an answer holds only what may be seen in the page:
 * never the profile, never another listing, never notes.
 */
import * as z from 'zod';
import type { Comparison } from './compare/comparison';
import type { ProfileMatch } from './compare/profile-match';
import { listingSchema } from './posting/listing-schema';
import { EVIDENCE_SOURCES, type Evidence, MATERIALS, type Material, type Posting, ROLES } from './posting/posting';
import type { Correction } from './settings/correction';
import type { Display } from './settings/display';
import { correctionSchema, viewSchema } from './settings/settings-schema';
import type { View } from './settings/view';
import type { ChangedField } from './shortlist/changes';
import { STATUSES, type Status } from './shortlist/status';

/** What was read of a page, as a script in it sends it. */
export const readingSchema = z.strictObject({
  canonicalId: z.string().min(1).max(400),
  site: z.string().max(120),
  url: z.url({ protocol: /^https?$/ }).max(4000),
  listing: listingSchema,
});
const id = z.uuid();
const evidence = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().max(2000),
  source: z.enum(EVIDENCE_SOURCES),
  rule: z.string().max(120),
});

/** What may stand on the toolbar's button: kept, pay above, within or below the band, something to open, or nothing. */
const BADGES = ['', '✓', '↑', '=', '↓', '•'] as const;
export type Badge = (typeof BADGES)[number];

/** Everything a page script may ask. `command` is made once per user action, so that a repeated message acts once. */
export const pageRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('worth-reading') }),
  z.strictObject({ kind: z.literal('panel-wanted') }),
  z.strictObject({
    kind: z.literal('compare'),
    reading: readingSchema,
    assume: z.literal('mlResearch').exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('save'),
    command: id,
    reading: readingSchema,
  }),
  z.strictObject({ kind: z.literal('undo-save'), id }),
  z.strictObject({ kind: z.literal('set-status'), id, status: z.enum(STATUSES) }),
  z.strictObject({ kind: z.literal('set-materials'), id, materials: z.array(z.enum(MATERIALS)).max(20) }),
  z.strictObject({ kind: z.literal('correct'), reading: readingSchema, correction: correctionSchema }),
  z.strictObject({ kind: z.literal('remember-view'), view: viewSchema }),
  z.strictObject({ kind: z.literal('badge'), text: z.enum(BADGES) }),
  /** From a frame: the page around it may show the listing. Null: it is gone. */
  z.strictObject({ kind: z.literal('offer-above'), reading: readingSchema.nullable() }),
  /** From the page that shows a frame's listing: mark the words in that frame, or take the marks away. */
  z.strictObject({ kind: z.literal('mark-below'), frameId: z.int().min(1), evidence: evidence.nullable() }),
  z.strictObject({ kind: z.literal('open-beside') }),
  z.strictObject({ kind: z.literal('open-shortlist') }),
  z.strictObject({
    kind: z.literal('open-guide'),
    guide: z.enum(ROLES).exclude(['other']),
    /** An entry or a section of the guide's page. */
    place: z.string().regex(/^[A-Za-z]{2,20}(-\d{3})?$/),
  }),
]);
export type PageRequest = z.infer<typeof pageRequestSchema>;
/** What a page script may ask for. */
export type PageRequestKind = PageRequest['kind'];

/** A listing as its page script found it: the words; what they say is read in the background. */
export type ReadingMessage = z.infer<typeof readingSchema>;

/** What the page may know of a saved listing. */
export interface SavedState {
  id: string;
  status: Status;
  /** ISO 8601. */
  savedAt: string;
  materials: Material[];
  /** How many notes there are; their words never enter the page. */
  notes: number;
  /** What reads differently than on the day it was saved. */
  changed: ChangedField[];
}
/** What a page script is told of a listing. */
export interface Compared {
  /** What the words say, each statement with its evidence. */
  posting: Posting;
  comparison: Comparison;
  correction: Correction;
  saved: SavedState | null;
  view: View;
  /** `YYYY-MM-DD`, the day to count deadlines from. */
  today: string;
  /** Met, not met or unknown; absent where there is no profile, or the user wants none of it in the panel. */
  me?: ProfileMatch;
  /** How the user wants it shown; absent where it is the default. */
  display?: Display;
  /** The listing's yearly pay in the currency that the user chose. */
  converted?: ConvertedPay;
}

/** Yearly pay at full time in another currency, at the mean rate of `year`. */
export interface ConvertedPay {
  min: number | null;
  max: number | null;
  /** ISO 4217. */
  currency: string;
  year: string;
  source: string;
}

/** The answer to each request. */
export interface Answers {
  'worth-reading': null;
  'panel-wanted': null;
  compare: Compared;
  save: SavedState;
  'undo-save': null;
  'set-status': SavedState | null;
  'set-materials': SavedState | null;
  correct: Compared;
  'remember-view': null;
  badge: null;
  /** Whether the page around the frame shows it. */
  'offer-above': boolean;
  'mark-below': null;
  'open-beside': null;
  'open-shortlist': null;
  'open-guide': null;
}

/** What travels back: an answer, or the reason why there is none. */
export type Reply<K extends PageRequestKind = PageRequestKind> =
  | { ok: true; answer: Answers[K] }
  | { ok: false; reason: 'refused' | 'failed' };

/** What the background and the extension's own pages may tell a page script. */
export type PageOrder =
  /** Show the result, whatever the page is. */
  | { kind: 'show' }
  /** Answer with a `PageReport`; nothing is shown. */
  | { kind: 'report' }
  /** Mark words of the shown listing; for a surface outside the page. */
  | { kind: 'mark'; evidence: Evidence }
  | { kind: 'unmark' }
  /** A frame of the page offers its listing, or takes it back; answered with whether it is shown. */
  | { kind: 'framed'; frameId: number; reading: ReadingMessage | null }
  /** The commands of the keyboard: the same as the panel's own controls. */
  | { kind: 'toggle' | 'save' | 'next-evidence' }
  /** What is kept of this listing was changed elsewhere: compare anew. */
  | { kind: 'saved-elsewhere' }
  /** Access to these origins was taken back, or null: reading is paused everywhere. Everything goes. */
  | { kind: 'leave'; origins: string[] | null };

/** What a page script knows of its page, for a surface outside the page. */
export interface PageReport {
  phase: 'reading' | 'nothing' | 'unreadable' | 'ready' | 'updated';
  reading: ReadingMessage | null;
}

/** Who sent a message. */
export type SenderClass = 'extension-page' | 'page-script' | 'foreign';

/** The part of a message's sender that is looked at. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  tab?:
    | {
        id?: number | undefined;
        url?: string | undefined;
        windowId?: number | undefined;
        incognito?: boolean | undefined;
      }
    | undefined;
  frameId?: number | undefined;
}

/**
 * Who speaks. Only `origin` is vouched for by the browser process: an extension page has ours, with or without a tab;
 * whatever else carries our id is a script in a page, and needs a tab to be one.
 */
export function classifySender(sender: Sender, ours: { id: string; origin: string }): SenderClass {
  if (sender.id !== ours.id) return 'foreign';
  if (sender.origin === ours.origin) return 'extension-page';
  return sender.tab?.id === undefined || sender.frameId === undefined ? 'foreign' : 'page-script';
}
