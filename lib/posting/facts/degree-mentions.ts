import { needAt } from '../need';
import type { Degree, Evidence, Need } from '../posting';
import type { Reading } from '../reading';
import type { Hit } from '../terms';
import type { Trace } from '../trace';
import { clauseTail } from '../windows';

/** A degree asked of the applicant, at one place of the text. */
export interface DegreeMention {
  level: Exclude<Degree, 'none'>;
  /** A degree without a level ("a degree in statistics"), read as a bachelor's. */
  unlevelled: boolean;
  need: Need;
  /** Index of the sentence: degrees of one sentence are alternatives. */
  sentence: number;
  evidence: Evidence;
}

const BEFORE = 90;
const AFTER = 70;

/** What follows a degree word that names a person, a post, a programme or a piece of work, not a degree held. */
const NAMES_SOMETHING_ELSE =
  /^[\s)]{0,2}[-–/]?\s?(?:students?|candidates?|positions?|post|posts|programs?|programmes?|projects?|thes[ie]s|dissertations?|research(?:er|ers)?|fellow(?:s|ship|ships)?|studentships?|scholarships?|school|schools|training|supervis\w{1,6}|network|stud(?:y|ies)|course(?:s|work)?|opportunit\w{1,4}|vacanc\w{1,4}|topics?|work|title|internships?|interns?|salary|stipend|education|life|group|supervisor|defen[cs]e|committee|years?|periods?|phase|degree programs?|degree programmes?|call|contract|defence|applicants?|holders?|graduates?|level courses|assistants?|seminars?|plan|agreement|data|class(?:es)?|branch|record|file|key|service|franchise|craft)\b/i;
/** "The bachelor and master courses", "BSc and MSc transcripts": the noun behind the last of several degrees names them all. */
const SHARES_A_NOUN =
  /^['’]?s?(?:[-\s](?:level|degree))?\s?(?:,|and|or|&|\/|as well as)\s?(?:the |our )?(?:bachelor|master|ph\.?\s?d|doctoral|graduate|m\.?\s?sc|b\.?\s?sc|diploma)[.'’s]{0,3}[-\s](?:level |degree )?(?:students?|courses?|classes|curricul\w{1,3}|programmes?|programs?|thes[ie]s|dissertations?|projects?|seminars?|teaching|education|transcripts?|certificates?|diplomas?|grades?|records?|stud(?:y|ies))\b/i;
