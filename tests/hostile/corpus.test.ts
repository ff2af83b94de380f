import { expect, test } from 'vitest';
import { HOSTILE } from './corpus';

test('there are at least 120 hostile pages, each named once', () => {
  const names = Object.values(HOSTILE).flatMap((cases) => cases.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(120);
  expect(new Set(names).size).toBe(names.length);
});
