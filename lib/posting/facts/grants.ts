import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import type { Hit } from '../terms';
import type { Trace } from '../trace';
import { clauseTail, lastWords } from '../windows';

/** The applicant writes, wins or helps with it. "Apply for funding yourself for this post" is another thing. */
const WINS =
  /\b(?:writ(?:e|es|ing|ten)|prepar(?:e|es|ing|ation of)|develop(?:s|ing|ment of)?|draft(?:ing)?|submit(?:ting|ted)?|submission of|win(?:ning)?|won|acquir(?:e|es|ing)|acquisition of|secur(?:e|es|ing)|attract(?:s|ing)?|bring(?:s|ing)? in|obtain(?:s|ing|ed)?|rais(?:e|es|ing)|seek(?:s|ing)?|pursu(?:e|es|ing|it of)|generat(?:e|es|ing)|apply(?:ing)? for|application for|compet(?:e|ing) for|contribut\w{1,4} to|assist\w{0,4} (?:with|in)|support(?:ing)?|help(?:ing)?|participat\w{1,4} in|engage in|establish(?:ing)?|sustain(?:ing)?|success(?:ful(?:ly)?)? (?:in|with|at)?|track record (?:of|in)|record of|experience (?:in|with)|ability to|potential (?:for|to)|evidence of|lead(?:ing)?|identify(?:ing)?|co-write|initiat\w{1,4}|active(?:ly)? in)\b/i;
const NOT_WON =
  /\b(?:funded by|funded through|awarded|supported by|financed by|our|ERC|the|from a|under the|through (?:a|the|an)|a recent|by a|national|visa|permission|stock|option|equity|thanks to|part of|within the|RSU|have|received|maintenance|relocation|travel|bring their own|own|mobility|start-?up|full|tuition|series|your own|child|new hire|block|land) (?:[\w-]{1,16} ){0,3}$/i;
/** Names that stand for money or for plans of any kind unless a verb of winning is right before them. */
const VAGUE =
  /^(?:funding|proposals?|project proposals?|research proposals?|grants?|research funding|funding opportunities|research funds)$/i;
const VERB_NEAR =
  /\b(?:writ(?:es?|ing)|prepar(?:es?|ing|ation of)|draft(?:s|ing)?|submit(?:s|ting)?|submission of|win(?:s|ning)?|acquir(?:es?|ing)|acquisition of|secur(?:es?|ing)|attract(?:s|ing)?|bring(?:s|ing)? in|obtain(?:s|ing)?|rais(?:es?|ing)|seek(?:s|ing)?|appl(?:y|ies|ying) for|generat(?:es?|ing)|compet(?:e|ing) for|pursu(?:e|ing)|contribut\w{1,4} to|development of|develop(?:ing)?|assist\w{0,4} (?:with|in)|initiate|success(?:ful)? in|record of)\b/i;
/** "A travel grant", "you will receive a research grant". */
const FOR_APPLICANT =
  /\b(?:travel|conference|mobility|relocation|stipend|tuition) $|\b(?:benefit(?:s|ing)? (?:of|from)|receive|be (?:awarded|granted|given|offered)|entitled to|holders? of) (?:an? |the )?(?:[\w-]{1,16} ){0,2}$/i;
const isVerbNear = (before: string): boolean => VERB_NEAR.test(lastWords(clauseTail(before, 120), 9));

/** Writing, winning or helping to raise research money is among the duties or asked for. */
export const grants: Recognizer<'grants'> = {
  fact: 'grants',
  rules: ['grants/win'],
  recognize(reading, trace) {
    const candidates: Candidate<'grants'>[] = [];
    for (const hit of reading.hits('grants')) {
      const candidate = readGrants(reading, hit, trace);
      if (candidate) candidates.push(candidate);
    }
    return candidates;
  },
  settle: (candidates) => settleOne(candidates),
};

function readGrants(reading: Reading, hit: Hit, trace: Trace): Candidate<'grants'> | null {
  const rule = 'grants/win';
  const { text } = reading.body;
  const sentence = reading.sentenceAt(hit.start);
  if (!sentence) return null;
  const before = text.slice(Math.max(sentence.start, hit.start - 120), hit.start);
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + 60));
  const section = reading.sectionAt(hit.start).kind;
  const word = text.slice(hit.start, hit.end);
  const drop = (reason: string): null => {
    trace.drop('grants', reason, text.slice(Math.max(0, hit.start - 50), hit.end + 50));
    return null;
  };
  if (['about', 'benefits', 'pay', 'eeo', 'similar', 'apply', 'deadline'].includes(section))
    return drop(`in a section about ${section}`);
  if (
    /\b(?:we|he|she|they|who|university|institute|department|lab|group|startup|company)\b/i.test(
      clauseTail(before, 52),
    ) &&
    !/\b(?:you|candidate|applicant|expect|support|help|assist)/i.test(before)
  )
    return drop("the employer's own money");
  if (FOR_APPLICANT.test(before)) return drop('money for the applicant');
  if (
    /\b(?:period|duration|term|half|years?|months?|beginning|end|start|part|course|life) of (?:the|this|a) $/i.test(
      before,
    )
  )
    return drop('money that is there already');
  const named =
    /\bwriting|investigator|\bPI on|grantsmanship|fundraising|acquisition|proposal sections|(?:sections|parts) of proposals/i.test(
      word,
    );
  if (!named && NOT_WON.test(before) && !isVerbNear(before)) return drop('money that is there already');
  if (VAGUE.test(word) && !isVerbNear(before)) return drop('nothing is applied for');
  if (
    /^(?:project )?proposals?$|^research proposal$/i.test(word) &&
    !/\b(?:fund|grant|EU|European|research|national|international|horizon|ERC|MSCA|NIH|NSF|DOE|DARPA|UKRI|EPSRC|DFG|NWO|SNSF|ARC|NHMRC|NSERC|manuscripts?|papers|articles|deliverables)\b/i.test(
      before + after,
    )
  )
    return drop('a plan of another kind');
  const listed = section === 'duties' || section === 'required' || section === 'preferred';
  if (
    !named &&
    !WINS.test(clauseTail(before, 82)) &&
    !(listed && /^[^.;]{0,30}\b(?:acquisition|applications?|writing)\b/i.test(after))
  )
    return drop('nothing is applied for');
  return {
    fact: 'grants',
    rule,
    value: true,
    need: section === 'preferred' ? 'preferred' : 'required',
    evidence: [reading.evidence(rule, hit.start, hit.end)],
  };
}
