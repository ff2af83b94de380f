import { describe, expect, test } from 'vitest';
import { GUIDE_IDS, type GuideId, type PostKind } from '../../lib/guide/guide';
import { bandsOf, entryById, levelsOf, type RequirementKind, requirementOf } from '../../lib/guide/lookup';

type Case = [GuideId, PostKind, object | null];

/** The table of what each guide calls typical, written by hand from the rules for comparing requirements. */
const TABLE: Partial<Record<RequirementKind, Case[]>> = {
  degree: [
    ['ml-researcher', 'independent', { accepted: ['bachelor', 'master', 'phd'], exception: [] }],
    ['research-fellow', 'independent', { accepted: ['phd'], orEquivalent: true }],
    ['phd-researcher', 'independent', { accepted: ['bachelor', 'master'] }],
    ['assistant-professor', 'independent', { accepted: ['phd'] }],
    ['university-researcher', 'independent', { accepted: ['phd'], exception: [] }],
    ['university-researcher', 'assistant', { accepted: ['bachelor', 'master'], exception: ['bachelor'] }],
  ],
  experience: [
    ['ml-researcher', 'independent', null],
    ['research-fellow', 'independent', null],
    ['phd-researcher', 'independent', null],
    ['assistant-professor', 'independent', { min: 2, max: 5, of: 'postdoctoral', need: 'preferred' }],
    ['university-researcher', 'independent', { min: 3, max: 5, of: 'postdoctoral', need: 'preferred' }],
    ['university-researcher', 'assistant', null],
  ],
  publications: [
    ['ml-researcher', 'independent', { min: null, max: null }],
    ['research-fellow', 'independent', { min: null, max: null }],
    ['phd-researcher', 'independent', { min: 1, max: 2, need: 'preferred' }],
    ['assistant-professor', 'independent', { min: 5, max: null, need: 'preferred' }],
    ['university-researcher', 'independent', { min: 5, max: null, need: 'preferred' }],
    ['university-researcher', 'assistant', null],
  ],
  grants: [
    ['ml-researcher', 'independent', null],
    ['research-fellow', 'independent', {}],
    ['phd-researcher', 'independent', { need: 'preferred' }],
    ['assistant-professor', 'independent', { need: 'preferred' }],
    ['university-researcher', 'independent', { need: 'preferred' }],
  ],
  teaching: [
    ['ml-researcher', 'independent', null],
    ['research-fellow', 'independent', {}],
    ['phd-researcher', 'independent', null],
    ['assistant-professor', 'independent', {}],
    ['university-researcher', 'independent', { need: 'preferred' }],
  ],
  languages: [
    ['ml-researcher', 'independent', { items: ['Python', 'R', 'Julia'] }],
    ['research-fellow', 'independent', { items: ['Python'] }],
    ['phd-researcher', 'independent', { items: ['Python', 'R'] }],
    ['assistant-professor', 'independent', { items: ['Python', 'R'] }],
    ['university-researcher', 'independent', { items: ['Python', 'Julia'] }],
  ],
  materials: [
    ['ml-researcher', 'independent', null],
    ['assistant-professor', 'independent', null],
    ['university-researcher', 'independent', { items: ['cv'] }],
  ],
  systems: [
    ['research-fellow', 'independent', null],
    ['assistant-professor', 'independent', null],
    ['university-researcher', 'independent', null],
  ],
  data: [['research-fellow', 'independent', null]],
};

describe.each(Object.entries(TABLE) as [RequirementKind, Case[]][])('%s', (kind, cases) => {
  test.each(cases)('of %s, %s posts', (guide, posts, expected) => {
    const set = requirementOf(guide, kind, posts);
    if (expected === null) expect(set).toBeNull();
    else expect(set).toMatchObject(expected);
  });
});

