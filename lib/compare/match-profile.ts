/**
 * A listing's requirements against the user's profile, in the background only: met, not met, or unknown. Unknown wherever either
 * side is silent, and wherever the words leave open whether a thing that is missing would be missed. The sentences name what the
 * listing asks and never what the profile holds.
 */
import { DEGREES, type Degree, type Experience, type Posting, type Publications } from '../posting/posting';
import type { Profile } from '../profile/profile';
import { asksOf } from './alternatives';
import { type Asked, askedOf, isLimit } from './asked';
import { judgeEach } from './match-items';
import { matchSentence, matchSummary, type WhyUnknown } from './match-sentences';
import type { Match, MatchKind, MatchRow, ProfileMatch } from './profile-match';
import { folded } from './requirement-rules';
import { ownedSkills } from './skills-implied';

/** `why` only beside `unknown`; `silent` where none is given: the profile does not speak of it. */
export interface Matched {
  match: Match;
  why?: WhyUnknown;
}

const MET: Matched = { match: 'met' };
const NOT_MET: Matched = { match: 'not-met' };
const unknown = (why: WhyUnknown): Matched => ({ match: 'unknown', why });
const SILENT = unknown('silent');

interface Question {
  posting: Posting;
  profile: Profile;
  asked: Asked;
  /** The listing's text, into which evidence of the source `text` counts. */
  text: string;
}

/** In the order of the rows. */
const MATCHERS: Readonly<Record<Exclude<MatchKind, 'permission'>, (question: Question) => Matched>> = {
  degree: ({ posting, profile }) => {
    const asked = posting.degreeRequired?.value ?? posting.degreePreferred?.value ?? 'none';
    return matchDegree(asked, profile);
  },
  field: matchField,
  experience: matchExperience,
  publications: ({ posting, profile }) =>
    posting.publications ? matchPublications(posting.publications.value, profile) : SILENT,
  venues: matchVenues,
  languages: (question) => matchSkills(question, 'language'),
  frameworks: (question) => matchSkills(question, 'framework'),
  mathematics: (question) => matchSkills(question, 'mathematics'),
  data: (question) => matchSkills(question, 'data'),
  systems: (question) => matchSkills(question, 'system'),
  areas: (question) => matchSkills(question, 'area'),
  'soft-skills': () => unknown('not-in-profiles'),
  teaching: ({ profile }) => matchYesNo(profile.taught),
  grants: ({ profile }) => matchYesNo(profile.wonGrants),
};

/** One row for each thing the listing asks of a person, and the sum of them. `text`: the listing's text as it was read. */
export function matchProfile(posting: Posting, profile: Profile, text: string): ProfileMatch {
  const rows: MatchRow[] = [];
  for (const kind of Object.keys(MATCHERS) as (keyof typeof MATCHERS)[]) {
    const asked = askedOf(posting, kind) ?? (kind === 'degree' ? preferredDegree(posting) : null);
    if (asked === null) continue;
    rows.push(rowOf(kind, asked.need, asked.words, MATCHERS[kind]({ posting, profile, asked, text })));
  }
  if (posting.visa?.value === 'not-offered') {
    rows.push(
      rowOf('permission', 'required', 'the right to work without sponsorship', matchPermission(posting, profile)),
    );
  }
  return { rows, summary: matchSummary(rows) };
}

function rowOf(kind: MatchKind, need: MatchRow['need'], words: string, matched: Matched): MatchRow {
  return { kind, need, match: matched.match, sentence: matchSentence(kind, words, matched) };
}

function preferredDegree(posting: Posting): Asked | null {
  const preferred = posting.degreePreferred;
  if (!preferred) return null;
  const words = preferred.value === 'phd' ? 'a PhD' : `a ${preferred.value}'s degree`;
  return { words, need: 'preferred', items: [], evidence: preferred.evidence };
}

function matchDegree(asked: Degree, { degree, expectedDegree }: Profile): Matched {
  const rank = (one: Degree) => DEGREES.indexOf(one);
  if (asked === 'none') return MET;
  if (degree !== null && rank(degree) >= rank(asked)) return MET;
  if (expectedDegree !== null && rank(expectedDegree) >= rank(asked)) return unknown('in-time');
  return degree === null ? SILENT : NOT_MET;
}

/** One of the fields named is enough; a family ("Engineering") means each of its own. */
function matchField({ profile, asked, text }: Question): Matched {
  if (profile.fields.length === 0) return SILENT;
  const own = profile.fields.map(folded);
  const fits = asked.items.some(({ name }) => {
    const field = folded(name);
    return own.some((one) => one === field || one.endsWith(` ${field}`));
  });
  if (fits) return MET;
  return asksOf(asked.evidence, text).some(({ open }) => open) ? unknown('open') : NOT_MET;
}

