/** The sites as the browser and the stored choices have them. */
import { browser } from 'wxt/browser';
import { onRequestSites } from '../../lib/page/sites/access';
import { HOSTS } from '../../lib/page/sites/hosts';
import { SITES } from '../../lib/page/sites/sites';
import { grantedSites, patternOf } from '../../lib/site-access/site-access';
import { siteChoices } from '../../lib/site-access/site-choices';
import type { KnownSite, ListedSite, OptionsWorld } from './options-world';

const choices = siteChoices(browser.storage.local);
const atInstall = (): string[] => browser.runtime.getManifest().host_permissions ?? [];
const hostOf = (pattern: string): string => /^https?:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;

type SiteActions = Pick<OptionsWorld, 'sites' | 'setPaused' | 'grant' | 'revoke' | 'choose'>;

export const browserSites: SiteActions & { revokeAll(): Promise<void> } = {
  async sites() {
    const granted = (await grantedSites(browser as never, atInstall())).map(hostOf);
    const records = await browser.storage.local.get(null);
    const decided = Object.keys(records).flatMap((key) => (key.startsWith('site:') ? [key.slice('site:'.length)] : []));
    const listed = async (host: string): Promise<ListedSite> => ({
      host,
      choice: await choices.choice(host),
      granted: granted.includes(host),
    });
    const known = [...SITES, ...HOSTS].filter(({ access }) => access === 'at-install');
    const rows = known.map(async ({ name, matches }): Promise<KnownSite> => {
      const pattern = matches[0] ?? '';
      const access = await browser.permissions.contains({ origins: [...matches] }).catch(() => true);
      return { name, pattern, access };
    });
    return {
      paused: await choices.paused(),
      granted: await Promise.all(granted.map(listed)),
      decided: await Promise.all(
        decided
          .filter((host) => !granted.includes(host))
          .sort()
          .map(listed),
      ),
      atInstall: (await Promise.all(rows)).sort((one, other) => one.name.localeCompare(other.name, 'en')),
      onRequest: onRequestSites().map(({ name }) => name),
    };
  },
  setPaused: (paused) => choices.setPaused(paused),
  grant: (pattern) => browser.permissions.request({ origins: [pattern] }),
  async revoke(host) {
    await choices.forget(host);
    const pattern = patternOf(`https://${host}/`);
    if (pattern) await browser.permissions.remove({ origins: [pattern] });
  },
  choose: (host, choice) => (choice === null ? choices.forget(host) : choices.choose(host, choice)),
  async revokeAll() {
    const origins = await grantedSites(browser as never, atInstall());
    if (origins.length > 0) await browser.permissions.remove({ origins });
  },
};
