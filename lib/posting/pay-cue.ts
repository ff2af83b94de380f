import type { PayWindow } from './pay-details';
import type { PayFigure } from './pay-figures';
import type { PayBasis, Salary } from './posting';
import type { Reading } from './reading';
import type { Hit } from './terms';

/** How far behind an amount a word may stand that says what it is. */
const BEHIND = 80;

type Saying = 'pay' | 'not-pay' | 'nothing';

/** What the words around an amount say of it. */
export interface Cues {
  saying: Saying;
  /** The cue that announces pay. */
  cue: Hit | null;
  net: boolean;
}

/** What the words around an amount say it is. The nearest word decides; a list of extras behind the word for pay does not. */
export function cuesAround(reading: Reading, figure: PayFigure, window: PayWindow, previous: PayFigure | null): Cues {
  const { text } = reading.body;
  const behind = cueBehind(reading, figure, window);
  const before = reading
    .hitsIn('pay', window.from, figure.start)
    .filter((hit) => hit.end <= figure.start && !isInClosedBracket(text, hit, figure.start) && !isOtherRate(text, hit));
  const nearest = before.at(-1) ?? null;
  const net =
    behind?.term.id === 'net' ||
    (nearest !== undefined &&
      nearest !== null &&
      /\bnet (?:monthly |annual |yearly )?$/i.test(text.slice(Math.max(0, nearest.start - 14), nearest.start)) &&
      figure.start - nearest.end < 30) ||
    (nearest?.term.id === 'net' && figure.start - nearest.end < 40);
  if (net) return { saying: 'nothing', cue: null, net: true };
  const tail = text.slice(figure.end, figure.end + 90);
  if (behind?.term.id === 'not-pay' || FOR_OTHERS.test(tail) || FOR_A_PURPOSE.test(tail))
    return { saying: 'not-pay', cue: null, net: false };
  if (nearest?.term.id === 'not-pay' && isGross(text, behind) && isGrossAllowance(text, nearest, figure))
    return { saying: 'not-pay', cue: null, net: false };
  if (nearest?.term.id === 'not-pay' && !isGross(text, behind) && isDirect(text, nearest, figure, window))
    return { saying: 'not-pay', cue: null, net: false };
  if (behind) return { saying: 'pay', cue: behind, net: false };
  if (!nearest) return { saying: 'nothing', cue: null, net: false };
  if (nearest.term.id !== 'not-pay') return { saying: 'pay', cue: nearest, net: false };
  const announced = before.findLast((hit) => hit.term.id !== 'not-pay' && hit.term.id !== 'net') ?? null;
  const between = text.slice(nearest.end, figure.start);
  // "A stipend of £18,000 and fees at £4,700": the word for pay has its amount already.
  if (announced && previous && announced.end <= previous.start && nearest.start >= previous.end)
    return { saying: 'not-pay', cue: null, net: false };
  // "… and fees at the home rate of £4,786"
  if (!figure.range && /^[^,;:.\n]{0,30}\bof\s$/.test(between)) return { saying: 'not-pay', cue: null, net: false };
  // Extras that are left out or added do not make the amount an extra.
  if (announced && isExtra(text, nearest)) return { saying: 'pay', cue: announced, net: false };
  if (/[,;:.)\n]/.test(between))
    return announced && figure.range
      ? { saying: 'pay', cue: announced, net: false }
      : { saying: 'nothing', cue: null, net: false };
  return announced && figure.range && figure.currency !== null
    ? { saying: 'pay', cue: announced, net: false }
    : { saying: 'not-pay', cue: null, net: false };
}

/** "funding of 1,975 € gross a month": gross is said of pay alone. */
const isGross = (text: string, hit: Hit | null): boolean =>
  hit !== null && /^(?:gross|bruts?|brutto|bruto)$/i.test(text.slice(hit.start, hit.end));

/** "a moving allowance of up to EUR 2,000 gross": gross or not, it is no pay. */
const isGrossAllowance = (text: string, hit: Hit, figure: PayFigure): boolean =>
  /allowance|bonus|relocation|moving|premium/i.test(text.slice(hit.start, hit.end)) &&
  !/[,;:.\n]/.test(text.slice(hit.end, figure.start));

