import { confidenceOf } from './confidence';
import type { Fact } from './posting';
import type { Reading, TextReading } from './reading';

/** Employer and place stand at the head of a listing, among short lines. */
const HEAD = 2_500;
const LINES = 30;
const LONGEST_LINE = 140;
const LONGEST_NAME = 80;
/** So many lines below the title one line may name both ("Acme · Berlin · Full time"). */
const BELOW_TITLE = 4;

const LABELS = {
  company:
    /^(?:company(?: name)?|employer|(?:hiring |host )?organi[sz]ation(?:\/company)?|(?:host )?institution|university(?: or organi[sz]ation)?)[\s*_]{0,3}[:|]/i,
  location: /^(?:(?:job |work |duty )?locations?|place of (?:work|employment)|city)[\s*_]{0,3}[:|]/i,
} as const;
/** Marks of lists, tables and bold type around a label or a name. */
const MARKS = /^[\s*_•·|>#:–-]+/;
const isMark = (char: string): boolean => MARKS.test(char);
/** A line that is a name by its form: "Brightwater GmbH", "University of Graz", "at Graz University". */
const NAME_LINE =
  /^(?:at )?(?:the )?(?:University of \p{Lu}[\p{L} ,'’-]{2,40}|\p{Lu}[\p{L}\d&.'’ -]{1,50} (?:GmbH|AG|LLC|Inc\.?|Ltd\.?|Limited|PLC|plc|B\.V\.|S\.A\.S?\.?|Oy|University|Universität|College))$/u;
/** A line that is a place: "Trondheim, Norway", "Albuquerque, NM 87102". */
const PLACE_LINE = /^\p{Lu}[\p{L}.’' -]{2,24}, \p{Lu}[\p{L}. ]{1,24}(?: \d{5})?$/u;
/** "Research Scientist at Brightwater", but not "Learning at Scale". */
const IN_TITLE =
  /\bat (?:the )?(\p{Lu}[\p{L}&.'’-]{1,24}(?: (?!in )[\p{L}&.'’-]{1,24}){0,6})(?:(?:,| in | \d{4})[^,]{0,30})?$/u;
const NO_EMPLOYER = /^(?:Scale|Edge|Home|Work|Night|Large|Sea|Risk|Speed|Any|All|Every|Least)\b/;
const REMOTE = /^(?:fully |100 ?% )?remote\b/i;
const OTHER_PART =
  /\d|^(?:full|part)[ -]?time|\b(?:remote|hybrid|on-?site|permanent|contract|internship|posted|apply|jobs?|salary|new|days? ago)\b/i;

/** The employer or the place where only the head of the text, or the end of the title, prints it. */
export function readHeadLine(reading: Reading, field: 'company' | 'location'): Fact<string> | null {
  const { body, blocks, title } = reading;
  const heading = title.text.trim();
  const told = field === 'company' ? toldOf(reading) : null;
  let below = 0;
  for (const [index, block] of blocks.slice(0, LINES).entries()) {
    if (block.start > HEAD) break;
    const [start, end] = trimmed(body.text, block.start, block.end);
    const line = body.text.slice(start, Math.min(end, start + LONGEST_LINE + 1));
    if (line === heading || line === '') continue;
    below += 1;
    if (line.length > LONGEST_LINE) continue;
    const label = LABELS[field].exec(line);
    if (label) return named(reading, field, body, start + label[0].length, end);
    const next = blocks[index + 1];
    if (next && LABELS[field].test(`${line}:`)) return named(reading, field, body, next.start, next.end);
    if (below > BELOW_TITLE) continue;
    const part = partOf(reading, field, start, end);
    if (part) return named(reading, field, body, ...part);
    if (field === 'location' && PLACE_LINE.test(line) && isPlace(reading, start, end))
      return named(reading, field, body, start + (/^location /i.exec(line)?.[0].length ?? 0), end);
    if (told === line.toLowerCase()) return named(reading, field, body, start, end);
    if (field === 'company' && NAME_LINE.test(line) && !/ (?:jobs|careers|vacancies)$/i.test(line))
      return named(reading, field, body, start + (/^at /.exec(line)?.[0].length ?? 0), end);
  }
  if (field === 'location') return null;
  const at = IN_TITLE.exec(title.text.trimEnd().slice(-120));
  const name = at?.[1];
  if (!at || !name || NO_EMPLOYER.test(name)) return null;
  const start = Math.max(0, title.text.trimEnd().length - 120) + at.index + at[0].indexOf(name);
  return named(reading, field, title, start, start + name.length);
}

/** "About Acme" as a heading: where a line below the title is that name, it is the employer. In lower case. */
const TELLS_OF =
  /^About (?!(?:the|this|these|you|your|us|our|we|it|who|working|job|role|position|team|company)\b)(\p{Lu}[^\n.!?:]{1,40})[.:!]?$/u;
function toldOf({ body, blocks }: Reading): string | null {
  for (const { start, end } of blocks.slice(0, LINES)) {
    const name = end - start > LONGEST_NAME ? null : TELLS_OF.exec(body.text.slice(start, end).trim());
    if (name?.[1]) return name[1].trim().toLowerCase();
  }
  return null;
}

/** The part of a line like "Acme · Remote within Spain · Full time" that names the employer or the place. */
function partOf(reading: Reading, field: 'company' | 'location', from: number, to: number): [number, number] | null {
  const { text } = reading.body;
  const parts: [number, number][] = [];
  let at = from;
  for (const { index, 0: gap } of text.slice(from, to).matchAll(/ [·•|] /g)) {
    parts.push([at, from + index]);
    at = from + index + gap.length;
  }
  parts.push([at, to]);
  if (parts.length < 2 || parts.length > 6) return null;
  const place = parts.find(([start, end]) => isPlace(reading, start, end));
  if (!place || field === 'location') return place ?? null;
  const [first] = parts;
  if (!first || first === place) return null;
  const words = text.slice(...first);
  const isName = /^\p{Lu}/u.test(words) && !OTHER_PART.test(words) && reading.hitsIn('role', ...first).length === 0;
  return isName ? first : null;
}

const isPlace = (reading: Reading, start: number, end: number): boolean =>
  end - start <= 60 &&
  (REMOTE.test(reading.body.text.slice(start, end)) ||
    reading.hitsIn('place', start, end).length > 0 ||
    reading.hitsIn('country', start, end).length > 0);

/** A stretch without blanks and marks at its ends. */
function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && isMark(text.charAt(start))) start += 1;
  while (end > start && isMark(text.charAt(end - 1))) end -= 1;
  return [start, end];
}

function named(
  reading: Reading,
  field: 'company' | 'location',
  from: TextReading,
  start: number,
  end: number,
): Fact<string> | null {
  const [first, last] = trimmed(from.text, start, end);
  if (last - first < 2 || last - first > LONGEST_NAME) return null;
  const rule = `header/${field}-line`;
  const evidence = reading.evidence(rule, first, last, from);
  return {
    value: from.text.slice(first, last),
    need: 'mentioned',
    confidence: confidenceOf(rule),
    evidence: [evidence],
  };
}
