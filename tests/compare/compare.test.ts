/** What is compared at all, and what the answer says of the page and the level. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { answer, pay, postingOf, type Said, TODAY, years } from './posting-of';

const anyway = (said: Said) => compare(postingOf(said), { today: TODAY, assume: 'mlResearch' });

describe('what is compared', () => {
  test.each<[name: string, said: Said, posting: boolean, mlResearch: boolean | null]>([
    ['a page that is no posting', { isPosting: false }, false, null],
    ['another trade', { mlResearch: false, ...pay(150_000) }, true, false],
  ])('not %s', (_name, said, posting, mlResearch) => {
    expect(answer(said)).toEqual({
      posting,
      mlResearch,
      role: null,
      guide: null,
      level: null,
      salary: null,
      requirements: [],
    });
  });

  test('what may be ML research, and what is', () => {
    for (const mlResearch of [true, null]) {
      const said = answer({ mlResearch, ...pay(150_000) });
      expect(said).toMatchObject({ posting: true, mlResearch, role: 'ml-researcher', guide: 'ml-researcher' });
      expect(said.salary).not.toBeNull();
      expect(said.requirements.length).toBeGreaterThan(0);
    }
  });

  test('pay has its verdict, the band of it, and the public figures beside it', () => {
    const { salary } = answer({ title: 'Research Scientist', ...years(5), ...pay(150_000) });
    expect(salary).toMatchObject({ verdict: 'within', band: { levels: ['mid'], min: 140_000, max: 180_000 } });
    expect(salary?.references.map(({ name }) => name)).toEqual(['Advertised US pay', expect.stringMatching(/median/)]);
  });

  test('another trade where the user asks for it, and no page that is no posting', () => {
    expect(anyway({ mlResearch: false })).toMatchObject({ posting: true, mlResearch: false, guide: 'ml-researcher' });
    expect(anyway({ isPosting: false })).toMatchObject({ posting: false, guide: null, salary: null });
  });

  test('an employer suggests a role only where the user asks for a comparison', () => {
    const said: Said = { mlResearch: null, role: null, employer: 'university' };
    expect(answer(said)).toMatchObject({ role: null, guide: null });
    expect(anyway(said)).toMatchObject({ role: null, guide: 'university-researcher' });
  });
});

describe('the level', () => {
  test.each<[said: Said, level: unknown]>([
    [years(5), 'mid'],
    [{ title: 'Senior Machine Learning Researcher' }, ['mid', 'senior']],
    [{}, null],
    [{ role: 'phd-researcher', ...years(5) }, null],
  ])('%j', (said, level) => {
    expect(answer(said).level).toEqual(level);
  });
});
