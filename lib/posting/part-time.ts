import type { Reading, TextReading } from './reading';

/** A share of full time that the text gives to the post. */
export interface ShareMention {
  from: TextReading;
  start: number;
  end: number;
  /** Above 0 up to 1. */
  share: number;
  /** Named with "FTE", "pro rata" or a pay scale: an amount beside it is the full-time one. */
  isFullTimeAmount: boolean;
}

const OF_POST =
  '(?:FTE|full[- ]?time|part[- ]?time|position|post\\b|appointment|employment|contract|job\\b|working (?:time|hours)|workload|Stelle|Teilzeit|of (?:a |the )?(?:regular|full|weekly|standard|working|FTE|TV)|TV[- ]?L|TV[- ]?[öÖ]D|E ?1[0-5]|EG ?1[0-5]|Entgelt\\w{0,8}|PhD position|doctoral position)';
const TARIFF =
  '(?:TV[- ]?L|TVL|TV[- ]?[öÖ]D|E ?1[0-5]|EG ?1[0-5]|Entgeltgruppe(?: E)? ?1[0-5]|pay (?:grade|scale|group) (?:E ?)?1[0-5])';

/** One pattern a way of saying it; the first group is percent, the second a decimal share. */
const SHARES: readonly RegExp[] = [
  /(?<![\d.,])(?:()(0?[.,]\d{1,3}|1[.,]0{1,2}))[ -]?(?:FTE|full[- ]time equivalent|AKU)\b/gi,
  /\bFTE(?: of|:| =|\))?[ (]{0,2}()(0?[.,]\d{1,3}|1[.,]0{1,2})(?!\d)/gi,
  /\bFTE(?: of|:| =)?[ (]{0,2}(\d{2,3}) ?(?:%|percent)/gi,
  new RegExp(
    `(?<![\\d.,])(\\d{2,3}(?:[.,]\\d)?) ?(?:%|percent|per cent)[ ,)(-]{0,3}(?:of |a |an |the |as |for |on |research |PhD |doctoral |postdoctoral |postdoc |scientific |regular |paid |temporary |fixed-term |${TARIFF},? ){0,4}${OF_POST}`,
    'gi',
  ),
  /\b(?:workload|pensum|employment (?:level|rate|degree|scope|percentage)|degree of employment|level of employment|scope of employment|scope|part[- ]?time|working time|working hours|activity rate|extent|employment|percentage|position)(?: is|:| of|,)?[ (]{1,3}(?:of |at )?(\d{2,3}) ?(?:%|percent)/gi,
];
const TARIFF_NAME = new RegExp(`\\b${TARIFF}(?!\\w)`, 'gi');
/** "TV-L E13, 65 %": the first number behind a tariff, if it is a percentage. */
const SHARE_BEHIND = /^[^.;%\d\n]{0,40}(\d{2,3}(?:[.,]\d)?) ?(?:%|percent|per cent)/i;
const HALVES: readonly [RegExp, number][] = [
  [/\bhalf[- ](?:time|position|post)\b|\bhalbe (?:Stelle|Position)\b/gi, 0.5],
  [/\b(?:three[- ]quarters?|3\/4|75%)[- ](?:time |position|post|TV)/gi, 0.75],
  [/\b(?:two[- ]thirds?|2\/3)[- ](?:time |position|post|TV|of a)/gi, 0.67],
];

/** All shares of full time in title and body. "65-100 %" leaves the share open and is not read. */
export function readShares(reading: Reading): readonly ShareMention[] {
  const known = SHARES_OF.get(reading);
  if (known) return known;
  const { title, body, sentences } = reading;
  const shares = [...sharesIn(title, [{ start: 0, end: title.text.length }]), ...sharesIn(body, sentences)];
  SHARES_OF.set(reading, shares);
  return shares;
}

/** Pay and pay scales both ask for the shares of one listing; they are read once. */
const SHARES_OF = new WeakMap<Reading, readonly ShareMention[]>();

function sharesIn(from: TextReading, pieces: readonly { start: number; end: number }[]): ShareMention[] {
  const found: ShareMention[] = [];
  for (const piece of pieces) {
    const words = from.text.slice(piece.start, piece.end);
    if (!/%|FTE|per ?cent|half|halbe|quarter|3\/4|third|2\/3|equivalent|AKU/i.test(words)) continue;
    for (const pattern of SHARES) {
      for (const match of words.matchAll(pattern)) {
        const share = match[1] ? Number(match[1].replace(',', '.')) / 100 : Number((match[2] ?? '').replace(',', '.'));
        if (!(share >= 0.1 && share <= 1)) continue;
        if (isOpenRange(words, match)) continue;
        add(found, from, piece.start + match.index, match[0], share);
      }
    }
    for (const tariff of words.matchAll(TARIFF_NAME)) {
      const behind = tariff.index + tariff[0].length;
      const match = SHARE_BEHIND.exec(words.slice(behind, behind + 56));
      const share = Number((match?.[1] ?? '').replace(',', '.')) / 100;
      if (!match || !(share >= 0.1 && share <= 1)) continue;
      const at = behind + match[0].lastIndexOf(match[1] ?? '');
      if (isRangeAround(words, at, at + (match[1] ?? '').length)) continue;
      add(found, from, piece.start + tariff.index, words.slice(tariff.index, behind + match[0].length), share);
    }
    for (const [pattern, share] of HALVES)
      for (const match of words.matchAll(pattern)) add(found, from, piece.start + match.index, match[0], share);
  }
  return found;
}

function add(found: ShareMention[], from: TextReading, start: number, words: string, share: number): void {
  if (found.some((other) => other.from === from && start < other.end && other.start < start + words.length)) return;
  const isFullTimeAmount = /FTE|equivalent|TV|E ?1\d|EG|Entgelt|grade|scale|AKU/i.test(words);
  found.push({ from, start, end: start + words.length, share, isFullTimeAmount });
}

function isOpenRange(words: string, match: RegExpMatchArray): boolean {
  const digits = match[1] || match[2] || '';
  const at = (match.index ?? 0) + match[0].lastIndexOf(digits);
  return isRangeAround(words, at, at + digits.length);
}

/** "65-100 %", "50 % to 75 %", "80% or 100%": the share is open. */
function isRangeAround(words: string, start: number, end: number): boolean {
  return (
    /\d ?%? ?(?:-|–|—|to|or|bis|\/|and) ?$/.test(words.slice(Math.max(0, start - 12), start)) ||
    /^ ?%? ?(?:-|–|—|to|or|bis|\/|and) ?\d{2,3} ?%/.test(words.slice(end, end + 14))
  );
}
