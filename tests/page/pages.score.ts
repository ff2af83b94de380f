/** Scores the page reader on saved pages with labels: title, employer, how much of the listing is read, what is taken for one. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type PageReading, type ReadOptions, readPage } from '../../lib/page/read-page';

export const PAGES = path.resolve(import.meta.dirname, '../../../shared/corpus/pages');
export const hasPages = existsSync(path.join(PAGES, 'pages.jsonl'));

export interface LabelledPage {
  id: string;
  site: string;
  url: string | null;
  html: string;
  posting: boolean;
  title?: string;
  company?: string;
  description?: string;
}

export interface PageScore {
  id: string;
  site: string;
  posting: boolean;
  title: boolean | null;
  company: boolean | null;
  /** Share of the description's words that were read. */
  coverage: number | null;
  /** Share of the words read that stand neither in the description nor in the listing's header. */
  foreign: number | null;
  takenForPosting: boolean;
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const plain = (text: string) => words(text).join(' ');

function lines<T>(file: string): T[] {
  return readFileSync(path.join(PAGES, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export function labelledPages(): LabelledPage[] {
  const labels = new Map(lines<LabelledPage>('pages.labels.jsonl').map((label) => [label.id, label]));
  return lines<LabelledPage>('pages.jsonl').map((page) => ({ ...page, ...labels.get(page.id), url: page.url }));
}

export function documentOf(file: string): Document {
  return new JSDOM(readFileSync(file, 'utf8'), { virtualConsole: new VirtualConsole() }).window.document;
}

/** Counts how often each word is shared by two texts, up to its number in either. */
export function overlap(wanted: string, read: string): { coverage: number; foreign: number } {
  const left = new Map<string, number>();
  const wantedWords = words(wanted);
  for (const word of wantedWords) left.set(word, (left.get(word) ?? 0) + 1);
  const readWords = words(read);
  let shared = 0;
  for (const word of readWords) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return {
    coverage: wantedWords.length === 0 ? 1 : shared / wantedWords.length,
    foreign: readWords.length === 0 ? 0 : 1 - shared / readWords.length,
  };
}

/** What of a reading is scored; small enough to come out of a real page. */
export interface ReadParts {
  title: string | null;
  company: string | null;
  text: string;
  posting: boolean;
}

export const partsOf = ({ listing, pageKind }: PageReading): ReadParts => ({
  title: listing.sources.title,
  company: listing.sources.company,
  text: listing.sources.text,
  posting: pageKind.kind === 'posting',
});

export function scoreParts(page: LabelledPage, read: ReadParts): PageScore {
  const inText = page.description === undefined ? null : overlap(page.description, read.text);
  return {
    id: page.id,
    site: page.site,
    posting: page.posting,
    title: page.title === undefined ? null : plain(page.title) === plain(read.title ?? ''),
    company: page.company === undefined ? null : plain(page.company) === plain(read.company ?? ''),
    coverage: inText?.coverage ?? null,
    foreign: inText?.foreign ?? null,
    takenForPosting: read.posting,
  };
}

/** Read in the Node DOM. */
export function scorePage(page: LabelledPage, options: ReadOptions = {}): PageScore & { reading: PageReading } {
  const reading = readPage(documentOf(path.join(PAGES, page.html)), page.url ?? '', options);
  return { ...scoreParts(page, partsOf(reading)), reading };
}

/** Mean over sites of the mean over a site's pages. */
export function bySite(scores: readonly PageScore[], value: (score: PageScore) => number | null): number {
  const sites = new Map<string, number[]>();
  for (const score of scores) {
    const one = value(score);
    if (one !== null) sites.set(score.site, [...(sites.get(score.site) ?? []), one]);
  }
  const means = [...sites.values()].map((list) => list.reduce((sum, one) => sum + one, 0) / list.length);
  return means.reduce((sum, one) => sum + one, 0) / means.length;
}

/** The figures that are held, each averaged by site, and the pages that were taken for what they are not. */
export function summaryOf(scores: readonly PageScore[]) {
  const flag = (value: boolean | null) => (value === null ? null : value ? 1 : 0);
  return {
    title: bySite(scores, (score) => flag(score.title)),
    company: bySite(scores, (score) => flag(score.company)),
    coverage: bySite(scores, (score) => score.coverage),
    foreign: bySite(scores, (score) => score.foreign),
    wrongKind: scores.filter((score) => score.takenForPosting !== score.posting).map((score) => score.id),
  };
}
