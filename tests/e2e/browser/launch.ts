/** Starts a browser with the test build, by its name. */
import { buildFolder } from '../../../scripts/build';
import { launchChromium } from './chromium';
import type { Browser, BrowserName } from './driver';
import { launchFirefox } from './firefox';
import type { Web } from './web';

export function launchTestBuild(name: BrowserName, web: Web): Promise<Browser> {
  return name === 'chromium'
    ? launchChromium({ extension: buildFolder('chrome', 'test'), web })
    : launchFirefox({ extension: buildFolder('firefox', 'test'), web });
}
