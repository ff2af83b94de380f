/** The words of the catalogue in tests: the extension API's stand-in has none. */
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Makes `browser.i18n.getMessage` answer from `locales/en.yml`, as a browser would. */
export async function useCatalogue(): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(resolve('locales/en.yml')));
  fakeBrowser.i18n.getMessage = ((name: string, substitutions: string | string[] = []) => {
    const values = [substitutions].flat();
    const message = messages[name]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  }) as typeof fakeBrowser.i18n.getMessage;
}
