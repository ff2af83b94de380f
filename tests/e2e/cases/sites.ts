/**
 * The layouts of the sites, each under the site's real address: gate, reader and background as a user's browser runs them.
 * What was read is asked for by a page of the extension, as the side panel does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { PageReport, ReadingMessage } from '../../../lib/messages';
import { ROOT } from '../../../scripts/paths';
import { overlap } from '../../page/pages.score';
import { type Browser, until } from '../browser/driver';
import { overlayCount } from '../browser/overlay';
import { closePopup } from '../browser/popup';
import type { Web } from '../browser/web';
import type { Case } from './case';

interface Expected {
  url: string;
  adapter: string;
  canonicalId: string;
  title: string;
  company: string;
  description: string;
  facts: string[];
  notInText: string[];
}

/** The part of the extension API that the extension's page is asked to use. */
interface Api {
  tabs: {
    query(filter: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  scripting: {
    executeScript(script: { target: { tabId: number }; files: string[] }): Promise<{ result: unknown }[]>;
  };
}

const FOLDER = join(ROOT, 'tests', 'fixtures', 'sites');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

/** The page in front is a site's, the one behind the extension's. */
const prepared = new WeakSet<Browser>();
async function openBesideExtension(browser: Browser, web: Web, url: string, html: string): Promise<void> {
  web.serve(url, html);
  if (!prepared.has(browser)) {
    // The page that opens after an installation stands between no two of these.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await browser.newTab();
    await browser.openExtensionPage('guide.html');
    await browser.newTab();
    prepared.add(browser);
  }
  await browser.driveTab(-1);
  await browser.open(url);
}

/** What the reader in the page says; for sites on request, what the toolbar's script says. */
async function readingOf(browser: Browser, host: string, scripts: string[]): Promise<ReadingMessage> {
  await browser.driveTab(-2);
  const answer = await until(`the page of ${host} to be read`, () =>
    browser
      .evaluate(
        async (site, files) => {
          const world = globalThis as unknown as { browser?: Api; chrome: Api };
          const api = world.browser ?? world.chrome;
          const [tab] = await api.tabs.query({ url: `https://${site}/*` });
          if (!tab) return null;
          try {
            if (files.length === 0) return (await api.tabs.sendMessage(tab.id, { kind: 'report' })) as PageReport;
            const [frame] = await api.scripting.executeScript({ target: { tabId: tab.id }, files });
            return frame?.result as PageReport;
          } catch {
            return null;
          }
        },
        host,
        scripts,
      )
      .then((report) => report?.reading),
  );
  return answer;
}

function siteCase(name: string): Case {
  const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as Expected;
  const onRequest = expected.adapter === 'linkedin';
  return {
    name: `${name} is read${onRequest ? ', once the toolbar was used' : ''}`,
    async run(browser, web) {
      const { host } = new URL(expected.url);
      await openBesideExtension(browser, web, expected.url, readFileSync(join(FOLDER, `${name}.html`), 'utf8'));
      if (onRequest) await browser.clickAction();
      const { canonicalId, listing } = await readingOf(
        browser,
        host,
        onRequest ? ['/page-report.js', '/reader.js'] : [],
      );
      const { title, company, text } = listing.sources;
      expect({ canonicalId, title, company }).toEqual({
        canonicalId: expected.canonicalId,
        title: expected.title,
        company: expected.company,
      });
      expect(overlap(`${expected.description} ${expected.facts.join(' ')}`, text).coverage).toBeGreaterThanOrEqual(
        0.99,
      );
      for (const words of expected.notInText) expect(text).not.toContain(words);
      if (!onRequest) return;
      await closePopup(browser);
      await browser.driveTab(-1);
      expect(await overlayCount(browser)).toBe(0);
    },
  };
}

export const sites: Case[] = names.map(siteCase);
