/** A profile beside a listing, at the edges of each rule: what is met by a hair, what is failed, and what cannot be told. */
import { describe, expect, test } from 'vitest';
import { matchProfile } from '../../lib/compare/match-profile';
import type { Match, MatchKind } from '../../lib/compare/profile-match';
import { EMPTY_PROFILE, type Profile } from '../../lib/profile/profile';
import { postingOf, type Said } from '../compare/posting-of';

const rowOf = (said: Said, has: Partial<Profile>, kind: MatchKind) =>
  matchProfile(postingOf({ countries: [], ...said }), { ...EMPTY_PROFILE, ...has }, '').rows.find(
    (row) => row.kind === kind,
  );
const yearsOf = (change: Partial<Profile['years']>): Partial<Profile> => ({
  years: { industry: null, postdoctoral: null, earlierAcademic: null, ...change },
});

type Case = [name: string, said: Said, has: Partial<Profile>, match: Match];

describe('degrees', () => {
  test.each<Case>([
    ['the same', { degree: 'master' }, { degree: 'master' }, 'met'],
    ['one below', { degree: 'master' }, { degree: 'bachelor' }, 'not-met'],
    ['one that is under way and would do', { degree: 'phd' }, { degree: 'master', expectedDegree: 'phd' }, 'unknown'],
    [
      'one that is under way and would not',
      { degree: 'phd' },
      { degree: 'bachelor', expectedDegree: 'master' },
      'not-met',
    ],
    ['one that is under way and nothing before', { degree: 'phd' }, { expectedDegree: 'phd' }, 'unknown'],
    ['none asked, none had', { degree: 'none' }, { degree: 'none' }, 'met'],
    ['none had', { degree: 'bachelor' }, { degree: 'none' }, 'not-met'],
  ])('%s', (_name, said, has, match) => {
    expect(rowOf(said, has, 'degree')?.match).toBe(match);
  });

  test.each([
    ['phd', 'a PhD'],
    ['master', "a master's degree"],
    ['bachelor', "a bachelor's degree"],
  ] as const)('a preferred %s is measured and counts as preferred', (degree, words) => {
    expect(rowOf({ degreePreferred: degree }, { degree: 'phd' }, 'degree')).toEqual({
      kind: 'degree',
      need: 'preferred',
      match: 'met',
      sentence: expect.stringContaining(`${words}. Your profile meets it.`),
    });
  });

  test('a degree that is required comes before one that is preferred', () => {
    const row = rowOf({ degree: 'bachelor', degreePreferred: 'phd' }, { degree: 'master' }, 'degree');
    expect(row).toMatchObject({ match: 'met', need: 'required' });
  });

  test('where the listing names none there is no row, and only a degree has one for its wish', () => {
    expect(rowOf({}, { degree: 'phd' }, 'degree')).toBeUndefined();
    const { rows } = matchProfile(postingOf({ degreePreferred: 'phd', countries: [] }), EMPTY_PROFILE, '');
    expect(rows.map(({ kind }) => kind)).toEqual(['degree']);
  });
});

describe('fields', () => {
  test.each<Case>([
    ['the field itself', { fields: ['statistics'] }, { fields: ['Statistics'] }, 'met'],
    ['one of several own fields', { fields: ['statistics'] }, { fields: ['law', 'statistics'] }, 'met'],
    [
      'a family that is asked holds its members',
      { fields: ['engineering'] },
      { fields: ['Electrical Engineering'] },
      'met',
    ],
    ['another field', { fields: ['statistics'] }, { fields: ['law'] }, 'not-met'],
    ['nothing told', { fields: ['statistics'] }, {}, 'unknown'],
  ])('%s', (_name, said, has, match) => {
    expect(rowOf(said, has, 'field')?.match).toBe(match);
  });
});

