/** Drives Firefox through Marionette, with the extension as a temporary add-on. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../../scripts/browsers';
import { raiseVersion } from './build-copy';
import { type Browser, type LaunchOptions, pageSource, until } from './driver';
import { Marionette } from './marionette';

type Preference = string | number | boolean;

function preferences({ web, extension, preferences: more }: LaunchOptions): Record<string, Preference> {
  const proxy = web && {
    'network.proxy.type': 1,
    'network.proxy.http': web.address.host,
    'network.proxy.http_port': web.address.port,
    'network.proxy.ssl': web.address.host,
    'network.proxy.ssl_port': web.address.port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
  return {
    ...proxy,
    'marionette.port': 0,
    // Pictures of a half-faded panel say nothing.
    'ui.prefersReducedMotion': 1,
    // A temporary add-on is removed when the browser ends; its data must outlive that as an installed one's would.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Known from the start, so that a browser that crashes finds the data again.
    'extensions.webextensions.uuids': JSON.stringify({ [idOf(extension)]: UUID }),
    // What the browser fetches for itself would stand among the requests of the page.
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.blockedURIs.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage': 'about:blank',
    'browser.startup.page': 0,
    'browser.topsites.contile.enabled': false,
    // Files go to a folder of the profile, unasked.
    'browser.download.folderList': 2,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.push.connection.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'messaging-system.rsexperimentloader.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.http.speculative-parallel-limit': 0,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': 'data:,',
    ...more,
  };
}

/** The host of the extension's pages in this browser; each user's is another one. */
const UUID = '5c7d1a52-7d1e-4f0c-9a37-0d5a3f1b2c4e';

/** The id in the extension's manifest. */
function idOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Key values of WebDriver, https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Space: ' ',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export interface FirefoxBrowser extends Browser {
  readonly name: 'firefox';
  /** For what only Firefox can tell: scripts that run as the browser itself. */
  marionette(): Marionette;
  addonId(): string;
}

