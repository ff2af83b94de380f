/** Drives Chromium, or a branded Chrome or Edge, through Playwright. */
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { ensureBrowser, type InstalledBrowser, needsNoSandbox } from '../../../scripts/browsers';
import { raiseVersion } from './build-copy';
import { type Browser, type LaunchOptions, pageSource, until } from './driver';

export interface ChromiumOptions extends LaunchOptions {
  /** More switches for the command line. */
  args?: string[];
}

/** What Chromium's own services ask for in the background; none of it is of the extension or the page. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

async function launch(installed: InstalledBrowser, profile: string, options: ChromiumOptions): Promise<BrowserContext> {
  const { host, port } = options.web?.address ?? {};
  const load = installed.branded
    ? []
    : [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: installed.path,
    headless: options.headless ?? true,
    viewport: options.headless === false ? null : (options.size ?? { width: 1280, height: 800 }),
    // Pictures of a half-faded panel say nothing.
    reducedMotion: 'reduce',
    // The back/forward cache is part of what a content script has to live with.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...load,
      ...QUIET,
      // The button in the toolbar can be clicked by the protocol only.
      '--enable-unsafe-extension-debugging',
      ...(host
        ? [`--proxy-server=http://${host}:${port}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors']
        : []),
      ...(needsNoSandbox() ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  if (installed.branded) await ofBrowser(context, 'Extensions.loadUnpacked', { path: options.extension });
  return context;
}

/** Commands that Playwright's types do not know: https://chromedevtools.github.io/devtools-protocol/tot/Extensions/ */
async function ofBrowser<Answer>(context: BrowserContext, method: string, parameters: object): Promise<Answer> {
  const session = await context.browser()?.newBrowserCDPSession();
  const send = session?.send.bind(session) as ((method: string, parameters: object) => Promise<Answer>) | undefined;
  if (!send) throw new Error('This browser gives no debugging pipe: install Chromium to run the extension.');
  try {
    return await send(method, parameters);
  } finally {
    await session?.detach();
  }
}

interface WorkerGlobal {
  chrome: {
    tabs: { query(filter: { url: string }, then: (found: unknown[]) => void): void };
    commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
  };
}

export interface ChromiumBrowser extends Browser {
  readonly name: 'chromium';
  /** One of the extension's keyboard commands over the tab in front, as the browser hands it on: no driver presses its keys. */
  command(name: string): Promise<void>;
  /** Takes the extension out of the browser, with what it keeps; only after `updateExtension`, which the protocol knows of. */
  removeExtension(): Promise<void>;
  /** Playwright's own handles, for what only Chromium can tell (CDP, the service worker). */
  page(): Page;
  context(): BrowserContext;
}

