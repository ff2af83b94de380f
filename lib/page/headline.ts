/** The listing's title, employer and place where no layout of the site gives them: by agreement between the page's headings, its title and its labels. */
import { NO_TITLE } from './cues';
import { lettersOf } from './job-block';
import { metasOf } from './metas';
import { attributeOf } from './own-members';
import type { TextBlock } from './page-text';
import { agrees } from './same-title';

/** Words of a job title. */
export const ROLE_WORD =
  /\b(?:engineers?|scientists?|research(?:er|ers)?|postdoc\w{0,8}|post-doc\w{0,8}|ph\.?d|doctoral|professors?|professorship|lecturer|fellows?(?:hip)?|student(?:ship)?|intern(?:ship)?|manager|director|lead|developer|analyst|architect|assistant|associate|technician|designer|specialist|consultant|head|chair|faculty|staff|tutor|teacher|officer|coordinator|administrator|technologist|doktorand\w{0,4}|mitarbeiter\w{0,4}|stelle|position|vacancy|scholar(?:ship)?|instructor|principal|mathematician|statistician|quant\w{0,8}|trainee|resident|programmer)\b/i;

const SEPARATOR = /\s[|｜•·»«›>–—-]{1,2}\s|\s?[|｜›»]\s?|:\s|\s-$/;
const HIRING = /^(.{2,80}) (?:is )?hiring (.{3,160}?) in .{2,80}$/i;
const AT =
  /^(?:job application for |apply (?:for|to) |job:? |career:? )?(.{3,160}) (?:at|@|bei|chez|job at) (.{2,80})$/i;
const LABELLED_COMPANY =
  /^(?:employer|company|company name|organisation|organization|organisation\/company|company\/institute|institution|university|recruiter|hiring (?:organisation|organization|company)|arbeitgeber)\s{0,2}:\s{0,2}(.{2,120})$/i;
const LABELLED_PLACE =
  /^(?:location|locations|place|place of work|work(?:ing)? location|city|based in|ort|standort|dienstort|location\(s\))\s{0,2}:\s{0,2}(.{2,160})$/i;

/** A string with the block it was read from, or null where it stands elsewhere. */
export interface Headline {
  text: string;
  block: TextBlock | null;
}

/** What the page calls itself, for comparing its headings with. */
export interface PageTitles {
  /** `document.title`, `og:title`. */
  titles: string[];
  /** `og:site_name` and the host's own name. */
  siteNames: string[];
}

/** The page's titles, bounded. */
export function pageTitles(document: Document, url: string): PageTitles {
  const metas = metasOf(document);
  const meta = (name: string) => metas(name)?.trim() ?? '';
  const titles = [document.title, meta('og:title'), meta('twitter:title')]
    .map((title) => title.replace(/\s+/g, ' ').trim().slice(0, 300))
    .filter((title, index, all) => title !== '' && all.indexOf(title) === index);
  const siteNames = [meta('og:site_name'), meta('application-name'), ...hostNames(url)].filter((name) => name !== '');
  return { titles, siteNames };
}

/** The telling parts of a host's name, the last first: `jobs.example.co.uk` → `example`. */
function hostNames(url: string): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return (
    host
      .split('.')
      // Names that are reserved for examples and tests are nobody's.
      .filter(
        (part) =>
          !/^(?:www\d?|jobs?|careers?|com|org|net|ac|edu|gov|example|test|invalid|localhost|[a-z]{2})$/.test(part),
      )
      .reverse()
  );
}

/** The parts of the page's titles that may be a job title. */
export function titleSegments(titles: readonly string[]): string[] {
  const segments: string[] = [];
  for (const title of titles) {
    const hiring = HIRING.exec(title.split(/\s[|｜]\s/)[0] ?? '');
    if (hiring?.[2]) segments.push(hiring[2]);
    for (const part of title.split(SEPARATOR)) {
      const segment = part.trim();
      const at = AT.exec(segment);
      if (at?.[1]) segments.push(at[1].trim());
      segments.push(segment);
    }
    segments.push(title);
  }
  return segments.filter(
    (segment, index, all) => segment.length >= 3 && !NO_TITLE.test(segment) && all.indexOf(segment) === index,
  );
}

