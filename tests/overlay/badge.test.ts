import '../components/catalogue';
import { describe, expect, test } from 'vitest';
import type { SalaryVerdict } from '../../lib/compare/comparison';
import { badgeOf } from '../../lib/overlay/badge';
import { nextEvidence } from '../../lib/overlay/next-evidence';
import type { SessionState } from '../../lib/overlay/session';
import { comparedOf, idleSession } from './shown-listing';

const fresh = idleSession().state();
const compared = comparedOf();
const { posting, comparison } = compared;
const ready: SessionState = { ...fresh, phase: 'ready', compared };

const withVerdict = (verdict: SalaryVerdict): SessionState => {
  if (!comparison.salary) throw new Error('the listing names its pay');
  return {
    ...ready,
    compared: { ...compared, comparison: { ...comparison, salary: { ...comparison.salary, verdict } } },
  };
};

describe('the badge', () => {
  test.each([
    ['above', '↑'],
    ['reaches-above', '↑'],
    ['within', '='],
    ['matches-levels', '='],
    ['below', '↓'],
    ['reaches-below', '↓'],
    ['wider', ''],
    ['not-comparable', ''],
  ] as const)('pay %s: "%s"', (verdict, badge) => {
    expect(badgeOf(withVerdict(verdict), true)).toBe(badge);
  });
  test('what is kept says so before anything else', () => {
    const saved = { id: '1', status: 'saved', savedAt: '', materials: [], notes: 0, changed: [] } as const;
    const state = { ...ready, compared: { ...compared, saved: { ...saved, materials: [], changed: [] } } };
    expect(badgeOf(state, true)).toBe('✓');
  });
  test('without room in the page a dot stands for a pay that is not compared', () => {
    expect(badgeOf(withVerdict('not-comparable'), false)).toBe('•');
    expect(badgeOf(withVerdict('within'), false)).toBe('=');
  });
  test('nothing is said of what is not shown', () => {
    expect(badgeOf({ ...ready, dismissed: true }, true)).toBe('');
    expect(badgeOf(fresh, false)).toBe('');
  });
});

describe('next evidence', () => {
  test('goes through pay and requirements, each passage once, and begins again', () => {
    const first = nextEvidence({ compared, evidence: null });
    expect(first?.key).toBe('pay-0');
    const seen: string[] = [];
    let evidence: SessionState['evidence'] = null;
    for (let step = 0; step < 200; step += 1) {
      const next = nextEvidence({ compared, evidence });
      if (!next) break;
      const name = `${next.key} ${next.index}`;
      if (seen.includes(name)) break;
      seen.push(name);
      evidence = { key: next.key, index: next.index, count: next.evidence.length, marked: true };
    }
    const inOrder = ['pay-0', 'degree-required', 'experience-required'];
    expect(inOrder.map((key) => seen.findIndex((name) => name.startsWith(key))).every((at) => at >= 0)).toBe(true);
    expect(seen.findIndex((name) => name.startsWith('degree'))).toBeGreaterThan(0);
    const shown = comparison.requirements.filter((row) => row.verdict !== 'not-stated');
    const passages = shown.reduce(
      (sum, row) => sum + (row.evidence?.length ?? 0),
      posting.salaries[0]?.evidence.length ?? 0,
    );
    expect(seen).toHaveLength(passages);
  });
  test('without a comparison there is none', () => {
    expect(nextEvidence({ compared: null, evidence: null })).toBeNull();
  });
});
