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
/** An area of machine learning or mathematics. */
const isTopic = (hit: Hit): boolean => {
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

const WRITING = words('write writing written implement implementing implemented coding');
const KNOWING = words(
  'experience knowledge proficiency fluency familiarity skill expertise background experienced familiar proficient fluent competence command',
);
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
  if (wordNear(place, 8, 3, CODE_CUES) || wordNear(place, 3, 0, WRITING)) return true;
  // "Knowledge of Rust", and a list item that is nothing but the name.
  if (/^(?:in|of|with|using)$/.test(norm(place, -1)) && KNOWING.has(norm(place, -2))) return true;
  return isWholeItem(place) || isWholeSentence(place, beside) || isSubject(place) || standsAmongTools(place);
};

/** "R is a plus.", "Julia would be an advantage.": the name opens the sentence and something is said of how it is wanted. */
function isSubject({ from, hit, low }: Place): boolean {
  return (
    hit.from <= low + 1 &&
    /^ (?:is|are|would be|will be) (?:(?:an?|strongly|highly|also|considered|definitely|very|big|huge) ){0,3}(?:plus|bonus|must|required|essential|preferred|desirable|desired|advantage|advantageous|asset|beneficial|welcome|optional|needed|necessary|nice|helpful|useful)\b/i.test(
      from.text.slice(hit.end, hit.end + 60),
    )
  );
}

/** "PyTorch. Docker. Go.": a sentence that is the name alone, beside another that names a tool. */
function standsAmongTools({ from, hits, hit, low, high }: Place): boolean {
  if (!onlySeparators(from.tokens, low, hit.from) || !onlySeparators(from.tokens, hit.to, high)) return false;
  return hits.some(
    (other) =>
      other.from !== hit.from &&
      isTool(other) &&
      other.term.context !== 'code' &&
      Math.min(Math.abs(other.to - hit.from), Math.abs(other.from - hit.to)) <= 3,
  );
}

