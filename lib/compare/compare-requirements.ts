/** What a posting asks against what its guide calls typical: one row a kind. Silence on either side is no shortfall. */
import { guideOf, type RequirementSet } from '../guide/lookup';
import type { Posting } from '../posting/posting';
import { type Asked, askedOf, degreeWords, isLimit } from './asked';
import {
  type GuideId,
  REQUIREMENT_KINDS,
  type RequirementComparison,
  type RequirementKind,
  type RequirementVerdict,
} from './comparison';
import { folded, type Judged, judgeDegree, judgeItems, judgePublications, judgeYears } from './requirement-rules';
import { requirementSentence } from './requirement-sentences';
import { joinWord, namesInWords, typicalSet, typicalWords } from './typical';
import type { GuideChoice } from './which-guide';

interface Question {
  posting: Posting;
  guide: GuideId;
  choice: GuideChoice;
  kind: RequirementKind;
}

/** A verdict with the remark that the sentence carries. */
interface Answer {
  verdict: RequirementVerdict;
  remark: string | null;
}

const plain = (verdict: RequirementVerdict, remark: string | null = null): Answer => ({ verdict, remark });

function degreeAnswer({ posting, guide, choice }: Question, set: RequirementSet & { kind: 'degree' }): Answer {
  const asked = posting.degreeRequired?.value;
  if (asked === undefined) return plain('not-stated');
  if (guide === 'phd-researcher' && asked === 'phd') {
    return plain('not-stated', 'a PhD is what such a post leads to, so the listing’s own words decide');
  }
  if (guide === 'ml-researcher') {
    // The guide states its degree in four ways, so it cannot say that a listing asks more or less.
    const low = asked === 'bachelor' || asked === 'none';
    return plain('typical', low ? 'this is at the low end of the guide, which disagrees with itself' : null);
  }
  const isException = asked !== 'none' && set.exception.includes(asked) && choice.posts === 'assistant';
  return plain(judgeDegree(asked, set.accepted), isException ? 'the guide names it as an exception' : null);
}

function experienceAnswer({ posting }: Question, set: RequirementSet & { kind: 'experience' }): Answer {
  const experience = posting.experience?.value;
  if (experience === undefined) return plain('not-stated');
  if (isLimit(experience.kind)) return plain('guide-silent', 'this is a limit, not years that are asked');
  if (experience.kind === 'industry') return plain('guide-silent', 'industry years are not postdoctoral years');
  return plain(judgeYears(experience, set));
}

function publicationsAnswer({ posting, guide }: Question, set: RequirementSet & { kind: 'publications' }): Answer {
  const publications = posting.publications?.value;
  if (publications === undefined) return plain('not-stated');
  const required = publications.asked === 'required';
  const ideal = guide === 'phd-researcher';
  return plain(
    judgePublications({ count: publications.count, required }, { ...set, ideal }),
    required && ideal ? 'the guide calls papers ideal, not required' : null,
  );
}

/** A guide that names a family of fields ("Engineering") means each of it. */
function judgeFields(asked: readonly string[], typical: readonly string[]): Judged {
  const families = typical.map(folded);
  const known = asked.some((field) => families.some((family) => folded(field).endsWith(` ${family}`)));
  return known ? 'typical' : judgeItems(asked, typical);
}

function answerOf(question: Question, asked: Asked, set: RequirementSet): Answer {
  const names = asked.items.map(({ name }) => name);
  switch (set.kind) {
    case 'degree':
      return degreeAnswer(question, set);
    case 'experience':
      return experienceAnswer(question, set);
    case 'publications':
      return publicationsAnswer(question, set);
    case 'teaching':
    case 'grants':
      return plain('typical');
    case 'field':
      return plain(judgeFields(names, set.items));
    default:
      return plain(judgeItems(names, set.items));
  }
}

