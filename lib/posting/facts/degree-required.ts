import { DEGREES, type Degree } from '../posting';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import type { Trace } from '../trace';
import { type DegreeMention, findDegreeMentions } from './degree-mentions';

const rank = (degree: Degree): number => DEGREES.indexOf(degree);

/** "No degree required", "a degree is not necessary". */
const NO_DEGREE =
  /\bno (?:formal |university |college |specific )?(?:degree|diploma|education)s? (?:is |are )?(?:required|needed|necessary)\b|\b(?:degree|PhD|diploma)s? (?:is|are) (?:not|n't) (?:strictly )?(?:required|needed|necessary|a requirement)\b|\b(?:do|does)(?: not|n't) (?:need|require) (?:a|any) (?:degree|PhD|diploma)\b/i;

/**
 * The lowest degree that meets what is asked. Degrees of one sentence or list item are alternatives, the lowest counts; demands
 * of several sentences must all be met, so the highest of them stands.
 */
export const degreeRequired: Recognizer<'degreeRequired'> = {
  fact: 'degreeRequired',
  rules: ['degree-required/asked', 'degree-required/unlevelled', 'degree-required/none'],
  recognize(reading, trace) {
    const candidates: Candidate<'degreeRequired'>[] = [];
    const mentions = findDegreeMentions(reading, trace).filter(
      (mention) => mention.need !== 'preferred' && !(mention.level === 'phd' && isDoctoralPost(reading)),
    );
    for (const group of bySentence(mentions)) {
      const levelled = group.filter((mention) => !mention.unlevelled);
      const [lowest] = (levelled.length > 0 ? levelled : group).toSorted((a, b) => rank(a.level) - rank(b.level));
      if (!lowest) continue;
      const rule = lowest.unlevelled ? 'degree-required/unlevelled' : 'degree-required/asked';
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
    candidates.push(...noDegree(reading, trace));
    return candidates;
  },
  settle(candidates) {
    const asked = candidates.filter((candidate) => candidate.value !== 'none');
    const levelled = asked.filter((candidate) => candidate.rule === 'degree-required/asked');
    return settleOne(
      levelled.length > 0 ? levelled : asked.length > 0 ? asked : candidates,
      (a, b) => rank(b.value) - rank(a.value),
    );
  },
};

const DOCTORAL_POST =
  /\b(?:Ph\.? ?D\.?|doctoral|doctorate|D\.?Phil\.?)[\s-]{1,2}(?:\(?[\w/.-]{1,8}\)? )?(?:students?|stud(?:y|ies)|positions?|candidates?|fellow|fellows|fellowships?|studentships?|scholarships?|projects?|thes[ie]s|researchers?|opportunit\w{1,4}|training|and (?:\w{1,8} )?(?:post|research fellow))\b|(?:^|\bfunded |\bcall for (?:an? )?|\bfull[- ]time |\boffers? (?:an? )?)(?:Ph\.? ?D\.?|doctorate|D\.?Phil)\b|\bearly[- ]stage researcher/i;
const POSTDOC = /\bpost-?\s?doc|\bhold(?:s|ing)? a (?:Ph|doct)/i;
/** How far into a text without a title the first opening is named, in UTF-16 units. */
const OPENING = 900;

/** The opening itself leads to a PhD: a PhD that the text names is then the goal, not a demand. The first-named opening decides. */
function isDoctoralPost(reading: Reading): boolean {
  const opening = `${reading.title.text}\n${reading.body.text.slice(0, OPENING)}`;
  const doctoral = DOCTORAL_POST.exec(opening);
  if (!doctoral) return false;
  const postdoc = POSTDOC.exec(opening);
  return !postdoc || doctoral.index < postdoc.index;
}

/** Degrees named in one sentence, and in list items that follow each other with "or" between. */
function bySentence(mentions: readonly DegreeMention[]): DegreeMention[][] {
  const groups = new Map<number, DegreeMention[]>();
  for (const mention of mentions) groups.set(mention.sentence, [...(groups.get(mention.sentence) ?? []), mention]);
  return [...groups.values()];
}

function noDegree(reading: Reading, _trace: Trace): Candidate<'degreeRequired'>[] {
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