/** "- Rust", "- Rust (required)": the name alone in an item of a list of requirements. */
function isWholeItem(place: Place): boolean {
  const { reading, from, hit, low } = place;
  if (from !== reading.body || hit.from > low + 1) return false;
  const kind = reading.sectionAt(hit.start).kind;
  if (kind !== 'required' && kind !== 'preferred') return false;
  return reading.blockAt(hit.start)?.kind === 'item' && /^(?:|\(|,|;)$/.test(norm(place, 1));
}

/** "R or Julia.": a sentence that names such languages and nothing else. */
function isWholeSentence({ from, hit, low, high }: Place, beside: readonly Hit[]): boolean {
  if (beside.length === 0) return false;
  const start = Math.min(hit.from, ...beside.map((other) => other.from));
  const end = Math.max(hit.to, ...beside.map((other) => other.to));
  return onlySeparators(from.tokens, low, start) && onlySeparators(from.tokens, end, high);
}

const AI_WORDS = words('ai ml llm model agent algorithm learning neural ai/ml agentic foundation');

const IMAGING_WORDS = words('scan image imaging scanner mri pet ultrasound x-ray tomography radiology mr data');
const OPTIMIZED = words(
  'algorithm method technique problem theory solver approach solution skill research model formulation and/or',
);
const EVALUATED = words('model llm agent algorithm classifier rlhf agentic ablation');
const EVALUATED_SKILLS: ReadonlySet<string> = new Set([
  'large language models',
  'post-training',
  'generative models',
  'deep learning',
  'neural networks',
  'multimodal learning',
  'AI systems',
]);
const NOT_EVALUATED = words(
  'application applicant candidate programme program employee satisfactory annual mid-term teaching tenure student course policy clinical your proposal impact economic external peer',
);
const MATHS_ADJECTIVES = words('mathematical numerical statistical stochastic convex');
const TEACHING_WORDS = words(
  'teaching classroom pedagogy student instruction pedagogical instructional course curriculum',
);
const GROWTH_WORDS = words(
  'professional growth commitment committed culture career opportunity personal budget attitude mindset passion passionate curiosity curious environment attendance',
);
const MATHS_NOT = words('cost process business workflow search supply performance code query revenue conversion price');
const DEPARTMENTS = words('department faculty school bureau office college division section chair directorate');
/** "Department of Statistics", "the Statistics Department". */
const isOrganisation = (place: Place): boolean =>
  (norm(place, -1) === 'of' && DEPARTMENTS.has(norm(place, -2))) || DEPARTMENTS.has(norm(place, 1));

/** The other skills of the sentence. */
function sentenceHits({ hits, index, low, high, hit }: Place): Hit[] {
  const found: Hit[] = [];
  for (let at = index - 1; at >= 0 && (hits[at] as Hit).from >= low; at -= 1) found.push(hits[at] as Hit);
  for (let at = index + 1; at < hits.length && (hits[at] as Hit).from < high; at += 1) found.push(hits[at] as Hit);
  return found.filter((other) => other.from !== hit.from);
}

/** A word of everyday research that is meant in the sense of machine learning: the sentence speaks of it. */
const ai: Rule = (place) =>
  sentenceHits(place).some((other) => isTopic(other) && !other.term.context) || wordNear(place, 8, 8, AI_WORDS);

const LIFE_WORDS = words(
  'protein molecular molecule chemistry chemical biology biological biochemistry docking sequence structure structural drug ligand dft dynamics quantum genome genomic peptide antibody enzyme rdkit bank alignment chemoinformatics cheminformatics',
);
const EVALUATION_TOOLS = words('protocol framework suite pipeline harness methodology dataset paradigm scheme');
const AI_THINGS = words('system product capability solution assistant tool');

/** "AI products", "AI capabilities" close to the hit. */
function isAiThingNear({ from, hit, low, high }: Place): boolean {
  for (let at = Math.max(low, hit.from - 8); at < Math.min(high - 1, hit.to + 8); at += 1)
    if (from.tokens[at]?.norm === 'ai' && AI_THINGS.has(from.tokens[at + 1]?.norm ?? '')) return true;
  return false;
}

/** What each mark of the tables asks of the words around a name. */
const RULES: Readonly<Record<string, Rule>> = {
  code,
  ai,
  area: (place) => listed(place).some(isTopic),
  no: () => false,
  maths: (place) =>
    !isOrganisation(place) && !(norm(place, -1) === 'of' && wordNear(place, 4, 0, words('department field'))),
  optim: (place) =>
    listed(place).some(isTopic) ||
    OPTIMIZED.has(norm(place, 1)) ||
    (/^(?:of|in)$/.test(norm(place, -1)) && KNOWING.has(norm(place, -2))) ||
    (MATHS_ADJECTIVES.has(norm(place, -1)) && !MATHS_NOT.has(norm(place, -1))),
  vision: (place) => listed(place).some(isTopic) || /^(?:model|algorithm|research|system|task)$/.test(norm(place, 1)),
  bio: (place) => wordNear(place, 10, 10, LIFE_WORDS),
  medical: (place) => wordNear(place, 2, 3, IMAGING_WORDS),
  notmedical: (place) => !sentenceHits(place).some((other) => other.term.id === 'medical imaging'),
  notjava: (place) =>
    !/^(?:west|central|east|island|sea|coffee)$/.test(norm(place, -1)) &&
    !/^(?:island|sea|coffee|indonesia)$/.test(norm(place, 1)),
  notanimal: (place) => !/^(?:giant|red|the)$/.test(norm(place, -1)),
  robot: (place) =>
    wordNear(
      place,
      10,
      10,
      words(
        'robot robotics autonomy autonomous flight flying control controller swarm navigation planning uav pilot perception',
      ),
    ),
  notspeech: (place) =>
    !/^(?:free|public|hate|opening|keynote|motivational)$/.test(norm(place, -1)) &&
    !/^(?:therapy|therapist|pathology|pathologist|impediment|act|contest)$/.test(norm(place, 1)),
  transformer: (place) =>
    !/^(?:power|distribution|electrical|voltage|current|grid|instrument|dry)$/.test(norm(place, -1)) &&
    !/^(?:station|oil|winding|substation)$/.test(norm(place, 1)),
  notteaching: (place) => !wordNear(place, 12, 12, TEACHING_WORDS),
  growth: (place) => !wordNear(place, 8, 8, GROWTH_WORDS),
  study: (place) =>
    !wordNear(place, 12, 10, GROWTH_WORDS) && (listed(place).some(isTopic) || wordNear(place, 8, 6, AI_WORDS)),
  quant: (place) =>
    !wordNear(place, 6, 6, words('tree orchard crop field second canonical deformation geometric phonon dental')),
  recsys: (place) =>
    listed(place).some((other) => isTopic(other) && other.term.id !== 'recommender systems') ||
    (!wordNear(place, 1, 0, words('treatment policy medical clinical dietary nutrition therapy')) &&
      wordNear(place, 2, 2, words('personalized personalised engine ranking product music video ads algorithm model'))),
  privacy: (place) =>
    !wordNear(
      place,
      4,
      4,
      words(
        'policy notice statement law applicant candidate gdpr your their respect right act regulation personal please benefit compliance legal',
      ),
    ),
  topic: (place) =>
    listed(place).some(isTopic) ||
    /^(?:data|model|modeling|research|prediction|projection|physics|dynamics|informatics|scenario|impact|simulation)$/.test(
      norm(place, 1),
    ),
  team: (place) => !wordNear(place, 0, 12, words('team colleague department')),
  hub: ({ from, hit }) =>
    !/^(?:[./]\w|\s?(?:page|account|profile)\b)/.test(from.text.slice(hit.end, hit.end + 10)) &&
    !/[/.@]$/.test(from.text.charAt(hit.start - 1)),
  evaluates: (place) => {
    if (wordNear(place, 4, 4, NOT_EVALUATED)) return false;
    if (norm(place, 0).startsWith('benchmark') && wordNear(place, 6, 0, words('performance on'))) return false;
    if (wordNear(place, 8, 10, EVALUATED) || isAiThingNear(place)) return true;
    const others = sentenceHits(place);
    if (EVALUATION_TOOLS.has(norm(place, 1)) && others.some(isTopic)) return true;
    return others.some((other) => EVALUATED_SKILLS.has(other.term.id) && Math.abs(other.from - place.hit.from) <= 8);
  },
  safety: (place) => wordNear(place, 8, 8, words('safe safety harmful misuse behaviour behavior llm alignment secure')),
};

/** Whether a name with a context rule is meant in its technical sense. */
export function meansTheSkill(place: Place): boolean {
  const { context } = place.hit.term;
  if (isOrganisation(place)) return false;
  if (context === undefined) return true;
  const rule = RULES[context];
  if (!rule) throw new Error(`no context rule named ${context}`);
  return rule(place);
}
