/** What a listing asks, in words; and which words of it belong to one clause. */
import { describe, expect, test } from 'vitest';
import { asksOf } from '../../lib/compare/alternatives';
import { askedOf, degreeWords } from '../../lib/compare/asked';
import type { RequirementKind } from '../../lib/compare/comparison';
import type { Evidence, Experience } from '../../lib/posting/posting';
import { answer, postingOf, type Said } from './posting-of';

const rowOf = (said: Said, kind: RequirementKind) => answer(said).requirements.find((row) => row.kind === kind);

describe('years in words', () => {
  test.each<[years: Experience, words: string]>([
    [{ min: 1, max: 1, kind: 'any' }, '1 year of experience'],
    [{ min: 3, max: 3, kind: 'any' }, '3 years of experience'],
    [{ min: 3, max: 5, kind: 'industry' }, '3–5 years of industry experience'],
    [{ min: 1, max: null, kind: 'any' }, '1+ year of experience'],
    [{ min: 2, max: null, kind: 'postdoctoral' }, '2+ years of postdoctoral experience'],
    [{ min: null, max: 1, kind: 'any' }, 'no more than 1 year of experience'],
    [{ min: null, max: 4, kind: 'any' }, 'no more than 4 years of experience'],
    [{ min: null, max: null, kind: 'industry' }, 'years of industry experience'],
    [{ min: null, max: 1, kind: 'since-phd' }, 'a PhD no more than one year ago'],
    [{ min: null, max: 6, kind: 'since-phd' }, 'a PhD no more than 6 years ago'],
  ])('%j: %s', (experience, words) => {
    expect(rowOf({ experience }, 'experience')?.listing).toBe(words);
  });
});

describe('papers in words', () => {
  test.each<[count: number | null, words: string]>([
    [1, 'one paper'],
    [4, '4 papers'],
    [null, 'publications'],
  ])('%s', (count, words) => {
    expect(rowOf({ publications: { asked: 'required', count } }, 'publications')?.listing).toBe(words);
  });
  test('what the words of the papers ask stands, wherever they are named', () => {
    expect(rowOf({ publications: { asked: 'preferred', count: 2 } }, 'publications')?.need).toBe('preferred');
    expect(rowOf({ publications: { asked: 'required', count: 2 } }, 'publications')?.need).toBe('required');
  });
});

test('a wish for years is a wish', () => {
  expect(rowOf({ experience: { min: 3, need: 'preferred' } }, 'experience')?.need).toBe('preferred');
  expect(rowOf({ experience: { min: 3 } }, 'experience')?.need).toBe('required');
});

describe('things in a list', () => {
  test.each<[kind: RequirementKind, name: string]>([
    ['languages', 'Python'],
    ['frameworks', 'PyTorch'],
    ['mathematics', 'statistics'],
    ['data', 'Pandas'],
    ['systems', 'Docker'],
    ['areas', 'computer vision'],
  ])('a skill stands in the row of its kind and in no other: %s', (kind, name) => {
    const posting = postingOf({ skills: [name] });
    const kinds = ['languages', 'frameworks', 'mathematics', 'data', 'systems', 'areas'] as const;
    expect(kinds.filter((one) => askedOf(posting, one) !== null)).toEqual([kind]);
    expect(askedOf(posting, kind)).toMatchObject({
      words: name,
      need: 'required',
      items: [{ name, preferred: false }],
    });
    expect(askedOf(posting, kind)?.evidence).toEqual(posting.skills[0]?.evidence);
  });

  test('is a wish only where every mention of it is one', () => {
    const both = { skills: ['Python'], preferredSkills: ['Python', 'Rust'] };
    expect(askedOf(postingOf(both), 'languages')).toMatchObject({
      need: 'required',
      items: [
        { name: 'Python', preferred: false },
        { name: 'Rust', preferred: true },
      ],
    });
    expect(askedOf(postingOf({ preferredSkills: ['Python', 'Rust'] }), 'languages')?.need).toBe('preferred');
  });

  test('what is to be handed in is named as a reader knows it', () => {
    const { words, items } =
      askedOf(postingOf({ materials: ['cv', 'research-statement', 'references'] }), 'materials') ?? {};
    expect(words).toMatch(/^CV, research statement(?:,| and) references$/);
    expect(items?.map(({ name }) => name)).toEqual(['cv', 'research-statement', 'references']);
  });

  test('where nothing is named nothing is asked', () => {
    const silent = postingOf({});
    const kinds = ['degree', 'field', 'publications', 'venues', 'languages', 'soft-skills', 'materials'] as const;
    expect(kinds.map((kind) => askedOf(silent, kind))).toEqual(kinds.map(() => null));
  });

  test('a degree is named with its article', () => {
    expect(degreeWords('bachelor')).toBe("a bachelor's degree");
    expect(degreeWords('none')).toBe('no degree');
  });
});

describe('clauses', () => {
  const asks = (text: string, ...names: string[]) => {
    const evidence = names.map((quote): Evidence => {
      const start = text.indexOf(quote);
      return { start, end: start + quote.length, quote, source: 'text', rule: 'test' };
    });
    return asksOf(evidence, text).map(({ members, any }) => [members.map((index) => names[index]).join('+'), any]);
  };
  /** Longer than any clause is looked back for. */
  const LONG = 'We work near the lake, and everybody is welcome to walk there with us at noon. '.repeat(12);

  test.each(['', LONG])('"one of" in an earlier sentence makes no alternatives of later ones', (before) => {
    expect(asks(`${before}We use one of many clusters. You know Python and Rust.`, 'Python', 'Rust')).toEqual([
      ['Python+Rust', false],
    ]);
    expect(asks(`${before}You know one of Python and Rust.`, 'Python', 'Rust')).toEqual([['Python+Rust', true]]);
  });

  test.each(['', LONG])('each sentence and each line is a clause of its own', (before) => {
    expect(
      asks(`${before}You know Python. You know Rust.\n- PyTorch; JAX`, 'Python', 'Rust', 'PyTorch', 'JAX'),
    ).toEqual([
      ['Python', false],
      ['Rust', false],
      ['PyTorch', false],
      ['JAX', false],
    ]);
  });
});
