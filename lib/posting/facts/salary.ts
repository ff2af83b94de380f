import { countriesNamed } from '../named-countries';
import { type PayWindow, type PostTime, readPayDetails, readPostTime } from '../pay-details';
import { type PayFigure, readFigures } from '../pay-figures';
import type { PayBasis, PayUnit, Salary } from '../posting';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleList } from '../settle';
import type { Hit } from '../terms';
import type { Trace } from '../trace';
import { CURRENCIES, type Currency, type CurrencyCode, SHARED_SIGNS, type SharedSign } from '../vocabulary/currencies';

/** How far before an amount its announcement may stand, in characters. */
const BEFORE = 260;
/** How far behind an amount a word may stand that says what it is. */
const BEHIND = 80;

const RULES = {
  /** A word for pay announces the amount. */
  cued: 'salary/cued',
  /** A currency and a span ("€2,500 per month") without a word for pay. */
  unit: 'salary/unit',
  /** A range of money that is its line's, its sentence's or the pay section's only content. */
  alone: 'salary/alone',
  /** Amounts without a currency: a word for pay and `k`, lakhs, thousands separators or a span beside them. */
  number: 'salary/no-currency',
  /** What structured data claims. */
  claimed: 'salary/structured',
} as const;

type Saying = 'pay' | 'not-pay' | 'nothing';

interface Cues {
  saying: Saying;
  /** The cue that announces pay. */
  cue: Hit | null;
  net: boolean;
}

export const salary: Recognizer<'salaries'> = {
  fact: 'salaries',
  rules: Object.values(RULES),
  recognize: (reading, trace) => {
    const found = readSalaries(reading, trace);
    return found.length > 0 ? found : claimedSalary(reading);
  },
  settle: (candidates) =>
    settleList(candidates, ({ min, max, currency, unit, place }) =>
      JSON.stringify([min, max, currency, unit, candidates.length > 1 ? null : place]),
    ),
};

function readSalaries(reading: Reading, trace: Trace): Candidate<'salaries'>[] {
  const candidates: Candidate<'salaries'>[] = [];
  const figures = readFigures(reading.body.text);
  const post = readPostTime(reading);
  let previous: PayFigure | null = null;
  for (const [index, figure] of figures.entries()) {
    const next = figures.slice(index + 1, index + 4).find((other) => other.currency !== null || other.grouped) ?? null;
    if (figure.currency !== null || figure.grouped || hasUnit(reading, figure)) {
      const candidate = readFigure(reading, post, figure, previous, next, trace);
      if (candidate) candidates.push(candidate);
    }
    if (figure.currency !== null || figure.grouped) previous = figure;
  }
  return candidates;
}

const hasUnit = (reading: Reading, figure: PayFigure): boolean =>
  reading.hitsIn('pay-unit', figure.end, figure.end + 20).length > 0;

