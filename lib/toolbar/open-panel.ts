/** Opens the comparison where the user asked for it: in the page, or beside it. */
import { browser } from 'wxt/browser';

/** Reads the page and shows the panel in it. Rejects where the browser lets nothing run in the page. */
export async function openPanelInPage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  await browser.tabs.sendMessage(tabId, { kind: 'show' }, { frameId: 0 });
}

interface BesidePage {
  /** Chromium. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
}

/** Must be called in the user's click itself: both engines refuse it a moment later. Rejects where there is no such surface. */
export async function openBesidePage(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as BesidePage;
  if (sidePanel) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  throw new Error('this browser has no side panel');
}

/** Whether the browser has a surface beside the page. */
export function hasBesidePage(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as BesidePage;
  return sidePanel !== undefined || sidebarAction !== undefined;
}
