import { needAt } from '../need';
import type { SoftSkill } from '../posting';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleList } from '../settle';
import type { Hit } from '../terms';

/** Sections that ask nothing; a sentence about the people who are wanted counts all the same. */
const SILENT = new Set(['eeo', 'similar', 'benefits', 'pay', 'location', 'about']);
const ASKING = new Set(['required', 'preferred']);

/** Words before a quality by which it is asked of a person. */
const ABILITY =
  /\b(?:abilit(?:y|ies)|able|capable|capacity|comfort(?:able)?|enjoy(?:s|ing)?|thriv(?:e|es|ing)|willing(?:ness)?|passion(?:ate)?|eager(?:ness)?|skill(?:s|ed|ful)?|proficien\w{1,3}|proficiency|aptitude|keen|fluency|fluent|you are|you're|you’re|you have|you can|you bring|who (?:is|are|can|has|have)|candidates? (?:is|are|should|must|will be|has|have)|applicants? (?:is|are|should|must|has|have)|must|should|looking for|desire|motivated|experience|adept|expect(?:ed)?|curious|highly|track record|likes? to|love|mindset|attitude|excited|interest(?:ed)? in|valued?|disposition|spirit|readiness|ready|committed|commitment|competen\w{2,5}|sense of|personal)\b/i;
/** The same said by an adjective right before it: "excellent written communication". */
const PRAISED =
  /\b(?:excellent|strong|good|proven|demonstrated|outstanding|exceptional|effective|great|solid|very good|superior|clear)\s(?:[\w/&-]{1,15},?\s){0,3}$/i;
/** Words that say a person's own ability: narrower than `ABILITY`. */
const ABLE =
  /\b(?:abilit(?:y|ies)|able|capable|capacity|comfort(?:able)?|enjoy(?:s|ing)?|thriv(?:e|es|ing)|willing(?:ness)?|passion(?:ate)?|skill(?:s|ed)?|proven|demonstrated|experience(?:d)?|adept|track record|must|fluency|excited|proficien\w{1,3}|eager|confident|motivated)\b/i;
/** The last part of the words before, back to the last stop, semicolon or colon, at most `reach` long. */
const clauseEnd = (before: string, reach: number): string => {
  const cut = Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'), before.lastIndexOf(':'));
  return before.slice(Math.max(cut + 1, before.length - reach));
};
const isAble = (before: string): boolean => ABLE.test(clauseEnd(before, 80));
const isAsked = (before: string): boolean => ABILITY.test(clauseEnd(before, 105)) || PRAISED.test(before);
/** What may follow an adjective that is said of a person: "flexible and curious", "a creative mind", not "a flexible model". */
const OF_PERSON =
  /^(?:\s?$|\s?[,.;:)!/&-]|\s(?:and|or|with|in|to|of|for|at|by|as|when|but|enough|about|person\w{0,6}|individuals?|researchers?|scientists?|engineers?|mind\w{0,3}|attitude|approach\w{0,2}|thinkers?|thinking|work\w{0,3}|way|manner|candidates?|self|team|problem|spirit|nature|character|ideas?|people|style|learners?|skills|abilit\w{1,4})\b)/i;
/** The people who are wanted, wherever the sentence stands. */
const WANTED =
  /\b(?:people who|seek(?:s|ing)|looking for|we (?:look|need|hire|seek|want|value|are looking)|you are|you have|abilit(?:y|ies) to|candidates?|applicants?)\b/i;
