/**
 * What JSON-LD, microdata and RDFa of a page claim about a job: the posting that belongs to this address, its claims with
 * their places in the raw data, and whether the page declares a list of jobs or something else altogether.
 */
import type { StructuredClaims } from '../posting/listing';
import { readStateSalary } from './claimed-salary';
import { readMarkupPostings } from './microdata';
import { allClaims, claimsOf } from './posting-claims';
import { atOnce, type Steps } from './steps';
import { asList, asText, entry, type JsonNode, readJson } from './tolerant-json';

/** One JobPosting that the page declares, in JSON-LD or by attributes. */
export interface StructuredPosting {
  claims: StructuredClaims;
  /** The raw data that the claims' offsets count into. */
  raw: string;
  /** HTML of the description, decoded from escapes; empty where there is none. */
  descriptionHtml: string;
  /** The posting's own address and id, as far as it names them. */
  urls: string[];
  ids: string[];
}

/** All that the page declares about itself. */
export interface StructuredData {
  /** Every different posting the page declares. */
  postings: StructuredPosting[];
  /** Types declared besides, e.g. `NewsArticle`, without their vocabulary's prefix. */
  types: ReadonlySet<string>;
  /** True where a block was too long, too deep or one too many. */
  truncated: boolean;
}

const MAX_BLOCKS = 200;
const MAX_BLOCK_CHARS = 512 * 1024;
const MAX_WALK = 32;
const MAX_POSTINGS = 50;
/** Fields of running text; some systems spread the text over several. */
const DESCRIPTION_KEYS = ['description', 'responsibilities', 'qualifications', 'experienceRequirements'];

/** Reads all structured data of a document. */
export const readStructuredData = (document: Document): StructuredData => atOnce(structuredDataInSteps(document));

/** Length of inline scripts looked at between two places to rest. */
const CHARS_A_STEP = 20_000;

/** `readStructuredData`, with places to rest. */
export function* structuredDataInSteps(document: Document): Steps<StructuredData> {
  const postings: StructuredPosting[] = [];
  const types = new Set<string>();
  let truncated = false;
  let blocks = 0;
  const states: string[] = [];
  const scripts = document.getElementsByTagName('script');
  for (let i = 0; i < scripts.length; i++) {
    const script = scripts[i];
    if (!script) continue;
    if (!/ld\+json/i.test(script.type)) {
      if (!script.src && states.length < 20) states.push(script.textContent ?? '');
      continue;
    }
    let text = script.textContent ?? '';
    if (++blocks > MAX_BLOCKS || text.length > MAX_BLOCK_CHARS) {
      truncated = true;
      continue;
    }
    yield;
    // Some systems escape the quotes of the whole block.
    if (!text.includes('"') && text.includes('&quot;')) text = decodeEntities(document, text);
    const node = readJson(text);
    yield;
    if (node) walk(node, 0, types, (found) => addPosting(document, postings, 'json-ld', found, text));
  }
  yield;
  if (postings.length === 0) {
    for (const { node, raw } of readMarkupPostings(document)) addPosting(document, postings, 'microdata', node, raw);
  }
  yield;
  const only = postings.length === 1 ? postings[0] : undefined;
  if (only && !only.claims.salary) yield* addStateSalary(only, states);
  else if (postings.length === 0) {
    const alone = yield* stateOnly(states);
    if (alone) postings.push(alone);
  }
  return { postings, types, truncated };
}

/** A claim of pay from inline state, its raw data set after the posting's own. */
function* addStateSalary(posting: StructuredPosting, states: readonly string[]): Steps<void> {
  if (posting.claims.source !== 'json-ld') return;
  for (const state of states) {
    if (state.length > CHARS_A_STEP) yield;
    const found = readStateSalary(state);
    if (!found) continue;
    const start = posting.raw.length + 1;
    posting.raw += `\n${found.raw}`;
    posting.claims.salary = { value: found.salary, start, end: start + found.raw.length };
    return;
  }
}