function matchExperience({ posting, profile }: Question): Matched {
  const asked = posting.experience?.value;
  if (!asked) return SILENT;
  const { industry, postdoctoral, earlierAcademic } = profile.years;
  if (isLimit(asked.kind)) return matchLimit(asked, profile);
  if (asked.kind === 'industry') return matchYears(asked, industry, industry);
  if (asked.kind === 'postdoctoral') return matchYears(asked, postdoctoral, postdoctoral);
  const later = [industry, postdoctoral];
  if (later.every((years) => years === null) && earlierAcademic === null) return SILENT;
  const sum = (years: readonly (number | null)[]): number => years.reduce<number>((all, one) => all + (one ?? 0), 0);
  const least = sum(later);
  // Whether years before the PhD count, listings do not say; a kind that the profile leaves out may hold any number.
  const most = [...later, earlierAcademic].some((years) => years === null) ? null : sum([...later, earlierAcademic]);
  const matched = matchYears(asked, least, most);
  return matched.match === 'unknown' ? unknown('which-years') : matched;
}

/**
 * A limit on the time since a degree, or of a career: whoever worked longer after the doctorate is past it. A profile holds no date
 * of a degree, and there are years without work, so that nobody can be told to be inside it.
 */
function matchLimit({ max, kind }: Experience, { years, degree, expectedDegree }: Profile): Matched {
  const before = kind === 'career' ? (years.earlierAcademic ?? 0) : 0;
  const worked = (years.postdoctoral ?? 0) + before;
  if (max !== null && worked > max) return NOT_MET;
  if (kind === 'since-phd' && degree !== 'phd') return unknown(expectedDegree === 'phd' ? 'in-time' : 'degree-date');
  return unknown('degree-date');
}

/** `least` years are sure, `most` are possible: null where the profile sets no limit. */
function matchYears(
  { min, max }: { min: number | null; max: number | null },
  least: number | null,
  most: number | null,
): Matched {
  if (least === null) return SILENT;
  if (min === null && max !== null) {
    // "Up to four years" is a limit; the upper end of "3 to 5" only says who is usual.
    if (least > max) return NOT_MET;
    return most !== null && most <= max ? MET : unknown('which-years');
  }
  const needed = min ?? Number.MIN_VALUE;
  if (least >= needed) return MET;
  return most !== null && most < needed ? NOT_MET : unknown('which-years');
}

/** What the profile says of all papers: the sum by venue is a lower bound. */
function papers({ publications, venues }: Profile): { least: number; all: number | null } {
  const byVenue = venues.reduce((sum, { count }) => sum + count, 0);
  return {
    least: Math.max(byVenue, publications ?? 0),
    all: publications === null ? null : Math.max(byVenue, publications),
  };
}

function matchPublications({ count }: Publications, profile: Profile): Matched {
  const { least, all } = papers(profile);
  if (least >= (count ?? 1)) return MET;
  return all === null ? SILENT : NOT_MET;
}

/** Venues are named as examples of where to publish: one of them is enough. */
function matchVenues({ profile, asked, text }: Question): Matched {
  const own = new Set(profile.venues.map(({ name }) => folded(name)));
  if (asked.items.some(({ name }) => own.has(folded(name)))) return MET;
  if (papers(profile).all === 0) return NOT_MET;
  if (own.size === 0) return SILENT;
  return asksOf(asked.evidence, text).some(({ open }) => open) ? unknown('open') : NOT_MET;
}

function matchSkills(question: Question, category: Parameters<typeof ownedSkills>[1]): Matched {
  const owned = ownedSkills(question.profile.skills, category);
  if (!owned.speaks) return SILENT;
  return judgeEach(question.posting, category, question.asked.need, owned, question.text);
}

function matchYesNo(said: boolean | null): Matched {
  if (said === null) return SILENT;
  return said ? MET : NOT_MET;
}

/** Asked where the employer sponsors no visa. */
function matchPermission({ countries }: Posting, { workPermission }: Profile): Matched {
  if (workPermission.length === 0) return SILENT;
  if (countries.length === 0) return unknown('country');
  const allowed = countries.filter(({ value }) => workPermission.includes(value)).length;
  if (allowed === countries.length) return MET;
  return allowed === 0 ? NOT_MET : unknown('country');
}