/** Papers that prove a degree: asked for as documents, whatever the degree that is asked. */
const DOCUMENT_BEFORE =
  /\b(?:transcripts?|certificates?|diplomas?|cop(?:y|ies)|scans?|grades?|marks?|record of (?:courses|exams)) (?:of|from|for|in) (?:[\w'’/-]{1,12} ){0,4}$/i;
const DOCUMENT_AFTER = /^['’]?s?\s(?:degree )?(?:transcripts?|certificates?|diplomas?|grades?|records?)\b/i;
/** "Taught at the bachelor and master level". */
const TAUGHT_BEFORE =
  /\b(?:courses?|classes|lectures?|seminars?|tutor(?:ials?)?|teach\w{0,3}|taught|exams?) (?:at|on|in|for) (?:[\w'’/-]{1,12} ){0,4}$/i;
/** "The Erasmus Mundus Research Master in language": a programme by its name. */
const NAMED_MASTER = /\b(?:the|our|an?) (?:\p{Lu}[\p{L}-]{2,16} ){1,4}$/u;
/** "Desired level of education: Doctorate", "Education level required: Master": the form's label asks, whatever its adjective. */
const LEVEL_LABEL =
  /\b(?:level of (?:education|stud(?:y|ies)|qualifications?)|(?:education|qualification|degree|study) level)s?(?: (?:required|desired|needed))?\s?:?\s?$/i;
/** Words behind it that make even "PhD students" or "PhD holders" a demand. */
const HOLDERS = /^[\s)]{0,2}(?:holders?|graduates?|qualified)\b/i;
const ENROLLED_BEFORE =
  /\b(?:enrolled|enrolling|enrol(?:l)?ment|pursuing|pursue|currently (?:in|a|an|pursuing|completing)|current|working towards?|studying (?:for|towards?)|in pursuit of|actively (?:in|pursuing)|completing|undergraduate or|registered|final[- ]year|(?:first|second|third|fourth|last) year of|students? (?:in|of) (?:an? |their |the )?)\b/i;
/** "The student will be enrolled in the graduate school": what comes with the post. */
const TO_BE_ENROLLED = /\b(?:will|shall|would) (?:also )?be (?:\w{1,14} )?(?:enrol(?:led|ed)|registered|admitted)\b/i;
/** "Our head has a bachelor in law", "The founder holds a PhD": who the employer's people are. */
const SOMEBODY_ELSES =
  /(?:^|[:–-]\s)\W{0,4}(?:our (?!(?:ideal|next|new|future|successful|preferred)\b)(?:[\w-]{1,16} ){1,4}|(?:the|its|whose) (?:[\w-]{1,16} ){0,2}(?:co-?)?(?:founders?|ceo|cto|head|director|supervisor|owner|president) |s?he )(?:also |both |all )?(?:has|have|holds?|earned|received|obtained|completed) (?:[\w'’-]{1,14} ){0,4}$/i;
/** A verb or noun before it that has the applicant gain, give or supervise the degree. */
const NOT_HELD_BEFORE =
  /\b(?:towards?|lead(?:s|ing)? to|supervis\w{1,5}|co-supervis\w{1,5}|mentor\w{0,4}|advis\w{1,5}|teach\w{0,4}|obtaining|to obtain|awarded by|award of|(?:aim|goal|purpose|objective|option|possibility) of|study for|training of|work with|collaborat\w{1,5} with|team of|group of|school of|years of|embark on|access to|entry to|admission to|enrol(?:ment)? in|funding for|funded|offer(?:s|ing)?|pursue|undertake|complete your|do your|do an?|doing an?|go on to|apply for an?|start your|including|level of)\s(?:[\w'’,/-]{1,20}\s){0,3}$/i;
const STRONG_ASK =
  /\b(?:must|requires?|required|hold(?:ing)?|minimum|at least|applicants?|candidates?|qualif\w{2,10})\b/i;
const SCHOOL_BEFORE =
  /\b(?:offers?|courses?|programmes?|programs?|curricul\w{1,3}|teaching (?:at|in)|undergraduate and|students (?:at|in|from))\b/i;
/** What shows that the degree is asked of the applicant. */
const ASKED_BEFORE =
  /\b(?:hold(?:s|ing|ers?)?|has|have|having|had|possess\w{0,4}|with|completed|complete|obtained|awarded|earned|received|requires?|required|requirements?|must|minimum|at least|qualif\w{2,10}|need|needs|preferably|ideally|education|eligib\w{2,5}|expected|should|equivalent to|near(?:ing)? completion of|your background|profile|candidates?|applicants?|you are|either|graduated|finished|recent|strong|relevant|experience|equivalent|degree|looking for|seeking|demonstrated|submitted|an?|possession of|background)\b/i;
const ASKED_AFTER =
  /^[^.;]{0,60}?(?:\b(?:in|required|preferred|or equivalent|or higher|degree|or above|or related|from|or foreign|is a must|is required|and|or|with|mandatory|essential|desirable|by the|at the time|before|completed|is expected|are expected|is desired|plus|a plus|is a plus|(?:hon(?:ou)?rs))\b|[+(,/])/i;
/** An exception does not lower what is asked (SCHEMA ruling on exceptions). */
const EXCEPTION = /\b(?:exception\w{0,4}|outstanding|truly|in (?:rare|special|certain|some|individual) cases)\b/i;
const EXCEPTION_AFTER =
  /^[^.;]{0,50}\b(?:may|might|can|will|could) (?:also )?be (?:considered|sufficient|accepted|enough)\b/i;
const PLURAL_PEOPLE = /\b(?:\d{1,4}\+?|many|several|dozens of|hundreds of|our|team of|group of|of)\s$/i;
/** "3+ years in industry, or a PhD": the path without a degree asks for none. */
const isAlternativeToYears = (before: string): boolean => {
  const clause = clauseTail(before, 100);
  return (
    /\bor (?:an? |with an? |equivalent )?$/i.test(clause) &&
    /\byears?\b/i.test(clause) &&
    // "A PhD with 8 years, or a master's with 12": a path of its own.
    !/\b(?:ph\.?\s?d|doctora|master|bachelor|m\.?sc?\b|b\.?sc?\b|degree)/i.test(clause)
  );
};
const REFUSED_BEFORE =
  /\b(?:cannot|may not|must not|if you already|have not|has not|not yet|without|should not|(?:do|does)(?:n['’]t| not) have)\b/i;
/** Letters that mean a degree only beside another degree word, "in <field>", or "degree". */
const LETTERS_CONTEXT_AFTER = /^\s?(?:degree|in\b|or\b|\/|,|and\b|with\b|\+|\(|required|preferred|from)/i;
const LETTERS_CONTEXT_BEFORE =
  /(?:\/|\b(?:a|an|or|and|with|hold|have|minimum|your|in|BS|BA|Bachelor'?s?|Ph\.?D\.?|MSc|Masters?|completed|least|relevant|:)\s?|,\s|^\W{0,6}|[(•*–-]\s{0,2})$/i;

const known = new WeakMap<Reading, readonly DegreeMention[]>();

/**
 * The degrees that the text asks of the applicant; everything else that only names a degree is dropped with a reason. Three facts
 * look at them, so they are found once a reading.
 */
export function findDegreeMentions(reading: Reading, trace: Trace): readonly DegreeMention[] {
  const mentions = known.get(reading) ?? readMentions(reading, trace);
  known.set(reading, mentions);
  return mentions;
}

function readMentions(reading: Reading, trace: Trace): DegreeMention[] {
  const { text } = reading.body;
  const mentions: DegreeMention[] = [];
  for (const hit of reading.hits('degree')) {
    const sentenceIndex = reading.sentenceIndexAt(hit.start);
    const sentence = reading.sentences[sentenceIndex];
    if (!sentence) continue;
    const section = reading.sectionAt(hit.start).kind;
    const before = text.slice(Math.max(sentence.start, hit.start - BEFORE), hit.start);
    const after = text.slice(hit.end, Math.min(sentence.end, hit.end + AFTER));
    const reason = whyNot(text, hit, before, after, section);
    if (reason) {
      trace.drop('degree-mentions', reason, text.slice(Math.max(0, hit.start - 40), hit.end + 40));
      continue;
    }
    const unlevelled = hit.term.id === 'any';
    mentions.push({
      level: unlevelled ? 'bachelor' : (hit.term.id as DegreeMention['level']),
      unlevelled,
      need: needOfDegree(reading, hit, before, after),
      sentence: firstOfPaths(reading, sentenceIndex),
      evidence: reading.evidence('degree/asked', hit.start, hit.end),
    });
  }
  return mentions;
}

/** "Master's degree in statistics or a related field AND 4+ years of experience": items in a row that weigh years against a degree. */
const PATH_OF_YEARS =
  /^[\s(•*–+-]{0,6}(?:bachelor|master|doctorate|doctoral degree|ph\.?d)[^\n.;]{0,160}(?:\b(?:and|with|plus)\b|[&+,]) (?:at least )?\d{1,2}\+? years?\b/i;

/** The sentence that the paths of several list items begin in: "- Bachelor's and 6 years", "- OR Master's and 4 years". */
export function firstOfPaths(reading: Reading, index: number): number {
  const { text } = reading.body;
  const isPath = ({ start, end }: { start: number; end: number }): boolean =>
    PATH_OF_YEARS.test(text.slice(start, Math.min(end, start + 220)));
  let first = index;
  while (first > 0 && index - first < 6) {
    const sentence = reading.sentences[first];
    const previous = reading.sentences[first - 1];
    if (!sentence || !previous) break;
    const opensPath =
      /^[\s(•*–-]{0,6}or\b/i.test(text.slice(sentence.start, sentence.start + 10)) ||
      (isPath(sentence) && isPath(previous));
    const leavesOpen = /\bor[\s.,;–-]{0,3}$/i.test(
      text.slice(Math.max(previous.start, previous.end - 8), previous.end),
    );
    if (!opensPath && !leavesOpen) break;
    first -= 1;
  }
  return first;
}

/** "Ideal candidate has a PhD" prefers the degree (SCHEMA ruling). */
const IDEAL_BEFORE = /\b(?:ideal(?:ly)?|preferabl[ey]|preference (?:for|will be given to|is given to))\b/i;

function needOfDegree(reading: Reading, hit: Hit, before: string, after: string): Need {
  if (LEVEL_LABEL.test(before)) return 'required';
  if (IDEAL_BEFORE.test(clauseTail(before, 92))) return 'preferred';
  const behind = nextDegreeBehind(reading, hit);
  if (
    behind !== null &&
    /[,;(.:]/.test(reading.body.text.slice(hit.end, behind)) &&
    !/\b(?:or|and)\s?$|\/\s?$/i.test(reading.body.text.slice(hit.end, behind))
  ) {
    // "Master's degree, PhD preferred": the cue behind the second degree is not the first one's.
    return needBefore(reading, hit);
  }
  const need = needAt(reading, hit.start, hit.end);
  // "PhD in computer science preferred but not required", "(PhD preferred)".
  if (need === 'mentioned' && /^[^.;,]{0,40}\bpreferred\b/i.test(after)) return 'preferred';
  // "MSc, preferably in physics": the field is preferred, not the degree.
  if (need === 'preferred' && /^\s?,?\s?(?:preferabl[ey]|ideally)\b/i.test(after))
    return needBefore(reading, hit) === 'preferred' ? 'preferred' : 'required';
  return need;
}

/** Where the next degree of the same sentence begins. */
function nextDegreeBehind(reading: Reading, hit: Hit): number | null {
  const sentence = reading.sentenceAt(hit.start);
  const [next] = sentence ? reading.hitsIn('degree', hit.end, sentence.end) : [];
  return next?.start ?? null;
}

/** The need that only what stands before the degree, or its section, gives. */
function needBefore(reading: Reading, hit: Hit): Need {
  const section = reading.sectionAt(hit.start).kind;
  return section === 'preferred' ? 'preferred' : section === 'required' ? 'required' : 'mentioned';
}

function whyNot(text: string, hit: Hit, before: string, after: string, section: string): string | null {
  const { id, context } = hit.term;
  if (section === 'eeo' || section === 'similar') return `in a section about ${section}`;
  if (section === 'benefits' && !STRONG_ASK.test(before)) return 'in a section about benefits';
  if (isAlternativeToYears(before)) return 'an alternative to years of experience without a degree';
  if (REFUSED_BEFORE.test(clauseTail(before, 62))) return 'a degree that bars the applicant';
  if (context === 'degree-letters' && !(LETTERS_CONTEXT_AFTER.test(after) && LETTERS_CONTEXT_BEFORE.test(before)))
    return 'letters without the look of a degree';
  const enrolled = ENROLLED_BEFORE.test(clauseTail(before, 72));
  if (context === 'enrolment') {
    if (TO_BE_ENROLLED.test(clauseTail(before, 72))) return 'a school that the holder will join';
    const opensDemand = section === 'required' && /^\W{0,6}$/.test(before);
    return enrolled || opensDemand ? null : 'students or programmes in general';
  }
  if (/^higher degree/i.test(text.slice(hit.start, hit.end)) && /^s? by research\b/i.test(after))
    return 'names a person, post or programme';
  if (SOMEBODY_ELSES.test(clauseTail(before, BEFORE))) return 'held by somebody else';
  if (/\b(?:joint|double|dual|industrial|cotutelle) $/i.test(before)) return 'a degree to be gained';
  if (!enrolled && !HOLDERS.test(after) && NAMES_SOMETHING_ELSE.test(after)) return 'names a person, post or programme';
  if (!enrolled && SHARES_A_NOUN.test(after)) return 'names a person, post or programme';
  if (DOCUMENT_BEFORE.test(before) || DOCUMENT_AFTER.test(after)) return 'a document that proves it';
  if (!enrolled && TAUGHT_BEFORE.test(before)) return 'courses that are taught';
  if (/^master$/i.test(text.slice(hit.start, hit.end)) && NAMED_MASTER.test(before))
    return 'a programme of the institution';
  if (/\b(?:own|academic|scientific|further) qualification \(?$/i.test(before)) return 'a degree to be gained';
  if (
    /^(?:doctoral|master|masters)$/i.test(text.slice(hit.start, hit.end)) &&
    /^doctoral$/i.test(text.slice(hit.start, hit.end)) &&
    !/^\s(?:degree|level|qualification)/i.test(after)
  )
    return 'doctoral something';
  if (!enrolled && NOT_HELD_BEFORE.test(before)) return 'a degree to be gained or given';
  if (
    !enrolled &&
    SCHOOL_BEFORE.test(clauseTail(before, 62)) &&
    !STRONG_ASK.test(before) &&
    (section === 'about' || section === 'role' || section === 'duties')
  )
    return 'a programme of the institution';
  if (
    PLURAL_PEOPLE.test(before) &&
    /s$/i.test(text.slice(hit.start, hit.end)) &&
    !/'s|’s|degree/i.test(text.slice(hit.start, hit.end))
  )
    return 'people who hold it';
  if (EXCEPTION.test(clauseTail(before, 72)) && id !== 'phd' && EXCEPTION_AFTER.test(after)) return 'an exception';
  if (EXCEPTION_AFTER.test(after) && /\bexception/i.test(before)) return 'an exception';
  if (
    /\b(?:within|since|after|following|post|from) (?:\w{1,12} ){0,4}$/i.test(before) &&
    id === 'phd' &&
    /\b(?:years?|months?)\b/i.test(before + after)
  )
    return 'a time counted from the degree';
  if (/\bequivalent (?:of|to) (?:an? )?$/i.test(before) && id === 'any') return 'an equivalent';
  if (id === 'any' && !unlevelledIsAsked(before, after)) return 'a degree without a level or field';
  const listed = section === 'required' || section === 'preferred';
  const opensBlock = /^\W{0,6}$/.test(before);
  if (
    enrolled ||
    listed ||
    opensBlock ||
    ASKED_BEFORE.test(clauseTail(before, 92)) ||
    (ASKED_AFTER.test(after) && /^\s?(?:in|degree|or equivalent|required|preferred|is)\b/i.test(after))
  )
    return null;
  return 'nothing says that it is asked';
}

/** "a degree in physics", "university degree": counts; "to a high degree", "degree of freedom", "degree programme": not. */
function unlevelledIsAsked(before: string, after: string): boolean {
  if (
    /\b(?:associate['’]?s?|high|higher|large|great|certain|some|to (?:a|the)|what|360|\d|no|any|without an?|double|joint|dual)\s(?:\w{1,10}\s)?$/i.test(
      before,
    )
  )
    return false;
  if (
    /^\s?(?:of\b|programs?|programmes?|courses?|certificates?|requirements?|transcripts?|granting|awarding|seeking|holder|is not|not)/i.test(
      after,
    )
  )
    return false;
  return (
    /^\s?\(?(?:in|from|or|with|relevant|related|\(|,)/i.test(after) ||
    /\b(?:university|relevant|technical|quantitative|academic|related|good|completed|hold(?:s|ing)?|have|has|STEM|science|engineering)\s(?:\w{1,12}\s)?$/i.test(
      before,
    )
  );
}
