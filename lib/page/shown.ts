/**
 * Whether words of the page can be seen. Looks at styles and boxes, which the rest of reading never does: it is asked of the few
 * stretches that name money, once a reading, because that is what a page has a reason to hide or to fake.
 */

import { documentOf, membersOf, parentOf } from './own-members';

/** Ancestors looked at; what hides a line is close to it. */
const MOST_ANCESTORS = 24;
/** Letters smaller than this are no letters. */
const SMALLEST_FONT = 3;
/** Boxes of at most this many pixels that cut off what they hold. */
const SMALLEST_BOX = 1;
const FAINTEST = 0.1;
/** Colours closer than this, in each of red, green and blue, cannot be told apart. */
const SAME_COLOUR = 12;

type Colour = [red: number, green: number, blue: number, alpha: number];

/** `folded`: not shown now, as a closed section is or one that fades in. `hidden`: in a way that only serves to hide. */
export type Sight = 'shown' | 'folded' | 'hidden';

/** Whether somebody who looks at the page sees the words; `shown` where that cannot be told. */
export function sightOf(range: Range): Sight {
  const element = parentOf(range.startContainer);
  const view = element && documentOf(element)?.defaultView;
  if (!view) return 'shown';
  const { checkVisibility } = membersOf(element);
  if (typeof checkVisibility !== 'function') return 'shown';
  if (!checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })) return 'folded';
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < SMALLEST_FONT) return 'hidden';
  const cut = cutBy(element, view);
  if (cut !== 'shown') return cut;
  const box = range.getBoundingClientRect();
  if (box.width <= SMALLEST_BOX || box.height <= SMALLEST_BOX) return 'hidden';
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return 'hidden';
  return hasInk(element, style, view) ? 'shown' : 'hidden';
}

/** An ancestor shows nothing of what it holds, or hardly anything. */
function cutBy(element: Element, view: Window): Sight {
  let opacity = 1;
  let inner: Element | null = element;
  for (let steps = 0; inner && steps < MOST_ANCESTORS; steps += 1, inner = parentOf(inner)) {
    const style = view.getComputedStyle(inner);
    opacity *= Number.parseFloat(style.opacity);
    if (opacity < FAINTEST) return 'folded';
    if (/inset\((?:50|[6-9]\d|100)%|circle\(0(?:px|%)?(?: |\))/.test(style.clipPath)) return 'hidden';
    if (/^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/.test(style.clip)) return 'hidden';
    if (style.display === 'inline' || (style.overflowX === 'visible' && style.overflowY === 'visible')) continue;
    const box = membersOf(inner).getBoundingClientRect.call(inner);
    if (box.width <= SMALLEST_BOX && box.height <= SMALLEST_BOX) return 'hidden';
    if (box.width <= SMALLEST_BOX || box.height <= SMALLEST_BOX) return 'folded';
  }
  return 'shown';
}

/** The letters differ from what they stand on, as far as plain colours tell. */
function hasInk(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
  const ink = colourOf(style.color);
  // Letters that are cut out of a picture or a gradient have no colour of their own.
  if (!ink || /text/.test(style.backgroundClip)) return true;
  if (ink[3] < FAINTEST) return false;
  let ground: Element | null = element;
  for (let steps = 0; ground && steps < MOST_ANCESTORS; steps += 1, ground = parentOf(ground)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(ground);
    if (backgroundImage !== 'none') return true;
    const colour = colourOf(backgroundColor);
    if (!colour) return true;
    if (colour[3] < FAINTEST) continue;
    return colour[3] < 1 || differ(ink, colour);
  }
  // Nothing is painted behind the words: the sheet itself, which is white unless the page is dark.
  const isDark = /dark/.test(view.getComputedStyle(view.document.documentElement).colorScheme);
  return isDark || differ(ink, [255, 255, 255, 1]);
}

function differ(one: Colour, other: Colour): boolean {
  return [0, 1, 2].some((part) => Math.abs((one[part] as number) - (other[part] as number)) > SAME_COLOUR);
}

/** Null for a colour that is not told in red, green and blue. */
function colourOf(written: string): Colour | null {
  const parts = /^rgba?\((\d+(?:\.\d+)?),? (\d+(?:\.\d+)?),? (\d+(?:\.\d+)?)(?:(?:,| \/) ([\d.]+))?\)$/.exec(written);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 1)] : null;
}
