/** Postings for the comparison's tests: what the listing says, without a text. */
import { compare } from '../../lib/compare/compare';
import type { Comparison } from '../../lib/compare/comparison';
import { CLOSED_BY_CATEGORY } from '../../lib/guide/terms';
import type {
  Decision,
  Degree,
  Evidence,
  Experience,
  Fact,
  Material,
  Need,
  PayScale,
  Posting,
  Publications,
  Role,
  Salary,
  SkillCategory,
  SoftSkill,
} from '../../lib/posting/posting';

export interface Said {
  title?: string;
  role?: Role | null;
  isPosting?: boolean;
  mlResearch?: boolean | null;
  employer?: 'university' | 'public-institute' | 'company' | null;
  company?: string;
  location?: string;
  countries?: string[];
  salaries?: (Partial<Salary> & { min: number | null; max: number | null })[];
  payScales?: PayScale[];
  competitive?: boolean;
  degree?: Degree;
  degreePreferred?: Exclude<Degree, 'none'>;
  fields?: string[];
  experience?: Partial<Experience> & { need?: Need };
  publications?: Publications;
  venues?: string[];
  skills?: string[];
  preferredSkills?: string[];
  softSkills?: SoftSkill[];
  teaching?: boolean;
  grants?: boolean;
  materials?: Material[];
  internship?: boolean;
}

const CATEGORIES = new Map<string, SkillCategory>(
  Object.entries(CLOSED_BY_CATEGORY).flatMap(([category, names]) =>
    names.map((name): [string, SkillCategory] => [name, category as SkillCategory]),
  ),
);

function evidence(quote: string): Evidence[] {
  return [{ start: 0, end: quote.length, quote, source: 'text', rule: 'test' }];
}

function fact<T>(value: T, need: Need = 'required'): Fact<T> {
  return { value, need, confidence: 1, evidence: evidence(JSON.stringify(value)) };
}

function decision<T>(value: T): Decision<T> {
  return { value, confidence: 1, reasons: value === null ? [] : evidence(String(value)) };
}

const factIf = <T>(value: T | undefined): Fact<T> | null => (value === undefined ? null : fact(value));

function skillFacts(names: readonly string[], need: Need): Posting['skills'] {
  return names.map((name) => {
    const category = CATEGORIES.get(name);
    return fact({ name, category: category ?? 'other', closed: category !== undefined }, need);
  });
}

/** Pay by the year in US dollars unless said otherwise. */
function salary(said: NonNullable<Said['salaries']>[number]): Salary {
  return { currency: 'USD', unit: 'year', ...said };
}

/** A posting that says this and nothing else; by default a company's ML researcher in the US. */
export function postingOf(said: Said = {}): Posting {
  const { min = null, max = null, kind = 'any', need = 'required' } = said.experience ?? {};
  return {
    isPosting: decision(said.isPosting ?? true),
    mlResearch: decision(said.mlResearch === undefined ? true : said.mlResearch),
    role: decision(said.role === undefined ? 'ml-researcher' : said.role),
    level: decision(null),
    title: fact(said.title ?? 'Machine Learning Researcher'),
    company: factIf(said.company),
    location: factIf(said.location),
    employer: decision(said.employer ?? null),
    salaries: (said.salaries ?? []).map((each) => fact(salary(each))),
    payScales: (said.payScales ?? []).map((scale) => fact(scale)),
    payWithoutAmount: said.competitive ? fact(true as const) : null,
    degreeRequired: factIf(said.degree),
    degreePreferred: factIf(said.degreePreferred),
    fieldsOfStudy: (said.fields ?? []).map((field) => fact(field)),
    experience: said.experience === undefined ? null : fact({ min, max, kind }, need),
    publications: factIf(said.publications),
    venues: (said.venues ?? []).map((venue) => fact(venue)),
    skills: [...skillFacts(said.skills ?? [], 'required'), ...skillFacts(said.preferredSkills ?? [], 'preferred')],
    softSkills: (said.softSkills ?? []).map((skill) => fact(skill)),
    teaching: said.teaching ? fact(true as const) : null,
    grants: said.grants ? fact(true as const) : null,
    materials: (said.materials ?? []).map((material) => fact(material)),
    deadline: null,
    visa: null,
    workplace: null,
    countries: (said.countries ?? ['US']).map((country) => fact(country)),
    term: said.internship ? fact('internship' as const) : null,
    termMonths: null,
    disagreements: [],
    language: 'en',
    truncated: false,
  };
}

export const TODAY = '2026-11-20';

/** Years of experience asked. */
export const years = (min: number | null, max: number | null = null): Pick<Said, 'experience'> => ({
  experience: { min, max },
});

/** One printed pay; a single figure has one argument. */
export const pay = (
  min: number | null,
  max: number | null = min,
  more: Partial<Salary> = {},
): Pick<Said, 'salaries'> => ({
  salaries: [{ min, max, ...more }],
});

/** The comparison of a posting that says this. */
export const answer = (said: Said): Comparison => compare(postingOf(said), { today: TODAY });
