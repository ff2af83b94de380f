/** Which words about money the page holds but does not show. */
import type { Stretch } from '../posting/unseen';
import { type Sight, sightOf } from './shown';
import type { PageText } from './text-ranges';

/** An amount, with or without a currency. */
const MONEY = /[$€£¥₹]\s?\d|\d{1,3}[.,'’ \u00a0]\d{3}\b|\d\s?k\b|\b(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|DKK|NOK|JPY|SGD)\b/gi;
/** A listing names money a few times; a page of nothing but amounts is looked at in part. */
const MOST_LOOKS = 60;
/** In a text node of more units than this one amount stands for all: the box of each takes Chromium a hundredth of a second. */
const LONG_NODE = 20_000;

/** The stretches around amounts that nobody sees, in order. */
export function unseenMoney(page: Pick<PageText, 'text' | 'blocks' | 'rangeOf'>): Stretch[] {
  const unseen: Stretch[] = [];
  let looks = MOST_LOOKS;
  const long = new Map<Node, Sight>();
  for (const { index, 0: words } of page.text.matchAll(MONEY)) {
    if (looks-- <= 0) break;
    const end = index + words.length;
    const range = page.rangeOf(index, end);
    const node = range && range.startContainer === range.endContainer ? (range.startContainer as Text) : null;
    const sight = (node && long.get(node)) ?? (range ? sightOf(range) : 'shown');
    if (node && node.length > LONG_NODE) long.set(node, sight);
    if (sight === 'hidden' || (sight === 'folded' && standsOut(page, index))) unseen.push({ start: index, end });
  }
  return unseen;
}

/**
 * The lines around are shown. Where they are folded as well, the amount belongs to a closed section or to one that fades in when
 * it is scrolled to, and is no more hidden than the rest of it.
 */
function standsOut({ blocks, rangeOf }: Pick<PageText, 'blocks' | 'rangeOf'>, at: number): boolean {
  const own = blocks.findIndex(({ start, end }) => start <= at && at < end);
  return [own - 1, own + 1].every((index) => {
    const block = blocks[index];
    const range = block && rangeOf(block.start, block.end);
    return !range || sightOf(range) === 'shown';
  });
}