function* stateOnly(states: readonly string[]): Steps<StructuredPosting | null> {
  for (const state of states) {
    if (state.length > CHARS_A_STEP) yield;
    const found = readStateSalary(state);
    if (!found) continue;
    const claims: StructuredClaims = {
      source: 'json-ld',
      salary: { value: found.salary, start: 0, end: found.raw.length },
    };
    return { claims, raw: found.raw, descriptionHtml: '', urls: [], ids: [] };
  }
  return null;
}

function walk(node: JsonNode, depth: number, types: Set<string>, found: (node: JsonNode) => void): void {
  if (depth > MAX_WALK) return;
  if (node.kind === 'array') {
    for (const item of node.items) walk(item, depth + 1, types, found);
    return;
  }
  if (node.kind !== 'object') return;
  let isPosting = false;
  for (const type of asList(node.entries.get('@type'))) {
    const name = (asText(type) ?? '').replace(/^.{0,60}[/:#]/, '');
    if (/^jobposting$/i.test(name)) isPosting = true;
    else if (name) types.add(name);
  }
  if (isPosting) {
    found(node);
    return;
  }
  for (const value of node.entries.values()) walk(value, depth + 1, types, found);
}

function addPosting(
  document: Document,
  postings: StructuredPosting[],
  source: StructuredClaims['source'],
  node: JsonNode,
  text: string,
): void {
  if (postings.length >= MAX_POSTINGS) return;
  const raw = source === 'json-ld' ? text.slice(node.start, node.end) : text;
  const shift = source === 'json-ld' ? node.start : 0;
  const claims = claimsOf(node, source);
  for (const claim of allClaims(claims)) {
    claim.start -= shift;
    claim.end -= shift;
  }
  const identifier = asList(entry(node, 'identifier'));
  const ids = identifier.flatMap((one) => asText(one) ?? asText(entry(one, 'value')) ?? []);
  const urls = [asText(entry(node, 'url')), asText(entry(node, '@id')), asText(entry(node, 'sameAs'))].filter(
    (url) => url !== undefined,
  );
  const description = DESCRIPTION_KEYS.map((key) => asText(entry(node, key)) ?? '')
    .filter((part, index, all) => part !== '' && all.findIndex((other) => other.includes(part)) === index)
    .map((part) => decodeDescription(document, part))
    .join('<br>');
  const same = postings.some(
    (other) =>
      other.claims.title?.value === claims.title?.value &&
      (other.descriptionHtml === description || (ids.length > 0 && other.ids[0] === ids[0])),
  );
  if (!same) postings.push({ claims, raw, descriptionHtml: description, urls, ids });
}

/** HTML of a description that may be percent-encoded and escaped once or twice. */
function decodeDescription(document: Document, value: string): string {
  let html = value;
  if (!html.includes('<') && /%3C|%20[^\s%]{1,200}%20/i.test(html)) {
    try {
      html = decodeURIComponent(html);
    } catch {
      // A lone percent sign: the text was not encoded.
    }
  }
  for (
    let i = 0;
    i < 3 && /&(?:amp;){0,2}lt;\/?[a-z]/i.test(html) && !/<(?:p|div|ul|li|br|h\d|strong|span)\b/i.test(html);
    i++
  ) {
    html = decodeEntities(document, html);
  }
  return html;
}

/** Text with its character references decoded, by the page's own parser and without touching the page. */
function decodeEntities(document: Document, value: string): string {
  return parseHtml(document, value.replace(/</g, '&lt;')).body.textContent ?? '';
}

/** A document of its own: scripts in it do not run and images are not loaded. */
export function parseHtml(document: Document, html: string): Document {
  const view = document.defaultView as (Window & { DOMParser?: typeof DOMParser }) | null;
  // A page can hide its own window behind a name of its markup; a content script has the parser in its world.
  const Parser = globalThis.DOMParser ?? view?.DOMParser;
  return new Parser().parseFromString(html, 'text/html');
}
