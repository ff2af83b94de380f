/** Addresses of listings: which site they belong to, their native id, and the address without tracking. */
import type { NativeId, SiteHost } from './sites/adapter';

/** Query keys that only say where a reader came from. */
const TRACKING =
  /^(?:utm_\w{0,20}|gh_src|lever-(?:source|origin)|source|src|ref|referrer|referer|refid|trackingid|trk\w{0,20}|fbclid|gclid|msclkid|mc_[ce]id|from|tk|advn|adid|camp\w{0,10}|sjdu|_ga|_gl|position|pagenum|ebp|originalsubdomain|lipi|lici|jobsource|jobpipeline|iis|iisn|codes|ss|mkt_tok|share_id|igshid|spm|origin|recommendedflavor|eblp|domain_\w{0,10})$/i;

/** Whether a match pattern (`https://*.lever.co/path*`) covers an address. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts?.[1] || !parts[2]) return false;
  const host = parts[1];
  const name = url.hostname;
  const fits = host.startsWith('*.') ? name === host.slice(2) || name.endsWith(host.slice(1)) : name === host;
  if (!fits) return false;
  const path = parts[2];
  if (!path.includes('*')) return url.pathname === path;
  const pieces = path.split('*');
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const found = index === 0 ? (url.pathname.startsWith(piece) ? 0 : -1) : url.pathname.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.endsWith('*') || at === url.pathname.length;
}

/** The site's own id in an address, or null where the address is no single listing. */
export function nativeIdOf(ids: readonly NativeId[], url: URL): string | null {
  for (const id of ids) {
    const found =
      'query' in id
        ? url.searchParams.get(id.query)
        : 'path' in id
          ? id.path.exec(url.pathname)?.[1]
          : id.search.exec(url.search)?.[1];
    if (found && found.length <= 200) return found;
  }
  return null;
}

/** The address with tracking parameters and fragment taken out, parameters in order. */
export function cleanUrl(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  // Not by an iterator: Firefox's content scripts see the page's URL class without one.
  const keys: string[] = [];
  clean.searchParams.forEach((_, key) => {
    keys.push(key);
  });
  for (const key of keys) {
    if (TRACKING.test(key)) clean.searchParams.delete(key);
  }
  clean.searchParams.sort();
  return clean.href;
}

/** `<site>:<native id>`; without a native id the cleaned address stands for it. */
export function canonicalIdOf(site: Pick<SiteHost, 'id' | 'nativeIds'> | null, url: URL): string {
  const native = site ? nativeIdOf(site.nativeIds, url) : null;
  if (site && native) return `${site.id}:${native}`;
  const clean = new URL(cleanUrl(url));
  return `${site?.id ?? clean.hostname.replace(/^www\./, '')}:${clean.pathname.replace(/\/$/, '')}${clean.search}`;
}
