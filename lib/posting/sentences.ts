import type { Block } from './listing';

/** A sentence or list item; `block` is the index of its block. Offsets count into the listing's text. */
export interface Sentence {
  start: number;
  end: number;
  block: number;
}

/** Words before a full stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[^a-zß-öø-ɏ])(?:e\.g|i\.e|etc|incl|approx|no|vs|dr|prof|mr|mrs|ms|ph|m|b|d|st|dept|entgeltgr|entggr|univ|inc|ltd|co|corp|fig|al|est|min|max|p\.a|u\.s|u\.k|sc|eng|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|esp|resp|cf|ca|[a-zß-öø-ɏ])$/i;

/** Longest piece of text kept as one sentence; a longer one is cut at the last blank, so that windows stay bounded. */
const LONGEST = 1_200;

/** Sentences inside the blocks: a list item or heading may hold several. Linear in the text's length. */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  const push = (start: number, end: number, block: number): void => {
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    if (end > start) sentences.push({ start, end, block });
  };
  for (const [index, block] of blocks.entries()) {
    let start = block.start;
    for (let at = block.start; at < block.end; at += 1) {
      const char = text.charAt(at);
      const stops = (char === '.' || char === '!' || char === '?') && endsSentence(text, at, block.end);
      if (stops || (at - start >= LONGEST && /\s/.test(char)) || at - start >= 2 * LONGEST) {
        push(start, at + 1, index);
        start = at + 1;
      }
    }
    push(start, block.end, index);
  }
  return sentences;
}

function endsSentence(text: string, at: number, blockEnd: number): boolean {
  if (at + 1 >= blockEnd) return true;
  const rest = text.slice(at + 1, at + 6);
  // ".Next" without a blank (texts that lost their line breaks) ends a sentence only before a capital and after a lower-case word.
  if (/^\p{Lu}\p{Ll}/u.test(rest))
    return text.charAt(at) === '.' && /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at));
  if (!/^["'”’)\]]{0,2}\s{1,3}/.test(rest)) return false;
  if (!/^["'”’)\]]{0,2}\s{1,3}[\p{Lu}\p{N}\p{Sc}"'“‘([*•·✓▪●–-]/u.test(text.slice(at + 1, at + 8))) return false;
  if (text.charAt(at) !== '.') return true;
  // "14. Januar", "1. December": a day before its month.
  if (
    /(?:^|\s)\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\s(?:jan|feb|m[aä]r|apr|ma[ijy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i.test(rest)
  )
    return false;
  const before = text.slice(Math.max(0, at - 12), at);
  // "… in Python and R. You …": a language, not an initial.
  if (/(?:\b(?:in|or|and|with|using)\s|[,/+]\s?)[CR]$/.test(before)) return true;
  return !ABBREVIATION.test(before);
}
