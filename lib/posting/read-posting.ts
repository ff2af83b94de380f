import { classify, type ReadFacts } from './classify';
import { findDisagreements } from './disagreements';
import { RECOGNIZERS } from './facts/facts';
import { readHeader } from './header';
import { readHeadLine } from './header-lines';
import { languageOf } from './language';
import type { Listing } from './listing';
import type { FactName, Posting } from './posting';
import { Reading } from './reading';
import type { Candidate, Recognizer } from './recognizer';
import { REFINERS } from './refiners/refiners';
import { Trace } from './trace';

/** A posting and what was decided against on the way. */
export interface ReadPosting {
  posting: Posting;
  trace: Trace;
}

/**
 * Reads a listing: sections and tokens, one trie pass, candidates of all facts, refiners, settled facts, and last the judgement of
 * what the page is, which may use the facts. Pure and linear in the text's length. Where the page is no posting the facts are empty.
 */
export function readPosting(listing: Listing): ReadPosting {
  const trace = new Trace();
  const reading = new Reading(listing);
  const settled = settleFacts(findCandidates(reading, trace), reading, trace);
  const facts: ReadFacts = {
    title: readHeader(listing, 'title'),
    company: readHeader(listing, 'company') ?? readHeadLine(reading, 'company'),
    location: readHeader(listing, 'location') ?? readHeadLine(reading, 'location'),
    ...settled,
  };
  const classification = classify(reading, facts, trace);
  const kept = classification.isPosting.value ? settled : settleFacts([], reading, trace);
  return {
    posting: {
      ...classification,
      ...facts,
      ...kept,
      disagreements: classification.isPosting.value ? findDisagreements(reading, facts) : [],
      language: languageOf(reading),
      truncated: listing.truncated,
    },
    trace,
  };
}

/** What the recognizers propose and the refiners leave, for all facts. */
export function findCandidates(reading: Reading, trace: Trace): Candidate[] {
  const recognizers = Object.values(RECOGNIZERS) as readonly Recognizer<FactName>[];
  let candidates: Candidate[] = recognizers.flatMap((recognizer) => recognizer.recognize(reading, trace));
  for (const refiner of REFINERS) candidates = refiner.refine(candidates, reading, trace);
  return candidates;
}

/** The facts of the candidates, whatever the page is. */
export function settleFacts(candidates: readonly Candidate[], reading: Reading, trace: Trace): Pick<Posting, FactName> {
  const settle = <K extends FactName>(fact: K): Posting[K] => {
    const recognizer = RECOGNIZERS[fact] as unknown as Recognizer<K>;
    const own = candidates.filter((candidate) => candidate.fact === fact) as unknown as Candidate<K>[];
    return recognizer.settle(own, reading, trace);
  };
  return Object.fromEntries(
    (Object.keys(RECOGNIZERS) as FactName[]).map((fact) => [fact, settle(fact)]),
  ) as unknown as Pick<Posting, FactName>;
}
