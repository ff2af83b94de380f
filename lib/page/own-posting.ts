/** Which of the declared postings is the one the page shows. Structured data may be left over from an earlier listing. */
import { titleSegments } from './headline';
import { lettersOf } from './job-block';
import { wordsOf } from './own-members';
import { agrees } from './same-title';
import type { StructuredData, StructuredPosting } from './structured-data';

/** The declared posting that belongs to what is shown; null where none does. */
export interface OwnPosting {
  posting: StructuredPosting | null;
  /** A posting is declared, but what the page shows is another one. */
  stale: boolean;
}

const MAX_SHOWN = 60;

/** `shown` are titles that a site's layout found; they outweigh the headings. */
export function ownPostingOf(
  data: StructuredData,
  document: Document,
  url: URL | null,
  titles: readonly string[],
  shown: readonly string[],
): OwnPosting {
  const postings = data.postings;
  if (postings.length === 0) return { posting: null, stale: false };
  const visible = shown.length > 0 ? [...shown] : [...shownTitles(document), ...titleSegments(titles)];
  if (postings.length === 1) {
    const posting = postings[0] as StructuredPosting;
    const title = posting.claims.title?.value;
    if (title === undefined || visible.length === 0) return { posting, stale: false };
    if (visible.some((one) => agrees(one, title))) return { posting, stale: false };
    if (shown.length === 0 && namesAddress(posting, url)) return { posting, stale: false };
    return { posting: null, stale: true };
  }
  const byAddress = postings.filter((posting) => namesAddress(posting, url));
  if (byAddress.length === 1) return { posting: byAddress[0] as StructuredPosting, stale: false };
  const heads = shown.length > 0 ? shown : headings(document, 'h1');
  const byTitle = postings.filter((posting) => {
    const title = posting.claims.title?.value;
    return title !== undefined && heads.some((head) => lettersOf(head) === lettersOf(title));
  });
  return { posting: byTitle.length === 1 ? (byTitle[0] as StructuredPosting) : null, stale: false };
}

function shownTitles(document: Document): string[] {
  return headings(document, 'h1,h2,h3,[class*=job-title],[class*=jobTitle],[class*=posting-headline]');
}

function headings(document: Document, selector: string): string[] {
  const found: string[] = [];
  const elements = document.querySelectorAll(selector);
  for (let i = 0; i < elements.length && i < MAX_SHOWN; i++) {
    const text = (wordsOf(elements[i] as Element) ?? '').replace(/\s+/g, ' ').trim();
    if (text.length >= 3 && text.length <= 300) found.push(text);
  }
  return found;
}

function namesAddress(posting: StructuredPosting, url: URL | null): boolean {
  if (!url) return false;
  const here = `${url.host}${url.pathname}`.replace(/\/$/, '').toLowerCase();
  const address = (url.pathname + url.search).toLowerCase();
  const sameAddress = posting.urls.some((one) => {
    if (!URL.canParse(one, url.href)) return false;
    const other = new URL(one, url.href);
    return other.pathname.length > 1 && `${other.host}${other.pathname}`.replace(/\/$/, '').toLowerCase() === here;
  });
  return sameAddress || posting.ids.some((id) => id.length >= 4 && address.includes(id.toLowerCase()));
}
