/** Where the comparison opens, in browsers with a side panel, with a sidebar, and with neither. */
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { hasBesidePage, openBesidePage, openPanelInPage } from '../../lib/toolbar/open-panel';

const SURFACES = browser as unknown as Record<'sidePanel' | 'sidebarAction', unknown>;
const own = { sidePanel: SURFACES.sidePanel, sidebarAction: SURFACES.sidebarAction };

/** A browser with the surfaces named alone. */
function browserWith(surfaces: Partial<typeof own>): void {
  Object.assign(SURFACES, { sidePanel: undefined, sidebarAction: undefined, ...surfaces });
}
afterEach(() => browserWith(own));

test('beside the page, in the window of the click: a side panel', async () => {
  const open = vi.fn(async () => undefined);
  browserWith({ sidePanel: { open } });
  expect(hasBesidePage()).toBe(true);
  await openBesidePage(3);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
});

test('or a sidebar', async () => {
  const open = vi.fn(async () => undefined);
  browserWith({ sidebarAction: { open } });
  expect(hasBesidePage()).toBe(true);
  await openBesidePage(3);
  expect(open).toHaveBeenCalledOnce();
});

test('without either the call is refused in words', async () => {
  browserWith({});
  expect(hasBesidePage()).toBe(false);
  await expect(openBesidePage(3)).rejects.toThrow(/no side panel/);
});

test('in the page: the reader comes first, then the order to show', async () => {
  const done: unknown[] = [];
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async (injection: unknown) => {
    done.push(injection);
    return [];
  }) as typeof browser.scripting.executeScript);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (...message: unknown[]) => {
    done.push(message);
  }) as typeof browser.tabs.sendMessage);
  await openPanelInPage(7);
  expect(done).toEqual([{ target: { tabId: 7 }, files: ['/reader.js'] }, [7, { kind: 'show' }, { frameId: 0 }]]);
});
