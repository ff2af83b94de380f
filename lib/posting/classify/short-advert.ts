import type { ReadFacts } from '../classify';
import type { Evidence } from '../posting';
import type { Reading } from '../reading';
import type { Opening } from './opening';
import type { Features } from './score';

/** Texts with fewer tokens have no sections and few set phrases to be told by. */
const SHORT = 120;

/** What stands in the title or address of another kind of page, or of a list or a closed opening, however short. */
const OTHER_PAGE: readonly string[] = [
  'list',
  'closed',
  'title-list',
  'title-closed',
  'title-article',
  'title-event',
  'title-course',
  'title-paper',
  'title-profile',
  'url-article',
];

/** The words that ask something of an applicant or say what is paid. */
function askedOrPaid(facts: ReadFacts): Evidence[] {
  return [
    ...facts.salaries,
    ...facts.payScales,
    facts.payWithoutAmount,
    facts.degreeRequired,
    facts.degreePreferred,
    facts.experience,
    facts.publications,
    ...facts.materials,
    facts.deadline,
    facts.term,
    facts.teaching,
    facts.grants,
  ].flatMap((fact) => fact?.evidence.slice(0, 1) ?? []);
}

/**
 * The words that show a short text to be an advert: its title names a job, the text asks or pays something, and nothing speaks for
 * another kind of page. Null where they do not. The fitted score knows long listings only and asks for more than a few lines hold.
 */
export function shortAdvert(
  reading: Reading,
  opening: Opening | null,
  facts: ReadFacts,
  features: Features,
): Evidence[] | null {
  if (opening?.source !== 'title' || reading.body.tokens.length >= SHORT) return null;
  if (OTHER_PAGE.some((name) => (features[name]?.value ?? 0) > 0)) return null;
  const said = askedOrPaid(facts);
  return said.length === 0 ? null : [opening.evidence, ...said.slice(0, 3)];
}
