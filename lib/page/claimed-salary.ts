/** `baseSalary` in the shapes found in the wild, and the pay that recruiting systems leave in inline scripts. */
import type { Claim, ClaimedSalary } from '../posting/listing';
import type { PayUnit } from '../posting/posting';
import { asList, asText, entry, type JsonNode, readJson } from './tolerant-json';

const UNITS: readonly [RegExp, PayUnit][] = [
  [/hour|\bhr\b/i, 'hour'],
  [/\bday|\bdaily/i, 'day'],
  [/week/i, 'week'],
  [/month|\bpcm\b/i, 'month'],
  [/year|annual|annum|\byr\b/i, 'year'],
];
const SYMBOLS: Record<string, string> = {
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  R$: 'BRL',
  C$: 'CAD',
  A$: 'AUD',
  US$: 'USD',
};
/** Currencies called dollar, by the country in which the sign alone means them. */
const DOLLARS: Record<string, string> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD' };

/** The unit a word names (`HOUR`, `hourly`, `per annum`), or null. */
export function payUnit(words: string | undefined): PayUnit | null {
  if (!words) return null;
  return UNITS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** An ISO 4217 code from a code or a sign. A bare `$` is the dollar of the country, or the US dollar. */
export function currencyCode(written: string | undefined, country: string | undefined): string | null {
  const word = written?.trim();
  if (!word) return null;
  if (/^[A-Za-z]{3}$/.test(word)) return word.toUpperCase();
  if (word === '$') return DOLLARS[country ?? ''] ?? 'USD';
  return SYMBOLS[word] ?? null;
}

/** A printed amount: `65,000.00`, `70.000`, `1'049`, `120k`. Null for nothing or zero. */
export function amountOf(written: string | undefined): number | null {
  const match = written?.match(/(\d[\d.,'’\u00a0 ]{0,18})\s{0,2}(k)?/i);
  if (!match?.[1]) return null;
  let digits = match[1].replace(/[\s'’\u00a0]/g, '');
  const cents = digits.match(/[.,](\d{1,2})$/);
  const whole = cents ? digits.slice(0, -cents[0].length) : digits;
  digits = whole.replace(/[.,]/g, '') + (cents ? `.${cents[1]}` : '');
  const value = Number(digits) * (match[2] ? 1_000 : 1);
  return Number.isFinite(value) && value > 0 ? value : null;
}

/** The employer's pay of a `JobPosting`; `estimatedSalary` is never looked at. Null for none or for zeros as filler. */
export function readBaseSalary(base: JsonNode | undefined, country: string | undefined): Claim<ClaimedSalary> | null {
  for (const node of asList(base)) {
    const salary = salaryOf(node, country);
    if (salary) return { value: salary, start: node.start, end: node.end };
  }
  return null;
}

function salaryOf(node: JsonNode, country: string | undefined): ClaimedSalary | null {
  if (node.kind === 'number' || node.kind === 'string') return salaryOfText(String(node.value), country);
  if (node.kind !== 'object') return null;
  const value = asList(entry(node, 'value'))[0];
  const inner = value?.kind === 'object' ? value : node;
  const text = asText(value) ?? asText(entry(inner, 'value'));
  const unit = payUnit(
    asText(entry(inner, 'unitText')) ?? asText(entry(node, 'unitText')) ?? asText(entry(inner, 'unitCode')),
  );
  const currency = currencyCode(asText(entry(node, 'currency')) ?? asText(entry(inner, 'currency')), country);
  let min = amountOf(asText(entry(inner, 'minValue')));
  let max = amountOf(asText(entry(inner, 'maxValue')));
  if (min === null && max === null && text !== undefined) {
    const read = salaryOfText(text, country);
    return read && { min: read.min, max: read.max, currency: currency ?? read.currency, unit: unit ?? read.unit };
  }
  if (min === null && max === null) return null;
  if (min !== null && max !== null && min > max) [min, max] = [max, min];
  return { min, max, currency, unit };
}

/** Pay written as words in a field: one amount or a range. */
function salaryOfText(text: string, country: string | undefined): ClaimedSalary | null {
  const amounts = [...text.slice(0, 200).matchAll(/\d[\d.,'’]{0,14}(?:\s{0,1}k\b)?/gi)];
  if (amounts.length === 0 || amounts.length > 2) return null;
  const thousands = amounts.some((amount) => /k$/i.test(amount[0]));
  const [first, second] = amounts.map((amount) => {
    const value = amountOf(amount[0]);
    return value !== null && thousands && value < 1_000 ? value * (/k$/i.test(amount[0]) ? 1 : 1_000) : value;
  });
  if (first === null || first === undefined || second === null) return null;
  const sign = text.match(/US\$|C\$|A\$|R\$|[$£€¥₹]/)?.[0];
  const code = text.match(/\b(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|JPY|INR|SGD|PLN|CZK)\b/)?.[0];
  return {
    min: first,
    max: second ?? first,
    currency: currencyCode(code ?? sign, country),
    unit: payUnit(text),
  };
}

const STATE_KEYS = /"(pay_ranges|salaryRange|salary_from)"\s{0,4}:/;
const MAX_STATE_CHARS = 600_000;
const MAX_STATE_VALUE = 20_000;

/**
 * Pay in the inline state of a recruiting system, by its few known keys: Greenhouse `pay_ranges`, Lever `salaryRange`,
 * Workable `salary_from`. Null unless the state names exactly one pay.
 */
export function readStateSalary(text: string): { salary: ClaimedSalary; raw: string } | null {
  if (text.length > MAX_STATE_CHARS) return null;
  const match = STATE_KEYS.exec(text);
  if (!match) return null;
  const after = match.index + match[0].length;
  if (STATE_KEYS.test(text.slice(after))) return null;
  const open = match[1] === 'salary_from' ? text.lastIndexOf('{', match.index) : after;
  const source = text.slice(open, open + MAX_STATE_VALUE);
  const node = readJson(source);
  if (!node) return null;
  const ranges = asList(node);
  const from = ranges[0];
  if (ranges.length !== 1 || !from) return null;
  const min = amountOf(asText(entry(from, 'min')) ?? asText(entry(from, 'salary_from')));
  const max = amountOf(asText(entry(from, 'max')) ?? asText(entry(from, 'salary_to')));
  if (min === null && max === null) return null;
  const currency =
    asText(entry(from, 'currency_type')) ?? asText(entry(from, 'currency')) ?? asText(entry(from, 'salary_currency'));
  const unit = payUnit(asText(entry(from, 'title')) ?? asText(entry(from, 'interval')));
  return { salary: { min, max, currency: currencyCode(currency, undefined), unit }, raw: source.slice(0, node.end) };
}
