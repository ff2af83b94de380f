/**
 * Finds the listing among the page's blocks: by the description that structured data gives where it stands on the page,
 * else as the stretch of blocks whose words and form speak most for a listing.
 */
import { BOILERPLATE, FACT_ROW, FOREIGN_HEADING, JOB_HEADING, REQUIREMENT } from './cues';
import type { TextBlock } from './page-text';

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

/** Which blocks belong to a part headed "Similar jobs", "Create alert" and the like. */
export function foreignBlocks(blocks: readonly TextBlock[], root: Element): boolean[] {
  const foreign = new Array<boolean>(blocks.length).fill(false);
  for (let i = 0; i < blocks.length; i++) {
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
        if (!section.contains(next.element)) break;
      } else if (!heads || next.kind === 'heading' || isOwnSection(next) || blockScore(next) >= 4) break;
      foreign[j] = true;
    }
  }
  return foreign;
}

/** A link "Apply now" that happens to be the first line of the listing's own part does not head it. */
function holdsListing(blocks: readonly TextBlock[], index: number, section: Element): boolean {
  if (section.querySelector('h1')) return true;
  let own = 0;
  for (let j = index + 1; j < blocks.length && own < 2; j++) {
    const next = blocks[j] as TextBlock;
    if (!section.contains(next.element)) break;
    if (isOwnSection(next)) own++;
  }
  return own >= 2;
}

/** The widest element that this heading begins, or null where it stands beside the listing's own blocks. */
function sectionOf(blocks: readonly TextBlock[], index: number, root: Element): Element | null {
  const before = blocks[index - 1];
  let element: Element | null = (blocks[index] as TextBlock).element;
  let section: Element | null = null;
  while (element && element !== root && !(before && element.contains(before.element))) {
    if (element.localName === 'main' || element.localName === 'body') break;
    section = element;
    element = element.parentElement;
  }
  const next = blocks[index + 1];
  return section && next && section.contains(next.element) ? section : null;
}

function isHeadingLike(block: TextBlock): boolean {
  return block.kind === 'heading' || block.bold || (block.kind === 'paragraph' && block.text.length <= 60);
}

function isOwnSection(block: TextBlock): boolean {
  return (block.bold || block.kind === 'heading') && JOB_HEADING.test(block.text);
}

/** What a block says for (above 0) or against (below 0) being part of a listing. */
export function blockScore(block: TextBlock): number {
  const { text, kind } = block;
  const length = text.length;
  const linkShare = block.linkChars / length;
  if (BOILERPLATE.test(text)) return -8;
  const headed = (kind === 'heading' || block.bold) && length <= 90;
  if (headed && JOB_HEADING.test(text) && linkShare < 0.5) return 6;
  if (linkShare > 0.5) return length > 80 ? -2 : -1.5;
  if (kind === 'heading') return 0.3;
  if (kind === 'row' || FACT_ROW.test(text)) return FACT_ROW.test(text) ? 1.5 : length < 40 ? -0.4 : 0.4;
  const cue = REQUIREMENT.test(text) ? 2 : 0;
  if (kind === 'item') return length >= 20 ? 1 + Math.min(length, 300) / 80 + cue : -0.4 + cue;
  if (length >= 80) return Math.min(length, 600) / 60 + cue;
  return length >= 45 ? 0.2 + cue : -0.7 + cue / 2;
}

/** The stretch of greatest sum, or null where no block speaks for a listing. */
export function findByCues(blocks: readonly TextBlock[], foreign: readonly boolean[]): Stretch | null {
  return bestStretch(
    blocks.map((block, i) => (foreign[i] ? -0.6 : blockScore(block))),
    'cues',
  );
}

/** The stretch of the page that shows the words of the structured description, or null where most of them are absent. */
export function findByDescription(blocks: readonly TextBlock[], description: string): Stretch | null {
  const wanted = lettersOf(description);
  if (wanted.length < MIN_DESCRIPTION) return null;
  let found = 0;
  const scores = blocks.map((block) => {
    const letters = lettersOf(block.text);
    if (letters.length === 0) return 0;
    const hit = wanted.includes(letters);
    if (hit && letters.length >= 12) found += letters.length;
    // A short line may stand in the description by chance.
    return hit ? Math.max(1, letters.length - 8) : -Math.min(400, letters.length + 4);
  });
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
