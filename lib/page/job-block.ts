/**
 * Finds the listing among the page's blocks: by the description that structured data gives where it stands on the page,
 * else as the stretch of blocks whose words and form speak most for a listing.
 */
import { BOILERPLATE, FACT_ROW, FOREIGN_HEADING, JOB_HEADING, REQUIREMENT } from './cues';
import { firstWithin, holds, parentOf, tagOf } from './own-members';
import type { TextBlock } from './page-text';
import type { Steps } from './steps';

/** A stretch of blocks, `first` to `last`, both within. */
export interface Stretch {
  first: number;
  last: number;
  /** How it was found. */
  by: 'description' | 'cues';
}

/** Share of the structured description that must stand on the page before it is trusted to mark the stretch. */
const MIN_DESCRIPTION_SHARE = 0.6;
const MIN_DESCRIPTION = 200;
/** Characters looked through for lines that the page sets otherwise than the description. */
const MAX_SEARCHED = 8_000_000;
/** Steps up the tree; pages nested deeper are not told apart by their containers. */
const MAX_CLIMB = 60;

/** Blocks looked at between two places to rest. */
const BLOCKS_A_STEP = 40;

/** Which blocks belong to a part headed "Similar jobs", "Create alert" and the like. */
export function* foreignBlocks(blocks: readonly TextBlock[], root: Element): Steps<boolean[]> {
  const foreign = new Array<boolean>(blocks.length).fill(false);
  markCards(blocks, foreign);
  for (let i = 0; i < blocks.length; i++) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const block = blocks[i] as TextBlock;
    if (foreign[i] || block.text.length > 90 || !isHeadingLike(block) || !FOREIGN_HEADING.test(block.text)) continue;
    const section = sectionOf(blocks, i, root);
    const { kind, bold } = block;
    const heads = kind === 'heading' || bold;
    foreign[i] = true;
    if (section && holdsListing(blocks, i, section)) continue;
    for (let j = i + 1; j < blocks.length; j++) {
      const next = blocks[j] as TextBlock;
      if (section) {
        if (!holds(section, next.element)) break;
      } else if (!heads || next.kind === 'heading' || isOwnSection(next) || blockScore(next) >= 4) break;
      foreign[j] = true;
    }
  }
  return foreign;
}

/** A link "Apply now" that happens to be the first line of the listing's own part does not head it. */
function holdsListing(blocks: readonly TextBlock[], index: number, section: Element): boolean {
  if (firstWithin(section, 'h1')) return true;
  let own = 0;
  for (let j = index + 1; j < blocks.length && own < 2; j++) {
    const next = blocks[j] as TextBlock;
    if (!holds(section, next.element)) break;
    if (isOwnSection(next)) own++;
  }
  return own >= 2;
}

/**
 * Series of cards that each begin with a link: other jobs, news, people. At least three brothers in the tree; everything
 * from the first to the end of the last is foreign.
 */
function markCards(blocks: readonly TextBlock[], foreign: boolean[]): void {
  const starts: number[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as TextBlock;
    if (block.leadsWithLink && block.text.length <= 200 && block.linkChars >= 8) starts.push(i);
  }
  let from = 0;
  while (from + 2 < starts.length) {
    const parent = commonParent(blocks, starts[from] as number, starts[from + 1] as number);
    let to = from + 1;
    while (
      to + 1 < starts.length &&
      parent &&
      commonParent(blocks, starts[to] as number, starts[to + 1] as number) === parent
    )
      to++;
    if (parent && to - from >= 2 && !isWholePage(parent)) {
      const card = childToward(parent, (blocks[starts[to] as number] as TextBlock).element);
      let end = starts[to] as number;
      while (end + 1 < blocks.length && card && holds(card, (blocks[end + 1] as TextBlock).element)) end++;
      const first = starts[from] as number;
      let own = 0;
      for (let i = first; i <= end; i++) if (isOwnSection(blocks[i] as TextBlock)) own++;
      if (own < 2 && end - first <= (to - from + 1) * 12) foreign.fill(true, first, end + 1);
    }
    from = to;
  }
}

/** The nearest element around two blocks, where it is near enough for them to be brothers. */
function commonParent(blocks: readonly TextBlock[], a: number, b: number): Element | null {
  if (b - a > 12) return null;
  const other = (blocks[b] as TextBlock).element;
  let element: Element | null = (blocks[a] as TextBlock).element;
  for (let steps = 0; element && steps < 8; steps++) {
    if (holds(element, other)) return element;
    element = parentOf(element);
  }
  return null;
}

function childToward(parent: Element, inner: Element): Element | null {
  let element: Element | null = inner;
  while (element) {
    const around = parentOf(element);
    if (around === parent) break;
    element = around;
  }
  return element;
}

function isWholePage(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'body' || tag === 'main';
}

/** The widest element that this heading begins, or null where it stands beside the listing's own blocks. */
function sectionOf(blocks: readonly TextBlock[], index: number, root: Element): Element | null {
  const before = blocks[index - 1];
  let element: Element | null = (blocks[index] as TextBlock).element;
  let section: Element | null = null;
  for (let steps = 0; element && element !== root && steps < MAX_CLIMB; steps++) {
    if (before && holds(element, before.element)) break;
    if (isWholePage(element)) break;
    section = element;
    element = parentOf(element);
  }
  const next = blocks[index + 1];
  return section && next && holds(section, next.element) ? section : null;
}

function isHeadingLike(block: TextBlock): boolean {
  return block.kind === 'heading' || block.bold || (block.kind === 'paragraph' && block.text.length <= 60);
}

function isOwnSection(block: TextBlock): boolean {
  return (block.bold || block.kind === 'heading') && JOB_HEADING.test(block.text);
}

