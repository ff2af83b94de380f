import { readShares, type ShareMention } from './part-time';
import type { PayFigure } from './pay-figures';
import { readPlace } from './pay-place';
import { readScales, type ScaleMention } from './pay-scales';
import type { Evidence, PayUnit, Salary } from './posting';
import type { Reading } from './reading';

/** Where the words around a figure are looked for, in offsets of the body. */
export interface PayWindow {
  /** Where the words that announce the figure may begin. */
  from: number;
  /** Where its own sentence or line begins. */
  own: number;
  /** Where the words behind it end. */
  to: number;
}

/** What else the words beside an amount say: place, scale, months a year, share of full time. */
export interface PayDetails {
  value: Pick<Salary, 'place' | 'scale' | 'monthsPerYear' | 'fte' | 'partTimeUnclear'>;
  /** The words that a detail was read from, where they do not lie beside the amount. */
  evidence(rule: string): Evidence[];
}

/** What the listing says of full and part time, read once. */
export interface PostTime {
  shares: readonly ShareMention[];
  isPartTime: boolean;
}

/** Reads shares of full time and "part-time" from the whole listing. */
export const readPostTime = (reading: Reading): PostTime => ({
  shares: readShares(reading),
  isPartTime: isPartTime(reading),
});

/** Reads the details of one figure from its own sentence, and the share of full time also from the rest of the listing. */
export function readPayDetails(
  reading: Reading,
  post: PostTime,
  figure: PayFigure,
  window: PayWindow,
  unit: PayUnit | null,
): PayDetails {
  const { text } = reading.body;
  const value: PayDetails['value'] = {};
  const place = readPlace(reading, figure, window);
  if (place !== null) value.place = place;
  const to = Math.min(text.length, Math.max(window.to, figure.end));
  const scales = readScales(text.slice(window.from, to), window.from);
  const scale = nearestScale(scales, figure) ?? scaleBefore(reading, figure, window);
  if (scale) value.scale = scale.scale;
  const months =
    unit === 'year' || unit === null ? monthsPerYear(text.slice(window.own, Math.min(text.length, to + 40))) : null;
  if (months !== null) value.monthsPerYear = months;
  const share = unit === 'hour' ? null : shareOf(reading, post.shares, window);
  if (share) {
    value.fte = share.share;
    if (share.share < 1 && !share.isFullTimeAmount && !isFullTimeAmount(text, window, figure) && !scale)
      value.partTimeUnclear = true;
  } else if (unit !== 'hour' && post.isPartTime && !isFullTimeAmount(text, window, figure))
    value.partTimeUnclear = true;
  const apart = share && (share.from !== reading.body || share.end <= window.from || share.start >= to) ? share : null;
  return {
    value,
    evidence: (rule) => (apart ? [reading.evidence(rule, apart.start, apart.end, apart.from)] : []),
  };
}

/** The last scale before the figure, else the first behind it; a grade says more than a spine point. */
function nearestScale(scales: readonly ScaleMention[], figure: PayFigure): ScaleMention | null {
  const graded = scales.filter(({ scale }) => !scale.startsWith('spine point'));
  const best = graded.length > 0 ? graded : scales;
  return best.filter(({ start }) => start < figure.start).at(-1) ?? best[0] ?? null;
}

/** "You are placed in scale 11. The salary is …": the only scale of the sentence before, in the same paragraph. */
function scaleBefore(reading: Reading, figure: PayFigure, window: PayWindow): ScaleMention | null {
  const before = reading.sentences[reading.sentenceIndexAt(window.own) - 1];
  const block = reading.blockAt(figure.start);
  if (!before || !block || before.start < block.start || window.own - before.start > 200) return null;
  const scales = readScales(reading.body.text.slice(before.start, before.end), before.start);
  const [only] = scales;
  return only && scales.length === 1 ? only : null;
}

/** Nine- or ten-month pay, named beside the amount. */
function monthsPerYear(words: string): number | null {
  const match =
    /\b(?:(9|nine)|(10|ten))[- ](?:\((?:9|10)\)[- ])?months?\b(?![- ](?:contract|internship|fixed|project|leave))/i.exec(
      words,
    );
  if (!match) return null;
  return match[1] ? 9 : 10;
}

/** The share that stands beside the figure, else the only one of the listing. */
function shareOf(reading: Reading, shares: readonly ShareMention[], window: PayWindow): ShareMention | null {
  const near = shares.find(
    ({ from, start }) => from === reading.body && start >= window.from && start < window.to + 60,
  );
  if (near) return near;
  const distinct = new Set(shares.map(({ share }) => share));
  return distinct.size === 1 ? (shares[0] ?? null) : null;
}

/** The words say that the amount is the one for full time. */
function isFullTimeAmount(text: string, window: PayWindow, figure: PayFigure): boolean {
  const words = text.slice(window.from, Math.min(text.length, Math.max(window.to, figure.end) + 90));
  return /pro[- ]?rata|pro-?rated|\bFTE\b|full[- ]time (?:equivalent|salary|basis|position|employment|contract|rate|amount|gross)|for (?:a )?full[- ]time|based on (?:a )?full|fulltime/i.test(
    words,
  );
}

/** The post itself is part-time, without a share. */
function isPartTime(reading: Reading): boolean {
  const PART_TIME =
    /\bpart[- ]time (?:position|post|role|contract|job|appointment|assistantship|employment)|(?:is|type|hours|schedule|basis)\W{1,3}part[- ]time\b|\(part[- ]time\)|\bpart[- ]time,? \(?\d{1,2}(?:\.\d)? hours/i;
  const NOT = /\b(?:possible|option|available|flexible|or part|full[- ]?time (?:or|\/|and)|welcome|considered)\b/i;
  if (/\bpart[- ]time\b/i.test(reading.title.text) && !/full[- ]time/i.test(reading.title.text)) return true;
  const match = PART_TIME.exec(reading.body.text.slice(0, 20_000));
  if (!match) return false;
  return !NOT.test(reading.body.text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40));
}
