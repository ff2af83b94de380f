/**
 * A page in jsdom with what a browser has beside it: the top layer (popovers, modal dialogs), the registry of highlights, and events
 * of the user's own, which no script can make. For tests with `@vitest-environment jsdom`.
 */

declare const jsdom: { reconfigure(options: { url: string }): void };

const openPopovers = new WeakSet<Element>();
const modalDialogs = new WeakSet<Element>();

/** Gives the elements of the page what jsdom leaves out. Called once a file. */
export function addTopLayer(view: Window & typeof globalThis): void {
  const { prototype } = view.HTMLElement;
  const refuse = () => new view.DOMException('not in this state', 'InvalidStateError');
  prototype.showPopover = function show() {
    if (!this.isConnected || openPopovers.has(this)) throw refuse();
    openPopovers.add(this);
  };
  prototype.hidePopover = function hide() {
    if (!openPopovers.delete(this)) throw refuse();
  };
  const matches = view.Element.prototype.matches;
  view.Element.prototype.matches = function known(this: Element, selector: string) {
    if (selector === ':popover-open') return this.isConnected && openPopovers.has(this);
    return matches.call(this, selector);
  } as Element['matches'];
  const all = view.Document.prototype.querySelectorAll;
  view.Document.prototype.querySelectorAll = function known(this: Document, selector: string) {
    if (selector !== 'dialog:modal') return all.call(this, selector);
    return [...all.call(this, 'dialog')].filter((dialog) => modalDialogs.has(dialog));
  } as Document['querySelectorAll'];
  Object.defineProperty(view.document, 'fullscreenElement', { configurable: true, get: () => null });
  // A popover that leaves its place is closed by that.
  const append = view.Element.prototype.append;
  view.Element.prototype.append = function put(...nodes: (Node | string)[]) {
    for (const node of nodes) if (node instanceof view.Element) openPopovers.delete(node);
    append.apply(this, nodes);
  };
}

/** Opens a dialog of the page over everything, as its script would. */
export function showModal(dialog: HTMLDialogElement): void {
  dialog.open = true;
  modalDialogs.add(dialog);
  dialog.dispatchEvent(new Event('toggle'));
}

/** Closes it again. */
export function closeModal(dialog: HTMLDialogElement): void {
  dialog.open = false;
  modalDialogs.delete(dialog);
  dialog.dispatchEvent(new Event('toggle'));
}

/** The page's name in the registry of highlights, and the words under it. */
export function recordHighlights(view: Window): () => string[] {
  const marked = new Map<string, { ranges: AbstractRange[] }>();
  Object.assign(view, {
    CSS: { highlights: marked },
    Highlight: class {
      ranges: AbstractRange[];
      constructor(...ranges: AbstractRange[]) {
        this.ranges = ranges;
      }
    },
  });
  return () => [...marked.values()].flatMap(({ ranges }) => ranges.map(String));
}

/** Shows a page at an address: a new one, with nothing of the page before. */
export function loadPage(url: string, html: string): void {
  jsdom.reconfigure({ url });
  const root = document.documentElement;
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  const page = new DOMParser().parseFromString(html, 'text/html').documentElement;
  for (const { name, value } of page.attributes) root.setAttribute(name, value);
  root.replaceChildren(...page.childNodes);
}

interface Inside {
  isTrusted: boolean;
  _dispatch(event: Inside): boolean;
}

/** The object behind the one that scripts see. */
function inside(object: object): Inside {
  const key = Object.getOwnPropertySymbols(object).find(({ description }) => description === 'impl');
  if (!key) throw new Error('jsdom keeps its objects somewhere else now');
  return (object as Record<symbol, Inside>)[key] as Inside;
}

/** Sends an event as the user's own hand would cause it: `isTrusted`, which no script of a page can have. */
export function byUser<E extends Event>(target: EventTarget, event: E): E {
  const made = inside(event);
  made.isTrusted = true;
  inside(target)._dispatch(made);
  return event;
}

/** A click of the user. */
export function click(target: EventTarget): void {
  byUser(target, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
}

/** Makes the page one that stands in a frame of another page, this wide; answers how to make it a page of its own again. */
export function putIntoFrame(view: Window, width: number): () => void {
  const { top, innerWidth } = view;
  Object.assign(view, { top: {}, innerWidth: width });
  return () => void Object.assign(view, { top, innerWidth });
}
