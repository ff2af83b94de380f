/** What a user does in a page of the extension, by the names of its controls. */
import { type Browser, until } from './driver';
import type { Box } from './overlay';

/** What the driven page shows. */
export const pageText = (browser: Browser): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
  browser.evaluate(() => document.body.innerText);

export async function pageShows(browser: Browser, words: RegExp): Promise<string> {
  let last = '';
  return until(`the page to show ${words}`, async () => {
    last = await pageText(browser);
    return words.test(last) && last;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it shows: ${JSON.stringify(last)}`);
  });
}

/** Types into a field as a user's keyboard would leave it, once the page has it. */
export async function fill(browser: Browser, selector: string, words: string): Promise<void> {
  await until(`a field ${selector}`, () => browser.evaluate((at) => document.querySelector(at) !== null, selector));
  await browser.evaluate(
    (at, value) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(at);
      if (!field) throw new Error(`no field ${at}`);
      const type = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    words,
  );
}

/** Presses a button, a tab or a fold by a part of its words. */
export function press(browser: Browser, name: RegExp): Promise<boolean> {
  return until(`a button ${name}`, () =>
    browser.evaluate((pattern) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, [role=tab], summary')];
      const button = all.find(
        (one) =>
          one.getClientRects().length > 0 && new RegExp(pattern, 'i').test(one.textContent || one.ariaLabel || ''),
      );
      button?.click();
      return button !== undefined;
    }, name.source),
  );
}

/** A trusted click on a control that is shown: a link, a button, a field, or what a label names. */
export async function clickOn(browser: Browser, name: RegExp): Promise<void> {
  const { x, y } = await until(`a control ${name}`, () => boxOf(browser, name));
  await browser.clickAt({ x, y });
}

/** Puts the focus into a field and types, key by key. */
export async function typeInto(browser: Browser, name: RegExp, words: string): Promise<void> {
  await clickOn(browser, name);
  for (const sign of words) await browser.press(sign === ' ' ? 'Space' : sign);
}

/** Chooses in a list as its own menu would leave it; no driver opens the menu. */
export async function choose(browser: Browser, name: RegExp, option: RegExp): Promise<void> {
  await until(`a choice ${option} of ${name}`, () =>
    browser.evaluate(
      (named, wanted) => {
        const list = [...document.querySelectorAll('select')].find((one) =>
          [...(one.labels ?? [])].some((label) => new RegExp(named, 'i').test(label.textContent ?? '')),
        );
        const found = [...(list?.options ?? [])].find((one) => new RegExp(wanted, 'i').test(one.text));
        if (!list || !found) return false;
        list.value = found.value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      name.source,
      option.source,
    ),
  );
}

function boxOf(browser: Browser, name: RegExp): Promise<Box | null> {
  return browser.evaluate((pattern) => {
    const named = (one: HTMLElement) => {
      const labels =
        one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? [...(one.labels ?? [])] : [];
      const words = labels.map((label) => label.textContent).join(' ');
      return new RegExp(pattern, 'i').test(one.ariaLabel || words || one.textContent || '');
    };
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, textarea')];
    const control = all.find((one) => one.getClientRects().length > 0 && named(one));
    if (!control) return null;
    control.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = control.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, width, height };
  }, name.source);
}
