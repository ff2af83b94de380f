/** Skills asked one by one: each clause of the listing is met by all it names, or by one where it says "or". */
import type { Posting, SkillCategory } from '../posting/posting';
import { asksOf } from './alternatives';
import type { Matched } from './match-profile';
import type { WhyUnknown } from './match-sentences';
import { folded } from './requirement-rules';
import type { OwnedSkills } from './skills-implied';

/** Subjects contain one another: who lists one may well know its neighbour. Products ("Docker") are there or not. */
function isSubject(name: string, category: SkillCategory): boolean {
  if (category === 'area' || category === 'mathematics') return true;
  return (category === 'data' || category === 'system') && /^\p{Ll}/u.test(name);
}

/** Only what is required counts where anything is; `need` is that of the row. */
export function judgeEach(
  posting: Posting,
  category: SkillCategory,
  need: 'required' | 'preferred',
  owned: OwnedSkills,
  text: string,
): Matched {
  const facts = posting.skills.filter(
    (fact) => fact.value.category === category && (need === 'preferred' || fact.need !== 'preferred'),
  );
  const first = facts.flatMap((fact) => fact.evidence[0] ?? []);
  const has = facts.map((fact) => owned.names.has(folded(fact.value.name)));
  let why: WhyUnknown | null = null;
  for (const ask of asksOf(first, text)) {
    const missing = ask.members.filter((index) => !has[index]);
    if (missing.length === 0 || (missing.length < ask.members.length && (ask.any || ask.open))) continue;
    const subjects = missing.filter((index) => isSubject(facts[index]?.value.name ?? '', category)).length;
    // One subject among alternatives is enough to leave it open; without alternatives a missing product decides.
    const overlapping = ask.any ? subjects > 0 : subjects === missing.length;
    if (!ask.open && !overlapping) return { match: 'not-met' };
    why = overlapping ? 'overlapping' : 'open';
  }
  return why === null ? { match: 'met' } : { match: 'unknown', why };
}
