/** Reads a page of any site: structured data and the block finder. */

import { printsName } from '../posting/employer-name';
import { BOILERPLATE, FACT_ROW } from './cues';
import { findCompany, findLocation, findTitle, type Headline, type PageTitles } from './headline';
import {
  blockScore,
  findByCues,
  findByDescription,
  foreignBlocks,
  isSectionLine,
  lettersOf,
  type Stretch,
} from './job-block';
import { type MaskLevel, maskFor } from './masks';
import { type BlockReading, readBlocksInSteps, type TextBlock } from './page-text';
import type { Steps } from './steps';
import { parseHtml, type StructuredPosting } from './structured-data';

/** What the generic reader found, before the site’s own layout has its say. */
export interface GenericReading {
  title: Headline | null;
  company: Headline | null;
  location: Headline | null;
  blocks: TextBlock[];
  truncated: boolean;
  /** `json-ld` where the page shows too little and the structured description was taken instead. */
  textFrom: 'page' | 'structured';
  stretch: Stretch | null;
}

/** Blocks above the listing that can be its header. */
const MAX_HEADER = 40;
const MAX_HEADER_LINE = 120;
/** Blocks after the listing among which labelled facts are still its own. */
const MAX_TRAILER = 40;
/** A page shows too little where it holds less than this share of the structured description. */
const MIN_SHOWN_SHARE = 0.5;
const MIN_LISTING = 200;
const OWN_SECTIONS = 3;
const MONEY = /[$€£¥₹]\s?\d/;

/** Reads the whole body; `isJobBoard` says that the site's own name is no employer's. */
export function* readGeneric(
  document: Document,
  page: PageTitles,
  own: StructuredPosting | null,
  isJobBoard: boolean,
): Steps<GenericReading> {
  const described = own?.descriptionHtml ? yield* describedBlocks(document, own.descriptionHtml) : [];
  yield;
  const description = described.map((block) => block.text);
  const wantedLength = lettersOf(description.join('')).length;

  let reading: BlockReading = { blocks: [], truncated: false };
  let foreign: boolean[] = [];
  let stretch: Stretch | null = null;
  let isRead = false;
  for (const level of ['all', 'structure'] satisfies MaskLevel[]) {
    if (isRead) break;
    // Where the strict rules have passed over nothing, the others would read the same.
    isRead = true;
    const mask = maskFor(level, undefined, () => {
      isRead = false;
    });
    reading = yield* readBlocksInSteps(document.body, mask);
    foreign = yield* foreignBlocks(reading.blocks, document.body);
    stretch =
      (yield* findByDescription(reading.blocks, description)) ??
      (yield* findByCues(reading.blocks, foreign, document.body));
    if (stretch && sizeOf(reading.blocks, stretch) >= MIN_LISTING) break;
  }

  yield;
  const { blocks } = reading;
  const core = stretch?.first ?? Math.min(blocks.length - 1, 20);
  const claimedCompany = own?.claims.company?.value ?? null;
  const claimedTitle = own?.claims.title?.value;
  const firstTitle = findTitle(blocks, core, page, claimedTitle, claimedCompany);
  const foundCompany = findCompany(blocks, page, firstTitle?.text ?? null, isJobBoard);
  const isContradicted =
    claimedCompany !== null &&
    foundCompany !== null &&
    isShown(foundCompany, blocks, stretch) &&
    !printsName([...page.titles, ...page.siteNames, ...blocks.map(({ text }) => text)].join('\n'), claimedCompany);
  const company = claimedCompany && !isContradicted ? { text: claimedCompany, block: null } : foundCompany;
  const title = company && !claimedCompany ? findTitle(blocks, core, page, claimedTitle, company.text) : firstTitle;
  yield;
  const last = stretch?.last ?? core;
  const located = findLocation(blocks, title?.block ? blocks.indexOf(title.block) : core, last);
  const claimedPlace = own?.claims.location?.value;
  const location = located ?? (claimedPlace ? { text: claimedPlace, block: null } : null);

  yield;
  const chosen = stretch ? choose(blocks, foreign, stretch, { title, company, location }) : [];
  const shown = chosen.reduce((sum, block) => sum + lettersOf(block.text).length, 0);
  if (
    stretch?.by !== 'description' &&
    !isWhole(chosen) &&
    wantedLength >= MIN_LISTING &&
    shown < wantedLength * MIN_SHOWN_SHARE + MIN_LISTING
  ) {
    // What the page does show comes first: its labelled facts, and each line that names money.
    const facts = chosen.filter((block) => block.kind === 'row' || FACT_ROW.test(block.text) || MONEY.test(block.text));
    return {
      title,
      company,
      location,
      blocks: [...facts, ...described],
      truncated: reading.truncated,
      textFrom: 'structured',
      stretch,
    };
  }
  return { title, company, location, blocks: chosen, truncated: reading.truncated, textFrom: 'page', stretch };
}

