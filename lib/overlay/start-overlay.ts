/** Puts session, chip and the element in the page together. */

import { type Chip, createChip, speaksUp } from './chip';
import { applyButtons, freeLift } from './free-place';
import { createOverlay, type Overlay } from './overlay-host';
import type { Session, SessionState } from './session';

/** The overlay of a frame, until its page ends or may not be read any more. */
export interface RunningOverlay {
  overlay: Overlay;
  /** Where the panel's script mounts. */
  panelBox: HTMLElement;
}

/** The element enters the page only when there is something to show. */
export function startOverlay(
  document: Document,
  session: Session,
  mode: ShadowRootMode,
  css: string,
): () => RunningOverlay {
  const view = document.defaultView ?? window;
  let running: (RunningOverlay & { chip: Chip }) | null = null;
  let lift = 16;
  let wasOpen = false;

  const start = () => {
    const overlay = createOverlay(document, mode, css);
    const chip = createChip(document, session);
    const panelBox = document.createElement('div');
    panelBox.className = 'panel-box';
    overlay.surface.append(chip.element, panelBox);
    const settle = () => {
      lift = measureLift(document, chip.element, session.state().view.side);
      show(session.state());
    };
    const options = { passive: true, signal: overlay.ending };
    document.addEventListener('scrollend', settle, options);
    document.defaultView?.addEventListener('resize', settle, options);
    running = { overlay, panelBox, chip };
    // Where the page may be read again, it gets a new one.
    overlay.ending.addEventListener('abort', () => {
      running = null;
    });
    return running;
  };

  const show = (state: SessionState) => {
    const size = !hasRoom(view)
      ? 'hidden'
      : state.open && state.mounted
        ? 'panel'
        : speaksUp(state)
          ? 'chip'
          : 'hidden';
    if (size === 'hidden' && !running) return;
    const { overlay, chip } = running ?? start();
    overlay.theme(state.compared?.display?.theme ?? 'system');
    chip.update(size === 'chip' ? { ...state, open: false } : state);
    overlay.place({ side: state.view.side, size, width: state.view.width, lift, tall: isTallFrame(view) });
  };

  session.subscribe(() => {
    const state = session.state();
    const first = running === null;
    show(state);
    if (first && running) {
      lift = measureLift(document, running.chip.element, state.view.side);
      show(state);
    }
    if (wasOpen && !state.open && running) running.chip.focus();
    wasOpen = state.open;
  });

  return () => running ?? start();
}

/** A frame this narrow belongs to a page's margin: the toolbar's badge tells of its listing instead. */
const NARROWEST_FRAME = 400;

/** Whether a window is wide enough for a chip: embedded frames often are not. */
export function hasRoom(view: Window): boolean {
  return view.top === view || view.innerWidth >= NARROWEST_FRAME;
}

function isTallFrame(view: Window): boolean {
  return view.top !== view && view.innerHeight > view.screen.availHeight;
}

function measureLift(document: Document, chip: HTMLElement, side: 'left' | 'right'): number {
  const box = chip.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const height = document.defaultView?.innerHeight ?? 0;
  if (box.height === 0 || height === 0) return 16;
  const left = side === 'right' ? width - box.width - 16 : 16;
  const boxes = applyButtons(document).map((element) => element.getBoundingClientRect());
  return freeLift({ left, right: left + box.width, height: box.height }, boxes, height);
}
