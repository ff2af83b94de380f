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

/** Depth of a heading that only its colon or capitals tell, below those of Markdown and bold lines. */
const LABEL = 5;
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
  const heads: { kind: SectionKind; start: number; bodyStart: number; depth: number }[] = [];
  const itemFollows = itemsBehind(blocks);
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    const inside: Hit[] = [];
    while (next < hits.length && (hits[next] as Hit).start < block.end) {
      if ((hits[next] as Hit).start >= block.start) inside.push(hits[next] as Hit);
      next += 1;
    }
    const current = heads.at(-1);
    const label = bracketLabel(text, block, inside);
    if (label) {
      heads.push({ ...label, start: block.start, depth: LABEL });
      continue;
    }
    const depth = block.kind === 'heading' ? block.depth : LABEL;
    if (block.kind === 'heading' || isBareHeading(text, block, inside) || opensList(text, blocks, index)) {
      const kind = kindOfHeading(text, block, tokens, inside);
      // "Frameworks:" below "Nice to have" is a label inside the section.
      const isInner =
        kind === 'other' &&
        current &&
        (depth > current.depth || text.slice(current.bodyStart, block.start).trim() === '');
      if (!isInner) heads.push({ kind, start: block.start, bodyStart: block.end, depth });
      continue;
    }
    if (current && !itemFollows[index] && endsList(text, blocks, index, current))
      heads.push({ kind: 'other', start: block.start, bodyStart: block.start, depth: LABEL });
    for (const hit of inside) {
      // "Experience with X: …" in a list of preferences is one of them.
      if (block.kind === 'item' && current?.kind === 'preferred' && hit.term.id === 'required') continue;
      const bodyStart = inlineHeadingEnd(text, block, tokens, hit);
      if (bodyStart !== null)
        heads.push({ kind: hit.term.id as SectionKind, start: hit.start, bodyStart, depth: LABEL });
    }
  }
  // "Desired skills" beside "Requirements" are preferences; alone they are what is asked.
  if (!heads.some((head) => head.kind === 'required'))
    for (const head of heads)
      if (head.kind === 'preferred' && /^\W{0,8}desired\b/i.test(text.slice(head.start, head.bodyStart)))
        head.kind = 'required';
  const sections: Section[] = [];
  const first = heads[0];
  if (!first || first.start > 0)
    sections.push({ kind: 'role', start: 0, bodyStart: 0, end: first?.start ?? text.length });
  for (const [index, head] of heads.entries()) {
    const { kind, start, bodyStart } = head;
    sections.push({ kind, start, bodyStart, end: heads[index + 1]?.start ?? text.length });
  }
  return sections;
}

/** Labels that stand in brackets at the head of a line, as in listings from Japan: "[Must] Master's degree", "【Want】". */
const BRACKETED = /^[[【]\s?([^\][【】]{2,40}?)\s?[\]】]/;

function bracketLabel(
  text: string,
  block: Block,
  hits: readonly Hit[],
): { kind: SectionKind; bodyStart: number } | null {
  const match = BRACKETED.exec(text.slice(block.start, Math.min(block.end, block.start + 46)));
  if (!match?.[1]) return null;
  const bodyStart = block.start + match[0].length;
  const named = hits.find((hit) => hit.end <= bodyStart);
  const kind = /^(?:want|wants|welcome|plus)\b/i.test(match[1])
    ? 'preferred'
    : ((named?.term.id as SectionKind | undefined) ?? kindByWords(match[1]));
  return { kind, bodyStart };
}

/** A line with a colon right above list items introduces them, however long it is ("The following would be a plus for this post:"). */
function opensList(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block;
  const length = block.end - block.start;
  if (block.kind !== 'paragraph' || blocks[index + 1]?.kind !== 'item' || length > LONGEST_INTRODUCTION) return false;
  const words = text.slice(block.start, block.end);
  const colon = /:\W{0,4}$/.test(words.slice(-6));
  const short = length <= 60 && /^\W{0,6}\p{Lu}/u.test(words) && !/[.,;!]\s{0,3}$/.test(words);
  return (colon || short) && kindByWords(lastClause(words)) !== 'other';
}

