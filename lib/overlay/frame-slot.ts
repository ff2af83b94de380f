/**
 * What the three scripts of one frame share. They run in the extension's isolated world, so the slot is not to be seen
 * by the page; after an update the new scripts run in a new world and find it empty.
 */
import type { ReadingMessage } from '../messages';
import type { PageReader } from '../page/page-reader';
import type { PageReading } from '../page/read-page';
import type { Evidence } from '../posting/posting';
import type { Session } from './session';
import type { RunningOverlay } from './start-overlay';

/** What the scripts in one frame tell each other. */
export interface FrameSlot {
  /** Set before the reader comes: it is not started, but handed to this function, and answers with what that returns. */
  instead?: (reader: PageReader) => unknown;
  session?: Session;
  /** The reader follows the page; while it rests, the gate tells when the page has moved on. */
  reading?: boolean;
  /** Starts the overlay where it is not there yet. */
  overlay?: () => RunningOverlay;
  /** Set by the panel's script: it is mounted. */
  panel?: boolean;
  /**
   * Set before the reader comes where nothing may be put into the page (sites that are read on request): the result is
   * shown outside of it.
   */
  quiet?: true;
  /** Set by the reader: takes everything out of the page and stops following it. */
  leave?: () => void;
  /** What was read last, also where it was not worth showing: the page may still show it under its next address. */
  last?: PageReading;
  /** Set by the reader: the address has changed. */
  navigated?: () => void;
  /** Set by the reader of a top page: a frame offers its listing, or takes it back. True where it is shown. */
  framed?: (message: ReadingMessage | null, frameId: number) => boolean;
  /** Set by the reader of a frame while the page around it shows the listing: marks words here, or takes the marks away. */
  markHere?: ((evidence: Evidence | null) => void) | null;
  /** Set by the gate: the address has changed, as the background saw it. */
  moved?: () => void;
  /** Set by the gate: its listeners are already in place. */
  gate?: true;
  /** Set by the gate: looks at the page once more. */
  look?: () => void;
}

/** The one slot of this frame and world. */
export function frameSlot(): FrameSlot {
  const world = globalThis as typeof globalThis & { listingSlot?: FrameSlot };
  world.listingSlot ??= {};
  return world.listingSlot;
}
