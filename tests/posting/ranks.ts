import type { LabelledListing } from './labelled-listing';

/** A faculty post in one row: title, university, country, text, and what else a careful reader finds. */
export type Rank = readonly [
  title: string,
  university: string,
  country: string,
  text: string,
  labels: LabelledListing['labels'],
];

/** Rows of faculty posts as labelled listings; all are research on machine learning at a university, without a level. */
export const ranked = (rows: readonly Rank[]): readonly LabelledListing[] =>
  rows.map(([title, company, country, text, labels]) => ({
    title,
    company,
    text,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'assistant-professor',
      level: null,
      employer: 'university',
      country: [country],
      ...labels,
    },
  }));
