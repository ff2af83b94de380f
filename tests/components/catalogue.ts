/** The catalogue's words for tests, as the browser would give them. Imported first: the words are asked for at import. */
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(await parseMessagesFile(join(process.cwd(), 'locales', 'en.yml')));

/** The message with its substitutions; empty where there is none, as in the browser. */
export function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, index) => values[Number(index) - 1] ?? '');
}

Object.assign(fakeBrowser.i18n, { getMessage });
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
