import type { Reading, TextReading } from './reading';
import type { Token } from './tokens';
import { NUMBER_WORDS } from './vocabulary/number-words';
import { clauseTail } from './windows';

/** A length of time that the text gives to the contract, the funding or the post. */
export interface TermLength {
  months: number;
  /** `stated`: "for a period of three years"; `attribute`: "a 3-year position". */
  kind: 'stated' | 'attribute';
  /** Where the words stand: the body or the title. */
  from: TextReading;
  start: number;
  end: number;
  /** The noun it belongs to is an internship. */
  internship: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NUMBERS: Readonly<Record<string, number>> = { ...NUMBER_WORDS, drei: 3, zwei: 2, vier: 4, trois: 3, deux: 2 };
/** Asked for every word of a text. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['year', 12],
  ['yr', 12],
  ['month', 1],
  ['mth', 1],
  ['semester', 6],
  ['jahre', 12],
  ['jahren', 12],
  ['monate', 1],
  ['monaten', 1],
  ['an', 12],
  ['mois', 1],
  ['år', 12],
]);
/** Words that may stand between a post and its length, in front of the length. */
const FILLERS = set(
  'for a an the of to is are was be been will would shall can may initial initially maximum minimum max fixed total limited first full period duration length time up at least most about approximately ca approx also fully only usually typically normally offered funded available financed awarded guaranteed tenable scheduled planned provided secured intended set filled running run last lasting cover covering than more longer no not exceeding between from overall expected standard regular basis with and but in principle currently another hourly part half on as or it which that this full-time term type foreseen envisaged ranging range spanning over auf für pour une durée de bis equivalent hour week per two-stage include including open paid supported salaried',
);
/** Nouns and verbs of the post: a length that they lead to is the post's. */
const ANCHORS = set(
  'contract appointment position post job employment fellowship studentship scholarship funding internship placement residency traineeship tenure stipend engagement employed appointed hired recruited funded limited temporary fixed-term financed duration grant candidature assignment vacancy secondment assistantship role opportunity bursary befristet contrat cdd anstellung befristung beschäftigung stelle employ appoint opening commitment',
);
/** Weaker ones: only with a verb or a colon between ("The PhD is for 4 years"), or behind a length in the singular ("3-year PhD"). */
const WEAK_ANCHORS = set(
  'phd postdoc postdoctoral doctorate doctoral phds candidate student researcher associate fellow assistant',
);
const LINKS = set('is are be lasts last will for funded limited of duration period :');
/** Adjectives between a length and its noun. */
const BETWEEN = set(
  'fixed term temporary full time part fully funded paid renewable initial research remote salaried early career structured limited non extendable postdoctoral doctoral graduate academic onsite on site hybrid summer industrial joint international independent prestigious competitive employment tax free ukri epsrc funding phd postdoc post doc dphil full-time fixed-term long ml ai machine learning msc internship collaborative interdisciplinary predoctoral data science contract visiting and or scientific training teaching',
);
const NOUNS = set(
  'contract appointment position post job employment fellowship studentship scholarship internship placement residency traineeship programme program project postdoc role engagement opportunity assistantship stipend secondment term phd fellow researcher associate scientist contrat ftc',
);
/** What makes a length something else's: experience, degrees, ages, what lies behind or comes after the first term. */
const OTHERS_BEHIND = set(
  'experience expertise old ago age degree bachelor master undergraduate msc bsc probation probationary notice waiting vesting cliff leave sabbatical later before since prior working plan roadmap warranty history anniversary relevant professional postgraduate after extension of-experience industry',
);
const OTHERS_BEFORE = set(
  'within last past previous next every after since aged extended extension extend extendable renewed renewal renew renewable further additional another prolongation prolonged trial probation probationary experience age second founded under recent ago degree',
);

/** The lengths of time that belong to the post, in order: first those of the title, then those of the body. */
export function termLengths(reading: Reading): readonly TermLength[] {
  const known = LENGTHS.get(reading);
  if (known) return known;
  const lengths = [...lengthsIn(reading, reading.title), ...lengthsIn(reading, reading.body)];
  LENGTHS.set(reading, lengths);
  return lengths;
}

const MONTHS_MORE = /^,?(?: and)? (\d{1,2}) months?\b/i;
const YEARS_BEFORE = /\byears?,?(?: and)? $/i;

/** Three rules ask for the lengths of one listing; they are read once. */
const LENGTHS = new WeakMap<Reading, readonly TermLength[]>();

function lengthsIn(reading: Reading, from: TextReading): TermLength[] {
  const { tokens, text } = from;
  const found: TermLength[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const unit = tokens[index] as Token;
    const times = unit.kind === 'word' ? UNITS.get(unit.norm) : undefined;
    if (times === undefined) continue;
    const number = numberBefore(text, tokens, index);
    if (!number) continue;
    // "3 years and 8 months" is one length.
    const more = times === 12 ? MONTHS_MORE.exec(text.slice(unit.end, unit.end + 18)) : null;
    const months = Math.round(number.low * times) + Number(more?.[1] ?? 0);
    if (months < 1 || months > 84) continue;
    const start = (tokens[number.from] as Token).start;
    if (times === 1 && YEARS_BEFORE.test(text.slice(Math.max(0, start - 12), start))) continue;
    const end = unit.end + (more?.[0].length ?? 0);
    const raw = text.slice(unit.start, unit.end);
    const isSingular = !/(?:s|e|en)$/i.test(raw) || /^(?:mois)$/i.test(raw);
    if (isOthers(tokens, index)) continue;
    const stated = anchorBefore(
      text,
      tokens,
      number.from,
      from === reading.body ? (reading.sentenceAt(start)?.start ?? 0) : 0,
    );
    if (stated) {
      found.push({
        months,
        kind: 'stated',
        from,
        start: stated.start,
        end,
        internship: stated.norm === 'internship',
      });
      continue;
    }
    if (
      closesHeadline(from, reading, number.from, unit) ||
      inTermsBracket(text, start, unit.end) ||
      standsAlone(from, reading, number.from, unit) ||
      isOfferedFor(from, reading, start, unit.end) ||
      (number.low >= 2 && from === reading.body && isOfStudies(reading, start, unit.end))
    ) {
      found.push({ months, kind: 'attribute', from, start, end, internship: false });
      continue;
    }
    const noun = nounBehind(tokens, index, isSingular, text);
    const before = tokens[number.from - 1];
    if (
      noun &&
      !(before && OTHERS_BEFORE.has(before.norm)) &&
      !/\b(?:within|first|last|after)\s(?:a |the )?$/i.test(text.slice(Math.max(0, start - 14), start))
    )
      found.push({ months, kind: 'attribute', from, start, end: noun.end, internship: noun.norm === 'internship' });
  }
  return found;
}

/** "Research Fellow - 24 months", "Postdoctoral Researcher (2 years)": the end of a title or of a line that is one. */
function closesHeadline(from: TextReading, reading: Reading, number: number, unit: Token): boolean {
  const { text, tokens } = from;
  const start = tokens[number]?.start ?? 0;
  const block = from === reading.body ? reading.blockAt(start) : { start: 0, end: text.length };
  if (!block || block.end - block.start > 110) return false;
  const lead = text.slice(block.start, start);
  if (!/[(,–—-]\s?$/.test(lead) || !/^\s?(?:\)|$)/.test(text.slice(unit.end, block.end))) return false;
  return /\b(?:post-?doc\w{0,8}|fellow(?:ship)?|associate|ph\.?d|researcher|assistant|scientist|engineer|lecturer|studentship|position|doctoral)\b/i.test(
    lead,
  );
}

/** "A post of assistant professor in quantum learning is open for five years.": the offer's own sentence ends with its length. */
function isOfferedFor(from: TextReading, reading: Reading, start: number, end: number): boolean {
  const sentence = from === reading.body ? reading.sentenceAt(start) : null;
  if (!sentence) return false;
  const lead = from.text.slice(Math.max(sentence.start, start - 160), start);
  return (
    /\bfor (?:a period of )?$/.test(lead) &&
    /^(?:[.;,)]|$| (?:and|with|starting|from|in)\b)/.test(from.text.slice(end, sentence.end)) &&
    /\b(?:an?|the|this|one|two) (?:[\w()-]{1,16} ){0,5}(?:positions?|posts?|fellowship|studentship|professorship|lectureship|vacancy)\b/i.test(
      lead,
    ) &&
    !/\b(?:experience|worked|working|enrolled|lived|resid\w{1,4}|extend\w{0,3}|renew\w{0,4}|held|has been|have been|existed|since)\b/i.test(
      lead,
    )
  );
}

