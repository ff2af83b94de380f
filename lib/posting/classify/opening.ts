import type { Evidence } from '../posting';
import type { Reading, TextReading } from '../reading';
import type { Hit } from '../terms';
import type { RoleWord } from '../vocabulary/role-words';
import { clauseTail } from '../windows';

/** The opening that a listing names first: in its title, else in its first sentence that offers a job. */
export interface Opening {
  word: RoleWord;
  /** All role words of the title or sentence, in order; the first telling one is `word`. */
  words: readonly RoleWord[];
  source: 'title' | 'text';
  evidence: Evidence;
  /** The stretch in which level words count: the whole title, or the few words around the role in the body. */
  label: { from: TextReading; start: number; end: number };
  /** Sentences about the opening start here in the body; null where only the title names it. */
  at: number | null;
  /** The words of the body that name it, where their sentence offers it. */
  offer: Evidence | null;
  /** The offer is only a headline, as guides have one too. */
  isHeadline: boolean;
  /** Only a degree is named, which is the title of courses of study as well. */
  isDegree: boolean;
}

/** Role words so general that a more telling one in the same title goes before them. */
const GENERAL: ReadonlySet<RoleWord> = new Set(['engineer', 'fellow', 'technical-staff']);
/** Kinds that decide wherever they stand in a title: an "Applied Scientist, Intern" is an intern, a "PhD thesis" is none of a master's. */
const DECISIVE: readonly RoleWord[] = ['intern', 'student-job'];
const NARROWER: ReadonlySet<RoleWord> = new Set(['postdoc', 'phd', 'research-fellow']);
/** Words that stand in running text for other people as well; in the body they need an offer close by. */
const LOOSE: ReadonlySet<RoleWord> = new Set([
  'scientist',
  'engineer',
  'business',
  'fellow',
  'ml-engineer',
  'thesis',
  'intern',
  'student-job',
  'technical-staff',
]);
/** People whom the holder works with, not the holder. */
const OTHERS_BEFORE =
  /(?:\b(?:supervis[a-zß-öø-ɏ]{0,12}|mentor[a-zß-öø-ɏ]{0,12}|co-?supervis[a-zß-öø-ɏ]{0,12}|guid[a-zß-öø-ɏ]{0,12}|train[a-zß-öø-ɏ]{0,12}|advis[a-zß-öø-ɏ]{0,12}|support|with|by|from|between|including|among|of our|like|other|fellow|current|former|senior staff,|such as|alongside|assist[a-zß-öø-ɏ]{0,12}|several|many|experienced|more than \d+|over \d+|\d{2,4})\s{1,3}(?:(?:the|our|of|other|and|a|an|its|junior|senior|leading|talented|world-class|research|PhD|students?,?|postdocs?,?|engineers?,?|scientists?,?|researchers?,?)\s{1,3}){0,4}|completed an? |hold an? |holds an? |obtained an? |have an? |having an? |received (?:your|an?|their) |\bas well as )$/i;

const idOf = (hit: Hit): RoleWord => hit.term.id as RoleWord;

/** Which of several role words of one title or sentence names the opening. */
export function tellingRole(hits: readonly Hit[]): Hit | null {
  for (const word of DECISIVE) {
    const hit = hits.find((other) => idOf(other) === word);
    if (hit) return hit;
  }
  const first = hits.find((hit) => !GENERAL.has(idOf(hit))) ?? hits[0] ?? null;
  // "Researcher (Postdoc)", "Scientist, PhD position": the narrower word says what kind of researcher.
  if (
    first &&
    (idOf(first) === 'scientist' || idOf(first) === 'research-assistant' || idOf(first) === 'research-associate')
  )
    return hits.find((hit) => NARROWER.has(idOf(hit))) ?? first;
  return first;
}

