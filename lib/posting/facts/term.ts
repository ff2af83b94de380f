import { findOpening } from '../classify/opening';
import { readDates } from '../dates';
import { termLengths } from '../durations';
import type { Term } from '../posting';
import type { Reading, TextReading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import { tokenIndexAt } from '../tokens';

const RULES = {
  /** "Tenure-track", "tenured". */
  tenure: 'term/tenure-track',
  /** "A permanent position", "open-ended contract". */
  permanent: 'term/permanent',
  /** "Fixed-term", "temporary contract". */
  fixed: 'term/fixed-term',
  /** A length of the contract, the funding or the post. */
  length: 'term/length',
  /** A day on which the contract ends. */
  end: 'term/end-date',
  /** The title or the text calls the post an internship. */
  internship: 'term/internship',
  /** What structured data claims. */
  claimed: 'term/structured',
} as const;

/** An internship with a length stays one; a tenure track is permanent whatever lengths are named. */
const ORDER: Readonly<Record<string, number>> = {
  [RULES.tenure]: 0,
  [RULES.internship]: 1,
  [RULES.fixed]: 2,
  [RULES.length]: 3,
  [RULES.end]: 3,
  [RULES.permanent]: 4,
  [RULES.claimed]: 5,
};

/** Whether the post is permanent, for a fixed term, or an internship. */
export const term: Recognizer<'term'> = {
  fact: 'term',
  rules: Object.values(RULES),
  recognize: (reading) => {
    const read = [
      ...readTenure(reading),
      ...readInternship(reading),
      ...readKinds(reading),
      ...readLengths(reading),
      ...readEnd(reading),
    ];
    return read.length > 0 ? read : claimedTerm(reading);
  },
  settle: (candidates) => settleOne(candidates, (a, b) => (ORDER[a.rule] ?? 9) - (ORDER[b.rule] ?? 9)),
};

const candidate = (
  reading: Reading,
  rule: string,
  value: Term,
  start: number,
  end: number,
  from?: TextReading,
): Candidate<'term'> => ({
  fact: 'term',
  rule,
  value,
  need: 'mentioned',
  evidence: [reading.evidence(rule, start, end, from)],
});

/** Where the title or the body says tenure track, if at all. */
export function tenureTrack(reading: Reading): { from: TextReading; start: number; end: number } | null {
  for (const from of [reading.title, reading.body]) {
    for (const hit of from.hits.get('date-cue') ?? []) {
      if (hit.term.id !== 'tenure') continue;
      const before = from.text.slice(Math.max(0, hit.start - 34), hit.start);
      if (
        /\bnon[- ]?$|\bnot (?:a |an )?$|\bwithout (?:a )?$|\b(?:our|existing|other|with|by|several|and) $|\bpre[- ]$|\b(?:no|not) (?:\w{1,10} )?(?:pathway|path|route|link) (?:in)?to (?:an? )?$/i.test(
          before,
        )
      )
        continue;
      if (
        /^\s?(?:faculty members?|professors|colleagues|option|is not)\b/i.test(from.text.slice(hit.end, hit.end + 20))
      )
        continue;
      return { from, start: hit.start, end: hit.end };
    }
  }
  return null;
}

function readTenure(reading: Reading): Candidate<'term'>[] {
  const found = tenureTrack(reading);
  return found ? [candidate(reading, RULES.tenure, 'permanent', found.start, found.end, found.from)] : [];
}

const SCHOLARLY: ReadonlySet<string> = new Set(['phd', 'postdoc', 'professor', 'research-fellow']);

/** "At this stage", "early-stage researcher": no French internship. */
const isOrdinaryStage = (text: string, start: number, end: number): boolean =>
  /^stages?$/i.test(text.slice(start, end)) &&
  /\b(?:early|first|second|this|that|any|each|every|later?|initial|final|next|all|career|which)[- ]$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** Words that say a contract without end only where they stand for it: "Contract: open-ended", "Regular employee". */
function isOtherKind(text: string, start: number, end: number, before: string): boolean {
  const words = text.slice(start, end);
  if (/^regular employees$/i.test(words)) return true;
  return (
    /^open[- ]ended$/i.test(words) &&
    !/\b(?:contract|type|term|employment|position|appointment|duration|basis)\W{1,3}(?:is )?(?:(?:full|part)[- ]time and )?$/i.test(
      before,
    )
  );
}

function readInternship(reading: Reading): Candidate<'term'>[] {
  const { title, body } = reading;
  const titled =
    /\b(?:intern(?:ship)?s?|(?<!\b(?:early|first|late|mid)[- ])stage|praktikum|summer (?:analyst|student)|co-?op|working student|werkstudent\w{0,2})\b/i.exec(
      title.text,
    );
  if (titled)
    return [candidate(reading, RULES.internship, 'internship', titled.index, titled.index + titled[0].length, title)];
  // A doctorate or a fellowship may hold an internship; it is none.
  const word = findOpening(reading)?.word;
  if (word && SCHOLARLY.has(word)) return [];
  for (const hit of reading.hits('date-cue')) {
    if (hit.term.id !== 'internship') continue;
    if (isOrdinaryStage(body.text, hit.start, hit.end)) continue;
    return [candidate(reading, RULES.internship, 'internship', hit.start, hit.end, body)];
  }
  const length = termLengths(reading).find(({ internship }) => internship);
  return length ? [candidate(reading, RULES.internship, 'internship', length.start, length.end, length.from)] : [];
}

/** "Academic Level B, continuing": the Australian word for permanent, in a line of terms. */
const CONTINUING =
  /\b(?:level [A-E]|full[- ]time)[,;|]\s?continuing\b|\bcontinuing[,;|]\s?(?:full[- ]time|level [A-E])\b/gi;

function readKinds(reading: Reading): Candidate<'term'>[] {
  const found = [...reading.body.text.matchAll(CONTINUING)].map(({ index, 0: words }) =>
    candidate(reading, RULES.permanent, 'permanent', index, index + words.length),
  );
  for (const from of [reading.title, reading.body]) {
    for (const hit of from.hits.get('date-cue') ?? []) {
      const { id } = hit.term;
      if (id !== 'permanent' && id !== 'fixed') continue;
      const before = from.text.slice(Math.max(0, hit.start - 30), hit.start);
      const behind = from.text.slice(hit.end, hit.end + 30);
      if (/\b(?:non|not|no|un)[- ]?(?:a |an )?$/i.test(before)) continue;
      if (isOtherKind(from.text, hit.start, hit.end, before)) continue;
      if (id === 'permanent') {
        // "Permanent" alone is said of exhibitions and magnets too: it wants the post beside it.
        const around = from.text.slice(Math.max(0, hit.start - 40), hit.end + 40);
        const block = reading.blockAt(hit.start);
        const sentence = reading.sentenceAt(hit.start);
        const isLine = [block, sentence].some((one) => one !== null && one.end - one.start <= hit.end - hit.start + 4);
        if (from === reading.body && hit.to - hit.from === 1 && !isLine && !POST_BESIDE.test(around)) continue;
        if (
          /\b(?:become|into|convert\w{0,4}(?: in)?to|possib\w{1,6}(?: of)?|potential(?:ly)?|prospect(?: of)?|lead(?:s|ing)? to|future|other|extend\w{0,3} to|option of|towards?)\s(?:an? |the )?$/i.test(
            before,
          )
        )
          continue;
        if (
          /^[\s,]{0,2}(?:resid|citizen|staff\b(?! (?:position|post|appointment|role))|members?|faculty|address|impact|establishment|contract after|employees)/i.test(
            behind,
          )
        )
          continue;
      }
      const [rule, value] =
        id === 'permanent' ? ([RULES.permanent, 'permanent'] as const) : ([RULES.fixed, 'fixed-term'] as const);
      found.push(candidate(reading, rule, value, hit.start, hit.end, from));
    }
  }
  return found;
}

const POST_BESIDE =
  /\b(?:positions?|posts?|contracts?|roles?|jobs?|employment|appointments?|scientists?|researchers?|engineers?|lecturers?|lectureships?|professors?|professorships?|chairs?|full[- ]?time|part[- ]time|tenure|vacancy|type|status|duration|hire|vertrag|stelle)\b/i;

const readLengths = (reading: Reading): Candidate<'term'>[] =>
  termLengths(reading).map(({ start, end, from }) => candidate(reading, RULES.length, 'fixed-term', start, end, from));

/** "Initially limited to 2028": a year alone is no date. */
const LIMITED_TO_YEAR =
  /\blimited (?:to|until|till) (?:the )?(?:end of )?20\d\d\b(?! (?:euros?|hours|words|characters))/i;

/** "The contract ends on 31 December 2028": a fixed term, whatever its length. */
function readEnd(reading: Reading): Candidate<'term'>[] {
  const { text, tokens } = reading.body;
  const found: Candidate<'term'>[] = [];
  for (const sentence of reading.sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (!/\b(?:until|through|ends?|limited to|till|to)\b/i.test(words)) continue;
    if (!/\b(?:contract|appointment|employment|position|post|funding|funded|fixed|limited)\b/i.test(words)) continue;
    if (
      /\bappl(?:y|ications?|icants?)\b|\b(?:salary|pay) ranges?\b|\bdeadline|\bopen until|\bfilled\b|\bsubmi/i.test(
        words,
      )
    )
      continue;
    const year = LIMITED_TO_YEAR.exec(words);
    if (year) {
      const start = sentence.start + year.index;
      found.push(candidate(reading, RULES.end, 'fixed-term', start, start + year[0].length));
    }
    for (const date of readDates(words, sentence.start, 'day-first')) {
      const first = tokenIndexAt(tokens, date.start);
      const lead = text.slice(Math.max(sentence.start, date.start - 34), date.start);
      if (first === 0 || date.date === null) continue;
      if (
        /\b(?:until|till|through|ends? on|ending|ending on|limited to|running to|up to)\s(?:the )?(?:\w{1,9}day,? )?$/i.test(
          lead,
        )
      )
        found.push(candidate(reading, RULES.end, 'fixed-term', date.start, date.end));
    }
  }
  return found;
}

function claimedTerm(reading: Reading): Candidate<'term'>[] {
  const { structured, sources } = reading.listing;
  const claim = structured?.term;
  const raw = structured && sources[structured.source];
  if (!structured || !claim || !raw) return [];
  const { start, end, value } = claim;
  return [
    {
      fact: 'term',
      rule: RULES.claimed,
      value,
      need: 'mentioned',
      evidence: [{ start, end, quote: raw.slice(start, end), source: structured.source, rule: RULES.claimed }],
    },
  ];
}
