import type { Reading, TextReading } from '../reading';
import type { Hit } from '../terms';
import type { Token } from '../tokens';
import { SKILL_NAMES } from '../vocabulary/skills/skills';

/** Where a name of several meanings stands: the text, its tokens and the skills named around it. */
export interface Place {
  reading: Reading;
  from: TextReading;
  hits: readonly Hit[];
  /** Index of the hit in `hits`. */
  index: number;
  hit: Hit;
  /** The first and one past the last token that may be looked at: the sentence, or the whole title. */
  low: number;
  high: number;
}

type Rule = (place: Place) => boolean;

const TOOLS: ReadonlySet<string> = new Set(['language', 'framework', 'data', 'system']);
const SEPARATORS: ReadonlySet<string> = new Set([
  ',',
  '/',
  'and',
  'or',
  '&',
  '(',
  ')',
  '+',
  ';',
  '|',
  '-',
  'e',
  'g',
  '.',
  ':',
  'such',
  'as',
  'like',
  'also',
  '•',
  'plus',
  'well',
  'including',
  'etc',
  'even',
  'preferably',
  'ideally',
  'modern',
  'another',
  'with',
  'in',
  'using',
]);

const isTool = (hit: Hit): boolean => TOOLS.has(SKILL_NAMES.get(hit.term.id)?.category ?? '');
const isArea = (hit: Hit): boolean => {
  const category = SKILL_NAMES.get(hit.term.id)?.category;
  return category === 'area' || category === 'mathematics';
};

/** Only marks and joining words between two hits. */
function onlySeparators(tokens: readonly Token[], from: number, to: number): boolean {
  if (to < from || to - from > 4) return false;
  for (let index = from; index < to; index += 1) if (!SEPARATORS.has(tokens[index]?.norm ?? '')) return false;
  return true;
}

/** The skills that stand beside the hit in a list, nearest first, at most `most` to each side. */
function listed({ from, hits, index }: Place, most = 4): Hit[] {
  const found: Hit[] = [];
  for (const step of [-1, 1] as const) {
    let at = hits[index] as Hit;
    for (let next = index + step, count = 0; count < most; next += step, count += 1) {
      const other = hits[next];
      if (!other) break;
      if (other.from === at.from) continue;
      const [left, right] = step < 0 ? [other, at] : [at, other];
      if (!onlySeparators(from.tokens, left.to, right.from)) break;
      found.push(other);
      at = other;
    }
  }
  return found;
}

function wordNear({ from, hit, low, high }: Place, before: number, after: number, words: ReadonlySet<string>): boolean {
  for (let index = Math.max(low, hit.from - before); index < hit.from; index += 1)
    if (words.has(from.tokens[index]?.norm ?? '')) return true;
  for (let index = hit.to; index < Math.min(high, hit.to + after); index += 1)
    if (words.has(from.tokens[index]?.norm ?? '')) return true;
  return false;
}

const norm = (place: Place, offset: number): string => {
  const at = offset < 0 ? place.hit.from + offset : place.hit.to - 1 + offset;
  return at >= place.low && at < place.high ? (place.from.tokens[at]?.norm ?? '') : '';
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const CODE_CUES = words(
  'programming programmer language languages code coding coder scripting script software package library framework toolkit proficiency proficient fluent fluency python',
);

/** A language or tool whose name is a letter or an ordinary word: beside other tools, or where programming is spoken of. */
const code: Rule = (place) => {
  if (/^[A-Z]$/.test(place.from.text.slice(place.hit.start, place.hit.end))) {
    // "J. C. Smith", "Appendix C", "Grade C", "C-level": a letter that is no language.
    if (
      norm(place, 1) === '-' &&
      place.from.tokens[place.hit.to]?.joined === true &&
      place.from.tokens[place.hit.to + 1]?.joined === true
    )
      return false;
    if (
      /^(?:appendix|grade|category|class|section|annex|type|hepatitis|level|plan|series|schedule|part|group|band|vitamin)$/.test(
        norm(place, -1),
      )
    )
      return false;
  }
  const beside = listed(place);
  if (beside.some((other) => isTool(other) && other.term.context !== 'code')) return true;
  if (beside.filter((other) => other.term.context === 'code').length >= 2) return true;
  return wordNear(place, 8, 3, CODE_CUES);
};

const AI_WORDS = words('ai ml llm model agent algorithm learning neural ai/ml agentic foundation');

/** A word of everyday research that is meant in the sense of machine learning: the sentence speaks of it. */
const ai: Rule = (place) => {
  const { hits, hit, low, high, index } = place;
  for (let other = index - 1; other >= 0 && (hits[other] as Hit).from >= low; other -= 1)
    if (isArea(hits[other] as Hit) && !hits[other]?.term.context) return true;
  for (let other = index + 1; other < hits.length && (hits[other] as Hit).from < high; other += 1)
    if ((hits[other] as Hit).from > hit.from && isArea(hits[other] as Hit) && !hits[other]?.term.context) return true;
  return wordNear(place, 8, 8, AI_WORDS);
};

const IMAGING_WORDS = words('scan image imaging scanner mri pet ultrasound x-ray tomography radiology mr data');
const MATHS_NOT = words('cost process business workflow search supply performance code query revenue conversion price');
const DEPARTMENTS = words(
  'department faculty school institute bureau office centre center chair professor division section degree',
);
const ORG_OF = (place: Place): boolean => norm(place, -1) === 'of' && DEPARTMENTS.has(norm(place, -2));

/** What each mark of the tables asks of the words around a name. */
const RULES: Readonly<Record<string, Rule>> = {
  code,
  ai,
  maths: (place) =>
    !ORG_OF(place) &&
    !DEPARTMENTS.has(norm(place, 1)) &&
    !(place.hit.to - place.hit.from === 1 && MATHS_NOT.has(norm(place, -1))),
  vision: (place) =>
    listed(place).some((other) => isArea(other)) || /^(?:model|algorithm|research|system|task)$/.test(norm(place, 1)),
  medical: (place) => wordNear(place, 2, 3, IMAGING_WORDS),
  notjava: () => true,
  notanimal: () => true,
  notspeech: () => true,
  transformer: () => true,
  notteaching: (place) =>
    !wordNear(
      place,
      12,
      12,
      words('teaching classroom pedagogy student instruction pedagogical instructional course curriculum'),
    ),
  quant: () => true,
  recsys: (place) =>
    listed(place).some((other) => isArea(other) && other.term.id !== 'recommender systems') ||
    wordNear(place, 2, 2, words('personalized personalised engine ranking content product music video ads')),
  privacy: (place) =>
    !wordNear(
      place,
      3,
      3,
      words('policy notice statement law applicant candidate gdpr your respect right act regulation personal'),
    ),
  climate: (place) =>
    !wordNear(place, 3, 1, words('working inclusive positive welcoming campus organizational supportive respectful')),
};

/** Whether a name with a context rule is meant in its technical sense. */
export function meansTheSkill(place: Place): boolean {
  const { context } = place.hit.term;
  if (context === undefined) return true;
  const rule = RULES[context];
  if (!rule) throw new Error(`no context rule named ${context}`);
  return rule(place);
}
