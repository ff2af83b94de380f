import type { Evidence } from '../posting';
import type { Reading } from '../reading';
import type { Hit } from '../terms';
import { SKILL_NAMES } from '../vocabulary/skills/skills';
import type { Employer } from './employer';
import type { Opening } from './opening';
import { type Feature, type Features, saturated } from './score';

/** Kinds of openings that are research by their name; the question there is whether machine learning is what they research. */
const SCHOLARLY: ReadonlySet<string> = new Set([
  'phd',
  'postdoc',
  'professor',
  'research-fellow',
  'research-associate',
  'research-assistant',
  'thesis',
  'student-job',
]);
const RESEARCH_TITLES: ReadonlySet<string> = new Set([
  'scientist',
  'fellow',
  'research-fellow',
  'research-associate',
  'postdoc',
  'phd',
]);
/** Parts of a page that speak of the employer or of the law, not of the work. */
const ASIDE: ReadonlySet<string> = new Set(['about', 'eeo', 'benefits', 'similar', 'pay']);
/** Headings of these name the work as often as the employer: what a sentence says of the holder counts all the same. */
const MISNAMED: ReadonlySet<string> = new Set(['about', 'benefits']);
const OF_THE_WORK =
  /\b(?:you(?:['’]ll| will| would)|(?:the|this) (?:candidate|holder|position|post|role|project|student|postdoc|fellow|researcher)(?! (?:group|team))\b)/i;
const speaksOfTheWork = (reading: Reading, hit: Hit): boolean => {
  const sentence = reading.sentenceAt(hit.start);
  return (
    sentence !== null &&
    OF_THE_WORK.test(reading.body.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)))
  );
};
const NONE: Feature = { value: 0, evidence: [] };

/** Academic openings and company openings are judged by different scores: the former are research, the latter often use ML. */
export type Branch = 'academic' | 'industry';

/** Which of the two scores judges the opening, by its kind and its employer. */
export function branchOf(opening: Opening | null, employer: Employer | null): Branch {
  if (opening && SCHOLARLY.has(opening.word) && employer !== 'company') return 'academic';
  if (
    opening &&
    (opening.word === 'phd' || opening.word === 'postdoc' || opening.word === 'professor' || opening.word === 'thesis')
  )
    return 'academic';
  return employer === 'university' || employer === 'public-institute' ? 'academic' : 'industry';
}

/** Areas of the skill vocabulary that are worked on without machine learning as well. */
const NOT_OF_ML: ReadonlySet<string> = new Set([
  'robotics',
  'speech',
  'time series',
  'information retrieval',
  'fairness and ethics',
  'privacy',
  'optimal transport',
  'medical imaging',
  'bioinformatics',
  'climate',
  'autonomous driving',
  'model evaluation',
]);
/** Names beyond the closed list that no other field uses. */
const ALSO_OF_ML: ReadonlySet<string> = new Set([
  'semi-supervised learning',
  'weakly supervised learning',
  'few-shot learning',
  'contrastive learning',
  'metric learning',
  'disentanglement',
  'multi-task learning',
  'curriculum learning',
  'ensemble learning',
  'structured prediction',
  'fine-tuning',
  'pre-training',
  'parameter-efficient fine-tuning',
  'foundation models',
  'scaling laws',
  'mixture of experts',
  'state space models',
  'multilingual models',
  'conversational AI',
  'world models',
  'simulation-to-real',
  'neuro-symbolic AI',
  'scientific machine learning',
  'physics-informed machine learning',
  'neural operators',
  'spiking networks',
  'reservoir computing',
  'neuroevolution',
  'science of deep learning',
  'generalization theory',
  'distribution shift',
  'AI security',
  'data-centric AI',
  'dataset distillation',
  'deep ensembles',
  'open-ended learning',
]);
const DEEP_FRAMEWORKS: ReadonlySet<string> = new Set(['PyTorch', 'TensorFlow', 'JAX', 'Keras', 'Hugging Face']);

/** A method of machine learning, or a tool that is used for nothing else, by a name that means nothing else. */
const isMethod = ({ term }: Hit): boolean =>
  term.context === undefined &&
  (DEEP_FRAMEWORKS.has(term.id) || ALSO_OF_ML.has(term.id) || (isClosedArea(term.id) && !NOT_OF_ML.has(term.id)));

const isClosedArea = (id: string): boolean => {
  const name = SKILL_NAMES.get(id);
  return name?.category === 'area' && name.closed === true;
};

/** Conferences and journals of the field itself: who publishes there works on machine learning. */
const VENUES: ReadonlySet<string> = new Set([
  'NeurIPS',
  'ICML',
  'ICLR',
  'AISTATS',
  'COLT',
  'UAI',
  'JMLR',
  'TMLR',
  'CoRL',
]);
const isOfTheField = ({ term }: Hit): boolean => VENUES.has(term.id);

/** Topics and methods in order, each place once. */
function withMethods(topics: readonly Hit[], methods: readonly Hit[]): Hit[] {
  const taken = new Set(topics.map((hit) => hit.from));
  const more = methods.filter((hit) => !taken.has(hit.from) && !taken.has(hit.to - 1));
  return [...topics, ...more].sort((a, b) => a.start - b.start);
}

/** What speaks for and against research on or with machine learning. */
export function researchFeatures(reading: Reading, opening: Opening | null): Features {
  const { body, title } = reading;
  const central = (hit: Hit): boolean => {
    const { kind } = reading.sectionAt(hit.start);
    return !ASIDE.has(kind) || (MISNAMED.has(kind) && speaksOfTheWork(reading, hit));
  };
  const evidenceOf = (rule: string, hits: readonly Hit[]): Evidence[] =>
    hits.slice(0, 3).map((hit) => reading.evidence(`research/${rule}`, hit.start, hit.end));
  const words = Math.max(60, body.tokens.length);
  const density = (hits: readonly Hit[], half: number, rule: string): Feature => ({
    value: saturated((hits.length * 100) / words, half),
    evidence: evidenceOf(rule, hits),
  });
  const variety = (hits: readonly Hit[], half: number, rule: string): Feature => ({
    value: saturated(new Set(hits.map((hit) => body.text.slice(hit.start, hit.end).toLowerCase())).size, half),
    evidence: evidenceOf(rule, hits),
  });
  const topics = reading.hits('topic').filter(central);
  const core = withMethods(
    topics.filter((hit) => hit.term.id === 'core'),
    [...reading.hits('skill').filter(isMethod), ...reading.hits('venue').filter(isOfTheField)].filter(central),
  );
  const near = topics.filter((hit) => hit.term.id === 'near');
  const signals = (id: string): Hit[] => reading.hits('signal').filter((hit) => hit.term.id === id && central(hit));
  const titleTopics = (title.hits.get('topic') ?? []).filter((hit) => hit.term.id === 'core');
  const word = opening?.word ?? null;
  const kind = (rule: string, yes: boolean): Feature =>
    yes && opening ? { value: 1, evidence: [{ ...opening.evidence, rule: `research/${rule}` }] } : NONE;
  return {
    'title-topic': {
      value: titleTopics.length > 0 ? 1 : 0,
      evidence: titleTopics
        .slice(0, 2)
        .map((hit) => reading.evidence('research/title-topic', hit.start, hit.end, title)),
    },
    'title-near': {
      value: (title.hits.get('topic') ?? []).some((hit) => hit.term.id === 'near') ? 1 : 0,
      evidence: (title.hits.get('topic') ?? [])
        .filter((hit) => hit.term.id === 'near')
        .slice(0, 1)
        .map((hit) => reading.evidence('research/title-near', hit.start, hit.end, title)),
    },
    'title-object': objectOf(reading, opening),
    'opening-topic': openingTopic(reading, opening, core),
    'core-density': density(core, 1.5, 'core-density'),
    'core-variety': variety(core, 5, 'core-variety'),
    'near-density': density(near, 1, 'near-density'),
    'no-core': { value: core.length === 0 && titleTopics.length === 0 ? 1 : 0, evidence: [] },
    'few-core': { value: core.length <= 2 && titleTopics.length === 0 ? 1 : 0, evidence: [] },
    research: variety(signals('research'), 4, 'research'),
    'research-density': density(signals('research'), 1, 'research-density'),
    papers: variety(signals('papers'), 2, 'papers'),
    product: variety(signals('product'), 6, 'product'),
    'product-density': density(signals('product'), 2, 'product-density'),
    'research-title': kind('research-title', word !== null && RESEARCH_TITLES.has(word)),
    'research-engineer': kind('research-engineer', word === 'research-engineer' || word === 'technical-staff'),
    'engineer-title': kind('engineer-title', word === 'ml-engineer'),
    'other-title': kind('other-title', isOtherWork(opening)),
    intern: kind('intern', word === 'intern'),
    professor: kind('professor', word === 'professor'),
  };
}

/** Software, sales and the like; "Member of Technical Staff" is what the words behind it say. */
function isOtherWork(opening: Opening | null): boolean {
  if (opening === null) return false;
  const other = (word: string): boolean => word === 'engineer' || word === 'business';
  return other(opening.word) || (opening.word === 'technical-staff' && opening.words.some(other));
}

/** Law, ethics or society in the title, or in the first words of an opening without one: AI is then what is looked at. */
function objectOf(reading: Reading, opening: Opening | null): Feature {
  const { title } = reading;
  const named = (title.hits.get('topic') ?? []).filter((hit) => hit.term.id === 'object');
  if (named[0])
    return { value: 1, evidence: [reading.evidence('research/title-object', named[0].start, named[0].end, title)] };
  if (opening?.source !== 'text' || opening.at === null) return NONE;
  const [hit] = reading.hitsIn('topic', opening.at, opening.at + 90).filter((other) => other.term.id === 'object');
  return hit ? { value: 1, evidence: [reading.evidence('research/title-object', hit.start, hit.end)] } : NONE;
}

/** Machine learning in the sentence that names the opening, or right after it. */
function openingTopic(reading: Reading, opening: Opening | null, core: readonly Hit[]): Feature {
  if (opening?.at == null) return NONE;
  const index = reading.sentenceIndexAt(opening.at);
  const from = reading.sentences[index]?.start ?? opening.at;
  const to = Math.min(reading.sentences[index + 2]?.end ?? from + 500, from + 700);
  const inside = core.filter((hit) => hit.start >= from && hit.start < to);
  return {
    value: saturated(inside.length, 1),
    evidence: inside.slice(0, 2).map((hit) => reading.evidence('research/opening-topic', hit.start, hit.end)),
  };
}

/** Ways in which a faculty call says that machine learning is one field among many. */
const MANY_AREAS =
  /\b(?:all (?:sub)?(?:areas|fields)|any (?:sub)?(?:area|field|discipline)|(?:all|any|many|several|broad|wide range of|variety of) (?:[a-zß-öø-ɏ]+ ){0,3}(?:areas|fields|specialt?i[sz]ations|specialties|disciplines|backgrounds)|areas? (?:of (?:interest|expertise|speciali[sz]ation) )?(?:include|includes|including|such as|are)|including,? but not (?:limited|restricted)|not limited to|special consideration|particular(?:ly)? interest(?:ed)? in|preference (?:will be|is) given|expertise (?:in|that)|complement)\b/i;

/** Faculty calls open to many areas, of which machine learning is one: readers differ, and so does the answer. */
export function isOpenToManyAreas(reading: Reading, opening: Opening | null): boolean {
  if (opening?.word !== 'professor') return false;
  const inTitle = (reading.title.hits.get('topic') ?? []).some((hit) => hit.term.id === 'core');
  if (inTitle || openingNames(reading, opening)) return false;
  return MANY_AREAS.test(reading.body.text.slice(0, 8_000));
}

/** "… assistant professor of machine learning": the field right behind the rank. */
function openingNames(reading: Reading, opening: Opening): boolean {
  if (opening.at === null) return false;
  return reading.hitsIn('topic', opening.at, opening.at + 110).some((hit) => hit.term.id === 'core');
}

/** Names of the whole field: who looks at AI from outside uses them as well. */
const WHOLE_FIELD =
  /^(?:AI|A\.I\.|ML|machine learning|artificial intelligence|ai systems|ai models|generative ai|large language models?|LLMs?|responsible ai|trustworthy ai)$/i;
/** So many different methods by name are spoken of by those who work on them. */
const METHODS = 3;

/** Whether the text names methods of machine learning, not only the field. */
export function namesMethods(reading: Reading): boolean {
  const { text } = reading.body;
  const names = reading
    .hits('topic')
    .filter((hit) => hit.term.id === 'core')
    .map((hit) => text.slice(hit.start, hit.end).toLowerCase())
    .filter((name) => !WHOLE_FIELD.test(name));
  return new Set(names).size >= METHODS;
}

/** Titles of posts that teach. */
const TEACHES =
  /\b(?:adjunct|instructor|teaching (?:assistant )?(?:professor|fellow|faculty|track|associate)|sessional|tutor|demonstrator)\b/i;

/** A post that teaches and names no research (SCHEMA: teaching only is no research). */
export function isTeachingAlone(reading: Reading, opening: Opening | null): boolean {
  const label = opening?.label;
  const named = label ? label.from.text.slice(label.start, label.end) : '';
  if (!TEACHES.test(`${reading.title.text.slice(0, 200)} ${named}`)) return false;
  return !reading.hits('signal').some(({ term }) => term.id === 'research' || term.id === 'papers');
}

/** Work that makes data for models, at any level of learning. */
const MAKES_DATA =
  /\b(?:AI|LLM|model|data) (?:trainer|tutor|annotator|rater|labell?er|evaluator|training (?:specialist|expert|contributor))\b|\bannotat(?:or|ion specialist)\b/i;
const BY_THE_PIECE =
  /\b(?:freelanc\w{1,4}|contractors?|set your own (?:hours|schedule)|per (?:hour|task|item|annotation)|paid weekly|train AI models)\b/i;

/** A post whose holder writes or grades examples for models (SCHEMA: annotation is no research). */
export const isAnnotation = ({ title, body }: Reading): boolean =>
  MAKES_DATA.test(title.text.slice(0, 200)) && BY_THE_PIECE.test(body.text.slice(0, 6_000));
