/**
 * What a CV says of its owner, by the engine that reads listings: the same vocabulary and the same recognizer of skills. It is a
 * proposal: every part comes with the words it was read from, and nothing is kept before the user has looked at it.
 */
import { listingFromText } from '../posting/blocks';
import { DEGREES, type Degree } from '../posting/posting';
import { findCandidates, settleFacts } from '../posting/read-posting';
import { Reading } from '../posting/reading';
import { Trace } from '../posting/trace';
import { languagesInCv } from './cv-languages';
import { yearsInCv } from './cv-years';
import type { Profile } from './profile';

/** The parts of a profile that a CV can tell. Permission and wishes are nobody's business but the user's. */
export type CvPart = 'degree' | 'fields' | 'years' | 'publications' | 'skills' | 'languages' | 'taught' | 'wonGrants';

/** A part of the profile that a CV seems to say, for the user to take or leave. */
export interface CvFinding {
  part: CvPart;
  /** What the profile would hold. */
  takes: Partial<Profile>;
  /** Lines it was read from, at most three, cut. */
  lines: string[];
}

/** Longest CV that is read; what lies behind is left out. */
export const LONGEST_CV = 100_000;
const LONGEST_LINE = 160;
const TEACHING = /\b(?:teaching assistant|taught|teaching|lecturer|tutor|course instructor|supervis(?:ed|ion of) )/i;
const MONEY = /\b(?:grants?|funding|fellowships?)\b/i;
const WON = /\b(?:awarded|won|received|secured|principal investigator)\b|[€$£]\s?\d/i;
/** Not yet done: "expected 2027", "PhD student", "in progress". */
const UNDER_WAY = /\b(?:expected|anticipated|in progress|ongoing|present|current|candidate|student)\b/i;
const SUBMITTED = /\b(?:submitted|under review|in preparation|reviewer|programme? committee|reviewing)\b/i;

/** Pure. `year`: the current one. Empty where nothing was found. */
export function readCv(text: string, year: number): CvFinding[] {
  const kept = text.slice(0, LONGEST_CV).replace(/\r\n?/g, '\n');
  const reading = new Reading(listingFromText({ text: kept }));
  const trace = new Trace();
  const facts = settleFacts(findCandidates(reading, trace), reading, trace);
  const lines = kept.split('\n').map((line) => line.trim());
  const lineAt = (at: number): string => {
    const start = kept.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    const end = kept.indexOf('\n', at);
    return kept.slice(start, end < 0 ? kept.length : end).trim();
  };
  const findings: CvFinding[] = [];
  const add = (part: CvPart, takes: Partial<Profile>, from: readonly string[]) => {
    const shown = [...new Set(from)].slice(0, 3).map((line) => line.slice(0, LONGEST_LINE));
    findings.push({ part, takes, lines: shown });
  };

  const degrees = reading
    .hits('degree')
    .map(({ term, start }) => ({ degree: DEGREES.find((one) => one === term.id), line: lineAt(start) }))
    .filter(
      (hit): hit is { degree: Exclude<Degree, 'none'>; line: string } =>
        hit.degree !== undefined && hit.degree !== 'none',
    );
  const highest = (some: typeof degrees) =>
    some.reduce<(typeof degrees)[number] | null>(
      (best, one) => (best === null || DEGREES.indexOf(one.degree) > DEGREES.indexOf(best.degree) ? one : best),
      null,
    );
  const done = highest(degrees.filter(({ line }) => !UNDER_WAY.test(line)));
  const coming = highest(degrees.filter(({ line }) => UNDER_WAY.test(line)));
  const next = coming && (!done || DEGREES.indexOf(coming.degree) > DEGREES.indexOf(done.degree)) ? coming : null;
  if (done || next) {
    add(
      'degree',
      { ...(done && { degree: done.degree }), ...(next && { expectedDegree: next.degree }) },
      [done?.line, next?.line].filter((line) => line !== undefined),
    );
  }

  // A field counts in a line that names a degree: elsewhere it is a topic.
  const degreeLines = new Set(degrees.map(({ line }) => line));
  const fields = reading.hits('field').filter(({ start }) => degreeLines.has(lineAt(start)));
  if (fields.length > 0)
    add(
      'fields',
      { fields: unique(fields.map(({ term }) => term.id)) },
      fields.map(({ start }) => lineAt(start)),
    );

  const years = yearsInCv(lines, year);
  if (years) add('years', { years: years.years }, years.lines);

  const venues = new Map<string, Set<string>>();
  for (const { term, start } of reading.hits('venue')) {
    const line = lineAt(start);
    // Words of other meanings (Science, Nature) are too often a degree or a topic here.
    if (term.context !== undefined) continue;
    // One line, one paper; a year or a comma makes it an entry of a list rather than a heading.
    if (SUBMITTED.test(line) || !/[,.\d]/.test(line)) continue;
    venues.set(term.id, (venues.get(term.id) ?? new Set()).add(line));
  }
  if (venues.size > 0) {
    const counts = [...venues].map(([name, from]) => ({ name, count: from.size }));
    add(
      'publications',
      { venues: counts },
      [...venues.values()].flatMap((from) => [...from]),
    );
  }

  const skills = facts.skills.filter(({ value }) => value.category !== 'other');
  if (skills.length > 0) {
    add(
      'skills',
      { skills: unique(skills.map(({ value }) => value.name)) },
      skills.map(({ evidence }) => lineAt(evidence[0]?.start ?? 0)),
    );
  }
  const languages = languagesInCv(lines);
  if (languages.length > 0)
    add(
      'languages',
      { languages: languages.map(({ language }) => language) },
      languages.map(({ line }) => line),
    );
  const taught = lines.filter((line) => TEACHING.test(line));
  if (taught.length > 0) add('taught', { taught: true }, taught);
  const grants = lines.filter((line) => MONEY.test(line) && WON.test(line));
  if (grants.length > 0) add('wonGrants', { wonGrants: true }, grants);
  return findings;
}

/** The profile with the findings taken: lists grow, single values are replaced. */
export function takeFindings(profile: Profile, findings: readonly CvFinding[]): Profile {
  let taken = profile;
  for (const { takes } of findings) {
    const venues = takes.venues ?? [];
    const codes = new Set(takes.languages?.map(({ code }) => code));
    taken = {
      ...taken,
      ...takes,
      fields: unique([...taken.fields, ...(takes.fields ?? [])]),
      skills: unique([...taken.skills, ...(takes.skills ?? [])]),
      venues: [...taken.venues.filter(({ name }) => !venues.some((one) => one.name === name)), ...venues],
      languages: [...taken.languages.filter(({ code }) => !codes.has(code)), ...(takes.languages ?? [])],
    };
  }
  return taken;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
