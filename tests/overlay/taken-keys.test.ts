// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noticeTakenKeys } from '../../lib/overlay/taken-keys';
import { byUser } from './browser-page';

let root: ShadowRoot;
let first: HTMLButtonElement;
let second: HTMLButtonElement;
let ending: AbortController;
const taken = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  taken.mockReset();
  document.body.innerHTML = '<button id="page">Page</button><div id="host"></div>';
  root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<button>One</button><button>Two</button>';
  [first, second] = root.querySelectorAll('button') as unknown as [HTMLButtonElement, HTMLButtonElement];
  ending = new AbortController();
  noticeTakenKeys(root, ending.signal, taken);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const page = () => document.getElementById('page') as HTMLElement;
const key = (type: 'keydown' | 'keyup', name: string) =>
  new KeyboardEvent(type, { key: name, bubbles: true, composed: true, cancelable: true });
const down = (target: EventTarget, name: string) => byUser(target, key('keydown', name));
const up = (target: EventTarget, name: string) => byUser(target, key('keyup', name));
/** A key that reaches the panel as it should. */
const press = (target: EventTarget, name: string) => {
  down(target, name);
  up(target, name);
};
const focusFrom = (target: Element, before: Element | null) =>
  byUser(target, new FocusEvent('focusin', { relatedTarget: before, bubbles: true, composed: true }));
/** The user came by a key that went down in the page. */
const enter = () => {
  first.focus();
  focusFrom(first, null);
  up(first, 'Tab');
};
/** What the browser knows of the user's hand. */
const userIsActive = (isActive: boolean) =>
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive } });

describe('keys that the page takes', () => {
  test('a key whose end is heard and whose beginning is not', () => {
    enter();
    press(first, 'Enter');
    expect(taken).not.toHaveBeenCalled();
    up(first, 'Enter');
    expect(taken).toHaveBeenCalledOnce();
  });

  test('a key that reaches the panel already used up', () => {
    const use = (event: Event) => event.preventDefault();
    window.addEventListener('keydown', use, true);
    down(first, 'Escape');
    window.removeEventListener('keydown', use, true);
    expect(taken).toHaveBeenCalledOnce();
  });

  test('the focus that moves on without a key', () => {
    enter();
    vi.advanceTimersByTime(1001);
    focusFrom(second, first);
    expect(taken).toHaveBeenCalledOnce();
  });

  test('nothing heard at all while the browser says that the user is at work', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    userIsActive(true);
    enter();
    vi.advanceTimersByTime(5000);
    expect(taken).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1500);
    expect(taken).toHaveBeenCalledOnce();
  });

  test('are told once', () => {
    enter();
    up(first, 'Enter');
    up(first, 'Enter');
    expect(taken).toHaveBeenCalledOnce();
  });
});

describe('no false alarm', () => {
  test.each(['Tab', 'Enter', ' '])('the end of the key that brought the focus here: %s', (name) => {
    focusFrom(first, page());
    up(first, name);
    expect(taken).not.toHaveBeenCalled();
  });

  test('a key of the page’s own, which operates nothing here', () => {
    enter();
    up(first, 'j');
    const use = (event: Event) => event.preventDefault();
    window.addEventListener('keydown', use, true);
    down(first, 'j');
    window.removeEventListener('keydown', use, true);
    expect(taken).not.toHaveBeenCalled();
  });

  test('keys that a script made up', () => {
    enter();
    first.dispatchEvent(key('keyup', 'Enter'));
    const made = key('keydown', 'Enter');
    made.preventDefault();
    first.dispatchEvent(made);
    expect(taken).not.toHaveBeenCalled();
  });

  test('the focus that follows a key or a click, here or in the page', () => {
    enter();
    for (const act of [
      () => press(first, 'Tab'),
      () => byUser(first, new Event('pointerdown', { bubbles: true, composed: true })),
      () => byUser(page(), new Event('pointerdown', { bubbles: true, composed: true })),
    ]) {
      vi.advanceTimersByTime(3000);
      act();
      vi.advanceTimersByTime(900);
      focusFrom(second, first);
    }
    expect(taken).not.toHaveBeenCalled();
  });

  test('the focus that lands on what no key can reach', () => {
    enter();
    const heading = document.createElement('h2');
    heading.tabIndex = -1;
    root.append(heading);
    vi.advanceTimersByTime(3000);
    focusFrom(heading, first);
    expect(taken).not.toHaveBeenCalled();
  });

  test.each([
    ['the user rests', true, false, true],
    ['the window lies behind another', false, true, true],
    ['the focus has left the panel', true, true, false],
  ])('%s', (_name, hasFocus, isActive, inPanel) => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(hasFocus);
    userIsActive(isActive);
    enter();
    if (!inPanel) page().focus();
    vi.advanceTimersByTime(20_000);
    expect(taken).not.toHaveBeenCalled();
  });

  test('a panel that was closed listens and looks no more', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    userIsActive(true);
    enter();
    ending.abort();
    up(first, 'Enter');
    vi.advanceTimersByTime(20_000);
    expect(taken).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