const LONGEST_INTRODUCTION = 240;
/** What introduces the list: the part behind the last full stop. */
const lastClause = (words: string): string => words.slice(words.slice(0, -2).lastIndexOf('. ') + 1);

/** Sections that are lists as a rule: prose behind the list belongs to them no more. */
const LISTS: ReadonlySet<SectionKind> = new Set<SectionKind>(['required', 'preferred', 'duties']);

/** Whether a list item follows each block before the next heading. */
function itemsBehind(blocks: readonly Block[]): boolean[] {
  const behind: boolean[] = [];
  let item = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    behind[index] = item;
    const kind = blocks[index]?.kind;
    if (kind === 'item') item = true;
    else if (kind === 'heading') item = false;
  }
  return behind;
}

/** A paragraph set off by an empty line behind the last item of a list ("We are a company of …" below the last requirement). */
function endsList(
  text: string,
  blocks: readonly Block[],
  index: number,
  current: { kind: SectionKind; bodyStart: number },
): boolean {
  const block = blocks[index] as Block;
  const previous = blocks[index - 1];
  if (block.kind !== 'paragraph' || previous?.kind !== 'item' || !LISTS.has(current.kind)) return false;
  if (previous.start < current.bodyStart || /^\s/.test(text.slice(block.start, block.start + 1))) return false;
  return /\n[^\S\n]{0,20}\n/.test(text.slice(previous.end, block.start + 1)) && block.end - block.start > 60;
}

