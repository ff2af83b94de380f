import { type DateMention, type DayOrder, readDates } from '../dates';
import { countriesNamed } from '../named-countries';
import type { Deadline } from '../posting';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import type { Hit } from '../terms';
import type { Trace } from '../trace';

const RULES = {
  /** "Application deadline: 15 January 2027", "closes on …", "full consideration by …". */
  closes: 'deadline/closes',
  /** "Send your application by 15 January 2027": a sentence about applying with "by", "before" or "until" at the date. */
  applyBy: 'deadline/apply-by',
  /** "until the position is filled", "on a rolling basis". */
  filled: 'deadline/until-filled',
  /** "Review of applications begins on 15 January 2027." */
  review: 'deadline/review-begins',
  /** What structured data claims, where the text names no end. */
  claimed: 'deadline/structured',
} as const;

/** How far before a date its cue may stand, in characters. */
const BEFORE = 170;

/** The order in which they are believed: a stated end, then an open end, then the start of the review alone. */
const ORDER: Record<Deadline['kind'], number> = { closes: 0, 'until-filled': 1, 'review-begins': 2 };

/** Until when to apply: a day, until someone is found, or the day on which reviewing begins. */
export const deadline: Recognizer<'deadline'> = {
  fact: 'deadline',
  rules: Object.values(RULES),
  recognize: (reading, trace) => {
    const read = [...readDeadlines(reading, trace), ...readOpenEnds(reading)];
    return read.some(({ value }) => value.kind === 'closes') ? read : [...read, ...claimedDeadline(reading)];
  },
  settle: (candidates) => {
    const fact = settleOne(candidates, (a, b) => ORDER[a.value.kind] - ORDER[b.value.kind]);
    if (fact?.value.kind !== 'until-filled') return fact;
    const review = candidates.find(({ value }) => value.kind === 'review-begins');
    if (!review?.value.reviewBegins) return fact;
    return {
      ...fact,
      value: { ...fact.value, reviewBegins: review.value.reviewBegins },
      evidence: [...fact.evidence, ...review.evidence],
    };
  },
};

function readDeadlines(reading: Reading, trace: Trace): Candidate<'deadline'>[] {
  const { text } = reading.body;
  const order = dayOrderOf(reading);
  const candidates: Candidate<'deadline'>[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    if (!/\d/.test(text.slice(sentence.start, sentence.end))) continue;
    const dates = readDates(text.slice(sentence.start, sentence.end), sentence.start, order);
    for (const [nth, date] of dates.entries()) {
      if (date.date === null) continue;
      const candidate = readDate(reading, date, date.date, from(reading, index, date), dates[nth - 1] ?? null);
      if (candidate) candidates.push(candidate);
      else
        trace.drop(
          'deadline',
          'nothing says that it ends the application',
          text.slice(Math.max(0, date.start - 60), date.end + 20),
        );
    }
  }
  return candidates;
}

