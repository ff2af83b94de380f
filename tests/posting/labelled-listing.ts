import type { Posting } from '../../lib/posting/posting';
import type { Prediction } from '../../lib/posting/prediction';

type Deep<T> = {
  [K in keyof T]?: T[K] extends readonly unknown[] | null ? T[K] : T[K] extends object | null ? Deep<T[K]> : T[K];
};

/** A listing written for the tests, and what a careful reader finds in it: any part of what `npm run read` prints, and the employer. */
export interface LabelledListing {
  title?: string;
  company?: string;
  location?: string;
  url?: string;
  text: string;
  /** Fields of the labels that are known to be read wrongly. A field that is read right by now must be taken off the list. */
  misread?: readonly (keyof Prediction)[];
  labels: Deep<Omit<Prediction, 'evidence'>> & { employer?: Posting['employer']['value'] };
}

/** Labels of a text that is a posting and says nothing else: what a listing does say is written over it. */
export const NOTHING_SAID = {
  posting: true,
  mlResearch: true,
  role: null,
  level: null,
  salaries: [],
  degree: { required: null, preferred: null },
  experienceYears: null,
  publications: { asked: null, count: null },
  venues: [],
  skills: [],
  skillsPreferred: [],
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
} as const satisfies LabelledListing['labels'];