/** Chooses the title among the blocks above and at the start of the listing; `structured` is a claimed title. */
export function findTitle(
  blocks: readonly TextBlock[],
  core: number,
  page: PageTitles,
  structured: string | undefined,
  company: string | null,
): Headline | null {
  const segments = titleSegments(page.titles);
  const segmentLetters = segments.map(lettersOf);
  const wholeLetters = page.titles.map(lettersOf).join(' ');
  const claimed = structured ? lettersOf(structured) : '';
  const sites = new Set(page.siteNames.map(lettersOf));
  const names = new Set([...page.siteNames, company ?? ''].map(lettersOf));
  let best: Headline | null = null;
  let bestScore = 1.9;
  for (let i = 0; i < blocks.length && i <= core + 6; i++) {
    const block = blocks[i] as TextBlock;
    const { text } = block;
    if (text.length < 3 || text.length > 240 || NO_TITLE.test(text)) continue;
    const letters = lettersOf(text);
    if (letters.length < 3 || names.has(letters)) continue;
    const exact = segmentLetters.includes(letters);
    const within = exact || (letters.length >= 8 && wholeLetters.includes(letters));
    const isClaimed = claimed !== '' && letters === claimed;
    const inner = within ? undefined : innerSegment(text, segments);
    // A line that is no heading must be the title word for word, or speak of a role.
    if (block.kind !== 'heading' && !exact && !isClaimed && !(ROLE_WORD.test(text) && (within || inner))) continue;
    let score = block.kind === 'heading' ? 4 - Math.min(block.depth, 4) : 0;
    if (isClaimed) score += 6;
    if (exact) score += 5;
    else if (within || inner) score += 4;
    if (opensWithSite(letters, sites)) score -= 3;
    if (ROLE_WORD.test(text)) score += 2;
    if (block.linkChars > text.length / 2) score -= 2;
    if (i > core) score -= 2 + (i - core) * 0.3;
    score -= Math.min(2, Math.max(0, core - i) * 0.05);
    if (score > bestScore) {
      best = { text: inner ?? text, block };
      bestScore = score;
    }
  }
  // Structured data that belongs to this page knows the title better than a heading that says something else.
  if (best && structured && !agrees(best.text, structured)) best = null;
  if (best) return { text: withoutCompany(best.text, company), block: best.block };
  if (structured) return { text: structured, block: null };
  const spoken = segments.filter((segment) => segment.length <= 160 && !names.has(lettersOf(segment)));
  const text = spoken.find((segment) => ROLE_WORD.test(segment));
  return text ? { text: withoutCompany(text, company), block: null } : null;
}

/** The heading speaks of the site: "Example Jobs: find your next post". */
function opensWithSite(letters: string, names: ReadonlySet<string>): boolean {
  for (const name of names) {
    if (name.length >= 4 && letters.startsWith(name)) return true;
  }
  return false;
}

/** A part of the page's title that a longer heading holds, where it reads as a job title. */
function innerSegment(text: string, segments: readonly string[]): string | undefined {
  return segments.find((segment) => segment.length >= 8 && text.includes(segment) && ROLE_WORD.test(segment));
}

function withoutCompany(title: string, company: string | null): string {
  if (company && title.length > company.length + 4 && title.toLowerCase().startsWith(`${company.toLowerCase()} `)) {
    return title.slice(company.length).replace(/^[\s:|–—-]+/, '');
  }
  return title.replace(/\s[-–]\s?job post$/i, '');
}

/** The employer by a labelled row, the page's title, or an "About …" heading; null where none says it. */
export function findCompany(...given: Parameters<typeof foundCompany>): ReturnType<typeof foundCompany> {
  const found = foundCompany(...given);
  return found && { ...found, text: withoutCareers(found.text) };
}

/** Words by which a page of jobs goes before or behind its employer's name: "Careers at Acme", "Acme Careers". */
const CAREERS_AT =
  /^(?:careers?|jobs?|work(?:ing)?|vacancies|open (?:positions|roles)|join us|opportunities) (?:at|@|with|for) (?=\S)/i;
const CAREERS_BEHIND = /(?<=\S) (?:careers?|jobs|career (?:site|portal|page)|jobs? portal|recruitment|vacancies)$/i;

