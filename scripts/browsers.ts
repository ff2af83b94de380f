/**
 * Finds the browsers that demo, tests and bench drive, and installs them where that can be done without asking:
 * on Debian and Ubuntu as root. Elsewhere one sentence says what to install.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Which way a browser is driven. */
export type BrowserFamily = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface InstalledBrowser {
  family: BrowserFamily;
  /** Google's and Microsoft's own builds refuse `--load-extension`; there the extension comes over the debugging pipe. */
  branded: boolean;
  path: string;
}

interface Candidate {
  command: string;
  branded: boolean;
}

/** In the order of preference: an unbranded build takes the extension from the command line. */
const COMMANDS: Record<BrowserFamily, Candidate[]> = {
  chromium: [
    { command: 'chromium', branded: false },
    { command: 'chromium-browser', branded: false },
    { command: 'google-chrome-stable', branded: true },
    { command: 'google-chrome', branded: true },
    { command: 'microsoft-edge-stable', branded: true },
    { command: 'microsoft-edge', branded: true },
  ],
  firefox: [
    { command: 'firefox-esr', branded: false },
    { command: 'firefox', branded: false },
    { command: 'firefox-developer-edition', branded: false },
  ],
};

const APPLICATIONS: Record<BrowserFamily, Candidate[]> = {
  chromium: [
    { command: '/Applications/Chromium.app/Contents/MacOS/Chromium', branded: false },
    { command: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', branded: true },
    { command: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', branded: true },
    { command: 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', branded: true },
    { command: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', branded: true },
  ],
  firefox: [
    { command: '/Applications/Firefox.app/Contents/MacOS/firefox', branded: false },
    { command: 'C:\\Program Files\\Mozilla Firefox\\firefox.exe', branded: false },
  ],
};

const OVERRIDE: Record<BrowserFamily, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };
/** The fonts are for the pictures: a bare container draws no letters. */
const DEBIAN_PACKAGES: Record<BrowserFamily, [string, ...string[]]> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};
const INSTALL_HINT: Record<BrowserFamily, string> = {
  chromium: `No Chromium, Chrome or Edge was found: install one, or set ${OVERRIDE.chromium} to its program file.`,
  firefox: `No Firefox was found: install one, or set ${OVERRIDE.firefox} to its program file.`,
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A distribution's stand-in that only tells to install a snap does not count as a browser. */
function isStandIn(path: string): boolean {
  return path.endsWith('chromium-browser') && existsSync('/usr/bin/snap') && !existsSync('/snap/bin/chromium');
}

/** The installed browser of a family, or null. The environment variables CHROMIUM_PATH and FIREFOX_PATH come first. */
export function findBrowser(family: BrowserFamily): InstalledBrowser | null {
  const chosen = process.env[OVERRIDE[family]];
  if (chosen) {
    if (!isProgram(chosen)) throw new Error(`${OVERRIDE[family]} names no program: ${chosen}`);
    return { family, path: chosen, branded: family === 'chromium' && /chrome|edge/i.test(chosen) };
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const { command, branded } of COMMANDS[family]) {
    const path = folders.map((folder) => join(folder, command)).find(isProgram);
    if (path && !isStandIn(path)) return { family, path, branded };
  }
  for (const { command, branded } of APPLICATIONS[family]) {
    if (isProgram(command)) return { family, path: command, branded };
  }
  return null;
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another installation may hold the lock for a while: it is waited for. The output names mirrors; only success or failure is
  // passed on.
  return spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], { env, stdio: 'ignore' }).status === 0;
}

/** Like `findBrowser`, but installs the browser where it can; throws an error of one sentence where it cannot. */
export function ensureBrowser(family: BrowserFamily): InstalledBrowser {
  const found = findBrowser(family);
  if (found) return found;
  if (canInstall()) {
    const [name, ...fonts] = DEBIAN_PACKAGES[family];
    process.stderr.write(`Installing ${name} (apt-get) ...\n`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', name, ...fonts);
    const installed = findBrowser(family);
    if (installed) return installed;
    throw new Error(`apt-get could not install ${name}. ${INSTALL_HINT[family]}`);
  }
  throw new Error(INSTALL_HINT[family]);
}

/** True where a window can be shown. */
export function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform === 'linux') return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return true;
}

/** Chromium's sandbox cannot be used by root, nor inside most containers. */
export function needsNoSandbox(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
