/** The reader's wiring: follows the page, reads what it shows, and keeps the chip in step with it. */
import { gate } from '../page/gate';
import { readPage } from '../page/read-page';
import { type PageWatch, watchPage } from '../page/watch';
import { ask } from './ask';
import { speaksUp } from './chip';
import type { FrameSlot } from './frame-slot';
import { markInPage } from './mark-in-page';
import { removeDeadHosts } from './overlay-host';
import { describeListing } from './read-listing';
import { createSession, type Session } from './session';
import { hasRoom, startOverlay } from './start-overlay';

/** Follows the frame's page until it turns out to hold nothing to compare; asked again, it starts anew. */
export function startReading(view: Window, slot: FrameSlot, mode: ShadowRootMode, css: string): Session {
  const { document } = view;
  let watch: PageWatch | null = null;
  let shown: AbortSignal | null = null;

  const follow = () => {
    watch?.stop();
    const ending = new AbortController();
    slot.reading = true;
    const next = watchPage({
      view,
      signal: ending.signal,
      // Who asked waits for the answer, also where it is that there is none.
      before: slot.last ?? null,
      ...(session.state().asked && { maxWait: LONGEST_WAIT_WHEN_ASKED }),
      gate: (page, url) => {
        const decision = session.state().asked ? ASKED : gate(page, url);
        if (!decision.worth) session.away();
        return decision;
      },
      read: (page, url) => readPage(page, url, { today: new Date().toISOString().slice(0, 10) }),
      onListing: (reading, leaving) => {
        shown = leaving;
        slot.last = reading;
        session.take(reading);
        // Another reading of the same listing follows at once; then nothing has to vanish in between.
        leaving.addEventListener('abort', () => queueMicrotask(() => shown === leaving && session.away()), {
          once: true,
        });
      },
      onNone: (reason) => {
        session.none(reason);
        rest();
      },
    });
    if (slot.reading) watch = next;
    else next.stop();
  };
  /** Nothing stays behind on a page without a comparison; the gate tells when the page has moved on. */
  const rest = () => {
    slot.reading = false;
    watch?.stop();
    watch = null;
  };

  let badge: '' | '✓' | '•' = '';
  const showBadge = (text: typeof badge) => {
    if (text === badge) return;
    badge = text;
    ask({ kind: 'badge', text }).catch(() => undefined);
  };

  const session = createSession({
    describe: describeListing,
    retry: follow,
    ask,
    ...markInPage(document),
    commandId: () => crypto.randomUUID(),
  });
  session.subscribe(() => {
    const { phase, asked, compared } = session.state();
    const idle = phase === 'nothing' || (phase === 'ready' && compared?.comparison.mlResearch === false);
    showBadge(compared?.saved ? '✓' : speaksUp(session.state()) && !hasRoom(view) ? '•' : '');
    if (phase === 'updated' || (idle && !asked && slot.reading)) rest();
  });
  slot.session = session;
  slot.navigated = () => watch?.navigated();
  if (!slot.quiet) slot.overlay = startOverlay(document, session, mode, css);
  slot.leave = () => {
    session.dismiss();
    showBadge('');
    rest();
    removeDeadHosts(document);
  };
  follow();
  return session;
}

const LONGEST_WAIT_WHEN_ASKED = 2500;

/** The user asked: whatever the page is, it is read. */
const ASKED = { worth: true, score: 10, cues: ['asked'] };
