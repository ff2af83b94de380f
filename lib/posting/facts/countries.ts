import type { Evidence } from '../posting';
import type { Reading, TextReading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleList } from '../settle';
import type { Hit } from '../terms';
import type { Trace } from '../trace';
import { ALPHA3, NATIONAL_DOMAINS, PROVINCE_CODES, STATE_CODES } from '../vocabulary/countries';
import { lastWords } from '../windows';

/**
 * Where a country may be read, the most telling first: the first of these steps that names one decides, since further down a page
 * names the countries of customers, partners and authors. Location line and a stated place of work count together.
 */
const STEPS = [
  ['countries/location', 'countries/labelled'],
  ['countries/stated'],
  ['countries/claimed'],
  ['countries/title', 'countries/company'],
  ['countries/opening'],
  ['countries/address'],
  ['countries/mentions'],
] as const;
type Rule = (typeof STEPS)[number][number];
const RULES: readonly Rule[] = STEPS.flat();

/** The countries of the place of work, ISO 3166 alpha-2, in order of mention. */
export const countries: Recognizer<'countries'> = {
  fact: 'countries',
  rules: RULES,
  recognize: (reading, trace) => [
    ...inHeader(reading, reading.location, 'countries/location'),
    ...claimed(reading),
    ...stated(reading, trace),
    ...inHeader(reading, reading.title, 'countries/title'),
    ...inHeader(reading, reading.company, 'countries/company'),
    ...opening(reading),
    ...addresses(reading),
    ...mentions(reading),
  ],
  settle(candidates) {
    for (const step of STEPS) {
      const own = candidates.filter(({ rule }) => (step as readonly string[]).includes(rule));
      if (own.length > 0) return settleList(own, (value) => value);
    }
    return [];
  },
};

interface Found {
  code: string;
  /** A country by name, not a town or region in it. */
  country?: boolean;
  start: number;
  end: number;
}

const candidate = (reading: Reading, rule: Rule, found: Found, from?: TextReading): Candidate<'countries'> => ({
  fact: 'countries',
  rule,
  value: found.code,
  need: 'mentioned',
  evidence: [reading.evidence(rule, found.start, found.end, from)],
});

