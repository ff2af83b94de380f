import { type Amount, type PrintedCurrency, readAmounts } from './amounts';

/** One pay figure as printed: a single amount, an open one ("from", "up to") or a range of two amounts. */
export interface PayFigure {
  start: number;
  end: number;
  min: number | null;
  max: number | null;
  currency: PrintedCurrency | null;
  /** Both ends are printed. */
  range: boolean;
  grouped: boolean;
  amounts: readonly Amount[];
}

const UNIT_IN_GAP =
  '(?:\\/ ?(?:year|yr|annum|month|mo|hour|hr|h|week|day)|(?:per|an?) (?:year|yr|annum|month|hour|week|day)|p\\.a\\.?|pa|annually|monthly|hourly|yearly|gross|brut|base|min(?:imum)?)';
/** What may stand between the two ends of a range. */
const RANGE_GAP = new RegExp(
  `^(?:,[-–—])?[+*_ \\u00a0]{0,3}(?:\\([^()\\n]{1,24}\\)[,*_ ]{0,3})?(?:${UNIT_IN_GAP}[,.*_ ]{0,3}){0,2}\\(?[*_,\\s]{0,4}(?:[-–—−‐‑―~～]{1,3}|to|until|till|through|thru|à|bis|a|up to|and up to|to a maximum of|to a max of|rising to|increasing to|rising up to|and|et|und|y|e)[*_\\s]{0,4}(?:max(?:imum)?:? )?$`,
  'i',
);
/** "€3,059 gross per month in the first year to €3,881 in the fourth": the steps of one scale, printed by their ends. */
const YEARS_GAP =
  /^[\s*]{0,2}(?:\(?(?:gross|brutto)\)? ?)?(?:(?:per|a) month ?|\/ ?month ?|monthly )?(?:\(?gross\)? )?(?:\([^()]{1,20}\) )?(?:in|during|for) (?:the|your) (?:first|1st) year(?: of [\w ]{1,16})?,?(?: and)? ?(?:(?:up|increas\w{1,3}|ris\w{1,3}|grow\w{0,3}|go(?:es|ing)(?: up)?) )?to (?:up to |a maximum of )?$/i;
/** "€3,059 gross per month (38 hours), which will increase to €3,881 in the fourth year": the second amount is the scale's end. */
const RISING_GAP =
  /^[^;\n]{0,90}\b(?:increas\w{1,3}|ris(?:es?|ing)|grow(?:s|ing)?|go(?:es|ing)? up|reach(?:es|ing)?)(?: gradually| annually| yearly| step by step)?(?: up)?(?: to)? (?:a maximum of |up to |about |around |approximately |roughly )?$/i;
const FIRST_YEAR = /\b(?:first|1st) year\b/i;
/** "in the first year and €4,051 in the fourth year" */
const LAST_YEAR_BEHIND =
  /^[,.\s-]{0,3}(?:gross )?(?:(?:per|a) month )?(?:gross )?(?:in|during|for) (?:the|your) (?:second|third|fourth|fifth|final|last|[2-6](?:nd|rd|th)) year\b/i;
