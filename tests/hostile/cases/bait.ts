/** Texts on which patterns for pay, years, dates, degrees, headings and addresses would take for ever. */
import { type HostileCase, page, repeated } from '../page';

const LONG = 150_000;
const BAIT: readonly (readonly [name: string, piece: string, before?: string])[] = [
  ['pay: digits without end', '1', 'Salary: $'],
  ['pay: groups without end', '111,', 'Salary: $'],
  ['pay: amounts joined by "to"', '$1,000 to '],
  ['pay: blanks before the upper end', ' ', 'Salary $100,000'],
  ['pay: brackets that never close', '(£31,000 ', 'Salary '],
  ['pay: units without amounts', 'per year per annum a month ', 'Pay '],
  ['pay: signs alone', '$€£¥'],
  ['years: ranges without end', '3-5 to 7+ ', 'Requires '],
  ['years: numbers in words', 'three (3) or more ', 'At least '],
  ['years: plus signs', '5+ years + ', 'Experience: '],
  ['dates: days without months', '15. ', 'Deadline '],
  ['dates: months without years', '3 March, ', 'Apply by '],
  ['dates: "until the" without end', 'until the ', 'Open '],
  ['dates: times and zones', '23:59 CET (UTC+1) ', 'Closing date '],
  ['degrees: a list without end', 'PhD, MSc, BSc or master’s or '],
  ['degrees: "or equivalent" without end', 'or an equivalent degree in a related field '],
  ['degrees: fields without end', 'computer science, statistics and ', 'PhD in '],
  ['headings: capitals without end', 'REQUIREMENTS AND '],
  ['headings: colons without end', 'Requirements: '],
  ['skills: slashes without end', 'Python/C++/R/'],
  ['places: commas without end', 'Denver, CO, '],
  ['letters without a blank', 'a'],
  ['marks without a word', '.,;:!?-'],
  ['dashes and stars', '-–—*_•'],
];

export const bait: readonly HostileCase[] = [
  ...BAIT.map(
    ([name, piece, before = '']): HostileCase => ({
      name: `${name}, in the text`,
      html: () => page({ pay: null, about: `We study machine learning. ${before}${repeated(piece, LONG)}` }),
    }),
  ),
  ...BAIT.slice(0, 4).map(
    ([name, piece, before = '']): HostileCase => ({
      name: `${name}, in the title`,
      html: () => page({ title: `Research Scientist ${before}${repeated(piece, 20_000)}` }),
    }),
  ),
  {
    name: 'twenty thousand short lines that each look like a heading',
    browsersOnly: 'the test environment takes seconds to make such a document',
    html: () => page({ extra: '<p><b>Requirements:</b></p>'.repeat(20_000) }),
  },
  {
    name: 'twenty thousand amounts on lines of their own',
    browsersOnly: 'the test environment takes seconds to make such a document',
    html: () => page({ extra: '<p>Salary: $90,000 - $120,000 per year</p>'.repeat(20_000) }),
  },
  {
    name: 'addresses without end',
    html: () => page({ head: `<link rel="canonical" href="https://a.example/jobs/${'a/-'.repeat(30_000)}">` }),
    pay: [150_000, 175_000],
  },
  {
    name: 'class names without end',
    html: () => page({ extra: `<div class="${'cookie-share-modal-x '.repeat(20_000)}">text</div>` }),
    pay: [150_000, 175_000],
  },
  {
    name: 'inline state without end',
    html: () => page({ head: `<script>var state = {"x":"${'"salary_from ": {'.repeat(30_000)}"}</script>` }),
    pay: [150_000, 175_000],
  },
];
