import type { SkillName } from '../../posting';
import type { Term } from '../../terms';
import { AREAS } from './areas';
import { BEYOND } from './beyond';
import { DATA_TOOLS } from './data-tools';
import { FRAMEWORKS } from './frameworks';
import { LANGUAGES } from './languages';
import { MATHEMATICS } from './mathematics';
import { NOT_SKILLS } from './not-skills';
import { skillTable } from './skill-table';
import { SYSTEMS } from './systems';

const TABLES = [
  skillTable('language', LANGUAGES),
  skillTable('framework', FRAMEWORKS),
  skillTable('data', DATA_TOOLS),
  skillTable('system', SYSTEMS),
  skillTable('mathematics', MATHEMATICS),
  skillTable('area', AREAS),
  skillTable('other', BEYOND),
];

/** The id of the phrases that only look like a skill: found first, because the longest match wins, and then left out. */
export const NO_SKILL = '-';

/** All skills of the vocabulary as terms, with the phrases that hold a skill's name but mean something else. */
export const SKILL_TERMS: readonly Term[] = [
  ...TABLES.flatMap(({ terms }) => terms),
  { kind: 'skill', id: NO_SKILL, forms: NOT_SKILLS.split('|') },
];

/** What a label stands for; the first table that has it decides. */
export const SKILL_NAMES: ReadonlyMap<string, SkillName> = new Map(
  TABLES.flatMap(({ names }) => names)
    .reverse()
    .map((name) => [name.name, name]),
);
