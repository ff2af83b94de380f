/** A real Chromium with `tests/bench/in-page.ts` in its pages. */
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { bench } from '../../tests/bench/in-page';
import { startWeb } from '../../tests/e2e/browser/web';
import { ensureBrowser, needsNoSandbox } from '../browsers';
import { pageScript } from '../page-script';
import { ROOT } from '../paths';
import type { BenchPage } from './pages';

type Bench = typeof bench;

/** A tab that pages are measured in. */
export interface BenchTab {
  /** Opens a page with none of its own scripts running: they would change it while it is measured. */
  open(page: Pick<BenchPage, 'url' | 'html'>): Promise<void>;
  /** Runs one of the functions of `in-page.ts` in the page. */
  run<Name extends keyof Bench>(
    name: Name,
    ...args: Parameters<Bench[Name]>
  ): Promise<Awaited<ReturnType<Bench[Name]>>>;
  /** How many times slower than this machine the page's processor is from now on; ends with the tab. */
  throttle(rate: number): Promise<void>;
  close(): Promise<void>;
}

/** A browser for measuring. */
export interface BenchChromium {
  tab(): Promise<BenchTab>;
  close(): Promise<void>;
}

export async function startBenchChromium(): Promise<BenchChromium> {
  const code = await pageScript(join(ROOT, 'tests', 'bench', 'in-page.ts'), 'inPage');
  const web = await startWeb();
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium').path,
    args: ['--ignore-certificate-errors', ...(needsNoSandbox() ? ['--no-sandbox'] : [])],
    proxy: { server: `http://${web.address.host}:${web.address.port}`, bypass: '<-loopback>' },
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const headers = { 'content-security-policy': "script-src 'unsafe-eval'" };
  return {
    tab: async () =>
      tabOf(context, await context.newPage(), code, (url, html) => web.serve(url, { body: html, headers })),
    close: async () => {
      await browser.close();
      await web.close();
    },
  };
}

function tabOf(
  context: BrowserContext,
  page: Page,
  code: string,
  serve: (url: string, html: string) => void,
): BenchTab {
  return {
    open: async ({ url, html }) => {
      serve(url, html);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
    },
    run: (name, ...args) => page.evaluate(`globalThis.bench.${name}(...${JSON.stringify(args)})`),
    throttle: async (rate) => {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
    },
    close: () => page.close(),
  };
}