/** What a heading without a known phrase says by its words; the first that fits decides. */
const HEADING_WORDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'preferred',
    /\b(?:stand out|sets? (?:\w{1,12} ){1,2}apart|not (?:strictly |necessarily )?(?:required|needed|necessary|essential|mandatory)|no deal-?breakers?|even better|strengthen\w{0,3}|exceptional candidates?|beneficial|(?:may|might|could) also (?:have|be|bring)|also appreciate|great to have|excited if|bonus|plus|love (?:it )?if|extra|prefer\w{0,6}|nice|desir\w{2,6}|advantage|assets?|merit|differentiat\w{2,4}|bonuses|icing|cherry)\b/i,
  ],
  [
    'benefits',
    /\b(?:benefits|perks|why (?:you|join|work|us)|like working|we offer|expect from us|what(?:'s| is) in it|get in return|culture|working (?:with|at|here)|life at|being at)\b/i,
  ],
  [
    'required',
    /\b(?:if you|you (?:have|are|bring|possess|must|need|should)|(?:candidates?|applicants?|you) (?:should|must|will|need to|is expected to|are expected to) (?:possess|have|meet|hold|demonstrate|satisfy|fulfill?|be)|(?:you(?:'ll)?|to) bring|expect from you|looking for|we (?:seek|want|require|expect)\b(?! to)|fit if|great fit|ideal|who (?:should|can|are you)|must|you['’]?re (?:an?|our)|years? (?:of )?experience|experience|skills|knowledge|expertise|requirements?|qualifications?|traits|mindset|expected of|of the following)\b/i,
  ],
  [
    'duties',
    /\b(?:you(?:['’]ll| will| would| shall)|responsibilit\w{1,4}|responsabilit\w{1,4}|help (?:us )?to|your (?:goals|challenge|scope|focus)|what you (?:do|own)|duties|tasks|challenges)\b/i,
  ],
  ['apply', /\b(?:apply|application|interview|next steps|process)\b/i],
  ['pay', /\b(?:salary|compensation|pay|stipend)\b/i],
  ['role', /\b(?:research|project|stack|opening|opportunity|position)\b/i],
];

/** "Successful candidates will be offered": what they get, not what they are asked. */
const OFFERED =
  /\b(?:(?:will|shall|can|may) (?:be (?:offered|given|provided)|receive|enjoy|expect)|(?:is|are) offered)\b/i;

const WISHED =
  /\b(?:bonus|beneficial|a plus|nice to|even better|(?:may|might) also|optional|not required|extra points|advantageous|sets? (?:\w{1,12} ){1,2}apart)\b/i;

function kindByWords(words: string): SectionKind {
  if (words.length > LONGEST_INTRODUCTION) return 'other';
  const plain = words.replace(/[‘’]/g, "'");
  return HEADING_WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}

function kindOfHeading(text: string, block: Block, tokens: readonly Token[], hits: readonly Hit[]): SectionKind {
  const from = tokenIndexAt(tokens, block.start);
  const to = tokenIndexAt(tokens, block.end);
  let words = 0;
  for (let index = from; index < to; index += 1) if (tokens[index]?.kind !== 'mark') words += 1;
  const strong = hits.filter((hit) => hit.to - hit.from >= words * HEADING_SHARE);
  if (strong.length === 0) return kindByWords(text.slice(block.start, block.end));
  const longest = Math.max(...strong.map((hit) => hit.to - hit.from));
  const best = strong.filter((hit) => hit.to - hit.from === longest || hit.term.id === 'preferred');
  const kind = SECTION_ORDER.find((other) => best.some((hit) => hit.term.id === other)) ?? 'other';
  // "Please apply if", "You should apply if you": what follows is asked.
  if (kind === 'apply' && /\bapply if\b/i.test(text.slice(block.start, block.end))) return 'required';
  if (kind === 'required' && OFFERED.test(text.slice(block.start, block.end))) return 'benefits';
  // "Beneficial experience", "It's a bonus if you have": what is only wished for wins over the words of a requirement.
  return kind === 'required' && WISHED.test(text.slice(block.start, block.end)) ? 'preferred' : kind;
}

/** A short line without a full stop that is hardly more than a heading phrase ("The Role", "What You'll Do.."). */
function isBareHeading(text: string, block: Block, hits: readonly Hit[]): boolean {
  const first = hits[0];
  if (!first || block.kind !== 'paragraph' || block.end - block.start > 60) return false;
  const line = text.slice(block.start, block.end).trim();
  if (/[^.]\.$|[,;]$/.test(line) || !/^\P{L}{0,6}[\p{Lu}]/u.test(line)) return false;
  // "Commitment to equality and diversity" is a demand of a list without bullets.
  if (/^\P{L}{0,6}(?:an? )?(?:commitment|committed|understanding|awareness|appreciation|demonstrated)\b/iu.test(line))
    return false;
  if (first.start - block.start <= 6 && first.end - first.start >= 0.5 * line.length) return true;
  // "Additional desirable skills and experience": mostly words of headings, wherever they stand in the line.
  const covered = hits.reduce((sum, hit) => sum + hit.end - hit.start, 0);
  return covered >= 0.6 * line.length && !/[:;.]/.test(line.slice(0, -1));
}

/** Capitalised words that begin a sentence and no name. */
const OPENS_SENTENCE =
  /^(?:An?|The|You|We|Your|This|Candidates?|Applicants?|Applications?|As|In|For|To|Please|Our|It|At|With|Within|Excellent|Strong|Good|Minimum|Knowledge|Experience|Prior|Proven|Must|Ability|PhD|Master)\s/;

/** Every word begins with a capital, but for the small ones: "Terms of Employment". */
const isHeadlineCase = (phrase: string): boolean =>
  phrase.split(/[\s/&-]/).every((word) => word === '' || /^(?:and|of|to|the)$/.test(word) || /^\p{Lu}/u.test(word));

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
      if (/^(?:\p{Lu}\p{Ll}|[•*✓-])/u.test(behind) && isHeadlineCase(phrase) && !token.joined) return token.start;
      // "QualificationsThe position requires", "Our offer A temporary contract": a sentence opens without a stop before it.
      const opens = OPENS_SENTENCE.test(text.slice(token.start, token.start + 14));
      if (opens && (token.joined || hit.to - hit.from > 1)) return token.start;
      if (/^\p{Lu}{2}/u.test(phrase) && /^\p{Lu}/u.test(behind)) return token.start;
    }
    // "Key duties - Lead experiments. - Write articles.": the marks of a list that was run together.
    if (index === hit.to && /^[-–•*]$/.test(token.norm) && !token.joined) {
      const next = tokens[index + 1];
      if (next && !next.joined && /^\p{Lu}/u.test(text.slice(next.start, next.start + 1))) return token.start;
    }
    if (token.kind === 'mark' && token.norm !== '/' && token.norm !== '&') return null;
  }
  return null;
}
