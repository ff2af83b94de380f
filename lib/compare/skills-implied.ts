/** The skills of a profile, with those that nobody lists because another one says it. */
import type { SkillCategory } from '../posting/posting';
import { SKILL_NAMES } from '../posting/vocabulary/skills/skills';
import { folded } from './requirement-rules';

/** What a profile says of one category of skills. */
export interface OwnedSkills {
  /** Folded names. */
  names: ReadonlySet<string>;
  /** True where the profile lists anything of the category: only then is a missing name a statement. */
  speaks: boolean;
}

/** Who knows one on the left knows what is on the right: a product of its kind, a library of its framework. */
export const IMPLIES: readonly (readonly [knows: readonly string[], also: string])[] = [
  [['AWS', 'Google Cloud', 'Azure'], 'cloud computing'],
  [['PyTorch Geometric'], 'PyTorch'],
  [['Haiku'], 'JAX'],
  [['Docker', 'Podman'], 'containerization'],
  [['Linux', 'macOS'], 'Unix'],
];

/** The skills of one category that a profile says or implies. */
export function ownedSkills(skills: readonly string[], category: SkillCategory): OwnedSkills {
  const names = new Set(skills.map(folded));
  for (const [knows, also] of IMPLIES) if (knows.some((one) => names.has(folded(one)))) names.add(folded(also));
  return { names, speaks: skills.some((name) => SKILL_NAMES.get(name)?.category === category) };
}