/** "fees at the home rate of": a rate is pay only as a label ("Rate: $75/hr"). */
const isOtherRate = (text: string, hit: Hit): boolean =>
  /^rates?$/i.test(text.slice(hit.start, hit.end)) && !/^\s?[:(–-]/.test(text.slice(hit.end, hit.end + 2));

/** "$10,000 for research expenses", "£38,700 is needed for the visa", "CHF 3,000 can be granted for travel". */
const FOR_OTHERS =
  /^(?:[.,][-–—])?(?: (?:per|a) (?:year|annum))?(?: (?:is|are|(?:can|may|will) be))?(?: (?:needed|required|available|granted|used|spent|claimed|provided))? (?:for|towards?|to cover|on) (?:the |your |a |an |any )?(?:[\w-]{1,12} (?:and )?){0,2}?(?:expenses|costs|travel|conferences?|equipment|consumables|relocation|moving|computing|computers?|laptops?|books|materials|supplies|fees|tuition|visas?|training|publications)\b/i;
/** "a $1,500 stipend to attend meetings": it pays for what the holder does once, and is no living. */
const FOR_A_PURPOSE =
  /^ (?:stipend|allowance|bursary|award|fund|grant|scholarship)s? (?:to|for) (?:\w{1,10} ){0,3}?(?:present\w{0,3}|attend\w{0,3}|travel\w{0,3}|participat\w{1,3}|conferences?|workshops?|relocat\w{1,3}|mov(?:e|ing))\b/i;

/** "a bonus of up to $10,000": the word for other money leads straight to the amount. */
const isDirect = (text: string, hit: Hit, figure: PayFigure, window: PayWindow): boolean =>
  hit.start >= window.own &&
  /^[\s*_]{0,3}(?:of|range|up to|target|worth|budget|amount|award|is|:|at|totall?ing|valued|–|-|\()?[\s*_:]{0,3}(?:of |up to |an? |about |over |is |at |to |approximately |\+|around |the |for |in ){0,3}[\s*_]{0,2}$/i.test(
    text.slice(hit.end, figure.start),
  );

function isExtra(text: string, hit: Hit): boolean {
  const words =
    text
      .slice(Math.max(0, hit.start - 60), hit.start)
      .toLowerCase()
      .match(/[\p{L}+&]+/gu) ?? [];
  return words.slice(-5).some((word) => EXTRA_WORDS.has(word));
}

const EXTRA_WORDS: ReadonlySet<string> = new Set(
  'excluding excludes exclude exclusive without plus addition besides before and + & with including includes include well'.split(
    ' ',
  ),
);

/** Whether a hit stands inside a bracket that closes before `at`. */
function isInClosedBracket(text: string, hit: Hit, at: number): boolean {
  if (!text.slice(hit.end, at).includes(')')) return false;
  const before = text.slice(Math.max(0, hit.start - 160), hit.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** A word right behind the amount ("$5,000 signing bonus", "£500 wellness stipend", "65k base"). */
function cueBehind(reading: Reading, figure: PayFigure, window: PayWindow): Hit | null {
  const { text } = reading.body;
  for (const hit of reading.hitsIn('pay', figure.end, Math.min(window.to, figure.end + BEHIND))) {
    const between = text.slice(figure.end, hit.start).replace(/\([^()]{0,60}\)/, '');
    if (
      /[.;:\n]|\b(?:plus|depending|based|but|including|excluding|which|exclusive|commensurate|with|subject|negotiable|inc|incl|inclusive|included|includes|as well|according|alongside|together)\b|\+|&| [-–—|] /i.test(
        between.replace(/\bp\.a\.|\bp\.m\./g, ''),
      )
    )
      return null;
    // "and" and a comma begin another thing, unless only the span of time stands before it.
    if (/,|\band\b|\bor\b/i.test(between)) return null;
    if (between.length > 45) return null;
    if (hit.term.id === 'pay' && between.length > 30) return null;
    // "$185K-$215K OTE: $220K": the label of the next amount.
    if (/^\s?:/.test(text.slice(hit.end, hit.end + 2))) return null;
    // "per year. Salary …" never comes here; "of fees" and "in relocation assistance" do.
    return hit;
  }
  return null;
}

/** A figure in brackets behind another: a conversion into another currency, or the total of several years. */
export function isConversion(text: string, figure: PayFigure, previous: PayFigure): boolean {
  if (figure.start - previous.end > 90) return false;
  const gap = text.slice(previous.end, figure.start);
  const open = gap.lastIndexOf('(');
  if (open < 0 || gap.indexOf(')', open) >= 0)
    return (
      /(?:approx\w{0,9}|about|ca\.?|circa|equivalent to|equals|≈|~|roughly|i\.e\.|corresponding to)[\s(]{0,3}$/i.test(
        gap,
      ) &&
      gap.length < 40 &&
      previous.currency !== figure.currency
    );
  const inside = gap.slice(open + 1);
  if (/\btotal|\bi\.e\.|\bequal|\bequiv|\babout|\bapprox|\bca\b|\bcirca|≈|~|\bincl|\bnet\b|\bafter\b/i.test(inside))
    return true;
  return (
    previous.currency !== null &&
    figure.currency !== null &&
    previous.currency !== figure.currency &&
    inside.trim().length <= 12
  );
}

const STATED: Readonly<Record<string, PayBasis>> = { base: 'base', total: 'total', stipend: 'stipend' };

/** Base, total or stipend: as stated, else base by default. */
export function basisOf(
  reading: Reading,
  figure: PayFigure,
  window: PayWindow,
  cue: Hit | null,
): Pick<Salary, 'basis' | 'basisStated'> {
  const stated = cue && STATED[cue.term.id];
  if (stated) return { basis: stated, basisStated: true };
  // "Salary (base): …" and "range for this role, in base salary, is …" name the basis elsewhere in the clause.
  const { text } = reading.body;
  const hits = [
    ...reading.hitsIn('pay', window.own, figure.start),
    ...reading.hitsIn('pay', figure.end, Math.min(window.to, figure.end + 30)),
  ];
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const hit = hits[index] as Hit;
    const basis = STATED[hit.term.id];
    if (basis && !(hit.start < figure.start && isInClosedBracket(text, hit, figure.start)))
      return { basis, basisStated: true };
  }
  return { basis: 'base', basisStated: false };
}
