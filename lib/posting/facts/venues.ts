import { needAt } from '../need';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleList } from '../settle';
import type { Hit } from '../terms';

const SILENT = new Set(['eeo', 'similar', 'benefits', 'pay', 'location']);

/** What shows that publishing is spoken of. */
const PUBLISHING =
  /\b(?:publish\w{0,4}|publications?|papers?|conferences?|journals?|venues?|proceedings|articles?|author(?:ed|ship)?|workshops?|peer[- ]review\w{0,3})\b/i;
/** "Meet us at", "we will be at": a booth, no paper. */
const ATTENDED = /\b(?:(?:will be|meet us|see you|join us|visit us|find us|booth|chat) at|attending)\s(?:the )?$/i;
/** How far from the name that may stand, in UTF-16 units. */
const REACH = 160;

/** Venues as places to publish or to have published. */
export const venues: Recognizer<'venues'> = {
  fact: 'venues',
  rules: ['venues/named', 'venues/ambiguous'],
  recognize(reading, trace) {
    const candidates: Candidate<'venues'>[] = [];
    const hits = reading.hits('venue');
    for (const [index, hit] of hits.entries()) {
      const rule = hit.term.context ? 'venues/ambiguous' : 'venues/named';
      const reason = whyNot(reading, hits, index, hit);
      if (reason) trace.drop(rule, reason, hit.term.id);
      else
        candidates.push({
          fact: 'venues',
          rule,
          value: hit.term.id,
          need: needAt(reading, hit.start, hit.end),
          evidence: [reading.evidence(rule, hit.start, hit.end)],
        });
    }
    return candidates;
  },
  settle: (candidates) => settleList(candidates, (value) => value),
};

function whyNot(reading: Reading, hits: readonly Hit[], index: number, hit: Hit): string | null {
  if (SILENT.has(reading.sectionAt(hit.start).kind)) return 'in a section that speaks of no papers';
  if (ATTENDED.test(reading.body.text.slice(Math.max(0, hit.start - 30), hit.start))) return 'only visited';
  if (!hit.term.context) return null;
  const { text } = reading.body;
  // A web address or a longer name ("Nature Conservancy", "Science and Technology") is no journal.
  if (
    /^(?:[a-z.]+\/|[a-z.]*[.:])\w|^\/[a-z]/.test(text.slice(hit.end, hit.end + 8)) ||
    /[./@-]$/.test(text.slice(0, hit.start).slice(-1))
  )
    return 'part of an address';
  const near = (other: Hit | undefined): boolean =>
    other !== undefined &&
    other.term.id !== hit.term.id &&
    Math.min(Math.abs(other.start - hit.end), Math.abs(hit.start - other.end)) <= 12;
  const beside = near(hits[index - 1]) || near(hits[index + 1]);
  const named = text.slice(hit.start, hit.end);
  if (named === 'Nature' || named === 'Science') {
    const before = text.slice(Math.max(0, hit.start - 24), hit.start);
    const after = text.slice(hit.end, hit.end + 24);
    const standsAlone =
      !/[\p{Lu}\p{Ll}]\w{1,20}\s(?:&\s)?$/u.test(before) ||
      /\b(?:in|as|like|journals?|of|and|or|at)\s(?:the\s)?$/i.test(before);
    const goesOn =
      /^\s(?:and|of|&)\s(?:the\s|its\s)?\p{Lu}?|^\s\p{Lu}\p{Ll}/u.test(after) &&
      !/^\s(?:and|or|&)\s(?:Nature|Science|Cell|PNAS)\b/.test(after);
    if (
      /\b(?:Department|Faculty|School|College|Institute|Bachelor|Master|Doctor|Degree|Academy|Ministry|Museum|Computer|Data|Life|Natural|Social|Cognitive|Open|Materials?|Political|Information|Citizen|Human|Mother)\s(?:of\s)?(?:the\s)?$/i.test(
        before,
      )
    )
      return 'a field or an institution';
    // "Science researchers", "pieces of Science": people and work, no journal.
    if (/^\s(?:research|work|project|question|problem|student|communit|field|topic|domain)/i.test(after))
      return 'an ordinary word';
    if (beside && !goesOn) return null;
    if (!standsAlone || goesOn) return 'an ordinary word';
    return /\b(?:published|publications?|papers?|articles?|journals?|venues?)\b[^.;\n]{0,80}$/i.test(
      text.slice(Math.max(0, hit.start - 110), hit.start),
    )
      ? null
      : 'an ordinary word';
  }
  if (beside) return null;
  const sentence = reading.sentenceAt(hit.start);
  if (!sentence) return 'outside of a sentence';
  const around = text.slice(Math.max(sentence.start, hit.start - REACH), Math.min(sentence.end, hit.end + REACH));
  return PUBLISHING.test(around) ? null : 'nothing speaks of publishing';
}
