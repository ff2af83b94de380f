/** The browsers in which faults are tried: each a build, a profile and settings of its own. */
import { buildFolder } from '../../scripts/build';
import { copyOfBuild } from '../e2e/browser/build-copy';
import { launchChromium } from '../e2e/browser/chromium';
import type { Browser, BrowserName, LaunchOptions } from '../e2e/browser/driver';
import { launchFirefox } from '../e2e/browser/firefox';
import type { Web } from '../e2e/browser/web';

/** In the order in which they are started, one at a time. */
export const SETUPS = ['shared', 'updated', 'shipped', 'small disk', 'no history', 'private windows'] as const;

/**
 * `shared`: the test build. `updated`: a copy whose version can be raised. `shipped`: what the stores get. `small disk`: without
 * the permission for unlimited storage, in Firefox on a disk with little room. `no history`: Firefox that remembers nothing.
 * `private windows`: the extension may run in them too.
 */
export type Setup = (typeof SETUPS)[number];

/** Room for all sites together, in KB. */
const SMALL_DISK = 6000;

function optionsOf(setup: Setup, name: BrowserName): Omit<LaunchOptions, 'web'> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const build = buildFolder(target, 'test');
  switch (setup) {
    case 'shared':
      return { extension: build };
    case 'updated':
      return { extension: copyOfBuild(build) };
    case 'shipped':
      return { extension: buildFolder(target, 'store') };
    case 'small disk':
      return {
        extension: copyOfBuild(build, (manifest) => {
          manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
        }),
        preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': SMALL_DISK },
      };
    case 'no history':
      return {
        extension: build,
        preferences: { 'browser.privatebrowsing.autostart': true },
        inPrivateWindows: true,
      };
    case 'private windows':
      return { extension: build, inPrivateWindows: true };
  }
}

export function launchSetup(setup: Setup, name: BrowserName, web: Web): Promise<Browser> {
  const options = { ...optionsOf(setup, name), web };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
