import type { Block } from './listing';
import type { Hit } from './terms';
import { type Token, tokenIndexAt } from './tokens';
import { SECTION_ORDER, type SectionKind } from './vocabulary/section-headings';

/** A part of the listing and what it is about; the heading's own words lie at `start` to `bodyStart`. */
export interface Section {
  kind: SectionKind;
  start: number;
  bodyStart: number;
  end: number;
}

/** Longest heading inside a running paragraph, in tokens ("Main duties and responsibilities"). */
const INLINE_HEADING = 7;
/** Share of a heading block's words that must belong to the phrase; "Skills" heads a list, "A company with skills" does not. */
const HEADING_SHARE = 0.3;

/**
 * Cuts a listing into sections: by heading blocks, bold lines and `Label:` lines; and inside paragraphs by a capitalised
 * heading phrase at the start of a sentence, because many texts come as one flat paragraph.
 */
export function findSections(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  hits: readonly Hit[],
): Section[] {
  const heads: { kind: SectionKind; start: number; bodyStart: number }[] = [];
  let next = 0;
  for (const block of blocks) {
    const inside: Hit[] = [];
    while (next < hits.length && (hits[next] as Hit).start < block.end) {
      if ((hits[next] as Hit).start >= block.start) inside.push(hits[next] as Hit);
      next += 1;
    }
    if (block.kind === 'heading' || isBareHeading(text, block, inside)) {
      const kind = kindOfHeading(block, tokens, inside);
      heads.push({ kind, start: block.start, bodyStart: block.end });
      continue;
    }
    for (const hit of inside) {
      const bodyStart = inlineHeadingEnd(text, block, tokens, hit);
      if (bodyStart !== null) heads.push({ kind: hit.term.id as SectionKind, start: hit.start, bodyStart });
    }
  }
  const sections: Section[] = [];
  const first = heads[0];
  if (!first || first.start > 0)
    sections.push({ kind: 'role', start: 0, bodyStart: 0, end: first?.start ?? text.length });
  for (const [index, head] of heads.entries()) {
    sections.push({ ...head, end: heads[index + 1]?.start ?? text.length });
  }
  return sections;
}

function kindOfHeading(block: Block, tokens: readonly Token[], hits: readonly Hit[]): SectionKind {
  const from = tokenIndexAt(tokens, block.start);
  const to = tokenIndexAt(tokens, block.end);
  let words = 0;
  for (let index = from; index < to; index += 1) if (tokens[index]?.kind !== 'mark') words += 1;
  const strong = hits.filter((hit) => hit.to - hit.from >= words * HEADING_SHARE);
  if (strong.length === 0) return 'other';
  const longest = Math.max(...strong.map((hit) => hit.to - hit.from));
  const best = strong.filter((hit) => hit.to - hit.from === longest || hit.term.id === 'preferred');
  return SECTION_ORDER.find((kind) => best.some((hit) => hit.term.id === kind)) ?? 'other';
}

/** A short line without a full stop that is hardly more than a heading phrase ("The Role", "What You'll Do.."). */
function isBareHeading(text: string, block: Block, hits: readonly Hit[]): boolean {
  const first = hits[0];
  if (!first || block.kind !== 'paragraph' || block.end - block.start > 60) return false;
  const line = text.slice(block.start, block.end).trim();
  if (/[^.]\.$|[,;]$/.test(line) || !/^\P{L}{0,6}[\p{Lu}]/u.test(line)) return false;
  return first.start - block.start <= 6 && first.end - first.start >= 0.5 * line.length;
}

/** Where the text under an inline heading begins, or null where the phrase is part of a sentence. */
function inlineHeadingEnd(text: string, block: Block, tokens: readonly Token[], hit: Hit): number | null {
  if (!/^\p{Lu}/u.test(text.slice(hit.start, hit.start + 2))) return null;
  const before = text.slice(Math.max(block.start, hit.start - 3), hit.start);
  if (hit.start > block.start + 4 && !/(?:^|[.!?:;*)•\]]\s{0,2}|\s{2})$/.test(before)) return null;
  for (let index = hit.to; index < tokens.length && index - hit.from <= INLINE_HEADING; index += 1) {
    const token = tokens[index] as Token;
    if (token.start >= block.end) return null;
    if (token.norm === ':') return token.end;
    if (index === hit.to) {
      // "Requirements The candidate has …": a capital right behind a phrase of headline case, no verb between.
      const behind = text.slice(token.start, token.start + 2);
      const phrase = text.slice(hit.start, hit.end);
      if (
        /^(?:\p{Lu}\p{Ll}|[•*✓-])/u.test(behind) &&
        /^(?:\p{Lu}[^\s]*[\s/&-]*|and\s|of\s|to\s|the\s)+$/u.test(phrase) &&
        !token.joined
      )
        return token.start;
      if (/^\p{Lu}{2}/u.test(phrase) && /^\p{Lu}/u.test(behind)) return token.start;
    }
    if (token.kind === 'mark' && token.norm !== '/' && token.norm !== '&') return null;
  }
  return null;
}