/** "After completion of 4 years of full-time doctoral studies": how long the studies take that the post is for. */
const FULL_TIME_STUDIES =
  /^ (?:of |on )?(?:full-?time|full time) (?:doctoral |PhD |postgraduate |research |third-cycle )?(?:studies|study|education|research|employment)\b/i;

const isOfStudies = ({ body }: Reading, start: number, end: number): boolean =>
  FULL_TIME_STUDIES.test(body.text.slice(end, end + 60)) &&
  /\b(?:equivalent to|completion of|after|corresponds? to|comprises?|for|of|to|amounts? to)\s(?:the equivalent of )?$/i.test(
    body.text.slice(Math.max(0, start - 40), start),
  );

/** "A PhD position (TV-L 65 %, 3 years)", "the doctoral programme (4 years)": the bracket of terms behind the post. */
function inTermsBracket(text: string, start: number, end: number): boolean {
  return (
    /\b(?:positions?|posts?|(?:fellow|student|scholar|assistant)ships?|contracts?|appointments?|ph\.?d\.?|postdoc\w{0,8}|doctoral program(?:me)?|ph\.?d\.? program(?:me)?)(?: \([^()\n]{1,16}\))? \((?:[^()\n]{0,30}[,;] )?$/i.test(
      text.slice(Math.max(0, start - 100), start),
    ) && /^(?:\)|[,;][^()\n]{0,30}\))/.test(text.slice(end, end + 34))
  );
}