describe('years', () => {
  const asks = (
    min: number | null,
    max: number | null = null,
    kind: 'any' | 'industry' | 'postdoctoral' = 'any',
  ): Said => ({
    experience: { min, max, kind },
  });
  const all = (industry: number, postdoctoral: number, earlierAcademic: number) =>
    yearsOf({ industry, postdoctoral, earlierAcademic });

  test.each<Case>([
    ['exactly as many', asks(5), all(5, 0, 0), 'met'],
    ['one too few', asks(5), all(4, 0, 0), 'not-met'],
    ['industry and postdoctoral together', asks(5), all(3, 2, 0), 'met'],
    ['enough only with the years before the PhD', asks(5), all(3, 0, 2), 'unknown'],
    ['too few even with those', asks(5), all(3, 0, 1), 'not-met'],
    ['too few, and a kind that is not told', asks(5), yearsOf({ industry: 3 }), 'unknown'],
    ['only the years before the PhD are told', asks(5), yearsOf({ earlierAcademic: 3 }), 'unknown'],
    ['nothing told', asks(5), {}, 'unknown'],
    ['in industry', asks(3, null, 'industry'), all(3, 0, 0), 'met'],
    ['in industry, where there were none', asks(3, null, 'industry'), all(0, 9, 9), 'not-met'],
    ['in industry, not told', asks(3, null, 'industry'), yearsOf({ postdoctoral: 9 }), 'unknown'],
    ['as a postdoc', asks(2, null, 'postdoctoral'), all(0, 2, 0), 'met'],
    ['as a postdoc, where there were none', asks(2, null, 'postdoctoral'), all(9, 1, 9), 'not-met'],
    ['as a postdoc, not told', asks(2, null, 'postdoctoral'), yearsOf({ industry: 9 }), 'unknown'],
    // A limit.
    ['at most four, and four', asks(null, 4), all(4, 0, 0), 'met'],
    ['at most four, and five', asks(null, 4), all(5, 0, 0), 'not-met'],
    ['at most four, five with the years before', asks(null, 4), all(3, 0, 2), 'unknown'],
    ['at most four, four with the years before', asks(null, 4), all(2, 0, 2), 'met'],
    ['at most four, and a kind that is not told', asks(null, 4), yearsOf({ industry: 2 }), 'unknown'],
    // The upper end of a range says who is usual, and shuts nobody out.
    ['three to five, and nine', asks(3, 5), all(9, 0, 0), 'met'],
    ['some years, and one', asks(null), all(1, 0, 0), 'met'],
    ['some years, and none', asks(null), all(0, 0, 0), 'not-met'],
  ])('%s', (_name, said, has, match) => {
    expect(rowOf(said, has, 'experience')?.match).toBe(match);
  });

  test('why it cannot be told is said: nothing told, or which years count', () => {
    const silent = rowOf(asks(5), {}, 'experience')?.sentence;
    const which = rowOf(asks(5), all(3, 0, 2), 'experience')?.sentence;
    const limit = rowOf(asks(null, 4), yearsOf({ industry: 2 }), 'experience')?.sentence;
    expect(silent).toMatch(/does not say anything about these years of work/);
    expect(which).toMatch(/Which of your years count cannot be told/);
    expect(limit).toMatch(/Which of your years count cannot be told/);
  });
});

