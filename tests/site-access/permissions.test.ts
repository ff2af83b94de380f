/** What the extension may do, held still: a permission more is a decision, and it is explained where users look. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../lib/toolbar/commands';
import config from '../../wxt.config';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  commands: Record<string, unknown>;
  content_security_policy: { extension_pages: string };
}

async function manifestFor(browser: 'chrome' | 'firefox'): Promise<Manifest> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  const made = await manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
  return made as unknown as Manifest;
}

const BOTH = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'];

test.each([
  ['chrome', [...BOTH, 'sidePanel']],
  ['firefox', BOTH],
] as const)('%s asks for no more than it needs', async (browser, permissions) => {
  const manifest = await manifestFor(browser);
  expect(manifest.permissions).toEqual(permissions);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(manifest.host_permissions.filter((host) => /linkedin|^https:\/\/\*\/|^<all/.test(host))).toEqual([]);
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
});

/** The permissions that a table explains, by the browsers that its second column names. */
function explained(page: string, browser: 'chrome' | 'firefox'): string[] {
  const rows = page.matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm);
  const named = browser === 'chrome' ? /all|Chrome/ : /all|Firefox/;
  return [...rows].filter(([, , browsers]) => named.test(browsers ?? '')).map(([, permission]) => permission ?? '');
}

test.each(['chrome', 'firefox'] as const)(
  'PERMISSIONS.md explains what %s is asked for, and no more',
  async (browser) => {
    const page = readFileSync(join(process.cwd(), 'PERMISSIONS.md'), 'utf8');
    const { permissions, optional_host_permissions: optional } = await manifestFor(browser);
    expect(explained(page, browser).sort()).toEqual([...permissions].sort());
    for (const host of optional) expect(page).toContain(`\`${host}\``);
  },
);

test('reviewers are given a reason for each permission', async () => {
  const page = readFileSync(join(process.cwd(), 'docs', 'store', 'review.md'), 'utf8');
  const reasons = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, permission]) => permission);
  expect(reasons.sort()).toEqual((await manifestFor('chrome')).permissions.sort());
});

test('every command has its handler', async () => {
  expect(Object.keys((await manifestFor('chrome')).commands)).toEqual([...COMMANDS]);
});
