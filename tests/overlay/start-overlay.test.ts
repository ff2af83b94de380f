// @vitest-environment jsdom
import '../components/catalogue';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../lib/overlay/session';
import { type RunningOverlay, startOverlay } from '../../lib/overlay/start-overlay';
import { DEFAULT_DISPLAY } from '../../lib/settings/display';
import { addTopLayer, loadPage, putIntoFrame } from './browser-page';
import { comparedOf, PAGE_URL, readingOf, sessionWith } from './shown-listing';

let session: Session;
let overlay: () => RunningOverlay;
let leaveFrame = () => {};

beforeAll(() => addTopLayer(window));
beforeEach(() => loadPage(PAGE_URL, '<main><h1>Scientist</h1><a href="/apply">Apply now</a></main>'));
afterEach(() => {
  overlay().overlay.destroy();
  leaveFrame();
  leaveFrame = () => {};
});

async function start(display = DEFAULT_DISPLAY): Promise<void> {
  ({ session } = sessionWith({ compare: () => comparedOf({ display }) }));
  overlay = startOverlay(document, session, 'open', '');
  await session.take(readingOf());
}

const hosts = () => document.querySelectorAll('div[popover]');
const isShown = () => overlay().overlay.root.host.matches(':popover-open');
const size = () => overlay().overlay.surface.dataset.size;
const chip = () => overlay().overlay.surface.querySelector('.chip') as HTMLElement;
/** Where the chip hangs, as the style of the element says it. */
const lift = () => /bottom:(\d+)px/.exec(overlay().overlay.root.querySelector('style')?.textContent ?? '')?.[1];

/** Boxes on the screen, which jsdom has none of. */
function layOut(boxes: Record<string, { left: number; top: number; width: number; height: number }>): void {
  const place = function place(this: Element) {
    const box = Object.entries(boxes).find(([selector]) => this.matches(selector))?.[1];
    const { left, top, width, height } = box ?? { left: 0, top: 0, width: 0, height: 0 };
    return { left, top, width, height, right: left + width, bottom: top + height } as DOMRect;
  };
  Element.prototype.getBoundingClientRect = place;
  Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 1280 });
  Object.assign(window, { innerHeight: 900 });
}

describe('what is shown', () => {
  test('the chip; the panel only when its script is there, and the chip again after it', async () => {
    await start();
    expect(hosts()).toHaveLength(1);
    expect(size()).toBe('chip');
    session.open();
    // Until React has come the chip stays.
    expect(size()).toBe('chip');
    expect(chip().hidden).toBe(false);
    session.mounted();
    expect(size()).toBe('panel');
    expect(chip().hidden).toBe(true);
    session.close();
    expect(size()).toBe('chip');
    expect(hosts()).toHaveLength(1);
  });

  test('nothing when the user puts it away, and the panel when it is asked for after all', async () => {
    await start();
    session.dismiss();
    expect(isShown()).toBe(false);
    session.mounted();
    session.show();
    expect(isShown()).toBe(true);
    expect(size()).toBe('panel');
  });

  test('the focus returns to the chip when the panel is closed, so that a keyboard goes on from there', async () => {
    await start();
    session.open();
    session.mounted();
    const field = document.createElement('button');
    overlay().panelBox.append(field);
    field.focus();
    session.close();
    expect(overlay().overlay.root.activeElement).toBe(chip().querySelector('button'));
  });

  test('the side, the width and the colours are the user’s', async () => {
    await start({ ...DEFAULT_DISPLAY, theme: 'dark' });
    expect(overlay().overlay.surface.dataset.theme).toBe('dark');
    session.setView({ side: 'left', width: 500 });
    expect(overlay().overlay.surface.dataset.side).toBe('left');
    session.open();
    session.mounted();
    expect(overlay().overlay.root.querySelector('style')?.textContent).toContain('500px');
  });
});

describe('the chip’s place', () => {
  test('is above the page’s Apply button, and moves when that does', async () => {
    layOut({
      '.chip': { left: 0, top: 0, width: 400, height: 60 },
      a: { left: 1000, top: 830, width: 150, height: 50 },
    });
    await start();
    expect(lift()).toBe('84');
    layOut({
      '.chip': { left: 0, top: 0, width: 400, height: 60 },
      a: { left: 1000, top: 300, width: 150, height: 50 },
    });
    document.dispatchEvent(new Event('scrollend'));
    expect(lift()).toBe('16');
  });

  test('follows the size of the window', async () => {
    layOut({ '.chip': { left: 0, top: 0, width: 400, height: 60 }, a: { left: 40, top: 830, width: 150, height: 50 } });
    await start();
    expect(lift()).toBe('16');
    session.setView({ side: 'left' });
    window.dispatchEvent(new Event('resize'));
    expect(lift()).toBe('84');
  });
});

describe('a frame', () => {
  test('that is narrow has no room for it', async () => {
    leaveFrame = putIntoFrame(window, 399);
    await start();
    expect(hosts()).toHaveLength(0);
    expect(session.state().phase).toBe('ready');
  });

  test('that is wide enough has', async () => {
    leaveFrame = putIntoFrame(window, 400);
    await start();
    expect(isShown()).toBe(true);
  });

  test('that is taller than the screen has it at its top, since its lower edge is out of sight', async () => {
    leaveFrame = putIntoFrame(window, 800);
    Object.assign(window, { innerHeight: 4000 });
    Object.defineProperty(window.screen, 'availHeight', { configurable: true, value: 1000 });
    await start();
    expect(overlay().overlay.root.querySelector('style')?.textContent).toContain('top:16px');
  });
});
