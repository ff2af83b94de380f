/** What axe finds in a page of the extension. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, LOOKS } from './driver';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
  passes: { id: string }[];
  incomplete: { id: string }[];
}

/** What axe finds in the page, its colours too, in light, in dark and in forced colours. */
export async function axeFaultsOf(browser: Browser): Promise<string[]> {
  const faults: string[] = [];
  await browser.addScript(AXE);
  for (const looks of LOOKS) {
    await browser.present(looks);
    const found = await browser.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      const { violations, passes, incomplete } = await axe.run();
      return [
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`),
        ),
        // Without a look at colours axe has not seen the page.
        ...([...passes, ...incomplete].some(({ id }) => id === 'color-contrast') ? [] : ['no colours were looked at']),
      ];
    });
    faults.push(...found.map((fault) => `${looks}: ${fault}`));
  }
  await browser.present('light');
  return faults;
}