/** "Two years.", "One year, renewable.": a sentence that is a length and nothing else speaks of the post. */
function standsAlone(from: TextReading, reading: Reading, number: number, unit: Token): boolean {
  const start = from.tokens[number]?.start ?? 0;
  const sentence = from === reading.body ? reading.sentenceAt(start) : null;
  if (!sentence || sentence.start !== start || sentence.end - start > 60) return false;
  const kind = reading.sectionAt(start).kind;
  if (kind === 'required' || kind === 'preferred') return false;
  return /^(?:\.|$|,?\s(?:renewable|extendable|extensible|(?:which |that )?(?:can|may) be (?:extended|renewed|prolonged)|initially|with (?:the )?(?:chance|possibility|option|prospect) of|(?:full|half|part)[- ]time|fixed[- ]term))/i.test(
    from.text.slice(unit.end, sentence.end),
  );
}

/** The number in front of a unit: "3", "three (3)", "24-36", "4 to maximum 5", "2.5", "two and a half"; its lower end. */
function numberBefore(text: string, tokens: readonly Token[], unit: number): { low: number; from: number } | null {
  let at = unit - 1;
  const mark = (index: number, marks: string): boolean =>
    tokens[index]?.kind === 'mark' && marks.includes(tokens[index]?.norm ?? ' ');
  if (mark(at, '-–‑')) at -= 1;
  let half = 0;
  if (tokens[at]?.norm === 'half' && tokens[at - 1]?.norm === 'a' && tokens[at - 2]?.norm === 'and') {
    half = 0.5;
    at -= 3;
  } else if (tokens[at]?.norm === '½') {
    half = 0.5;
    at -= 1;
  }
  // "three (3) years"
  if (mark(at, ')') && mark(at - 2, '(')) at = numberAt(tokens, at - 3) === null ? at - 1 : at - 3;
  let value = numberAt(tokens, at);
  if (value === null) return null;
  // "3.5 years" comes as three tokens.
  if (mark(at - 1, '.,') && tokens[at]?.joined && tokens[at - 1]?.joined && tokens[at - 2]?.kind === 'number') {
    value = Number(`${tokens[at - 2]?.norm}.${tokens[at]?.norm}`);
    at -= 2;
  }
  let low = value + half;
  let from = at;
  let before = at - 1;
  if (tokens[before]?.norm === 'maximum' || tokens[before]?.norm === 'max') before -= 1;
  if (mark(before, '-–—+/') || tokens[before]?.norm === 'to' || tokens[before]?.norm === 'or') {
    let first = before - 1;
    if (mark(first, ')') && mark(first - 2, '(')) first -= 3;
    const other = numberAt(tokens, first);
    if (other !== null && tokens[first] && (tokens[before]?.norm !== 'to' || other < value)) {
      low = Math.min(other, low);
      from = first;
      if (mark(from - 1, '.') && tokens[from]?.joined && tokens[from - 2]?.kind === 'number') from -= 2;
    }
  }
  const sign = text.charAt((tokens[from] as Token).start - 1);
  return /[$€£.]/.test(sign) ? null : { low, from };
}

function numberAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.kind === 'number') return token.norm.length <= 2 ? Number(token.norm) : null;
  const written = NUMBERS[token.norm];
  if (written !== undefined) {
    // "twenty-four", "thirty-six"
    const tens =
      tokens[index - 2]?.norm === 'twenty'
        ? 20
        : tokens[index - 2]?.norm === 'thirty'
          ? 30
          : tokens[index - 2]?.norm === 'forty'
            ? 40
            : 0;
    return tens && written < 10 && tokens[index - 1]?.norm === '-' ? tens + written : written;
  }
  return null;
}

/** Words right behind a length that make it a length of something else. */
function isOthers(tokens: readonly Token[], unit: number): boolean {
  for (let index = unit + 1; index < Math.min(tokens.length, unit + 5); index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'mark' && token.norm !== "'" && token.norm !== '’' && token.norm !== '-') return false;
    if (OTHERS_BEHIND.has(token.norm)) return true;
    if (/^(?:with|and|or|from|starting|to|at|in|full|on|renewable|which|plus)$/.test(token.norm)) return false;
  }
  return false;
}

/** The noun or verb of the post that leads to a length over words that say nothing else. */
function anchorBefore(
  text: string,
  tokens: readonly Token[],
  from: number,
  sentenceStart: number,
): { start: number; norm: string } | null {
  let hasLink = false;
  let hasPeriod = false;
  let earliest = tokens[from]?.start ?? 0;
  for (let index = from - 1; index >= 0 && from - index <= 16; index -= 1) {
    const token = tokens[index] as Token;
    if (token.start < sentenceStart && from - index > 4) break;
    if (token.norm === ')') {
      // A remark in brackets says nothing about the length.
      let open = index - 1;
      while (open > 0 && index - open < 16 && tokens[open]?.norm !== '(') open -= 1;
      if (tokens[open]?.norm !== '(') break;
      index = open;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.norm === ':' || token.norm === '=') hasLink = true;
      if (/^[.;!?]$/.test(token.norm)) break;
      continue;
    }
    if (token.kind === 'number') {
      // "38 hours per week for the duration of 18 months", "80 % position for …"
      if (hasPeriod || hasLink) continue;
      break;
    }
    // "lasts three years" folds to the same word as "the last three years".
    const isLasts = text.charAt(token.end - 1) === 's' && token.norm === 'last';
    if (OTHERS_BEFORE.has(token.norm) && !isLasts) return null;
    const isPerYear = /^(?:year|annum|annually|month|week)$/.test(token.norm) && hasLink;
    // "Secondments: 4 months in Berlin": stays elsewhere during the post.
    if (token.norm === 'secondment' && /s$/i.test(text.slice(token.start, token.end))) return null;
    if (ANCHORS.has(token.norm) || isPerYear || (hasLink && WEAK_ANCHORS.has(token.norm))) {
      if (token.norm === 'duration' && isOfFees(text, token.start)) return null;
      if (token.norm === 'position' && /^(?:in|as)$/.test(tokens[index + 1]?.norm ?? '')) break;
      return { start: Math.min(earliest, token.start), norm: token.norm };
    }
    if (token.norm === 'term' && (isFixed(tokens, index) || /^length$/.test(tokens[index + 1]?.norm ?? '')))
      return { start: Math.min(earliest, token.start), norm: 'term' };
    if (!FILLERS.has(token.norm)) break;
    if (LINKS.has(token.norm)) hasLink = true;
    if (/^(?:period|duration|term)$/.test(token.norm) && /^(?:of|:|is)$/.test(tokens[index + 1]?.norm ?? '')) {
      hasPeriod = true;
      earliest = token.start;
    }
  }
  if (hasPeriod && !isOfFees(text, earliest)) return { start: earliest, norm: 'period' };
  const lead = text.slice(Math.max(sentenceStart, (tokens[from]?.start ?? 0) - 90), tokens[from]?.start);
  // "is appointed until further notice, but for no longer than two years"
  if (
    /\bfor (?:no|not) (?:longer|more) than $/i.test(lead) &&
    /\b(?:appoint|employ|contract|position)/i.test(clauseTail(lead, 90))
  )
    return { start: tokens[from]?.start ?? 0, norm: 'appointed' };
  return null;
}

