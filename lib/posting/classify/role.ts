import type { ReadFacts } from '../classify';
import { confidenceOf } from '../confidence';
import type { Decision, Role } from '../posting';
import type { RoleWord } from '../vocabulary/role-words';
import type { Employer } from './employer';
import type { Opening } from './opening';

/** Research staff by another name: their role follows from the employer. */
const STAFF: ReadonlySet<RoleWord> = new Set([
  'scientist',
  'research-engineer',
  'technical-staff',
  'ml-engineer',
  'engineer',
  'business',
  'intern',
  'research-assistant',
  'fellow',
  'research-associate',
]);

/** The role of the first-named opening. */
export function decideRole(
  opening: Opening | null,
  employer: Employer | null,
  facts: ReadFacts,
): Decision<Role | null> {
  const value = roleOf(opening, employer, facts);
  const rule = opening ? `role/${opening.word}` : 'role/none';
  const reasons = opening ? [{ ...opening.evidence, rule }] : [];
  return { value, confidence: confidenceOf(rule), reasons };
}

function roleOf(opening: Opening | null, employer: Employer | null, facts: ReadFacts): Role | null {
  const asksDoctorate = facts.degreeRequired?.value === 'phd';
  const fixedTerm = facts.term?.value === 'fixed-term' || facts.termMonths !== null;
  const firm =
    employer === 'company' ||
    (employer === null &&
      opening !== null &&
      STAFF.has(opening.word) &&
      opening.word !== 'research-assistant' &&
      opening.word !== 'research-associate');
  switch (opening?.word) {
    case 'phd':
      return 'phd-researcher';
    case 'postdoc':
      // A grade of European networks for those with a doctorate, and a rank in firms.
      return firm && /^experienced researcher/i.test(opening.evidence.quote) ? 'ml-researcher' : 'research-fellow';
    case 'professor':
      return 'assistant-professor';
    case 'thesis':
      return 'other';
    case 'student-job':
      return firm ? 'ml-researcher' : 'other';
    case 'research-fellow':
      return firm ? 'ml-researcher' : 'research-fellow';
    case undefined:
      if (employer === 'company') return 'ml-researcher';
      if (employer === null) return null;
      return asksDoctorate ? 'research-fellow' : 'university-researcher';
    default:
      if (firm) return 'ml-researcher';
      // The British grade of that name is a postdoctoral one (SCHEMA ruling).
      if (opening?.word === 'research-associate' && (asksDoctorate || facts.countries[0]?.value === 'GB'))
        return 'research-fellow';
      if (opening?.word === 'fellow' && asksDoctorate) return 'research-fellow';
      return asksDoctorate && fixedTerm && facts.term?.value !== 'permanent'
        ? 'research-fellow'
        : 'university-researcher';
  }
}
