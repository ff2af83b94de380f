/**
 * What stands in the archives: no code that is made of text, no address that is loaded from, no storage that leaves the machine,
 * the licences of what others wrote, and nothing that the store's own check objects to.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveName, unpack } from '../../scripts/archive';
import { buildFolder } from '../../scripts/build';
import { LICENCES_FILE } from '../../scripts/licences';
import { OUTPUT, ROOT } from '../../scripts/paths';
import { browsersUnderTest } from '../e2e/browser/driver';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** Addresses that are names or are shown to be opened by the user; nothing is loaded from any of them. */
const NAMES: readonly RegExp[] = [
  // Namespaces of markup, and the vocabularies of structured data.
  /^https?:\/\/www\.w3\.org\//,
  /^https?:\/\/schema\.org/,
  // Compared with the page's own address.
  /^https:\/\/www\.linkedin\.com\/jobs\/$/,
  // Error texts of libraries name the page that explains them.
  /^https:\/\/(?:react\.dev|reactjs\.org|base-ui\.com|mui\.com|tanstack\.com|dexie\.org|github\.com|tinyurl\.com|bit\.ly|json-schema\.org|zod\.dev|developer\.mozilla\.org|fb\.me|lucide\.dev|mzl\.la|bugzilla\.mozilla\.org)(?:\/|$)/,
];

describe.each(browsersUnderTest())('the archive for %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'contents-'));
  let files: string[];
  let code: [file: string, text: string][];

  beforeAll(async () => {
    const archive = join(OUTPUT, archiveName(name === 'chromium' ? 'chrome' : 'firefox', version));
    if (!existsSync(archive)) throw new Error(`${archive} is not there: run npm run zip before.`);
    files = await unpack(archive, folder);
    code = files
      .filter((file) => /\.(?:js|html|css|json)$/.test(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  /** Each place where a pattern is found, with the words around it. */
  const places = (pattern: RegExp): string[] =>
    code.flatMap(([file, text]) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => {
        const around = text.slice(Math.max(0, index - 60), index + found.length + 60);
        return `${file}: …${around.replace(/\s+/g, ' ')}…`;
      }),
    );

  test('holds what was built, file by file', () => {
    const built = buildFolder(name === 'chromium' ? 'chrome' : 'firefox', 'store');
    const there = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBe(there.length);
    for (const file of files) {
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(built, file))), file).toBe(true);
    }
  });

  test('makes no code out of text', () => {
    expect(places(/(?<![\w$.])eval\s*\(/g)).toEqual([]);
    expect(places(/\bnew Function\b|(?<![\w$.])Function\s*\(\s*["'`]/g)).toEqual([]);
    expect(places(/set(?:Timeout|Interval)\(\s*["'`]/g)).toEqual([]);
    expect(places(/\bimportScripts\b|\bdocument\.write(?:ln)?\(/g)).toEqual([]);
  });

  test('turns no text into markup, but for what React DOM itself holds', () => {
    const outside = places(/\b(?:innerHTML|outerHTML|insertAdjacentHTML)\b\s*(?:=(?!=)|\()/g);
    // React DOM sets it for `dangerouslySetInnerHTML`, which no component of ours uses, and for its own script element.
    expect(outside.filter((place) => !/__html|<script><\\?\/script>|\.innerHTML=\w+[,;)}]/.test(place))).toEqual([]);
    expect(places(/dangerouslySetInnerHTML\s*:\s*\{/g)).toEqual([]);
  });

  test('loads nothing from anywhere, and keeps nothing outside of this machine', () => {
    expect(places(/storage\s*\.\s*sync\b|storage\[["'`]sync/g)).toEqual([]);
    const asks = places(
      /(?<![\w$.])(?:fetch|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\s*\((?![\w,]*\)\{)|\.sendBeacon\b/g,
    );
    // Vite's stand-in loads our own chunks where a browser knows no `modulepreload`; the policy of the pages forbids the rest.
    expect(asks.filter((place) => !/fetch\(\w\.href,\w\)/.test(place))).toEqual([]);
    expect(places(/<(?:script|link|img|iframe)[^>]+(?:src|href)=["']?(?:https?:)?\/\//gi)).toEqual([]);
    expect(places(/(?:@import|url\()\s*["']?(?:https?:)?\/\//gi)).toEqual([]);
    expect(places(/\bimport\s*\(?\s*["'`]https?:/g)).toEqual([]);
  });

  test('names no address in its code that is not a name, a guide’s source or an error’s explanation', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { host_permissions: string[] };
    const hosts = new Set(manifest.host_permissions.map((one) => one.replace(/^\*?\w*:\/\/(?:\*\.)?|\/.*$/g, '')));
    const scripts = code.filter(([file]) => /^(?:content-scripts\/|reader|panel|page-report)/.test(file));
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    const found = scripts.flatMap(([, text]) => text.match(/https?:\/\/[a-z0-9][\w.-]+\.[a-z]{2,}[\w./-]*/gi) ?? []);
    const others = found.filter((one) => !NAMES.some((known) => known.test(one)) && !hosts.has(new URL(one).host));
    expect([...new Set(others)]).toEqual([]);
  });

  test('carries the licences of what others wrote', () => {
    const licences = readFileSync(join(folder, LICENCES_FILE), 'utf8');
    for (const name of ['react-dom', 'dexie', 'zod', 'webextension-polyfill', 'lucide-react']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });

  test.runIf(name === 'firefox')(
    'passes the check of addons.mozilla.org, which warns of React DOM’s own markup and of nothing else',
    () => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [
          join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js'),
          'lint',
          '--source-dir',
          folder,
          '--output',
          'json',
          '--no-config-discovery',
        ],
        { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' }, maxBuffer: 64_000_000 },
      );
      if (!stdout.trim().startsWith('{'))
        throw new Error(`web-ext lint said nothing that can be read: ${stderr.slice(0, 400)}`);
      const { errors, notices, warnings } = JSON.parse(stdout) as Record<
        string,
        { code: string; message: string; file?: string; line?: number }[]
      >;
      expect(errors).toEqual([]);
      expect(notices).toEqual([]);
      const own = (warnings ?? []).filter(({ code: kind, file }) => {
        if (kind !== 'UNSAFE_VAR_ASSIGNMENT' || file === undefined) return true;
        // The files into which React DOM is bundled, whole: the panel in the page, and what the pages share.
        return !/react-dom|reactFiber|dangerouslySetInnerHTML/i.test(readFileSync(join(folder, file), 'utf8'));
      });
      expect(own).toEqual([]);
    },
    300_000,
  );
});
