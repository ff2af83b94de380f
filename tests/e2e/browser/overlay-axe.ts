/** axe in a served page: the page loads axe itself, and axe looks into the open root of test builds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, until } from './driver';
import type { Web } from './web';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCRIPT = '/looks/axe.js';

const IN_PAGE = `<script src="${SCRIPT}"></script><script>
  document.addEventListener('axe:run', async () => {
    const host = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot);
    const { violations, passes, incomplete } = await axe.run(host, { rules: { region: { enabled: false } } });
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + ': ' + html.slice(0, 120) + ' ' + (any[0]?.message ?? '')));
    // Without a look at colours axe has not seen what is in the root.
    if (![...passes, ...incomplete].some(({ id }) => id === 'color-contrast')) faults.push('no colours were looked at');
    document.documentElement.setAttribute('data-axe', JSON.stringify(faults));
  });
</script>`;

/** The page with axe in it; serves axe on its host. */
export function withAxe(web: Web, url: string, html: string): string {
  web.serve(new URL(SCRIPT, url).href, { body: AXE, type: 'text/javascript' });
  return html.replace('</head>', `${IN_PAGE}</head>`);
}

/** What axe finds in the overlay as it is shown now, its colours too. */
export async function faultsOf(browser: Browser): Promise<string[]> {
  await browser.evaluate(() => document.dispatchEvent(new CustomEvent('axe:run')));
  const found = await until(
    'axe to end',
    () => browser.evaluate(() => document.documentElement.getAttribute('data-axe')),
    60_000,
  );
  await browser.evaluate(() => document.documentElement.removeAttribute('data-axe'));
  return JSON.parse(found) as string[];
}
