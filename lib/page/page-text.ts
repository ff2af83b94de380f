/**
 * One pass over a part of the page: blocks of text with their kind, whitespace collapsed, and for every stretch the text
 * nodes it came from. Reads the tree only: no layout is forced and no node is changed.
 */
import { blocksOf } from '../posting/blocks';
import type { BlockKind } from '../posting/listing';
import type { Mask } from './masks';
import { attributeOf, firstChildOf, hasAttributes, nextSiblingOf, nodeTypeOf, tagOf, wordsOf } from './own-members';
import { atOnce, type Steps } from './steps';

/** A block of the page's text with the way back to its nodes. */
export interface TextBlock {
  /** The innermost block element around it. */
  element: Element;
  kind: BlockKind;
  depth: number;
  bold: boolean;
  text: string;
  /** UTF-16 units of `text` that stand in links. */
  linkChars: number;
  /** Its first words are a link. */
  leadsWithLink: boolean;
  /** Stretches copied without a gap: `nodes[i]` from `sources[i]` stands at `starts[i]` of `text`. */
  nodes: Text[];
  sources: number[];
  starts: number[];
  lengths: number[];
}

/** The text of a part of the page, block by block. */
export interface BlockReading {
  blocks: TextBlock[];
  /** True where a limit ended the pass. */
  truncated: boolean;
}

/** UTF-16 units of text that are kept of a listing: the longest known ones have a tenth of it. */
export const MAX_TEXT = 100_000;
/** UTF-16 units of text that are looked at to find the listing. */
const MAX_PAGE_TEXT = 400_000;
/** UTF-16 units taken out of text nodes in one pass, blanks among them. */
const MAX_RAW = 2_000_000;
/** Nodes visited in one pass; a page of a hundred thousand nodes is read in full. */
const MAX_NODES = 400_000;
/** Far more than a listing has; a page of hundreds of thousands of short lines ends here. */
const MAX_BLOCKS = 20_000;
/** Labels longer than this do not pull the next cell into their row. */
const MAX_ROW_LABEL = 60;
/** A cell with more text than this holds running text. */
const MAX_ROW = 300;
/** List items with more blocks than this are layout, not items. */
const MAX_BLOCKS_IN_ITEM = 4;

const NO_TEXT = new Set(
  'script style noscript template svg math iframe object embed canvas video audio picture select option datalist textarea input head progress meter map'.split(
    ' ',
  ),
);
const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr td th ul caption'.split(
    ' ',
  ),
);
const ROW_TAGS = new Set('td th dt dd tr dl tbody table'.split(' '));
/** What stands below a label and is more than its value: the label is a heading then. */
const NO_VALUE = new Set('ul ol table h1 h2 h3 h4 h5 h6'.split(' '));
const LABEL_DEPTH = 5;
const PRE_CLASS = /(?:^|[\s_-])(?:whitespace-pre|pre-wrap|pre-line|preserve-(?:lines|whitespace|breaks))/i;

/** Nodes visited between two places to rest. */
const NODES_A_STEP = 200;

/** An element that has been entered and not yet left. */
interface Entered {
  element: Element;
  tag: string;
  isBold: boolean;
  isPre: boolean;
}

/** Reads the blocks below `root`. `mask` says which elements are passed over with all they hold. */
export const readBlocks = (root: Element, mask: Mask, maxText?: number): BlockReading =>
  atOnce(readBlocksInSteps(root, mask, maxText));