/** Lists whose order says nothing. */
const UNORDERED: [GuideId, RequirementKind, string[]][] = [
  ['ml-researcher', 'frameworks', ['TensorFlow', 'PyTorch', 'scikit-learn']],
  ['research-fellow', 'frameworks', ['TensorFlow', 'PyTorch', 'JAX']],
  ['phd-researcher', 'frameworks', ['TensorFlow', 'PyTorch', 'scikit-learn']],
  ['assistant-professor', 'frameworks', ['TensorFlow', 'PyTorch']],
  ['university-researcher', 'frameworks', ['TensorFlow', 'PyTorch']],
  ['research-fellow', 'materials', ['cv', 'publication-list', 'research-statement', 'references']],
  ['phd-researcher', 'materials', ['cv', 'cover-letter', 'research-statement', 'references']],
  ['ml-researcher', 'venues', ['NeurIPS', 'ICML', 'CVPR']],
  ['research-fellow', 'venues', ['NeurIPS', 'ICML', 'ICLR', 'AISTATS']],
  ['phd-researcher', 'venues', ['ICML']],
  ['assistant-professor', 'venues', ['ICML', 'NeurIPS']],
  ['university-researcher', 'venues', ['NeurIPS', 'ICML', 'CVPR']],
  ['ml-researcher', 'field', ['Computer Science', 'Mathematics', 'Statistics', 'Physics']],
  ['ml-researcher', 'systems', ['Git', 'Jupyter', 'AWS', 'Google Cloud', 'Azure']],
  ['phd-researcher', 'systems', ['HPC', 'CUDA', 'GPU computing']],
  ['university-researcher', 'mathematics', ['optimization', 'probability', 'hypothesis testing', 'Bayesian methods']],
];

test.each(UNORDERED)('%s asks of %s exactly this', (guide, kind, items) => {
  const set = requirementOf(guide, kind);
  expect(set && 'items' in set ? [...set.items].sort() : null).toEqual([...items].sort());
});

test('what is only advised or in demand is no requirement', () => {
  // C++, MATLAB and OpenCV stand under good practice, MLOps under what the market seeks.
  for (const kind of ['languages', 'frameworks', 'systems'] as const) {
    const set = requirementOf('ml-researcher', kind);
    const items: readonly string[] = set && 'items' in set ? set.items : [];
    for (const name of ['C++', 'MATLAB', 'OpenCV', 'MLOps']) expect(items).not.toContain(name);
  }
});

test('every set rests on entries of its own guide and names the section of the first', () => {
  for (const guide of GUIDE_IDS) {
    for (const kind of ['degree', 'publications', 'languages', 'areas', 'soft-skills'] as const) {
      const set = requirementOf(guide, kind);
      const first = entryById(set?.entries[0] ?? '');
      expect(first?.guide.id).toBe(guide);
      expect(first?.entry.section).toBe(set?.section);
    }
  }
});

describe('pay bands', () => {
  test('of the ML Researcher guide: base and total by level, US 2024, without the undated overview', () => {
    const short = (basis: 'base' | 'total') =>
      bandsOf('ml-researcher', basis).map((b) => [b.level, b.min, b.max, b.open]);
    expect(short('base')).toEqual([
      ['entry', 100_000, 140_000, false],
      ['mid', 140_000, 180_000, false],
      ['senior', 180_000, 220_000, false],
      ['lead', 220_000, 280_000, false],
    ]);
    expect(short('total')).toEqual([
      ['entry', 110_000, 170_000, false],
      ['mid', 160_000, 230_000, false],
      ['senior', 210_000, 290_000, false],
      ['lead', 270_000, 380_000, false],
    ]);
    expect(bandsOf('ml-researcher').every((b) => b.market === 'US' && b.year === 2024)).toBe(true);
  });

  test('of the Research Fellow guide: basis not said, open at the top', () => {
    expect(bandsOf('research-fellow').map((b) => [b.level, b.min, b.max, b.open, b.basis])).toEqual([
      ['entry', 120_000, 150_000, false, 'unspecified'],
      ['mid', 150_000, 200_000, false, 'unspecified'],
      ['senior', 200_000, 250_000, true, 'unspecified'],
    ]);
  });

  test('are missing in the guides that print no pay of the role', () => {
    for (const guide of ['phd-researcher', 'assistant-professor', 'university-researcher'] as const) {
      expect(bandsOf(guide)).toEqual([]);
    }
  });

  test('have levels by completed years', () => {
    expect(levelsOf('ml-researcher')).toEqual([
      { level: 'entry', min: 0, max: 3 },
      { level: 'mid', min: 4, max: 7 },
      { level: 'senior', min: 8, max: 12 },
      { level: 'lead', min: 13, max: null },
    ]);
    expect(levelsOf('research-fellow')).toEqual([
      { level: 'entry', min: 0, max: 2 },
      { level: 'mid', min: 3, max: 5 },
      { level: 'senior', min: 6, max: null },
    ]);
  });
});

test('the highest level of a pay table has no end, so that any number of years stands at a level', () => {
  const tables = GUIDE_IDS.map((id) => levelsOf(id)).filter((levels) => levels.length > 0);
  expect(tables).toHaveLength(2);
  for (const levels of tables)
    expect(levels.map(({ max }) => max === null)).toEqual(levels.map((_, at) => at === levels.length - 1));
});
