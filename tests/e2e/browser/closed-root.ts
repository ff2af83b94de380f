/**
 * Looks into closed shadow roots, as no page can: what is shipped has them. Chromium lets its debugger in, Firefox a script with
 * the browser's own rights.
 */
import type { ChromiumBrowser } from './chromium';
import { type Browser, pageSource, until } from './driver';
import type { FirefoxBrowser } from './firefox';
import type { Box } from './overlay';

type Look<Arguments extends unknown[], Result> = (root: ShadowRoot, ...args: Arguments) => Result;

interface CdpNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  contentDocument?: CdpNode;
}

function closedRoots(node: CdpNode): CdpNode[] {
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closedRoots);
  return node.shadowRootType === 'closed' ? [node, ...inside] : inside;
}

async function lookInChromium(browser: ChromiumBrowser, source: string, args: unknown[]): Promise<unknown[]> {
  const session = await browser.context().newCDPSession(browser.page());
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const answers: unknown[] = [];
    for (const { backendNodeId } of closedRoots(root as CdpNode)) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function (...args) { return (${source})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      answers.push(result.value);
    }
    return answers;
  } finally {
    await session.detach();
  }
}

async function lookInFirefox(browser: FirefoxBrowser, source: string, args: unknown[]): Promise<unknown[]> {
  const { value } = await browser.marionette().send<{ value: unknown[] }>('WebDriver:ExecuteScript', {
    script: `const roots = [...document.querySelectorAll('*')].map((one) => one.openOrClosedShadowRoot);
      return roots.filter((root) => root?.mode === 'closed').map((root) => (${source})(root, ...arguments));`,
    args,
    sandbox: 'system',
  });
  return value;
}

/** Runs a function on every closed root of the page; arguments and answers must be JSON. */
async function lookInside<Arguments extends unknown[], Result>(
  browser: Browser,
  look: Look<Arguments, Result>,
  ...args: Arguments
): Promise<Result[]> {
  const source = pageSource(look);
  const answers =
    browser.name === 'chromium'
      ? await lookInChromium(browser as ChromiumBrowser, source, args)
      : await lookInFirefox(browser as FirefoxBrowser, source, args);
  return answers as Result[];
}

/** Waits until a closed root of the page shows the words. */
export async function closedRootShows(browser: Browser, words: string | RegExp): Promise<string> {
  let last = '';
  return until(
    `a closed root to show ${words}`,
    async () => {
      const texts = await lookInside(browser, (root) =>
        // biome-ignore lint/performance/useDomNodeTextContent: textContent holds hidden words too
        [...root.children].map((child) => (child as HTMLElement).innerText ?? '').join('\n'),
      );
      last = texts.join('\n');
      return (typeof words === 'string' ? last.includes(words) : words.test(last)) && last;
    },
    30_000,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; it shows: ${JSON.stringify(last)}`);
  });
}

/** Clicks a button inside a closed root with the mouse, found by a part of its name. */
export async function clickInClosedRoot(browser: Browser, name: string): Promise<void> {
  const box = await until(`a button "${name}" in a closed root`, async () => {
    const boxes = await lookInside(
      browser,
      (root, wanted): Box | null => {
        const nameOf = (element: Element) => `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`;
        const named = [...root.querySelectorAll('button')].filter((button) => nameOf(button).includes(wanted));
        const shown = named.find((button) => button.getClientRects().length > 0);
        if (!shown) return null;
        shown.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = shown.getBoundingClientRect();
        return { x, y, width, height };
      },
      name,
    );
    return boxes.find((one) => one !== null);
  });
  await browser.clickAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
}
