/** What the extension itself can make of a page: its panel shown although the page did not ask for one. */
import { type Browser, until } from './driver';

/** Shows the panel on the page of this address, as the toolbar and the keyboard's command do. */
export async function showPanel(browser: Browser, url: string): Promise<void> {
  const address = new URL(url);
  await browser.newTab();
  await browser.openExtensionPage('options.html');
  await until('the page to take the order', () =>
    browser.evaluate(
      (match) =>
        new Promise<boolean>((resolve) => {
          const { tabs } = (globalThis as unknown as Extension).chrome;
          tabs.query({ url: match }, (found) => {
            const id = found.at(-1)?.id;
            if (id === undefined) return resolve(false);
            tabs.sendMessage(id, { kind: 'report' }, (report) => {
              if (!report) return resolve(false);
              tabs.sendMessage(id, { kind: 'show' });
              tabs.update(id, { active: true });
              resolve(true);
            });
          });
        }),
      `${address.origin}${address.pathname}*`,
    ),
  );
  await browser.driveTab(address.pathname);
}

/** Both engines have the older name. */
interface Extension {
  chrome: {
    tabs: {
      query(filter: { url: string }, then: (found: { id?: number }[]) => void): void;
      update(id: number, change: { active: true }): void;
      sendMessage(id: number, message: object, then?: (answer: unknown) => void): void;
    };
  };
}
