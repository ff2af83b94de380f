/**
 * 40 pairs of a profile and a sentence of a listing, each decided by reading: would a careful reader say that this person meets it,
 * does not, or that it cannot be told? The sentences were written for this table.
 */
import type { Match, MatchKind } from '../../lib/compare/profile-match';
import type { Degree, Experience } from '../../lib/posting/posting';
import type { Profile } from '../../lib/profile/profile';

export interface Pair {
  /** The listing's sentence. */
  asks: string;
  /** What the sentence says, as the model holds it. Names are looked up in the sentence. */
  says: {
    degree?: Degree;
    preferredDegree?: Exclude<Degree, 'none'>;
    fields?: string[];
    experience?: Experience;
    publications?: number | null;
    venues?: string[];
    skills?: string[];
    teaching?: true;
    grants?: true;
    communication?: true;
    noSponsorshipIn?: string[];
  };
  has: Partial<Profile>;
  kind: MatchKind;
  match: Match;
  sentence: string;
}

const years = (change: Partial<Profile['years']>): Partial<Profile> => ({
  years: { industry: null, postdoctoral: null, earlierAcademic: null, ...change },
});
const any = (min: number | null, max: number | null = null): Experience => ({ min, max, kind: 'any' });

export const PAIRS: readonly Pair[] = [
  // Degrees: a higher one does, one that is under way leaves it open.
  {
    asks: 'A PhD is required.',
    says: { degree: 'phd' },
    has: { degree: 'phd' },
    kind: 'degree',
    match: 'met',
    sentence: 'Asked: a PhD. Your profile meets it.',
  },
  {
    asks: 'You hold a master’s degree.',
    says: { degree: 'master' },
    has: { degree: 'phd' },
    kind: 'degree',
    match: 'met',
    sentence: "Asked: a master's degree. Your profile meets it.",
  },
  {
    asks: 'A PhD is required.',
    says: { degree: 'phd' },
    has: { degree: 'master' },
    kind: 'degree',
    match: 'not-met',
    sentence: 'Asked: a PhD. Your profile does not meet all of it.',
  },
  {
    asks: 'A PhD is required.',
    says: { degree: 'phd' },
    has: {},
    kind: 'degree',
    match: 'unknown',
    sentence: 'Asked: a PhD. Your profile does not say anything about your degree.',
  },
  {
    asks: 'A PhD is required.',
    says: { degree: 'phd' },
    has: { degree: 'master', expectedDegree: 'phd' },
    kind: 'degree',
    match: 'unknown',
    sentence: 'Asked: a PhD. Whether it is reached in time cannot be told.',
  },
  {
    asks: 'No degree needed.',
    says: { degree: 'none' },
    has: {},
    kind: 'degree',
    match: 'met',
    sentence: 'Asked: no degree. Your profile meets it.',
  },
  {
    asks: 'A PhD is a plus.',
    says: { preferredDegree: 'phd' },
    has: { degree: 'bachelor' },
    kind: 'degree',
    match: 'not-met',
    sentence: 'Asked: a PhD. Your profile does not meet all of it.',
  },
  // Fields: one of those named is enough; "related" leaves it open.
  {
    asks: 'Degree in Computer Science or Statistics.',
    says: { fields: ['Computer Science', 'Statistics'] },
    has: { fields: ['Statistics'] },
    kind: 'field',
    match: 'met',
    sentence: 'Asked: Computer Science and Statistics. Your profile meets it.',
  },
  {
    asks: 'Degree in Engineering.',
    says: { fields: ['Engineering'] },
    has: { fields: ['Electrical Engineering'] },
    kind: 'field',
    match: 'met',
    sentence: 'Asked: Engineering. Your profile meets it.',
  },
  {
    asks: 'Degree in Computer Science or a related field.',
    says: { fields: ['Computer Science'] },
    has: { fields: ['Physics'] },
    kind: 'field',
    match: 'unknown',
    sentence: 'Asked: Computer Science, or something like it. Whether yours counts cannot be told.',
  },
  {
    asks: 'Degree in Law.',
    says: { fields: ['Law'] },
    has: { fields: ['Physics'] },
    kind: 'field',
    match: 'not-met',
    sentence: 'Asked: Law. Your profile does not meet all of it.',
  },
  {
    asks: 'Degree in Physics.',
    says: { fields: ['Physics'] },
    has: {},
    kind: 'field',
    match: 'unknown',
    sentence: 'Asked: Physics. Your profile does not say anything about your field of study.',
  },
  // Years: those after the PhD surely count, those before may.
  {
    asks: 'At least 3 years of experience.',
    says: { experience: any(3) },
    has: years({ industry: 4 }),
    kind: 'experience',
    match: 'met',
    sentence: 'Asked: 3+ years of experience. Your profile meets it.',
  },
  {
    asks: 'At least 5 years of experience.',
    says: { experience: any(5) },
    has: years({ industry: 3, postdoctoral: 2 }),
    kind: 'experience',
    match: 'met',
    sentence: 'Asked: 5+ years of experience. Your profile meets it.',
  },
  {
    asks: 'At least 5 years of experience.',
    says: { experience: any(5) },
    has: years({ industry: 1, postdoctoral: 1, earlierAcademic: 1 }),
    kind: 'experience',
    match: 'not-met',
    sentence: 'Asked: 5+ years of experience. Your profile does not meet all of it.',
  },
  {
    asks: 'At least 5 years of experience.',
    says: { experience: any(5) },
    has: years({ industry: 2, postdoctoral: 0, earlierAcademic: 4 }),
    kind: 'experience',
    match: 'unknown',
    sentence: 'Asked: 5+ years of experience. Which of your years count cannot be told.',
  },
  {
    asks: 'At least 5 years of experience.',
    says: { experience: any(5) },
    has: years({ industry: 2 }),
    kind: 'experience',
    match: 'unknown',
    sentence: 'Asked: 5+ years of experience. Which of your years count cannot be told.',
  },
  {
    asks: 'At least 5 years of experience.',
    says: { experience: any(5) },
    has: {},
    kind: 'experience',
    match: 'unknown',
    sentence: 'Asked: 5+ years of experience. Your profile does not say anything about these years of work.',
  },
  {
    asks: 'Two years in industry.',
    says: { experience: { min: 2, max: null, kind: 'industry' } },
    has: years({ postdoctoral: 6, industry: 0 }),
    kind: 'experience',
    match: 'not-met',
    sentence: 'Asked: 2+ years of industry experience. Your profile does not meet all of it.',
  },
  {
    asks: 'Two years in industry.',
    says: { experience: { min: 2, max: null, kind: 'industry' } },
    has: years({ postdoctoral: 6 }),
    kind: 'experience',
    match: 'unknown',
    sentence: 'Asked: 2+ years of industry experience. Your profile does not say anything about these years of work.',
  },
  {
    asks: 'No more than 4 years after the PhD.',
    says: { experience: { min: null, max: 4, kind: 'postdoctoral' } },
    has: years({ postdoctoral: 6 }),
    kind: 'experience',
    match: 'not-met',
    sentence: 'Asked: no more than 4 years of postdoctoral experience. Your profile does not meet all of it.',
  },
  // Limits shut out who is past them; nobody is asked for so many years.
  {
    asks: 'The PhD was awarded no more than 3 years ago.',
    says: { experience: { min: null, max: 3, kind: 'since-phd' } },
    has: { degree: 'phd', ...years({ postdoctoral: 4, industry: 0, earlierAcademic: 0 }) },
    kind: 'experience',
    match: 'not-met',
    sentence: 'Asked: a PhD no more than 3 years ago. Your profile does not meet all of it.',
  },
  {
    asks: 'The PhD was awarded no more than 3 years ago.',
    says: { experience: { min: null, max: 3, kind: 'since-phd' } },
    has: { degree: 'phd', ...years({ postdoctoral: 0, industry: 9, earlierAcademic: 5 }) },
    kind: 'experience',
    match: 'unknown',
    sentence: 'Asked: a PhD no more than 3 years ago. A profile does not hold when a degree was awarded.',
  },
  {
    asks: 'The PhD was awarded no more than 3 years ago.',
    says: { experience: { min: null, max: 3, kind: 'since-phd' } },
    has: { degree: 'master', expectedDegree: 'phd', ...years({ postdoctoral: 0 }) },
    kind: 'experience',
    match: 'unknown',
    sentence: 'Asked: a PhD no more than 3 years ago. Whether it is reached in time cannot be told.',
  },
  {
    asks: 'The first four years of a research career.',
    says: { experience: { min: null, max: 4, kind: 'career' } },
    has: years({ postdoctoral: 2, industry: 0, earlierAcademic: 3 }),
    kind: 'experience',
    match: 'not-met',
    sentence: 'Asked: no more than 4 years of research so far. Your profile does not meet all of it.',
  },
  {
    asks: 'Three to five years of experience.',
    says: { experience: any(3, 5) },
    has: years({ industry: 9 }),
    kind: 'experience',
    match: 'met',
    sentence: 'Asked: 3–5 years of experience. Your profile meets it.',
  },
  // Papers: the count by venue is the least there can be.
  {
    asks: 'Publications expected.',
    says: { publications: null },
    has: { publications: 2 },
    kind: 'publications',
    match: 'met',
    sentence: 'Asked: publications. Your profile meets it.',
  },
  {
    asks: 'Publications expected.',
    says: { publications: null },
    has: { publications: 0 },
    kind: 'publications',
    match: 'not-met',
    sentence: 'Asked: publications. Your profile does not meet all of it.',
  },
  {
    asks: 'At least 3 papers.',
    says: { publications: 3 },
    has: { venues: [{ name: 'ICML', count: 2 }] },
    kind: 'publications',
    match: 'unknown',
    sentence: 'Asked: 3 papers. Your profile does not say anything about your number of publications.',
  },
  {
    asks: 'Papers at NeurIPS or ICML.',
    says: { venues: ['NeurIPS', 'ICML'] },
    has: { venues: [{ name: 'ICML', count: 1 }] },
    kind: 'venues',
    match: 'met',
    sentence: 'Asked: NeurIPS and ICML. Your profile meets it.',
  },
  {
    asks: 'Papers at NeurIPS or ICML.',
    says: { venues: ['NeurIPS', 'ICML'] },
    has: { venues: [{ name: 'MICCAI', count: 1 }] },
    kind: 'venues',
    match: 'not-met',
    sentence: 'Asked: NeurIPS and ICML. Your profile does not meet all of it.',
  },
  {
    asks: 'Papers at venues such as NeurIPS.',
    says: { venues: ['NeurIPS'] },
    has: { venues: [{ name: 'MICCAI', count: 1 }] },
    kind: 'venues',
    match: 'unknown',
    sentence: 'Asked: NeurIPS, or something like it. Whether yours counts cannot be told.',
  },
  // Skills: "and" asks for all, "or" for one, "such as" leaves it open; subjects overlap, products do not.
  {
    asks: 'Fluent in Python and Rust.',
    says: { skills: ['Python', 'Rust'] },
    has: { skills: ['Python', 'Rust', 'Java'] },
    kind: 'languages',
    match: 'met',
    sentence: 'Asked: Python and Rust. Your profile meets it.',
  },
  {
    asks: 'Fluent in Python and Rust.',
    says: { skills: ['Python', 'Rust'] },
    has: { skills: ['Python'] },
    kind: 'languages',
    match: 'not-met',
    sentence: 'Asked: Python and Rust. Your profile does not meet all of it.',
  },
  {
    asks: 'Fluent in Python or Rust.',
    says: { skills: ['Python', 'Rust'] },
    has: { skills: ['Python'] },
    kind: 'languages',
    match: 'met',
    sentence: 'Asked: Python and Rust. Your profile meets it.',
  },
  {
    asks: 'Fluent in Python.',
    says: { skills: ['Python'] },
    has: { skills: ['PyTorch'] },
    kind: 'languages',
    match: 'unknown',
    sentence: 'Asked: Python. Your profile does not say anything about programming languages.',
  },
  {
    asks: 'A framework such as PyTorch or JAX.',
    says: { skills: ['PyTorch', 'JAX'] },
    has: { skills: ['TensorFlow'] },
    kind: 'frameworks',
    match: 'unknown',
    sentence: 'Asked: PyTorch and JAX, or something like it. Whether yours counts cannot be told.',
  },
  {
    asks: 'Work with reinforcement learning.',
    says: { skills: ['reinforcement learning'] },
    has: { skills: ['NLP'] },
    kind: 'areas',
    match: 'unknown',
    sentence: 'Asked: reinforcement learning. Such names overlap, so what is not in your profile may still be known.',
  },
  {
    asks: 'You run Kubernetes.',
    says: { skills: ['Kubernetes'] },
    has: { skills: ['Git'] },
    kind: 'systems',
    match: 'not-met',
    sentence: 'Asked: Kubernetes. Your profile does not meet all of it.',
  },
  // Yes or no.
  {
    asks: 'You teach two courses.',
    says: { teaching: true },
    has: { taught: true },
    kind: 'teaching',
    match: 'met',
    sentence: 'Asked: teaching or mentoring. Your profile meets it.',
  },
  {
    asks: 'You raise funds.',
    says: { grants: true },
    has: { wonGrants: false },
    kind: 'grants',
    match: 'not-met',
    sentence: 'Asked: winning research funding. Your profile does not meet all of it.',
  },
  {
    asks: 'You communicate well.',
    says: { communication: true },
    has: { degree: 'phd' },
    kind: 'soft-skills',
    match: 'unknown',
    sentence: 'Asked: communication. A profile does not hold soft skills.',
  },
  // The right to work, asked where no visa is sponsored.
  {
    asks: 'No sponsorship in the US.',
    says: { noSponsorshipIn: ['US'] },
    has: { workPermission: ['DE'] },
    kind: 'permission',
    match: 'not-met',
    sentence: 'Asked: the right to work without sponsorship. Your profile does not meet all of it.',
  },
  {
    asks: 'No sponsorship.',
    says: { noSponsorshipIn: [] },
    has: { workPermission: ['DE'] },
    kind: 'permission',
    match: 'unknown',
    sentence: 'Asked: the right to work without sponsorship. For which country cannot be told.',
  },
];
