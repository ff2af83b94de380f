/**
 * Amounts of a text: numbers in the ways they are printed (1,234.50 · 1.234,50 · 1'234 · 1 234 · 3,00,000 · 120k · 5 lakhs) with
 * the currency beside them. A hand-written automaton: each character is looked at a bounded number of times.
 */
import { CURRENCIES, type CurrencyCode, SHARED_FORMS, type SharedSign } from './vocabulary/currencies';

/** A currency as printed: a code, or a sign that several currencies share. */
export type PrintedCurrency = CurrencyCode | SharedSign;

/** A number as printed, with its currency sign and multiplier: "$120k" is 120,000 with `$`. Offsets in UTF-16 units. */
export interface Amount {
  /** With the currency sign and the multiplier. */
  start: number;
  end: number;
  /** Where the digits begin and end. */
  digitsStart: number;
  digitsEnd: number;
  value: number;
  currency: PrintedCurrency | null;
  /** `k`, `thousand`; or `lakh` of Indian amounts; `big` from a million up. */
  scale: 'k' | 'lakh' | 'big' | null;
  /** "LPA": lakhs per annum. */
  perAnnum: boolean;
  /** Printed with thousands separators or a multiplier: written as money, not as a year or a count. */
  grouped: boolean;
  percent: boolean;
  /** A `+` or "or more" right behind it is read by whoever asks; here only the plain sign. */
  plus: boolean;
}

const FORMS = new Map<string, PrintedCurrency>();
const isWordForm = (form: string): boolean => /^\p{Ll}[\p{Ll} ]{2,}$/u.test(form.toLowerCase()) && form.length > 3;
for (const [code, { forms }] of Object.entries(CURRENCIES) as [CurrencyCode, { forms: readonly string[] }][]) {
  FORMS.set(code, code);
  FORMS.set(code.toLowerCase(), code);
  for (const form of forms) FORMS.set(isWordForm(form) ? form.toLowerCase() : form, code);
}
for (const [sign, forms] of Object.entries(SHARED_FORMS) as [SharedSign, readonly string[]][])
  for (const form of forms) FORMS.set(form, sign);
// "try" and "all" are words before they are currencies, so these codes count in capitals only.
for (const word of ['try', 'sar']) FORMS.delete(word);
const LONGEST_FORM = Math.max(...[...FORMS.keys()].map((form) => form.length));

const MULTIPLIERS: Readonly<Record<string, { times: number; scale: 'k' | 'lakh' | 'big'; perAnnum?: true }>> = {
  k: { times: 1e3, scale: 'k' },
  thousand: { times: 1e3, scale: 'k' },
  tsd: { times: 1e3, scale: 'k' },
  lakh: { times: 1e5, scale: 'lakh' },
  lakhs: { times: 1e5, scale: 'lakh' },
  lac: { times: 1e5, scale: 'lakh' },
  lacs: { times: 1e5, scale: 'lakh' },
  l: { times: 1e5, scale: 'lakh' },
  lpa: { times: 1e5, scale: 'lakh', perAnnum: true },
  crore: { times: 1e7, scale: 'lakh' },
  crores: { times: 1e7, scale: 'lakh' },
  万: { times: 1e4, scale: 'big' },
  万円: { times: 1e4, scale: 'big' },
  m: { times: 1e6, scale: 'big' },
  mn: { times: 1e6, scale: 'big' },
  mm: { times: 1e6, scale: 'big' },
  mio: { times: 1e6, scale: 'big' },
  million: { times: 1e6, scale: 'big' },
  millions: { times: 1e6, scale: 'big' },
  b: { times: 1e9, scale: 'big' },
  bn: { times: 1e9, scale: 'big' },
  billion: { times: 1e9, scale: 'big' },
  billions: { times: 1e9, scale: 'big' },
  t: { times: 1e12, scale: 'big' },
  trillion: { times: 1e12, scale: 'big' },
};
/** Single letters stand right behind the digits; as a word of their own they are something else ("100 m"). */
const GLUED_ONLY = new Set(['k', 'l', 'm', 'b', 't']);

/** "401k", "403(b)": American pension plans, not amounts. */
const RETIREMENT_PLANS = new Set([401, 403, 457]);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (char: string): boolean => /\p{L}/u.test(char);
const isBlank = (char: string): boolean =>
  char === ' ' || char === '\u00a0' || char === '\u202f' || char === '\u2009' || char === '\t';
const isThin = (char: string): boolean => char === ' ' || char === '\u00a0' || char === '\u202f' || char === '\u2009';

/** Longest run of digits that can be money; a longer run is an identifier. */
const LONGEST_RUN = 12;

interface Digits {
  end: number;
  value: number;
  grouped: boolean;
}

/** How many digits stand from `at` on, counted up to four. */
function digitsFrom(text: string, at: number): number {
  let count = 0;
  while (count < 4 && isDigit(text.charCodeAt(at + count))) count += 1;
  return count;
}

