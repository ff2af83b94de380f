import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleList } from '../settle';
import type { Trace } from '../trace';
import { clauseTail } from '../windows';
import { findDegreeMentions } from './degree-mentions';

/** How far behind a degree its fields may go on ("a PhD in computer science, statistics, … or a related field"). */
const REACH = 220;
/** Between the degree and its first field: "degree in", "or equivalent in", "(completed) in", ", preferably in". */
const LEAD = /^[^.;]{0,70}?(?:\b(?:in|of|within|from)\b|[,:(])/i;
/** Where the list of fields is over and another thing begins. */
const OVER =
  /[;.](?:\s|$)|\b(?:with|and (?:a |an |have|experience|strong|at least|\d)|who|by the|plus|is required|are required|required|preferred|experience|knowledge|skills|strong|ability|you|we|at|focus(?:ed|ing)?|emphasis|speciali[sz]|obtained|from)\b/i;
/** "Background in mathematics or physics", "trained in statistics" without a degree word. */
const BACKGROUND =
  /\b(?:background|training|trained|graduat\w{1,4}|major(?:ing|ed)?|studies|education)\s(?:\w{1,12}\s){0,2}(?:in|of)\s/i;

/** The fields of study asked: those named behind a degree that is asked, or behind "background in". */
export const fieldsOfStudy: Recognizer<'fieldsOfStudy'> = {
  fact: 'fieldsOfStudy',
  rules: ['fields-of-study/of-degree', 'fields-of-study/background'],
  recognize(reading, trace) {
    return [...ofDegrees(reading, trace), ...ofBackground(reading)];
  },
  settle: (candidates) => settleList(candidates, (value) => value),
};

function ofDegrees(reading: Reading, trace: Trace): Candidate<'fieldsOfStudy'>[] {
  const rule = 'fields-of-study/of-degree';
  const { text } = reading.body;
  const found: Candidate<'fieldsOfStudy'>[] = [];
  for (const mention of findDegreeMentions(reading, trace)) {
    const { end } = mention.evidence;
    const sentence = reading.sentences[mention.sentence];
    if (!sentence) continue;
    const window = text.slice(end, Math.min(sentence.end, end + REACH));
    const lead = LEAD.exec(window);
    if (!lead) continue;
    const over = OVER.exec(window.slice(lead[0].length));
    const to = end + (over ? lead[0].length + over.index : window.length);
    for (const hit of reading.hitsIn('field', end + lead[0].length - 1, to)) {
      found.push({
        fact: 'fieldsOfStudy',
        rule,
        value: hit.term.id,
        need: mention.need,
        evidence: [reading.evidence(rule, hit.start, hit.end)],
      });
    }
  }
  return found;
}

function ofBackground(reading: Reading): Candidate<'fieldsOfStudy'>[] {
  const rule = 'fields-of-study/background';
  const { text } = reading.body;
  const found: Candidate<'fieldsOfStudy'>[] = [];
  for (const hit of reading.hits('field')) {
    const sentence = reading.sentenceAt(hit.start);
    if (!sentence) continue;
    const section = reading.sectionAt(hit.start).kind;
    if (section === 'about' || section === 'eeo' || section === 'benefits' || section === 'duties') continue;
    const before = text.slice(Math.max(sentence.start, hit.start - 130), hit.start);
    if (
      !BACKGROUND.test(clauseTail(before, 102)) ||
      /\b(?:experience|skills|programme|program|offers?)\b/i.test(clauseTail(before, 52))
    )
      continue;
    const need = section === 'preferred' ? 'preferred' : section === 'required' ? 'required' : 'mentioned';
    found.push({
      fact: 'fieldsOfStudy',
      rule,
      value: hit.term.id,
      need,
      evidence: [reading.evidence(rule, hit.start, hit.end)],
    });
  }
  return found;
}