/** `readBlocks`, with places to rest. */
export function* readBlocksInSteps(root: Element, mask: Mask, maxText = MAX_PAGE_TEXT): Steps<BlockReading> {
  const blocks: TextBlock[] = [];
  const itemBlocks = new Map<Element, TextBlock[]>();
  const blockStack: Pick<Entered, 'element' | 'tag'>[] = [{ element: root, tag: '' }];
  let current: TextBlock | null = null;
  // The text of the current block in pieces: a string that grows and is looked at by turns would be copied each time.
  let pieces: string[] = [];
  let length = 0;
  let tail = 0;
  let space = false;
  let boldChars = 0;
  let solidChars = 0;
  let headingLevel = 0;
  let listDepth = 0;
  let linkDepth = 0;
  let boldDepth = 0;
  let preDepth = 0;
  const items: Element[] = [];
  let item: Element | null = null;
  let rowDepth = 0;
  let joinLabel: ': ' | ' ' | null = null;
  let joined = false;
  let closedInline: Element | null = null;
  let total = 0;
  let raw = 0;
  let visited = 0;
  let truncated = false;

  const flush = () => {
    const done = current;
    current = null;
    length = 0;
    joined = false;
    if (!done) return;
    done.text = pieces.join('');
    done.bold = solidChars > 0 && boldChars >= solidChars;
    if (done.kind === 'row' && done.text.length > MAX_ROW) done.kind = 'paragraph';
    if (done.kind === 'paragraph' && !done.bold) {
      // Marks that stand for structure where the page gives none: printed bullets, a closing colon, capitals.
      const [told] = blocksOf(done.text);
      if (told) {
        done.kind = told.kind;
        done.depth = told.depth;
      }
    }
    total += done.text.length;
    blocks.push(done);
    if (item && done.kind === 'item') {
      const list = itemBlocks.get(item);
      if (list) list.push(done);
      else itemBlocks.set(item, [done]);
    }
  };

  const start = (): TextBlock => {
    const { element = root, tag = '' } = blockStack[blockStack.length - 1] ?? {};
    // A paragraph within a cell is a paragraph: older pages lay out whole texts by tables.
    const isRow = rowDepth > 0 && ROW_TAGS.has(tag);
    const kind: BlockKind = headingLevel > 0 ? 'heading' : isRow ? 'row' : item ? 'item' : 'paragraph';
    boldChars = 0;
    solidChars = 0;
    pieces = [];
    tail = 0;
    space = false;
    return {
      element,
      kind,
      depth: kind === 'heading' ? headingLevel : kind === 'item' ? Math.max(1, listDepth) : 0,
      bold: false,
      text: '',
      linkChars: 0,
      leadsWithLink: linkDepth > 0,
      nodes: [],
      sources: [],
      starts: [],
      lengths: [],
    };
  };

  const append = (node: Text, data: string, from: number, to: number) => {
    let at = from;
    // Of a block that is longer than any listing the rest is kept nowhere.
    while (at < to && length < MAX_TEXT) {
      const before = at;
      while (at < to && isSpace(data.charCodeAt(at))) at++;
      if (at > before) space = true;
      if (at >= to) return;
      if (isDropped(data.charCodeAt(at))) {
        at++;
        continue;
      }
      // One run of words parted by single spaces is copied whole.
      let end = at + 1;
      const most = Math.min(to, at + MAX_TEXT - length);
      while (end < most) {
        const code = data.charCodeAt(end);
        if (isDropped(code)) break;
        if (isSpace(code) && (end + 1 >= to || isSpace(data.charCodeAt(end + 1)) || code !== 32)) break;
        end++;
      }
      if (!current) current = start();
      const block = current;
      let gap = '';
      if (length === 0) gap = '';
      else if (joinLabel !== null) {
        gap = joinLabel === ': ' && (tail === 58 || tail === 63) ? ' ' : joinLabel;
        joined = true;
      } else if (space) gap = ' ';
      else if (closedInline && at === from && runsTogether(tail, data.charCodeAt(at), closedInline)) {
        // Two adjacent inline elements that a style sets apart, as in `<span>Berlin</span><span>Hybrid</span>`.
        gap = ' ';
      }
      if (gap !== '') {
        pieces.push(gap);
        length += gap.length;
      }
      space = false;
      joinLabel = null;
      closedInline = null;
      const piece = data.slice(at, end);
      block.nodes.push(node);
      block.sources.push(at);
      block.starts.push(length);
      block.lengths.push(piece.length);
      pieces.push(piece);
      length += piece.length;
      tail = piece.charCodeAt(piece.length - 1);
      solidChars += piece.length;
      if (boldDepth > 0 || headingLevel > 0) boldChars += piece.length;
      if (linkDepth > 0) block.linkChars += piece.length;
      at = end;
      from = at;
    }
  };

  const text = (node: Text) => {
    // The whole of a long text takes Firefox a hundredth of a second for each megabyte, whatever is done with it.
    const room = MAX_RAW - raw;
    truncated ||= node.length > room;
    const data = node.length > room ? node.substringData(0, room) : node.data;
    raw += data.length;
    if (preDepth > 0 || (data.length > 400 && data.includes('\n\n'))) {
      const mark = preDepth > 0 ? '\n' : '\n\n';
      let at = 0;
      while (at <= data.length && blocks.length <= MAX_BLOCKS) {
        const next = data.indexOf(mark, at);
        const wraps = next >= 0 && preDepth > 0 && goesOn(data, at, next);
        append(node, data, at, next < 0 ? data.length : wraps ? next + 1 : next);
        if (next < 0) return;
        if (!wraps) flush();
        at = next + mark.length;
      }
      return;
    }
    append(node, data, 0, data.length);
  };

  /** Null for what is passed over. */
  const enter = (element: Element): Entered | null => {
    const tag = tagOf(element);
    if (NO_TEXT.has(tag)) return null;
    if (tag === 'br' || tag === 'hr') {
      joinLabel = null;
      flush();
      return null;
    }
    if (tag === 'button' && headingLevel === 0) return null;
    const isBlock = BLOCK_TAGS.has(tag);
    if (length >= MAX_TEXT && !isBlock) return null;
    const isBare = !hasAttributes(element);
    if (element !== root && mask(element, tag, isBare)) {
      flush();
      return null;
    }
    const entered: Entered = { element, tag, isBold: false, isPre: false };
    if (isBlock) {
      // The value of a label joins its row; so does the block in which the value stands. A list or table below it does not.
      if (joinLabel !== null && NO_VALUE.has(tag)) {
        joinLabel = null;
        if (current) {
          current.kind = 'heading';
          current.depth = LABEL_DEPTH;
        }
      }
      if (joinLabel === null) flush();
      blockStack.push(entered);
      if (tag === 'li') {
        items.push(element);
        item = element;
      } else if (tag === 'ul' || tag === 'ol') listDepth++;
      else if (tag === 'tr' || tag === 'dl') rowDepth++;
      else if (tag === 'table') rowDepth = 0;
      else if (tag.length === 2 && tag[0] === 'h' && tag !== 'hr') {
        flush();
        headingLevel = Number(tag[1]);
      }
      if (tag === 'dt') flush();
      entered.isPre = tag === 'pre' || (!isBare && isPre(element));
      if (entered.isPre) preDepth++;
    } else if (tag === 'a') linkDepth++;
    else if (tag === 'b' || tag === 'strong') entered.isBold = true;
    else if (tag === 'span' || tag === 'font') entered.isBold = !isBare && isBoldStyle(element);
    if (entered.isBold) boldDepth++;
    return entered;
  };

  const leave = ({ element, tag, isBold, isPre }: Entered) => {
    if (isBold) boldDepth--;
    if (BLOCK_TAGS.has(tag)) {
      const isLabel = current !== null && length > 0 && length <= MAX_ROW_LABEL && !joined;
      if ((tag === 'dt' || tag === 'th') && isLabel) joinLabel = ': ';
      else if (tag === 'td' && isLabel && element.nextElementSibling !== null) joinLabel = ' ';
      else if (joinLabel === null || tag === 'tr' || tag === 'dl' || tag === 'table') {
        joinLabel = null;
        flush();
      }
      blockStack.pop();
      if (tag === 'li') {
        items.pop();
        item = items[items.length - 1] ?? null;
      } else if (tag === 'ul' || tag === 'ol') listDepth--;
      else if (tag === 'tr' || tag === 'dl') rowDepth = Math.max(0, rowDepth - 1);
      else if (tag.length === 2 && tag[0] === 'h' && tag !== 'hr') headingLevel = 0;
      if (isPre) preDepth--;
    } else if (tag === 'a') linkDepth--;
    closedInline = tag === 'span' || tag === 'a' ? element : null;
  };

  // Iterative: a page may be nested deeper than the call stack. Each node is asked once for what it is and what comes next.
  const open: Entered[] = [];
  let node: Node | null = root;
  while (node) {
    if (++visited > MAX_NODES || total > maxText || raw >= MAX_RAW || blocks.length > MAX_BLOCKS) {
      truncated = true;
      break;
    }
    if (visited % NODES_A_STEP === 0) yield;
    const type: number = nodeTypeOf(node);
    if (type === 3) text(node as Text);
    const entered: Entered | null = type === 1 ? enter(node as Element) : null;
    let next: Node | null = entered ? firstChildOf(node) : null;
    if (entered && next) open.push(entered);
    else {
      if (entered) leave(entered);
      next = node === root ? null : nextSiblingOf(node);
      while (!next && open.length > 0) {
        const last = open.pop() as Entered;
        leave(last);
        next = last.element === root ? null : nextSiblingOf(last.element);
      }
    }
    node = next;
  }
  flush();
  for (const list of itemBlocks.values()) {
    if (list.length <= MAX_BLOCKS_IN_ITEM) continue;
    for (const block of list) {
      block.kind = 'paragraph';
      block.depth = 0;
    }
  }
  return { blocks, truncated };
}

