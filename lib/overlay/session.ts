/**
 * One listing in one frame: what was read, what the background said, and what the user does with it. Chip and panel only
 * show this state and call these actions.
 */
import type { GuideId } from '../compare/comparison';
import type { Answers, Compared, PageRequest, PageRequestKind, ReadingMessage } from '../messages';
import type { PageReading } from '../page/read-page';
import type { Evidence, Material, Posting } from '../posting/posting';
import type { Correction } from '../settings/correction';
import { DEFAULT_VIEW, type View } from '../settings/view';
import type { Status } from '../shortlist/status';
import { ExtensionGone } from './ask';

/** A listing as it was read in the page and in the background. */
export interface ReadListing {
  reading: PageReading;
  posting: Posting;
  message: ReadingMessage;
}

/** `nothing`: no listing here. `unreadable`: reading failed. `updated`: the extension was replaced meanwhile. */
export type Phase = 'reading' | 'nothing' | 'unreadable' | 'ready' | 'updated';

/** Which evidence is marked in the page: `key` names the row or fact, `index` counts from 0. */
export interface ShownEvidence {
  key: string;
  index: number;
  count: number;
  /** False where the words are not found on the page, as for structured data. */
  marked: boolean;
}

/** What chip and panel show; replaced as a whole at each change. */
export interface SessionState {
  phase: Phase;
  open: boolean;
  /** The panel's script has come and shows what is open. */
  mounted: boolean;
  /** Shown although the page is no ML research, because the user asked. */
  asked: boolean;
  /** The user put the chip away for this page. */
  dismissed: boolean;
  view: View;
  listing: ReadListing | null;
  compared: Compared | null;
  saving: 'idle' | 'saving' | 'failed';
  /** The entry that can be taken back with one tap. */
  undo: string | null;
  evidence: ShownEvidence | null;
  /** The page takes the keys that are pressed in the panel. */
  keysTaken: boolean;
  /** Technical reason of `unreadable`, for the report. */
  failure: string | null;
}

/** What a session does in the page and asks of the background. */
export interface SessionWorld {
  /** The words of a page, as the background is told. */
  describe(reading: PageReading): ReadingMessage;
  /** Reads the page again; the result comes by `take` or `none`. */
  retry(): void;
  ask<K extends PageRequestKind>(request: Extract<PageRequest, { kind: K }>): Promise<Answers[K]>;
  /** Marks the words and scrolls to them; false where they are not on the page. */
  mark(reading: PageReading, evidence: Evidence): boolean;
  unmark(): void;
  /** Marks the same words in a later reading of the page. */
  remark?(reading: PageReading): void;
  /** A fresh UUID for a command. */
  commandId(): string;
}

/** One listing on one page: its state, and all that chip and panel can do with it. */
export interface Session {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** A listing is shown in the page; a later one makes this one's result void. */
  take(reading: PageReading): Promise<void>;
  /** The page has rendered the shown listing anew: the same words in other nodes. */
  renew(reading: PageReading): void;
  /** The shown listing is gone; whether another one comes is not known yet. */
  away(): void;
  /** No listing is shown, or it cannot be read. */
  none(reason: 'no-listing' | 'unreadable'): void;
  /** Reads the page again, as the user asked. */
  retry(): void;
  /** Marks words of the shown listing, for a surface outside the page. */
  mark(evidence: Evidence): void;
  /** The user wants to see the result whatever it is. */
  show(): void;
  open(): void;
  /** The panel is there, or is not any more. */
  mounted(there?: boolean): void;
  close(): void;
  dismiss(): void;
  compareAnyway(): Promise<void>;
  correct(correction: Correction): Promise<void>;
  save(): Promise<void>;
  undoSave(): Promise<void>;
  setStatus(status: Status): Promise<void>;
  setMaterials(materials: Material[]): Promise<void>;
  setView(view: Partial<View>): void;
  /** Marks the piece of evidence at `index`, counted round. */
  showEvidence(key: string, evidence: readonly Evidence[], index: number): void;
  hideEvidence(): void;
  /** The page was seen to take keys. */
  keysTaken(): void;
  /** Opens the panel beside the page, where no page hears a key. */
  openBeside(): void;
  openShortlist(): void;
  /** Opens the guide's page at an entry or a section of it. */
  openGuide(guide: GuideId, place: string): void;
}

const FRESH: SessionState = {
  phase: 'reading',
  open: false,
  mounted: false,
  asked: false,
  dismissed: false,
  view: DEFAULT_VIEW,
  listing: null,
  compared: null,
  saving: 'idle',
  undo: null,
  evidence: null,
  keysTaken: false,
  failure: null,
};

const REMEMBER_AFTER = 300;

