/** The pages that the bench reads: the saved pages where they are at hand, the sample listings otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS, hasCorpus } from '../paths';
import { sampleListings } from '../sample-listings';

/** A page to be read. */
export interface BenchPage {
  id: string;
  url: string;
  html: string;
  /** True where the page is one listing. */
  posting: boolean;
}

interface Row {
  id: string;
  url: string;
  html: string;
}

const rows = <T>(file: string): T[] =>
  readFileSync(join(CORPUS, 'pages', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** All pages, or every `step`-th of each kind: enough to see a ratio that has gone wrong. */
export function benchPages(step = 1): BenchPage[] {
  const pages = hasCorpus ? savedPages() : samplePages();
  if (!hasCorpus) return pages;
  return [true, false].flatMap((kind) =>
    pages.filter(({ posting }) => posting === kind).filter((_, index) => index % step === 0),
  );
}

function samplePages(): BenchPage[] {
  return sampleListings().map(({ name, html, expected }) => ({
    id: name,
    url: `https://listings.example${expected.path}`,
    html,
    posting: expected.posting,
  }));
}

function savedPages(): BenchPage[] {
  const labels = new Map(
    rows<{ id: string; posting: boolean }>('pages.labels.jsonl').map((row) => [row.id, row.posting]),
  );
  return rows<Row>('pages.jsonl').map(({ id, url, html }) => ({
    id,
    url: (url || `https://pages.example/${id}`).replace(/^http:/, 'https:'),
    html: readFileSync(join(CORPUS, 'pages', html), 'utf8'),
    posting: labels.get(id) ?? false,
  }));
}

/** Bare texts of the sample listings, titles apart. */
export function sampleTexts(): { title: string; text: string }[] {
  return sampleListings().map(({ name, html }) => ({ title: name, text: textOf(html) }));
}

/** The words of a page of our own, roughly. */
export function textOf(html: string): string {
  return html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]*>/g, ' ').replace(/[ \t]+/g, ' ');
}
