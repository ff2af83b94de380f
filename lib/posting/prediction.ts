/**
 * A posting in the flat form that listings are labelled in: plain values, and the words behind them apart, by field path.
 * This is what `npm run read` prints.
 */
import type {
  Decision,
  Degree,
  Evidence,
  Fact,
  Level,
  Material,
  Posting,
  Publications,
  Role,
  Salary,
  SoftSkill,
  Term,
  Workplace,
  YearsRange,
} from './posting';

/** Pay as printed; keys that the page says nothing about are left out. */
type PredictedSalary = Pick<Salary, 'min' | 'max' | 'currency' | 'unit'> &
  Partial<Pick<Salary, 'basis' | 'place' | 'fte' | 'monthsPerYear' | 'scale'>>;

/** A posting in the form of the labels: what `npm run read` prints for a line, but for its id. */
export interface Prediction {
  posting: boolean;
  mlResearch: boolean | null;
  role: Role | null;
  level: Level | null;
  title: string | null;
  company: string | null;
  location: string | null;
  salaries: PredictedSalary[];
  degree: { required: Degree | null; preferred: Degree | null; fields: string[] };
  experienceYears: YearsRange | null;
  publications: { asked: Publications['asked'] | null; count: number | null };
  venues: string[];
  /** Skills of the closed list. */
  skills: string[];
  /** Those of `skills` that are named only as preferred. */
  skillsPreferred: string[];
  /** Skills outside the closed list. */
  otherSkills: string[];
  softSkills: SoftSkill[];
  teaching: boolean;
  grants: boolean;
  materials: Material[];
  /** `YYYY-MM-DD`, `rolling`, or null; a start of reviewing alone is no deadline. */
  deadline: string | null;
  visa: 'offered' | 'not-offered' | null;
  workplace: Workplace | null;
  /** ISO 3166 alpha-2. */
  country: string[];
  term: Term | null;
  termMonths: number | null;
  /** Field path (`degree.required`, `salaries.0`, `skills.Python`) to the words it was read from. */
  evidence: Record<string, Evidence[]>;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function predictedSalary(salary: Salary): PredictedSalary {
  const { min, max, currency, unit, basis, place, fte, monthsPerYear, scale } = salary;
  return {
    min,
    max,
    currency,
    unit,
    ...(basis !== undefined && { basis }),
    ...(place !== undefined && { place }),
    ...(fte !== undefined && { fte }),
    ...(monthsPerYear !== undefined && { monthsPerYear }),
    ...(scale !== undefined && { scale }),
  };
}

/** Collects evidence by path; the same path met twice keeps the words of both. */
function evidenceByPath() {
  const paths: Record<string, Evidence[]> = {};
  const add = (path: string, evidence: readonly Evidence[]): void => {
    if (evidence.length === 0) return;
    paths[path] = [...(paths[path] ?? []), ...evidence];
  };
  return {
    paths,
    decision: (path: string, decision: Decision<unknown>) => add(path, decision.reasons),
    fact: (path: string, fact: Fact<unknown> | null) => add(path, fact?.evidence ?? []),
    facts: <T>(prefix: string, facts: readonly Fact<T>[], nameOf: (value: T, index: number) => string | number) => {
      facts.forEach((fact, index) => {
        add(`${prefix}.${nameOf(fact.value, index)}`, fact.evidence);
      });
    },
  };
}

function evidenceOf(posting: Posting): Record<string, Evidence[]> {
  const { paths, decision, fact, facts } = evidenceByPath();
  const itself = (value: string): string => value;
  decision('posting', posting.isPosting);
  decision('mlResearch', posting.mlResearch);
  if (posting.role.value !== null) decision('role', posting.role);
  if (posting.level.value !== null) decision('level', posting.level);
  fact('title', posting.title);
  fact('company', posting.company);
  fact('location', posting.location);
  facts('salaries', posting.salaries, (_, index) => index);
  fact('degree.required', posting.degreeRequired);
  fact('degree.preferred', posting.degreePreferred);
  facts('degree.fields', posting.fieldsOfStudy, itself);
  if (posting.experience?.need !== 'preferred') fact('experienceYears', posting.experience);
  fact('publications.asked', posting.publications);
  if (posting.publications !== null && posting.publications.value.count !== null) {
    fact('publications.count', posting.publications);
  }
  facts('venues', posting.venues, itself);
  facts('skills', posting.skills, (skill) => skill.name);
  facts('softSkills', posting.softSkills, itself);
  fact('teaching', posting.teaching);
  fact('grants', posting.grants);
  facts('materials', posting.materials.filter(asked), itself);
  fact('deadline', posting.deadline);
  fact('visa', posting.visa);
  fact('workplace', posting.workplace);
  facts('country', posting.countries, itself);
  fact('term', posting.term);
  fact('termMonths', posting.termMonths);
  return paths;
}

/** Optional materials are not asked for. */
function asked(material: Fact<Material>): boolean {
  return material.need !== 'preferred';
}

function skillsOf(posting: Posting): Pick<Prediction, 'skills' | 'skillsPreferred' | 'otherSkills'> {
  const closed = posting.skills.filter((skill) => skill.value.closed);
  const wantedOtherwise = new Set(
    closed.filter((skill) => skill.need !== 'preferred').map((skill) => skill.value.name),
  );
  const skills = unique(closed.map((skill) => skill.value.name));
  return {
    skills,
    skillsPreferred: skills.filter((name) => !wantedOtherwise.has(name)),
    otherSkills: unique(posting.skills.filter((skill) => !skill.value.closed).map((skill) => skill.value.name)),
  };
}

const NOTHING_SAID = {
  role: null,
  level: null,
  salaries: [],
  degree: { required: null, preferred: null, fields: [] },
  experienceYears: null,
  publications: { asked: null, count: null },
  venues: [],
  skills: [],
  skillsPreferred: [],
  otherSkills: [],
  softSkills: [],
  teaching: false,
  grants: false,
  materials: [],
  deadline: null,
  visa: null,
  workplace: null,
  country: [],
  term: null,
  termMonths: null,
} satisfies Partial<Prediction>;

/** The posting's values with their evidence; everything is null or empty where the page is no posting. */
export function predictionOf(posting: Posting): Prediction {
  const names = {
    title: posting.title?.value ?? null,
    company: posting.company?.value ?? null,
    location: posting.location?.value ?? null,
  };
  if (!posting.isPosting.value) {
    const evidence = posting.isPosting.reasons.length > 0 ? { posting: posting.isPosting.reasons } : {};
    return { posting: false, mlResearch: null, ...names, ...NOTHING_SAID, evidence };
  }
  const isResearch = posting.mlResearch.value !== false;
  const experience = posting.experience?.need === 'preferred' ? null : posting.experience;
  const evidence = evidenceOf(posting);
  if (!isResearch) {
    delete evidence.role;
    delete evidence.level;
  }
  return {
    posting: true,
    mlResearch: posting.mlResearch.value,
    role: isResearch ? posting.role.value : null,
    level: isResearch ? posting.level.value : null,
    ...names,
    salaries: posting.salaries.map((salary) => predictedSalary(salary.value)),
    degree: {
      required: posting.degreeRequired?.value ?? null,
      preferred: posting.degreePreferred?.value ?? null,
      fields: unique(posting.fieldsOfStudy.map((field) => field.value)),
    },
    experienceYears: experience ? { min: experience.value.min, max: experience.value.max } : null,
    publications: {
      asked: posting.publications?.value.asked ?? null,
      count: posting.publications?.value.count ?? null,
    },
    venues: unique(posting.venues.map((venue) => venue.value)),
    ...skillsOf(posting),
    softSkills: unique(posting.softSkills.map((skill) => skill.value)),
    teaching: posting.teaching !== null,
    grants: posting.grants !== null,
    materials: unique(posting.materials.filter(asked).map((material) => material.value)),
    deadline: posting.deadline?.value.kind === 'review-begins' ? null : (posting.deadline?.value.date ?? null),
    visa: posting.visa?.value ?? null,
    workplace: posting.workplace?.value ?? null,
    country: unique(posting.countries.map((country) => country.value)),
    term: posting.term?.value ?? null,
    termMonths: posting.termMonths?.value ?? null,
    evidence,
  };
}
