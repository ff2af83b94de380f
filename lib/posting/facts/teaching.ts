import { findOpening } from '../classify/opening';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import type { Hit } from '../terms';
import type { Trace } from '../trace';
import { clauseTail } from '../windows';

const STUDENTS =
  /\b(?:at (?:all|bachelor|master|graduate|undergraduate) levels?|students?|postgraduates?|undergraduates?|(?:under)?graduates?\b|Ph\.?\s?D|doctoral|master'?s?|bachelor'?s?|M\.?Sc|B\.?Sc|thes[ie]s|dissertations?|interns\b|pupils|courses?|classes|seminars?|lectures?|trainees|capstone|independent study|advisees)\b/i;
/** The employer speaking of its own teaching, or the applicant being taught. */
const OTHERS_TEACHING =
  /\b(?:under the|be supervised|supervised by|jointly|co-?supervised by|your|supervision by|supervision of (?:Prof|Dr|the (?:PI|principal|head|lab)|a\b)|university (?:of|with|for)|world-class|leading|international|our|high-quality|we (?:offer|provide|have|teach)|offers?|provides?|centre for|center for|department of|college of|institute of|strong (?:tradition|reputation)|research and|academic|receive|through|of high|machine|reinforcement|self|semi|weakly|un|with minimal|without|direct|close|little|joint|expert|excellent|good|career|guest|public|invited|attend(?:ing)?|personal|quality of|mission|excellence in|support from|pleasure|committed to|assessment of|no|main|thesis|reviewers?|advisory)\s(?:\w{1,12} ){0,2}$/i;
