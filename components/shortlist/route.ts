/** Places of the shortlist page, as hashes of its address. */

/** A place of the page. */
export type ShortlistRoute =
  | { page: 'list' }
  | { page: 'entry'; id: string }
  | { page: 'compare'; ids: string[] }
  | { page: 'files' };

/** Entries that fit side by side. */
export const MOST_COMPARED = 4;
const ID = /^[0-9a-f-]{36}$/;

/** Leads to the list. */
export const listHash = '#/';
/** Leads to files in and out. */
export const filesHash = '#/files';
/** Leads to one entry. */
export const entryHash = (id: string) => `#/entry/${id}`;
/** Leads to the first few entries side by side. */
export const compareHash = (ids: readonly string[]) => `#/compare/${ids.slice(0, MOST_COMPARED).join(',')}`;

/** What is no place of ours leads to the list. */
export function shortlistRoute(hash: string): ShortlistRoute {
  const [, page, rest = ''] = hash.split('/');
  if (page === 'files') return { page };
  if (page === 'entry' && ID.test(rest)) return { page, id: rest };
  if (page === 'compare') {
    const ids = [...new Set(rest.split(','))].filter((id) => ID.test(id)).slice(0, MOST_COMPARED);
    if (ids.length > 0) return { page, ids };
  }
  return { page: 'list' };
}
