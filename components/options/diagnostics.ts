/** Versions and counts for a report. No address, no name of a site the user chose, no listing, nothing of the profile. */
import { browser } from 'wxt/browser';
import type { ShortlistRepository } from '../../lib/shortlist/repository';

interface Counted {
  get(keys: null): Promise<Record<string, unknown>>;
}

export async function diagnosticsOf(shortlist: ShortlistRepository, area: Counted): Promise<string[]> {
  const { version, manifest_version: manifest } = browser.runtime.getManifest();
  const records = Object.keys(await area.get(null));
  const count = (start: string) => records.filter((key) => key.startsWith(start)).length;
  const { origins = [] } = await browser.permissions.getAll();
  const kept = await shortlist.ids().then(
    (ids) => String(ids.length),
    (error: Error) => `cannot be opened (${error.name})`,
  );
  const damaged = await shortlist.damaged().then(
    (found) => String(found.length),
    () => 'unknown',
  );
  return [
    `Yardstick ${version}, manifest ${manifest}, ${import.meta.env.BROWSER}`,
    `Browser: ${navigator.userAgent}`,
    `Language: ${navigator.language}`,
    `Sites with access: ${origins.length}`,
    `Paused: ${records.includes('paused') ? 'set' : 'no'}`,
    `Saved listings: ${kept}, damaged records: ${damaged}`,
    `Site choices: ${count('site:')}, corrections: ${count('correction:')}, views: ${count('view:')}`,
    `Own bands: ${records.includes('own-bands') ? 'yes' : 'no'}, display changed: ${records.includes('display') ? 'yes' : 'no'}`,
    `Side panel: ${'sidePanel' in browser ? 'yes' : 'no'}, sidebar: ${'sidebarAction' in browser ? 'yes' : 'no'}`,
  ];
}
