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

/** The gate, registered for sites that the user added. */
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

/** A pattern's whole host: access is given to hosts, whatever path the manifest names. */
function hostPattern(pattern: string): string {
  return pattern.replace(/^(https?:\/\/[^/]+)\/.*$/, '$1/*');
}

/** The origins that the user granted beyond those of the manifest, in order. */
export async function grantedSites({ permissions }: AccessWorld, atInstall: readonly string[]): Promise<string[]> {
  const { origins = [] } = await permissions.getAll();
  const ours = new Set(atInstall.map(hostPattern));
  return origins.filter((origin) => !ours.has(hostPattern(origin))).sort();
}

/** Whether the manifest gives access to the address's host, be it for another part of the site. */
export function isHostAtInstall(atInstall: readonly string[], url: string): boolean {
  return isCovered(atInstall.map(hostPattern), url);
}

/**
 * Makes the registered gates those of the granted sites: one script a site. Called at each start and whenever access changes,
 * since access can be given and taken in the browser's own settings too. A gate that the user chose stays as long as its access.
 */
export async function registerGates(world: AccessWorld, atInstall: readonly string[]): Promise<void> {
  const wanted = await grantedSites(world, atInstall);
  for (const { id } of await world.scripting.getRegisteredContentScripts()) {
    if (!(await world.permissions.contains({ origins: [id] }))) await removeGate(world, id);
  }
  for (const site of wanted) await addGate(world, site);
}

/** The user chose a site: where access is there already no prompt and no event tells of it. */
export async function chooseGate(world: AccessWorld, pattern: string): Promise<void> {
  if (await world.permissions.contains({ origins: [pattern] })) await addGate(world, pattern);
}

/** Takes a site's gate away, unless it is granted beyond the manifest. */
export async function forgetGate(world: AccessWorld, pattern: string, atInstall: readonly string[]): Promise<void> {
  if (!(await grantedSites(world, atInstall)).includes(pattern)) await removeGate(world, pattern);
}

async function addGate({ scripting }: AccessWorld, site: string): Promise<void> {
  const present = await scripting.getRegisteredContentScripts();
  if (present.some(({ id }) => id === site)) return;
  await scripting.registerContentScripts([
    { id: site, js: [GATE], matches: [site], allFrames: true, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

async function removeGate({ scripting }: AccessWorld, site: string): Promise<void> {
  const present = await scripting.getRegisteredContentScripts();
  if (present.some(({ id }) => id === site)) await scripting.unregisterContentScripts({ ids: [site] });
}
