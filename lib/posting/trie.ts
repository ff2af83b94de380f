import type { Hit, Term, TermKind } from './terms';
import { foldPlural, type Token, tokenize } from './tokens';

interface Node {
  next: Map<string, Node> | null;
  /** Terms whose last token this is, with the exact form where case matters. */
  terms: { term: Term; form: string | null }[] | null;
}

/**
 * A token trie over all terms. Longest match wins within a kind; kinds do not hide each other. Forms wait under their first word
 * until a text has that word, because a text needs a small part of the vocabulary and the trie is made while a page waits.
 */
export interface Trie {
  root: Node;
  /** By first word: the forms that wait, or the node they were made into. */
  starts: Map<string, [term: Term, form: string][] | Node>;
}

const node = (): Node => ({ next: null, terms: null });

/** Hyphens between joined words are skipped in terms and texts alike: "self-supervised" is "self supervised". */
const isHyphen = (token: Token): boolean =>
  token.kind === 'mark' && (token.norm === '-' || token.norm === '‑' || token.norm === '‐' || token.norm === '–');

/** One line break and the blanks of an indented line; an empty line between ends a paragraph. */
const WRAP = /^[ \t]{0,4}\r?\n[ \t]{0,12}$/;

/** The first word of a form as the scanner makes it; a scan is needed only where the word is not plain letters. */
function firstWordOf(form: string): string | undefined {
  let at = 0;
  let small = 0;
  for (; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
    const lower = code >= 97 && code <= 122;
    if (lower) small += 1;
    else if (code === 32 || code === 45) break;
    else if (!(code >= 65 && code <= 90) || small > 0) return tokenize(form)[0]?.norm;
  }
  // "DNAs", "PhD": capitals before small letters may be two words to the scanner.
  if (small > 0 && small < at - 1) return tokenize(form)[0]?.norm;
  return at > 0 ? foldPlural(form.slice(0, at).toLowerCase()) : tokenize(form)[0]?.norm;
}

/** Builds the trie: sorts the forms by their first word. Made once a script. */
export function buildTrie(terms: Iterable<Term>): Trie {
  const waiting = new Map<string, [term: Term, form: string][]>();
  for (const term of terms) {
    for (const form of term.forms) {
      const word = firstWordOf(form);
      if (word === undefined) continue;
      const others = waiting.get(word);
      if (others) others.push([term, form]);
      else waiting.set(word, [[term, form]]);
    }
  }
  return { root: node(), starts: waiting };
}

/** The node of a first word, its forms taken in when it is asked for the first time. */
function startOf(trie: Trie, word: string): Node | undefined {
  const start = trie.starts.get(word);
  if (!Array.isArray(start)) return start;
  for (const [term, form] of start) insert(trie.root, term, form);
  const made = trie.root.next?.get(word) ?? node();
  trie.starts.set(word, made);
  return made;
}

function insert(root: Node, term: Term, form: string): void {
  let at = root;
  for (const token of tokenize(form)) {
    if (isHyphen(token) && at !== root) continue;
    at.next ??= new Map();
    let next = at.next.get(token.norm);
    if (!next) {
      next = node();
      at.next.set(token.norm, next);
    }
    at = next;
  }
  at.terms ??= [];
  const exact = term.exactCase ? form : null;
  // Several forms may fold to one path ("master", "master's").
  if (!at.terms.some((known) => known.term === term && known.form === exact)) at.terms.push({ term, form: exact });
}

/**
 * All terms in a tokenised text, by kind and in order. Linear in the number of tokens times the longest term.
 * A match runs over a line break only where a sentence goes on in small letters (texts wrapped at a fixed width), never into a
 * list item or a heading.
 */
export function findTerms(trie: Trie, text: string, tokens: readonly Token[]): Map<TermKind, Hit[]> {
  const found = new Map<TermKind, Hit[]>();
  const takenUntil = new Map<TermKind, number>();
  for (let from = 0; from < tokens.length; from += 1) {
    let at: Node | undefined;
    let longest: Map<TermKind, Hit[]> | null = null;
    const first = tokens[from] as Token;
    for (let to = from; to < tokens.length; to += 1) {
      const token = tokens[to] as Token;
      if (to > from) {
        const previous = tokens[to - 1] as Token;
        const gap = token.joined ? '' : text.slice(previous.end, token.start);
        if (
          gap.includes('\n') &&
          (token.kind !== 'word' || !WRAP.test(gap) || !/^\p{Ll}/u.test(text.charAt(token.start)))
        )
          break;
        if (isHyphen(token) && !at?.next?.has(token.norm) && gap.length <= 1) continue;
      }
      at = to === from ? startOf(trie, token.norm) : at?.next?.get(token.norm);
      if (!at) break;
      if (!at.terms) continue;
      for (const { term, form } of at.terms) {
        if (form !== null && text.slice(first.start, token.end) !== form) continue;
        if ((takenUntil.get(term.kind) ?? 0) > from) continue;
        longest ??= new Map();
        const same = longest.get(term.kind);
        const hit: Hit = { term, start: first.start, end: token.end, from, to: to + 1 };
        // Two terms may share a form ("deep reinforcement learning" is deep learning and reinforcement learning): keep both.
        if (same && same[0]?.to === hit.to) same.push(hit);
        else longest.set(term.kind, [hit]);
      }
    }
    if (!longest) continue;
    for (const [kind, hits] of longest) {
      const list = found.get(kind);
      if (list) list.push(...hits);
      else found.set(kind, hits);
      takenUntil.set(kind, (hits[0] as Hit).to);
    }
  }
  return found;
}

/** The terms of a kind that are written exactly as these folded words, hyphens left out. */
export function termsOf(trie: Trie, kind: TermKind, words: readonly string[]): Term[] {
  let at: Node | undefined;
  for (const [index, word] of words.entries()) {
    at = index === 0 ? startOf(trie, word) : at?.next?.get(word);
    if (!at) return [];
  }
  return (at?.terms ?? []).filter(({ term, form }) => term.kind === kind && form === null).map(({ term }) => term);
}
