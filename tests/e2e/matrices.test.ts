/** The long lists over every action and every state: part of `npm run test:full`. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Browser, browsersUnderTest } from './browser/driver';
import { launchTestBuild } from './browser/launch';
import { startWeb, type Web } from './browser/web';
import { panelKeys } from './cases/panel-keys';
import { panelStates } from './cases/panel-states';

describe.each(browsersUnderTest())('in %s', (name) => {
  let browser: Browser;
  let web: Web;

  beforeAll(async () => {
    web = await startWeb();
    browser = await launchTestBuild(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  describe.each([
    ['the panel by the keyboard', panelKeys],
    ['the panel in its states', panelStates],
  ] as const)('%s', (_group, cases) => {
    for (const { name: title, only = name, run, milliseconds } of cases) {
      if (only === name) test(title, () => run(browser, web), milliseconds);
    }
  });
});
