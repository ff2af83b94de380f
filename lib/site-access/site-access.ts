/**
 * Which sites the extension may read without being asked, and the scripts that follow from it. The hosts of the manifest are
 * the browser's business; here are those that the user granted and can take back.
 */
import { matchesPattern } from '../page/canonical-id';

/** The part of the browser that is used. */
export interface AccessWorld {
  permissions: {
    getAll(): Promise<{ origins?: string[] | undefined }>;
    contains(permissions: { origins: string[] }): Promise<boolean>;
    request(permissions: { origins: string[] }): Promise<boolean>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
  };
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] | undefined }[]>;
    registerContentScripts(scripts: GateScript[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  };
}

export interface GateScript {
  id: string;
  js: string[];
  matches: string[];
  allFrames: boolean;
  runAt: 'document_idle';
  persistAcrossSessions: boolean;
}

const GATE = 'content-scripts/gate.js';

/** The match pattern of one host: `https://jobs.example/*`. Null for addresses that no extension may ask for. */
export function patternOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port } = new URL(url);
  // Optional hosts are https only; a port cannot stand in a pattern of both engines.
  return protocol === 'https:' && hostname !== '' && port === '' ? `https://${hostname}/*` : null;
}

/** Whether one of the patterns covers the address. */
export function isCovered(patterns: readonly string[], url: string): boolean {
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  return patterns.some((pattern) => pattern === 'https://*/*' || matchesPattern(pattern, address));
}

/** The origins that the user granted beyond those of the manifest, in order. */
export async function grantedSites({ permissions }: AccessWorld, atInstall: readonly string[]): Promise<string[]> {
  const { origins = [] } = await permissions.getAll();
  return origins.filter((origin) => !atInstall.includes(origin)).sort();
}

/**
 * Makes the registered gates those of the granted sites: one script a site. Called at each start and whenever access changes,
 * since access can be given and taken in the browser's own settings too.
 */
export async function registerGates(world: AccessWorld, atInstall: readonly string[]): Promise<void> {
  const wanted = await grantedSites(world, atInstall);
  const present = await world.scripting.getRegisteredContentScripts();
  const gone = present.filter(({ id }) => !wanted.includes(id)).map(({ id }) => id);
  if (gone.length > 0) await world.scripting.unregisterContentScripts({ ids: gone });
  const missing = wanted.filter((site) => !present.some(({ id }) => id === site));
  if (missing.length === 0) return;
  await world.scripting.registerContentScripts(
    missing.map((site) => ({
      id: site,
      js: [GATE],
      matches: [site],
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
}