/** "a minimum of € 3,017 in the first year and a maximum of € 3,824" */
const MINIMUM_OF = /\bminimum of $/i;
const MAXIMUM_BEHIND = /^[^;\n]{0,70}\b(?:and|to) (?:an? )?maximum of $/i;
const AND_GAP = /\b(?:and|et|und|y|e)\b|&/i;
const UP_TO_BEFORE =
  /(?:\bup to(?: a (?:maximum|max) of)?|\bmax(?:imum|\.)?(?: of)?:?|\bnot exceeding|\bno more than|\bas much as|\bcapped at|\bless than|\bunder|\bbelow|\bjusqu['’]à|\bbis zu|≤|<|\ba maximum of|\bto a maximum of|\bupto|\bas high as)[\s*_~]{0,4}(?:approx(?:imately|\.)? |about |around )?$/i;
const FROM_BEFORE =
  /(?:\bfrom(?: about| around| approximately| approx\.?)?|\bstart(?:ing|s)? (?:at|from)(?: a minimum of)?|\bbegin(?:s|ning)? (?:at|from|with)|\bat least|\bmin(?:imum|\.)?(?: of)?(?: currently| presently| at present)?:?|\bno(?:t)? less than|\bmin(?:imum|\.)? (?:(?:annual|base|starting|gross|monthly|yearly|salary|pay|stipend|full-time) ){1,4}(?:is |of )?|\bmin(?:imum|\.)? (?:salary|pay|stipend|wage):|\babove|\bmore than|\bover|\bupwards of|\bin excess of|\bexceed(?:s|ing)?|\bà partir de|\bab|\bod|\bdès|≥|>)[\s*_~]{0,4}$/i;
const FROM_BEHIND =
  /^[*_]{0,2}\s?(?:\+|or more\b|and up\b|and above\b|or above\b|or higher\b|upwards?\b|minimum\b|and upwards?\b|plus\b(?=\s*$|\s*[.,;)])|min\b)/i;
const UP_TO_BEHIND = /^[*_]{0,2}\s?(?:or less\b|maximum\b|max\b|or below\b|at most\b)/i;
/** "$136,000 a year in our lowest market up to $222,200": one range of an employer with several markets. */
const MARKETS_GAP =
  /^[\s*]{0,2}(?:\/ ?year|per year|a year|annually)? ?(?:in|for) (?:our|the) lowest (?:[\w-]{1,14} ){0,4}(?:up )?to $/i;
/** "Minimum: $60,000, maximum: $75,000". */
const MAXIMUM_GAP =
  /^(?:\/ ?(?:yr|year|mo|month|hr|hour)|(?: per| a) (?:year|month|hour))?[.\s,;|–-]{1,4}(?:and )?(?:(?:annual|base|salary|pay|compensation) ){0,2}max(?:imum)?(?: (?:annual|base|salary|pay|compensation)){0,2}(?: of)?[ :]{0,3}$/i;
const MINIMUM_BEFORE = /\bmin(?:imum)?\b[^.;\n]{0,24}$/i;
/** "from $100,000 to …" is a range, and "between" asks for an "and". */
const BETWEEN_BEFORE = /\b(?:between|from|entre|zwischen|range of|ranges?)[\s*_:]{0,4}$/i;

/** Joins amounts to figures; amounts in percent and amounts of a million up that no currency explains are left out. */
export function readFigures(text: string): PayFigure[] {
  const figures: PayFigure[] = [];
  const amounts = readAmounts(text);
  for (let index = 0; index < amounts.length; index += 1) {
    const first = amounts[index] as Amount;
    if (first.percent) continue;
    const second = amounts[index + 1];
    const before = text.slice(Math.max(0, first.start - 40), first.start);
    const steps = stepsToEnd(text, amounts, index);
    if (steps > 0) {
      figures.push(rangeOf(first, amounts[index + steps] as Amount));
      index += steps;
      continue;
    }
    if (second && !second.percent && isRange(text, first, second, before)) {
      figures.push(rangeOf(first, second));
      index += 1;
      continue;
    }
    figures.push(singleOf(text, first, before));
  }
  return figures;
}

/** How many amounts further the end of a scale stands whose beginning is at `index`; 0 where none does. */
function stepsToEnd(text: string, amounts: readonly Amount[], index: number): number {
  const first = amounts[index] as Amount;
  if (first.currency === null || first.percent) return 0;
  for (const steps of [1, 2]) {
    const last = amounts[index + steps];
    if (!last) return 0;
    const gap = text.slice(first.end, last.start);
    if (gap.length > 130) return 0;
    // A number without a currency between ("38 hours") is part of the words.
    if (last.currency === null && steps === 1) continue;
    if (last.currency !== first.currency || last.percent || last.value <= first.value) return 0;
    const rises =
      RISING_GAP.test(gap) ||
      (MAXIMUM_BEHIND.test(gap) && MINIMUM_OF.test(text.slice(Math.max(0, first.start - 30), first.start)));
    const yearly = FIRST_YEAR.test(gap) && LAST_YEAR_BEHIND.test(text.slice(last.end, last.end + 70));
    return rises || yearly ? steps : 0;
  }
  return 0;
}

function isRange(text: string, first: Amount, second: Amount, before: string): boolean {
  const gapLength = second.start - first.end;
  if (gapLength > 80 || gapLength < 1) return false;
  const gap = text.slice(first.end, second.start);
  if (second.currency !== null && (YEARS_GAP.test(gap) || MARKETS_GAP.test(gap))) return true;
  if (MAXIMUM_GAP.test(gap) && MINIMUM_BEFORE.test(before)) return true;
  // "$24.50 per hour, up to 19 hours": a smaller bare number is no upper end.
  if (
    gapLength > 45 ||
    (second.currency === null && second.scale === null && second.value < first.value && first.scale === null)
  )
    return false;
  if (!RANGE_GAP.test(gap)) return false;
  if (AND_GAP.test(gap) && !BETWEEN_BEFORE.test(before)) return false;
  if (first.currency !== null && second.currency !== null && first.currency !== second.currency) {
    // "$100,000 - 120,000 CAD": the sign goes with the code.
    if (first.currency !== '$' && second.currency !== '$' && first.currency !== 'kr' && second.currency !== 'kr')
      return false;
  }
  if (/\n\s*\n/.test(gap)) return false;
  // "2024-2026", "100-150 engineers": two plain numbers are joined all the same; whoever asks wants more than digits.
  return true;
}

function rangeOf(first: Amount, second: Amount): PayFigure {
  let min = first.value;
  const max = second.value;
  // "$120-150K": the multiplier stands once, behind.
  if (
    second.scale !== null &&
    first.scale === null &&
    first.value < 1000 &&
    !(second.scale === 'big' && first.value > max)
  )
    min = first.value * (second.value / unscaled(second));
  // "$120k-150": the other way round.
  const swapped = first.scale === 'k' && second.scale === null && second.value < 1000 ? second.value * 1000 : max;
  const named = [second.currency, first.currency].filter((currency) => currency !== null);
  const currency = named.find((one) => one.length === 3 || one.length > 3) ?? named[0] ?? null;
  return {
    start: first.start,
    end: second.end,
    min,
    max: swapped,
    currency,
    range: true,
    grouped: first.grouped || second.grouped,
    amounts: [first, second],
  };
}

const unscaled = (amount: Amount): number =>
  amount.scale === 'k' ? amount.value / 1e3 : amount.scale === 'lakh' ? lakhDigits(amount.value) : amount.value / 1e6;
const lakhDigits = (value: number): number => (value >= 1e7 ? value / 1e7 : value / 1e5);

function singleOf(text: string, amount: Amount, before: string): PayFigure {
  const { start, end, value, currency, grouped } = amount;
  const behind = text.slice(end, end + 14);
  const isFrom = amount.plus || FROM_BEHIND.test(behind) || FROM_BEFORE.test(before);
  const isUpTo = !isFrom && (UP_TO_BEHIND.test(behind) || UP_TO_BEFORE.test(before));
  const upTo = UP_TO_BEFORE.test(before);
  return {
    start,
    end,
    min: isUpTo || upTo ? null : value,
    max: isFrom && !upTo ? null : value,
    currency,
    range: false,
    grouped,
    amounts: [amount],
  };
}
