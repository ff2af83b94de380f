import { describe, expect, test } from 'vitest';
import { LONGEST_PHRASE, readPhrase } from '../../lib/quick-check/read-phrase';
import { spellOut } from '../../lib/quick-check/spell-out';
import { ACADEMIC, INDUSTRY, type PhraseCase } from './phrases';

const TODAY = '2026-11-20';

describe.each([
  ['industry', INDUSTRY],
  ['academic', ACADEMIC],
] as const)('%s', (_group, cases) => {
  test.each(cases.map((one): [string, PhraseCase] => [one.phrase, one]))('%s', (phrase, expected) => {
    const posting = readPhrase(phrase, TODAY);
    const [salary] = posting.salaries;
    const [scale] = posting.payScales;
    expect({
      role: posting.role.value,
      level: posting.level.value,
      country: posting.countries[0]?.value ?? null,
      amounts: posting.salaries.length,
    }).toEqual({
      role: expected.role,
      level: expected.level,
      country: expected.country,
      amounts: expected.pay === null ? 0 : 1,
    });
    if (expected.pay) expect(salary?.value).toMatchObject(expected.pay);
    if (expected.scale) expect(scale?.value).toEqual(expected.scale);
  });
});

test('there are sixty phrases, twenty of them academic', () => {
  const all = [...INDUSTRY, ...ACADEMIC].map(({ phrase }) => phrase);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(ACADEMIC.length).toBeGreaterThanOrEqual(20);
});

test('"PhD" beside another post is a degree, not the post', () => {
  expect(readPhrase('research scientist, PhD required, $180k NYC', TODAY).role.value).toBe('ml-researcher');
  expect(readPhrase('PhD intern $55/hour', TODAY).level.value).toBe('entry');
});

test('an amount without a currency takes none where no place is named', () => {
  expect(readPhrase('research scientist 180k', TODAY).salaries[0]?.value.currency).toBeNull();
});

test('a long text is looked at up to a bound', () => {
  const posting = readPhrase(`${'a '.repeat(LONGEST_PHRASE)}postdoc $70k`, TODAY);
  expect(posting.salaries).toEqual([]);
});

test('what is spelled out once is not spelled out again', () => {
  for (const { phrase } of [...INDUSTRY, ...ACADEMIC]) {
    const once = spellOut(phrase);
    expect(spellOut(once)).toBe(once);
  }
});
