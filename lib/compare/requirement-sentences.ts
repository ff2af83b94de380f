/** The words of every verdict on a requirement: one plain sentence with the guide, its section and its year. */
import type { GuideId, RequirementKind, RequirementVerdict } from './comparison';
import { placeInGuide } from './typical';

const SUBJECTS = {
  degree: 'a degree',
  field: 'fields of study',
  experience: 'years of experience',
  publications: 'publications',
  venues: 'publication venues',
  languages: 'programming languages',
  frameworks: 'machine learning frameworks',
  mathematics: 'mathematics',
  data: 'data tools',
  systems: 'systems and cloud tools',
  areas: 'research areas',
  'soft-skills': 'soft skills',
  teaching: 'teaching or mentoring',
  grants: 'research funding',
  materials: 'application documents',
} as const satisfies Record<RequirementKind, string>;

/** Kinds that listings name, or that belong to the work, rather than being asked. */
const VERBS: Partial<Record<RequirementKind, string>> = {
  field: 'names',
  venues: 'names',
  areas: 'names',
  teaching: 'includes',
  grants: 'includes',
};

/** What a sentence on one requirement is made of. */
export interface RequirementWords {
  kind: RequirementKind;
  guide: GuideId;
  section: string | null;
  verdict: RequirementVerdict;
  remark: string | null;
  listing: string | null;
  typical: string | null;
  need: 'required' | 'preferred';
  /** Several items are asked. */
  many: boolean;
}

function claimOf({ kind, verdict, listing, typical, need, many }: RequirementWords): string {
  const verb = need === 'preferred' ? 'prefers' : (VERBS[kind] ?? 'asks for');
  const asks = `The listing ${verb} ${listing}`;
  switch (verdict) {
    case 'typical':
      return listing === typical ? `${asks}, as is typical` : `${asks}; typical: ${typical}`;
    case 'asks-more':
      return `${asks}, more than is typical: ${typical}`;
    case 'asks-less':
      return `${asks}, less than is typical: ${typical}`;
    case 'asks-other':
      return `${asks}, ${many ? 'none of which is' : 'which is not'} in the guide's list: ${typical}`;
    case 'guide-silent':
      return `${asks}; the guide gives nothing to compare it with`;
    case 'not-stated': {
      const silent =
        listing === null
          ? `The listing says nothing of ${SUBJECTS[kind]}`
          : need === 'preferred'
            ? `The listing prefers ${listing} and requires none`
            : `The listing names ${listing}`;
      return typical === null ? `${silent}, nor does the guide` : `${silent}; typical: ${typical}`;
    }
  }
}

/** The sentence of a requirement's verdict. */
export function requirementSentence(words: RequirementWords): string {
  const claim = `${claimOf(words)} ${placeInGuide(words.guide, words.section)}`;
  return words.remark === null ? `${claim}.` : `${claim}; ${words.remark}.`;
}
