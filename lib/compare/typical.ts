/** What a guide calls typical, kind by kind, in short words. */
import { guideOf, type RequirementSet, requirementOf } from '../guide/lookup';
import { degreeWords, itemWords } from './asked';
import type { GuideId, RequirementKind } from './comparison';
import { folded } from './requirement-rules';
import { listOf } from './sentences';
import type { GuideChoice } from './which-guide';

/** The kinds that are skills: all that the guide says to interns. */
const SKILL_KINDS: ReadonlySet<RequirementKind> = new Set([
  'languages',
  'frameworks',
  'mathematics',
  'data',
  'systems',
  'areas',
  'soft-skills',
]);

/** Kinds whose lists are alternatives: any one of them is enough. */
const ALTERNATIVES: ReadonlySet<RequirementKind> = new Set(['languages', 'frameworks', 'degree', 'field']);

/**
 * University posts whose title tells neither an assistant nor an independent researcher: every degree that the guide names
 * for one of the two is accepted, and what it asks of independent posts alone is not held against them.
 */
function setOfUndecidedPost(guide: GuideId, kind: RequirementKind): RequirementSet | null {
  const assistant = requirementOf(guide, kind, 'assistant');
  const independent = requirementOf(guide, kind, 'independent');
  if (assistant?.kind !== 'degree' || independent?.kind !== 'degree') return assistant;
  return { ...independent, accepted: [...assistant.accepted, ...independent.accepted], exception: assistant.exception };
}

/** The guide's set for a kind, as far as it speaks to this posting. */
export function typicalSet(guide: GuideId, kind: RequirementKind, choice: GuideChoice): RequirementSet | null {
  if (choice.intern && !SKILL_KINDS.has(kind)) return null;
  if (guide === 'university-researcher' && choice.posts === null) return setOfUndecidedPost(guide, kind);
  return requirementOf(guide, kind, choice.posts ?? 'independent');
}

function papersWords({ min, max }: { min: number | null; max: number | null }): string {
  if (min === null) return 'publications, no number given';
  return max === null ? `${min} or more papers` : `${min}–${max} papers`;
}

/** Most names that a sentence lists; the panel shows all. */
const LISTED = 5;

/** Names in words, those in `first` before the others, cut where there are many. */
export function namesInWords(names: readonly string[], first: readonly string[], last: 'and' | 'or'): string {
  const leading = new Set(first.map(folded));
  const ordered = [
    ...names.filter((name) => leading.has(folded(name))),
    ...names.filter((name) => !leading.has(folded(name))),
  ].map(itemWords);
  // One name more takes no more room than "and one more".
  if (ordered.length <= LISTED + 1) return listOf(ordered, last);
  return listOf([...ordered.slice(0, LISTED), `${ordered.length - LISTED} more`]);
}

/** `or` where any one of the guide's list is enough. */
export function joinWord(kind: RequirementKind): 'and' | 'or' {
  return ALTERNATIVES.has(kind) ? 'or' : 'and';
}

/** The set in words: "a bachelor's or a master's degree", "2–5 years of postdoctoral experience", "Python, R or Julia". */
export function typicalWords(set: RequirementSet): string {
  const preferred = set.need === 'preferred' ? ', preferred' : '';
  switch (set.kind) {
    case 'degree':
      return `${listOf(set.accepted.map(degreeWords), 'or')}${set.orEquivalent ? ' or the equivalent' : ''}`;
    case 'experience':
      return `${set.min}–${set.max} years of postdoctoral experience${preferred}`;
    case 'publications':
      return `${papersWords(set)}${preferred}`;
    case 'teaching':
      return 'teaching or mentoring';
    case 'grants':
      return 'winning research funding';
    default:
      return listOf(set.items.map(itemWords), joinWord(set.kind));
  }
}

/** `(ML Researcher guide, Requirements › Technical Skills, 2024)`. */
export function placeInGuide(guide: GuideId, section: string | null): string {
  const { title, year } = guideOf(guide);
  return `(${[`${title} guide`, ...(section === null ? [] : [section]), year ?? 'undated'].join(', ')})`;
}
