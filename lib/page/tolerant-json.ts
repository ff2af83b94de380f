/**
 * Reads JSON as found in pages, keeping where each value stands. Allows what sites get wrong: control characters and
 * unescaped quotes in strings, trailing commas and semicolons, comments, CDATA and HTML comment wrappers. Linear in the
 * length of the text, except that a lookahead over blanks follows each quote.
 */

/** A value with its stretch of the source; `[start, end)` of a string is inside its quotes. */
export type JsonNode =
  | { kind: 'object'; start: number; end: number; entries: ReadonlyMap<string, JsonNode> }
  | { kind: 'array'; start: number; end: number; items: readonly JsonNode[] }
  | { kind: 'string'; start: number; end: number; value: string }
  | { kind: 'number'; start: number; end: number; value: number }
  | { kind: 'literal'; start: number; end: number; value: boolean | null };

/** Nesting allowed; what is deeper is not read at all. */
export const MAX_DEPTH = 32;
const MAX_VALUES = 100_000;

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

class Unreadable extends Error {}

/** The value that starts first in the text, or null where there is none that can be read. */
export function readJson(text: string): JsonNode | null {
  try {
    return new Reader(text).top();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class Reader {
  private at = 0;
  private count = 0;
  /** Where the line ends in which a comment was found. */
  private lineEnd = 0;

  constructor(private readonly text: string) {}

  top(): JsonNode | null {
    this.noise();
    const first = this.text[this.at];
    return first === '{' || first === '[' ? this.value(0) : null;
  }

  private value(depth: number): JsonNode {
    if (depth > MAX_DEPTH || ++this.count > MAX_VALUES) throw new Unreadable();
    this.noise();
    const first = this.text[this.at];
    if (first === '{') return this.object(depth);
    if (first === '[') return this.array(depth);
    if (first === '"') return this.string(false);
    return this.bare();
  }

  private object(depth: number): JsonNode {
    const start = this.at++;
    const entries = new Map<string, JsonNode>();
    for (;;) {
      this.noise();
      const next = this.text[this.at];
      if (next === '}') break;
      if (next === ',') {
        this.at++;
        continue;
      }
      if (next !== '"') throw new Unreadable();
      const key = this.string(true);
      this.noise();
      if (this.text[this.at] !== ':') throw new Unreadable();
      this.at++;
      const value = this.value(depth + 1);
      if (key.kind === 'string' && !entries.has(key.value)) entries.set(key.value, value);
    }
    this.at++;
    return { kind: 'object', start, end: this.at, entries };
  }

  private array(depth: number): JsonNode {
    const start = this.at++;
    const items: JsonNode[] = [];
    for (;;) {
      this.noise();
      const next = this.text[this.at];
      if (next === ']') break;
      if (next === ',') {
        this.at++;
        continue;
      }
      if (next === undefined) throw new Unreadable();
      items.push(this.value(depth + 1));
    }
    this.at++;
    return { kind: 'array', start, end: this.at, items };
  }

  private string(isKey: boolean): JsonNode {
    const { text } = this;
    const start = this.at + 1;
    let value = '';
    let copied = start;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 92) {
        value += text.slice(copied, at);
        const letter = text[at + 1] ?? '';
        const hex = letter === 'u' ? text.slice(at + 2, at + 6) : '';
        if (/^[0-9a-f]{4}$/i.test(hex)) {
          value += String.fromCharCode(Number.parseInt(hex, 16));
          at += 5;
        } else {
          value += ESCAPES[letter] ?? letter;
          at += 1;
        }
        copied = at + 1;
      } else if (code === 34 && this.closes(at + 1, isKey)) break;
    }
    if (at >= text.length) throw new Unreadable();
    value += text.slice(copied, at);
    this.at = at + 1;
    return { kind: 'string', start, end: at, value };
  }

  /** Whether a quote whose next character is at `at` ends its string: what follows must go on as JSON does. */
  private closes(at: number, isKey: boolean): boolean {
    const next = this.nextInk(at);
    const char = this.text[next];
    if (isKey) return char === ':';
    if (char === undefined || char === '}' || char === ']') return true;
    if (char !== ',') return false;
    const after = this.text[this.nextInk(next + 1)];
    return after === undefined || /["{}[\]\d,tfn-]/.test(after);
  }

  private nextInk(at: number): number {
    const limit = Math.min(this.text.length, at + 500);
    while (at < limit && this.text.charCodeAt(at) <= 32) at++;
    return at;
  }

  private bare(): JsonNode {
    const start = this.at;
    while (this.at < this.text.length && /[\w.+-]/.test(this.text[this.at] ?? '')) this.at++;
    const word = this.text.slice(start, this.at);
    const place = { start, end: this.at };
    if (/^[+-]?\d/.test(word) && Number.isFinite(Number(word)))
      return { kind: 'number', ...place, value: Number(word) };
    if (word === 'true' || word === 'false') return { kind: 'literal', ...place, value: word === 'true' };
    if (word === 'null' || word === 'undefined' || word === 'NaN') return { kind: 'literal', ...place, value: null };
    throw new Unreadable();
  }

  /** Passes over blanks, comments and wrappers. */
  private noise(): void {
    const { text } = this;
    for (;;) {
      while (this.at < text.length && (text.charCodeAt(this.at) <= 32 || text.charCodeAt(this.at) === 0xfeff))
        this.at++;
      if (text.startsWith('/*', this.at)) this.at = this.after('*/', this.at + 2);
      else if (text.startsWith('<!--', this.at)) this.at += 4;
      else if (text.startsWith('-->', this.at)) this.at += 3;
      else if (text.startsWith('<![CDATA[', this.at)) this.at += 9;
      else if (text.startsWith('//', this.at)) {
        if (this.lineEnd <= this.at) this.lineEnd = this.after('\n', this.at);
        const cdata = text.slice(this.at, this.lineEnd).indexOf('<![CDATA[');
        this.at = cdata < 0 ? this.lineEnd : this.at + cdata;
      } else return;
    }
  }

  private after(mark: string, from: number): number {
    const found = this.text.indexOf(mark, from);
    return found < 0 ? this.text.length : found + mark.length;
  }
}

/** The entry of an object, or undefined. */
export function entry(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.entries.get(key) : undefined;
}

/** A string or number as trimmed text, else undefined. */
export function asText(node: JsonNode | undefined): string | undefined {
  if (node?.kind === 'string') return node.value.trim() || undefined;
  if (node?.kind === 'number') return String(node.value);
  return undefined;
}

/** The items of an array, the value itself otherwise. */
export function asList(node: JsonNode | undefined): readonly JsonNode[] {
  if (!node) return [];
  return node.kind === 'array' ? node.items : [node];
}
