import type { PayWindow } from './pay-details';
import type { PayFigure } from './pay-figures';
import type { Reading } from './reading';
import type { Hit } from './terms';

const JOINS = /^(?:,? (?:and|or|&) |, | ?\/ ?| ?& ?| \| |; )(?:the )?$/;
/** Words that are no place although they stand capitalised before a colon. */
const NO_PLACE =
  /\b(?:salary|pay|base|range|compensation|wage|rate|stipend|grade|level|scale|step|point|year|band|senior|junior|staff|principal|phd|postdoc\w{0,8}|master|engineer|scientist|researcher|fellow|associate|minimum|maximum|min|max|total|annual|hourly|monthly|starting|estimated|expected|target|amount|funding|budget|reward|remuneration|salaire|gehalt|package|details|benefits|ote|usd|eur|gbp|our|we|the|this|location|type|note|hours|contract|position|role|what|offer|job|title|tier|equity|cash|fellowship|scholarship|studentship|bursary|assistantship|candidates?|programme?|analyst|developer|manager|intern|interns|lecturer|professor|assistant|lead|director|track|option|plan|phase|first|second|third|doctoral|early|career|experienced|entry|mid|research|offers?|fees?|travel|gross|net|full|part|time|students?)\b/i;

/** The place a figure belongs to, in the listing's words; null where none stands beside it. */
export function readPlace(reading: Reading, figure: PayFigure, window: PayWindow): string | null {
  const { text } = reading.body;
  const hits = placesIn(reading, window.own, Math.min(text.length, figure.end + 60));
  const before = hits.filter((hit) => hit.end <= figure.start);
  const last = before.at(-1);
  if (last) {
    const [start, end] = joined(text, before, before.length - 1);
    const lead = text.slice(Math.max(window.own, start - 24), start);
    const gap = text.slice(end, figure.start);
    const leads =
      /(?:^|\b(?:in|for|within|of|at|from|performed in|based in|located in|outside)\s(?:the\s|our\s)?(?:greater\s)?|\bother\s|[:;•|*(–-]\s?|\b(?:pay|salary|range|rate)\s|\n)[ \t]{0,3}$/i.test(
        lead,
      ) || start === window.own;
    const follows =
      /^[\s*)]{0,3}(?:[:–-]|is\b|(?:only|area|metro(?:politan)? area|office|based|region|residents|candidates|applicants|employees|hires|positions?|roles?|locations?|base|pay|salary|range|the|are|\()\b[^.;\n]{0,90}$|\()/i.test(
        gap,
      ) ||
      gap.trim() === '' ||
      /^[\s,]{0,2}(?:the|this|our|we|annual|base|pay|salary)\b[^.;]{0,90}$/i.test(gap);
    if (leads && follows && !/\b(?:university|institute|college|hospital)\b/i.test(text.slice(start - 16, start)))
      return clean(text.slice(start, end));
  }
  const behind = hits.find((hit) => hit.start >= figure.end);
  if (behind) {
    const gap = text.slice(figure.end, behind.start);
    if (
      /^[\s*_]{0,3}(?:(?:USD|EUR|GBP|CAD|per (?:year|annum|hour|month)|\/ ?(?:yr|year|hour|hr)|annually|a year|an hour|base|gross)[\s,]{0,2}){0,2}[\s*]{0,2}(?:[([–|-]\s?|\b(?:in|for|within)\s)(?:the\s|candidates in\s|our\s)?$/i.test(
        gap,
      )
    ) {
      const [start, end] = joined(text, hits, hits.indexOf(behind), 1);
      return clean(text.slice(start, end));
    }
  }
  const lead = text.slice(window.own, figure.start);
  return labelled(lead) ?? zone(lead);
}

/** Places and countries, in order; a place that the tables do not know is found by its label alone. */
function placesIn(reading: Reading, from: number, to: number): Hit[] {
  const found = [...reading.hitsIn('place', from, to), ...reading.hitsIn('country', from, to)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return found.filter((hit, index) => !found.slice(0, index).some((other) => hit.start < other.end));
}

/** Takes the neighbours along that a comma, "and" or a slash joins: backwards, or forwards with `step` 1. */
function joined(text: string, hits: readonly Hit[], index: number, step: 1 | -1 = -1): [start: number, end: number] {
  const hit = hits[index] as Hit;
  let [start, end] = [hit.start, hit.end];
  for (let at = index + step; at >= 0 && at < hits.length; at += step) {
    const next = hits[at] as Hit;
    const gap = step === 1 ? text.slice(end, next.start) : text.slice(next.end, start);
    if (!JOINS.test(gap)) break;
    if (step === 1) end = next.end;
    else start = next.start;
  }
  return [start, end];
}

/** "Zone A: $…", "- Toronto office: $…": a capitalised label of the line. */
function labelled(lead: string): string | null {
  const match =
    /^[\s•*–-]{0,6}((?:\p{Lu}[\p{L}.'-]{1,18})(?:[ ,/&]{1,3}(?:\p{Lu}[\p{L}.'-]{0,18}|and|of|the)){0,5})\s?\)?[\s*]{0,3}[:–-][\s*]{0,4}$/u.exec(
      lead,
    );
  const label = match?.[1];
  return label && !NO_PLACE.test(label) ? clean(label) : null;
}

/** "Zone 1: $…", "Tier B - $…", where an employer names its markets so. */
function zone(lead: string): string | null {
  const match = /(?:^|[;|•.]\s?)\s{0,2}((?:Zone|Tier|Region|Geo|Market|Location) [A-Z\d]{1,2})\s?[:–-]\s?$/.exec(lead);
  return match?.[1] ?? null;
}

const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();