describe('papers and venues', () => {
  const papers = (count: number | null): Said => ({ publications: { asked: 'required', count } });
  const venues = (...counts: number[]): Partial<Profile> => ({
    venues: counts.map((count, index) => ({ name: ['ICML', 'KDD', 'CoRL'][index] ?? 'ICLR', count })),
  });

  test.each<Case>([
    ['as many as asked', papers(3), { publications: 3 }, 'met'],
    ['one too few', papers(3), { publications: 2 }, 'not-met'],
    ['some, and one', papers(null), { publications: 1 }, 'met'],
    ['some, and none', papers(null), { publications: 0 }, 'not-met'],
    ['enough by the venues alone', papers(3), venues(2, 1), 'met'],
    ['too few by the venues, the rest not told', papers(4), venues(2, 1), 'unknown'],
    ['too few by both', papers(4), { publications: 3, ...venues(2, 1) }, 'not-met'],
    ['the venues hold more than the sum says', papers(3), { publications: 1, ...venues(2, 1) }, 'met'],
    ['nothing told', papers(1), {}, 'unknown'],
  ])('%s', (_name, said, has, match) => {
    expect(rowOf(said, has, 'publications')?.match).toBe(match);
  });

  test.each<Case>([
    ['one of those named', { venues: ['NeurIPS', 'ICML'] }, venues(1), 'met'],
    ['another one', { venues: ['NeurIPS'] }, venues(1), 'not-met'],
    ['no paper at all', { venues: ['NeurIPS'] }, { publications: 0 }, 'not-met'],
    ['papers, venues not told', { venues: ['NeurIPS'] }, { publications: 4 }, 'unknown'],
    ['nothing told', { venues: ['NeurIPS'] }, {}, 'unknown'],
  ])('venues: %s', (_name, said, has, match) => {
    expect(rowOf(said, has, 'venues')?.match).toBe(match);
  });
});

describe('skills, yes and no', () => {
  test.each<[kind: MatchKind, skill: string]>([
    ['languages', 'Python'],
    ['frameworks', 'PyTorch'],
    ['mathematics', 'linear algebra'],
    ['data', 'Spark'],
    ['systems', 'AWS'],
    ['areas', 'NLP'],
  ])('%s are held against the skills of that kind', (kind, skill) => {
    expect(rowOf({ skills: [skill] }, { skills: [skill] }, kind)?.match).toBe('met');
    expect(rowOf({ skills: [skill] }, {}, kind)?.match).toBe('unknown');
  });

  test.each<[has: boolean | null, match: Match]>([
    [true, 'met'],
    [false, 'not-met'],
    [null, 'unknown'],
  ])('teaching and grants: %s', (has, match) => {
    expect(rowOf({ teaching: true }, { taught: has }, 'teaching')?.match).toBe(match);
    expect(rowOf({ grants: true }, { wonGrants: has }, 'grants')?.match).toBe(match);
  });

  test('no profile tells of soft skills', () => {
    expect(rowOf({ softSkills: ['teamwork'] }, { skills: ['Python'] }, 'soft-skills')?.match).toBe('unknown');
  });
});

describe('permission to work', () => {
  const match = (
    countries: string[],
    workPermission: string[],
    visa: 'offered' | 'not-offered' | null = 'not-offered',
  ) => {
    const posting = postingOf({ countries });
    const told = visa && { value: visa, need: 'mentioned' as const, confidence: 1, evidence: [] };
    return matchProfile({ ...posting, visa: told }, { ...EMPTY_PROFILE, workPermission }, '').rows.find(
      ({ kind }) => kind === 'permission',
    );
  };

  test.each<[name: string, countries: string[], own: string[], expected: Match]>([
    ['in the country', ['US'], ['US'], 'met'],
    ['in another one', ['US'], ['CA'], 'not-met'],
    ['in all of them', ['US', 'CA'], ['CA', 'US'], 'met'],
    ['in one of two', ['US', 'CA'], ['CA'], 'unknown'],
    ['in none of two', ['US', 'CA'], ['DE'], 'not-met'],
    ['the listing names no country', [], ['US'], 'unknown'],
    ['nothing told', ['US'], [], 'unknown'],
  ])('%s', (_name, countries, own, expected) => {
    expect(match(countries, own)?.match).toBe(expected);
  });

  test('why it cannot be told: the country, or nothing told', () => {
    expect(match(['US', 'CA'], ['CA'])?.sentence).toMatch(/countr/);
    expect(match([], ['US'])?.sentence).toMatch(/countr/);
    expect(match(['US'], [])?.sentence).not.toMatch(/countr/);
  });

  test('is asked only where no visa is sponsored', () => {
    expect(match(['US'], ['CA'], 'offered')).toBeUndefined();
    expect(match(['US'], ['CA'], null)).toBeUndefined();
  });
});
