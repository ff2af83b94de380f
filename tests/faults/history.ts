/** Away from a page and back to it, so that the browser may keep it in its page cache meanwhile. */
import { type Browser, until } from '../e2e/browser/driver';
import type { Web } from '../e2e/browser/web';
import { addressOf } from './on-a-listing';

/** Goes to another page in the same tab, so that the one before it may be kept for the way back. */
export async function goOn(browser: Browser, web: Web, id: string): Promise<void> {
  web.serve(addressOf(`${id}/next`), '<!doctype html><html lang="en"><title>Next</title><p>Another page.</p></html>');
  await browser.evaluate(
    (next) => {
      setTimeout(() => location.assign(next));
    },
    addressOf(`${id}/next`),
  );
  await until('the next page', () => browser.evaluate(() => document.title === 'Next'));
}

export async function goBack(browser: Browser): Promise<void> {
  await browser.evaluate(() => {
    setTimeout(() => history.back());
  });
  await until('the page before', () => browser.evaluate(() => document.title !== 'Next'));
}
