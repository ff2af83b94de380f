/** What a listing asks, kind by kind: in short words, as single items, with the words it was read from. */
import type { Degree, Evidence, Experience, Fact, Need, Posting, SkillCategory } from '../posting/posting';
import type { RequirementKind } from './comparison';
import { listOf } from './sentences';

interface AskedItem {
  name: string;
  preferred: boolean;
}

/** What a listing asks of one kind. */
export interface Asked {
  /** In short words: "PhD", "5+ years of experience", "Python, PyTorch". */
  words: string;
  need: 'required' | 'preferred';
  items: AskedItem[];
  evidence: Evidence[];
}

const DEGREE_WORDS = {
  none: 'no degree',
  bachelor: "a bachelor's degree",
  master: "a master's degree",
  phd: 'a PhD',
} as const satisfies Record<Degree, string>;

/** A degree as a sentence names it. */
export function degreeWords(degree: Degree): string {
  return DEGREE_WORDS[degree];
}

const MATERIAL_WORDS: Readonly<Record<string, string>> = {
  cv: 'CV',
  'cover-letter': 'cover letter',
  'research-statement': 'research statement',
  'teaching-statement': 'teaching statement',
  'diversity-statement': 'diversity statement',
  'publication-list': 'publication list',
  'writing-sample': 'writing sample',
};

/** A name of a closed list as a reader sees it. */
export function itemWords(name: string): string {
  return MATERIAL_WORDS[name] ?? name;
}

const LIMIT_WORDS = {
  'since-phd': (years: string) => `a PhD no more than ${years} ago`,
  'since-degree': (years: string) => `a degree no more than ${years} ago`,
  career: (years: string) => `no more than ${years} of research so far`,
} as const;

const EXPERIENCE_WORDS = {
  postdoctoral: 'of postdoctoral experience',
  industry: 'of industry experience',
  any: 'of experience',
} as const satisfies Record<Exclude<Experience['kind'], keyof typeof LIMIT_WORDS>, string>;

/** True for years that shut out who is past them, and ask nothing. */
export const isLimit = (kind: Experience['kind']): kind is keyof typeof LIMIT_WORDS => kind in LIMIT_WORDS;

function yearsWords({ min, max, kind }: Experience): string {
  if (isLimit(kind)) return LIMIT_WORDS[kind](max === 1 ? 'one year' : `${max} years`);
  const of = EXPERIENCE_WORDS[kind];
  const years = (count: number): string => (count === 1 ? 'year' : 'years');
  if (min !== null && max !== null) {
    return min === max ? `${min} ${years(min)} ${of}` : `${min}–${max} years ${of}`;
  }
  if (min !== null) return `${min}+ ${years(min)} ${of}`;
  return max === null ? `years ${of}` : `no more than ${max} ${years(max)} ${of}`;
}

function papersWords(count: number | null): string {
  if (count === null) return 'publications';
  return count === 1 ? 'one paper' : `${count} papers`;
}

const asNeed = (need: Need): Asked['need'] => (need === 'preferred' ? 'preferred' : 'required');

/** Facts that name one thing each, the same name once: preferred only where every mention is. */
function askedItems<T>(facts: readonly Fact<T>[], nameOf: (value: T) => string): Asked | null {
  if (facts.length === 0) return null;
  const items = new Map<string, AskedItem>();
  for (const fact of facts) {
    const name = nameOf(fact.value);
    const preferred = fact.need === 'preferred' && items.get(name)?.preferred !== false;
    items.set(name, { name, preferred });
  }
  const list = [...items.values()];
  return {
    words: listOf(list.map(({ name }) => itemWords(name))),
    need: list.every(({ preferred }) => preferred) ? 'preferred' : 'required',
    items: list,
    evidence: facts.flatMap((fact) => fact.evidence),
  };
}

function askedFact<T>(fact: Fact<T> | null, wordsOf: (value: T) => string): Asked | null {
  return fact && { words: wordsOf(fact.value), need: asNeed(fact.need), items: [], evidence: fact.evidence };
}

function askedSkills(posting: Posting, category: SkillCategory): Asked | null {
  const skills = posting.skills.filter((skill) => skill.value.category === category);
  return askedItems(skills, (skill) => skill.name);
}

function askedPublications({ publications }: Posting): Asked | null {
  const asked = askedFact(publications, ({ count }) => papersWords(count));
  return asked && { ...asked, need: publications?.value.asked ?? asked.need };
}

const itself = (name: string): string => name;

const READERS = {
  // A degree that is only preferred is not asked; the row shows it as a preference.
  degree: (posting) => askedFact(posting.degreeRequired, degreeWords),
  field: (posting) => askedItems(posting.fieldsOfStudy, itself),
  experience: (posting) => askedFact(posting.experience, yearsWords),
  publications: askedPublications,
  venues: (posting) => askedItems(posting.venues, itself),
  languages: (posting) => askedSkills(posting, 'language'),
  frameworks: (posting) => askedSkills(posting, 'framework'),
  mathematics: (posting) => askedSkills(posting, 'mathematics'),
  data: (posting) => askedSkills(posting, 'data'),
  systems: (posting) => askedSkills(posting, 'system'),
  areas: (posting) => askedSkills(posting, 'area'),
  'soft-skills': (posting) => askedItems(posting.softSkills, itself),
  teaching: (posting) => askedFact(posting.teaching, () => 'teaching or mentoring'),
  grants: (posting) => askedFact(posting.grants, () => 'winning research funding'),
  materials: (posting) => askedItems(posting.materials, itself),
} as const satisfies Record<RequirementKind, (posting: Posting) => Asked | null>;

/** What the listing asks of a kind; null where it is silent. */
export function askedOf(posting: Posting, kind: RequirementKind): Asked | null {
  return READERS[kind](posting);
}
