/**
 * Absolute dates as listings print them. Only full dates count: a deadline without a year is none. Day and month are told apart by
 * size, by the separator, or by the order that the caller knows from the country.
 */

/** A date in a text: its place in UTF-16 units, and the day it names. */
export interface DateMention {
  start: number;
  end: number;
  /** `YYYY-MM-DD`; null where the year is missing or day and month cannot be told apart. */
  date: string | null;
}

/** Which number of "03/04/2027" is the day; null: unknown, and such a date is not read. */
export type DayOrder = 'day-first' | 'month-first' | null;

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  mär: 3,
  apr: 4,
  may: 5,
  mai: 5,
  maj: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  des: 12,
};
const MONTH =
  '(?:jan(?:uary|uar|uari)?|feb(?:ruary|ruar|ruari)?|mar(?:ch|s)?|märz|mars|apr(?:il)?|mai|maj|may|june?|juni|july?|juli|aug(?:ust|usti)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[czs](?:ember)?)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:20\\d\\d)';
const TIME = '(?:,? ?(?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?,?)?';

/** One alternative a format; the groups of each are named by what they hold and a number. */
const DATE = new RegExp(
  [
    // 2027-01-15, 2027/01/15, 2027.01.15
    `(?<![\\d.])(?<y1>${YEAR})[-/.](?<m1>0[1-9]|1[0-2])[-/.](?<d1>0[1-9]|[12]\\d|3[01])(?!\\d)`,
    // 15 January 2027, 15th of January, 2027, 15-Jan-2027, 15. Januar 2027, 15 January
    `(?<!\\d)(?<d2>${DAY})(?:st|nd|rd|th)?(?:\\.?(?:[ -]{1,2}| of (?:the )?|/)|\\.)(?<m2>${MONTH})\\b\\.?(?:(?:${TIME}[ ,/-]{1,3})?(?<y2>${YEAR})(?!\\d))?`,
    // January 15, 2027, January 15th 2027, Jan. 15
    `\\b(?<m3>${MONTH})\\b(?:\\.|,(?= ))?[ -](?:the )?(?<d3>${DAY})(?!\\d)(?:st|nd|rd|th)?(?:${TIME}[ ,-]{1,3}(?<y3>${YEAR})(?!\\d))?`,
    // 2027 January 15
    `(?<!\\d)(?<y4>${YEAR}),? (?<m4>${MONTH})\\b\\.? (?<d4>${DAY})(?!\\d)(?:st|nd|rd|th)?`,
    // 15.01.2027, 15/01/2027, 01/15/2027, 15-01-2027, 15.1.27
    `(?<![\\d./-])(?<a5>\\d{1,2})(?<s5>[./-])(?<b5>\\d{1,2})\\k<s5>(?<y5>${YEAR}|\\d\\d)(?![\\d./-]\\d|\\d)`,
  ].join('|'),
  'giu',
);

/** All dates in a piece of text, offsets counted from `offset`. Give it a sentence or a line, not a page. */
export function readDates(piece: string, offset: number, order: DayOrder): DateMention[] {
  const mentions: DateMention[] = [];
  for (const match of piece.matchAll(DATE)) {
    const start = offset + match.index;
    mentions.push({ start, end: start + match[0].length, date: dateOf(match.groups ?? {}, order) });
  }
  // "from 19 October to 19 November 2026": the year of the second serves the first.
  for (let index = mentions.length - 2; index >= 0; index -= 1) {
    const [first, second] = [mentions[index], mentions[index + 1]];
    if (!first || !second?.date || first.date !== null) continue;
    const gap = piece.slice(first.end - offset, second.start - offset);
    if (!/^ ?(?:to|until|till|and|[-–—]) ?$/i.test(gap)) continue;
    const withYear = `${piece.slice(first.start - offset, first.end - offset)} ${second.date.slice(0, 4)}`;
    first.date = readDates(withYear, 0, order)[0]?.date ?? null;
  }
  return mentions;
}

function dateOf(groups: Record<string, string | undefined>, order: DayOrder): string | null {
  const written = [1, 2, 3, 4].find((format) => groups[`m${format}`] !== undefined);
  if (written !== undefined) {
    const month = groups[`m${written}`] ?? '';
    const number = /^\d/.test(month) ? Number(month) : (MONTHS[month.slice(0, 3).toLowerCase()] ?? 0);
    return isoDate(groups[`y${written}`], number, Number(groups[`d${written}`]));
  }
  const first = Number(groups.a5);
  const second = Number(groups.b5);
  const year = groups.y5?.length === 2 ? `20${groups.y5}` : groups.y5;
  if (first > 12) return isoDate(year, second, first);
  if (second > 12) return isoDate(year, first, second);
  if (first === second || groups.s5 === '.') return isoDate(year, second, first);
  if (order === null) return null;
  return order === 'day-first' ? isoDate(year, second, first) : isoDate(year, first, second);
}

function isoDate(year: string | undefined, month: number, day: number): string | null {
  if (year === undefined || month < 1 || month > 12 || day < 1) return null;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