/** The remarks of posts whose guide is not quite theirs. */
function adjusted({ verdict, remark }: Answer, { choice }: Question): Answer {
  if (!choice.seniorFaculty) return { verdict, remark };
  const nearest = 'the nearest guide is the one for assistant professors';
  return verdict === 'asks-more' || verdict === 'asks-less'
    ? plain('guide-silent', `${nearest}, which does not speak of higher ranks here`)
    : plain(verdict, remark === null ? nearest : `${remark}; ${nearest}`);
}

function itemsOf(asked: Asked | null, set: RequirementSet | null): RequirementComparison['items'] {
  const typical: readonly string[] = set !== null && 'items' in set ? set.items : [];
  const typicalNames = new Set(typical.map(folded));
  const askedNames = new Set(asked?.items.map(({ name }) => folded(name)));
  const rows = (asked?.items ?? []).map(({ name, preferred }) => ({
    name,
    asked: true,
    typical: typicalNames.has(folded(name)),
    preferred,
  }));
  return [
    ...rows.filter((row) => row.typical),
    ...rows.filter((row) => !row.typical),
    ...typical
      .filter((name) => !askedNames.has(folded(name)))
      .map((name) => ({ name, asked: false, typical: true, preferred: false })),
  ];
}

/** A preferred degree is shown with its words although it is not asked. */
function preferredDegree({ posting, kind }: Question): { words: string; evidence: Asked['evidence'] } | null {
  const preferred = kind === 'degree' ? posting.degreePreferred : null;
  return preferred && { words: `${degreeWords(preferred.value)} preferred`, evidence: preferred.evidence };
}

/** What both sides name, in words short enough for a sentence. */
function sentenceWords(asked: Asked, set: RequirementSet | null): { listing: string; typical: string | null } {
  const typical = set !== null && 'items' in set ? set.items : null;
  const names = asked.items.map(({ name }) => name);
  return {
    listing: names.length > 0 ? namesInWords(names, typical ?? [], 'and') : asked.words,
    typical: set && (typical === null ? typicalWords(set) : namesInWords(typical, names, joinWord(set.kind))),
  };
}

function rowOf(question: Question): RequirementComparison {
  const { posting, guide, choice, kind } = question;
  const asked = askedOf(posting, kind);
  const set = typicalSet(guide, kind, choice);
  const preference = asked === null ? preferredDegree(question) : null;
  const answer = adjusted(
    asked === null
      ? plain('not-stated')
      : set === null
        ? plain('guide-silent', choice.intern ? 'the guide is used for the skills of internships only' : null)
        : answerOf(question, asked, set),
    question,
  );
  const items = itemsOf(asked, set) ?? [];
  const listing = asked?.words ?? preference?.words ?? null;
  const typical = set === null ? null : typicalWords(set);
  const entry = set?.entries[0];
  return {
    kind,
    verdict: answer.verdict,
    listing,
    typical,
    guide,
    section: set?.section ?? null,
    year: set?.year ?? guideOf(guide).year,
    sentence: requirementSentence({
      kind,
      guide,
      section: set?.section ?? null,
      verdict: answer.verdict,
      remark: answer.remark,
      ...(asked === null ? { listing, typical } : sentenceWords(asked, set)),
      need: asked?.need ?? (preference === null ? 'required' : 'preferred'),
      many: (asked?.items.length ?? 0) > 1,
    }),
    ...(items.length > 0 && { items }),
    ...(asked !== null && { need: asked.need, evidence: asked.evidence }),
    ...(preference !== null && { need: 'preferred' as const, evidence: preference.evidence }),
    ...(entry !== undefined && { entry }),
  };
}

/** One row for each kind, in the order of `REQUIREMENT_KINDS`, by the primary guide; none where there is no guide. */
export function compareRequirements(posting: Posting, choice: GuideChoice): RequirementComparison[] {
  const { guide } = choice;
  return guide === null ? [] : REQUIREMENT_KINDS.map((kind) => rowOf({ posting, guide, choice, kind }));
}