/** The applicant teaching, as a duty or as something asked. */
const APPLICANT =
  /\b(?:you|you'll|your|will|shall|must|should|may|can|duties|duty|responsib\w{2,6}|tasks?|candidates?|applicants?|appointee|lecturers?|professors?|who|(?:is|are) (?:sought|wanted)|holder|fellow|expected|experience|ability|able|willing\w{0,4}|commit(?:ment|ted)|enthusias\w{1,4}|interest(?:ed)?|demonstrated|potential|contribut\w{1,4}|participat\w{1,4}|assist\w{0,4}|involve[sd]?|involving|include[sd]?|load|qualif\w{2,10}|support|engage|evidence|effective|passion|help|carry out|skills?|position|role|evaluated|extent|work|helping|assistantship|excellence|obligations?|percent|%)\b/i;
const COLLEAGUES =
  /^[^.;]{0,25}\b(?:colleagues|engineers?|junior (?:researchers?|scientists?|engineers?|team|members?|staff|developers?|colleagues)|team ?mates?|team ?members|teams?|peers|staff|scientists|researchers|developers|employees|members|others|less experienced|practitioners|customers|users|models?|agents?|neural|robots?|machines?(?! learning)|clients)\b/i;

/** Teaching, supervising or mentoring students is among the duties or asked for. Mentoring colleagues is not (SCHEMA ruling). */
export const teaching: Recognizer<'teaching'> = {
  fact: 'teaching',
  rules: ['teaching/teach', 'teaching/supervise'],
  recognize(reading, trace) {
    const candidates: Candidate<'teaching'>[] = [];
    for (const hit of reading.hits('teaching')) {
      const candidate = readTeaching(reading, hit, trace);
      if (candidate) candidates.push(candidate);
    }
    return candidates;
  },
  settle: (candidates) => settleOne(candidates),
};

function readTeaching(reading: Reading, hit: Hit, trace: Trace): Candidate<'teaching'> | null {
  const { text } = reading.body;
  const sentence = reading.sentenceAt(hit.start);
  if (!sentence) return null;
  const before = text.slice(Math.max(sentence.start, hit.start - 120), hit.start);
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + 100));
  const section = reading.sectionAt(hit.start).kind;
  const drop = (reason: string): null => {
    trace.drop('teaching', reason, text.slice(Math.max(0, hit.start - 50), hit.end + 50));
    return null;
  };
  if (section === 'eeo' || section === 'similar') return drop(`in a section about ${section}`);
  // Flat texts put duties under any heading; who is spoken of tells more.
  const elsewhere = section === 'about' || section === 'benefits';
  if (
    elsewhere &&
    !/\b(?:you (?:to|will|also|are)|expect(?:ed)?|candidates?|applicants?|must|duties|responsibilit\w{1,3})\b/i.test(
      before,
    )
  )
    return drop(`in a section about ${section}`);
  const listed = section === 'duties' || section === 'required' || section === 'preferred';
  if (hit.term.id === 'supervise') {
    if (!STUDENTS.test(text.slice(hit.start, hit.end + 60)) || /^\s(?:committee|the student|a student)/i.test(after))
      return drop('no students are supervised');
    if (/\b(?:your|be|under|our|receive|with|by|from|good|excellent|we) $/i.test(before))
      return drop('the applicant is supervised');
    if (!listed && !APPLICANT.test(before) && !/(?:^|:)\W{0,6}$/.test(before)) return drop('not the applicant');
    // "Our office will help students with housing" is no supervision.
    const helps = /^(?:help|support|train|onboard)/i.test(text.slice(hit.start, hit.end));
    if (helps && !listed && !/\b(?:you|candidate|holder|fellow|researcher|engineer|scientist)\b/i.test(before))
      return drop('not the applicant');
    return found('teaching/supervise');
  }
  const word = text.slice(hit.start, hit.end);
  if (/^\s(?:training|workshops?|certificates?|certification)\b/i.test(after)) return drop('the applicant is taught');
  if (/^\s(?:you|each other|them|others|people)\b/i.test(after) || /\bfollow(?:s|ing)? $/i.test(before))
    return drop('not students');
  if (/^taught$/i.test(word) && !/\b(?:you|have)\b/i.test(before)) return drop('a programme');
  if (
    /^(?:lectures?|tutorials|classroom|instruction(?:al)?|(?:practical|lab|laboratory|exercise|problem) (?:classes|sessions|demonstrations))$/i.test(
      word,
    ) &&
    !/\b(?:give|giving|deliver(?:ing)?|teach|prepar\w{1,4}|hold(?:ing)?|assist\w{0,4}|support(?:ing)?|contribut\w{1,4} to|graduate|undergraduate|online|face-to-face|on campus|in-person)\b/i.test(
      clauseTail(before, 54),
    )
  )
    return drop('lectures that are not given');
  if (COLLEAGUES.test(after) && !STUDENTS.test(after)) return drop('not students');
  if (
    /^\s(?:and research|& research|university|hospital|college|institution|school|excellence|staff|environment|faculty|committee)/i.test(
      after,
    ) &&
    !listed &&
    !/\b(?:you|candidate|applicant|commit|experience|will|demonstrated|should have|must have)\b/i.test(before)
  )
    return drop('the institution teaches');
  // "Excellence in teaching." as a demand of its own in a faculty call.
  const demanded =
    /^\W{0,6}(?:demonstrated |proven |evidence of |strong )?(?:excellence|effectiveness|competence|commitment|interest|success|quality) (?:in|to|of) (?:both )?(?:research and |scholarship and |university |undergraduate |graduate )?$/i.test(
      before,
    ) &&
    (listed || findOpening(reading)?.word === 'professor');
  if (demanded) return found('teaching/teach');
  if (
    OTHERS_TEACHING.test(before) &&
    !/\b(?:you|candidate|applicants?|appointee|demonstrated|potential|commitment|must|will|duties)\b/i.test(before)
  )
    return drop("the employer's teaching");
  if (
    !listed &&
    !APPLICANT.test(before) &&
    !(/(?:^|[;:]|\bhours of)\W{0,6}$/i.test(before) && /ing$/i.test(word)) &&
    !/\b(?:duties|load)$/i.test(word) &&
    !/^\s(?:of (?:one|two|three|four|a|\d) (?:\w{1,14} )?(?:courses?|modules?|class(?:es)?)\b|duties|load|obligations?|experience|responsibilit|activities|assistant|skills|qualifications|is (?:part|expected|required)|portfolio|at (?:both|all|the))/i.test(
      after,
    )
  )
    return drop('not the applicant');
  return found('teaching/teach');

  function found(rule: string): Candidate<'teaching'> {
    return {
      fact: 'teaching',
      rule,
      value: true,
      need: section === 'preferred' ? 'preferred' : 'required',
      evidence: [reading.evidence(rule, hit.start, hit.end)],
    };
  }
}
