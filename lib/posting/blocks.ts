import type { Block, Listing } from './listing';

/** A bullet, dash or number that opens a list item, with the blanks around it. */
const BULLET =
  /^([ \t\u00a0]{0,40})(?:[-–—*•·▪●◦‣⁃○■□✓✔➢➤»+][ \t\u00a0]{1,8}|[-*•·▪●◦](?=\p{Lu})|[•·▪●◦](?=\d)|\(?\d{1,2}[.)][ \t]{1,4}|\(?[a-z]\)[ \t]{1,4})/u;
const MARKDOWN_HEADING = /^[ \t]{0,3}(#{1,6})[ \t]{1,4}/;
/** `**Label**`, `__Label__`, `*Label*` or `_Label_` alone on a line, a colon inside or behind. */
const BOLD_LINE = /^[ \t]{0,8}([*_]{1,3})[^*_\n]{2,100}\1[ \t]{0,3}:?[ \t]{0,3}$/;

/** A line at least this long may be one that was wrapped at a fixed width. */
const WRAPPED = 45;

/**
 * The blocks of a bare text: one a line, headings told by Markdown marks, bold lines, capitals or a closing colon. A line that
 * goes on in small letters where a long one broke off belongs to the block above it (texts wrapped at a fixed width).
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let wraps = false;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, Math.min(end, start + 400));
    const above = blocks.at(-1);
    if (line.trim() === '') wraps = false;
    else {
      if (wraps && above && /^[ \t]{0,12}[\p{Ll}(&]/u.test(line) && !BULLET.test(line)) above.end = end;
      else blocks.push({ start, end, ...kindOf(line, end - start) });
      wraps =
        end - start >= WRAPPED &&
        end - start <= 160 &&
        !/[.:;!?]\s{0,3}$/.test(line) &&
        blocks.at(-1)?.kind !== 'heading';
    }
    start = end + 1;
  }
  return blocks;
}

function kindOf(line: string, length: number): Pick<Block, 'kind' | 'depth' | 'bold'> {
  const heading = MARKDOWN_HEADING.exec(line);
  if (heading) return { kind: 'heading', depth: heading[1]?.length ?? 1, bold: false };
  if (BOLD_LINE.test(line) && length <= 110) return { kind: 'heading', depth: 4, bold: true };
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'item', depth: 1 + Math.floor((bullet[1]?.length ?? 0) / 3), bold: false };
  const bare = line.trim();
  if (length <= 80 && /^[^.!?]{2,79}:$/.test(bare)) return { kind: 'heading', depth: 5, bold: false };
  if (length <= 80 && isCapitals(bare)) return { kind: 'heading', depth: 5, bold: false };
  return { kind: 'paragraph', depth: 0, bold: false };
}

const isCapitals = (line: string): boolean => /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line) && !/\d{3}/.test(line);

/** What a text file or a pasted text gives. `today` is `YYYY-MM-DD` or absent. */
export interface PlainListing {
  text: string;
  title?: string | undefined;
  company?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  today?: string | undefined;
}

/** The longest text that is read, in UTF-16 units; what lies behind is left out and the posting says so. */
export const TEXT_LIMIT = 200_000;

/** Makes a listing of a bare text. */
export function listingFromText({
  text,
  title = '',
  company = '',
  location = '',
  url = '',
  today,
}: PlainListing): Listing {
  const kept = text.length > TEXT_LIMIT ? text.slice(0, TEXT_LIMIT) : text;
  return {
    sources: { text: kept, title, company, location, url },
    blocks: blocksOf(kept),
    structured: null,
    today: today ?? null,
    truncated: text.length > TEXT_LIMIT,
  };
}