function withoutCareers(name: string): string {
  const bare = name.replace(CAREERS_AT, '').replace(CAREERS_BEHIND, '').trim();
  return bare.length >= 2 ? bare : name;
}

function foundCompany(
  blocks: readonly TextBlock[],
  page: PageTitles,
  title: string | null,
  isJobBoard: boolean,
): Headline | null {
  for (const block of blocks.slice(0, 120)) {
    const named = LABELLED_COMPANY.exec(block.text)?.[1];
    if (named) return { text: named.trim(), block };
  }
  for (const whole of page.titles) {
    const first = whole.split(/\s[|｜]\s/)[0] ?? '';
    const hiring = HIRING.exec(first)?.[1];
    if (hiring) return { text: hiring, block: null };
    const at = AT.exec(first)?.[2];
    if (at && !/^(?:the|a|our|home)\b/i.test(at)) return { text: at.split(/\s[-–|]\s/)[0] ?? at, block: null };
  }
  const sites = page.siteNames.map(lettersOf);
  const wanted = title ? lettersOf(title) : '';
  const about = blocks.find(
    (block) =>
      block.kind === 'heading' &&
      /^about (?!the |us|you|this|our|me\b|job)[A-Z0-9]/.test(block.text.replace(/^A/, 'a')),
  );
  const aboutName = about?.text.replace(/^about /i, '').replace(/[:.]$/, '');
  if (!isJobBoard) {
    for (const whole of page.titles) {
      const rest = whole
        .split(SEPARATOR)
        .map((part) => part.trim())
        .filter((part) => {
          const letters = lettersOf(part);
          return (
            letters.length >= 2 &&
            letters !== wanted &&
            !wanted.includes(letters) &&
            !ROLE_WORD.test(part) &&
            !NO_TITLE.test(part) &&
            !/,|\d{3}/.test(part)
          );
        });
      const own = rest.find((part) =>
        sites.some((site) => site.length >= 3 && (lettersOf(part).includes(site) || site.includes(lettersOf(part)))),
      );
      const name = own ?? rest[rest.length - 1];
      if (name && name.length <= 80) return { text: name, block: null };
    }
  }
  if (aboutName && aboutName.length <= 60) return { text: aboutName, block: about ?? null };
  const site = page.siteNames[0];
  return !isJobBoard && site && page.siteNames.length > 1 ? { text: site, block: null } : null;
}

/** The place by a labelled row or by a name of the page's own for it; null where none says it. */
export function findLocation(blocks: readonly TextBlock[], from: number, to: number): Headline | null {
  const near = blocks.slice(Math.max(0, from - 3), to + 1);
  for (const block of near) {
    const named = LABELLED_PLACE.exec(block.text)?.[1];
    if (named) return { text: named.trim(), block };
  }
  for (const [index, block] of near.entries()) {
    const next = near[index + 1];
    if (next && /^(?:locations?|place of work|standort)(?:\(s\))?:?$/i.test(block.text) && next.text.length <= 120) {
      return { text: next.text, block: next };
    }
  }
  for (const block of near.slice(0, 25)) {
    const name = attributeOf(block.element, 'class') ?? attributeOf(block.element, 'data-testid') ?? '';
    if (block.text.length <= 120 && /(?:^|[\s_-])(?:job-?)?locations?(?=$|[\s_-])/i.test(name)) {
      return { text: block.text, block };
    }
  }
  return null;
}

/** The way a text prints a name that an address gives in lower case without blanks; null where it does not. */
export function spellingIn(text: string, slug: string): string | null {
  const wanted = lettersOf(slug);
  if (wanted.length < 3) return null;
  let letters = '';
  const places: number[] = [];
  const upTo = Math.min(text.length, 20_000);
  for (let i = 0; i < upTo; i++) {
    const char = (text[i] as string).toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(char)) continue;
    letters += char;
    places.push(i);
  }
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const start = places[at] as number;
    const end = (places[at + wanted.length - 1] as number) + 1;
    const printed = text.slice(start, end);
    const bounded = !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ');
    if (bounded && /^[\p{Lu}\p{N}]/u.test(printed) && printed.length <= wanted.length + 6) return printed;
  }
  return null;
}