/** Starts the installed Chromium with the extension in a new profile. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumBrowser> {
  const installed = ensureBrowser('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  let context = await launch(installed, profile, options);
  let page = context.pages()[0] ?? (await context.newPage());
  let frame: Frame | null = null;
  /** The tab that `newTab` opened last. */
  let front = page;
  /** The tab that was brought to the front for its keys, and how many there were: another that opens comes in front of it. */
  let hasKeys: Page | null = null;
  let tabs = 0;
  let origin = '';

  async function extensionOrigin(): Promise<string> {
    if (origin) return origin;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
    const { protocol, host } = new URL(worker.url());
    origin = `${protocol}//${host}`;
    return origin;
  }
  await extensionOrigin();

  return {
    name: 'chromium',
    page: () => page,
    context: () => context,
    async open(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    async newTab() {
      page = await context.newPage();
      front = page;
    },
    async onlyNewTab() {
      const before = context.pages();
      page = await context.newPage();
      front = page;
      for (const one of before) await one.close();
    },
    async driveTab(which) {
      const tabs = context.pages();
      const wanted = typeof which === 'number' ? tabs.at(which) : tabs.findLast((one) => one.url().includes(which));
      if (!wanted) throw new Error(`there is no tab ${which}`);
      page = wanted;
    },
    async clickAction() {
      const targets = await ofBrowser<{ targetInfos: { targetId: string; url: string }[] }>(
        context,
        'Target.getTargets',
        {
          filter: [{ type: 'tab', exclude: false }],
        },
      );
      await front.bringToFront();
      hasKeys = null;
      const target = targets.targetInfos.findLast(({ url }) => url === front.url());
      const id = new URL(await extensionOrigin()).host;
      await ofBrowser(context, 'Extensions.triggerAction', { id, targetId: target?.targetId });
    },
    async command(name) {
      await page.bringToFront();
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await worker.evaluate(
        ([command, url]) =>
          new Promise<void>((resolve) => {
            const { tabs, commands } = (globalThis as unknown as WorkerGlobal).chrome;
            tabs.query({ url }, (found) => {
              commands.onCommand.dispatch(command, found.at(-1));
              resolve();
            });
          }),
        [name, page.url().replace(/[?#].*/, '*')] as const,
      );
    },
    async evaluate(run, ...args) {
      const expression = `(${pageSource(run)})(...${JSON.stringify(args)})`;
      for (let tries = 1; ; tries += 1) {
        try {
          return await (frame ?? page).evaluate(expression);
        } catch (error) {
          // The page was on its way to another address: Firefox waits for it, here it has to be asked again.
          if (tries === 5 || !/context was destroyed/.test((error as Error).message)) throw error;
          await page.waitForLoadState('load');
        }
      }
    },
    async addScript(source) {
      await page.evaluate(source);
    },
    async present(looks) {
      const colorScheme = looks === 'dark' ? 'dark' : 'light';
      await page.emulateMedia({ colorScheme, forcedColors: looks === 'forced colours' ? 'active' : 'none' });
    },
    async inFrame(selector, run) {
      const element = await page.waitForSelector(selector, { state: 'attached' });
      frame = await element.contentFrame();
      try {
        return await run();
      } finally {
        frame = null;
      }
    },
    async clickAt({ x, y }) {
      await page.mouse.click(x, y);
    },
    async press(key) {
      // Keys go to the tab in front. To bring it there again for each key takes its focus for a moment, and keys get lost.
      if (hasKeys !== page || context.pages().length !== tabs) {
        await page.bringToFront();
        hasKeys = page;
        tabs = context.pages().length;
      }
      await page.keyboard.press(key);
    },
    async resize(width, height) {
      await page.setViewportSize({ width, height });
    },
    async showAs(medium) {
      await page.emulateMedia({ media: medium });
    },
    async chooseFile(selector, path) {
      await page.locator(selector).setInputFiles(path);
    },
    async downloadedBy(act) {
      const download = page.waitForEvent('download');
      await act();
      return (await download).path();
    },
    async screenshot(path) {
      await page.screenshot({ path });
    },
    async openExtensionPage(path) {
      await page.goto(`${await extensionOrigin()}/${path}`, { waitUntil: 'load' });
    },
    async stopBackground() {
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async updateExtension() {
      raiseVersion(options.extension);
      await ofBrowser(context, 'Extensions.loadUnpacked', { path: options.extension });
    },
    async removeExtension() {
      await ofBrowser(context, 'Extensions.uninstall', { id: new URL(await extensionOrigin()).host });
    },
    async restart(how = 'close', meanwhile = () => {}) {
      if (how === 'crash') {
        // The lock of the profile names the process.
        process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
        await until('Chromium to be gone', async () => context.browser()?.isConnected() !== true);
        rmSync(join(profile, 'SingletonLock'), { force: true });
      }
      await context.close();
      meanwhile();
      context = await launch(installed, profile, options);
      page = context.pages()[0] ?? (await context.newPage());
      front = page;
    },
    profile: () => profile,
    async closed() {
      await context.waitForEvent('close', { timeout: 0 });
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