/** The words of an element as one line, by the same rules as the page's text. */
export function textOf(element: Element): string {
  return readBlocks(element, () => false, 5_000)
    .blocks.map((block) => block.text)
    .join(' ');
}

/** A line of a preformatted text that was broken at a fixed width: a long one without an end, and small letters below. */
function goesOn(data: string, from: number, end: number): boolean {
  const length = end - from;
  return (
    length >= 45 &&
    length <= 160 &&
    !/[.:;!?]\s{0,3}$/.test(data.slice(from, end)) &&
    /^[ \t]{0,12}[\p{Ll}(&]/u.test(data.slice(end + 1, end + 16))
  );
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)
  );
}

/** Soft hyphens and zero-width characters: no reader sees them. */
function isDropped(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x200c || code === 0x2060 || code === 0xfeff;
}

/** Two elements whose words would read as one: `Berlin|Hybrid`, `USA|Remote`, `Hybrid|40 h`; not `P|yTorch`, `1|000`. */
function runsTogether(last: number, next: number, closed: Element): boolean {
  const digit = last >= 48 && last <= 57;
  const lower = (last >= 97 && last <= 122) || last === 41 || last === 37;
  const upper = last >= 65 && last <= 90;
  if (next >= 48 && next <= 57) return lower;
  if (next < 65 || next > 90) return false;
  return lower || digit || (upper && (wordsOf(closed) ?? '').trim().length >= 3);
}

function isPre(element: Element): boolean {
  const name = attributeOf(element, 'class');
  if (name && PRE_CLASS.test(name)) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /white-space:\s{0,3}(?:pre|break-spaces)/i.test(style);
}

function isBoldStyle(element: Element): boolean {
  const style = attributeOf(element, 'style');
  return style !== null && /font-weight:\s{0,3}(?:bold|[6-9]00)/i.test(style);
}
