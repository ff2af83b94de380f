// @vitest-environment jsdom
import '../components/catalogue';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOverlay, type Overlay, type OverlayPlace, removeDeadHosts } from '../../lib/overlay/overlay-host';
import { addTopLayer, byUser, closeModal, loadPage, showModal } from './browser-page';

const CHIP: OverlayPlace = { side: 'right', size: 'chip', width: 380, lift: 16, tall: false };
const PANEL: OverlayPlace = { ...CHIP, size: 'panel' };
const HIDDEN: OverlayPlace = { ...CHIP, size: 'hidden' };

let overlay: Overlay;

beforeAll(() => addTopLayer(window));
beforeEach(() => {
  loadPage('https://jobs.example/jobs/1-scientist', '<title>Scientist</title><main>A listing.</main>');
  overlay = createOverlay(document, 'closed', '.mine{}');
});
afterEach(() => {
  overlay.destroy();
  vi.restoreAllMocks();
});

const host = () => overlay.root.host as HTMLElement;
const isShown = () => host().isConnected && host().matches(':popover-open');
/** The styles of the element itself, which nothing in the page can see. */
const hostStyle = () => overlay.root.querySelector('style')?.textContent ?? '';

describe('the element in the page', () => {
  test('is not there before something is to be seen, and gives nothing away when it is', () => {
    overlay.place(HIDDEN);
    expect(host().isConnected).toBe(false);
    overlay.place(CHIP);
    expect(isShown()).toBe(true);
    expect(host().parentNode).toBe(document.documentElement);
    expect((host().cloneNode() as Element).outerHTML).toBe('<div popover="manual"></div>');
    expect(host().shadowRoot).toBeNull();
  });

  test('hidden again it leaves the top layer, and comes back to it', () => {
    overlay.place(CHIP);
    overlay.place(HIDDEN);
    expect(isShown()).toBe(false);
    expect(hostStyle()).toContain('display:none');
    overlay.place(HIDDEN);
    overlay.place(PANEL);
    expect(isShown()).toBe(true);
  });

  test('stands on the side, in the width and at the height that it is given', () => {
    overlay.place({ ...CHIP, lift: 84 });
    expect(hostStyle()).toMatch(/bottom:84px!important;right:16px!important;left:auto/);
    overlay.place({ ...CHIP, side: 'left', tall: true });
    expect(hostStyle()).toMatch(/top:16px!important;left:16px!important;right:auto/);
    overlay.place({ ...PANEL, side: 'left', width: 512 });
    expect(hostStyle()).toMatch(/left:12px!important;right:auto!important;width:min\(512px,/);
    // Narrow windows get a sheet; a frame that is taller than the screen has no lower edge to hang it from.
    expect(hostStyle()).toContain('@media (max-width:479px)');
    overlay.place({ ...PANEL, tall: true });
    expect(hostStyle()).not.toContain('@media (max-width');
    expect(hostStyle()).toContain('height:720px');
    expect(hostStyle()).toContain('@media print');
  });

  test('goes with its overlay, and no change of the page brings it back', async () => {
    overlay.place(CHIP);
    overlay.destroy();
    expect(host().isConnected).toBe(false);
    expect(overlay.ending.aborted).toBe(true);
    document.dispatchEvent(new Event('fullscreenchange'));
    document.documentElement.append(document.createElement('p'));
    await Promise.resolve();
    expect(host().isConnected).toBe(false);
  });
});

describe('a page that takes the element away', () => {
  const takeAway = async () => {
    host().remove();
    await vi.waitFor(() => expect(host().isConnected).toBe(true));
  };
  const takeAwayForGood = async () => {
    host().remove();
    for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    expect(host().isConnected).toBe(false);
  };

  test('finds it back three times, then it stays away until the user asks for the panel', async () => {
    overlay.place(CHIP);
    for (let time = 0; time < 3; time += 1) await takeAway();
    expect(isShown()).toBe(true);
    await takeAwayForGood();
    overlay.place({ ...CHIP, lift: 84 });
    expect(host().isConnected).toBe(false);
    overlay.place(PANEL);
    expect(isShown()).toBe(true);
    await takeAway();
  });

  test('does not find it back after an update, when another script stands in its place', async () => {
    overlay.place(CHIP);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
    await takeAwayForGood();
  });

  test('what is out of sight may be taken away as often as the page likes', async () => {
    overlay.place(CHIP);
    for (let time = 0; time < 6; time += 1) {
      overlay.place(HIDDEN);
      host().remove();
      for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
      overlay.place(CHIP);
      expect(isShown()).toBe(true);
    }
  });
});

describe('what the page puts over everything', () => {
  const dialogIn = () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    return dialog;
  };

  test('a modal dialog takes it in, since nothing outside of one can be clicked', () => {
    overlay.place(CHIP);
    const [below, above] = [dialogIn(), dialogIn()];
    showModal(below);
    expect(host().parentNode).toBe(below);
    showModal(above);
    expect(host().parentNode).toBe(above);
    expect(isShown()).toBe(true);
    closeModal(above);
    closeModal(below);
    expect(host().parentNode).toBe(document.documentElement);
    expect(isShown()).toBe(true);
  });

  test('dialogs that the page takes away with everything in them cost none of the three times', async () => {
    overlay.place(CHIP);
    for (let time = 0; time < 5; time += 1) {
      const dialog = dialogIn();
      showModal(dialog);
      expect(host().parentNode).toBe(dialog);
      // It stands open for a while.
      await Promise.resolve();
      dialog.remove();
      await vi.waitFor(() => expect(host().parentNode).toBe(document.documentElement));
    }
    expect(isShown()).toBe(true);
  });

  test('another element that opens and closes moves nothing', () => {
    overlay.place(CHIP);
    const details = document.createElement('details');
    document.body.append(details);
    const append = vi.spyOn(document.documentElement, 'append');
    details.dispatchEvent(new Event('toggle'));
    expect(append).not.toHaveBeenCalled();
  });

  test('a video over the whole screen is not covered', () => {
    overlay.place(CHIP);
    const full = vi.spyOn(document, 'fullscreenElement', 'get').mockReturnValue(document.body);
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(isShown()).toBe(false);
    full.mockReturnValue(null);
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(isShown()).toBe(true);
  });
});

