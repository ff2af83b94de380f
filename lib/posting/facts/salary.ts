import type { ClaimedSalary } from '../listing';
import { countriesNamed } from '../named-countries';
import { basisOf, type Cues, cuesAround, isConversion } from '../pay-cue';
import { type PayWindow, type PostTime, readPayDetails, readPostTime } from '../pay-details';
import { type PayFigure, readFigures } from '../pay-figures';
import { isPlausible, plainUnit, tooBig, UNKNOWN, unitEnd, unitHitBehind, unitOf } from '../pay-unit';
import type { PayUnit, Salary } from '../posting';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleList } from '../settle';
import type { Hit } from '../terms';
import type { Trace } from '../trace';
import { CURRENCIES, type CurrencyCode, SHARED_SIGNS, type SharedSign } from '../vocabulary/currencies';

/** How far before an amount its announcement may stand, in characters. */
const BEFORE = 260;
/** How far behind it the words that explain it are looked for. */
const AFTER = 140;

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

/** Pay of the opening as printed: every range and single amount, in order, with what it is counted by. */
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
  let paid: PayFigure | null = null;
  for (const [index, figure] of figures.entries()) {
    const next = figures.slice(index + 1, index + 4).find((other) => other.currency !== null || other.grouped) ?? null;
    if (figure.currency !== null || figure.grouped || hasUnit(reading, figure)) {
      const candidate = readFigure(reading, post, withCurrencyOf(reading, figure, paid), previous, next, paid, trace);
      if (candidate) {
        candidates.push(candidate);
        paid = figure;
      }
    }
    if (figure.currency !== null || figure.grouped) previous = figure;
  }
  return candidates;
}

/** "327,200 JPY for juniors, and 384,000 for seniors": the currency stands once in the sentence. */
function withCurrencyOf(reading: Reading, figure: PayFigure, paid: PayFigure | null): PayFigure {
  // Only what is printed as money: "$24.50 per hour, up to 19 hours" counts hours.
  if (figure.currency !== null || !figure.grouped || !paid || paid.currency === null || figure.start - paid.end > 90)
    return figure;
  if (reading.sentenceIndexAt(figure.start) !== reading.sentenceIndexAt(paid.start)) return figure;
  return { ...figure, currency: paid.currency };
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
  paid: PayFigure | null,
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
  const big = tooBig(figure, sizes);
  if (big && quote.length >= 40) return null;
  const cues = cuesAround(reading, figure, window, previous);
  const labelled = isLabelled(text, figure, cues);
  if (big && !labelled) return drop('a magnitude, not pay');
  if (cues.saying === 'not-pay') return drop('money that is no pay');
  if (cues.net) return drop('pay after tax');
  if (previous && isConversion(text, figure, previous)) return drop('a conversion or total in brackets');
  const unit = unitOf(reading, figure, window, cues.cue);
  if (unit === 'other' && cues.saying !== 'pay') return drop('not by a span of time');
  const stated = unit === 'other' ? null : unit;
  const plain = unit === 'other' ? null : plainUnit(figure, sizes);
  // "Salary/hourly rate: $170,000 - $215,000" names units that the amount rules out.
  const misnamed = stated !== null && !labelled && plain === 'year' && !isPlausible(figure, stated, sizes, true);
  const settledUnit = misnamed ? plain : (stated ?? plain);
  const printed = labelled && stated !== null && !figure.range;
  if (!printed && !isPlausible(figure, settledUnit, sizes, cues.saying === 'pay'))
    return drop('not an amount that is paid');
  const details = readPayDetails(reading, post, figure, window, settledUnit);
  const rule =
    ruleFor(reading, figure, cues, stated, window, details.value.place) ??
    (isSibling(figure, paid) ? RULES.alone : null);
  if (rule === null) return drop('nothing says that it is pay');
  const several = stated === null || stated === 'year' ? severalYears(text, figure) : false;
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
  const to = Math.min(lineEnd, figure.end + AFTER, next ? Math.max(next.start, figure.end) : Number.POSITIVE_INFINITY);
  return { from, own, to };
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
  return (currency === '$' && countries.length === 0 && dollarOfDomain(reading)) || otherwise;
}

/** Domains of countries whose dollar is printed with the bare sign too. */
const DOLLAR_DOMAINS: readonly (readonly [string, CurrencyCode])[] = [
  ['.edu.au', 'AUD'],
  ['.com.au', 'AUD'],
  ['.gov.au', 'AUD'],
  ['.ac.nz', 'NZD'],
  ['.co.nz', 'NZD'],
  ['.edu.sg', 'SGD'],
  ['.edu.hk', 'HKD'],
  ['.edu.tw', 'TWD'],
];

/** The dollar of the country in whose domain the page, or the address to write to, stands. */
function dollarOfDomain(reading: Reading): CurrencyCode | null {
  const { url } = reading.listing.sources;
  const found = DOLLAR_DOMAINS.find(([domain]) => url.includes(domain) || reading.body.text.includes(domain));
  return found ? found[1] : null;
}