const TO_BE_GAINED =
  /\b(?:develop|improve|strengthen|acquire|gain|build|training in|learn|enhance|grow|courses? (?:in|on)|workshops? (?:in|on))\s(?:[\w'’]{1,14}\s){0,4}$/i;
/** A person, or a demand on one, stands right before an adjective: "you are flexible", "a highly organised person". */
const PERSON_BEFORE =
  /(?:\b(?:you|candidates?|applicants?|person|individuals?|researchers?|scientists?|engineers?|are|is|be|being|as|highly|very|and|an?|both|our ideal|values?|appreciate|expect|who|strong|willing to be|high|degree of|level of|great|personal|shows?|demonstrate|with|of)\b[\s,:]{1,3}(?:\w{1,15},?\s){0,3}|^\W{0,6}|,\s{1,2}|\b(?:personality|character|qualities|practice|style|attitude|profile)\s?:\s{1,2})$/i;
const NOT_A_PERSON =
  /^\s?(?:hours?|working|work(?:ing)? (?:hours|time|arrangements?|schedules?|models?|conditions)|systems?|vehicles?|driving|agents?|robots?|schedules?|time|arrangements?|benefits|pto|vacation|leave|research group|of each|variables?|component|events?|contractors?|institut\w{2,6}|compan\w{1,3}|organi[sz]ation|budget|evaluat\w{1,6}|reviews?|software|models?|workplace|environment for|office|holidays?|start|navigation|decision|mobility|commons|arts?|industries|writing (?:tools|samples?)|living|study|study committee|variable|parental|spending|remote|by the|tools?|channels?|protocols?|networks?|-class\b|technolog\w{1,3}|nature of|multi-?agents?|games?|control)\b/i;
/** "Our collaborative research team", "conference presentations": the employer's, or a record. */
const OF_EMPLOYER = /\bour (?:\w{1,14} ){0,2}$|\b(?:conference|poster) $/i;

/** "Efficiency and adaptability across devices": qualities of a model. */
const OF_MODEL_BEFORE =
  /\b(?:efficiency|scalability|accuracy|robustness|generali[sz]ation|latency|interpretability),? (?:and )?$/i;
const OF_MODEL_AFTER =
  /^ (?:across|under|to (?:new|unseen|novel|diverse|different) (?:domains?|tasks?|environments?|data\w{0,4}|distributions?))\b/i;

/** Qualities asked of the applicant. */
export const softSkills: Recognizer<'softSkills'> = {
  fact: 'softSkills',
  rules: ['soft-skills/quality', 'soft-skills/asked'],
  recognize(reading, trace) {
    const candidates: Candidate<'softSkills'>[] = [];
    for (const hit of reading.hits('soft-skill')) {
      const rule = hit.term.context ? 'soft-skills/asked' : 'soft-skills/quality';
      const reason = whyNot(reading, hit);
      if (reason) {
        trace.drop(rule, reason, reading.body.text.slice(Math.max(0, hit.start - 30), hit.end + 30));
        continue;
      }
      const found: Candidate<'softSkills'> = {
        fact: 'softSkills',
        rule,
        value: hit.term.id as SoftSkill,
        need: needAt(reading, hit.start, hit.end),
        evidence: [reading.evidence(rule, hit.start, hit.end)],
      };
      candidates.push(found);
      // "Communication and presentation skills" are two.
      if (found.value === 'communication' && /\bpresentation\b/i.test(reading.body.text.slice(hit.start, hit.end)))
        candidates.push({ ...found, value: 'presentation' });
    }
    return candidates;
  },
  settle: (candidates) => settleList(candidates, (value) => value),
};

function whyNot(reading: Reading, hit: Hit): string | null {
  const { text } = reading.body;
  const { kind } = reading.sectionAt(hit.start);
  const sentence = reading.sentenceAt(hit.start);
  if (!sentence) return 'outside of a sentence';
  const before = text.slice(Math.max(sentence.start, hit.start - 110), hit.start);
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + 40));
  if (SILENT.has(kind) && !WANTED.test(text.slice(Math.max(sentence.start, hit.start - 200), hit.start)))
    return 'in a section that asks nothing';
  if (kind === 'apply' && reading.hitsIn('material', sentence.start, sentence.end).length > 0)
    return 'said of a document';
  if (
    /^work together$/i.test(text.slice(hit.start, hit.end)) &&
    /\b(?:we|our team|everyone|researchers) (?:all )?$/i.test(before)
  )
    return 'the employer speaks of itself';
  if (/^communicative$/i.test(text.slice(hit.start, hit.end)) && /^ [A-Z]/.test(after))
    return 'a language, not communication';
  if (
    /^(?:adaptability|flexibility)$/i.test(text.slice(hit.start, hit.end)) &&
    (OF_MODEL_AFTER.test(after) || OF_MODEL_BEFORE.test(before))
  )
    return 'of a model, not of a person';
  if (/^team works$/i.test(text.slice(hit.start, hit.end))) return 'a team that works';
  if (kind !== 'required' && kind !== 'preferred' && isOfEmployer(text.slice(sentence.start, sentence.end)))
    return 'the employer speaks of itself';
  if (/\bmath(?:s|ematical)? $/i.test(before) && hit.term.id === 'problem-solving') return 'a topic of research';
  if (kind === 'eeo' || kind === 'similar') return 'in a section that asks nothing';
  if (/\b(?:minimal|little|receive|no|without|proofs? of|samples? of)\s$/i.test(before)) return 'not to be had';
  if (kind !== 'required' && TO_BE_GAINED.test(before)) return 'to be gained in the job';
  const listed = ASKING.has(kind);
  switch (hit.term.context) {
    case undefined:
      return null;
    case 'no':
      return 'means something else';
    case 'asked':
      if (NOT_A_PERSON.test(after) || (!listed && OF_EMPLOYER.test(before))) return 'not of a person';
      return listed || isAsked(before) ? null : 'nothing asks for it';
    case 'able':
      if (LEARNS_TASKS.test(after)) return 'not of a person';
      return isAble(before) ? null : 'nothing asks for the ability';
    case 'person':
      if (NOT_A_PERSON.test(after) || !OF_PERSON.test(after)) return 'not of a person';
      return (listed || isAsked(before)) && PERSON_BEFORE.test(before) ? null : 'not said of a person';
    case 'reason':
      return isAble(before) && REASONS.test(before) ? null : 'not said of reasoning';
    case 'present':
      return isAble(before) && PRESENTED.test(after) ? null : 'not an ability';
    case 'comfort':
      return COMFORTABLE.test(before) ? null : 'not an ability';
    case 'lang':
      return /\bcommunicat/i.test(after + before) || /^\s(?:skills|abilit)/i.test(after)
        ? null
        : 'a language, not communication';
    default:
      throw new Error(`no context rule named ${hit.term.context}`);
  }
}