/** A line that heads a section of a listing, set as a heading, in bold, or as a short line of its own. */
export function isSectionLine(block: TextBlock): boolean {
  const { text, kind } = block;
  if (kind === 'heading' || block.bold) return text.length <= 90 && JOB_HEADING.test(text);
  return kind === 'paragraph' && text.length <= 45 && !/[.!?,;]$/.test(text) && JOB_HEADING.test(text);
}

/** What a block says for (above 0) or against (below 0) being part of a listing. */
export function blockScore(block: TextBlock): number {
  const { text, kind } = block;
  const length = text.length;
  const linkShare = block.linkChars / length;
  if (BOILERPLATE.test(text)) return -8;
  if (linkShare < 0.5 && !FACT_ROW.test(text) && isSectionLine(block)) return kind === 'heading' || block.bold ? 6 : 3;
  if (linkShare > 0.5) return length > 80 ? -2 : -1.5;
  if (kind === 'heading') return 0.3;
  if (kind === 'row' || FACT_ROW.test(text)) return FACT_ROW.test(text) ? 1.5 : length < 40 ? -0.4 : 0.4;
  const cue = REQUIREMENT.test(text) ? 2 : 0;
  if (kind === 'item') return length >= 20 ? 1 + Math.min(length, 300) / 80 + cue : -0.4 + cue;
  if (length >= 80) return Math.min(length, 600) / 60 + cue;
  return length >= 45 ? 0.2 + cue : -0.7 + cue / 2;
}

/** A container that holds this share of a stretch bounds it. */
const BOUNDING_SHARE = 0.92;
/** A container that holds this share of a stretch belongs to it as a whole. */
const OWN_SHARE = 0.6;

/** The stretch of greatest sum, brought into line with the page's containers; null where no block speaks for a listing. */
export function* findByCues(
  blocks: readonly TextBlock[],
  foreign: readonly boolean[],
  root: Element,
): Steps<Stretch | null> {
  const scores: number[] = [];
  for (const [i, block] of blocks.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    scores.push(foreign[i] ? -0.6 : blockScore(block));
  }
  yield;
  const best = bestStretch(scores, 'cues');
  if (!best) return null;
  const bound = dominant(blocks, scores, best, root, BOUNDING_SHARE);
  let { first, last } = best;
  while (first < last && !holds(bound, (blocks[first] as TextBlock).element)) first++;
  while (last > first && !holds(bound, (blocks[last] as TextBlock).element)) last--;
  // Short lines at either end of the container that holds most of the listing are the listing's too.
  const own = dominant(blocks, scores, { first, last, by: 'cues' }, root, OWN_SHARE);
  if (own !== root) {
    const belongs = (i: number) => {
      const block = blocks[i];
      return block !== undefined && holds(own, block.element);
    };
    while (belongs(first - 1)) first--;
    while (belongs(last + 1)) last++;
    while (first < last && isEdge(blocks[first] as TextBlock, foreign[first])) first++;
    while (last > first && isEdge(blocks[last] as TextBlock, foreign[last])) last--;
  }
  return { first, last, by: 'cues' };
}

function isEdge(block: TextBlock, foreign: boolean | undefined): boolean {
  return foreign === true || BOILERPLATE.test(block.text) || block.linkChars > block.text.length / 2;
}

/** The deepest element that holds at least a share of what speaks for a stretch. */
function dominant(
  blocks: readonly TextBlock[],
  scores: readonly number[],
  { first, last }: Stretch,
  root: Element,
  share: number,
): Element {
  const weights = new Map<Element, number>();
  let total = 0;
  for (let i = first; i <= last; i++) {
    const weight = Math.max(0, scores[i] as number);
    if (weight === 0) continue;
    total += weight;
    let element: Element | null = (blocks[i] as TextBlock).element;
    for (let steps = 0; element && element !== root && steps < MAX_CLIMB; steps++) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
      element = parentOf(element);
    }
  }
  let deepest = root;
  for (const [element, weight] of weights) {
    if (weight >= total * share && holds(deepest, element)) deepest = element;
  }
  return deepest;
}

/**
 * The stretch of the page that shows the lines of the structured description, or null where most of them are absent. A line
 * that is set otherwise on the page is searched in the whole description as long as the effort stays bounded.
 */
export function* findByDescription(
  blocks: readonly TextBlock[],
  description: readonly string[],
): Steps<Stretch | null> {
  const lines = description.map(lettersOf);
  const wanted = lines.join('');
  if (wanted.length < MIN_DESCRIPTION) return null;
  const known = new Set(lines);
  let effort = MAX_SEARCHED;
  let found = 0;
  const scores: number[] = [];
  for (const [i, block] of blocks.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const letters = lettersOf(block.text);
    if (letters.length === 0) {
      scores.push(0);
      continue;
    }
    let hit = known.has(letters);
    if (!hit && effort > 0) {
      effort -= wanted.length;
      hit = wanted.includes(letters);
    }
    if (hit && letters.length >= 12) found += letters.length;
    // A short line may stand in the description by chance.
    scores.push(hit ? Math.max(1, letters.length - 8) : -Math.min(400, letters.length + 4));
  }
  if (found < wanted.length * MIN_DESCRIPTION_SHARE) return null;
  return bestStretch(scores, 'description');
}

function bestStretch(scores: readonly number[], by: Stretch['by']): Stretch | null {
  let best = 0;
  let first = -1;
  let last = -1;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < scores.length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += scores[i] as number;
    if (sum > best) {
      best = sum;
      first = from;
      last = i;
    }
  }
  return first < 0 ? null : { first, last, by };
}

/** Letters and digits only, in lower case: how two renderings of one text are compared. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
