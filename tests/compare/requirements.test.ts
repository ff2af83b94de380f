import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import type { RequirementKind, RequirementVerdict } from '../../lib/compare/comparison';
import { REQUIREMENT_KINDS } from '../../lib/compare/comparison';
import type { Role } from '../../lib/posting/posting';
import { answer, postingOf, type Said } from './posting-of';

type Verdicts = Partial<Record<RequirementKind, RequirementVerdict>>;

const rowsOf = (said: Said) => answer(said).requirements;
const rowOf = (said: Said, kind: RequirementKind) => rowsOf(said).find((row) => row.kind === kind);
const verdictsOf = (said: Said): Verdicts =>
  Object.fromEntries(rowsOf(said).map(({ kind, verdict }) => [kind, verdict]));

const FELLOW: Said = { role: 'research-fellow', employer: 'university', title: 'Research Fellow' };
const DOCTORAL: Said = { role: 'phd-researcher', employer: 'university', title: 'PhD position' };
const PROFESSOR: Said = { role: 'assistant-professor', employer: 'university', title: 'Assistant Professor' };
const FULL_PROFESSOR: Said = { ...PROFESSOR, title: 'Associate Professor of Machine Learning' };
const SCIENTIST: Said = { role: 'university-researcher', employer: 'university', title: 'Research Scientist' };
const ASSISTANT: Said = { role: 'university-researcher', employer: 'university', title: 'Research Assistant' };
const INTERN: Said = { title: 'Research Intern' };