export function createSession(world: SessionWorld): Session {
  let state = FRESH;
  let run = 0;
  let panelWanted = false;
  let remembering: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const set = (next: Partial<SessionState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const gone = (error: unknown): boolean => {
    if (!(error instanceof ExtensionGone)) return false;
    set({ phase: 'updated', saving: 'idle', open: state.open && state.mounted });
    return true;
  };
  /** Runs a request; a failure is shown, and never thrown into the page. */
  const attempt = async <T>(action: () => Promise<T>, failed: (error: unknown) => void): Promise<T | null> => {
    try {
      return await action();
    } catch (error) {
      if (!gone(error)) failed(error);
      return null;
    }
  };
  const updateSaved = (saved: Compared['saved']) => {
    if (state.compared) set({ compared: { ...state.compared, saved } });
  };

  const session: Session = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async take(reading) {
      const mine = ++run;
      const same = state.listing?.reading.canonicalId === reading.canonicalId && state.compared !== null;
      if (!same) {
        world.unmark();
        set({ phase: 'reading', failure: null, evidence: null, listing: null, compared: null, undo: null });
      }
      const message = world.describe(reading);
      await attempt(
        async () => {
          const compared = await world.ask({ kind: 'compare', reading: message });
          if (mine !== run) return;
          const { posting } = compared;
          const listing = { reading, posting, message };
          if (posting.isPosting.value) set({ phase: 'ready', listing, compared, view: compared.view, saving: 'idle' });
          else set({ phase: 'nothing', listing, compared: null });
        },
        (error) => {
          if (mine === run) set({ phase: 'unreadable', failure: String(error), listing: null, compared: null });
        },
      );
    },

    renew(reading) {
      const { listing, evidence } = state;
      if (!listing) return;
      set({ listing: { ...listing, reading } });
      if (evidence?.marked) world.remark?.(reading);
    },

    away() {
      // An answer that is still on its way is void as well.
      run++;
      if (!state.listing) return;
      world.unmark();
      set({ phase: 'reading', listing: null, compared: null, evidence: null, undo: null });
    },

    none(reason) {
      run++;
      world.unmark();
      set({
        ...FRESH,
        phase: reason === 'unreadable' ? 'unreadable' : 'nothing',
        failure: reason === 'unreadable' ? 'no text of a listing was found' : null,
        open: state.open,
        asked: state.asked,
        view: state.view,
        mounted: state.mounted,
        keysTaken: state.keysTaken,
      });
    },

    retry() {
      set({ phase: 'reading', failure: null });
      world.retry();
    },

    mark(evidence) {
      if (state.listing) world.mark(state.listing.reading, evidence);
    },

    show() {
      const again = state.phase === 'nothing' || state.phase === 'unreadable';
      set({ asked: true, dismissed: false });
      session.open();
      if (again) session.retry();
    },

    open() {
      if (state.phase === 'updated' && !state.mounted) return;
      set({ open: true });
      if (panelWanted) return;
      panelWanted = true;
      attempt(
        () => world.ask({ kind: 'panel-wanted' }),
        () => {
          panelWanted = false;
          set({ open: false });
        },
      );
    },

    mounted(there = true) {
      panelWanted = there;
      set({ mounted: there });
    },

    close() {
      world.unmark();
      set({ open: false, evidence: null });
    },

    dismiss() {
      world.unmark();
      set({ open: false, dismissed: true, evidence: null });
    },

    async compareAnyway() {
      const { listing } = state;
      if (!listing) return;
      const reading = listing.message;
      const compared = await attempt(
        () => world.ask({ kind: 'compare', reading, assume: 'mlResearch' }),
        (error) => set({ phase: 'unreadable', failure: String(error) }),
      );
      if (compared && state.listing === listing) set({ phase: 'ready', asked: true, compared });
    },

    async correct(correction) {
      const { listing } = state;
      if (!listing) return;
      const compared = await attempt(
        () => world.ask({ kind: 'correct', reading: listing.message, correction }),
        (error) => set({ phase: 'unreadable', failure: String(error) }),
      );
      if (compared && state.listing === listing) set({ compared });
    },

    async save() {
      const { listing } = state;
      if (!listing || state.saving === 'saving') return;
      set({ saving: 'saving' });
      const request = {
        kind: 'save',
        command: world.commandId(),
        reading: listing.message,
      } as const;
      // The write may be done and its answer lost with the worker: the same command again finds the entry.
      const saved = await attempt(
        () =>
          world
            .ask(request)
            .catch((error) => (error instanceof ExtensionGone ? Promise.reject(error) : world.ask(request))),
        () => set({ saving: 'failed' }),
      );
      if (!saved) return;
      updateSaved(saved);
      set({ saving: 'idle', undo: saved.id });
    },

    async undoSave() {
      const id = state.undo ?? state.compared?.saved?.id;
      if (!id) return;
      await attempt(
        async () => {
          await world.ask({ kind: 'undo-save', id });
          updateSaved(null);
          set({ undo: null, saving: 'idle' });
        },
        () => set({ saving: 'failed' }),
      );
    },

    async setStatus(status) {
      const id = state.compared?.saved?.id;
      if (!id) return;
      const saved = await attempt(
        () => world.ask({ kind: 'set-status', id, status }),
        () => set({ saving: 'failed' }),
      );
      if (saved) updateSaved(saved);
    },

    async setMaterials(materials) {
      const id = state.compared?.saved?.id;
      if (!id) return;
      const saved = await attempt(
        () => world.ask({ kind: 'set-materials', id, materials }),
        () => set({ saving: 'failed' }),
      );
      if (saved) updateSaved(saved);
    },

    setView(change) {
      const view = { ...state.view, ...change };
      set({ view });
      // A drag changes the width many times; only where it ends is kept.
      clearTimeout(remembering);
      remembering = setTimeout(() => {
        attempt(
          () => world.ask({ kind: 'remember-view', view }),
          () => undefined,
        );
      }, REMEMBER_AFTER);
    },

    showEvidence(key, evidence, index) {
      const { listing } = state;
      const count = evidence.length;
      if (!listing || count === 0) return;
      const at = ((index % count) + count) % count;
      const piece = evidence[at];
      if (!piece) return;
      set({ evidence: { key, index: at, count, marked: world.mark(listing.reading, piece) } });
    },

    hideEvidence() {
      world.unmark();
      set({ evidence: null });
    },

    keysTaken() {
      set({ keysTaken: true });
    },

    openBeside() {
      attempt(
        () => world.ask({ kind: 'open-beside' }),
        () => undefined,
      );
    },

    openShortlist() {
      attempt(
        () => world.ask({ kind: 'open-shortlist' }),
        () => undefined,
      );
    },

    openGuide(guide, place) {
      attempt(
        () => world.ask({ kind: 'open-guide', guide, place }),
        () => undefined,
      );
    },
  };
  return session;
}