/** Where the words that say what a date is may begin: its sentence, or the short line before it. */
function from(reading: Reading, index: number, date: DateMention): number {
  const { text } = reading.body;
  const sentence = reading.sentences[index];
  if (!sentence) return date.start;
  let start = sentence.start;
  const before = reading.sentences[index - 1];
  if (before && date.start - sentence.start < 60) {
    const words = text.slice(before.start, before.end);
    // A label, or a line that was wrapped; not a sentence of its own.
    if (words.length <= 90 && !/[.!?]["')]?$/.test(words)) start = before.start;
  }
  return Math.max(start, date.start - BEFORE);
}

function readDate(
  reading: Reading,
  date: DateMention,
  iso: string,
  start: number,
  previous: DateMention | null,
): Candidate<'deadline'> | null {
  const { text } = reading.body;
  // Words before an earlier date of the sentence belong to that one, unless both are ends of a span.
  const isSpanEnd = previous !== null && /^ ?(?:to|until|till|[-–—]) ?$/i.test(text.slice(previous.end, date.start));
  const left = previous && !isSpanEnd && previous.date !== null ? Math.max(start, previous.end) : start;
  const cues = reading.hitsIn('date-cue', left, date.start).filter((hit) => hit.end <= date.start);
  const lead = text.slice(Math.max(left, date.start - 30), date.start);
  const behind = text.slice(date.end, date.end + 60);
  const make = (rule: string, value: Deadline, cue: Hit | null): Candidate<'deadline'> => ({
    fact: 'deadline',
    rule,
    value,
    need: 'mentioned',
    evidence: [reading.evidence(rule, cue && date.start - cue.start < BEFORE ? cue.start : date.start, date.end)],
  });
  // "1 December 2026 – 14 January 2027": the end of the span counts.
  const goesOn = /^[\s*,]{0,2}(?:to|until|till|through|[-–—])\s[\s*]{0,2}(?:\d|\p{Lu})/u.test(behind);
  // "20 Jan 2027 - 12:00 (Europe/Oslo)": an hour, not another day.
  if (goesOn && !/^[\s*,]{0,2}[-–—]\s{1,2}\d{1,2}[:.]\d\d(?!\d)/.test(behind)) return null;
  const last = cues.findLast(({ term }) => term.id !== 'applying') ?? null;
  if (last && last.term.id === 'review' && !/\b(?:after|before|by|until)\W{0,4}$/i.test(lead))
    return make(RULES.review, { date: null, kind: 'review-begins', reviewBegins: iso }, last);
  const review = cues.findLast(({ term }) => term.id === 'review') ?? null;
  if (
    last?.term.id === 'other' &&
    review &&
    last.start - review.end < 40 &&
    /^(?:start|begin|commenc)/i.test(text.slice(last.start, last.end))
  )
    return make(RULES.review, { date: null, kind: 'review-begins', reviewBegins: iso }, review);
  if (last?.term.id === 'other' && date.start - last.end < 60) return null;
  // "A start date no later than 1 July": the limit is that of the start.
  const limited =
    last && LIMIT.test(text.slice(last.start, last.end)) ? cues.findLast((cue) => cue.end <= last.start) : null;
  if (last && limited?.term.id === 'other' && last.start - limited.end < 24) return null;
  if (
    last &&
    last.term.id === 'closes' &&
    !/;/.test(text.slice(last.end, date.start)) &&
    !/\b(?:after|from)\W{0,4}$/i.test(lead)
  )
    return make(RULES.closes, { date: iso, kind: 'closes' }, last);
  const applying = cues.findLast(({ term }) => term.id === 'applying') ?? null;
  const byDate =
    /\b(?:by|before|until|till|through|on or before|latest|prior to|bis|to|by the)[\s*_,]{1,4}(?:(?:\d{1,2}[:.]\d\d|noon|midnight|cob|eob|end of (?:the )?day|5 ?pm|mon|tues|wednes|thurs|fri|satur|sun)\w{0,4}[\s,*]{0,3}(?:noon )?(?:[A-Z]{2,4} )?(?:on |of )?)?$/i.test(
      lead,
    );
  const considered =
    /^[\s*_,]{0,4}(?:to be considered|for (?:full )?consideration|at the latest|is the (?:closing|application)|\(?deadline|[:–-] ?(?:applications? (?:clos\w{1,3}|due|are due)|(?:application )?deadline))/i.test(
      behind,
    );
  if (
    applying &&
    byDate &&
    !OTHER_BY.test(clauseBefore(text, Math.max(left, date.start - 90), date.start)) &&
    !(previous && isSpanEnd && previous.date === null)
  )
    return make(RULES.applyBy, { date: iso, kind: 'closes' }, applying);
  if (considered) return make(RULES.applyBy, { date: iso, kind: 'closes' }, null);
  return null;
}

/** A limit that does not say of what. */
const LIMIT = /^(?:no|not) later than$|\blatest\b/i;

/** The words between the last full stop or semicolon and `to`. */
function clauseBefore(text: string, from: number, to: number): string {
  const words = text.slice(from, to);
  return words.slice(Math.max(words.lastIndexOf('.'), words.lastIndexOf(';')) + 1);
}

/** "applicants who have completed the PhD before …" are not asked to apply before. */
const OTHER_BY =
  /\b(?:complet(?:e|ed|ing|ion)|graduat(?:e|ed|ing|ion)|finish(?:ed|ing)?|obtain(?:ed|ing)?|award(?:ed)?|defend(?:ed|ing)?|earn(?:ed)?|conferr?(?:ed)?|hired?|employed|start|starts|started|begin|begins|join|joins|notified|informed|invited|contacted)\b/i;

/** "until a suitable candidate has been selected", in the many ways to say so. */
const UNTIL_FOUND =
  /\b(?:until|till|once)\s(?:[\w()'’/-]{1,16}\s){1,7}?(?:filled|found|selected|identified|chosen|appointed|hired|recruited|concluded|completed|closed)\b/gi;
const SOUGHT =
  /\b(?:positions?|posts?|vacanc(?:y|ies)|roles?|jobs?|openings?|candidates?|applicants?|person|fit|appointments?|search|studentships?|scholarships?|places?|slots?|hires?|someone|fellows?|researchers?|students?|it|they)\b|\(s\)/i;

function readOpenEnds(reading: Reading): Candidate<'deadline'>[] {
  const { text } = reading.body;
  const open = (start: number, end: number): Candidate<'deadline'> => ({
    fact: 'deadline',
    rule: RULES.filled,
    value: { date: 'rolling', kind: 'until-filled' },
    need: 'mentioned',
    evidence: [reading.evidence(RULES.filled, start, end)],
  });
  const found = reading
    .hits('open-end')
    .filter((hit) => isAboutApplying(reading, hit, text))
    .map(({ start, end }) => open(start, end));
  for (const sentence of reading.sentences) {
    for (const match of text.slice(sentence.start, sentence.end).matchAll(UNTIL_FOUND)) {
      const start = sentence.start + match.index;
      // "Till 2021 – candidates have been selected" is said of an earlier round.
      if (
        SOUGHT.test(match[0]) &&
        !/\b\d{4}\b/.test(match[0]) &&
        !found.some(({ evidence }) => evidence[0].start === start)
      )
        found.push(open(start, start + match[0].length));
    }
  }
  return found;
}

/** "On an ongoing basis" and their kind are said of many things; "until the position is filled" only of applying. */
function isAboutApplying(reading: Reading, hit: Hit, text: string): boolean {
  const words = text.slice(hit.start, hit.end);
  if (
    /filled|fill (?:the )?(?:positions|places)|found|candidate|appointment|deadline|closing|besetzung|applicant|hire|rolling (?:app|adm|dead)/i.test(
      words,
    )
  )
    return true;
  const sentence = reading.sentenceAt(hit.start);
  if (!sentence) return false;
  return /appl(?:y|ic)|candidat|recruit|hiring|deadline|resume|\bcvs?\b|interview|posting|requisition/i.test(
    text.slice(Math.max(sentence.start, hit.start - 160), Math.min(sentence.end, hit.end + 120)),
  );
}

/** The order of day and month in "03/04/2027": month first in the United States, day first elsewhere; unknown without a country. */
function dayOrderOf(reading: Reading): DayOrder {
  const country = countriesNamed(reading)[0];
  if (country === undefined) return null;
  return country === 'US' ? 'month-first' : 'day-first';
}

function claimedDeadline(reading: Reading): Candidate<'deadline'>[] {
  const { structured, sources } = reading.listing;
  const claim = structured?.validThrough;
  const raw = structured && sources[structured.source];
  if (!structured || !claim || !raw) return [];
  const { start, end } = claim;
  return [
    {
      fact: 'deadline',
      rule: RULES.claimed,
      value: { date: claim.value, kind: 'closes' },
      need: 'mentioned',
      evidence: [{ start, end, quote: raw.slice(start, end), source: structured.source, rule: RULES.claimed }],
    },
  ];
}
