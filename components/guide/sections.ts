/** Where each kind of statement stands on a guide's page. Total by type: a new kind without a place does not compile. */
import type { EntryKind, Guide, GuideEntry } from '../../lib/guide/guide';

/** Order in which a reader wants them: what the job is, whether one fits, what it pays, how to get it, what to expect. */
export const SECTION_IDS = [
  'role',
  'work',
  'qualifications',
  'record',
  'skills',
  'pay',
  'career',
  'application',
  'advice',
  'outlook',
  'background',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** The section of a kind. Kinds of a section follow one another in the order of this table. */
export const SECTION_OF: Record<EntryKind, SectionId> = {
  definition: 'role',
  alias: 'role',
  candidate: 'role',
  employer: 'role',
  'work-environment': 'role',
  responsibility: 'work',
  'research-focus': 'work',
  'time-split': 'work',
  degree: 'qualifications',
  field: 'qualifications',
  gpa: 'qualifications',
  'test-score': 'qualifications',
  coursework: 'qualifications',
  dissertation: 'qualifications',
  experience: 'qualifications',
  background: 'qualifications',
  certification: 'qualifications',
  publications: 'record',
  'citation-metric': 'record',
  venues: 'record',
  grants: 'record',
  teaching: 'record',
  skill: 'skills',
  'soft-skill': 'skills',
  'pay-band': 'pay',
  'level-years': 'pay',
  'pay-percentile': 'pay',
  'pay-company': 'pay',
  'pay-other': 'pay',
  'pay-basis': 'pay',
  'pay-part': 'pay',
  'pay-factor': 'pay',
  'pay-growth': 'pay',
  funding: 'pay',
  disclaimer: 'pay',
  'career-level': 'career',
  'career-step': 'career',
  tenure: 'career',
  material: 'application',
  advice: 'advice',
  challenge: 'advice',
  outcome: 'outlook',
  market: 'outlook',
  'market-size': 'outlook',
  trend: 'outlook',
  region: 'outlook',
  glossary: 'background',
  history: 'background',
};

/** The statements of one kind in a section. */
export interface EntryGroup {
  kind: EntryKind;
  entries: GuideEntry[];
}

/**
 * A guide's page: its sections in reading order, each with its kinds. Sections without statements are left out, except
 * pay: a reader who looks for it is told that there is none.
 */
export function sectionsOf(guide: Guide): { id: SectionId; groups: EntryGroup[] }[] {
  return SECTION_IDS.map((id) => ({ id, groups: groupsOf(guide, id) })).filter(
    ({ id, groups }) => groups.length > 0 || id === 'pay',
  );
}

function groupsOf(guide: Guide, section: SectionId): EntryGroup[] {
  const kinds = (Object.keys(SECTION_OF) as EntryKind[]).filter((kind) => SECTION_OF[kind] === section);
  return kinds
    .map((kind) => ({ kind, entries: guide.entries.filter((entry) => entry.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
}
