import type { Block, Listing } from './listing';
import type { Evidence, EvidenceSource } from './posting';
import { findSections, type Section } from './sections';
import { type Sentence, splitSentences } from './sentences';
import type { Hit, TermKind } from './terms';
import { type Token, tokenIndexAt, tokenize } from './tokens';
import { findTerms } from './trie';
import { vocabulary } from './vocabulary/vocabulary';

/** One string of the listing with its tokens and the terms found in it. */
export interface TextReading {
  source: EvidenceSource;
  /**
   * The string, unit for unit, with every blank inside a block made a plain space: a line break that only wraps a sentence does not
   * hide a phrase. Offsets are those of the source; quotes are cut from the source itself.
   */
  text: string;
  tokens: Token[];
  hits: Map<TermKind, Hit[]>;
}

const NO_HITS: readonly Hit[] = [];

const OTHER_BLANK = /[^\S \n]/;

/** Whether a line breaks inside a block. Each break is looked for once, however many blocks there are. */
function breaksWithin(text: string, blocks: readonly Block[]): boolean {
  let at = -1;
  for (const { start, end } of blocks) {
    if (at < start) {
      at = text.indexOf('\n', start);
      if (at < 0) return false;
    }
    if (at < end) return true;
  }
  return false;
}

/** Blanks inside the blocks become spaces, one unit for one unit; between blocks line breaks stay. */
function unwrap(text: string, blocks: readonly Block[]): string {
  if (blocks.length === 0) return text.replace(/\s/g, ' ');
  // Most texts hold nothing but plain spaces between the line breaks of their blocks.
  if (!OTHER_BLANK.test(text) && !breaksWithin(text, blocks)) return text;
  let flat = '';
  let at = 0;
  for (const { start, end } of blocks) {
    flat += text.slice(at, start) + text.slice(start, end).replace(/\s/g, ' ');
    at = end;
  }
  return flat + text.slice(at);
}

function readText(source: EvidenceSource, text: string): TextReading {
  const tokens = tokenize(text);
  return { source, text, tokens, hits: findTerms(vocabulary(), text, tokens) };
}

/**
 * Everything that recognizers look at, made once a listing: tokens, terms, blocks, sections and sentences of the body (the job
 * block), and the same for title, company and location. Recognizers look only into windows around hits or tokens, so that their
 * work stays linear in the text's length.
 */
export class Reading {
  readonly body: TextReading;
  readonly title: TextReading;
  readonly company: TextReading;
  readonly location: TextReading;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];

  constructor(readonly listing: Listing) {
    const { sources, blocks } = listing;
    this.body = readText('text', unwrap(sources.text, blocks));
    this.title = readText('title', unwrap(sources.title, []));
    this.company = readText('company', unwrap(sources.company, []));
    this.location = readText('location', unwrap(sources.location, []));
    this.blocks = blocks;
    this.sections = findSections(this.body.text, blocks, this.body.tokens, this.hits('section'));
    this.sentences = splitSentences(this.body.text, blocks);
  }

  /** All terms of a kind in the body, in order. */
  hits(kind: TermKind): readonly Hit[] {
    return this.body.hits.get(kind) ?? NO_HITS;
  }

  /** The terms of a kind that start inside `[from, to)` of the body. */
  hitsIn(kind: TermKind, from: number, to: number): readonly Hit[] {
    const hits = this.hits(kind);
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hits[middle] as Hit).start < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < hits.length && (hits[end] as Hit).start < to) end += 1;
    return low === end ? NO_HITS : hits.slice(low, end);
  }

  /** The tokens that start inside `[from, to)` of the body. */
  tokensIn(from: number, to: number): readonly Token[] {
    const { tokens } = this.body;
    return tokens.slice(tokenIndexAt(tokens, from), tokenIndexAt(tokens, to));
  }

  /** The section that holds an offset of the body. */
  sectionAt(offset: number): Section {
    return (
      this.sections[lastStartingBy(this.sections, offset)] ?? {
        kind: 'role',
        start: 0,
        bodyStart: 0,
        end: this.body.text.length,
      }
    );
  }

  /** The sentence that holds an offset of the body, if any. */
  sentenceAt(offset: number): Sentence | null {
    const sentence = this.sentences[this.sentenceIndexAt(offset)];
    return sentence && offset < sentence.end ? sentence : null;
  }

  /** The index of the last sentence that starts at or before the offset; -1 where there is none. */
  sentenceIndexAt(offset: number): number {
    return lastStartingBy(this.sentences, offset);
  }

  /** The block that holds an offset of the body, if any. */
  blockAt(offset: number): Block | null {
    const block = this.blocks[lastStartingBy(this.blocks, offset)];
    return block && offset < block.end ? block : null;
  }

  /** Evidence for words of one of the strings: by default of the body. */
  evidence(rule: string, start: number, end: number, from: TextReading = this.body): Evidence {
    return { start, end, quote: this.listing.sources[from.source]?.slice(start, end) ?? '', source: from.source, rule };
  }
}

function lastStartingBy(list: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as { start: number }).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
