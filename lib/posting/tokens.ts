/**
 * Words, numbers and marks of a text in one linear pass. Terms of the vocabulary go through the same scanner, so a term
 * matches whole words by construction ("Tform" is never found in "platform", `C++` never read as `C`).
 */

/** What a token is: letters, digits, or a single mark. */
export type TokenKind = 'word' | 'number' | 'mark';

/** A word, number or mark of the text, its place in UTF-16 units. */
export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
  /** Lower case, typographic apostrophes made plain; for words also without a plural `s` (see `foldPlural`). */
  norm: string;
  /** True where no white space stands between the previous token and this one. */
  joined: boolean;
}

const APOSTROPHES = /[’ʼ`´]/g;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  // Latin-1 letters and everything above them but punctuation, currency and symbol blocks.
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x1fff) ||
  (code >= 0x3040 && code <= 0xd7ff) ||
  code === 0xaa ||
  code === 0xb5 ||
  code === 0xba;
const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200d);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc || code === 0x60;

/** One spelling for both sides of the Atlantic: `optimisation` => `optimization`, `modelling` => `modeling`. */
function americanised(word: string): string {
  if (word.endsWith('isation') && word.length > 8) return `${word.slice(0, -7)}ization`;
  if (word.endsWith('elling') && word.length > 7) return `${word.slice(0, -6)}eling`;
  return word;
}

/**
 * Takes the plural or possessive ending off a lower-case word, the same way for terms and text: `networks` => `network`,
 * `responsibilities` => `responsibility`, `master's` => `master`, `masters'` => `master`. Short words and -ss, -us, -is stay.
 */
export function foldPlural(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last !== 115 && last !== 39) return last === 110 || last === 103 ? americanised(word) : word;
  let stem = word;
  if (stem.endsWith("'s")) stem = stem.slice(0, -2);
  else if (stem.endsWith("s'")) stem = stem.slice(0, -2);
  if (stem.length > 4 && stem.endsWith('ies')) return `${stem.slice(0, -3)}y`;
  if (stem.length > 3 && stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  return americanised(stem);
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/**
 * Texts that lost their line breaks glue a heading in capitals to the sentence behind it ("DUTIESThis project"): the word ends
 * before the last capital that a small letter follows.
 */
function isGluedHeading(text: string, start: number, at: number): boolean {
  if (!isUpper(text.charCodeAt(at)) || !isUpper(text.charCodeAt(at - 1))) return false;
  const behind = text.charCodeAt(at + 1);
  if (!(behind >= 97 && behind <= 122)) return false;
  for (let index = start; index < at; index += 1) if (!isUpper(text.charCodeAt(index))) return false;
  // "GPUs", "PhDs": a single small letter at the end is a plural, not a new word.
  const third = text.charCodeAt(at + 2);
  return third >= 97 && third <= 122;
}

/** Words that end a heading; "QualificationsThe position" is two words, "TensorFlow" is one. */
const HEADING_ENDS: ReadonlySet<string> = new Set(
  'duties qualifications qualification requirements requirement salary procedure opportunities opportunity responsibilities description profile benefits conditions tasks position project application applications deadline location contact funding background offer education skills experience summary overview employment information role company team time representatives documents criteria environment eligibility start assignment'.split(
    ' ',
  ),
);

/** A heading without capitals that lost its line break ("QualificationsThe position requires"). */
function isGluedLabel(text: string, start: number, at: number): boolean {
  return (
    isUpper(text.charCodeAt(at)) &&
    !isUpper(text.charCodeAt(at - 1)) &&
    HEADING_ENDS.has(text.slice(start, at).toLowerCase())
  );
}

/** How many different words are remembered with their folded form; listings share most of theirs. */
const REMEMBERED = 20_000;
const norms = new Map<string, string>();

/** The folded form of a word. Remembered, because the same few thousand words make up most texts. */
function normOf(word: string): string {
  const known = norms.get(word);
  if (known !== undefined) return known;
  const norm = foldPlural(word.toLowerCase().replace(APOSTROPHES, "'"));
  // A piece of 13 units or more keeps the text it was cut from in memory.
  if (word.length <= 12) {
    if (norms.size >= REMEMBERED) norms.clear();
    norms.set(word, norm);
  }
  return norm;
}

/** Splits a text into tokens. Linear in its length; white space makes no token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let joined = false;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      joined = false;
      at += 1;
      continue;
    }
    const start = at;
    let kind: TokenKind = 'mark';
    if (isDigit(code)) {
      while (at < length && isDigit(text.charCodeAt(at))) at += 1;
      kind = 'number';
      // "3D", "5th", "401k": digits that run into letters are one word, unless the letters are a lone k, m or bn of an amount.
      if (at < length && isLetter(text.charCodeAt(at))) {
        let end = at;
        while (end < length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end += 1;
        if (!/^(?:k|m|mio|bn|b|l|lpa|kr|years?|yrs?|months?|h|hrs?|eur|usd|gbp|chf)$/i.test(text.slice(at, end))) {
          at = end;
          kind = 'word';
        }
      }
    } else if (isLetter(code)) {
      kind = 'word';
      while (at < length) {
        const next = text.charCodeAt(at);
        if (isLetter(next) || isDigit(next)) {
          at += 1;
          if (at - start >= 4 && (isGluedHeading(text, start, at) || isGluedLabel(text, start, at))) break;
        } else if (isApostrophe(next) && at + 1 < length && isLetter(text.charCodeAt(at + 1))) at += 2;
        else break;
      }
    } else {
      at += 1;
    }
    const raw = text.slice(start, at);
    const norm = kind === 'word' ? normOf(raw) : raw;
    tokens.push({ start, end: at, kind, norm, joined });
    joined = true;
  }
  return tokens;
}

/** The index of the first token that starts at or after `offset` (binary search). */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
