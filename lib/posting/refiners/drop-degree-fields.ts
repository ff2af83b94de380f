import type { Reading } from '../reading';
import type { Refiner } from '../recognizer';
import { holds, joined } from './stretches';

/** From a degree to its fields: "PhD (or equivalent) in", "master's or PhD degree, preferably in". */
const TO_FIELDS =
  /^[’']?s?\)?\s{0,2}(?:(?:degrees?|levels?|or|and|higher|equivalent|above|of|science|arts|engineering|(?:ph\.?\s?d\.?)|master[’']?s?|m\.?sc\.?|m\.?s\.?|b\.?sc\.?|b\.?s\.?|bachelor[’']?s?|doctora(?:te|l)|diploma|qualification|education|background|an?|the|\((?:(?:or|completed|to be|awarded|obtained|near|within|expected|earned|received|finished) [^()]{1,70}|[^)]{1,24})\)|preferably|ideally|(?:is )?(?:required|preferred)|with (?:a )?(?:major|specialisation|specialization|background|focus)|experience|completed|(?:post)?graduate|candidate|students?|currently|enrolled|pursuing|obtained|equivalent experience|working towards|studies|a related degree|advanced|study)[\s,/+]{0,3}){0,12}(?:in|of|within)[\s:]/i;
/** Where the fields end and something else is asked. */
const ENDS =
  /[;!?]|\.(?=\s|$)|\n|\s(?:and\s)?(?:shows?|demonstrates?|seeks?|invites?|will|must|is|are|has|to|whose|that)\s|\s(?:with (?!(?:a )?(?:major|specialisation|specialization))|plus\b|who\b|from an?\b|from the\b|obtained\b|including coursework|focus(?:ing|ed)?\b|on topics|where\b|along\b)|(?:,?\s(?:and|or)|,|\))\s(?:\d|(?:at least|have|has|having|an? (?:strong|solid|good|proven|keen|great|deep|minimum)|(?:strong|solid|proven|demonstrated|excellent|good|very good|relevant|prior|significant|extensive|hands-on|practical|in-depth|previous|some|deep|knowledge|experience|expertise|skills|proficiency|familiarity|interest|publications|research experience|work experience|programming|you|fluent|equivalent (?:experience|practical|industry|work))\b))|\s(?:strong|solid|proven|demonstrated|experience|expertise|proficiency|familiarity|fluency|hands-on)\b/i;
/** Longest list of fields, in UTF-16 units. */
const REACH = 320;
/** EURAXESS forms: "Computer science › Informatics: Master Degree", "RESEARCH FIELD Mathematics › Statistics". */
const FORM_FIELD =
  /(?:^|[\s.])(?:RESEARCH FIELD|Research Field|MAIN RESEARCH FIELD|Research fields?:|Main Sub Research Field|REQUIRED EDUCATION LEVEL|Education Level)\s?:?\s?/g;
const FORM_REACH = 110;

/** Drops names that are the field of a degree: "PhD in statistics or machine learning" asks for a degree, not for a skill. */
export const dropDegreeFields: Refiner = {
  id: 'drop-degree-fields',
  refine(candidates, reading, trace) {
    const stretches = joined([...degreeFields(reading), ...formFields(reading)]);
    return candidates.filter((candidate) => {
      if (candidate.fact !== 'skills') return true;
      const [{ source, start, quote }] = candidate.evidence;
      if (source !== 'text' || !holds(stretches, start)) return true;
      trace.drop('drop-degree-fields', 'the field of a degree', quote);
      return false;
    });
  },
};

function degreeFields(reading: Reading): [number, number][] {
  const { text } = reading.body;
  const stretches: [number, number][] = [];
  for (const hit of reading.hits('degree')) {
    const sentence = reading.sentenceAt(hit.start);
    if (!sentence || /school|program/i.test(text.slice(hit.start, hit.end))) continue;
    const after = text.slice(hit.end, Math.min(sentence.end, hit.end + REACH));
    const way = TO_FIELDS.exec(after);
    if (way) {
      const fields = after.slice(way[0].length);
      const end = ENDS.exec(fields);
      stretches.push([hit.end + way[0].length, hit.end + way[0].length + (end?.index ?? fields.length)]);
    }
    const before = text.slice(Math.max(sentence.start, hit.start - 40), hit.start);
    const size = fieldBefore(before);
    if (size > 0) stretches.push([hit.start - size, hit.start]);
  }
  return stretches;
}

/** How many units a field right before a degree takes: "a statistics degree", "Bioinformatics: Master Degree or equivalent". */
function fieldBefore(before: string): number {
  const words = before.split(' ');
  if (words.at(-1) !== '') return 0;
  const last = words.at(-2) ?? '';
  const labelled = last.endsWith(':');
  return labelled || /^(?:an?|your)$/.test(words.at(-3) ?? '') ? last.length + 1 : 0;
}

function formFields(reading: Reading): [number, number][] {
  const { text } = reading.body;
  const stretches: [number, number][] = [];
  for (const match of text.matchAll(FORM_FIELD)) {
    const from = match.index + match[0].length;
    const stop =
      /\b(?:YEARS|REQUIRED|Researcher Profile|RESEARCHER|APPLICATION|LOCATION|TYPE|Skills|SKILLS|LANGUAGES)\b/.exec(
        text.slice(from, from + FORM_REACH),
      );
    stretches.push([from, from + (stop?.index ?? FORM_REACH / 2)]);
  }
  return stretches;
}
