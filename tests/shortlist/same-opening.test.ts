import { describe, expect, test } from 'vitest';
import { closedWords } from '../../lib/shortlist/closed-words';
import { pairKey, proposeDuplicates, sameOpening } from '../../lib/shortlist/duplicates';
import { factsOf, type ListingFacts, type ListingRow } from '../../lib/shortlist/entry';
import { commonCurrency, inCurrency } from '../../lib/shortlist/one-currency';
import { aroundChanges, diffLines } from '../../lib/shortlist/text-diff';
import { savedEntry } from './saved-entry';

function row(site: string, change: Partial<ListingFacts> = {}): ListingRow {
  const { posting, comparison, ...kept } = savedEntry({ site, canonicalId: `${site}:1` });
  return { ...kept, facts: { ...factsOf(posting, comparison), ...change } };
}
const here = row('one.example');

describe('the same opening on two sites', () => {
  const SAME: [string, Partial<ListingFacts>, string[]][] = [
    ['all alike', {}, ['company', 'title', 'location', 'pay', 'deadline']],
    [
      'the employer with its legal form',
      { company: 'Quarry Lab, Inc.' },
      ['company', 'title', 'location', 'pay', 'deadline'],
    ],
    [
      'a mark for all genders',
      { title: 'Research Scientist, Machine Learning (m/f/d)' },
      ['company', 'title', 'location', 'pay', 'deadline'],
    ],
    ['one says nothing of pay and place', { pay: null, location: null }, ['company', 'title', 'deadline']],
  ];
  test.each(SAME)('%s', (_name, change, reasons) => {
    expect(sameOpening(here, row('two.example', change))).toEqual(reasons);
  });

  const DIFFERENT: [string, Partial<ListingFacts>][] = [
    ['another title', { title: 'Research Scientist, Machine Learning II' }],
    ['another employer', { company: 'Quarry Labs Europe' }],
    ['another place', { location: 'Austin, TX, United States' }],
    ['another pay', { pay: { min: 150_000, max: 171_000, currency: 'USD', unit: 'year' } }],
    ['another deadline', { deadline: { date: '2027-03-04', kind: 'closes' } }],
    ['another level', { level: 'lead' }],
    ['nothing but title and employer', { location: null, pay: null, deadline: null }],
    ['no employer', { company: null }],
  ];
  test.each(DIFFERENT)('not: %s', (_name, change) => {
    const one = row('one.example', { level: 'mid' });
    expect(sameOpening(one, row('two.example', { level: 'mid', ...change }))).toBeNull();
  });

  test('not on one site, where two ids are two openings', () => {
    expect(sameOpening(here, row('one.example'))).toBeNull();
  });

  test('the one saved first stays; a refused pair is not proposed again', () => {
    const later = { ...row('two.example'), savedAt: '2026-12-01T00:00:00.000Z' };
    const proposals = proposeDuplicates([later, here]);
    expect(proposals.map(({ kept, other }) => [kept.id, other.id])).toEqual([[here.id, later.id]]);
    expect(proposeDuplicates([later, here], new Set([pairKey(later.id, here.id)]))).toEqual([]);
  });
});

describe('what changed in a text', () => {
  test('lines that came and went, in order', () => {
    expect(diffLines('a\nb\n\nc\nd', 'a\n c \nx\nd')).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'gone', text: 'b' },
      { kind: 'same', text: 'c' },
      { kind: 'new', text: 'x' },
      { kind: 'same', text: 'd' },
    ]);
    expect(diffLines('', 'a')).toEqual([{ kind: 'new', text: 'a' }]);
    expect(diffLines('a\nb', 'a\nb').every(({ kind }) => kind === 'same')).toBe(true);
  });

  test('long unchanged stretches are left out', () => {
    const lines = diffLines('1\n2\n3\n4\n5\n6', '1\n2\n3\n4\n5\n7');
    expect(aroundChanges(lines).map((line) => line?.text ?? null)).toEqual([null, '5', '6', '7']);
  });

  test('two long texts without a line in common take no long time', () => {
    const text = (sign: string) => Array.from({ length: 20_000 }, (_, at) => `${sign}${at}`).join('\n');
    const start = performance.now();
    expect(diffLines(text('a'), text('b'))).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a listing that says it is closed', () => {
  test.each([
    ['We are no longer accepting applications for this role.', 'no longer accepting applications'],
    ['This position has been filled.', 'This position has been filled'],
    ['Applications are now closed.', 'Applications are now closed'],
    ['The vacancy has expired', 'The vacancy has expired'],
  ])('%s', (text, words) => expect(closedWords(text)).toBe(words));
  test.each([
    'Applications close on 3 March.',
    'You will work closely with the team.',
    'The office is closed on Fridays.',
    'We keep the position open until it is filled.',
  ])('not: %s', (text) => expect(closedWords(text)).toBeNull());
});

describe('pay in one currency', () => {
  test('by the yearly mean, which is named', () => {
    // 88,450 euros at 0.8845 euros a dollar are 100,000 dollars.
    const pay = inCurrency({ min: 88_450, max: null, currency: 'EUR' }, 'USD');
    expect(pay?.min).toBeCloseTo(100_000, 6);
    expect(pay).toMatchObject({
      max: null,
      rate: { from: 'EUR', to: 'USD', year: '2025', source: 'US Federal Reserve' },
    });
    // 83,050 francs are 100,000 dollars, and these 88,450 euros.
    expect(inCurrency({ min: null, max: 83_050, currency: 'CHF' }, 'EUR')?.max).toBeCloseTo(88_450, 6);
  });

  test('as it is in its own; not at all without a rate', () => {
    expect(inCurrency({ min: 1, max: 2, currency: 'SEK' }, 'SEK')).toEqual({ min: 1, max: 2, rate: null });
    expect(inCurrency({ min: 1, max: 2, currency: 'PLN' }, 'USD')).toBeNull();
    expect(inCurrency({ min: 1, max: 2, currency: null }, 'USD')).toBeNull();
  });

  test('the currency of most', () => {
    expect(commonCurrency(['EUR', null, 'USD', 'USD'])).toBe('USD');
    expect(commonCurrency([null])).toBeNull();
  });
});
