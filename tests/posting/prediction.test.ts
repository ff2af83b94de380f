import { describe, expect, test } from 'vitest';
import type { Deadline, Fact } from '../../lib/posting/posting';
import { predictionOf } from '../../lib/posting/prediction';
import { pay, postingOf } from '../compare/posting-of';

const evidence = [{ start: 0, end: 4, quote: 'word', source: 'text' as const, rule: 'test' }];
const deadline = (value: Deadline): Fact<Deadline> => ({ value, need: 'mentioned', confidence: 1, evidence });

describe('the flat form of a posting', () => {
  test('a page that is no posting says nothing but that', () => {
    const {
      posting,
      mlResearch,
      role,
      salaries,
      skills,
      evidence: found,
    } = predictionOf(postingOf({ isPosting: false, ...pay(1000), skills: ['Python'] }));
    expect({ posting, mlResearch, role, salaries, skills }).toEqual({
      posting: false,
      mlResearch: null,
      role: null,
      salaries: [],
      skills: [],
    });
    expect(Object.keys(found)).toEqual(['posting']);
  });

  test('a posting of no research has its facts, and neither role nor level', () => {
    const flat = predictionOf(postingOf({ mlResearch: false, degree: 'master' }));
    expect(flat).toMatchObject({ posting: true, mlResearch: false, role: null, degree: { required: 'master' } });
    expect(flat.evidence).not.toHaveProperty('role');
  });

  test('a posting that may be research has its most likely role', () => {
    expect(predictionOf(postingOf({ mlResearch: null, role: 'ml-researcher' })).role).toBe('ml-researcher');
  });

  test('skills: closed list, those only preferred, and the rest apart', () => {
    const posting = postingOf({ skills: ['Python', 'Fortran'], preferredSkills: ['Python', 'JAX'] });
    const flat = predictionOf(posting);
    expect(flat.skills).toEqual(['Python', 'JAX']);
    expect(flat.skillsPreferred).toEqual(['JAX']);
    expect(flat.otherSkills).toEqual(['Fortran']);
    expect(flat.evidence['skills.Python']).toHaveLength(2);
  });

  test('years that are only preferred do not count', () => {
    expect(predictionOf(postingOf({ experience: { min: 3 } })).experienceYears).toEqual({ min: 3, max: null });
    const preferred = predictionOf(postingOf({ experience: { min: 3, need: 'preferred' } }));
    expect(preferred.experienceYears).toBeNull();
    expect(preferred.evidence).not.toHaveProperty('experienceYears');
  });

  test('materials that are optional are not asked', () => {
    const posting = postingOf({ materials: ['cv', 'portfolio'] });
    const [cv, portfolio] = posting.materials;
    if (cv === undefined || portfolio === undefined) throw new Error('two materials are expected');
    const flat = predictionOf({ ...posting, materials: [cv, { ...portfolio, need: 'preferred' }] });
    expect(flat.materials).toEqual(['cv']);
  });

  test.each<[Deadline, string | null]>([
    [{ date: '2027-01-15', kind: 'closes' }, '2027-01-15'],
    [{ date: 'rolling', kind: 'until-filled', reviewBegins: '2027-01-15' }, 'rolling'],
    [{ date: null, kind: 'review-begins', reviewBegins: '2027-01-15' }, null],
    [{ date: '2027-01-15', kind: 'review-begins' }, null],
  ])('deadline %j', (value, want) => {
    expect(predictionOf({ ...postingOf(), deadline: deadline(value) }).deadline).toBe(want);
  });

  test('pay keeps what is printed and leaves out what is not', () => {
    const flat = predictionOf(
      postingOf(pay(4000, 5000, { currency: 'EUR', unit: 'month', fte: 0.5, bareDollar: true })),
    );
    expect(flat.salaries).toEqual([{ min: 4000, max: 5000, currency: 'EUR', unit: 'month', fte: 0.5 }]);
    expect(flat.evidence['salaries.0']).toHaveLength(1);
  });

  test('every field that says something has evidence under its path', () => {
    const { evidence: paths } = predictionOf(
      postingOf({
        degree: 'phd',
        degreePreferred: 'phd',
        fields: ['statistics'],
        publications: { asked: 'required', count: 2 },
        venues: ['ICML'],
        softSkills: ['teamwork'],
        teaching: true,
        grants: true,
        materials: ['cv'],
        internship: true,
      }),
    );
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        'posting',
        'mlResearch',
        'role',
        'title',
        'degree.required',
        'degree.preferred',
        'degree.fields.statistics',
        'publications.asked',
        'publications.count',
        'venues.ICML',
        'softSkills.teamwork',
        'teaching',
        'grants',
        'materials.cv',
        'country.US',
        'term',
      ]),
    );
  });
});