const CASES: [name: string, said: Said, want: Verdicts][] = [
  // Degrees.
  ['a company asks for a PhD', { degree: 'phd' }, { degree: 'typical' }],
  ['a company asks for a bachelor’s', { degree: 'bachelor' }, { degree: 'typical' }],
  ['a company asks for no degree', { degree: 'none' }, { degree: 'typical' }],
  ['a PhD that is only preferred', { degreePreferred: 'phd' }, { degree: 'not-stated' }],
  ['a fellowship for PhDs', { ...FELLOW, degree: 'phd' }, { degree: 'typical' }],
  ['a fellowship open to a master’s', { ...FELLOW, degree: 'master' }, { degree: 'asks-less' }],
  ['a doctoral post for a bachelor’s', { ...DOCTORAL, degree: 'bachelor' }, { degree: 'typical' }],
  ['a doctoral post for a master’s', { ...DOCTORAL, degree: 'master' }, { degree: 'typical' }],
  ['a doctoral post that seems to ask for a PhD', { ...DOCTORAL, degree: 'phd' }, { degree: 'not-stated' }],
  ['a professor without a PhD', { ...PROFESSOR, degree: 'master' }, { degree: 'asks-less' }],
  ['a university scientist with a master’s', { ...SCIENTIST, degree: 'master' }, { degree: 'asks-less' }],
  ['a university assistant with a master’s', { ...ASSISTANT, degree: 'master' }, { degree: 'typical' }],
  ['a university assistant with a bachelor’s', { ...ASSISTANT, degree: 'bachelor' }, { degree: 'typical' }],
  ['a university assistant with a PhD', { ...ASSISTANT, degree: 'phd' }, { degree: 'asks-more' }],
  [
    'a university engineer with a PhD',
    { ...ASSISTANT, title: 'Research Engineer', degree: 'phd' },
    { degree: 'asks-more' },
  ],
  ['a laboratory manager', { ...ASSISTANT, title: 'Lab Manager', degree: 'bachelor' }, { degree: 'typical' }],
  [
    'an assistant scientist is an assistant',
    { ...SCIENTIST, title: 'Assistant Research Scientist', degree: 'phd' },
    { degree: 'asks-more' },
  ],
  ['a group leader is independent', { ...SCIENTIST, title: 'Group Leader', degree: 'phd' }, { degree: 'typical' }],
  ['a staff title that tells neither', { ...SCIENTIST, title: 'Data Analyst', degree: 'phd' }, { degree: 'typical' }],
  ['an associate professor with a PhD', { ...FULL_PROFESSOR, degree: 'phd' }, { degree: 'typical' }],
  ['an associate professor without a PhD', { ...FULL_PROFESSOR, degree: 'master' }, { degree: 'guide-silent' }],
  ['an intern', { ...INTERN, degree: 'phd' }, { degree: 'guide-silent' }],
  // Fields.
  ['a field of the list', { fields: ['computer science', 'linguistics'] }, { field: 'typical' }],
  ['fields outside the list', { fields: ['linguistics'] }, { field: 'asks-other' }],
  [
    'a field of a family that the guide names',
    { ...DOCTORAL, fields: ['electrical engineering'] },
    { field: 'typical' },
  ],
  // Experience.
  ['a company’s years are for its pay', { experience: { min: 5 } }, { experience: 'guide-silent' }],
  ['a fellow’s years', { ...FELLOW, experience: { min: 5 } }, { experience: 'guide-silent' }],
  [
    'a professor, two postdoctoral years',
    { ...PROFESSOR, experience: { min: 2, kind: 'postdoctoral' } },
    { experience: 'typical' },
  ],
  [
    'a professor, five years or more',
    { ...PROFESSOR, experience: { min: 5, kind: 'postdoctoral' } },
    { experience: 'typical' },
  ],
  [
    'a professor, six years or more',
    { ...PROFESSOR, experience: { min: 6, kind: 'postdoctoral' } },
    { experience: 'asks-more' },
  ],
  [
    'a professor, at most one year',
    { ...PROFESSOR, experience: { max: 1, kind: 'postdoctoral' } },
    { experience: 'asks-less' },
  ],
  [
    'a professor, none after the PhD',
    { ...PROFESSOR, experience: { min: 0, max: 0, kind: 'postdoctoral' } },
    { experience: 'asks-less' },
  ],
  [
    'a professor, preferred years',
    { ...PROFESSOR, experience: { min: 3, need: 'preferred' } },
    { experience: 'typical' },
  ],
  [
    'a professor, a PhD of the last years',
    { ...PROFESSOR, experience: { max: 1, kind: 'since-phd' } },
    { experience: 'guide-silent' },
  ],
  [
    'a professor, years in industry',
    { ...PROFESSOR, experience: { min: 10, kind: 'industry' } },
    { experience: 'guide-silent' },
  ],
  [
    'a full professor, many years',
    { ...FULL_PROFESSOR, experience: { min: 10, kind: 'postdoctoral' } },
    { experience: 'guide-silent' },
  ],
  [
    'a university scientist, one to two years',
    { ...SCIENTIST, experience: { min: 1, max: 2 } },
    { experience: 'asks-less' },
  ],
  ['a university assistant, years', { ...ASSISTANT, experience: { min: 8 } }, { experience: 'guide-silent' }],
  // Publications.
  ['a company wants papers', { publications: { asked: 'preferred', count: null } }, { publications: 'typical' }],
  [
    'a company wants a number of papers',
    { publications: { asked: 'required', count: 12 } },
    { publications: 'typical' },
  ],
  [
    'a doctoral post, two preferred',
    { ...DOCTORAL, publications: { asked: 'preferred', count: 2 } },
    { publications: 'typical' },
  ],
  [
    'a doctoral post, three preferred',
    { ...DOCTORAL, publications: { asked: 'preferred', count: 3 } },
    { publications: 'asks-more' },
  ],
  [
    'a doctoral post, some preferred',
    { ...DOCTORAL, publications: { asked: 'preferred', count: null } },
    { publications: 'typical' },
  ],
  [
    'a doctoral post, one required',
    { ...DOCTORAL, publications: { asked: 'required', count: 1 } },
    { publications: 'asks-more' },
  ],
  ['a professor, five', { ...PROFESSOR, publications: { asked: 'required', count: 5 } }, { publications: 'typical' }],
  ['a professor, six', { ...PROFESSOR, publications: { asked: 'required', count: 6 } }, { publications: 'asks-more' }],
  ['a professor, four', { ...PROFESSOR, publications: { asked: 'required', count: 4 } }, { publications: 'asks-less' }],
  [
    'a professor, a record',
    { ...PROFESSOR, publications: { asked: 'required', count: null } },
    { publications: 'typical' },
  ],
  [
    'a full professor, thirty',
    { ...FULL_PROFESSOR, publications: { asked: 'required', count: 30 } },
    { publications: 'guide-silent' },
  ],
  [
    'a university scientist, ten',
    { ...SCIENTIST, publications: { asked: 'required', count: 10 } },
    { publications: 'asks-more' },
  ],
  [
    'a university assistant, one',
    { ...ASSISTANT, publications: { asked: 'required', count: 1 } },
    { publications: 'guide-silent' },
  ],
  [
    'an intern, one',
    { ...INTERN, publications: { asked: 'required', count: 1 }, venues: ['NeurIPS'] },
    { publications: 'guide-silent', venues: 'guide-silent' },
  ],
  // Lists: any one is enough.
  ['one language of the list', { skills: ['Python', 'C++'] }, { languages: 'typical' }],
  ['R alone at a company', { skills: ['R'] }, { languages: 'typical' }],
  ['R alone for a fellow', { ...FELLOW, skills: ['R'] }, { languages: 'asks-other' }],
  [
    'only languages outside the list',
    { skills: ['Rust', 'Go'] },
    { languages: 'asks-other', frameworks: 'not-stated' },
  ],
  ['JAX at a company', { skills: ['JAX'] }, { frameworks: 'asks-other' }],
  ['JAX for a fellow', { ...FELLOW, skills: ['JAX'] }, { frameworks: 'typical' }],
  ['scikit-learn for a professor', { ...PROFESSOR, skills: ['scikit-learn'] }, { frameworks: 'asks-other' }],
  ['a framework that is a plus', { preferredSkills: ['PyTorch'] }, { frameworks: 'typical' }],
  ['venues', { venues: ['KDD', 'ICML'] }, { venues: 'typical' }],
  ['only other venues', { venues: ['KDD'] }, { venues: 'asks-other' }],
  ['systems', { skills: ['AWS', 'Slurm'] }, { systems: 'typical' }],
  ['systems where the guide names none', { ...FELLOW, skills: ['Docker'] }, { systems: 'guide-silent' }],
  [
    'mathematics, data tools, areas',
    { skills: ['calculus', 'Spark', 'NLP'] },
    { mathematics: 'typical', data: 'typical', areas: 'typical' },
  ],
  ['only other areas', { skills: ['speech'] }, { areas: 'asks-other' }],
  ['soft skills', { softSkills: ['teamwork'] }, { 'soft-skills': 'typical' }],
  [
    'an intern’s skills',
    { ...INTERN, skills: ['Python', 'JAX'], softSkills: ['communication'] },
    { languages: 'typical', frameworks: 'asks-other', 'soft-skills': 'typical' },
  ],
  // Teaching, grants, materials.
  ['a company does not teach', { teaching: true, grants: true }, { teaching: 'guide-silent', grants: 'guide-silent' }],
  ['a fellow mentors', { ...FELLOW, teaching: true, grants: true }, { teaching: 'typical', grants: 'typical' }],
  [
    'a doctoral post with teaching',
    { ...DOCTORAL, teaching: true, grants: true },
    { teaching: 'guide-silent', grants: 'typical' },
  ],
  ['a professor', { ...PROFESSOR, teaching: true, grants: true }, { teaching: 'typical', grants: 'typical' }],
  ['a full professor', { ...FULL_PROFESSOR, teaching: true, grants: true }, { teaching: 'typical', grants: 'typical' }],
  ['a letter for a fellowship', { ...FELLOW, materials: ['cover-letter', 'transcripts'] }, { materials: 'asks-other' }],
  [
    'a letter for a doctoral post',
    { ...DOCTORAL, materials: ['cover-letter', 'transcripts'] },
    { materials: 'typical' },
  ],
  ['a CV for a university scientist', { ...SCIENTIST, materials: ['cv', 'cover-letter'] }, { materials: 'typical' }],
  ['a CV for a company', { materials: ['cv'] }, { materials: 'guide-silent' }],
  ['a CV for a professor', { ...PROFESSOR, materials: ['cv'] }, { materials: 'guide-silent' }],
];

