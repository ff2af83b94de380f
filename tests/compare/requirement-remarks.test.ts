/** What a row says beside its verdict: the guides' exceptions, remarks, and the words of both sides. */
import { describe, expect, test } from 'vitest';
import type { RequirementKind } from '../../lib/compare/comparison';
import { answer, type Said } from './posting-of';

const DOCTORAL: Said = { role: 'phd-researcher', employer: 'university', title: 'PhD position' };
const PROFESSOR: Said = { role: 'assistant-professor', employer: 'university', title: 'Assistant Professor' };
const FULL_PROFESSOR: Said = { ...PROFESSOR, title: 'Associate Professor of Machine Learning' };
const SCIENTIST: Said = { role: 'university-researcher', employer: 'university', title: 'Research Scientist' };
const ASSISTANT: Said = { role: 'university-researcher', employer: 'university', title: 'Research Assistant' };
const INTERN: Said = { title: 'Research Intern' };

const rowOf = (said: Said, kind: RequirementKind) => answer(said).requirements.find((row) => row.kind === kind);
const sentenceOf = (said: Said, kind: RequirementKind) => rowOf(said, kind)?.sentence ?? '';

describe('remarks', () => {
  test.each<[name: string, said: Said, kind: RequirementKind, remark: RegExp | null]>([
    ['a PhD asked at a company', { degree: 'phd' }, 'degree', null],
    ['no degree asked at a company', { degree: 'none' }, 'degree', /this is at the low end of the guide/],
    ['a master’s asked at a company', { degree: 'master' }, 'degree', null],
    [
      'a PhD post for PhDs',
      { ...DOCTORAL, degree: 'phd' },
      'degree',
      /names a PhD.* what such a post leads to, so the listing’s own words decide/,
    ],
    [
      'a university assistant with a bachelor’s',
      { ...ASSISTANT, degree: 'bachelor' },
      'degree',
      /names it as an exception/,
    ],
    ['a university assistant with a master’s', { ...ASSISTANT, degree: 'master' }, 'degree', null],
    ['a university assistant without a degree', { ...ASSISTANT, degree: 'none' }, 'degree', null],
    ['a university scientist with a bachelor’s', { ...SCIENTIST, degree: 'bachelor' }, 'degree', null],
    [
      'industry years for a professor',
      { ...PROFESSOR, experience: { min: 3, kind: 'industry' } },
      'experience',
      /industry years are not postdoctoral years/,
    ],
    [
      'papers that a doctoral post requires',
      { ...DOCTORAL, publications: { asked: 'required', count: 1 } },
      'publications',
      /calls papers ideal, not required/,
    ],
    [
      'papers that a doctoral post would like',
      { ...DOCTORAL, publications: { asked: 'preferred', count: 3 } },
      'publications',
      null,
    ],
    [
      'papers that a professor’s post requires',
      { ...PROFESSOR, publications: { asked: 'required', count: 9 } },
      'publications',
      null,
    ],
    ['a degree that an internship asks', { ...INTERN, degree: 'phd' }, 'degree', /skills of internships only/],
    [
      'a higher rank, more than the guide says',
      { ...FULL_PROFESSOR, publications: { asked: 'required', count: 30 } },
      'publications',
      /nearest guide is the one for assistant professors, which does not speak of higher ranks here/,
    ],
    [
      'a higher rank, as the guide says',
      { ...FULL_PROFESSOR, degree: 'phd' },
      'degree',
      /nearest guide is the one for assistant professors\./,
    ],
    [
      'a higher rank with a remark of its own',
      { ...FULL_PROFESSOR, experience: { min: 3, kind: 'industry' } },
      'experience',
      /industry years are not postdoctoral years; the nearest guide is the one for assistant professors/,
    ],
  ])('%s', (_name, said, kind, remark) => {
    const all = /low end|exception|industry years|ideal|misreading|internships only|nearest guide/;
    if (remark === null) expect(sentenceOf(said, kind)).not.toMatch(all);
    else expect(sentenceOf(said, kind)).toMatch(remark);
  });
});

describe('fields', () => {
  test.each<[fields: string[], verdict: string]>([
    [['electrical engineering', 'linguistics'], 'typical'],
    [['linguistics', 'electrical engineering'], 'typical'],
    [['linguistics', 'law'], 'asks-other'],
  ])('%s: one of a family that the guide names is enough', (fields, verdict) => {
    expect(rowOf({ ...DOCTORAL, fields }, 'field')?.verdict).toBe(verdict);
  });
});

describe('what a row holds', () => {
  test('without a list on either side there are no items', () => {
    expect(rowOf({ degree: 'phd' }, 'degree')).not.toHaveProperty('items');
    expect(rowOf({ ...ASSISTANT }, 'teaching')).not.toHaveProperty('items');
  });

  test('where the guide is silent the items are those of the listing', () => {
    const row = rowOf({ role: 'research-fellow', employer: 'university', skills: ['Docker'] }, 'systems');
    expect(row?.items).toEqual([{ name: 'Docker', asked: true, typical: false, preferred: false }]);
    expect(row).toMatchObject({ typical: null, section: null });
    expect(row).not.toHaveProperty('entry');
    // The guide's year stands all the same.
    expect(row?.year).toBe(2024);
  });

  test('where the listing is silent the items are those of the guide', () => {
    const row = rowOf({}, 'languages');
    expect(row?.items?.map(({ name, asked, typical }) => ({ name, asked, typical }))).toEqual(
      ['Python', 'R', 'Julia'].map((name) => ({ name, asked: false, typical: true })),
    );
    expect(row).not.toHaveProperty('need');
    expect(row).not.toHaveProperty('evidence');
  });

  test('only the degree is shown as preferred where nothing is asked', () => {
    const said: Said = { degreePreferred: 'phd' };
    expect(rowOf(said, 'degree')).toMatchObject({ need: 'preferred', listing: 'a PhD preferred' });
    expect(rowOf(said, 'degree')?.evidence?.map(({ quote }) => quote)).toEqual(['"phd"']);
    expect(rowOf(said, 'experience')).toMatchObject({ listing: null });
    expect(rowOf(said, 'experience')).not.toHaveProperty('need');
    // A degree that is asked stands, and the wish beside it is not taken for it.
    expect(rowOf({ ...said, degree: 'master' }, 'degree')).toMatchObject({
      need: 'required',
      listing: "a master's degree",
    });
  });

  test.each<[string, Said, RequirementKind, RegExp]>([
    [
      'one that is asked',
      { skills: ['Rust'] },
      'languages',
      /^The listing asks for Rust, which is not in the guide's list/,
    ],
    ['two that are asked', { skills: ['Rust', 'Go'] }, 'languages', /^The listing asks for Rust and Go, none of which/],
    ['one that is liked', { preferredSkills: ['Rust'] }, 'languages', /^The listing prefers Rust, which is not/],
    ['nothing', {}, 'languages', /^The listing says nothing of programming languages; typical: Python, R or Julia/],
  ])('its sentence speaks of %s', (_name, said, kind, words) => {
    expect(sentenceOf(said, kind)).toMatch(words);
  });
});
