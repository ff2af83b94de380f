/** Match patterns for the manifest, made from the sites when the extension is built. */
import type { SiteAccess } from './adapter';
import { HOSTS } from './hosts';
import { SITES } from './sites';

/** The match patterns of all sites of one kind of access, each once, in order. */
export function matchPatterns(access: SiteAccess): string[] {
  const patterns = [...SITES, ...HOSTS].filter((site) => site.access === access).flatMap((site) => site.matches);
  return [...new Set(patterns)].sort();
}

/** Sites that are read only after the user asked for them, with their match patterns. */
export function onRequestSites(): { id: string; name: string; matches: readonly string[] }[] {
  return [...SITES, ...HOSTS]
    .filter((site) => site.access === 'on-request')
    .map(({ id, name, matches }) => ({ id, name, matches }));
}
