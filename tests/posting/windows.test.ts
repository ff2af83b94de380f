import { expect, test } from 'vitest';
import { clauseTail, lastWords } from '../../lib/posting/windows';

test('the tail of a clause ends at a stop, a semicolon or its reach', () => {
  expect(clauseTail('First. The second; and then ', 60)).toBe(' and then ');
  expect(clauseTail('a long way before it', 6)).toBe('ore it');
});

test('the last words stand together: a mark between ends them, a comma does not', () => {
  expect(lastWords('In the lab (you will write short, clear ', 7)).toBe('will write short, clear ');
  expect(lastWords('you will write short, clear ', 2)).toBe('short, clear ');
  expect(lastWords('you will write.', 7)).toBe('');
  expect(lastWords('written by (', 7)).toBe('');
});
