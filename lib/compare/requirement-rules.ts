/** The rules by which a requirement is judged: pure decisions on values, one function a kind. */
import { DEGREES, type Degree } from '../posting/posting';
import type { RequirementVerdict } from './comparison';

/** The verdicts where listing and guide both speak. */
export type Judged = Exclude<RequirementVerdict, 'not-stated' | 'guide-silent'>;

const rank = (degree: Degree): number => DEGREES.indexOf(degree);

/** The lowest degree that the listing accepts, against those that the guide accepts (from the lowest to the highest). */
export function judgeDegree(asked: Degree, accepted: readonly Degree[]): Judged {
  const ranks = accepted.map(rank);
  if (rank(asked) > Math.max(...ranks)) return 'asks-more';
  return rank(asked) < Math.min(...ranks) ? 'asks-less' : 'typical';
}

/** Years asked against the guide's span; an open side is null. */
export function judgeYears(
  asked: { min: number | null; max: number | null },
  guide: { min: number; max: number },
): Judged {
  if (asked.min !== null && asked.min > guide.max) return 'asks-more';
  return asked.max !== null && asked.max < guide.min ? 'asks-less' : 'typical';
}

/** A number of papers against the guide's. "5+" is read as five, so its open upper end is its lower one. */
function judgeCount(asked: number, guide: { min: number; max: number | null }): Judged {
  if (asked > (guide.max ?? guide.min)) return 'asks-more';
  return asked < guide.min ? 'asks-less' : 'typical';
}

/** Papers asked, against a guide that expects some; `ideal` guides do not require any. */
export function judgePublications(
  asked: { count: number | null; required: boolean },
  guide: { min: number | null; max: number | null; ideal: boolean },
): Judged {
  if (asked.required && guide.ideal) return 'asks-more';
  if (asked.count === null || guide.min === null) return 'typical';
  return judgeCount(asked.count, { min: guide.min, max: guide.max });
}

/** Lists are alternatives: one common item is enough. */
export function judgeItems(asked: readonly string[], typical: readonly string[]): Judged {
  const known = new Set(typical.map(folded));
  return asked.some((item) => known.has(folded(item))) ? 'typical' : 'asks-other';
}

/** Names are compared without case. */
export function folded(name: string): string {
  return name.trim().toLowerCase();
}
