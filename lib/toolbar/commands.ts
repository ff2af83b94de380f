/** What the keyboard's commands and the context menu do. The browser is an argument, since no test can press their keys. */
import type { PageOrder } from '../messages';

/** In the manifest's order; at most four may have suggested keys. */
export const COMMANDS = ['toggle-panel', 'save-listing', 'next-evidence', 'open-shortlist'] as const;
export type Command = (typeof COMMANDS)[number];

/** Ids in the context menu. */
export const MENU_ITEMS = ['check-selection', 'compare-page'] as const;

/** The tab in which the user is. */
export interface Tab {
  id: number;
  windowId: number;
  /** Empty where the browser does not tell. */
  url: string;
}

/** What commands do in the browser. */
export interface CommandWorld {
  /** False where no script of ours is in the page. */
  tell(tabId: number, order: PageOrder): Promise<boolean>;
  /** True for sites where nothing is put into the page. */
  isOnRequest(url: string): boolean;
  openPanelInPage(tabId: number): Promise<void>;
  /** Must be reached without a wait: the browser asks for the user's own key or click. */
  openBesidePage(windowId: number): Promise<void>;
  /** Reads the page from outside and keeps it; false where there is no listing. */
  saveFromOutside(tabId: number): Promise<boolean>;
  openShortlist(): Promise<void>;
  /** Opens the salary check with the words. */
  openCheck(words: string): Promise<void>;
}

/** Does what a key asks for; a command that is not known does nothing. */
export async function runCommand(command: string, tab: Tab, world: CommandWorld): Promise<void> {
  switch (command as Command) {
    case 'toggle-panel':
      if (world.isOnRequest(tab.url)) return world.openBesidePage(tab.windowId);
      if (!(await world.tell(tab.id, { kind: 'toggle' }))) await world.openPanelInPage(tab.id);
      return;
    case 'save-listing':
      if (!(await world.tell(tab.id, { kind: 'save' }))) await world.saveFromOutside(tab.id);
      return;
    case 'next-evidence':
      await world.tell(tab.id, { kind: 'next-evidence' });
      return;
    case 'open-shortlist':
      return world.openShortlist();
  }
}

/** `selection` is what the user has marked in the page. */
export async function runMenuItem(
  item: string,
  selection: string,
  tab: Tab | null,
  world: CommandWorld,
): Promise<void> {
  switch (item as (typeof MENU_ITEMS)[number]) {
    case 'check-selection':
      return world.openCheck(selection);
    case 'compare-page':
      if (tab) await world.openBesidePage(tab.windowId);
  }
}
