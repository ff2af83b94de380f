/** Clauses: what they name together, whether one is enough, and whether others do as well. */
import { expect, test } from 'vitest';
import { type Ask, asksOf } from '../../lib/compare/alternatives';
import type { Evidence } from '../../lib/posting/posting';

/** The evidence of each word in its first place in the text. */
const found = (text: string, ...words: string[]): Evidence[] =>
  words.map((quote) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`${quote} is not in the text`);
    return { start, end: start + quote.length, quote, source: 'text', rule: 'test' };
  });

const all = { any: false, open: false };

test.each<[string, string[], Ask[]]>([
  ['You know Python and SQL.', ['Python', 'SQL'], [{ members: [0, 1], ...all }]],
  ['You know Python or SQL.', ['Python', 'SQL'], [{ members: [0, 1], any: true, open: false }]],
  ['You know Python/SQL.', ['Python', 'SQL'], [{ members: [0, 1], any: true, open: false }]],
  ['You know Python / SQL.', ['Python', 'SQL'], [{ members: [0, 1], any: true, open: false }]],
  ['You know Python and/or SQL.', ['Python', 'SQL'], [{ members: [0, 1], any: true, open: false }]],
  ['You know Python | SQL.', ['Python', 'SQL'], [{ members: [0, 1], any: true, open: false }]],
  ['You know one of Python, SQL.', ['Python', 'SQL'], [{ members: [0, 1], any: true, open: false }]],
  ['You know at least one: Python, SQL.', ['Python', 'SQL'], [{ members: [0, 1], any: true, open: false }]],
  ['You know either Python.', ['Python'], [{ members: [0], ...all }]],
  ['You love work or play. You know Python, SQL.', ['Python', 'SQL'], [{ members: [0, 1], ...all }]],
  ['You know Python, SQL. Apply by post or mail.', ['Python', 'SQL'], [{ members: [0, 1], ...all }]],
  ['One of us leads. You know Python, SQL.', ['Python', 'SQL'], [{ members: [0, 1], ...all }]],
  ['You know Python, SQL. Any of us helps.', ['Python', 'SQL'], [{ members: [0, 1], ...all }]],
  ['Languages such as Python and SQL.', ['Python', 'SQL'], [{ members: [0, 1], any: false, open: true }]],
  ['Python and SQL, etc.', ['Python', 'SQL'], [{ members: [0, 1], any: false, open: true }]],
  ['A PhD in physics or a related field.', ['physics'], [{ members: [0], any: false, open: true }]],
  ['Such as it is, we pay. You know Python.', ['Python'], [{ members: [0], any: false, open: false }]],
  ['You know Python. Similar roles are open.', ['Python'], [{ members: [0], ...all }]],
  ['You know Python, e.g. from work, and SQL.', ['Python', 'SQL'], [{ members: [0, 1], any: false, open: true }]],
  // Clauses of their own.
  [
    'You know Python.\nYou know SQL.',
    ['Python', 'SQL'],
    [
      { members: [0], ...all },
      { members: [1], ...all },
    ],
  ],
  [
    'You know Python; SQL is a plus',
    ['Python', 'SQL'],
    [
      { members: [0], ...all },
      { members: [1], ...all },
    ],
  ],
  [
    '• Python • SQL',
    ['Python', 'SQL'],
    [
      { members: [0], ...all },
      { members: [1], ...all },
    ],
  ],
  [
    'You know Python! SQL too?',
    ['Python', 'SQL'],
    [
      { members: [0], ...all },
      { members: [1], ...all },
    ],
  ],
  ['Node.js and SQL', ['Node', 'SQL'], [{ members: [0, 1], ...all }]],
])('%s', (text, words, asks) => {
  expect(asksOf(found(text, ...words), text)).toEqual(asks);
});

test('the order of the evidence does not matter', () => {
  const text = 'You know Python or SQL.';
  expect(asksOf(found(text, 'SQL', 'Python'), text)).toEqual([{ members: [0, 1], any: true, open: false }]);
});

test('what stands in the title is a clause of its own, with no alternatives', () => {
  const text = 'You know Python or similar.';
  const title: Evidence = { start: 0, end: 6, quote: 'Python', source: 'title', rule: 'test' };
  expect(asksOf([title, title, ...found(text, 'Python')], text)).toEqual([
    { members: [0], any: false, open: false },
    { members: [1], any: false, open: false },
    { members: [2], any: false, open: true },
  ]);
});

test('a clause far down in a text begins where the one before ends', () => {
  const text = `${'The lake is near, the trains run often. '.repeat(8)}Cities such as ours. You know Python and SQL.`;
  expect(asksOf(found(text, 'Python', 'SQL'), text)).toEqual([{ members: [0, 1], ...all }]);
});

test('words far away decide nothing', () => {
  const far = 'x '.repeat(120);
  expect(asksOf(found(`such as ${far}Python`, 'Python'), `such as ${far}Python`)).toEqual([{ members: [0], ...all }]);
  expect(asksOf(found(`Python ${far}similar`, 'Python'), `Python ${far}similar`)).toEqual([{ members: [0], ...all }]);
});
