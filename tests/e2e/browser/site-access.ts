/** Access to sites, given and taken where a user does it: in the browser's own settings. */
import type { ChromiumBrowser } from './chromium';
import type { Browser } from './driver';
import type { FirefoxBrowser } from './firefox';

/** A browser that does not answer is told apart from a page that does not follow. */
const LONGEST = 20_000;

/** What the switches in the browser's own settings do, and the answer to a prompt: access to one host, given or taken. */
export async function setAccess(browser: Browser, host: string, given: boolean): Promise<void> {
  const origin = `https://${host}/*`;
  if (browser.name === 'firefox') {
    const firefox = browser as FirefoxBrowser;
    await firefox.marionette().inBrowser(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(arguments[0]);
      const access = { permissions: [], origins: [arguments[1]] };
      const change = ExtensionPermissions[arguments[2]](arguments[0], access, extension);
      let timer;
      const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(arguments[3])), arguments[4]);
      });
      return Promise.race([change, late]).finally(() => clearTimeout(timer));`,
      [
        firefox.addonId(),
        origin,
        given ? 'add' : 'remove',
        `Firefox has not ${given ? 'given' : 'taken'} access to ${host} within ${LONGEST / 1000} s`,
        LONGEST,
      ],
    );
    return;
  }
  const context = (browser as ChromiumBrowser).context();
  const [worker] = context.serviceWorkers();
  const settings = await context.newPage();
  // Its interface is there before its looks are, which take some seconds.
  await settings.goto('chrome://extensions/', { waitUntil: 'commit', timeout: LONGEST });
  // The page's own interface to the browser; "on specific sites" takes every site away that is not added.
  await settings.evaluate(
    `(async ([id, origin, given]) => {
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
      const { addHostPermission, removeHostPermission } = chrome.developerPrivate;
      await (given ? addHostPermission(id, origin) : removeHostPermission(id, origin).catch(() => undefined));
    })(${JSON.stringify([new URL(worker?.url() ?? '').host, origin, given])})`,
  );
  await settings.close();
}

/** Chromium: all sites of the manifest again. */
export async function restoreAccess(browser: Browser): Promise<void> {
  if (browser.name === 'firefox') return;
  const context = (browser as ChromiumBrowser).context();
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/', { waitUntil: 'commit', timeout: LONGEST });
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(new URL(context.serviceWorkers()[0]?.url() ?? '').host)}, hostAccess: 'ON_ALL_SITES' })`,
  );
  await settings.close();
}
