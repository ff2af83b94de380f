/** What the documents say can be done and found is tried: a reader who follows them literally must not stumble. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { HOSTS } from '../../lib/page/sites/hosts';
import { SITES } from '../../lib/page/sites/sites';
import { ROOT } from '../../scripts/paths';
import { stagesFor } from '../../scripts/stages';
import { commands, DOCUMENTS, fences, localLinks, namedPaths } from './markdown';

const project = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
  engines: { node: string };
  scripts: Record<string, string>;
};
const page = (path: string) => DOCUMENTS.find((document) => document.path === path)?.text ?? '';

/** Scripts that answer within seconds: they are run. All others are slow, start a browser, or change files: they must exist. */
const QUICK = ['read', 'compare', 'release-notes'];
/** Commands of other programs that a document may name. */
const OTHERS =
  /^(?:git clone .*|(?:npx wxt prepare && )?npx tsc --noEmit|npm (?:ci(?: --ignore-scripts)?|audit(?: --omit=dev)?|version --no-git-tag-version [\d.]+|install .*))$/;

const scriptOf = (command: string) => /^npm (?:run (?:-s )?([\w:-]+)|(test)\b)/.exec(command)?.slice(1).find(Boolean);
const named = DOCUMENTS.flatMap((document) => commands(document).map((command) => ({ path: document.path, command })));

describe('commands in the documents', () => {
  test('are there', () => {
    expect(named.filter(({ command }) => QUICK.includes(scriptOf(command) ?? '')).length).toBeGreaterThanOrEqual(2);
    expect(named.length).toBeGreaterThan(20);
  });

  test.each(named)('$path: $command', ({ command }) => {
    const script = scriptOf(command);
    if (script !== undefined) return expect(Object.keys(project.scripts)).toContain(script);
    const tests = /^npx vitest run (.*)$/.exec(command)?.[1];
    if (tests === undefined) return expect(command).toMatch(OTHERS);
    for (const path of tests.split(' ').filter((word) => word.includes('/')))
      expect(existsSync(join(ROOT, path))).toBe(true);
  });
});

describe('a stage of the tests', () => {
  const names = (asked: Parameters<typeof stagesFor>[0]) => stagesFor(asked).map(({ name }) => name);
  const words = named.flatMap(({ command }) => /^npm (?:test|run test:full) -- --only (\S+)$/.exec(command)?.[1] ?? []);

  test('is found by each word that a document names', () => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((only) => names({ only }).length === 0)).toEqual([]);
  });

  test('is found in capitals or not, the long ones where they are asked for or alone are called so', () => {
    expect(names({ only: 'firefox' })).toEqual(names({ only: 'Firefox' }));
    expect(names({ only: 'firefox' })).not.toContain('faults in Firefox');
    expect(names({ only: 'firefox', full: true })).toContain('faults in Firefox');
    expect(names({ only: 'recheck' })).toEqual(['patterns under recheck']);
    expect(names({ only: 'no such stage' })).toEqual([]);
    expect(names({}).length).toBeLessThan(names({ full: true }).length);
  });
});

describe('quick commands do what the documents say', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const examples = DOCUMENTS.flatMap((document) => fences(document, 'json'))
    .flatMap((content) => content.split('\n'))
    .filter((line) => line.startsWith('{"id"'));
  // Named in passing, without the file that it needs, a command is no instruction.
  const whole = (command: string) => scriptOf(command) === 'release-notes' || command.endsWith('.jsonl');
  const quick = [...new Set(named.map(({ command }) => command))].filter(
    (command) => QUICK.includes(scriptOf(command) ?? '') && whole(command),
  );

  test.each(quick)(
    '%s',
    (command) => {
      const file = /\S+\.jsonl$/.exec(command)?.[0];
      if (file) writeFileSync(join(folder, file), examples.join('\n'));
      const [program = '', ...args] = command.split(' ');
      const { status, stdout, stderr } = spawnSync(program, ['--prefix', ROOT, ...args], {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        env: { ...process.env, INIT_CWD: folder },
      });
      expect(status, stderr).toBe(0);
      if (!file) return;
      const answers = stdout.trim().split('\n');
      expect(answers).toHaveLength(examples.length);
      for (const line of answers) expect(JSON.parse(line)).toMatchObject({ id: expect.any(String), mlResearch: true });
    },
    120_000,
  );
});

describe.each(DOCUMENTS)('$path', (document) => {
  test('links to what is there', () => {
    const missing = localLinks(document).filter((target) => !existsSync(join(ROOT, dirname(document.path), target)));
    expect(missing).toEqual([]);
  });

  test('names files that are there', () => {
    expect(namedPaths(document).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('figures that stand in documents and elsewhere', () => {
  const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  const least = (pattern: RegExp) => pattern.exec(config)?.[1] ?? 'not found in wxt.config.ts';

  test('the least versions', () => {
    const readme = page('README.md');
    expect(readme).toContain(`Node.js](https://nodejs.org) ${project.engines.node.replace('>=', '')} or later`);
    expect(readme).toContain(`**Chrome** ${least(/minimum_chrome_version: '(\d+)/)} or later`);
    expect(readme).toContain(`**Firefox** ${least(/strict_min_version: '(\d+)/)} or later`);
  });

  test('the change log has the version', () => {
    expect(page('CHANGELOG.md')).toContain(`\n## ${project.version}`);
  });
});

describe('the texts for the stores', () => {
  const listing = page(join('docs', 'store', 'listing.md'));
  const section = (title: string) => listing.split(`\n## ${title}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

  test('keep to the lengths', () => {
    expect(section('Name').length).toBeGreaterThan(0);
    expect(section('Name').length).toBeLessThanOrEqual(75);
    expect(section('Summary').length).toBeGreaterThan(0);
    expect(section('Summary').length).toBeLessThanOrEqual(132);
  });

  test('put no name of a job site into name or summary', () => {
    const words = `${section('Name')} ${section('Summary')}`.toLowerCase();
    const sites = [...SITES, ...HOSTS].map(({ name }) => name.toLowerCase());
    expect(sites.filter((name) => new RegExp(`\\b${name.replace(/[^\w ]/g, '\\$&')}\\b`).test(words))).toEqual([]);
  });
});

describe('icons', () => {
  test.each([16, 32, 48, 96, 128])('%i pixels', (size) => {
    const png = readFileSync(join(ROOT, 'public', 'icon', `${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