/** A name that stands in the listing itself, and not only in the page's title or about the site. */
function isShown({ text, block }: Headline, blocks: readonly TextBlock[], stretch: Stretch | null): boolean {
  if (block) return true;
  if (!stretch) return false;
  const name = lettersOf(text);
  return blocks.slice(stretch.first, stretch.last + 1).some((one) => lettersOf(one.text).includes(name));
}

/** Headings of several parts of a listing: what the page shows is no teaser, however long the structured description is. */
function isWhole(chosen: readonly TextBlock[]): boolean {
  return chosen.filter(isSectionLine).length >= OWN_SECTIONS;
}

/** The blocks of a description's HTML, in a document of its own. */
export function* describedBlocks(document: Document, html: string): Steps<TextBlock[]> {
  const { body } = parseHtml(document, html);
  yield;
  return (yield* readBlocksInSteps(body, maskFor('structure'))).blocks;
}

function sizeOf(blocks: readonly TextBlock[], stretch: Stretch): number {
  let size = 0;
  for (let i = stretch.first; i <= stretch.last; i++) size += (blocks[i] as TextBlock).text.length;
  return size;
}

/** The stretch with the listing's header above it and its labelled facts below, without what is not the listing's. */
function choose(
  blocks: readonly TextBlock[],
  foreign: readonly boolean[],
  stretch: Stretch,
  { title, company, location }: Pick<GenericReading, 'title' | 'company' | 'location'>,
): TextBlock[] {
  const chosen: TextBlock[] = [];
  const titleBlock = title?.block ?? null;
  // What is given as title, employer or place is not repeated in the text.
  const given = new Set([title?.text, company?.text, location?.text].map((text) => lettersOf(text ?? '')));
  const isGiven = (block: TextBlock) =>
    block === company?.block || block === location?.block || given.has(lettersOf(block.text));
  const titleAt = titleBlock ? blocks.indexOf(titleBlock) : -1;
  const add = (block: TextBlock) => {
    const before = chosen[chosen.length - 1];
    // Layouts for several widths print a line once for each.
    if (before && before.text === block.text) return;
    chosen.push(block);
  };
  if (titleAt >= 0 && titleAt < stretch.first && stretch.first - titleAt <= MAX_HEADER) {
    for (let i = titleAt + 1; i < stretch.first; i++) {
      const block = blocks[i] as TextBlock;
      if (foreign[i] || block.text.length > MAX_HEADER_LINE || block.linkChars > block.text.length / 2) continue;
      if (isGiven(block)) continue;
      if (BOILERPLATE.test(block.text)) continue;
      add(block);
    }
  }
  for (let i = stretch.first; i <= stretch.last; i++) {
    const block = blocks[i] as TextBlock;
    if (block === titleBlock || block === company?.block || block === location?.block) continue;
    if (
      stretch.by === 'cues' &&
      (foreign[i] || BOILERPLATE.test(block.text) || (block.linkChars > 0 && blockScore(block) <= -1.5))
    ) {
      continue;
    }
    add(block);
  }
  const seen = new Set(chosen.map((block) => block.text));
  for (let i = stretch.last + 1; i < blocks.length && i <= stretch.last + MAX_TRAILER; i++) {
    const block = blocks[i] as TextBlock;
    if (!foreign[i] && block.text.length <= MAX_HEADER_LINE && FACT_ROW.test(block.text) && !seen.has(block.text))
      add(block);
  }
  return chosen;
}