describe('events', () => {
  const field = () => {
    overlay.place(PANEL);
    const input = document.createElement('input');
    overlay.surface.append(input);
    return input;
  };
  const key = () => new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true, cancelable: true });

  test('keys of the user stay in the panel: the page’s shortcuts hear none of them', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const input = field();
    const inPanel = vi.fn();
    input.addEventListener('keydown', inPanel);
    byUser(input, key());
    expect(inPanel).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });

  test('what a script made up reaches nothing in the panel', () => {
    const input = field();
    const heard = vi.fn();
    for (const type of ['click', 'keydown', 'pointerdown', 'input', 'change', 'submit']) {
      input.addEventListener(type, heard);
      const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
      input.dispatchEvent(event);
      expect(event.defaultPrevented, type).toBe(true);
    }
    expect(heard).not.toHaveBeenCalled();
    byUser(input, key());
  });
});

describe('dark and light', () => {
  const themeFor = (html: string) => {
    overlay.destroy();
    loadPage('https://jobs.example/jobs/1-scientist', html);
    overlay = createOverlay(document, 'closed', '');
    return overlay.surface.dataset.theme;
  };

  test.each([
    ['says nothing', '<body>x</body>', 'system'],
    ['says that it is dark', '<html style="color-scheme: dark"><body>x</body></html>', 'dark'],
    ['says that it is light only', '<html style="color-scheme: only light"><body>x</body></html>', 'light'],
    ['can be both', '<html style="color-scheme: light dark"><body>x</body></html>', 'system'],
    ['is painted dark', '<body style="background-color: rgb(18, 18, 24)">x</body>', 'dark'],
    ['is painted dark behind its body', '<html style="background-color: rgb(9, 9, 9)"><body>x</body></html>', 'dark'],
    ['is painted light', '<body style="background-color: rgb(250, 250, 250)">x</body>', 'system'],
    ['is painted in a strong blue', '<body style="background-color: rgb(0, 0, 255)">x</body>', 'dark'],
    ['is painted green, which is bright', '<body style="background-color: rgb(0, 200, 0)">x</body>', 'system'],
  ])('a page that %s', (_name, html, theme) => {
    expect(themeFor(html)).toBe(theme);
  });

  test('the user’s own choice comes first, and the page’s again where there is none', () => {
    themeFor('<html style="color-scheme: dark"><body>x</body></html>');
    overlay.theme('light');
    expect(overlay.surface.dataset.theme).toBe('light');
    overlay.theme('system');
    expect(overlay.surface.dataset.theme).toBe('dark');
  });
});

describe('elements of an earlier version', () => {
  const left = (inside: string) => {
    const element = document.createElement('div');
    element.setAttribute('popover', 'manual');
    element.attachShadow({ mode: 'open' }).innerHTML = inside;
    document.documentElement.append(element);
    return element;
  };

  test('are taken out, and nothing else that looks like them', () => {
    const dead = left('<div class="surface"><div class="chip">5+ years</div></div>');
    const pages = left('<div class="menu">Menu</div>');
    const nested = document.createElement('div');
    nested.setAttribute('popover', 'manual');
    document.body.append(nested);
    removeDeadHosts(document);
    expect(dead.isConnected).toBe(false);
    expect(pages.isConnected).toBe(true);
    expect(nested.isConnected).toBe(true);
  });

  test('closed roots are looked into by what the browser gives extensions', () => {
    const closedIn = (give: (element: HTMLElement, root: ShadowRoot) => void) => {
      const element = document.createElement('div');
      element.setAttribute('popover', 'manual');
      const root = element.attachShadow({ mode: 'closed' });
      root.innerHTML = '<div class="surface"><div class="chip">5+ years</div></div>';
      give(element, root);
      document.documentElement.append(element);
      return element;
    };
    const roots = new Map<HTMLElement, ShadowRoot>();
    const inFirefox = closedIn((element, root) => Object.assign(element, { openOrClosedShadowRoot: root }));
    const inChromium = closedIn((element, root) => roots.set(element, root));
    const chromium = globalThis as unknown as { chrome: object };
    const before = chromium.chrome;
    chromium.chrome = {
      dom: {
        openOrClosedShadowRoot: (element: HTMLElement) => {
          // Chromium throws for some elements.
          if (!roots.has(element)) throw new TypeError('no root');
          return roots.get(element);
        },
      },
    };
    const foreign = left('<p>x</p>');
    removeDeadHosts(document);
    chromium.chrome = before;
    expect([inFirefox.isConnected, inChromium.isConnected, foreign.isConnected]).toEqual([false, false, true]);
  });

  test('a new overlay takes the dead one’s place', () => {
    const dead = left('<div class="surface"><div class="chip">5+ years</div></div>');
    createOverlay(document, 'closed', '').destroy();
    expect(dead.isConnected).toBe(false);
  });
});