/** "not in the US", "customers across France": places that are not the place of work. */
const NAME_ONLY =
  /^(?:[-–]?(?:based)? ?(?:backed|trained|funded)|['’]s (?:largest|leading|best|top|most)|\s(?:Times|Business Insider|Post|Ventures|Capital|Partners|dollars?|Air|Street Journal|Magazine|Framework|Convention|Declaration|Prize|Knowledge Graph))/u;

/** "Norwegian Institute": the adjective is part of an institution's name, not of a language's. */
const INSTITUTION_AFTER =
  /^\s(?:Universit|Institut|Cent(?:er|re)|Academ|Research|research|National|national|Polar|School|Council|Technical|Federal|Royal|Agency|Museum|Geolog|Meteorolog|Space|Aerospace|Defen[cs]e|Graduate|Foundation|Data|Cancer|College|Polytech|Hospital)/u;

const NEITHER = { adjectives: false, codes: false } as const;

/** No listing names more places; they are compared with each other, so their number is bounded. */
const MOST_PLACES = 300;

/** All places and countries of a string between two offsets; a town's own country goes before the state code behind it. */
function placesIn(
  from: TextReading,
  start: number,
  end: number,
  names: { adjectives: boolean; codes: boolean },
  namesakes: ReadonlySet<string>,
): Found[] {
  const found: Found[] = [];
  const inside = (hit: Hit): boolean =>
    hit.start >= start && hit.start < end && /^[\p{Lu}\p{Lo}]/u.test(from.text.slice(hit.start, hit.start + 2));
  for (const kind of ['place', 'country'] as const) {
    for (const hit of (from.hits.get(kind) ?? []).filter(inside)) {
      if (found.length >= MOST_PLACES) break;
      if (
        hit.term.context === 'employer-name' &&
        !(names.adjectives && INSTITUTION_AFTER.test(from.text.slice(hit.end, hit.end + 20)))
      )
        continue;
      if (NAME_ONLY.test(from.text.slice(hit.end, hit.end + 24))) continue;
      if (
        /^(?:US|UK|GB|NL|HK|KR)$/.test(from.text.slice(hit.start, hit.end)) &&
        /^\$|^[-/]\p{Lu}/u.test(from.text.slice(hit.end, hit.end + 2))
      )
        continue;
      // "York" inside "New York" and the like never happens: the longest name wins. A country inside a longer place does.
      if (kind === 'country' && found.some((other) => other.start <= hit.start && other.end >= hit.end)) continue;
      found.push({ code: hit.term.id, start: hit.start, end: hit.end, country: kind === 'country' });
    }
  }
  for (const state of codesIn(from, start, end, names.codes).slice(0, MOST_PLACES)) {
    const town = found.find((other) => other.start >= state.start && other.end < state.end && other.country !== true);
    // "Tel Aviv, IL", "Toronto, CA": the letters are the country's own code.
    if (town && town.code === from.text.slice(state.end - 2, state.end)) continue;
    if (town) found.splice(found.indexOf(town), 1);
    if (!found.some((other) => other.start <= state.start && other.end >= state.end)) found.push(state);
  }
  return withoutNamesakes(from.text, found)
    .filter((one) => one.country === true || !namesakes.has(from.text.slice(one.start, one.end).toLowerCase()))
    .sort((a, b) => a.start - b.start);
}

/** Towns that the text names with a region behind them: "London" alone is the London of "London, Ontario" then. In lower case. */
function namesakesIn(body: TextReading): ReadonlySet<string> {
  const known = NAMESAKES.get(body);
  if (known) return known;
  const { text, hits } = body;
  const places = hits.get('place') ?? [];
  const found = new Set(
    places.flatMap((town, at) => {
      const region = places[at + 1];
      const isNamesake =
        region !== undefined &&
        region.term.id !== town.term.id &&
        /^,\s{0,2}$/.test(text.slice(town.end, region.start)) &&
        REGION.test(text.slice(region.start, region.end));
      return isNamesake ? text.slice(town.start, town.end).toLowerCase() : [];
    }),
  );
  NAMESAKES.set(body, found);
  return found;
}
/** Each step asks for those of the same body; they are looked for once. */
const NAMESAKES = new WeakMap<TextReading, ReadonlySet<string>>();

/** Regions that hold a town of a far better known name elsewhere. */
const REGION =
  /^(?:Ontario|Qu[eé]bec|British Columbia|Nova Scotia|New South Wales|Texas|Ohio|Oregon|Kentucky|Tennessee|Alabama|Connecticut|New Hampshire|Massachusetts|Virginia|California|Maine|Illinois|Indiana|Iowa|Pennsylvania|New York)$/;

/** "London, Ontario", "Dublin, United States": a region or country right behind a town is the town's own. */
function withoutNamesakes(text: string, found: readonly Found[]): Found[] {
  return found.filter((one) => {
    if (one.country === true) return true;
    const next = found.find(
      (other) =>
        other.start >= one.end && other.start - one.end <= 3 && /^,\s{0,2}$/.test(text.slice(one.end, other.start)),
    );
    if (!next || next.code === one.code) return true;
    return next.country !== true && !REGION.test(text.slice(next.start, next.end));
  });
}

/** Alpha-3 codes, and codes of states and provinces behind a capitalised name and a comma. */
function codesIn(from: TextReading, start: number, end: number, alpha3: boolean): Found[] {
  const found: Found[] = [];
  for (const [index, token] of from.tokens.entries()) {
    if (token.start < start || token.start >= end || token.kind !== 'word') continue;
    const length = token.end - token.start;
    if (length !== 2 && length !== 3) continue;
    const word = from.text.slice(token.start, token.end);
    if (word !== word.toUpperCase()) continue;
    if (length === 3) {
      const code = alpha3 ? ALPHA3[word] : undefined;
      if (code) found.push({ code, start: token.start, end: token.end });
      continue;
    }
    const comma = from.tokens[index - 1];
    const town = from.tokens[index - 2];
    if (
      comma?.norm !== ',' ||
      town?.kind !== 'word' ||
      !/^\p{Lu}\p{Ll}/u.test(from.text.slice(town.start, town.start + 2))
    )
      continue;
    if (STATE_CODES.has(word)) found.push({ code: 'US', start: town.start, end: token.end });
    else if (PROVINCE_CODES.has(word)) found.push({ code: 'CA', start: town.start, end: token.end });
  }
  return found;
}

function inHeader(reading: Reading, from: TextReading, rule: Rule): Candidate<'countries'>[] {
  const names = { adjectives: rule === 'countries/company', codes: rule === 'countries/location' };
  const found = placesIn(from, 0, from.text.length, names, namesakesIn(reading.body));
  // An employer's name may hold a partner's country too; the first is its own.
  const own = rule === 'countries/company' ? found.slice(0, 1) : found;
  return own.map((one) => candidate(reading, rule, one, from));
}

function claimed(reading: Reading): Candidate<'countries'>[] {
  const { structured, sources } = reading.listing;
  const raw = structured && sources[structured.source];
  if (!structured || !raw) return [];
  return (structured.countries ?? []).map(({ value, start, end }) => {
    const rule = 'countries/claimed';
    const evidence: Evidence = { start, end, quote: raw.slice(start, end), source: structured.source, rule };
    return { fact: 'countries', rule, value, need: 'mentioned', evidence: [evidence] };
  });
}

/** Words right before a place that make it the place of work. */
const WORKPLACE_CUE =
  /(?:\b(?:job |work |primary |office |position )?locations?\*{0,2}\s?(?:[:\-–—]|is|will be|of work is|of the position is)\*{0,2}|\bplace of (?:work|employment|service)(?: is| will be)?:?|\bworkplace(?: is|:)?|\bduty station:?|\b(?:position|post|role|job|candidate|researcher|student|fellow|you)(?: [a-zß-öø-ɏ]{1,16}){0,3} (?:is|are|be) (?:[a-zß-öø-ɏ]{1,16} ){0,2}(?:based|located|situated|placed|hosted|employed) (?:in|at|near)|\b(?:work|working|live|located|reside|based) (?:[a-zß-öø-ɏ]{1,16} ){0,2}(?:in|from|within|out of)|\b(?:can (?:hire|employ)(?: people| you)?|hiring|remote|remotely|open to candidates) (?:[a-zß-öø-ɏ]{1,16} ){0,2}(?:in|from|within|across|throughout)|\bremote,?\s?[(–-]|\bcan be (?:based )?(?:in|anywhere in)|\bour offices? in|\bjoin (?:us|our (?:team|office|lab)) in|\bin[- ]person in|\bon-?site in|\b(?:position|job|fellowship|studentship|opening|vacancy)s? (?:[a-zß-öø-ɏ]{1,16} ){0,4}(?:in|at)|\bauthori[sz]ed to work in|\b(?:eligible|right) to work in)/gi;
/** What may stand between such words and the place. */
const UP_TO_PLACE =
  /^\s{0,3}(?:the )?(?:(?:beautiful|vibrant|central|downtown|our|city of|heart of|area of|greater|its|either|Americas|EU|European Union|Europe|EMEA|APAC|region) ?[(:,]? ?){0,3}$/i;
const isWorkplaceBefore = (before: string): boolean =>
  [...before.matchAll(WORKPLACE_CUE)].some(({ index, 0: cue }) => UP_TO_PLACE.test(before.slice(index + cue.length)));
/** A line that is the location itself. */
const LABEL_BEFORE =
  /\b(?:(?:job |work |primary |office |position )?locations?|place of (?:work|employment|service)|workplace|duty station)\*{0,2}\s{0,2}[:\-–—(]/i;
const isLabelBefore = (before: string): boolean =>
  LABEL_BEFORE.test(before.slice(-90).slice(before.slice(-90).lastIndexOf('.') + 1));
/** The employer's seat, funders and customers: said of others or of the whole firm. */
const NOT_WORKPLACE =
  /\b(?:headquarter[a-zß-öø-ɏ]{0,12}|hq|founded|customers?|clients?|investors?|offices (?:in|across)|partners?|collaborat[a-zß-öø-ɏ]{0,12}|backgrounds?|alumni|formerly|previously|former|spun out|spin-?off|PhDs? from|degrees? from|experience at|employees|teammates|users|trained|graduates?|funded by|backed|offices around)\b/i;
/** Said in the clause that the place stands in. */
const isOfOthers = (before: string): boolean => {
  const near = before.slice(-85);
  return NOT_WORKPLACE.test(
    near.slice(Math.max(near.lastIndexOf('.'), near.lastIndexOf(';'), near.lastIndexOf(':')) + 1),
  );
};

function stated(reading: Reading, trace: Trace): Candidate<'countries'>[] {
  const { body } = reading;
  const found: Candidate<'countries'>[] = [];
  let last = null as { block: number; end: number; rule: Rule } | null;
  for (const place of placesIn(body, 0, body.text.length, NEITHER, namesakesIn(body)).slice(0, 200)) {
    const sentence = reading.sentenceAt(place.start);
    if (!sentence) continue;
    const before = body.text.slice(Math.max(sentence.start, place.start - 110), place.start);
    // "based in Riga, Vilnius or Tallinn": what follows in the same breath counts too.
    const goesOn: boolean =
      last !== null &&
      last.block === sentence.block &&
      place.start - last.end <= 12 &&
      /^(?:[\s,;/|()]|or|and|the|in|\p{Lu}\p{L}{0,14}){1,12}$/u.test(body.text.slice(last.end, place.start) || ' ');
    const section = reading.sectionAt(place.start);
    const listed = section.kind === 'location' && place.start - section.start < 160;
    if (!goesOn && !listed && !isWorkplaceBefore(before)) continue;
    if (!goesOn && isOfOthers(before.replace(/\blocat[a-zß-öø-ɏ]{0,12}\b[^.]{0,3}$/i, ''))) {
      trace.drop(
        'countries/stated',
        "the employer's or somebody else's place",
        body.text.slice(place.start, place.end),
      );
      continue;
    }
    const labelled: boolean = listed || isLabelBefore(before) || (goesOn && last?.rule === 'countries/labelled');
    const rule: Rule = labelled ? 'countries/labelled' : 'countries/stated';
    last = { block: sentence.block, end: place.end, rule };
    found.push(candidate(reading, rule, place));
  }
  return found;
}

/** The head of an institution's call names it: the first place of the first lines, where the listing has no employer line. */
function opening(reading: Reading): Candidate<'countries'>[] {
  const { body } = reading;
  const role = reading.hits('role')[0];
  const until = Math.min(body.text.length, Math.max(400, Math.min(900, (role?.end ?? 0) + 200)));
  const [first] = placesIn(body, 0, until, { adjectives: true, codes: false }, namesakesIn(body)).filter(
    ({ start }) => {
      const sentence = reading.sentenceAt(start);
      const before = body.text.slice(Math.max(sentence?.start ?? 0, start - 80), start);
      return (
        !isOfOthers(before) && !/[@/.]$/.test(before) && !/\bfund(?:s|ed|ing|er|ers)?\b/i.test(lastWords(before, 4))
      );
    },
  );
  return first ? [candidate(reading, 'countries/opening', first)] : [];
}

/** Domains of job boards say nothing of the employer. */
const BOARDS =
  /(?:euraxess|jobs\.ac\.uk|linkedin|indeed|glassdoor|academicpositions|inomics|timeshighereducation|varbi|reachmee|interfolio|academicjobsonline|builtin|stepstone|academictransfer|jobbnorge|findaphd|example|scholar|doi|youtube|twitter|github|europa|arxiv|orcid|wikipedia|google|facebook|instagram|medium|nature|qreer)/i;

/** The employer's national web domain: of the page's address, else the commonest of the links in the text. */
function addresses(reading: Reading): Candidate<'countries'>[] {
  const { url } = reading.listing.sources;
  const own = hostIn(url.slice(0, 200), 0);
  if (own) {
    const rule = 'countries/address';
    return [
      {
        fact: 'countries',
        rule,
        value: own.code,
        need: 'mentioned',
        evidence: [{ start: own.start, end: own.end, quote: url.slice(own.start, own.end), source: 'url', rule }],
      },
    ];
  }
  const { text, tokens } = reading.body;
  const counts = new Map<string, Found[]>();
  let looked = 0;
  for (const token of tokens) {
    if (!/^(?:http|https|www|@)$/.test(token.norm)) continue;
    if (looked++ >= 40) break;
    const found = hostIn(text.slice(token.start, token.start + 90), token.start);
    if (found) counts.set(found.code, [...(counts.get(found.code) ?? []), found]);
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.length - a.length);
  if (!best?.[0] || (second && second.length === best.length)) return [];
  return [candidate(reading, 'countries/address', best[0])];
}

function hostIn(words: string, offset: number): Found | null {
  const match = /^(?:https?:\/\/|www\.|@)[\w.-]{1,70}?\.([a-z]{2,3})(?=[/:?#\s)>\]"',;]|\.\s|\.?$)/i.exec(words);
  if (!match || BOARDS.test(match[0])) return null;
  const code = NATIONAL_DOMAINS[(match[1] ?? '').toLowerCase()];
  return code ? { code, start: offset + match.index, end: offset + match.index + match[0].length } : null;
}

/** Last, the country that the text names most, if no other comes near. */
function mentions(reading: Reading): Candidate<'countries'>[] {
  const counts = new Map<string, Found[]>();
  for (const place of placesIn(reading.body, 0, reading.body.text.length, NEITHER, namesakesIn(reading.body)).slice(
    0,
    200,
  )) {
    const kind = reading.sectionAt(place.start).kind;
    if (kind === 'eeo' || kind === 'similar') continue;
    const sentence = reading.sentenceAt(place.start);
    const before = reading.body.text.slice(Math.max(sentence?.start ?? 0, place.start - 90), place.start);
    if (isOfOthers(before)) continue;
    counts.set(place.code, [...(counts.get(place.code) ?? []), place]);
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.length - a.length);
  if (!best?.[0] || (second && second.length * 2 > best.length)) return [];
  return best.slice(0, 3).map((place) => candidate(reading, 'countries/mentions', place));
}