/** Decides whether a figure is pay, and of what kind; null where it is none. */
function readFigure(
  reading: Reading,
  post: PostTime,
  figure: PayFigure,
  previous: PayFigure | null,
  next: PayFigure | null,
  trace: Trace,
): Candidate<'salaries'> | null {
  const { text } = reading.body;
  const window = windowOf(reading, figure, previous, next);
  const quote = text.slice(figure.start, figure.end);
  const drop = (reason: string): null => {
    trace.drop(
      'salary',
      reason,
      text.slice(Math.max(window.from, figure.start - 60), Math.min(text.length, figure.end + 40)),
    );
    return null;
  };
  const currency = currencyOf(reading, figure);
  const sizes = currency === null ? UNKNOWN : CURRENCIES[currency];
  if (tooBig(figure, sizes)) return quote.length < 40 ? drop('a magnitude, not pay') : null;
  const cues = cuesAround(reading, figure, window);
  if (cues.saying === 'not-pay') return drop('money that is no pay');
  if (cues.net) return drop('pay after tax');
  if (previous && isConversion(text, figure, previous)) return drop('a conversion or total in brackets');
  const unit = unitOf(reading, figure, window, cues.cue);
  if (unit === 'other' && cues.saying !== 'pay') return drop('not by a span of time');
  const stated = unit === 'other' ? null : unit;
  const plain = unit === 'other' ? null : plainUnit(figure, sizes);
  // "Salary/hourly rate: $170,000 - $215,000" names units that the amount rules out.
  const misnamed = stated !== null && plain === 'year' && !isPlausible(figure, stated, sizes, true);
  const settledUnit = misnamed ? plain : (stated ?? plain);
  if (!isPlausible(figure, settledUnit, sizes, cues.saying === 'pay')) return drop('not an amount that is paid');
  const rule = ruleFor(reading, figure, cues, stated, window);
  if (rule === null) return drop('nothing says that it is pay');
  const several = stated === null || stated === 'year' ? severalYears(text, figure) : false;
  const details = readPayDetails(reading, post, figure, window, settledUnit);
  const basis = basisOf(reading, figure, window, cues.cue);
  const value: Salary = {
    min: figure.min,
    max: figure.max,
    currency,
    unit: several ? null : settledUnit,
    ...basis,
    ...details.value,
    ...(several && { severalYears: true }),
    ...(figure.currency === '$' && { bareDollar: true }),
  };
  const end = unitEnd(reading, figure, window) ?? figure.end;
  const evidence = reading.evidence(rule, figure.start, end);
  return { fact: 'salaries', rule, value, need: 'mentioned', evidence: [evidence, ...details.evidence(rule)] };
}

