import { findOpening } from '../classify/opening';
import type { Reading } from '../reading';
import type { Refiner } from '../recognizer';
import type { Hit } from '../terms';

/** Posts that one call often offers side by side, at pay of their own. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['phd', 'postdoc', 'professor']);
/** How far before and behind an amount the post stands that it is paid to, in UTF-16 units. */
const BEFORE = 90;
const BEHIND = 50;
/** "€4,400 for postdocs", "at E14 (postdoc)". */
const IS_PAID_TO =
  /^[\s,]{0,2}(?:(?:gross|per month|a month|a year|per year|p\.a\.)[\s,]{0,2}){0,2}(?:for|to|as|\()(?: an?| the)?[\s(]{0,2}$/i;
/** "Postdoc: €4,400", "a postdoctoral position with higher salary (E14)", "PhD students receive …". */
const LEADS =
  /^(?:s|ral)?(?: (?:positions?|posts?|students?|candidates?|researchers?|fellows?|level))?(?:\s?[:–-]|,? (?:with|at|is|are|earns?|receives?|gets?|will)\b)/i;

/** Where a call offers several posts, every fact describes the one that is named first (SCHEMA ruling): pay that is another's goes. */
export const dropPayOfOtherOpenings: Refiner = {
  id: 'drop-pay-of-other-openings',
  refine(candidates, reading, trace) {
    const isPay = ({ fact }: { fact: string }): boolean => fact === 'salaries' || fact === 'payScales';
    const own = candidates.filter(isPay).length > 1 ? findOpening(reading)?.word : undefined;
    if (own === undefined || !SIDE_BY_SIDE.has(own)) return [...candidates];
    return candidates.filter((candidate) => {
      const [{ source, start, end, quote }] = candidate.evidence;
      if (!isPay(candidate) || source !== 'text') return true;
      const paid = paidTo(reading, start, end);
      if (paid === null || paid === own) return true;
      trace.drop('drop-pay-of-other-openings', 'paid to another post of the call', quote);
      return false;
    });
  },
};

/** The post that an amount is paid to, as its sentence says; null where it does not. */
function paidTo(reading: Reading, start: number, end: number): string | null {
  const { text } = reading.body;
  const sentence = reading.sentenceAt(start);
  if (!sentence) return null;
  const posts = (from: number, to: number): Hit[] =>
    reading.hitsIn('role', from, to).filter(({ term }) => SIDE_BY_SIDE.has(term.id));
  const [behind] = posts(end, Math.min(sentence.end, end + BEHIND));
  if (behind && IS_PAID_TO.test(text.slice(end, behind.start))) return behind.term.id;
  const before = posts(Math.max(sentence.start, start - BEFORE), start).at(-1);
  return before && LEADS.test(text.slice(before.end, start)) ? before.term.id : null;
}
