/**
 * Reads a document as a listing: by the layout of its site where that is found, else by structured data and the block
 * finder. Reads only; the page is never changed and no layout is forced.
 */
import type { Block, Listing } from '../posting/listing';
import type { Evidence, EvidenceSource } from '../posting/posting';
import type { Stretch } from '../posting/unseen';
import { canonicalIdOf, cleanUrl, nativeIdOf } from './canonical-id';
import { type GenericReading, readGeneric } from './generic-layout';
import { findCompany, findLocation, type Headline, pageTitles } from './headline';
import { maskFor } from './masks';
import { documentOf, holds, parentOf } from './own-members';
import { ownPostingOf } from './own-posting';
import { type PageKind, pageKindOf } from './page-kind';
import { readBlocks, readBlocksInSteps, type TextBlock } from './page-text';
import {
  adapterFor,
  companyFrom,
  embeddedId,
  type FoundLayout,
  findLayout,
  hostFor,
  listingFrame,
} from './site-layout';
import type { SiteAdapter, SiteHost } from './sites/adapter';
import { HOSTS } from './sites/hosts';
import { SITES } from './sites/sites';
import { atOnce, type Steps } from './steps';
import { structuredDataInSteps } from './structured-data';
import { joinBlocks } from './text-ranges';
import { unseenMoney } from './unseen-money';

/**
 * How the page was read. `site-layout`: by the site's own layout. `fell-back`: the site is known, its layout was not
 * found. `generic`: no layout is known for this site. `nothing-readable`: no text of a listing was found.
 */
export type Health = 'site-layout' | 'fell-back' | 'generic' | 'nothing-readable';

/** Where a field of the headline was read. */
export type Provenance = 'site' | 'visible' | 'json-ld' | 'microdata' | 'page-title' | 'url';

/** What was read of a page: the listing, whose it is, and the way back to its nodes. */
export interface PageReading {
  listing: Listing;
  /** Id of the site, or its host name. */
  site: string;
  /** The site's name as shown to the user. */
  siteName: string;
  /** `<site>:<native id>`, the same for every address of the listing. */
  canonicalId: string;
  /** Id of the adapter whose layout was found, or `generic`. */
  adapter: string;
  health: Health;
  provenance: Record<'title' | 'company' | 'location', Provenance | null>;
  /** `structured` where the page shows too little and the description of the structured data was taken. */
  textFrom: 'page' | 'structured';
  /** Structured data was set aside because it is about another listing than the one shown. */
  staleStructuredData: boolean;
  pageKind: PageKind;
  /** The frame in which a known system shows the listing; it is read in there. Null where there is none. */
  listingFrame: Element | null;
  /** The smallest element around the listing, for watching it; null where nothing of it is on the page. */
  container: Element | null;
  /** The words behind a piece of evidence; null for structured data and where the page has changed since. */
  rangeOf(evidence: Pick<Evidence, 'start' | 'end' | 'source'>): Range | null;
}

/** What a reading depends on beside the document. */
export interface ReadOptions {
  /** The adapters to use; none reads every page by the generic reader. */
  adapters?: readonly SiteAdapter[];
  /** `YYYY-MM-DD`. */
  today?: string;
}

/** Shortest text that counts as read. */
const MIN_TEXT = 120;

/** Reads a page; `url` is the address shown for it and may be empty where it is unknown. */
export const readPage = (document: Document, url: string, options?: ReadOptions): PageReading =>
  atOnce(readPageInSteps(document, url, options));

