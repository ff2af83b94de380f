/** Named pay scales, as listings print them, in one canonical spelling a scale. */

/** A pay scale by name in a text, its place in UTF-16 units. */
export interface ScaleMention {
  start: number;
  end: number;
  /** `TV-L E13`, `Grade 7`, `Level B`, `scale 10`, `UKRI`. */
  scale: string;
  /** `tariff`: a public tariff; `grade`: an employer's grade, level or function scale; `funder`: a funder's rate. */
  kind: 'tariff' | 'grade' | 'funder';
}

const TARIFF = '(?:TV[- ]?L|TVL|TV[- ]?[öÖoO]e?D|TV[- ]?H(?![\\w])|TV[- ]?UK?(?![\\w])|TVA-?[öÖ]D|TV-Fraunhofer)';
const GROUP_WORD =
  '(?:Entgeltgruppe|Entg(?:elt)?gr\\.|EG|E|pay group|pay grade|pay scale|pay level|salary group|salary grade|salary level|salary scale|remuneration group|remuneration level|wage group|wage level|grade|group|level|Vergütungsgruppe|Stufe)';
const GROUP_NUMBER = '(?:1[0-5]|[5-9])';

/** Each pattern with what it makes of a match; the more telling ones first, since a stretch of text is read once. */
const PATTERNS: readonly {
  kind: ScaleMention['kind'];
  pattern: RegExp;
  nameOf: (match: RegExpMatchArray) => string;
}[] = [
  {
    // "TV-L E13", "TV-L, Entgeltgruppe 13", "TVöD-Bund EG 13", "TV-L 13", "TV-L (E 13)", "TVöD (Bund), pay group 13"
    kind: 'tariff',
    pattern: new RegExp(
      `\\b(${TARIFF})(?:[- ]?\\(?(?:Bund|VKA|West|Ost|Berlin|Hessen|Länder|Universities|FU|HU)\\)?)?(?:[ ,:()/-]{1,3}|\\b)(?:${GROUP_WORD}[ .-]{0,2}){0,2}(${GROUP_NUMBER})(?!\\d|[.,]\\d|[ ]?%)`,
      'giu',
    ),
    nameOf: ([, tariff = '', group = '']) => `${tariffName(tariff)} E${group}`,
  },
  {
    // "E13 TV-L", "Entgeltgruppe 13 TVöD", "EG 13 of the TV-L", "pay grade 13 according to TV-L", "salary level E13 (TV-L)"
    kind: 'tariff',
    pattern: new RegExp(
      `\\b${GROUP_WORD}[ .-]{0,2}(?:(?:Entgeltgruppe|EG|E)[ .-]{0,2})?(${GROUP_NUMBER})(?:/1[0-5])?(?![\\d%]|[.,]\\d)[ ,(/-]{0,3}(?:(?:of|according|to|the|German|public|tariff|pay|scale|collective|agreement|service|under|as|per|des|der|nach|on|in|for|based|full-time|salary|wage|federal|state|states|employees|sector|\\d{2,3} ?%|[–-]|\\()[ ,]{0,2}){0,12}[ (]{0,2}(${TARIFF})`,
      'giu',
    ),
    nameOf: ([, group = '', tariff = '']) => `${tariffName(tariff)} E${group}`,
  },
  {
    kind: 'tariff',
    pattern: new RegExp(
      `\\b(?:Entgeltgruppe|EG)[ .]{0,2}(?:E[ .]{0,2})?(${GROUP_NUMBER})(?!\\d)|\\b(?:pay|salary|remuneration|wage) (?:group|grade|level|scale) E ?(${GROUP_NUMBER})(?!\\d)`,
      'giu',
    ),
    nameOf: ([, first, second]) => `E${first ?? second ?? ''}`,
  },
  {
    kind: 'tariff',
    pattern: new RegExp(`(?<![\\w-])(${TARIFF})(?!\\w|-?\\w*\\d)`, 'gu'),
    nameOf: ([, tariff = '']) => tariffName(tariff),
  },
  {
    kind: 'tariff',
    pattern:
      /(?<!\bto )(?<!towards )(?<![\w-])(W ?[123])(?=[ )-]{0,2}(?:professor|salary|pay|scale|grade|level|position|besoldung|LBes|BBes|with tenure|tenure|\)))|\b(?:grade|scale|group|level|Besoldungsgruppe|professorship)s? \(?(W ?[123]|A ?1[3-5])\b/gi,
    nameOf: ([, first, second]) => (first ?? second ?? '').replace(' ', '').toUpperCase(),
  },
  {
    kind: 'tariff',
    pattern:
      /\b(?:Verwendungsgruppe|salary (?:group|scheme|category)|job (?:group|category|grade)|employment group|pay (?:group|grade|category)|classification|KV)[ ,:]{1,2}(?:KV |UniKV )?(B1|IVa|IVb|IIIa|IIIb)\b/gi,
    nameOf: ([, group = '']) => group,
  },
  {
    kind: 'funder',
    pattern:
      /\bUKRI(?:['’]s)? (?:(?:national|minimum|standard|doctoral|annual|rate|recommended|stipend|level|published|PhD|maintenance|enhanced|\w{1,10} rate),? ){0,4}(?:stipend|rate|level|rates|levels|minimum)s?\b|\b(?:stipend|rate|level)s? (?:(?:is|paid|at|of|in|line|with|the|set|by|to|per|as|current|year|according) ){1,7}UKRI\b/gi,
    nameOf: () => 'UKRI',
  },
  {
    kind: 'funder',
    pattern:
      /\b(?:NIH|NRSA)(?:[ /](?:NIH|NRSA|Kirschstein))?(?:['’]s)?(?: (?:postdoc|postdoctoral|salary|pay|minimum|NRSA|training|fellowship|trainee|recommended|current|published|stipend)){0,3} (?:scale|level|guideline|minimum|rate|schedule|table|stipend)s?\b/gi,
    nameOf: () => 'NIH',
  },
  {
    kind: 'funder',
    pattern:
      /\b(?:SNSF|SNF|Swiss National Science Foundation)(?: \(SNSF\))?(?:['’]s)?(?: (?:salary|doctoral|PhD|pay|standard|current|official|postdoc))* (?:scale|guideline|rate|level|range|regulation|rule|salary|recommendation)s?\b/gi,
    nameOf: () => 'SNSF',
  },
  {
    kind: 'grade',
    pattern:
      /\b(?:((?:[A-Z]{2,6}|Academic|Research|Professional|University|Staff) )?(?:pay |salary )?[Gg]rade[ :]{1,2}(?:UE|RA|AC|AR|R|G)?0?(\d{1,2}[A-Z]?)(?:[/–-](\d{1,2})(?!\d))?)(?![\d.,%]*\d)/gu,
    nameOf: (match) => gradeName(match),
  },
  {
    kind: 'grade',
    pattern: /\b(Academic )?Level ([A-E](?:[/–-][A-E])?)(?:[,/ ]{1,2}(?:Step|step) (\d))?\b/gu,
    nameOf: ([, , level = '']) => `Level ${level}`,
  },
  {
    kind: 'grade',
    pattern: /\bHEW ?(?:Level )?(\d{1,2})\b|\bHEO(\d)\b/gu,
    nameOf: ([, level = '', heo]) => (heo ? `HEO${heo}` : `HEW ${level}`),
  },
  {
    kind: 'grade',
    pattern:
      /\b(?:(?:salary|pay|function|job|wage|UFO|CAO|gross) )?(?:scale|schaal|barema)[ :]{1,2}(P|PhD|\d{1,2})(?:(?: or |[-–/])(\d{1,2}))?\b(?![.,]?\d|%)/gi,
    nameOf: ([, scale = '', second]) => `scale ${/^p$/i.test(scale) ? 'P' : scale}${second ? `/${second}` : ''}`,
  },
  {
    kind: 'grade',
    pattern: /\b(?:SKO|(?:salary|position|pay|job|stillings?)[ -]?(?:code|kode)|\((?:code|kode))[ :]{1,2}(\d{4})\b/gi,
    nameOf: ([, code = '']) => `code ${code}`,
  },
  {
    kind: 'grade',
    pattern: /\b(?:spin(?:e|al)(?: column)? points?|SCP|spine)[ :]{1,2}(\d{1,2})(?:[ ]?(?:-|–|to)[ ]?(\d{1,2}))?/gi,
    nameOf: ([, from = '', to]) => (to ? `spine point ${from}-${to}` : `spine point ${from}`),
  },
  { kind: 'grade', pattern: /\bBand (\d[ab]?)\b(?=[ ,:;(–-])/gu, nameOf: ([, band = '']) => `Band ${band}` },
];

function tariffName(written: string): string {
  const letters = written.replace(/[- ]/g, '').toLowerCase();
  if (/^tv[öo]e?d$/.test(letters)) return 'TVöD';
  if (letters === 'tvfraunhofer') return 'TV-Fraunhofer';
  if (/^tva/.test(letters)) return 'TVA-öD';
  return `TV-${letters.slice(2).toUpperCase()}`;
}

function gradeName([, owner = '', grade = '', second]: RegExpMatchArray): string {
  const number = second ? `${grade}/${second}` : grade;
  return /^(?:[A-Z]{2,6}) $/.test(owner) ? `${owner}Grade ${number}` : `Grade ${number}`;
}

/** A quick look for the words that any scale needs, so that most lines cost one test. */
const ANY =
  /TV|UKRI|NIH|NRSA|SNSF|SNF|Swiss National|HEO\d|W ?[123]|EG ?\d|(?:entg(?:elt)?gr\w{0,5}|grade|level|scale|code|kode|schaal|barema|group|category|scheme|classification|KV|SKO|SCP|spine|points?|band|HEW|gruppe)s?[ .:,(]{1,3}(?:(?:level|KV|UniKV|UE|RA|AC|AR|EG|E|R|G|A) ?)?(?:\d|[A-E]\b|P\b|PhD|I|B1)/i;

/** The scales named in a piece of text; offsets count from `offset`. Give it a sentence or a line. */
export function readScales(piece: string, offset: number): ScaleMention[] {
  if (!ANY.test(piece)) return [];
  const found: ScaleMention[] = [];
  for (const { kind, pattern, nameOf } of PATTERNS) {
    for (const match of piece.matchAll(pattern)) {
      const start = offset + match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, scale: nameOf(match), kind });
    }
  }
  // A tariff named beside its group stands once.
  return found.sort((a, b) => a.start - b.start);
}