/** "Tuition fees are waived for the duration of four years" speaks of the fees. */
const isOfFees = (text: string, at: number): boolean =>
  /\b(?:tuition|fees?|visa|health cover)\b/i.test(
    clauseTail(text.slice(Math.max(0, at - 60, text.lastIndexOf('\n', at)), at), 60),
  );

/** "fixed term", "fixed-term" */
const isFixed = (tokens: readonly Token[], term: number): boolean =>
  tokens[term - 1]?.norm === 'fixed' || (tokens[term - 1]?.norm === '-' && tokens[term - 2]?.norm === 'fixed');

/** The post's noun behind a length: "3-year PhD position", "24 months fixed-term contract". */
function nounBehind(tokens: readonly Token[], unit: number, isSingular: boolean, text: string): Token | null {
  for (let index = unit + 1; index < Math.min(tokens.length, unit + 11); index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'mark') {
      const isOfPhD = token.norm === '.' && /^(?:ph|d)$/.test(tokens[index - 1]?.norm ?? '');
      if (!isOfPhD && !/^[-–,()*/%]$/.test(token.norm)) return null;
      continue;
    }
    // "A 3-year, 100 % funded Ph.D. position".
    if (/^\d{2,3}$/.test(token.norm) && tokens[index + 1]?.norm === '%') continue;
    if (/^(?:ph|d)$/.test(token.norm) && tokens[index + 1]?.norm === '.') continue;
    const raw = text.slice(token.start, token.end);
    const isWeak = /^(?:phd|project|programme|program|fellow|researcher|associate|scientist|term|role)$/.test(
      token.norm,
    );
    if (NOUNS.has(token.norm) && (!isWeak || isSingular)) {
      const behind = tokens[index + 1]?.norm ?? '';
      if (/^(?:degree|experience|graduate|plan|manager|management)$/.test(behind)) return null;
      // "3-year PhD position": the last noun of the chain is the one.
      if (isWeak && (NOUNS.has(behind) || BETWEEN.has(behind)) && token.norm !== 'term') continue;
      return raw === '' ? null : token;
    }
    if (!BETWEEN.has(token.norm)) return null;
  }
  return null;
}
