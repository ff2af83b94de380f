import { needAt } from '../need';
import type { Experience, ExperienceKind } from '../posting';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import type { Hit } from '../terms';
import type { Trace } from '../trace';
import { NUMBER_WORDS } from '../vocabulary/number-words';
import { clauseTail } from '../windows';
import { firstOfPaths } from './degree-mentions';

const BEFORE = 60;
const AFTER = 90;

const WORD_NUMBERS: Readonly<Record<string, number>> = { ...NUMBER_WORDS, twenty: 20 };
const NUMBER = String.raw`(?:\d{1,2}(?:\.5)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)`;
/** The figure right before "years": "3", "3+", "three (3)", "3-5", "between 3 and 5", "3 or more", "2 to 4". */
const FIGURE = new RegExp(
  String.raw`(?:^|[^\w.])(${NUMBER})(?:\s?\(\d{1,2}\+?\))?\s?(\+|plus\b|or more\b|and more\b|or above\b)?(?:\s?(?:-|–|—|to|and|or|up to)\s?(${NUMBER})(\s?\+)?)?[\s-]{0,2}(?:full |solid |consecutive |continuous |relevant |full-time )?$`,
  'i',
);

/** Behind "years": what makes them years of experience. */
const OF_EXPERIENCE =
  /^(?:\(s\))?[’']?\s?\+?\)?\s?,?\s?(?:(?:or more|or above|or over|and above|and more|minimum|at least)\s)?(?:\(?[\w+-]{1,12}\)? )?(?:of |in |as |with |working |doing |building |developing |designing |training |leading |writing |applying |hands-on |relevant |professional |industry |industrial |practical |academic |full-time |post-?doctoral|post-?PhD|postgraduate |research\b|work\b|experience|prior |proven |combined |post-|programming|coding|software|after |since |deploying |experimental |conducting |managing |using |on )/i;
const EXPERIENCE_WORD =
  /\b(?:experience|experiences|exp|expertise|background|practice|track record|employment|working|building|developing|training|designing|research|industry|postdoc\w{0,6}|post-doc\w{0,6}|as an?|deploying|leading|programming|coding|writing|conducting|managing|in (?:the )?(?:field|industry|academia)|beyond|hands-on)\b/i;
/** "- 5+ years with large-scale recommender systems": at the head of a demand the years are of work with what follows. */
const OPENS_ITEM = /^\W{0,6}\d?$/;
const OF_A_TOOL = /^[’']?\s?\+?\)?\s(?:with|in|on|using|across|of (?!age|stud))\s?/i;
const EXPERIENCE_BEFORE =
  /\b(?:experience|expertise|background|minimum|record|seniority|worked|proven)\b[^.;]{0,30}\(?[^.;\w]{0,3}$/i;

/** Years that are no experience: age, contract, degree programme, the past, the employer's own. */
const NOT_EXPERIENCE_AFTER =
  /^[’']?[\s-]?(?:of age\b|old\b|ago\b|of (?:the )?training\b|contract|appointment|fixed|position|post\b(?!-)|programme?s?\b|project|bachelor|degree|duration|term\b|renewable|extension|fellowship|funding|funded|of funding|of (?:industry-leading|support|study|studies|higher education|education|schooling|growth|history|tradition|operation|existence|success)|PhD (?:programme?|position|project|contract|studentship)|long|limited|tenure|plan|warranty|visa|with (?:a |the )?(?:possibility|option|potential)|in (?:the )?(?:first|total)\b|maternity|parental|from (?:the )?(?:date|start)|full-time PhD|\((?:with|renewable|extendable))/i;
const NOT_EXPERIENCE_BEFORE =
  /\b(?:for (?:a (?:period|duration|term|total) of|the)|period of|duration (?:is|of|:)|(?:the )?(?:past|last|next|recent|first|coming|previous|over the|in just|every|each|final)|contract (?:is |of |for )|limited to|initially for|appointed for|position is for|runs? for|extended (?:by|for|to)|renewable for|funded for|funding for|employed for|employment (?:is )?for|another|further|additional|after|award of|anniversary|aged?|founded|within|during|in)\s(?:an? |the |about |approximately |maximum of |up to |its |our |more than |first |initial )?$/i;
const BOAST_BEFORE =
  /\b(?:we|our|us|company|companies|firm|founded|team|leader|university|institute|department|school|college|lab|who|has|customers?|clients?|founders?|he|she|history)\b/i;

/** The mobility rule of European networks, and stays abroad: where somebody lived, not what they can do. */
const RESIDENCE =
  /\b(?:resid(?:ed|ence|ent|ing|e)|lived|stay(?:ed|s)?|main activity|work, studies|mobility|carried out (?:their|your|his|her))\b/i;

/** The same across a bracket: "carried out your main activity (work, studies, etc.) in the Netherlands for more than". */
const LIVED = /\b(?:main activity|resid(?:ed|ence))\b/i;

const LIMIT_BEFORE =
  /\b(?:up to|(?:no|not) (?:more|longer) than|less than|fewer than|maximum(?: of)?|max\.?|at most|within|in the (?:last|past|previous)|during the (?:last|past|previous)|over the (?:last|past))\s(?:the )?(?:last |past |previous )?$/i;
/** "cannot have completed more than four years". */
const isRefusedAbove = (before: string): boolean =>
  /\bmore than $/i.test(before) && /\b(?:not|cannot)\b/i.test(clauseTail(before, 80));
/** Flat texts put demands anywhere; who they speak of tells more than the heading above. */
const ADDRESSES_APPLICANT =
  /\b(?:candidates?|applicants?|must|should|required?|requires|you (?:have|need|bring|should|must))\b/i;
/** Early-stage rules of doctoral networks: "in the first four years of their research careers". */
const FIRST_YEARS = /\b(?:be|are|is|still) (?:in|within) (?:the|their|your) first $/i;
const SINCE_DEGREE = /\b(?:ph\.?\s?d|doctora\w{1,3}|degree|graduat\w{2,4}|thesis|defen[cs]e|viva|promotion)\b/i;

/** "Less than 4 years since their master degree" speaks of the nearer degree. */
const isOfThePhd = (before: string, after: string): boolean =>
  OF_THE_PHD.test(before + after) &&
  !/\b(?:master|bachelor|m\.?sc|b\.?sc)/i.test(before.slice(-50) + after.slice(0, 60));
/** Only the doctorate is defended, so a time counted from a defence is one since the PhD. */
const OF_THE_PHD = /\b(?:ph\.?\s?d|doctora\w{1,3}|defen[cs]e|defended|viva|promotion)\b/i;

const DEGREE = String.raw`(?:ph\.?\s?d\.?|doctorate|doctoral degree|master'?s?|m\.?sc?\.?|graduate degree|advanced degree|bachelor'?s?|b\.?sc?\.?|degree)`;
/** "PhD + 2 years", "MS plus 5 years". */
const DEGREE_PLUS = new RegExp(String.raw`\b${DEGREE}\s?(?:\+|plus|and|with)\s?(?:at least |a minimum of )?$`, 'i');
/** "PhD or 3-5 years": the other path asks no years (SCHEMA ruling), so no years are asked of everybody. */
function isPathWithoutYears(before: string): boolean {
  const clause = clauseTail(before, 150);
  const degree = DEGREE_WORD.exec(clause);
  if (!degree || /\b(?:years?|yrs?)\b/i.test(clause)) return false;
  const behind = clause.slice(degree.index + degree[0].length);
  const or = /\b(?:or|alternatively|otherwise)\b/i.exec(behind);
  // "Master's in statistics, engineering, or a related field and 4 years": the fields are alternatives, the years hold.
  if (
    or &&
    !DEGREE_WORD.test(behind.slice(or.index)) &&
    /(?:\band|\bplus|\bwith|\+|,)\s(?:at least |a minimum of )?$/i.test(behind)
  )
    return false;
  // ", and at least" behind the second degree holds for both degrees: then there is no path without years.
  return (
    or !== null && behind.length - or.index <= 60 && !/,\s(?:and|plus|with|together)\b/i.test(behind.slice(or.index))
  );
}
const DEGREE_WORD = new RegExp(String.raw`\b${DEGREE}`, 'i');
const PATH_WITHOUT_YEARS_AFTER = new RegExp(
  String.raw`^[^.;]{0,90}(?:;\s)?\b(?:or|alternatively)\s(?:an? |hold a |have a |completed |equivalent )?${DEGREE}(?![^.;]{0,80}\b(?:years?|yrs?)\b)`,
  'i',
);

/** Between two spans of years: "or a PhD with" opens another path, "engineering or research and" does not. */
const PATH = new RegExp(String.raw`(?:\bor\b|;)\s?(?:(?!and\b)[\w'’]{1,12}\s){0,3}(?:${DEGREE}[^.;]{0,150})?$`, 'i');

const KINDS: readonly [ExperienceKind, RegExp][] = [
  [
    'postdoctoral',
    /\bpost-?\s?doc|\bpost-?PhD|\b(?:after|since|following|beyond|from) (?:\w{1,12} ){0,4}(?:PhD|Ph\.D|doctora)/i,
  ],
  [
    'industry',
    /^(?![^.;]{0,80}\b(?:(?:academi|universit|tertiary|lectur|teach)\w{0,9}|or (?:in )?industr|industry or)\b)[^.;]{0,90}\bindustr(?:y|ial)\b/i,
  ],
];

/** The least years of work or research experience that some qualified applicant must have. */
export const experience: Recognizer<'experience'> = {
  fact: 'experience',
  rules: ['experience/years', 'experience/since-degree', 'experience/form'],
  recognize(reading, trace) {
    const candidates: Candidate<'experience'>[] = [];
    for (const hit of reading.hits('years')) {
      const candidate = readYears(reading, hit, trace);
      if (candidate) candidates.push(candidate);
    }
    return alternativesMerged(candidates, reading, trace);
  },
  settle(candidates) {
    // Years of several demands must all be there: the largest stands. A limit since the degree counts where no floor is asked.
    const floors = candidates.filter((candidate) => candidate.value.min !== null);
    return settleOne(
      floors.length > 0 ? floors : candidates,
      (a, b) => (b.value.min ?? 0) - (a.value.min ?? 0) || (a.value.max ?? 99) - (b.value.max ?? 99),
    );
  },
};

function readYears(reading: Reading, hit: Hit, trace: Trace): Candidate<'experience'> | null {
  const { text } = reading.body;
  const sentence = reading.sentenceAt(hit.start);
  if (!sentence) return null;
  const lead = text.slice(Math.max(sentence.start, hit.start - BEFORE), hit.start);
  const figure = FIGURE.exec(lead);
  if (!figure?.[1]) return inForm(reading, hit, sentence.end);
  const before = text.slice(
    Math.max(sentence.start, hit.start - BEFORE - 90),
    hit.start - lead.length + figure.index + 1,
  );
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + AFTER));
  const start = hit.start - lead.length + figure.index + figure[0].indexOf(figure[1]);
  const quote = text.slice(Math.max(0, start - 30), hit.end + 40);
  const drop = (reason: string): null => {
    trace.drop('experience', reason, quote);
    return null;
  };

  const months = hit.term.id === 'month';
  const first = numberOf(figure[1]) / (months ? 12 : 1);
  const second = figure[3] ? numberOf(figure[3]) / (months ? 12 : 1) : null;
  if (months && (first < 1 || first > 8)) return drop('months that are no experience');
  if (first > 25) return drop('too many years');
  // "A fixed term (3 years) Research Fellow": what stands in brackets behind the term is its length.
  if (
    /\b(?:term|contract|position|post|duration|period|appointment|funded|funding)\s?\($/i.test(before) &&
    /^\)/.test(after)
  )
    return drop('the length of the post');
  // "A twelve-month research role": the length of the post, whatever noun follows.
  if (
    months &&
    text.charAt(hit.start - 1) === '-' &&
    /^\s(?:[\w-]{1,16} ){0,3}(?:role|residency|position|post|fellowship|internship|programme?|contract|appointment|placement)\b/i.test(
      after,
    )
  )
    return drop('the length of the post');

  if (/\bfor (?:the |an? )?(?:rank of )?(?:associate|full) professor\b/i.test(before)) return drop('for a higher rank');
  if (/^[^.;(]{0,60}\bwelcome\b/i.test(after)) return drop('welcome, not asked');
  if (
    (RESIDENCE.test(clauseTail(before, 90) + after.slice(0, 60)) || LIVED.test(before)) &&
    !/^[^.;]{0,50}\bexperience\b/i.test(after)
  )
    return drop('time spent in a country');
  // "a 2-year postdoctoral post": a hyphened year before a noun is the length of the post.
  if (
    text.charAt(hit.start - 1) === '-' &&
    /^year$/i.test(text.slice(hit.start, hit.end)) &&
    !/^[^.;]{0,20}experience/i.test(after)
  )
    return drop('the length of the post');
  if (FIRST_YEARS.test(before) && /\b(?:research|career)/i.test(after))
    return candidate('experience/since-degree', { min: null, max: first, kind: 'career' });
  const limited = LIMIT_BEFORE.test(before) || isRefusedAbove(before);
  const section = reading.sectionAt(hit.start).kind;
  const elsewhere = section === 'about' || section === 'benefits' || section === 'pay' || section === 'eeo';
  if (elsewhere && !ADDRESSES_APPLICANT.test(before)) return drop(`in a section about ${section}`);
  if (
    limited &&
    SINCE_DEGREE.test(before + after) &&
    /\b(?:obtained|awarded|received|completed|since|after|before|earned|more than|longer than|ago|old|years? of|experience|defended|following|starting|start (?:date|of)|appointment)\b/i.test(
      before + after,
    )
  ) {
    // "Those who took their degree within three years are given priority": others may apply.
    if (/\b(?:priority|prioriti[sz]ed|preference|preferred|merit\w{0,4})\b/i.test(after)) return drop('only preferred');
    return candidate('experience/since-degree', {
      min: null,
      max: second ?? first,
      kind: isOfThePhd(before, after) ? 'since-phd' : 'since-degree',
    });
  }
  if (NOT_EXPERIENCE_AFTER.test(after)) return drop('years of something else');
  if (NOT_EXPERIENCE_BEFORE.test(before)) return drop('a period, not experience');
  const listed = section === 'required' || section === 'preferred';
  if (
    !listed &&
    BOAST_BEFORE.test(clauseTail(before, 72)) &&
    !/\b(?:you|candidates?|applicants?|must|should)\b/i.test(before)
  )
    return drop("the employer's own years");
  const asked =
    (OF_EXPERIENCE.test(after) && EXPERIENCE_WORD.test(after)) ||
    (section === 'required' && OPENS_ITEM.test(before) && OF_A_TOOL.test(after)) ||
    EXPERIENCE_BEFORE.test(before) ||
    DEGREE_PLUS.test(before);
  if (!asked) return drop('nothing says that it is experience');
  if (needAt(reading, start, hit.end) === 'preferred') return drop('only preferred');
  if (isPathWithoutYears(before)) return drop('another path asks no years');
  if (PATH_WITHOUT_YEARS_AFTER.test(after)) return drop('another path asks no years');

  const kind = KINDS.find(([, pattern]) => pattern.test(after) || pattern.test(before.slice(-40)))?.[0] ?? 'any';
  if (limited) return candidate('experience/years', { min: null, max: first, kind });
  return candidate('experience/years', { min: first, max: second, kind });

  function candidate(rule: string, value: Experience): Candidate<'experience'> {
    return { fact: 'experience', rule, value, need: 'required', evidence: [reading.evidence(rule, start, hit.end)] };
  }
}

/** The form of EURAXESS: "Years of Research Experience 1 - 4". */
const FORM = /^ of Research Experience\s?:?\s(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?![\d.,])/;

function inForm(reading: Reading, hit: Hit, end: number): Candidate<'experience'> | null {
  const form = FORM.exec(reading.body.text.slice(hit.end, Math.min(end, hit.end + 40)));
  if (!form?.[1]) return null;
  const rule = 'experience/form';
  const value: Experience = { min: Number(form[1]), max: form[2] ? Number(form[2]) : null, kind: 'any' };
  const evidence = reading.evidence(rule, hit.start, hit.end + form[0].length);
  return { fact: 'experience', rule, value, need: 'required', evidence: [evidence] };
}

const numberOf = (word: string): number => WORD_NUMBERS[word.toLowerCase()] ?? Number(word);

/** Years of one sentence joined by "or" are paths: the least of them is asked. Others of the sentence must all be met. */
function alternativesMerged(
  candidates: readonly Candidate<'experience'>[],
  reading: Reading,
  trace: Trace,
): Candidate<'experience'>[] {
  const kept: Candidate<'experience'>[] = [];
  for (const candidate of candidates) {
    const previous = kept.at(-1);
    const [last] = previous?.evidence ?? [];
    const [here] = candidate.evidence;
    const between = last ? reading.body.text.slice(last.end, here.start) : '';
    const paths =
      last &&
      between.length < 320 &&
      firstOfPaths(reading, reading.sentenceIndexAt(last.start)) ===
        firstOfPaths(reading, reading.sentenceIndexAt(here.start)) &&
      PATH.test(between.replace(/[\s•*–-]+/g, ' '));
    if (previous && paths) {
      const [less, more] =
        (candidate.value.min ?? 0) < (previous.value.min ?? 0) ? [candidate, previous] : [previous, candidate];
      trace.drop('experience', 'another path asks fewer years', more.evidence[0].quote);
      kept[kept.length - 1] = { ...less, evidence: [less.evidence[0], ...more.evidence] };
    } else kept.push(candidate);
  }
  return kept;
}