describe('requirements', () => {
  test.each(CASES)('%s', (_, said, want) => {
    expect(verdictsOf(said)).toMatchObject(want);
  });

  test.each<Role>([
    'ml-researcher',
    'research-fellow',
    'phd-researcher',
    'assistant-professor',
    'university-researcher',
  ])('%s: a listing that asks nothing is not stated in every kind', (role) => {
    const rows = rowsOf({ role });
    expect(rows.map(({ kind }) => kind)).toEqual(REQUIREMENT_KINDS);
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['not-stated']));
  });

  test('a role without a guide has no rows', () => {
    expect(rowsOf({ role: 'other', degree: 'master' })).toEqual([]);
  });

  test('a company fellow is measured by the Research Fellow guide alone', () => {
    const rows = rowsOf({ title: 'Research Fellow', employer: 'company', degree: 'master' });
    expect(new Set(rows.map(({ guide }) => guide))).toEqual(new Set(['research-fellow']));
    expect(rows[0]?.verdict).toBe('asks-less');
  });
});

describe('a row', () => {
  test('its items: asked and typical, asked only, typical only', () => {
    const row = rowOf({ skills: ['C++', 'Python'], preferredSkills: ['R'] }, 'languages');
    expect(row?.items).toEqual([
      { name: 'Python', asked: true, typical: true, preferred: false },
      { name: 'R', asked: true, typical: true, preferred: true },
      { name: 'C++', asked: true, typical: false, preferred: false },
      { name: 'Julia', asked: false, typical: true, preferred: false },
    ]);
  });

  test('a skill that is required once is not only preferred', () => {
    const row = rowOf({ skills: ['Python'], preferredSkills: ['Python'] }, 'languages');
    expect(row?.items?.[0]).toMatchObject({ name: 'Python', preferred: false });
  });

  test('it carries the words of the listing and the place in the guide', () => {
    const row = rowOf({ ...DOCTORAL, degree: 'master' }, 'degree');
    expect(row?.evidence?.map(({ quote }) => quote)).toEqual(['"master"']);
    expect(row).toMatchObject({ guide: 'phd-researcher', year: null, need: 'required', entry: 'PHD-012' });
    expect(row?.section).toMatch(/Qualifications/);
  });

  test('a preferred degree is shown as a preference', () => {
    const row = rowOf({ degreePreferred: 'phd' }, 'degree');
    expect(row).toMatchObject({ verdict: 'not-stated', listing: 'a PhD preferred', need: 'preferred' });
  });

  test.each<[string, Said, RequirementKind, string]>([
    [
      'typical',
      { skills: ['Python'] },
      'languages',
      'The listing asks for Python; typical: Python, R or Julia (ML Researcher guide, Overview › Skills and Qualifications, 2024).',
    ],
    [
      'a bachelor’s at a company',
      { degree: 'bachelor' },
      'degree',
      "The listing asks for a bachelor's degree; typical: a bachelor's degree, a master's degree or a PhD (ML Researcher guide, Overview › Skills and Qualifications, 2024); this is at the low end of the guide, which disagrees with itself.",
    ],
    [
      'other',
      { skills: ['Rust', 'Go'] },
      'languages',
      "The listing asks for Rust and Go, none of which is in the guide's list: Python, R or Julia (ML Researcher guide, Overview › Skills and Qualifications, 2024).",
    ],
    [
      'more',
      { ...PROFESSOR, publications: { asked: 'required', count: 15 } },
      'publications',
      'The listing asks for 15 papers, more than is typical: 5 or more papers, preferred (Assistant Professor guide, Required Qualifications, 2024).',
    ],
    [
      'the guide is silent',
      { experience: { min: 5, kind: 'industry' } },
      'experience',
      'The listing asks for 5+ years of industry experience; the guide gives nothing to compare it with (ML Researcher guide, 2024).',
    ],
    [
      'both are silent',
      {},
      'grants',
      'The listing says nothing of research funding, nor does the guide (ML Researcher guide, 2024).',
    ],
    [
      'long lists are cut, what both name first',
      {
        skills: ['speech', 'deep learning', 'robotics', 'NLP', 'computer vision', 'GANs', 'climate', 'RNNs'],
      },
      'areas',
      'The listing names NLP, RNNs, speech, deep learning, robotics and 3 more; typical: RNNs, NLP, CNNs and transformers (ML Researcher guide, Requirements › Technical Skills, 2024).',
    ],
    [
      'a nearest guide',
      { ...FULL_PROFESSOR, teaching: true },
      'teaching',
      'The listing includes teaching or mentoring, as is typical (Assistant Professor guide, Required Qualifications, 2024); the nearest guide is the one for assistant professors.',
    ],
  ])('its sentence: %s', (_, said, kind, want) => {
    expect(rowOf(said, kind)?.sentence).toBe(want);
  });

  test('every sentence names the guide', () => {
    for (const said of [FELLOW, DOCTORAL, PROFESSOR, SCIENTIST, INTERN, {}]) {
      for (const row of compare(postingOf({ ...said, degree: 'phd' }), { today: '2026-11-20' }).requirements) {
        expect(row.sentence).toMatch(
          /\((?:ML Researcher|Research Fellow|PhD Researcher|Assistant Professor|Research Positions) guide, .*(?:2024|undated)\)/,
        );
      }
    }
  });
});
