import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsPage } from '../../scripts/faults-page';
import { ROOT } from '../../scripts/paths';
import { GROUPS } from './fault';
import { HELD_ELSEWHERE } from './held-elsewhere';
import { FAULTS } from './register';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('each fault has an id of its own, and each group a smoke case', () => {
  const ids = [...FAULTS, ...HELD_ELSEWHERE].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(GROUPS.filter((group) => !FAULTS.some((fault) => fault.group === group && fault.smoke))).toEqual([]);
});

test('no fault is left out of both browsers', () => {
  expect(FAULTS.filter(({ notIn }) => notIn?.chromium && notIn.firefox).map(({ id }) => id)).toEqual([]);
});

test('what is held elsewhere is held there', () => {
  expect(HELD_ELSEWHERE.filter(({ file, test: name }) => !read(file).includes(name)).map(({ id }) => id)).toEqual([]);
});

test('docs/faults.md says what the register says: npm run faults -- --page writes it', () => {
  expect(read('docs/faults.md')).toBe(faultsPage());
});