/** Reads the digits from `at` with their separators; null for a run too long to be money. */
function readDigits(text: string, at: number): Digits | { end: number; value: null } {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const length = end - at;
  if (length > LONGEST_RUN) return { end, value: null };
  let digits = text.slice(at, end);
  let grouped = false;
  let separator = '';
  if (length <= 3 && digits !== '0') {
    for (let groups = 0; groups < 4; groups += 1) {
      const char = text.charAt(end);
      const fits =
        separator === ''
          ? char === ',' || char === '.' || char === "'" || char === '’' || isThin(char)
          : char === separator;
      if (!fits) break;
      const behind = digitsFrom(text, end + 1);
      if (behind === 3) {
        // "530 000" is one number, "Grade 7 530" is two: a blank joins only full groups, and never a lone zero-led group.
        digits += text.slice(end + 1, end + 4);
        separator = char;
        grouped = true;
        end += 4;
      } else if (char === ',' && behind === 2 && isLakhTail(text, end)) {
        const [tail, tailEnd] = lakhTail(text, end);
        digits += tail;
        end = tailEnd;
        grouped = true;
        separator = ',';
        break;
      } else break;
    }
  }
  const char = text.charAt(end);
  if ((char === '.' || char === ',') && char !== separator) {
    const behind = digitsFrom(text, end + 1);
    const closes = behind === 1 || behind === 2 || (behind === 3 && digits === '0');
    if (closes) {
      digits += `.${text.slice(end + 1, end + 1 + behind)}`;
      end += 1 + behind;
    }
  }
  return { end, value: Number(digits), grouped };
}

/** `,00,000`: pairs of digits and a last group of three, as lakhs are printed. */
function isLakhTail(text: string, at: number): boolean {
  return /^(?:,\d\d){1,3},\d{3}(?!\d)/.test(text.slice(at, at + 14));
}

function lakhTail(text: string, at: number): [digits: string, end: number] {
  const tail = /^(?:,\d\d){1,3},\d{3}/.exec(text.slice(at, at + 14))?.[0] ?? '';
  return [tail.replaceAll(',', ''), at + tail.length];
}

/** The currency that ends right before `at` (blanks between allowed), with where it begins. */
function currencyBefore(text: string, at: number): [PrintedCurrency, number] | null {
  let end = at;
  for (let blanks = 0; blanks < 2 && isBlank(text.charAt(end - 1)); blanks += 1) end -= 1;
  // Markup and brackets may stand between: "$**120,000**", "USD (120,000)".
  for (let marks = 0; marks < 2 && (text.charAt(end - 1) === '*' || text.charAt(end - 1) === '_'); marks += 1) end -= 1;
  const found = formEndingAt(text, end);
  if (!found) return null;
  const [currency, start] = found;
  if (currency !== '$') return found;
  // "CAD $120,000": the code before the sign says which dollar.
  let before = start;
  for (let blanks = 0; blanks < 2 && isBlank(text.charAt(before - 1)); blanks += 1) before -= 1;
  const code = formEndingAt(text, before);
  return code && code[0] !== '$' && /^[A-Z]{3}$/.test(text.slice(code[1], before)) ? [code[0], code[1]] : found;
}

/** "R550,000", "R 1 200 000": the rand's letter counts only before a large grouped number; alone it names a language. */
function randBefore(text: string, at: number, large: boolean): [PrintedCurrency, number] | null {
  if (!large) return null;
  const start = isBlank(text.charAt(at - 1)) ? at - 2 : at - 1;
  return text.charAt(start) === 'R' && !isLetter(text.charAt(start - 1)) ? ['ZAR', start] : null;
}

function formEndingAt(text: string, end: number): [PrintedCurrency, number] | null {
  const last = text.charAt(end - 1);
  if (last === '' || isBlank(last) || last === '\n') return null;
  for (let length = Math.min(LONGEST_FORM, end); length > 0; length -= 1) {
    const start = end - length;
    const raw = text.slice(start, end);
    const currency = FORMS.get(raw) ?? (length > 3 ? FORMS.get(raw.toLowerCase()) : undefined);
    if (!currency) continue;
    if (isLetter(raw.charAt(0)) && start > 0 && isLetter(text.charAt(start - 1))) continue;
    return [currency, start];
  }
  return null;
}

