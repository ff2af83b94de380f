/** The toolbar's real popup, seen from another page of the extension: both engines let pages of one extension see each other. */
import { type Browser, until } from './driver';

/** The words in the open popup; empty where none is open. The driven tab must be a page of the extension. */
export function popupText(browser: Browser): Promise<string> {
  return browser.evaluate(() => {
    const extension = (globalThis as unknown as Global).chrome.extension;
    const [view] = extension.getViews({ type: 'popup' }) as Window[];
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
    return view?.document.body?.innerText ?? '';
  });
}

/** Waits until the popup shows the words. */
export async function popupShows(browser: Browser, words: RegExp): Promise<string> {
  let last = '';
  return until(`the popup to show ${words}`, async () => {
    last = await popupText(browser);
    return words.test(last) && last;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it shows: ${JSON.stringify(last)}`);
  });
}

/** Presses a button of the popup by a part of its words. */
export async function pressInPopup(browser: Browser, name: RegExp): Promise<void> {
  await until(`a button ${name} in the popup`, () =>
    browser.evaluate((pattern) => {
      const extension = (globalThis as unknown as Global).chrome.extension;
      const [view] = extension.getViews({ type: 'popup' }) as Window[];
      const all = [...(view?.document.querySelectorAll<HTMLElement>('button, summary') ?? [])];
      const button = all.find((one) => new RegExp(pattern, 'i').test(one.textContent || one.ariaLabel || ''));
      button?.click();
      return button !== undefined;
    }, name.source),
  );
}

/** Closes the popup where one is open. */
export function closePopup(browser: Browser): Promise<void> {
  return browser.evaluate(() => {
    const extension = (globalThis as unknown as Global).chrome.extension;
    for (const view of extension.getViews({ type: 'popup' }) as Window[]) view.close();
  });
}

/** Both engines have the older name. */
interface Global {
  chrome: { extension: { getViews(filter: { type: 'popup' }): unknown[] } };
}
