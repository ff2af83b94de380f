import { readDates } from '../dates';
import { termLengths } from '../durations';
import type { Evidence } from '../posting';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import { tenureTrack } from './term';

const RULES = {
  /** "The contract is limited to three years", "for a period of 18 months". */
  stated: 'term-months/stated',
  /** "A 24-month position", "3-year PhD fellowship". */
  attribute: 'term-months/attribute',
  /** "From 1 October 2026 until 30 September 2028". */
  dates: 'term-months/dates',
} as const;

/** How long the post lasts, in months; of a renewable one the first length. */
export const termMonths: Recognizer<'termMonths'> = {
  fact: 'termMonths',
  rules: Object.values(RULES),
  recognize: (reading) => {
    // A seven-year tenure track is no contract of seven years.
    if (tenureTrack(reading)) return [];
    const lengths: Candidate<'termMonths'>[] = termLengths(reading).map(({ months, kind, from, start, end }) => ({
      fact: 'termMonths',
      rule: RULES[kind],
      value: months,
      need: 'mentioned',
      evidence: [reading.evidence(RULES[kind], start, end, from)],
    }));
    return lengths.length > 0 ? lengths : spannedMonths(reading);
  },
  settle: (candidates, reading) => {
    const labelled = candidates.filter(
      ({ evidence: [words] }) => words.source === 'text' && isLabelled(reading, words),
    );
    return settleOne(labelled.length > 0 ? labelled : candidates);
  },
};

/** "Duration: 3 years" on a line of its own is the post's length, whatever other lengths the text names. */
function isLabelled(reading: Reading, { start, end }: Evidence): boolean {
  const block = reading.blockAt(start);
  if (!block || block.end - block.start > 80) return false;
  const line = reading.body.text.slice(block.start, end);
  return /^\W{0,6}(?:contract |appointment |employment )?(?:duration|length|period|term)(?: of (?:the )?(?:contract|employment|appointment|scholarship|post))?\s?:/i.test(
    line,
  );
}

/** A start and an end date of the post. */
function spannedMonths(reading: Reading): Candidate<'termMonths'>[] {
  const { text } = reading.body;
  const found: Candidate<'termMonths'>[] = [];
  for (const sentence of reading.sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (
      !/\b(?:position|post|contract|appointment|employment|available|funded|funding|internship|fixed)\b|\bperiod\s?:/i.test(
        words,
      )
    )
      continue;
    if (/\b(?:appl(?:y|ications?)|conference|open from|visit|salary ranges?|pay ranges?)\b/i.test(words)) continue;
    const dates = readDates(words, sentence.start, 'day-first');
    for (const [index, first] of dates.entries()) {
      const second = dates[index + 1];
      if (!first.date || !second?.date) continue;
      if (
        !/^[\s,*]{0,3}(?:(?:and )?(?:will )?(?:last|run|continue)s? )?(?:to|until|till|through|[-–—])[\s*]{0,3}(?:the )?$/i.test(
          text.slice(first.end, second.start),
        )
      )
        continue;
      const months = monthsBetween(first.date, second.date);
      if (months < 3 || months > 84) continue;
      found.push({
        fact: 'termMonths',
        rule: RULES.dates,
        value: months,
        need: 'mentioned',
        evidence: [reading.evidence(RULES.dates, first.start, second.end)],
      });
    }
  }
  return found;
}

function monthsBetween(from: string, to: string): number {
  const [startYear = 0, startMonth = 0, startDay = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = to.split('-').map(Number);
  // Through the last day of a month counts the month whole.
  return (endYear - startYear) * 12 + endMonth - startMonth + Math.round((endDay + 1 - startDay) / 30);
}
