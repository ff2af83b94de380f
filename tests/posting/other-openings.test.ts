/** A call for several posts: what is read is paid to the one that it names first. */
import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { readPosting } from '../../lib/posting/read-posting';

const payOf = (title: string, text: string): string[] => {
  const { posting } = readPosting(listingFromText({ title, text: `${text}\nApply with a CV by 1 March 2027.` }));
  return [
    ...posting.salaries.map(({ value }) =>
      [value.min, value.max].filter((end, i, all) => all.indexOf(end) === i).join('-'),
    ),
    ...posting.payScales.map(({ value }) => value.scale),
  ];
};

describe('pay of several posts', () => {
  test.each([
    ['PhD and postdoc positions in vision', 'PhD: € 2,850 per month. Postdoc: € 4,250 per month.', ['2850']],
    [
      'Postdoc and PhD student in vision',
      'Salary: €2,850 per month for PhD students and €4,250 per month for postdocs.',
      ['4250'],
    ],
    [
      'PhD and postdoc in search',
      'PhD students are paid at TV-L E13. For a postdoc position with a higher salary (TV-L E14) a PhD is needed.',
      ['TV-L E13'],
    ],
    ['Postdoctoral researcher', 'The salary is £41,000 to £45,000; a PhD student receives £19,000.', ['41000-45000']],
    // What belongs to nobody else stays.
    [
      'PhD position in vision',
      'The salary is €2,850 per month, rising to €3,600. You work with postdocs.',
      ['2850-3600'],
    ],
    [
      'Postdoc in vision',
      'Postdocs earn £41,000 a year, or £45,000 a year with three years of experience.',
      ['41000', '45000'],
    ],
    ['Research engineer', 'Pay: $150,000 for engineers, $170,000 for a postdoc.', ['150000', '170000']],
  ])('%s: %s', (title, text, expected) => {
    expect(payOf(title, text)).toEqual(expected);
  });
});
