import type { Reading } from '../reading';
import type { Refiner } from '../recognizer';
import type { Sentence } from '../sentences';

/** Sections in which a sentence may be about the employer alone. */
const ABOUT_EMPLOYER: ReadonlySet<string> = new Set([
  'about',
  'role',
  'benefits',
  'other',
  'deadline',
  'location',
  'pay',
]);
/** The sentence speaks of the applicant, of this opening, or of the group that hires. */
const ABOUT_THE_WORK =
  /\b(?:you|your|you'll|you’ll|candidates?|applicants?|this (?:role|position|project|internship|team|job|opportunity)|the (?:role|position|project|successful|group|lab|team|internship|intern|job|work|research)|our (?:lab|group|team|research(?!ers)|projects?)|we(?:'re|’re| are) (?:looking|seeking|hiring|searching|recruiting|developing|working)|ph\.?d|postdoc\w{0,8}|doctoral|research(?:es)? (?:group|unit|topics?|themes?|areas?|interests?|lines?|focus\w{0,3})|laboratory|supervis\w{1,6}|thesis|fellow|engineer|scientist|intern|join|he\/she|she\/he|will|responsib\w{1,8}|is hiring|are hiring|seeks|is seeking|is looking|collaborative project|funded)\b/i;
/** What an employer says of itself: what it is, makes, has won or believes. */
const PRAISE =
  /\b(?:leading|leader|largest|world['’]s|pioneer\w{0,3}|premier|unicorn|was founded|were founded|founded (?:in|by)|backed by|raised|trusted by|customers|our (?:mission|vision|platform|products?|technology|customers|clients|company|values|investors|solutions?|software|founders?)|we (?:believe|build|combine|help|enable|power|make|empower|provide|deliver|offer|serve|created|develop)|we['’]re (?:building|creating|on a mission|transforming|redefining|reimagining|pioneering)|we are (?:building|creating|on a mission|transforming|redefining|reimagining|pioneering|an? )|mission is|vision is|headquarter\w{1,3}|Series [A-F]|valued at|offices in|portfolio|employees|spun out|is building|is transforming|is redefining|is revolutioni[sz]ing|is on a mission|is developing|is pioneering|is creating|is reinventing|is reshaping|allow(?:s|ing) (?:users|customers|teams|developers)|powers|empowers|enables|helps|helping|specializ\w{1,4} in|specialis\w{1,4} in|recogni[sz]ed|awarded|ranked|fosters|strives|programmes in|teaching in|students and|bringing together)\b/i;
/** "Acme is a platform …": the employer says what it is. */
const IS_A = /\b(?:is|are|as) (?:an?|the|one of)\b/i;
const EMPLOYER =
  /\b(?:company|start-?up|platform|provider|organi[sz]ation|firm|institut(?:e|ion)|university|non-?profit|hub|first|fastest|only|foundation|marketplace)\b/i;

/** Drops skills named where the employer praises itself: "X is a leading provider of conversational AI". */
export const dropEmployerPraise: Refiner = {
  id: 'drop-employer-praise',
  refine(candidates, reading, trace) {
    return candidates.filter((candidate) => {
      if (candidate.fact !== 'skills') return true;
      const [{ source, start, quote }] = candidate.evidence;
      if (source !== 'text') return true;
      const sentence = reading.sentenceAt(start);
      if (!sentence || !praises(reading, sentence, start)) return true;
      trace.drop('drop-employer-praise', 'the employer speaks of itself', quote);
      return false;
    });
  },
};

function praises(reading: Reading, sentence: Sentence, at: number): boolean {
  const { kind } = reading.sectionAt(at);
  if (!ABOUT_EMPLOYER.has(kind)) return false;
  const words = reading.body.text.slice(sentence.start, sentence.end);
  return !ABOUT_THE_WORK.test(words) && (PRAISE.test(words) || (IS_A.test(words) && EMPLOYER.test(words)));
}
