/** What a guide is said to call typical: the sets of the guides' facts, in words. */
import { describe, expect, test } from 'vitest';
import type { RequirementKind } from '../../lib/compare/comparison';
import { joinWord, namesInWords, placeInGuide, typicalSet, typicalWords } from '../../lib/compare/typical';
import type { GuideChoice } from '../../lib/compare/which-guide';
import { GUIDE_IDS, type GuideId } from '../../lib/guide/guide';
import type { RequirementSet } from '../../lib/guide/lookup';

const choice = (said: Partial<GuideChoice> = {}): GuideChoice => ({
  guide: null,
  second: null,
  noBand: null,
  intern: false,
  seniorFaculty: false,
  posts: null,
  ...said,
});
const set = (guide: GuideId, kind: RequirementKind, said: Partial<GuideChoice> = {}) =>
  typicalSet(guide, kind, choice(said));
const words = (guide: GuideId, kind: RequirementKind, said: Partial<GuideChoice> = {}) => {
  const found = set(guide, kind, said);
  return found && typicalWords(found);
};

describe('the sets', () => {
  test('an intern is asked for skills alone', () => {
    const intern = { intern: true };
    expect(set('ml-researcher', 'degree', intern)).toBeNull();
    expect(set('ml-researcher', 'publications', intern)).toBeNull();
    expect(set('ml-researcher', 'field', intern)).toBeNull();
    expect(set('ml-researcher', 'languages', intern)).not.toBeNull();
    for (const kind of ['languages', 'frameworks', 'mathematics', 'data', 'systems', 'areas', 'soft-skills'] as const) {
      expect(set('ml-researcher', kind, intern)).toEqual(set('ml-researcher', kind));
    }
  });

  // Assistants: a master's, and a bachelor's by the guide's exception; independent posts: a PhD, years and papers.
  test('assistants and independent researchers of a university are asked different things', () => {
    const [assistant, independent] = [{ posts: 'assistant' }, { posts: 'independent' }] as const;
    expect(set('university-researcher', 'degree', assistant)).toMatchObject({
      accepted: ['bachelor', 'master'],
      exception: ['bachelor'],
    });
    expect(set('university-researcher', 'degree', independent)).toMatchObject({ accepted: ['phd'], exception: [] });
    expect(set('university-researcher', 'experience', assistant)).toBeNull();
    expect(set('university-researcher', 'experience', independent)).toMatchObject({ min: 3, max: 5 });
    expect(set('university-researcher', 'publications', assistant)).toBeNull();
    expect(set('university-researcher', 'publications', independent)).toMatchObject({ min: 5, max: null });
  });

  test('a title that tells neither is held to what both are asked', () => {
    expect(set('university-researcher', 'degree')).toMatchObject({
      accepted: ['bachelor', 'master', 'phd'],
      exception: ['bachelor'],
    });
    expect(set('university-researcher', 'experience')).toBeNull();
    expect(set('university-researcher', 'publications')).toBeNull();
    expect(set('university-researcher', 'languages')).toEqual(
      set('university-researcher', 'languages', { posts: 'assistant' }),
    );
  });

  test('other guides know no such kinds', () => {
    expect(set('assistant-professor', 'publications')).toMatchObject({ min: 5, max: null });
    expect(set('assistant-professor', 'experience')).toMatchObject({ min: 2, max: 5 });
    expect(set('phd-researcher', 'publications')).toMatchObject({ min: 1, max: 2 });
  });
});

describe('in words', () => {
  test.each<[guide: GuideId, kind: RequirementKind, said: string]>([
    ['ml-researcher', 'degree', "a bachelor's degree, a master's degree or a PhD"],
    ['research-fellow', 'degree', 'a PhD or the equivalent'],
    ['phd-researcher', 'degree', "a bachelor's degree or a master's degree"],
    ['assistant-professor', 'degree', 'a PhD'],
    ['ml-researcher', 'publications', 'publications, no number given'],
    ['phd-researcher', 'publications', '1–2 papers, preferred'],
    ['assistant-professor', 'publications', '5 or more papers, preferred'],
    ['assistant-professor', 'experience', '2–5 years of postdoctoral experience, preferred'],
    ['assistant-professor', 'teaching', 'teaching or mentoring'],
    ['assistant-professor', 'grants', 'winning research funding'],
    // Any one is enough.
    ['ml-researcher', 'languages', 'Python, R or Julia'],
    ['assistant-professor', 'languages', 'Python or R'],
    ['research-fellow', 'languages', 'Python'],
  ])('%s, %s', (guide, kind, said) => {
    expect(words(guide, kind)).toBe(said);
  });

  test('what is required outright is not called preferred', () => {
    const common = { section: 'Experience', year: 2024, entries: ['X-1'], need: 'required' as const };
    const years: RequirementSet = { ...common, kind: 'experience', min: 3, max: 5, of: 'postdoctoral' };
    expect(typicalWords(years)).toBe('3–5 years of postdoctoral experience');
    expect(typicalWords({ ...common, kind: 'publications', min: 3, max: 4 })).toBe('3–4 papers');
    expect(typicalWords({ ...common, kind: 'materials', items: ['cv', 'cover-letter'], others: [] })).toBe(
      'CV and cover letter',
    );
  });

  test.each(['languages', 'frameworks', 'degree', 'field'] as const)('%s are alternatives', (kind) => {
    expect(joinWord(kind)).toBe('or');
  });
  test.each(['areas', 'mathematics', 'data', 'systems', 'venues', 'materials', 'soft-skills'] as const)(
    '%s are not',
    (kind) => {
      expect(joinWord(kind)).toBe('and');
    },
  );
});

describe('names', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'];

  test('up to six are all named, of seven five', () => {
    expect(namesInWords(six.slice(0, 5), [], 'and')).toBe('a, b, c, d and e');
    expect(namesInWords(six, [], 'and')).toBe('a, b, c, d, e and f');
    expect(namesInWords([...six, 'g'], [], 'or')).toBe('a, b, c, d, e and 2 more');
  });

  test('those of the other side come first, in whatever case', () => {
    expect(namesInWords(['Julia', 'Python', 'R'], ['python'], 'or')).toBe('Python, Julia or R');
    expect(namesInWords([...six, 'g'], ['G'], 'and')).toBe('g, a, b, c, d and 2 more');
    expect(namesInWords(['a', 'b'], ['x'], 'and')).toBe('a and b');
  });

  test('papers to hand in have their usual names', () => {
    expect(namesInWords(['cv', 'publication-list'], [], 'and')).toBe('CV and publication list');
  });
});

test('a place in a guide has its name, section and year, as far as they are known', () => {
  expect(placeInGuide('ml-researcher', 'Skills')).toBe('(ML Researcher guide, Skills, 2024)');
  expect(placeInGuide('ml-researcher', null)).toBe('(ML Researcher guide, 2024)');
  expect(placeInGuide('phd-researcher', null)).toBe('(PhD Researcher guide, undated)');
  for (const guide of GUIDE_IDS) expect(placeInGuide(guide, null)).toMatch(/^\(.+ guide, (?:2024|undated)\)$/);
});
