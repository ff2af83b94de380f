import { expect, test } from 'vitest';
import { DEGREES } from '../../lib/posting/posting';

test('degrees stand from the lowest to the highest, so that an index compares them', () => {
  expect(DEGREES.indexOf('master')).toBeLessThan(DEGREES.indexOf('phd'));
});
