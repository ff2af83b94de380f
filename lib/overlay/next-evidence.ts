/** The words behind the comparison, one after the other, in the order in which the panel shows what rests on them. */
import type { Evidence } from '../posting/posting';
import type { SessionState } from './session';

/** One passage of the page, and what rests on it. */
export interface EvidenceStep {
  /** The row or fact, named as the panel names it. */
  key: string;
  evidence: readonly Evidence[];
  index: number;
}

/** The step after the one that is marked; the first where none is. Null where there are no words. */
export function nextEvidence({ compared, evidence }: Pick<SessionState, 'compared' | 'evidence'>): EvidenceStep | null {
  if (!compared) return null;
  const { posting, comparison } = compared;
  const rows = comparison.requirements.filter((row) => row.verdict !== 'not-stated');
  const inOrder = [
    ...rows.filter((row) => row.need !== 'preferred'),
    ...rows.filter((row) => row.need === 'preferred'),
  ];
  const stated = [
    ...posting.salaries.map((fact, index) => ({ key: `pay-${index}`, evidence: fact.evidence })),
    ...inOrder.map((row) => ({ key: `${row.kind}-${row.need ?? 'any'}`, evidence: row.evidence ?? [] })),
  ];
  const steps = stated.flatMap((one) => one.evidence.map((_, index): EvidenceStep => ({ ...one, index })));
  const now = steps.findIndex(({ key, index }) => key === evidence?.key && index === evidence.index);
  return steps[(now + 1) % Math.max(1, steps.length)] ?? null;
}
