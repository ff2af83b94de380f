/** A listing that the user pasted, dropped or chose as a file: read as a page is, without ever being shown or run. */
import type { ReadingMessage } from '../messages';
import { canonicalIdOf, cleanUrl } from '../page/canonical-id';
import type { PageReader } from '../page/page-reader';
import { hostFor } from '../page/site-layout';
import { HOSTS } from '../page/sites/hosts';
import { SITES } from '../page/sites/sites';
import { listingFromText } from '../posting/blocks';
import type { Listing } from '../posting/listing';

/** Stands for the address where none is known; the name can never be a real host (RFC 2606). */
const NO_ADDRESS_HOST = 'pasted.invalid';

/** What the user pasted. */
export interface Pasted {
  words: string;
  /** As the clipboard or the file's name says it; null where the words have to tell. */
  kind: 'html' | 'text' | null;
  /** Of the listing, as far as the user knows; else empty. */
  address: string;
  /** `YYYY-MM-DD`. */
  today: string;
}

const MARKUP = /<(?:!doctype|html|head|body|main|article|section|div|p|ul|ol|li|h[1-6]|table|span|br)[\s>/]/i;
/** Browsers write the address into a page that is saved. */
const SAVED_FROM = /<!-- saved from url=\(\d{1,6}\)(https?:\/\/[^\s>]{4,2000}) -->/;
const LONGEST_TITLE = 140;

/** The reading that is compared and saved like one of a page. `pageReader` is asked for only where the words are a page. */
export async function readPasted(
  { words, kind, address, today }: Pasted,
  pageReader: () => Promise<PageReader>,
): Promise<ReadingMessage> {
  const isHtml = kind === null ? MARKUP.test(words.slice(0, 5_000)) : kind === 'html';
  const listing = isHtml
    ? listingOfHtml(words, address, today, await pageReader())
    : listingOfText(words, address, today);
  const url = URL.canParse(listing.sources.url) ? new URL(listing.sources.url) : null;
  if (url && /^https?:$/.test(url.protocol)) {
    const site = hostFor([...SITES, ...HOSTS], url);
    const clean = cleanUrl(url);
    return {
      canonicalId: canonicalIdOf(site, url),
      site: site?.id ?? url.hostname.replace(/^www\./, ''),
      url: clean,
      listing: { ...listing, sources: { ...listing.sources, url: clean } },
    };
  }
  const id = await fingerprint(listing.sources.text);
  const stand = `https://${NO_ADDRESS_HOST}/${id}`;
  return {
    canonicalId: `pasted:${id}`,
    site: 'pasted',
    url: stand,
    listing: { ...listing, sources: { ...listing.sources, url: stand } },
  };
}

function listingOfHtml(html: string, address: string, today: string, { readPage }: PageReader): Listing {
  // Without a window: no script runs, nothing is fetched, and no node of it enters a page.
  const document = new DOMParser().parseFromString(html, 'text/html');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const saved = SAVED_FROM.exec(html.slice(0, 4_000))?.[1] ?? '';
  const url = [address, saved, canonical].find((one) => URL.canParse(one)) ?? '';
  return readPage(document, url, { today }).listing;
}

/** A line without Markdown's marks of headings and bold. */
function withoutMarks(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && /[#*\s]/.test(line.charAt(from))) from += 1;
  while (to > from && /[*\s]/.test(line.charAt(to - 1))) to -= 1;
  return line.slice(from, to);
}

/** The first line is the title where it is short and no sentence. */
function listingOfText(text: string, address: string, today: string): Listing {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  const [first = '', ...rest] = plain.split('\n');
  const line = withoutMarks(first);
  const isTitle = rest.length > 0 && line.length >= 4 && line.length <= LONGEST_TITLE && !/[.:;!?]$/.test(line);
  return listingFromText({ text: plain, title: isTitle ? line : '', url: address, today });
}

async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text.replace(/\s+/g, ' ')));
  return [...new Uint8Array(digest).slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