/** `readPage`, with places to rest (`steps.ts`). */
export function* readPageInSteps(document: Document, url: string, options: ReadOptions = {}): Steps<PageReading> {
  const adapters = options.adapters ?? SITES;
  const address = URL.canParse(url) ? new URL(url) : null;
  const adapter = document.body ? adapterFor(adapters, document, address) : null;
  const host: SiteHost | null = adapter ?? (address ? hostFor(HOSTS, address) : null);
  const found = adapter ? yield* findLayout(adapter, document) : null;
  yield;
  const page = pageTitles(document, url);
  const data = yield* structuredDataInSteps(document);
  yield;
  const { posting: own, stale } = ownPostingOf(data, document, address, page.titles, found ? [found.title] : []);

  const reading = found
    ? yield* readLayout(document, found)
    : document.body
      ? yield* readGeneric(document, page, own, host !== null || isBoard(page.siteNames))
      : null;
  yield;
  const text = joinBlocks(reading?.blocks ?? [], (reading?.truncated ?? false) || data.truncated);
  const textFrom = reading?.textFrom ?? 'page';
  // A description in structured data is not shown at all.
  const unseen =
    textFrom === 'page' ? unseenMoney(text) : describedStretch(document, reading?.blocks ?? [], text.blocks);

  const claims = own?.claims ?? null;
  const source = claims?.source ?? 'json-ld';
  const structuredTitle = claims?.title?.value;
  const title = reading?.title ?? headline(structuredTitle);
  let company = reading?.company ?? headline(claims?.company?.value);
  const isOwnSite = host?.employer !== undefined && !claims?.company;
  if (isOwnSite) company = headline(host.employer);
  if (found && !company) company = findCompany(reading?.blocks ?? [], page, found.title, true);
  let companyFromUrl = false;
  if (!company && adapter) {
    const named = companyFrom(adapter, document, address, found?.description ?? [document.body]);
    company = headline(named ?? undefined);
    companyFromUrl = company !== null;
  }
  yield;
  const location = reading?.location ?? headline(claims?.location?.value);

  const provenance = (field: Headline | null, claimed: string | undefined, fromSite: boolean): Provenance | null => {
    if (!field) return null;
    if (found && fromSite) return 'site';
    if (field.block) return 'visible';
    return field.text === claimed ? source : 'page-title';
  };

  const readable = text.text.length >= MIN_TEXT || (own !== null && text.text.length > 0);
  const isSiteListing =
    found !== null &&
    adapter !== null &&
    (address === null || nativeIdOf(adapter.nativeIds, address) !== null || !hostFor([adapter], address));
  const pageKind = yield* pageKindOf({
    document,
    url,
    data,
    hasOwnPosting: own !== null && own.claims.title !== undefined,
    isSiteListing,
    title: title?.text ?? '',
    chosen: reading?.blocks ?? [],
  });

  yield;
  const sources: Listing['sources'] = {
    text: text.text,
    title: title?.text ?? '',
    company: company?.text ?? '',
    location: location?.text ?? '',
    url: address ? cleanUrl(address) : url,
  };
  if (own) sources[own.claims.source] = own.raw;

  const heads: Partial<Record<EvidenceSource, Headline | null>> = { title, company, location };
  return {
    listing: {
      sources,
      blocks: text.blocks,
      structured: claims,
      today: options.today ?? null,
      ...(unseen.length > 0 && { unseen }),
      truncated: text.truncated,
    },
    site: host?.id ?? address?.hostname.replace(/^www\./, '') ?? '',
    siteName: host?.name ?? address?.hostname.replace(/^www\./, '') ?? '',
    canonicalId: address ? ((host ? null : embeddedId(adapters, address)) ?? canonicalIdOf(host, address)) : '',
    adapter: found && adapter ? adapter.id : 'generic',
    health: !readable ? 'nothing-readable' : found ? 'site-layout' : adapter ? 'fell-back' : 'generic',
    provenance: {
      title: provenance(title, structuredTitle, true),
      company: isOwnSite
        ? 'site'
        : companyFromUrl
          ? 'url'
          : provenance(company, claims?.company?.value, reading?.company !== null),
      location: provenance(location, claims?.location?.value, reading?.location !== null),
    },
    textFrom,
    staleStructuredData: stale,
    pageKind,
    listingFrame: listingFrame(adapters, document),
    container: containerOf(document, reading?.blocks ?? []),
    rangeOf({ start, end, source: from }) {
      if (from === 'text') return reading?.textFrom === 'page' ? text.rangeOf(start, end) : null;
      const head = heads[from];
      if (!head?.block) return null;
      const at = head.block.text.indexOf(head.text);
      return at < 0 ? null : joinBlocks([head.block], false).rangeOf(at + start, at + end);
    },
  };
}

/** A reading by a layout; only the generic reader tells the stretch it chose. */
type Reading = Omit<GenericReading, 'stretch'>;

/** The parts a layout names, facts before the description. */
function* readLayout(document: Document, found: FoundLayout): Steps<Reading> {
  const mask = maskFor('structure', found.skip);
  const blocks: TextBlock[] = [];
  let truncated = false;
  for (const element of [...found.facts, ...found.description]) {
    const part = yield* readBlocksInSteps(element, mask);
    blocks.push(...part.blocks);
    truncated ||= part.truncated;
  }
  const titleBlocks = found.titleElement ? readBlocks(found.titleElement, () => false).blocks : [];
  const titleBlock = titleBlocks.find((block) => block.text.includes(found.title)) ?? null;
  return {
    title: { text: found.title, block: titleBlock && documentOf(titleBlock.element) === document ? titleBlock : null },
    company: headline(found.company ?? undefined),
    location: headline(found.location ?? undefined) ?? findLocation(blocks, 0, blocks.length),
    blocks,
    truncated,
    textFrom: 'page',
  };
}

function headline(text: string | undefined): Headline | null {
  return text ? { text, block: null } : null;
}

/** A site whose name speaks of jobs shows other employers' listings: its own name is no employer's. */
function isBoard(siteNames: readonly string[]): boolean {
  return siteNames.some((name) => /jobs?\b|job(?:s|board|online)|careers?|vacanc|recruit|hiring|talent/i.test(name));
}

/** What was taken from structured data stands behind what the page shows. */
function describedStretch(document: Document, chosen: readonly TextBlock[], blocks: readonly Block[]): Stretch[] {
  const first = blocks[chosen.findIndex(({ element }) => documentOf(element) !== document)];
  return first ? [{ start: first.start, end: blocks.at(-1)?.end ?? first.end }] : [];
}

function containerOf(document: Document, blocks: readonly TextBlock[]): Element | null {
  const first = blocks.find((block) => documentOf(block.element) === document);
  if (!first) return null;
  const last = blocks[blocks.length - 1] as TextBlock;
  let element: Element | null = first.element;
  while (element && !holds(element, last.element)) element = parentOf(element);
  return element;
}