function windowOf(reading: Reading, figure: PayFigure, previous: PayFigure | null, next: PayFigure | null): PayWindow {
  const sentence = reading.sentenceAt(figure.start);
  const { text } = reading.body;
  const own = Math.max(sentence?.start ?? figure.start, figure.start - BEFORE);
  let from = own;
  // The announcement may stand in a heading, in the line before, or in a line that was wrapped.
  let index = reading.sentenceIndexAt(figure.start) - 1;
  for (let steps = 0; steps < 3 && index >= 0; steps += 1, index -= 1) {
    const before = reading.sentences[index];
    if (!before || figure.start - before.start > BEFORE) break;
    const closed = /[.!?]["')\]]?$/.test(text.slice(before.start, before.end));
    if (closed) break;
    from = before.start;
    if (figure.start - from > 120) break;
  }
  if (previous && previous.end > from && previous.end <= figure.start) from = Math.max(from, previous.start - 80);
  const lineEnd = Math.max(sentence?.end ?? figure.end, figure.end);
  const to = Math.min(
    lineEnd,
    figure.end + BEHIND + 60,
    next ? Math.max(next.start, figure.end) : Number.POSITIVE_INFINITY,
  );
  return { from, own, to };
}

const UNKNOWN: Currency = { year: 10_000, month: null, hour: 0, forms: [] };

/** Amounts in millions of a currency in which nobody is paid millions, ages, years and head counts. */
function tooBig(figure: PayFigure, sizes: Currency): boolean {
  const largest = Math.max(figure.min ?? 0, figure.max ?? 0);
  return (
    largest > sizes.year * 200 || (figure.amounts.some((amount) => amount.scale === 'big') && sizes.year < 1_000_000)
  );
}

function currencyOf(reading: Reading, figure: PayFigure): CurrencyCode | null {
  const { currency } = figure;
  if (currency === null) return null;
  if (!(currency in SHARED_SIGNS)) return currency as CurrencyCode;
  const { byCountry, otherwise } = SHARED_SIGNS[currency as SharedSign];
  const countries = countriesNamed(reading);
  if (currency === '$' && countries.includes('US')) return 'USD';
  for (const country of countries) {
    const code = (byCountry as Record<string, CurrencyCode>)[country];
    if (code) return code;
    if (currency === '$') break;
  }
  return otherwise;
}

/** What the words around an amount say it is. The nearest word decides; a list of extras behind the word for pay does not. */
function cuesAround(reading: Reading, figure: PayFigure, window: PayWindow): Cues {
  const { text } = reading.body;
  const behind = cueBehind(reading, figure, window);
  const before = reading
    .hitsIn('pay', window.from, figure.start)
    .filter((hit) => hit.end <= figure.start && !isInClosedBracket(text, hit, figure.start));
  const nearest = before.at(-1) ?? null;
  const net = behind?.term.id === 'net' || (nearest?.term.id === 'net' && figure.start - nearest.end < 40);
  if (net) return { saying: 'nothing', cue: null, net: true };
  if (behind?.term.id === 'not-pay') return { saying: 'not-pay', cue: null, net: false };
  if (nearest?.term.id === 'not-pay' && isDirect(text, nearest, figure, window))
    return { saying: 'not-pay', cue: null, net: false };
  if (behind) return { saying: 'pay', cue: behind, net: false };
  if (!nearest) return { saying: 'nothing', cue: null, net: false };
  if (nearest.term.id !== 'not-pay') return { saying: 'pay', cue: nearest, net: false };
  const announced = before.findLast((hit) => hit.term.id !== 'not-pay' && hit.term.id !== 'net') ?? null;
  const between = text.slice(nearest.end, figure.start);
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

/** "a bonus of up to $10,000": the word for other money leads straight to the amount. */
const isDirect = (text: string, hit: Hit, figure: PayFigure, window: PayWindow): boolean =>
  hit.start >= window.own &&
  /^[\s*_]{0,3}(?:of|range|up to|target|worth|budget|amount|award|is|:|at|totall?ing|valued|–|-|\()?[\s*_:]{0,3}(?:of |up to |an? |about |over |is |at |to |approximately |\+|around |the |for |in ){0,3}[\s*_]{0,2}$/i.test(
    text.slice(hit.end, figure.start),
  );

const isExtra = (text: string, hit: Hit): boolean =>
  /(?:exclud\w{0,6}|exclusive of|not includ\w{0,5}|without|plus|in addition to|besides|before|and|\+|&|with|including|includes|as well as)[\s,]{1,2}(?:any |a |the |our |annual |discretionary |generous |potential |\w{1,14},? (?:and |or )?){0,4}$/i.test(
    text.slice(Math.max(0, hit.start - 60), hit.start),
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
      /[.;:\n]|\b(?:plus|depending|based|but|including|excluding|which|exclusive|commensurate|with|subject|negotiable|as well|according|alongside|together)\b|\+|&| [-–—|] /i.test(
        between.replace(/\bp\.a\.|\bp\.m\./g, ''),
      )
    )
      return null;
    // "and" and a comma begin another thing, unless only the span of time stands before it.
    if (/,|\band\b|\bor\b/i.test(between)) return null;
    if (between.length > 45) return null;
    if (hit.term.id === 'pay' && between.length > 30) return null;
    // "per year. Salary …" never comes here; "of fees" and "in relocation assistance" do.
    return hit;
  }
  return null;
}

/** A figure in brackets behind another: a conversion into another currency, or the total of several years. */
function isConversion(text: string, figure: PayFigure, previous: PayFigure): boolean {
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

/** The span the amount is paid by, as the words say; `other` for spans that are none of the units ("per semester"). */
function unitOf(reading: Reading, figure: PayFigure, window: PayWindow, cue: Hit | null): PayUnit | 'other' | null {
  if (figure.amounts.some((amount) => amount.perAnnum)) return 'year';
  const hit =
    unitHitBehind(reading, figure, window) ??
    unitHitInside(reading, figure) ??
    unitHitBefore(reading, figure, window, cue);
  return hit ? (hit.term.id as PayUnit | 'other') : null;
}

function unitHitBehind(reading: Reading, figure: PayFigure, window: PayWindow): Hit | null {
  const { text } = reading.body;
  for (const hit of reading.hitsIn('pay-unit', figure.end, Math.min(window.to, figure.end + 50))) {
    const between = text.slice(figure.end, hit.start);
    if (/[;\n]|\.\s|,.{12}|\b(?:plus|bonus|for|over|work\w*|hours)\b/i.test(between)) return null;
    return hit;
  }
  return null;
}

/** "$100,000/yr - $120,000/yr" where the unit stands behind the first end only. */
function unitHitInside(reading: Reading, figure: PayFigure): Hit | null {
  const [first, second] = figure.amounts;
  return first && second ? (reading.hitsIn('pay-unit', first.end, second.start)[0] ?? null) : null;
}

const BEFORE_UNITS =
  /^(?:annual|annually|yearly|annualized|annualised|monthly|hourly|weekly|daily|per |a |an |\/|gross monthly|monthly gross|hourly rate|day rate|mensuel|annuel|mensuelle|annuelle|twelve|12|jahres|monats|stunden|biweekly|bi-weekly|fortnightly|calendar|年|月|연)/i;

function unitHitBefore(reading: Reading, figure: PayFigure, window: PayWindow, cue: Hit | null): Hit | null {
  const { text } = reading.body;
  const from =
    cue && cue.start < figure.start ? Math.max(window.from, cue.start - 40) : Math.max(window.own, figure.start - 40);
  const hits = reading.hitsIn('pay-unit', from, figure.start);
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const hit = hits[index] as Hit;
    if (!BEFORE_UNITS.test(text.slice(hit.start, hit.end))) continue;
    // "two days a week, salary £30,000": a count of days is no unit of pay.
    if (/\d[\s-]{0,2}(?:days?|hours?|hrs?)?\s?$/i.test(text.slice(Math.max(0, hit.start - 12), hit.start))) continue;
    if (
      /\b(?:leave|holiday|review|bonus|travel|per|days?)\b/i.test(text.slice(hit.end, hit.end + 12)) &&
      hit.term.id === 'year'
    )
      continue;
    return hit;
  }
  return null;
}

function unitEnd(reading: Reading, figure: PayFigure, window: PayWindow): number | null {
  const hit = unitHitBehind(reading, figure, window);
  return hit && hit.end - figure.end <= 40 ? hit.end : null;
}

/** The unit that the size of the amount makes plain. */
function plainUnit(figure: PayFigure, sizes: Currency): PayUnit | null {
  const smallest = figure.min ?? figure.max ?? 0;
  const largest = figure.max ?? figure.min ?? 0;
  if (smallest >= sizes.year) return 'year';
  if (sizes.month !== null && smallest >= sizes.month && largest < sizes.year) return 'month';
  if (largest < sizes.hour && smallest >= 5) return 'hour';
  return null;
}

/** Least and greatest amounts paid by a unit, as shares of the least plain yearly amount. */
const PAID: Record<PayUnit, [least: number, greatest: number]> = {
  year: [0.3, 200],
  month: [0.03, 12],
  week: [0.008, 3],
  day: [0.003, 1],
  hour: [0.0005, 0.06],
};

function isPlausible(figure: PayFigure, unit: PayUnit | null, sizes: Currency, cued: boolean): boolean {
  const smallest = figure.min ?? figure.max ?? 0;
  const largest = figure.max ?? figure.min ?? 0;
  if (figure.range && (smallest <= 0 || largest / smallest > 12)) return false;
  if (unit === null) return cued && figure.currency !== null && smallest >= sizes.year * 0.05;
  const [least, greatest] = PAID[unit];
  return smallest >= sizes.year * least && largest <= sizes.year * greatest;
}

function ruleFor(
  reading: Reading,
  figure: PayFigure,
  cues: Cues,
  unit: PayUnit | null,
  window: PayWindow,
): string | null {
  const { text } = reading.body;
  if (figure.currency === null) {
    if (
      cues.saying === 'pay' &&
      (unit !== null || figure.amounts.some((amount) => amount.scale !== null)) &&
      isNear(text, figure, cues.cue) &&
      (unit !== null || isNoun(text, cues.cue))
    )
      return RULES.number;
    if (unit !== null && figure.grouped && isAlone(text, figure, window)) return RULES.number;
    return null;
  }
  if (cues.saying === 'pay') return RULES.cued;
  if (unit !== null && unitHitBehind(reading, figure, window)) return RULES.unit;
  if (isAlone(text, figure, window)) return RULES.alone;
  return figure.range &&
    reading.sectionAt(figure.start).kind === 'pay' &&
    figure.amounts.every((amount) => amount.value >= 15_000)
    ? RULES.alone
    : null;
}

/** An amount without a currency wants its word for pay close by. */
const isNear = (text: string, figure: PayFigure, cue: Hit | null): boolean =>
  cue !== null &&
  (cue.start > figure.start ? cue.start - figure.end <= 12 : figure.start - cue.end <= 60) &&
  !/\b(?:students?|people|employees|gpus?|samples|images)\b/i.test(text.slice(figure.end, figure.end + 20));

/** "We pay attention to 30k …": verbs announce only amounts that a currency or a span marks. */
const isNoun = (text: string, cue: Hit | null): boolean =>
  cue !== null && !/^(?:pays?|paid|earns?|rate|package|gross)$/i.test(text.slice(cue.start, cue.end));

/** The figure is nearly all that its sentence or line says. */
function isAlone(text: string, figure: PayFigure, window: PayWindow): boolean {
  const lead = text.slice(window.own, figure.start).replace(/^[-–—*•·\s[(]{1,6}/, '');
  const lineEnd = text.slice(figure.end, figure.end + 60).split('\n', 1)[0] ?? '';
  if (!/^(?:[\s*_[(💰]|from|up to|between|usd|range|approx\w{0,9}|about|\p{Extended_Pictographic})*$/iu.test(lead))
    return false;
  return /^[\s*_\])]*(?:[.!]|$|[+,]|plus\b|per\b|an?\b|\/|yearly|annually|monthly|gross|base|USD|depending|or\s(?:more|less)|DOE|\(|•|·|\||[-–—]\s)/i.test(
    lineEnd,
  );
}

/** "£60,000 over three years": an amount for the whole time. */
function severalYears(text: string, figure: PayFigure): boolean {
  const behind = text.slice(figure.end, figure.end + 40);
  return /^[\s*_]{0,3}(?:in total |total |\(total\) )?(?:over|for|across|spread over|in total over) (?:the |a )?(?:(?:\d|two|three|four|five|six)[\s-]?(?:\(\d\) )?years?|(?:24|36|48|60)[\s-]months?|(?:full |entire |whole )?(?:duration|length))/i.test(
    behind,
  );
}

const STATED: Readonly<Record<string, PayBasis>> = { base: 'base', total: 'total', stipend: 'stipend' };

function basisOf(
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

/** What JSON-LD or microdata claims, where the text names no pay. */
function claimedSalary(reading: Reading): Candidate<'salaries'>[] {
  const { structured, sources } = reading.listing;
  const claim = structured?.salary;
  const raw = structured && sources[structured.source];
  if (!structured || !claim || !raw) return [];
  const { min, max, currency, unit } = claim.value;
  if (min === null && max === null) return [];
  const code = currency === null ? null : codeOf(currency);
  return [
    {
      fact: 'salaries',
      rule: RULES.claimed,
      value: { min, max, currency: code, unit, basis: 'base', basisStated: false },
      need: 'mentioned',
      evidence: [
        {
          start: claim.start,
          end: claim.end,
          quote: raw.slice(claim.start, claim.end),
          source: structured.source,
          rule: RULES.claimed,
        },
      ],
    },
  ];
}

/** The ISO code of a currency as structured data writes it: a code, or a sign that stands for one. */
function codeOf(written: string): string | null {
  const bare = written.trim();
  if (/^[A-Z]{3}$/i.test(bare)) return bare.toUpperCase();
  if (bare === '$') return 'USD';
  const entries = Object.entries(CURRENCIES) as [CurrencyCode, { forms: readonly string[] }][];
  return entries.find(([, { forms }]) => forms.includes(bare))?.[0] ?? null;
}