/** The currency that starts at or right behind `at`, with where it ends. */
function currencyBehind(text: string, at: number): [PrintedCurrency, number] | null {
  let start = at;
  if (/^[/.,]-/.test(text.slice(start, start + 2))) start += 2;
  for (let blanks = 0; blanks < 2 && isBlank(text.charAt(start)); blanks += 1) start += 1;
  for (let length = LONGEST_FORM; length > 0; length -= 1) {
    const end = start + length;
    if (end > text.length) continue;
    const raw = text.slice(start, end);
    const currency = FORMS.get(raw) ?? (length > 3 ? FORMS.get(raw.toLowerCase()) : undefined);
    if (!currency) continue;
    const next = text.charAt(end);
    if (isLetter(raw.charAt(length - 1)) && next !== '' && isLetter(next)) continue;
    // "90,000 $120,000": a sign that touches the next number belongs to that one.
    if (!isLetter(raw.charAt(0)) && isDigit(text.charCodeAt(end))) continue;
    if (!isLetter(raw.charAt(0)) && isBlank(next) && isDigit(text.charCodeAt(end + 1)) && start > at) continue;
    return [currency, end];
  }
  return null;
}

function multiplierBehind(
  text: string,
  at: number,
): { times: number; scale: 'k' | 'lakh' | 'big'; perAnnum?: true; end: number } | null {
  let start = at;
  for (let blanks = 0; blanks < 2 && isBlank(text.charAt(start)); blanks += 1) start += 1;
  let end = start;
  while (end - start < 10 && end < text.length && isLetter(text.charAt(end))) end += 1;
  if (end === start || isLetter(text.charAt(end))) return null;
  // "120k€" and "120kEUR" glue the currency to the multiplier.
  const word = text.slice(start, end).toLowerCase();
  const whole = MULTIPLIERS[word];
  if (whole && !(start > at && GLUED_ONLY.has(word))) return { ...whole, end };
  // "48 - 55 k€", "40 k EUR": a currency behind it makes the letter a multiplier all the same.
  if (whole && word === 'k' && currencyBehind(text, end)) return { ...whole, end };
  if (start === at && (word.startsWith('k') || word.startsWith('m')) && FORMS.has(text.slice(start + 1, end))) {
    const glued = MULTIPLIERS[word.charAt(0)];
    return glued ? { ...glued, end: start + 1 } : null;
  }
  return null;
}

/** All amounts between `from` and `to`, in order; linear in the length. */
export function readAmounts(text: string, from = 0, to = text.length): Amount[] {
  const amounts: Amount[] = [];
  let at = from;
  while (at < to) {
    if (!isDigit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const digitsStart = at;
    const digits = readDigits(text, at);
    at = Math.max(digits.end, at + 1);
    if (digits.value === null) continue;
    const before =
      currencyBefore(text, digitsStart) ?? randBefore(text, digitsStart, digits.grouped && digits.value >= 10_000);
    const touching = text.charAt(digitsStart - 1);
    // "E13", "H2020", "GPT4", "v2.1": digits glued to letters are names, unless the letters are a currency.
    if (
      !before &&
      touching !== '' &&
      (isLetter(touching) || /[#@/\\]/.test(touching)) &&
      !isRangeSlash(text, digitsStart)
    )
      continue;
    const multiplier = multiplierBehind(text, digits.end);
    if (multiplier !== null && multiplier.scale !== 'lakh' && !before && RETIREMENT_PLANS.has(digits.value)) continue;
    const afterNumber = multiplier?.end ?? digits.end;
    const behind = currencyBehind(text, afterNumber);
    let end = behind ? behind[1] : afterNumber;
    const next = text.charAt(end);
    // "5th", "3D": digits that run into letters are words.
    if (!multiplier && !behind && next !== '' && isLetter(next) && !PER_GLUED.test(text.slice(end, end + 6))) continue;
    if (text.startsWith('/-', end)) end += 2;
    at = Math.max(at, end);
    // A code behind the amount beats the sign before it ("$120,000 CAD"); a shared sign behind does not beat a code before.
    const currency =
      behind && (!before || (before[0] === '$' && behind[0] !== '$')) ? behind[0] : (before?.[0] ?? null);
    const blank = isBlank(text.charAt(end)) ? 1 : 0;
    amounts.push({
      start: before ? before[1] : digitsStart,
      end,
      digitsStart,
      digitsEnd: digits.end,
      value: digits.value * (multiplier?.times ?? 1),
      currency: currency ?? (multiplier?.scale === 'lakh' ? 'INR' : null),
      scale: multiplier?.scale ?? null,
      perAnnum: multiplier?.perAnnum ?? false,
      grouped: digits.grouped || multiplier !== null,
      percent:
        !behind &&
        (text.charAt(end + blank) === '%' ||
          text.startsWith('percent', end + blank) ||
          text.startsWith('per cent', end + blank)),
      plus: text.charAt(end) === '+',
    });
  }
  return amounts;
}

/** "102,570p.a." */
const PER_GLUED = /^(?:p\.\s?a\b|pa\b|per\b)/i;

/** "$100,000/120,000" and "3/4" keep their second number. */
const isRangeSlash = (text: string, at: number): boolean =>
  text.charAt(at - 1) === '/' && isDigit(text.charCodeAt(at - 2));
