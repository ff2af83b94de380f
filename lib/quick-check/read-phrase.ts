/** A phrase such as "$175k senior research scientist in NYC" as a posting that can be compared. */
import { listingFromText } from '../posting/blocks';
import type { Fact, Posting, Salary } from '../posting/posting';
import { findCandidates, readPosting, settleFacts } from '../posting/read-posting';
import { Reading } from '../posting/reading';
import { Trace } from '../posting/trace';
import { currencyOf } from './currency-of';
import { spellOut } from './spell-out';
import { typedPlace } from './typed-place';

/** Longer than this it is no phrase; the rest is not looked at. */
export const LONGEST_PHRASE = 300;

const YEARS = /\b\d{1,2}(?:-\d{1,2}|\+)? years of (?:postdoctoral )?experience\b/;

/**
 * Reads a phrase with the rules for listings: its words stand for the title, its amount for a line about pay. The phrase is
 * taken as one about ML research, since it is asked here; a chosen country stands for the one that is read. Offsets of evidence count into the spelled-out phrase.
 */
export function readPhrase(phrase: string, today: string, chosenCountry?: string): Posting {
  const words = spellOut(phrase.slice(0, LONGEST_PHRASE));
  // Years stand in a line of their own: beside pay they would be read as part of it.
  const years = YEARS.exec(words)?.[0];
  const text = [`Salary: ${words}`, ...(years === undefined ? [] : [`Experience: ${years}`])].join('\n');
  const listing = { ...listingFromText({ title: words, text }), today };
  // What is no posting has no facts; a phrase is none, and its facts are wanted all the same.
  const { posting } = readPosting(listing);
  const trace = new Trace();
  const reading = new Reading(listing);
  const facts = settleFacts(findCandidates(reading, trace), reading, trace);
  const typed = facts.countries.length === 0 ? typedPlace(words) : null;
  const country = chosenCountry ?? facts.countries[0]?.value ?? typed?.country ?? null;
  return {
    ...posting,
    ...facts,
    // A phrase has one pay; what is read behind it belongs to spans and counts.
    salaries: facts.salaries.slice(0, 1).map((fact) => inCountry(fact, country)),
    ...(typed && {
      countries: [{ value: typed.country, need: 'mentioned' as const, confidence: 1, evidence: [typed.evidence] }],
    }),
    isPosting: { value: true, confidence: 1, reasons: [], setByUser: true },
    mlResearch: { value: true, confidence: 1, reasons: [], setByUser: true },
    disagreements: [],
    language: 'en',
  };
}

/** An amount without a currency is meant in the money of the place that is named. */
function inCountry(fact: Fact<Salary>, country: string | null): Fact<Salary> {
  if (fact.value.currency !== null || country === null) return fact;
  return { ...fact, value: { ...fact.value, currency: currencyOf(country) } };
}
