/** The reader's wiring: follows the page, reads what it shows, and keeps the chip in step with it. */
import type { Badge } from '../messages';
import { gate } from '../page/gate';
import { type PageReading, readPageInSteps } from '../page/read-page';
import { type PageWatch, watchPage } from '../page/watch';
import { ask } from './ask';
import { badgeOf } from './badge';
import type { FrameSlot } from './frame-slot';
import { framedListings, markEither, offerAbove } from './framed';
import { markInPage } from './mark-in-page';
import { describeListing } from './read-listing';
import { createSession, type Session } from './session';
import { hasRoom, startOverlay } from './start-overlay';

/** Follows the frame's page until it turns out to hold nothing to compare; asked again, it starts anew. */
export function startReading(
  view: Window & typeof globalThis,
  slot: FrameSlot,
  mode: ShadowRootMode,
  css: string,
): Session {
  const { document } = view;
  let watch: PageWatch | null = null;
  let shown: AbortSignal | null = null;
  /** The page's own listing; a frame may hold one that says more. */
  let own: PageReading | null = null;
  /** What the page around this frame shows of it. */
  let offered: PageReading | null = null;
  const framed = framedListings(() => view.location.href);
  let stopWatchingFrames = () => {};

  const follow = () => {
    watch?.stop();
    const ending = new AbortController();
    slot.reading = true;
    const next = watchPage({
      view,
      signal: ending.signal,
      before: slot.last ?? null,
      // Who asked waits for the answer, also where it is that there is none.
      ...(session.state().asked && { maxWait: LONGEST_WAIT_WHEN_ASKED }),
      gate: (page, url) => {
        const decision = session.state().asked ? ASKED : gate(page, url);
        if (!decision.worth) away();
        return decision;
      },
      read: (page, url) => readPageInSteps(page, url, { today: new Date().toISOString().slice(0, 10) }),
      onListing: (reading, leaving) => {
        shown = leaving;
        slot.last = reading;
        if (view.top === view) takeOwn(reading);
        else offer(reading, leaving);
        // Another reading of the same listing follows at once; then nothing has to vanish in between.
        leaving.addEventListener('abort', () => queueMicrotask(() => shown === leaving && away()), { once: true });
      },
      onRendered: (reading) => {
        slot.last = reading;
        if (view.top === view) own = reading;
        if (slot.markHere) offered = reading;
        else if (!framed.shown()) session.renew(reading);
      },
      onNone: (reason) => {
        own = null;
        if (!framed.shown()) session.none(reason);
        rest();
      },
    });
    if (slot.reading) watch = next;
    else next.stop();
  };
  const takeOwn = (reading: PageReading) => {
    own = reading;
    const inFrame = framed.shown()?.message.listing.sources.text.length ?? 0;
    if (reading.listing.sources.text.length >= inFrame) session.take(reading);
  };
  /** A frame's listing is shown in the page around it, and here only where that may not be read. */
  const offer = async (reading: PageReading, leaving: AbortSignal) => {
    const taken = await offerAbove(describeListing(reading));
    if (leaving.aborted) return;
    if (!taken) {
      session.take(reading);
      return;
    }
    offered = reading;
    slot.markHere = (evidence) => (evidence && offered ? marks.mark(offered, evidence) : marks.unmark());
    view.addEventListener('pagehide', takeBack, { once: true });
  };
  const takeBack = () => {
    if (!slot.markHere) return;
    slot.markHere = null;
    marks.unmark();
    view.removeEventListener('pagehide', takeBack);
    offerAbove(null);
  };
  const away = () => {
    own = null;
    takeBack();
    if (!framed.shown()) session.away();
  };
  /** Nothing stays behind on a page without a comparison; the gate tells when the page has moved on. */
  const rest = () => {
    slot.reading = false;
    // What was found out stays known: the toolbar may ask for it.
    shown = null;
    watch?.stop();
    watch = null;
  };

  let badge: Badge = '';
  const showBadge = (text: Badge) => {
    if (text === badge) return;
    badge = text;
    ask({ kind: 'badge', text }).catch(() => undefined);
  };

  const marks = markInPage(document);
  const session = createSession({
    describe: (reading) => {
      const inFrame = framed.shown();
      return inFrame?.reading === reading ? inFrame.message : describeListing(reading);
    },
    retry: follow,
    ask,
    ...markEither(marks, framed),
    commandId: () => crypto.randomUUID(),
  });
  session.subscribe(() => {
    const { phase, asked, compared } = session.state();
    const idle = phase === 'nothing' || (phase === 'ready' && compared?.comparison.mlResearch === false);
    showBadge(badgeOf(session.state(), hasRoom(view)));
    if (phase === 'updated' || (idle && !asked && slot.reading)) rest();
  });
  slot.session = session;
  slot.framed = (message, frameId) => {
    if (message === null) {
      if (framed.drop(frameId)) {
        stopWatchingFrames();
        session.none('no-listing');
      }
      return false;
    }
    const taken = framed.take(message, frameId, session.state().phase === 'nothing' ? null : own);
    const inFrame = framed.shown();
    if (taken && inFrame) {
      stopWatchingFrames();
      stopWatchingFrames = framed.watch(document, (gone) => slot.framed?.(null, gone));
      session.take(inFrame.reading);
    }
    return taken;
  };
  slot.navigated = () => {
    if (watch) watch.navigated();
    else if (!framed.shown()) session.none('no-listing');
  };
  if (!slot.quiet) slot.overlay = startOverlay(document, session, mode, css);
  slot.leave = () => {
    session.close();
    // Not put away by the user: where access comes back the chip does too.
    session.none('no-listing');
    showBadge('');
    stopWatchingFrames();
    // The page around may still be read: nothing of this frame is shown there.
    takeBack();
    rest();
    slot.overlay?.().overlay.destroy();
  };
  follow();
  return session;
}

const LONGEST_WAIT_WHEN_ASKED = 2500;

/** The user asked: whatever the page is, it is read. */
const ASKED = { worth: true, score: 10, cues: ['asked'] };
