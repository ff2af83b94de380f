/** What reads differently in a listing than on the day it was saved. */
import type { Posting } from '../posting/posting';

/** What is compared between two readings, in the order in which it is shown. */
export const CHANGED_FIELDS = ['title', 'pay', 'deadline', 'requirements', 'location'] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** The part of a posting that decides a field; evidence and confidence may differ without a change of the statement. */
const STATEMENTS: Record<ChangedField, (posting: Posting) => unknown> = {
  title: (posting) => posting.title?.value,
  pay: (posting) => posting.salaries.map((fact) => fact.value),
  deadline: (posting) => posting.deadline?.value,
  requirements: (posting) => [
    posting.degreeRequired?.value,
    posting.degreePreferred?.value,
    posting.experience?.value,
    posting.publications?.value,
    posting.skills.map((fact) => [fact.value.name, fact.need]).sort(),
  ],
  location: (posting) => posting.location?.value,
};

/** Order of the answer: title, pay, deadline, requirements, location. */
export function changedFields(before: Posting, now: Posting): ChangedField[] {
  return CHANGED_FIELDS.filter((field) => {
    const statement = STATEMENTS[field];
    return JSON.stringify(statement(before) ?? null) !== JSON.stringify(statement(now) ?? null);
  });
}
