/** Applies what is known of a site to a document: which adapter, which of its layouts, and the parts that layout names. */
import { matchesPattern } from './canonical-id';
import { spellingIn } from './headline';
import { holds, wordsOf } from './own-members';
import { readBlocks, textOf } from './page-text';
import type { SiteAdapter, SiteHost, SiteLayout } from './sites/adapter';
import type { Steps } from './steps';

/** A layout that was found, with the elements behind its fields. */
export interface FoundLayout {
  layout: SiteLayout;
  title: string;
  titleElement: Element | null;
  company: string | null;
  location: string | null;
  facts: Element[];
  description: Element[];
  skip: Set<Element>;
}

/** Shortest text that can be a description; a pane that is still loading has less. */
const MIN_DESCRIPTION = 80;
const MAX_ELEMENTS = 60;

/** The adapter for an address or, on an employer's own domain, by the addresses of the page's scripts and styles. */
export function adapterFor(adapters: readonly SiteAdapter[], document: Document, url: URL | null): SiteAdapter | null {
  if (url) {
    const known = hostFor(adapters, url);
    if (known) return known;
  }
  if (!adapters.some((adapter) => adapter.fingerprint)) return null;
  const resources = resourceAddresses(document);
  return adapters.find((adapter) => adapter.fingerprint?.test(resources)) ?? null;
}

/** The first site whose match patterns cover an address. */
export function hostFor<S extends SiteHost>(sites: readonly S[], url: URL): S | null {
  return sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}

/** The frame of this page in which a known system shows the listing: it is read there, not here. */
export function listingFrame(adapters: readonly SiteAdapter[], document: Document): Element | null {
  const selectors = adapters.flatMap((adapter) => adapter.frames ?? []);
  return selectors.length === 0 ? null : document.querySelector(selectors.join(','));
}

/** `<site>:<native id>` of a listing that an employer's own page takes from a known system, or null. */
export function embeddedId(adapters: readonly SiteAdapter[], url: URL): string | null {
  for (const { id, embedQuery } of adapters) {
    const native = embedQuery ? url.searchParams.get(embedQuery) : null;
    if (native && native.length <= 100) return `${id}:${native}`;
  }
  return null;
}

function resourceAddresses(document: Document): string {
  const found: string[] = [];
  const elements = document.querySelectorAll('script[src],link[href],iframe[src]');
  for (let i = 0; i < elements.length && i < 200; i++) {
    const element = elements[i];
    found.push((element?.getAttribute('src') ?? element?.getAttribute('href') ?? '').slice(0, 200));
  }
  return found.join('\n');
}

/** The newest layout whose title and description stand on the page, or null. */
export function* findLayout(adapter: SiteAdapter, document: Document): Steps<FoundLayout | null> {
  for (const layout of adapter.layouts) {
    yield;
    const description = allOf(document, layout.description);
    const length = description.reduce((sum, element) => sum + (wordsOf(element) ?? '').trim().length, 0);
    if (length < MIN_DESCRIPTION) continue;
    yield;
    const labels = layout.labels ? labelled(layout.labels, description) : {};
    const titleElement = labels.title ? null : firstOf(document, layout.title);
    const fromPage = titleElement ? null : (adapter.titleFrom?.exec(document.title)?.[1] ?? null);
    const title = (titleElement ? textOf(titleElement) : (labels.title ?? fromPage ?? '')).trim();
    if (title === '') continue;
    const skip = new Set<Element>();
    for (const selector of layout.skip ?? []) {
      for (const element of document.querySelectorAll(selector)) skip.add(element);
    }
    if (titleElement) skip.add(titleElement);
    yield;
    const companyElement = firstOf(document, layout.company ?? []);
    const locationElement = firstOf(document, layout.location ?? []);
    const shown = labels.company ?? (companyElement ? textOf(companyElement) : null);
    return {
      layout,
      title: adapter.titleNoise ? title.replace(adapter.titleNoise, '').trim() : title,
      titleElement,
      company: withoutLead(shown && adapter.companyNoise ? shown.replace(adapter.companyNoise, '') : shown),
      location: withoutLead(labels.location ?? (locationElement ? textOf(locationElement) : null)),
      facts: eachOf(document, layout.facts ?? []).filter((fact) => !description.some((one) => holds(one, fact))),
      description,
      skip,
    };
  }
  return null;
}

/** "at Example Ltd", "in Exampleton": the word before the name is not part of it. */
function withoutLead(text: string | null): string | null {
  return text === null ? null : text.replace(/^(?:at|in|bei|from)\s+(?=\p{Lu})/u, '').trim() || null;
}

/** Fields that the listing's own labelled rows give. */
function labelled(
  labels: NonNullable<SiteLayout['labels']>,
  description: readonly Element[],
): { title?: string; company?: string; location?: string } {
  const rows = description.flatMap((element) =>
    readBlocks(element, () => false, 50_000).blocks.map((block) => block.text),
  );
  const found: { title?: string; company?: string; location?: string } = {};
  for (const field of ['title', 'company', 'location'] as const) {
    for (const label of labels[field] ?? []) {
      const value = rows.map((row) => label.exec(row)?.[1]?.trim()).find((text) => text);
      if (value) {
        found[field] = value;
        break;
      }
    }
  }
  return found;
}

/** The employer that an address or the page's title names, spelled as the listing prints it. */
export function companyFrom(
  adapter: SiteAdapter,
  document: Document,
  url: URL | null,
  within: readonly Element[],
): string | null {
  for (const source of adapter.companyFrom ?? []) {
    if ('pageTitle' in source) {
      const named = source.pageTitle.exec(document.title)?.[1]?.trim();
      if (named) return named;
      continue;
    }
    const slug = url && ('host' in source ? source.host.exec(url.hostname) : source.path.exec(url.pathname))?.[1];
    if (!slug) continue;
    const words = decode(slug)
      .replace(/[-_+]+/g, ' ')
      .trim();
    const text = within
      .map((element) => wordsOf(element) ?? '')
      .join(' ')
      .replace(/\s+/g, ' ');
    return (
      spellingIn(`${document.title} ${text}`, words) ??
      words.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
    );
  }
  return null;
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function firstOf(document: Document, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      if ((wordsOf(element) ?? '').trim() !== '') return element;
    }
  }
  return null;
}

/** What the first selector with any text matches, nested matches left out. */
function allOf(document: Document, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const found = outermost([...document.querySelectorAll(selector)].slice(0, MAX_ELEMENTS));
    if (found.length > 0) return found;
  }
  return [];
}

/** What any of the selectors matches, in document order. */
function eachOf(document: Document, selectors: readonly string[]): Element[] {
  if (selectors.length === 0) return [];
  return outermost([...document.querySelectorAll(selectors.join(','))].slice(0, MAX_ELEMENTS));
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) =>
      (wordsOf(element) ?? '').trim() !== '' && !elements.some((other) => other !== element && holds(other, element)),
  );
}
