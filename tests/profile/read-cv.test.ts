import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../lib/profile/profile';
import { type CvPart, readCv, takeFindings } from '../../lib/profile/read-cv';

const CV = `Mira Valdez
Machine learning researcher

Education
2014 – 2019 PhD in Statistics, University of Elmwood
2012 – 2014 MSc in Computer Science, Elmwood

Experience
2021 – present Research engineer, Larkspur Labs
Built training pipelines in PyTorch on Kubernetes.
2019 – 2021 Postdoctoral researcher, Elmwood Institute
2013 – 2014 Research assistant, Elmwood

Publications
M. Valdez, A. Orr. Calibrated forests. ICML 2020.
M. Valdez. Sparse priors. NeurIPS 2019.
M. Valdez, K. Im. Fast posteriors. NeurIPS 2022.
M. Valdez. Deep fields. Submitted to ICLR 2027.

Skills
Python, C++, PyTorch, JAX
Languages: Spanish (native), English (fluent), German (B1)

Teaching assistant for two courses
Awarded a grant of the Elmwood fund
`;

const found = (text: string) =>
  Object.fromEntries(readCv(text, 2026).map(({ part, takes }) => [part, takes])) as Partial<Record<CvPart, object>>;

describe('what a CV says', () => {
  const parts = found(CV);
  test('the degree, and its field', () => {
    expect(parts.degree).toEqual({ degree: 'phd' });
    expect(parts.fields).toEqual({ fields: ['Statistics', 'Computer Science'] });
  });
  test('years of work by kind, none of study', () => {
    expect(parts.years).toEqual({ years: { industry: 5, postdoctoral: 2, earlierAcademic: 1 } });
  });
  test('papers by venue, without those under way', () => {
    expect(parts.publications).toEqual({
      venues: [
        { name: 'ICML', count: 1 },
        { name: 'NeurIPS', count: 2 },
      ],
    });
  });
  test('skills of the vocabulary', () => {
    expect(parts.skills).toMatchObject({
      skills: expect.arrayContaining(['Python', 'C++', 'PyTorch', 'JAX', 'Kubernetes']),
    });
  });
  test('languages with their level', () => {
    expect(parts.languages).toEqual({
      languages: [
        { code: 'es', fluency: 'native' },
        { code: 'en', fluency: 'fluent' },
        { code: 'de', fluency: 'working' },
      ],
    });
  });
  test('teaching and grants', () => {
    expect(parts.taught).toEqual({ taught: true });
    expect(parts.wonGrants).toEqual({ wonGrants: true });
  });
  test('each part shows lines of the CV', () => {
    const lines = CV.split('\n').map((line) => line.trim());
    for (const { part, lines: shown } of readCv(CV, 2026)) {
      expect(shown.length, part).toBeGreaterThan(0);
      expect(
        shown.filter((line) => !lines.includes(line)),
        part,
      ).toEqual([]);
    }
  });
});

test('a degree that is under way is expected, not held', () => {
  expect(found('PhD student in Physics, expected 2027\nMSc in Physics, 2023').degree).toEqual({
    degree: 'master',
    expectedDegree: 'phd',
  });
});

test('a letter that says nothing of its owner gives nothing', () => {
  expect(readCv('Dear all,\nthank you for the evening.\nWarm regards', 2026)).toEqual([]);
});

test('what is taken joins what is there', () => {
  const before = { ...EMPTY_PROFILE, skills: ['Rust'], venues: [{ name: 'ICML', count: 4 }], places: ['Oslo'] };
  const taken = takeFindings(before, readCv(CV, 2026));
  expect(taken).toMatchObject({ degree: 'phd', places: ['Oslo'], taught: true });
  expect(taken.skills[0]).toBe('Rust');
  expect(taken.venues).toEqual([
    { name: 'ICML', count: 1 },
    { name: 'NeurIPS', count: 2 },
  ]);
  expect(takeFindings(before, [])).toEqual(before);
});