/** "multi-task learning", "a multi-task network". */
const LEARNS_TASKS =
  /^[-\s](?:learn|model|net|train|representation|reinforce|optimi[sz]|polic|agent|objective|loss|setting|framework|and multi-)/i;
/** "reasons from first principles"; "implements the architecture from first principles" tells of the work. */
const REASONS = /\b(?:think|reason|solv|approach|problem|question|argu|understand)\w{0,5}\b[^.;]{0,40}$/i;

/** "We are a small, collaborative group that thinks critically.": what the house is like, said to nobody. */
const OF_THE_HOUSE =
  /^\W{0,4}(?:we(?:['’]re| are) (?:an? |all |proud|building|not )|(?:our|the|this) (?:team|company|culture|people|employees|group|lab|engineers|researchers)\b(?! (?:is looking|are looking|seeks?|needs?|wants?)))/i;
const TO_APPLICANT =
  /\b(?:you|your|you['’]ll|candidates?|applicants?|looking for|seek\w{0,3}|need\w{0,2}|want\w{0,2}|expect\w{0,2}|hir(?:e|es|ing)|join|successful|ideal|(?:people|those) who|who (?:will|can|is able))\b/i;
/** "As a team, we value curiosity", "At Acme we believe in creativity": what the house holds dear. */
const OF_ITS_VALUES =
  /^\W{0,4}(?:(?:as|at|in|here at) (?:[\w&.'’-]{1,20} ){0,4}[\w&.'’-]{1,20},? )?we (?:\w{1,12} )?(?:value|believe in|celebrate|cherish|embrace|prize|stand for|champion)\b/i;
const isOfEmployer = (sentence: string): boolean =>
  (OF_THE_HOUSE.test(sentence) || OF_ITS_VALUES.test(sentence)) && !TO_APPLICANT.test(sentence);

const PRESENTED =
  /^\s(?:\w{1,14}\s){0,3}(?:research|results|findings|work|ideas|papers|complex|technical|at|to|data|scientific)\b/i;
const COMFORTABLE = /\b(?:comfort\w{0,5}|thriv\w{1,3}|at ease|deal(?:ing)? with|handle)\b[^.;]{0,40}$/i;
