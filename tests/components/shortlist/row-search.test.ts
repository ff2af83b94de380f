/** The search over the rows of the list: what is found by which words, and that it keeps step with the rows. */
import '../catalogue';
import { describe, expect, test } from 'vitest';
import { rowSearch, someBeginnings } from '../../../components/shortlist/row-search';
import type { ListingRow } from '../../../lib/shortlist/entry';
import { recordsOf } from '../../../lib/shortlist/records';
import { savedEntry } from '../../shortlist/saved-entry';

/** A row of which nothing is known but what a test says. */
const row = (id: string, change: Partial<ListingRow> = {}, facts: Partial<ListingRow['facts']> = {}): ListingRow => {
  const { listings } = recordsOf(savedEntry({ id, site: 'site.example' }));
  const nothing = { title: null, company: null, location: null, role: null, skills: [] };
  return { ...listings, ...change, facts: { ...listings.facts, ...nothing, ...facts } };
};
const ROWS = [
  row(
    'robots',
    { tags: ['near home'] },
    { title: 'Postdoc in Robotics', company: 'Harbour Institute', location: 'Oslo' },
  ),
  row('vision', { notes: 'Call *Marta* first' }, { title: 'Research Scientist, Vision', company: 'Quarry Lab' }),
  row('c++', { status: 'offer' }, { title: 'Research Engineer', skills: ['C++', 'CUDA'], location: 'Nice' }),
];
const searchOver = (rows: readonly ListingRow[]) => {
  const search = rowSearch();
  expect(search.update(rows, Number.POSITIVE_INFINITY)).toBe(true);
  return search;
};

describe('words find', () => {
  test.each<[query: string, found: string[]]>([
    ['robotics', ['robots']],
    ['ROBO', ['robots']],
    ['harbour oslo', ['robots']],
    ['oslo vision', []],
    ['marta', ['vision']],
    ['near', ['robots']],
    ['c++', ['c++']],
    ['offer', ['c++']],
    ['research', ['vision', 'c++']],
    ['research c', ['vision', 'c++']],
    ['re', ['vision', 'c++']],
    ['q', ['vision']],
    ['zebra', []],
    ['z', []],
  ])('“%s”', (query, found) => {
    expect([...searchOver(ROWS).find(query)].toSorted()).toEqual(found.toSorted());
  });
});

test('what a row has lost finds it no more, and a row that is gone is not found', () => {
  const search = searchOver(ROWS);
  const [robots, vision] = ROWS as [ListingRow, ListingRow];
  search.update([robots, { ...vision, notes: 'Ask Jonas' }], Number.POSITIVE_INFINITY);
  expect([...search.find('marta')]).toEqual([]);
  expect([...search.find('jonas')]).toEqual(['vision']);
  expect([...search.find('jo')]).toEqual(['vision']);
  expect([...search.find('cuda')]).toEqual([]);
  expect([...search.find('cu')]).toEqual([]);
});

test('the index is made in slices', () => {
  const search = rowSearch();
  const many = Array.from({ length: 200 }, (_, at) =>
    row(`row ${at}`, { notes: `number${at} ${'more words '.repeat(50)}` }),
  );
  expect(search.update(many, 0)).toBe(false);
  let slices = 1;
  while (!search.update(many, 0)) slices += 1;
  expect(slices).toBeGreaterThan(50);
  expect([...search.find('number199')]).toEqual(['row 199']);
});

test('words to try come from all over the list, and are long enough for the index', () => {
  const titles = Array.from({ length: 100 }, (_, at) =>
    row(`${at}`, {}, { title: at % 2 ? null : `Post for ${at}abcdef` }),
  );
  const words = someBeginnings(titles, 10);
  expect(words).toEqual(['0ab', '10a', '20a', '30a', '40a', '50a', '60a', '70a', '80a', '90a']);
  expect(someBeginnings([], 10)).toEqual([]);
  expect(someBeginnings(ROWS, 10)).toEqual(['rob', 'vis', 'eng']);
});
