import type { Term } from '../terms';
import { buildTrie, type Trie } from '../trie';
import { ACADEMIC_DUTIES } from './academic-duties';
import { COUNTRY_TERMS } from './countries';
import { DATE_CUES, TERM_CUES } from './date-cues';
import { DEGREE_TERMS } from './degrees';
import { EXPERIENCE_CUES } from './experience-cues';
import { FIELD_TERMS } from './fields';
import { MATERIAL_TERMS } from './materials';
import { NEED_CUES } from './need-cues';
import { PAY_CUES, PAY_UNIT_TERMS } from './pay-cues';
import { PLACE_TERMS } from './places';
import { POSTING_CUES } from './posting-cues';
import { PUBLICATION_CUES } from './publication-cues';
import { SIGNAL_TERMS } from './research-cues';
import { TOPIC_TERMS } from './research-topics';
import { ROLE_TERMS } from './role-words';
import { SECTION_TERMS } from './section-headings';
import { SKILL_TERMS } from './skills/skills';
import { SOFT_SKILL_TERMS } from './soft-skills';
import { VENUE_TERMS } from './venues';
import { VISA_TERMS } from './visa-cues';
import { WORKPLACE_TERMS } from './workplace-cues';

/** Every table of terms. A new table is one file and one line here; order does not matter. */
export const TERM_TABLES: readonly (readonly Term[])[] = [
  SECTION_TERMS,
  NEED_CUES,
  DEGREE_TERMS,
  PAY_CUES,
  PAY_UNIT_TERMS,
  DATE_CUES,
  TERM_CUES,
  SKILL_TERMS,
  SOFT_SKILL_TERMS,
  VENUE_TERMS,
  EXPERIENCE_CUES,
  FIELD_TERMS,
  PUBLICATION_CUES,
  MATERIAL_TERMS,
  ACADEMIC_DUTIES,
  ROLE_TERMS,
  TOPIC_TERMS,
  SIGNAL_TERMS,
  POSTING_CUES,
  COUNTRY_TERMS,
  PLACE_TERMS,
  WORKPLACE_TERMS,
  VISA_TERMS,
];

let trie: Trie | null = null;

/** The one trie over all tables, built when the first listing is read. */
export function vocabulary(): Trie {
  trie ??= buildTrie(TERM_TABLES.flat());
  return trie;
}
