import { expect, test } from 'vitest';
import type { LabelledListing } from './labelled-listing';
import { ACADEMIC_PAY } from './listings/academic-pay';
import { listings as faculty } from './listings/faculty';
import { listings as assistants } from './listings/ranks-assistant-professors';
import { listings as associates } from './listings/ranks-associates';
import { listings as fullProfessors } from './listings/ranks-full-professors';
import { listings as lecturers } from './listings/ranks-lecturers';
import { listings as fellows } from './listings/research-fellows';
import { listings as staff } from './listings/university-research';

const EUROPE = new Set(
  'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA'.split(
    ' ',
  ),
);
const all = [...assistants, ...associates, ...fullProfessors, ...lecturers, ...faculty];
const titled = (words: RegExp): readonly LabelledListing[] => all.filter(({ title = '' }) => words.test(title));

/** Rare roles and academic pay, which labelled listings hardly show; each listing is read in `listings.test.ts` or `academic-pay.test.ts`. */
const COUNTS: readonly (readonly [kind: string, least: number, found: readonly unknown[]])[] = [
  ['assistant professors', 25, titled(/assistant professor/i)],
  ['lecturers', 25, titled(/lecturer|lectureship/i)],
  ['associate professors', 25, titled(/associate professor/i)],
  [
    'full professors and chairs',
    25,
    titled(/(?<!assistant |associate )\b(?:full |distinguished )?professor(?:ship)?\b|\bchair\b/i),
  ],
  ['university researchers', 25, staff.filter(({ labels }) => labels.role === 'university-researcher')],
  [
    'research fellows outside Europe',
    25,
    fellows.filter(
      ({ labels }) =>
        labels.role === 'research-fellow' &&
        labels.country?.length &&
        labels.country.every((code) => !EUROPE.has(code)),
    ),
  ],
  ['academic pay', 40, ACADEMIC_PAY],
];

test.each(COUNTS)('%s: at least %i', (_kind, least, found) => {
  expect(new Set(found).size).toBeGreaterThanOrEqual(least);
});
