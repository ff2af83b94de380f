/**
 * The one element that stands in the page: no name, id or class of ours, a closed root, in the top layer. Everything that
 * could give the extension away is inside the root.
 */
import { isGone } from './ask';
import { addSheet } from './style-sheet';

/** Where the overlay stands in the window. */
export interface OverlayPlace {
  side: 'left' | 'right';
  /** `hidden` keeps the element out of sight and out of the top layer. */
  size: 'hidden' | 'chip' | 'panel';
  /** Of the open panel, in CSS pixels. */
  width: number;
  /** Distance of the chip from the lower edge, in CSS pixels. */
  lift: number;
  /** The frame is taller than the screen, so that its lower edge may be out of sight: everything hangs from the top. */
  tall: boolean;
}

/** The one element in the page, with its closed root. */
export interface Overlay {
  root: ShadowRoot;
  /** Holds chip and panel; carries the tokens' class, so that no custom property is to be seen on the host. */
  surface: HTMLElement;
  /** `system`: as the page has it, else as the system has it. */
  theme(theme: 'system' | 'light' | 'dark'): void;
  /** Ends with the overlay. */
  ending: AbortSignal;
  place(place: OverlayPlace): void;
  /** Takes everything out and stops listening; for good. */
  destroy(): void;
}

/** Marks our own surface inside a closed root, where only an extension can look. */
const OWN_SURFACE = 'surface';
const MOST_REMOUNTS = 3;
/** Below this width of the window the panel is a sheet over its whole width. */
export const SHEET_BELOW = 480;
/** Below this height of the window, as at 400 % zoom, a sheet takes all of it; `panel.css` lets it scroll as a whole. */
const SHORT_BELOW = 420;

/** `mode` is `open` in test builds only. `css` styles everything inside. */
export function createOverlay(document: Document, mode: ShadowRootMode, css: string): Overlay {
  removeDeadHosts(document);
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode });
  const hostSheet = addSheet(root, '');
  addSheet(root, css);
  const surface = document.createElement('div');
  surface.className = OWN_SURFACE;
  surface.dir = 'ltr';
  surface.lang = 'en';
  surface.dataset.theme = themeOf(document);
  root.append(surface);
  keepEventsInside(root);

  let current: OverlayPlace = { side: 'right', size: 'hidden', width: 380, lift: 16, tall: false };
  const ending = new AbortController();
  const show = () => {
    const hidden = current.size === 'hidden' || document.fullscreenElement !== null;
    hostSheet.replace(hostCss(hidden ? { ...current, size: 'hidden' } : current));
    if (hidden) {
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
      return;
    }
    const dialog = openModal(document);
    const home = dialog ?? document.documentElement;
    if (host.parentNode !== home) {
      // After an update the new script has taken this element away: it must not come back.
      if (mounting.gaveUp() || isGone()) return;
      home.append(host);
      mounting.watch(dialog !== null);
    }
    if (!host.matches(':popover-open')) host.showPopover();
  };
  const mounting = keepMounted(document, host, show, () => current.size !== 'hidden');
  document.addEventListener('fullscreenchange', show, { signal: ending.signal });
  // Tells of dialogs that open and close; it does not bubble.
  document.addEventListener('toggle', (event) => event.target instanceof HTMLDialogElement && show(), {
    capture: true,
    signal: ending.signal,
  });

  return {
    root,
    surface,
    ending: ending.signal,
    theme(theme) {
      surface.dataset.theme = theme === 'system' ? themeOf(document) : theme;
    },
    place(place) {
      // The user has asked for the panel: that is worth another try.
      if (place.size === 'panel' && current.size !== 'panel') mounting.tryAgain();
      current = place;
      surface.dataset.size = place.size;
      surface.dataset.side = place.side;
      show();
    },
    destroy() {
      ending.abort();
      mounting.stop();
      host.remove();
    },
  };
}

/** The page's modal dialog on top: whatever is outside of it takes no click and no key. */
function openModal(document: Document): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

/** Hosts that an earlier version of the extension left behind; their scripts are dead. */
export function removeDeadHosts(document: Document): void {
  for (const element of document.querySelectorAll<HTMLElement>(':root > div[popover]')) {
    if (rootOf(element)?.querySelector(`.${OWN_SURFACE} > .chip`)) element.remove();
  }
}

