import type { ReadFacts } from '../classify';
import { confidenceOf } from '../confidence';
import type { Decision, Evidence, Level, Role } from '../posting';
import type { Opening } from './opening';

/** Roles that have levels; doctoral posts, professors and theses have none. */
const LEVELLED: ReadonlySet<Role> = new Set(['ml-researcher', 'university-researcher', 'research-fellow']);

/** Words of a title that say the level, the highest first; the highest one found decides. */
const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    'lead',
    /\b(?:lead|leader|leads|principal|distinguished|head|director|manager|chief|vice president|VP)\b(?! (?:investigator|to|the)\b)/i,
  ],
  [
    'senior',
    /\b(?:senior|sr|snr|III)\b|\b(?:scientist|engineer|researcher|analyst|associate|assistant|specialist|developer|fellow) 3\b|\bstaff\b(?! member)|\blevel (?:3|three)\b|\bexperienced\b(?= [a-zß-öø-ɏ]+ (?:scientist|engineer)\b)/i,
  ],
  [
    'mid',
    /\bII\b|\blevel (?:2|two|ii)\b|\b(?:scientist|engineer|researcher|analyst|associate|assistant|specialist|developer|fellow) 2\b|\bmid[- ]level\b|\bintermediate\b/i,
  ],
  [
    'entry',
    /\b(?:intern|interns|internship|internships|co-ops?|junior|jr|graduate|graduates|new grad|entry[- ]level|trainee|apprentice)\b|\blevel (?:1|one|i)\b|\b(?:scientist|engineer|researcher|analyst|associate|assistant|specialist|developer|fellow) 1\b|(?<![\p{L}\p{N}&/] )(?<=\p{L} )I\b(?!['’])/iu,
  ],
];
/** "Member of Technical Staff" and "research staff member" hold no level. */
const NO_LEVEL =
  /\bmembers? of (?:the )?(?:technical|research|scientific) staff\b|\b(?:technical|research|scientific|academic) staff\b|\bearly[- ]career\b|\bgraduate (?:school|programme|program|degree)\b|\bprincipal investigator\b|\bteam lead by\b/gi;

/** The level as the listing presents itself: by words of its title, else by the least years it asks. */
export function decideLevel(role: Role | null, opening: Opening | null, facts: ReadFacts): Decision<Level | null> {
  if (role === null || !LEVELLED.has(role)) return { value: null, confidence: 0, reasons: [] };
  const titled = opening && levelOfTitle(opening);
  if (titled) return titled;
  const experience = facts.experience;
  const min = experience && experience.need !== 'preferred' ? experience.value.min : null;
  if (experience && min !== null) {
    const reasons = experience.evidence.map((evidence) => ({ ...evidence, rule: 'level/years' }));
    return { value: levelOfYears(min), confidence: confidenceOf('level/years'), reasons };
  }
  return { value: null, confidence: confidenceOf('level/none'), reasons: [] };
}

/** 0–3 entry, 4–7 mid, 8–12 senior, 13 and more lead. */
export function levelOfYears(years: number): Level {
  if (years < 4) return 'entry';
  if (years < 8) return 'mid';
  return years < 13 ? 'senior' : 'lead';
}

function levelOfTitle(opening: Opening): Decision<Level | null> | null {
  const { from, start, end } = opening.label;
  const title = from.text.slice(start, end).replace(NO_LEVEL, (words) => ' '.repeat(words.length));
  for (const [level, pattern] of LEVEL_WORDS) {
    const match = pattern.exec(title);
    if (!match) continue;
    const at = start + match.index;
    const evidence: Evidence = {
      start: at,
      end: at + match[0].length,
      quote: from.text.slice(at, at + match[0].length),
      source: from.source,
      rule: 'level/title',
    };
    return { value: level, confidence: confidenceOf('level/title'), reasons: [evidence] };
  }
  return null;
}