function ruleFor(
  reading: Reading,
  figure: PayFigure,
  cues: Cues,
  unit: PayUnit | null,
  window: PayWindow,
  place: string | undefined,
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
  if (figure.range && isOffered(text, figure) && figure.amounts.every((amount) => amount.value >= 15_000))
    return RULES.alone;
  if (figure.amounts.every((amount) => amount.value >= 15_000) && isBehindGrade(text, figure)) return RULES.alone;
  if (figure.range && closesHeaderLine(text, figure) && figure.amounts.every((amount) => amount.value >= 15_000))
    return RULES.alone;
  if (figure.range && place !== undefined && figure.amounts.every((amount) => amount.value >= 15_000))
    return RULES.alone;
  return figure.range &&
    reading.sectionAt(figure.start).kind === 'pay' &&
    figure.amounts.every((amount) => amount.value >= 15_000)
    ? RULES.alone
    : null;
}

/** "We offer €75,000–€95,000, 28 days off": a range that is offered outright, and no grant or credit. */
const isOffered = (text: string, { start, end }: PayFigure): boolean =>
  /\b(?:we|role|position|job|post|company) (?:will )?(?:offers?|pays?)(?: you)?:? (?:between |from |an? )?$/i.test(
    text.slice(Math.max(0, start - 40), start),
  ) &&
  !/^ (?:in |of |as )?(?:\w{1,14} )?(?:grants?|credits?|funding|compute|prizes?|awards?|bonus|equity|budget|loans?)\b/i.test(
    text.slice(end, end + 40),
  );

/** "Full time · Senior · USD 184K - 337K": a range that ends a short line of a listing's head, which names the post's terms. */
const closesHeaderLine = (text: string, { start, end }: PayFigure): boolean =>
  start < HEADER &&
  /^[\s*_)]{0,3}(?:\n|$)/.test(text.slice(end, end + 4)) &&
  start - text.lastIndexOf('\n', start) <= 70 &&
  /\b(?:full|part)[ -]?time\b|\b(?:junior|mid|senior|entry|expert)\b|\b(?:remote|hybrid|on-?site|permanent|contract)\b/i.test(
    text.slice(Math.max(0, text.lastIndexOf('\n', start)), start),
  );
const HEADER = 700;

/** "Grade 8, £50,253 to £59,966", "Level E: $221,000 plus superannuation": an employer's grade names what follows. */
const isBehindGrade = (text: string, { start }: PayFigure): boolean =>
  /\b(?:grade|level|band|spine points?|salary step|pay step)\s(?:[A-Z]|[A-Z]{0,3}\d{1,2}[A-E]?)(?:\s?[-–]\s?\d{1,2})?\s?[,:(–-]{1,2}\s?$/i.test(
    text.slice(Math.max(0, start - 34), start),
  );

/** A range close behind one that is pay, in the same currency and of the same size: the next row of the table. */
function isSibling(figure: PayFigure, paid: PayFigure | null): boolean {
  if (!paid?.range || !figure.range || figure.currency === null || figure.currency !== paid.currency) return false;
  if (figure.start - paid.end > 120 || figure.min === null || paid.min === null) return false;
  return figure.min > paid.min / 3 && figure.min < paid.min * 3;
}

/**
 * "Salary: $5,000,000 per year" is what the listing prints as pay, however unlikely: the comparison says that it is no plausible
 * amount, which is more than silence.
 */
const isLabelled = (text: string, figure: PayFigure, { saying, cue }: Cues): boolean =>
  saying === 'pay' &&
  cue !== null &&
  cue.end <= figure.start &&
  isNoun(text, cue) &&
  /^(?: range)?(?: is| of|:)? {0,2}$/i.test(text.slice(cue.end, cue.end + 14).slice(0, figure.start - cue.end)) &&
  figure.start - cue.end <= 14;

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
  if (
    !/^(?:[\s*_[(]|from|up to|between|entre|minimum of|min(?:imum)?:?|usd|range|approx(?:imately|\.)?|about|\p{Extended_Pictographic})*$/iu.test(
      lead,
    )
  )
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

/** What JSON-LD or microdata claims, where the text names no pay. */
function claimedSalary(reading: Reading): Candidate<'salaries'>[] {
  const { structured, sources } = reading.listing;
  const claim = structured?.salary;
  const raw = structured && sources[structured.source];
  if (!structured || !claim || !raw) return [];
  const { min, max, currency, unit } = claim.value;
  if (min === null && max === null) return [];
  const code = currency === null ? null : codeOf(currency);
  if (!isPaid(claim.value, code)) return [];
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

/** Somebody is paid such an amount: data is filled in by hand, and a page may claim what it likes. */
function isPaid({ min, max, unit }: ClaimedSalary, code: string | null): boolean {
  const sizes = code !== null && code in CURRENCIES ? CURRENCIES[code as CurrencyCode] : UNKNOWN;
  const figure = { min, max, range: min !== null && max !== null && min !== max, currency: null };
  return isPlausible(figure, unit ?? plainUnit(figure, sizes), sizes, true);
}

/** The ISO code of a currency as structured data writes it: a code, or a sign that stands for one. */
function codeOf(written: string): string | null {
  const bare = written.trim();
  if (/^[A-Z]{3}$/i.test(bare)) return bare.toUpperCase();
  if (bare === '$') return 'USD';
  const entries = Object.entries(CURRENCIES) as [CurrencyCode, { forms: readonly string[] }][];
  return entries.find(([, { forms }]) => forms.includes(bare))?.[0] ?? null;
}
