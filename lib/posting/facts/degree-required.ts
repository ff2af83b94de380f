import { findOpening } from '../classify/opening';
import { DEGREES, type Degree } from '../posting';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import { type DegreeMention, findDegreeMentions } from './degree-mentions';

const rank = (degree: Degree): number => DEGREES.indexOf(degree);

/** "No degree required", "a degree is not necessary". */
const NO_DEGREE =
  /\bno (?:formal |university |college |specific )?(?:degree|diploma|education)s? (?:is |are )?(?:required|needed|necessary)\b|\b(?:degree|PhD|diploma)s? (?:is|are) (?:not|n't) (?:strictly )?(?:required|needed|necessary|a requirement)\b|\b(?:do|does)(?: not|n't) (?:need|require) (?:a|any)(?: (?:particular|specific|formal|university|certain|advanced))? (?:degree|PhD|diploma)\b/i;

/**
 * The lowest degree that meets what is asked. Degrees of one sentence or list item are alternatives, the lowest counts; demands
 * of several sentences must all be met, so the highest of them stands.
 */
export const degreeRequired: Recognizer<'degreeRequired'> = {
  fact: 'degreeRequired',
  rules: [
    'degree-required/asked',
    'degree-required/or-experience',
    'degree-required/unlevelled',
    'degree-required/thesis-call',
    'degree-required/none',
  ],
  recognize(reading, trace) {
    const candidates: Candidate<'degreeRequired'>[] = [];
    const mentions = findDegreeMentions(reading, trace).filter(
      (mention) => mention.need !== 'preferred' && !(mention.level === 'phd' && isDoctoralPost(reading)),
    );
    for (const group of bySentence(mentions)) {
      const levelled = group.filter((mention) => !mention.unlevelled);
      const [lowest] = (levelled.length > 0 ? levelled : group).toSorted((a, b) => rank(a.level) - rank(b.level));
      if (!lowest) continue;
      const rule = lowest.unlevelled
        ? 'degree-required/unlevelled'
        : isOrExperience(reading, group)
          ? 'degree-required/or-experience'
          : 'degree-required/asked';
      candidates.push({
        fact: 'degreeRequired',
        rule,
        value: lowest.level,
        need: lowest.need === 'required' ? 'required' : 'mentioned',
        evidence: [
          { ...lowest.evidence, rule },
          ...group.filter((other) => other !== lowest).map(({ evidence }) => ({ ...evidence, rule })),
        ],
      });
    }
    candidates.push(...thesisCall(reading), ...noDegree(reading));
    return candidates;
  },
  settle(candidates) {
    const by = (rule: string) => candidates.filter((candidate) => candidate.rule === `degree-required/${rule}`);
    const outright = by('asked');
    const soft = by('or-experience');
    // A degree that experience can stand for asks nothing where another one is asked outright: a "PhD, or 4 years of research"
    // beside "at least a bachelor's degree". Of several such the lowest is asked, since experience meets the others.
    if (outright.length === 0 && soft.length > 0) return settleOne(soft, (a, b) => rank(a.value) - rank(b.value));
    return settleOne(outright.length > 0 ? outright : candidates, (a, b) => rank(b.value) - rank(a.value));
  },
};

/** "A PhD, or four years of research in industry": experience may stand for the degree. */
const OR_EXPERIENCE =
  /^[^.;]{0,110}?\bor (?:have |an? |at least |more than |over |the )?(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|ten)\+?(?: or more)? years?\b|(?:equivalent|comparable|commensurate|similar)(?: [\w-]{1,14}){0,3} experience)/i;

function isOrExperience(reading: Reading, group: readonly DegreeMention[]): boolean {
  const last = group.reduce((latest, { evidence }) => Math.max(latest, evidence.end), 0);
  const sentence = reading.sentenceAt(last - 1);
  return sentence !== null && OR_EXPERIENCE.test(reading.body.text.slice(last, sentence.end));
}

/** The opening itself leads to a PhD: a PhD that the text names is then the goal, not a demand. The first-named opening decides. */
export const isDoctoralPost = (reading: Reading): boolean => findOpening(reading)?.word === 'phd';

/** How far around the opening's words the degrees of a thesis call stand, in UTF-16 units. */
const THESIS_REACH = 60;

/** A call for bachelor's or master's theses asks for enrolment in that degree, in the lower where it names both. */
function thesisCall(reading: Reading): Candidate<'degreeRequired'>[] {
  const rule = 'degree-required/thesis-call';
  const opening = findOpening(reading);
  if (opening?.word !== 'thesis') return [];
  const { source, start, end } = opening.evidence;
  const from = source === 'title' ? reading.title : reading.body;
  const [lowest] = (from.hits.get('degree') ?? [])
    .filter(
      (hit) =>
        hit.start >= start - THESIS_REACH &&
        hit.end <= end + THESIS_REACH &&
        (hit.term.id === 'bachelor' || hit.term.id === 'master'),
    )
    .toSorted((a, b) => rank(a.term.id as Degree) - rank(b.term.id as Degree));
  if (!lowest) return [];
  const evidence = reading.evidence(rule, lowest.start, lowest.end, from);
  return [{ fact: 'degreeRequired', rule, value: lowest.term.id as Degree, need: 'required', evidence: [evidence] }];
}

/** Degrees named in one sentence, and in list items that follow each other with "or" between. */
function bySentence(mentions: readonly DegreeMention[]): DegreeMention[][] {
  const groups = new Map<number, DegreeMention[]>();
  for (const mention of mentions) groups.set(mention.sentence, [...(groups.get(mention.sentence) ?? []), mention]);
  return [...groups.values()];
}

function noDegree(reading: Reading): Candidate<'degreeRequired'>[] {
  const rule = 'degree-required/none';
  for (const hit of reading.hits('degree')) {
    const sentence = reading.sentenceAt(hit.start);
    if (!sentence) continue;
    const from = Math.max(sentence.start, hit.start - 40);
    const match = NO_DEGREE.exec(reading.body.text.slice(from, Math.min(sentence.end, hit.end + 40)));
    if (!match) continue;
    const start = from + match.index;
    return [
      {
        fact: 'degreeRequired',
        rule,
        value: 'none',
        need: 'required',
        evidence: [reading.evidence(rule, start, start + match[0].length)],
      },
    ];
  }
  return [];
}
