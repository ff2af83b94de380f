/** Words that the context menu hands to the check page: by way of the session's storage, so that no address holds them. */
import { browser } from 'wxt/browser';

const PREFIX = 'check:';
/** A listing of the usual length, marked as a whole, fits. */
const LONGEST = 200_000;

/** The key under which `takeOver` finds the words. */
export async function handOver(words: string): Promise<string> {
  const key = crypto.randomUUID();
  await browser.storage.session.set({ [PREFIX + key]: words.slice(0, LONGEST) });
  return key;
}

/** The words, once; empty where there are none. */
export async function takeOver(key: string): Promise<string> {
  if (key === '') return '';
  const record = PREFIX + key;
  const { [record]: words } = await browser.storage.session.get(record);
  await browser.storage.session.remove(record);
  return typeof words === 'string' ? words : '';
}
