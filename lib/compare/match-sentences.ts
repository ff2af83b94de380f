/** The words of a match: what the listing asks, and how it stands. They never say what the profile holds. */
import type { Matched } from './match-profile';
import type { MatchKind, MatchRow } from './profile-match';

/** Why a row cannot be told. */
export type WhyUnknown =
  | 'silent'
  | 'in-time'
  | 'which-years'
  | 'degree-date'
  | 'open'
  | 'overlapping'
  | 'country'
  | 'not-in-profiles';

/** What a profile is silent about. */
const SUBJECT: Readonly<Record<MatchKind, string>> = {
  degree: 'your degree',
  field: 'your field of study',
  experience: 'these years of work',
  publications: 'your number of publications',
  venues: 'where you published',
  languages: 'programming languages',
  frameworks: 'frameworks',
  mathematics: 'mathematics',
  data: 'data tools',
  systems: 'systems',
  areas: 'areas of research',
  'soft-skills': 'soft skills',
  teaching: 'teaching',
  grants: 'grants',
  permission: 'where you may work',
};

const UNKNOWN: Readonly<Record<WhyUnknown, (asked: string, kind: MatchKind) => string>> = {
  silent: (asked, kind) => `Asked: ${asked}. Your profile does not say anything about ${SUBJECT[kind]}.`,
  'in-time': (asked) => `Asked: ${asked}. Whether it is reached in time cannot be told.`,
  'which-years': (asked) => `Asked: ${asked}. Which of your years count cannot be told.`,
  'degree-date': (asked) => `Asked: ${asked}. A profile does not hold when a degree was awarded.`,
  open: (asked) => `Asked: ${asked}, or something like it. Whether yours counts cannot be told.`,
  overlapping: (asked) => `Asked: ${asked}. Such names overlap, so what is not in your profile may still be known.`,
  country: () => 'Asked: the right to work without sponsorship. For which country cannot be told.',
  'not-in-profiles': (asked) => `Asked: ${asked}. A profile does not hold soft skills.`,
};

/** One plain sentence: what is asked, and whether the profile meets it or why that cannot be told. */
export function matchSentence(kind: MatchKind, asked: string, { match, why = 'silent' }: Matched): string {
  if (match === 'unknown') return UNKNOWN[why](asked, kind);
  return match === 'met'
    ? `Asked: ${asked}. Your profile meets it.`
    : `Asked: ${asked}. Your profile does not meet all of it.`;
}

/** Required and preferred are counted apart: a preference that is not met is no shortfall. */
export function matchSummary(rows: readonly Pick<MatchRow, 'need' | 'match'>[]): string {
  const required = rows.filter(({ need }) => need === 'required');
  const preferred = rows.filter(({ need }) => need === 'preferred');
  const met = (some: typeof required) => some.filter(({ match }) => match === 'met').length;
  const rest = (some: typeof required) => {
    const open = some.filter(({ match }) => match === 'unknown').length;
    return open === 0 ? '' : `; ${open} cannot be told`;
  };
  const parts: string[] = [];
  if (required.length === 0) parts.push('The listing states no requirement that a profile can answer.');
  else {
    const noun = required.length === 1 ? 'stated requirement' : 'stated requirements';
    parts.push(`You meet ${met(required)} of ${required.length} ${noun}${rest(required)}.`);
  }
  if (preferred.length > 0) {
    const noun = preferred.length === 1 ? 'preference' : 'preferences';
    parts.push(`Of ${preferred.length} ${noun} you meet ${met(preferred)}${rest(preferred)}.`);
  }
  return parts.join(' ');
}
