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