/** Starts the installed Firefox with the extension in a new profile. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const { path } = ensureBrowser('firefox');
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  const settings = Object.entries({ ...preferences(options), 'browser.download.dir': downloads });
  writeFileSync(
    join(profile, 'user.js'),
    settings.map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`).join(''),
  );
  let child: ChildProcess;
  let client: Marionette;
  let addon = '';
  let origin = '';

  async function start(): Promise<void> {
    const portFile = join(profile, 'MarionetteActivePort');
    rmSync(portFile, { force: true });
    child = spawn(
      path,
      [
        '--marionette',
        ...(options.headless === false ? [] : ['--headless']),
        '--remote-allow-system-access',
        '--no-remote',
        '--profile',
        profile,
      ],
      {
        stdio: 'ignore',
        env: { ...process.env, MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) },
      },
    );
    const port = await until(
      'Firefox to start',
      async () => {
        if (child.exitCode !== null) throw new Error(`Firefox ended with status ${child.exitCode}`);
        return existsSync(portFile) && Number(readFileSync(portFile, 'utf8'));
      },
      60_000,
    );
    client = await Marionette.connect(port);
    // Marionette takes the capabilities themselves; a WebDriver server has matched them before.
    await client.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await client.send('WebDriver:SetWindowRect', { width, height: height + 86 });
    await install();
    const host = await client.inBrowser('return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname', [
      addon,
    ]);
    origin = `moz-extension://${host}`;
  }

  async function install(): Promise<void> {
    const { value } = await client.send<{ value: string }>('Addon:Install', {
      path: options.extension,
      temporary: true,
      allowPrivateBrowsing: options.inPrivateWindows ?? false,
    });
    addon = value;
  }

  async function stop(): Promise<void> {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // The answer may or may not come before the connection breaks.
    await client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    client.close();
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  }

  async function crash(): Promise<void> {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const pid = await client.inBrowser<number>('return Services.appinfo.processID');
    process.kill(pid, 'SIGKILL');
    client.close();
    await ended;
  }

  await start();
  return {
    name: 'firefox',
    marionette: () => client,
    addonId: () => addon,
    async open(url) {
      await client.send('WebDriver:Navigate', { url });
    },
    async newTab() {
      const { handle } = await client.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
      await client.send('WebDriver:SwitchToWindow', { handle });
    },
    async onlyNewTab() {
      const before = await client.send<string[]>('WebDriver:GetWindowHandles');
      const { handle } = await client.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
      for (const one of before) {
        await client.send('WebDriver:SwitchToWindow', { handle: one, focus: false });
        await client.send('WebDriver:CloseWindow');
      }
      await client.send('WebDriver:SwitchToWindow', { handle });
    },
    async driveTab(which) {
      const handles = await client.send<string[]>('WebDriver:GetWindowHandles');
      const wanted = typeof which === 'number' ? [handles.at(which)] : handles.reverse();
      for (const handle of wanted) {
        if (handle === undefined) break;
        await client.send('WebDriver:SwitchToWindow', { handle, focus: false });
        const { value } = await client.send<{ value: string }>('WebDriver:GetCurrentURL');
        if (typeof which === 'number' || value.includes(which)) return;
      }
      throw new Error(`there is no tab ${which}`);
    },
    async clickAction() {
      await client.inBrowser(
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(arguments[0]);
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
        [addon],
      );
    },
    async evaluate(run, ...args) {
      const { value } = await client.send<{ value: never }>('WebDriver:ExecuteScript', {
        script: `return (${pageSource(run)})(...arguments)`,
        args,
      });
      return value;
    },
    async addScript(source) {
      await client.send('WebDriver:ExecuteScript', { script: source, args: [] });
    },
    async present(looks) {
      await client.inBrowser(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0]);
        Services.prefs.setIntPref('browser.display.document_color_use', arguments[1]);`,
        [looks === 'dark' ? 0 : 1, looks === 'forced colours' ? 2 : 0],
      );
    },
    async inFrame(selector, run) {
      const { value } = await client.send<{ value: unknown }>('WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      });
      await client.send('WebDriver:SwitchToFrame', { element: Object.values(value as object)[0] });
      try {
        return await run();
      } finally {
        await client.send('WebDriver:SwitchToFrame', { id: null });
      }
    },
    async clickAt({ x, y }) {
      const pointer = { id: 'mouse', type: 'pointer', parameters: { pointerType: 'mouse' } };
      await client.send('WebDriver:PerformActions', {
        actions: [
          {
            ...pointer,
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    async press(key) {
      const values = key.split('+').map((part) => KEYS[part] ?? part);
      const downs = values.map((value) => ({ type: 'keyDown', value }));
      const ups = values.reverse().map((value) => ({ type: 'keyUp', value }));
      await client.send('WebDriver:PerformActions', {
        actions: [{ id: 'keyboard', type: 'key', actions: [...downs, ...ups] }],
      });
    },
    async resize(wide, high) {
      await client.inBrowser(
        `const [width, height] = arguments;
        const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
        // Narrower than a window can be: the page alone.
        selectedBrowser.style.cssText = 'flex: none; width: ' + width + 'px; height: ' + height + 'px';`,
        [wide, high],
      );
    },
    async showAs(medium) {
      await client.inBrowser(
        `const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
        selectedBrowser.browsingContext.mediumOverride = arguments[0];`,
        [medium === 'print' ? 'print' : ''],
      );
    },
    async chooseFile(selector, path) {
      const { value } = await client.send<{ value: object }>('WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      });
      await client.send('WebDriver:ElementSendKeys', { id: Object.values(value)[0], text: path });
    },
    async downloadedBy(act) {
      const before = new Set(readdirSync(downloads));
      await act();
      const name = await until('the download', async () => {
        const files = readdirSync(downloads);
        // While it is written a `.part` lies beside it.
        return !files.some((one) => one.endsWith('.part')) && files.find((one) => !before.has(one));
      });
      return join(downloads, name);
    },
    async screenshot(file) {
      const { value } = await client.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(file, Buffer.from(value, 'base64'));
    },
    async openExtensionPage(page) {
      await client.send('WebDriver:Navigate', { url: `${origin}/${page}` });
    },
    async stopBackground() {
      await client.inBrowser('return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground()', [
        addon,
      ]);
    },
    async updateExtension() {
      raiseVersion(options.extension);
      await install();
    },
    async restart(how = 'close', meanwhile = () => {}) {
      if (how === 'crash') await crash();
      else await stop();
      meanwhile();
      await start();
    },
    profile: () => profile,
    async closed() {
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
    async close() {
      await stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
