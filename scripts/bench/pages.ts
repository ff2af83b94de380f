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
    html: inSite(html),
    posting: expected.posting,
  }));
}

/**
 * What stands around a listing on a site. By itself a sample has some forty elements, which Readability is through with at once: its
 * times beside ours would say nothing of pages. The saved listings have 779 elements, 80 links, 12 scripts and 77,000 characters
 * in the median.
 */
const USUAL = { links: 80, cells: 130, scripts: 12, characters: 77_000 };

function inSite(html: string): string {
  const link = (at: number) => `<li class="item"><a href="/page/${at}"><span>Page number ${at}</span></a></li>`;
  const links = Array.from({ length: USUAL.links }, (_, at) => link(at));
  const half = USUAL.links / 2;
  const cell = (at: number) => `<div class="cell"><div><span>Office ${at}</span></div></div>`;
  const cells = Array.from({ length: USUAL.cells }, (_, at) => cell(at));
  const before = `<header><nav><ul class="menu">${links.slice(0, half).join('')}</ul></nav></header>`;
  const after = `<footer><ul>${links.slice(half).join('')}</ul><div class="grid">${cells.join('')}</div></footer>`;
  const rest = Math.max(0, USUAL.characters - html.length - before.length - after.length);
  const state = JSON.stringify({ state: 'x'.repeat(rest / USUAL.scripts) });
  const scripts = `<script type="application/json">${state}</script>`.repeat(USUAL.scripts);
  return html
    .replace(/<body[^>]*>/, (body) => `${body}${before}`)
    .replace('</body>', () => `${after}${scripts}</body>`);
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