/** Extensions may look into closed roots: Chromium by `chrome.dom`, Firefox by a property of the element. */
function rootOf(element: HTMLElement): ShadowRoot | null {
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } };
  };
  const privileged = element as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
  try {
    return privileged.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot;
  }
}

/** `!important` inside the root wins over any rule of the page, also over `* { all: unset !important }`. */
function hostCss({ side, size, width, lift, tall }: OverlayPlace): string {
  const base =
    ':host{all:initial!important;position:fixed!important;box-sizing:border-box!important;margin:0!important;pointer-events:none!important;';
  const hiding = '@media print{:host{display:none!important}}';
  if (size === 'hidden') return `${base}display:none!important}`;
  const edges =
    side === 'right' ? 'right:16px!important;left:auto!important' : 'left:16px!important;right:auto!important';
  if (size === 'chip') {
    return `${base}display:block!important;inset:auto!important;${tall ? 'top:16px' : `bottom:${lift}px`}!important;${edges};max-width:min(440px,calc(100vw - 32px))!important}${hiding}`;
  }
  const panelEdges =
    side === 'right' ? 'right:12px!important;left:auto!important' : 'left:12px!important;right:auto!important';
  const sheet = `@media (max-width:${SHEET_BELOW - 1}px){:host{inset:auto 0 0 0!important;width:100vw!important;height:72vh!important;height:72dvh!important}}@media (max-width:${SHEET_BELOW - 1}px) and (max-height:${SHORT_BELOW - 1}px){:host{height:100vh!important;height:100dvh!important}}`;
  return `${base}display:block!important;inset:12px auto 12px auto!important;${panelEdges};width:min(${width}px,calc(100vw - 24px))!important;height:${tall ? '720px' : 'auto'}!important${tall ? ';bottom:auto!important' : ''}}${tall ? '' : sheet}${hiding}`;
}

/** Dark or light where the page says that it is only one of them, or is painted dark; otherwise by the system. */
function themeOf(document: Document): 'light' | 'dark' | 'system' {
  const view = document.defaultView;
  const scheme = view?.getComputedStyle(document.documentElement).colorScheme ?? 'normal';
  const words = scheme.split(/\s+/);
  if (words.includes('dark') && !words.includes('light')) return 'dark';
  if (words.includes('light') && !words.includes('dark')) return 'light';
  const ground = [document.body, document.documentElement]
    .map((element) => (element && view ? view.getComputedStyle(element).backgroundColor : ''))
    .map((color) => /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color))
    .find((channels) => channels !== null);
  if (!ground) return 'system';
  const [red = 255, green = 255, blue = 255] = ground.slice(1).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue < 80 ? 'dark' : 'system';
}

const HELD = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'wheel',
] as const;

/** The page's shortcuts stay quiet while the panel is used, and events that a script made up reach nothing of ours. */
function keepEventsInside(root: ShadowRoot): void {
  for (const type of HELD) root.addEventListener(type, (event) => event.stopPropagation());
  for (const type of ['click', 'keydown', 'pointerdown', 'input', 'change', 'submit']) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
  }
}

interface Mounting {
  /** The element stands in the page now; in a dialog it goes with whatever the page puts around that. */
  watch(inDialog: boolean): void;
  /** The page has taken it away too often: whatever changes in it, it is not put back. */
  gaveUp(): boolean;
  tryAgain(): void;
  stop(): void;
}

/**
 * Pages that render themselves anew drop what they do not know: put back a few times, then given up. What is out of sight has
 * been taken out by ourselves, as where access to the site ended, or takes nothing from the user when it goes.
 */
function keepMounted(document: Document, host: HTMLElement, show: () => void, inSight: () => boolean): Mounting {
  let left = MOST_REMOUNTS;
  let mounted = false;
  const observer = new MutationObserver((changes) => {
    if (!mounted || host.isConnected) return;
    mounted = false;
    // A dialog that goes as a whole is not meant for what is in it.
    if (inSight() && changes.some((change) => [...change.removedNodes].includes(host))) left -= 1;
    if (left >= 0 && !isGone()) show();
    else observer.disconnect();
  });
  return {
    watch(inDialog) {
      mounted = true;
      observer.observe(document.documentElement, { childList: true, subtree: inDialog });
    },
    gaveUp: () => left < 0,
    tryAgain() {
      left = MOST_REMOUNTS;
    },
    stop: () => observer.disconnect(),
  };
}
