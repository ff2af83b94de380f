/** What the words of a title say beyond the role: student work, the kind of a staff post, the rank, the level for pay. */
import type { Level, Posting } from '../posting/posting';

/** `assistant`: supports the research of others; `independent`: does its own; null where the title tells neither. */
type StaffKind = 'assistant' | 'independent' | null;

/** What a title says beyond the role. */
export interface TitleWords {
  /** An internship or other work of a student. */
  intern: boolean;
  fellow: boolean;
  postdoc: boolean;
  staffKind: StaffKind;
  /** An associate or full professorship, or a rank like it. */
  seniorFaculty: boolean;
  /** Levels for pay that the title names, from the lowest; empty for a bare title. */
  levels: Level[];
  /** The level that outranks a stated least number of years, where the title names one. */
  raisesTo: Extract<Level, 'senior' | 'lead'> | null;
  /** The word the level comes from, as in the title. */
  levelWord: string | null;
}

const INTERN =
  /\b(?:intern|interns|internship|internships|co-op|trainee|working student|werkstudent(?:in)?|student assistant|student researcher|student worker|thesis student)\b/i;
const FELLOW = /\bfellow(?:s|ship|ships)?\b/i;
const POSTDOC = /\bpost-?\s?doc(?:s|toral|torate|toral researcher)?\b/i;
const ASSISTANT = /\b(?:assistant|engineer|technician|programmer|manager)s?\b/i;
const INDEPENDENT = /\b(?:scientist|researcher|fellow|group leader)s?\b/i;

const JUNIOR_FACULTY = /\b(?:assistant|junior)\b|\bjuniorprofess/i;
const SENIOR_FACULTY =
  /\b(?:associate|full|tenured|distinguished|chair|endowed)\b|\bsenior lecturer\b|\breader\b|\bopen[- ]rank\b/i;
const PROFESSOR = /\bprofessor(?:s|ship|ships)?\b/i;
const TENURE_TRACK = /\btenure[- ]track\b/i;

interface LevelWord {
  pattern: RegExp;
  levels: Level[];
  raisesTo: TitleWords['raisesTo'];
}

// The highest word of a title counts, so the order is from the highest down.
const LEVEL_WORDS: readonly LevelWord[] = [
  { pattern: /\b(?:lead|principal|distinguished|head|director)\b/i, levels: ['lead'], raisesTo: 'lead' },
  { pattern: /\bstaff\b/i, levels: ['senior'], raisesTo: 'senior' },
  // The guide's overview lists senior scientists as mid-level, its pay table starts senior at 8 years: both are named.
  { pattern: /\b(?:senior|sr)\b/i, levels: ['mid', 'senior'], raisesTo: null },
  // The guide's own name of the level.
  { pattern: /\bmid[- ](?:level|career)\b/i, levels: ['mid'], raisesTo: null },
  {
    pattern: /\b(?:junior|jr|entry[- ]level|early[- ]career|(?<!post[- ]?)graduate|new grad|university grad)\b/i,
    levels: ['entry'],
    raisesTo: null,
  },
];

// "Staff" here names the employer's people, not a rank.
const NO_LEVEL_WORD =
  /\bmember of (?:the )?(?:technical|research) staff\b|\bresearch staff member\b|\bgraduate student\b/gi;

const NUMERALS: Readonly<Record<string, Level>> = { I: 'entry', II: 'mid', III: 'senior' };
const NUMERAL = /(?<=[\s/,(-])(I{1,3})(?=$|[\s/,)-])/g;

function levelsByNumeral(title: string): Pick<TitleWords, 'levels' | 'levelWord'> {
  const found = [...title.matchAll(NUMERAL)].map((match) => match[1] ?? '');
  const levels = [...new Set(found.flatMap((numeral) => NUMERALS[numeral] ?? []))];
  const order: Level[] = ['entry', 'mid', 'senior', 'lead'];
  levels.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return { levels, levelWord: found[0] ?? null };
}

function levelOf(title: string): Pick<TitleWords, 'levels' | 'levelWord' | 'raisesTo'> {
  const bare = title.replace(NO_LEVEL_WORD, ' ');
  for (const { pattern, levels, raisesTo } of LEVEL_WORDS) {
    const match = pattern.exec(bare);
    if (match) return { levels: [...levels], levelWord: match[0], raisesTo };
  }
  return { ...levelsByNumeral(bare), raisesTo: null };
}

function isSeniorFaculty(title: string): boolean {
  if (JUNIOR_FACULTY.test(title)) return false;
  if (SENIOR_FACULTY.test(title)) return true;
  return PROFESSOR.test(title) && !TENURE_TRACK.test(title);
}

/** Reads a title's words; a text without one gives nothing. */
export function titleWords(title: string): TitleWords {
  return {
    intern: INTERN.test(title),
    fellow: FELLOW.test(title),
    postdoc: POSTDOC.test(title),
    staffKind: ASSISTANT.test(title) ? 'assistant' : INDEPENDENT.test(title) ? 'independent' : null,
    seniorFaculty: isSeniorFaculty(title),
    ...levelOf(title),
  };
}

/** The posting's title, or where none was found the words its role and level were read from. */
export function titleOf(posting: Posting): string {
  if (posting.title) return posting.title.value;
  return [...posting.role.reasons, ...posting.level.reasons].map((reason) => reason.quote).join(' ');
}