/** "twelve PhD students": a head count of the group, unless the sentence offered them before. */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|dozens? of|\d{1,4})\s{1,3}$/i;
/** A person's title beside the name, or in a line on whom to ask. */
const NAME = /(?:\p{Lu}[\p{L}.'’-]{1,20}[ ,(]{1,3}){2}$/u;
const PERSON =
  /\b(?:contact|information|inquir[a-zß-öø-ɏ]{0,12}|enquir[a-zß-öø-ɏ]{0,12}|questions|led by|headed by|supervis[a-zß-öø-ɏ]{0,12}|report(?:s|ing)? to|director)\b/i;
/** Whether the clause before, up to a colon, speaks of a person to ask or a superior. */
const namesPerson = (before: string): boolean => {
  const clause = clauseTail(before, 95);
  return PERSON.test(clause.slice(clause.lastIndexOf(':') + 1));
};
const PEOPLE =
  /(?:students?|researchers?|scientists?|engineers?|candidates?|postdocs?|fellows|assistants?|associates?|developers?)$/i;

/** Staff by title who may be employed to take their doctorate, as in Germany and Austria. */
const QUALIFIES: ReadonlySet<RoleWord> = new Set(['research-associate', 'research-assistant', 'scientist']);
const TOWARDS_DOCTORATE =
  /\b(?:own (?:academic|scientific) qualification,? (?:\(|i\.e\. |usually |generally |typically )?(?:an? |the )?(?:doctorate|ph\.?d|dissertation|doctoral)|(?:aim|goal|purpose|possibility|opportunity|option|prospect|chance) (?:of|to|for) (?:obtain(?:ing)? |pursu(?:e|ing) |complet(?:e|ing) |do(?:ing)? |earn(?:ing)? |prepar(?:e|ing) |writ(?:e|ing) |tak(?:e|ing) )?(?:an? |the |your |their )?(?:own )?(?:doctorate|doctoral (?:degree|thesis|dissertation|studies|qualification)|ph\.?d(?: (?:degree|thesis))?|dissertation)\b(?! (?:students?|candidates?|projects?)))/i;
/** "We offer a lively team and a 3-year, fully funded Ph.D. position as an employee". */
const OFFERS_DOCTORATE =
  /\bwe offer\b[^.;\n]{0,220}\b(?:a|an|\d) [^.;\n]{0,40}\b(?:ph\.?\s?d\.?|doctoral) (?:position|post|contract)s?\b/i;
/** "The post serves your own academic qualification (doctorate)", "with the aim of a doctorate", or one is offered. */
const leadsToDoctorate = ({ body }: Reading): boolean => {
  const beginning = body.text.slice(0, 8_000);
  return TOWARDS_DOCTORATE.test(beginning) || OFFERS_DOCTORATE.test(beginning);
};

/** Role words that are fields of work as well: "Master's Programme in Data Science" names no job. */
export const NAME_OF_A_FIELD =
  /^(?:data science|(?:ai|ml|machine learning|applied|quantitative) research|market research|growth|finance|sales|marketing|operations|strategy|legal|data engineering|software engineering)$/i;

/**
 * "PhD in robust vision", "Fully funded 4-year PhD: …", "ESR 7 – …", "DC3: …" (the numbered posts of a doctoral network): the degree
 * itself names the post where a title begins with it and names no other.
 */
const BEGINS_WITH_DOCTORATE =
  /^[^\p{L}\d]{0,4}(?:(?:fully[- ])?funded |industrial |(?:\d|one|two|three|four|five)[- ]years? ){0,2}(?:(?:PhDs?|Ph\.D\.?|DPhil|EngD|doctorates?)(?= (?:in|on|at|with|about)\b| ?[:–—,|(]| -|$)|(?:ESR|DC|PhD) ?#?\d{1,2}(?= ?[:–—,.|(]| -| ))/iu;

/** The first-named opening, or null where the page names none. */
export function findOpening(reading: Reading): Opening | null {
  const title = tellingRole(reading.title.hits.get('role') ?? []);
  const body = findInBody(reading);
  const isField = title !== null && NAME_OF_A_FIELD.test(reading.title.text.slice(title.start, title.end));
  const degree = title === null || isField ? BEGINS_WITH_DOCTORATE.exec(reading.title.text) : null;
  if (degree) return { ...inTitle(reading, 'phd', ['phd'], [0, degree[0].length], body), isDegree: true };
  if (!title) return body;
  // "Positions in the context of a … Fellowship": the fellowship pays for them, the body says what they are.
  if (idOf(title) === 'fellow' && body?.offer && NARROWER.has(body.word)) return body;
  // "Funding for a doctorate in data science": a field, and the body says what is offered in it.
  if (body?.offer && NARROWER.has(body.word) && isField) return body;
  const words = (reading.title.hits.get('role') ?? []).map(idOf);
  const word = QUALIFIES.has(idOf(title)) && leadsToDoctorate(reading) ? 'phd' : idOf(title);
  return inTitle(reading, word, words, [title.start, title.end], body);
}

function inTitle(
  reading: Reading,
  word: RoleWord,
  words: readonly RoleWord[],
  [start, end]: [start: number, end: number],
  body: Opening | null,
): Opening {
  return {
    word,
    words,
    source: 'title',
    evidence: reading.evidence('role/title', start, end, reading.title),
    label: { from: reading.title, start: 0, end: reading.title.text.length },
    at: body?.at ?? null,
    offer: body?.offer ?? null,
    isHeadline: body?.isHeadline ?? false,
    isDegree: false,
  };
}

function findInBody(reading: Reading): Opening | null {
  const hits = reading.hits('role');
  let spare: Hit | null = null;
  let looked = 0;
  for (const hit of hits) {
    if (looked++ > 120) break;
    const strength = strengthOf(reading, hit);
    if (strength >= 2) return openingAt(reading, hit, 'role/opening');
    if (strength === 1) spare ??= hit;
  }
  return spare ? openingAt(reading, spare, 'role/mention') : null;
}

function openingAt(reading: Reading, hit: Hit, rule: string): Opening {
  const { text, tokens } = reading.body;
  const before = tokens[Math.max(0, hit.from - 3)];
  const after = tokens[Math.min(tokens.length - 1, hit.to + 2)];
  const sentence = reading.sentenceAt(hit.start);
  const start = Math.max(sentence?.start ?? 0, before?.start ?? hit.start);
  const end = Math.min(sentence?.end ?? text.length, Math.max(hit.end, after?.end ?? hit.end));
  return {
    word: idOf(hit),
    words: [idOf(hit)],
    source: 'text',
    evidence: reading.evidence(rule, hit.start, hit.end),
    label: { from: reading.body, start, end },
    at: hit.start,
    offer: rule === 'role/opening' ? reading.evidence('posting/opening', hit.start, hit.end) : null,
    isHeadline: !isOfferedBeside(reading, hit, OF_A_TEXT),
    isDegree: false,
  };
}

/** 2: the sentence offers this job, or it stands as a headline; 1: named without an offer; 0: somebody else. */
function strengthOf(reading: Reading, hit: Hit): 0 | 1 | 2 {
  const { text } = reading.body;
  const sentence = reading.sentenceAt(hit.start);
  const from = sentence?.start ?? hit.start;
  const to = sentence?.end ?? hit.end;
  if (OTHERS_BEFORE.test(text.slice(Math.max(from, hit.start - 60), hit.start))) return 0;
  const loose = LOOSE.has(idOf(hit));
  const before = text.slice(Math.max(from, hit.start - 110), hit.start);
  if (loose && namesPerson(before) && !offeredBefore(reading, from, hit)) return 0;
  if (idOf(hit) === 'professor' && isPerson(reading, before, from, hit)) return 0;
  if (
    COUNTED.test(before) &&
    PEOPLE.test(text.slice(hit.start, hit.end)) &&
    !offeredBefore(reading, from, { ...hit, start: to })
  )
    return 0;
  const lead = text.slice(Math.max(from, hit.start - 40), hit.start);
  if (
    /\b(?:job title|position title|title|position|post|vacancy|role|function|job|rank)\s?[:\-–]\s{0,3}(?:[a-zß-öø-ɏ]{1,16}\s){0,4}$/i.test(
      lead,
    )
  )
    return 2;
  const block = reading.blockAt(hit.start);
  const headline =
    block && block.end - block.start <= 160 && !/[.!?]\s*$/.test(text.slice(block.start, block.end).trim());
  if (headline && hit.start < 600 && (!loose || hit.start - block.start <= 40)) return 2;
  if (hit.start < 90 && !loose) return 2;
  return isOfferedBeside(reading, hit) ? 2 : loose ? 0 : 1;
}

/** Whether the sentence offers a job near the role's words, in other words than `but`. */
function isOfferedBeside(reading: Reading, hit: Hit, but?: RegExp): boolean {
  const sentence = reading.sentenceAt(hit.start);
  const reach = LOOSE.has(idOf(hit)) ? 70 : 170;
  return reading.hitsIn('page', sentence?.start ?? hit.start, sentence?.end ?? hit.end).some((cue) => {
    if (cue.term.id !== 'offers' || but?.test(reading.body.text.slice(cue.start, cue.end))) return false;
    return cue.start >= hit.end ? cue.start - hit.end <= reach * 0.6 : hit.start - cue.end <= reach;
  });
}
/** "Applied scientist job description": a text about the job. */
const OF_A_TEXT = /^job descriptions?$/i;

const offeredBefore = (reading: Reading, from: number, hit: Hit): boolean =>
  reading.hitsIn('page', from, hit.start).some((cue) => cue.term.id === 'offers');

/** Professors supervise and answer questions in every academic call; only an offer before the title makes it the opening. */
function isPerson(reading: Reading, before: string, from: number, hit: Hit): boolean {
  const words = reading.body.text.slice(hit.start, hit.end);
  if (/ship\b|position|faculty|lecture|tenure|track|appointment/i.test(words)) return false;
  if (hit.start > 300 && NAME.test(before)) return true;
  if (offeredBefore(reading, from, hit)) return false;
  return namesPerson(before) || hit.start > 300;
}
