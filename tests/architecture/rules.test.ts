import { describe, expect, test } from 'vitest';
import { RULES } from './rules';
import { freeNames, parseSource } from './source';

/** A rule's name, files that break it, and near them files that do not. */
const EXAMPLES: [rule: string, bad: Record<string, string>, good: Record<string, string>][] = [
  [
    'imports go one way',
    { 'lib/posting/bad.ts': `import { readPage } from '../page/read-page'; readPage;` },
    { 'lib/page/good.ts': `import { readPosting } from '../posting/read-posting'; readPosting;` },
  ],
  [
    'imports go one way',
    { 'lib/compare/bad.ts': `import { load } from '../profile/store'; load;` },
    { 'lib/compare/good.ts': `import type { Profile } from '../profile/profile'; export type P = Profile;` },
  ],
  [
    'imports go one way',
    { 'lib/page/bad.ts': `export { show } from '../../components/panel/Show';` },
    { 'components/panel/Good.tsx': `export { show } from '../../lib/page/show';` },
  ],
  [
    'imports go one way',
    { 'components/panel/Bad.tsx': `const lazy = () => import('../../entrypoints/panel'); lazy();` },
    { 'entrypoints/good.ts': `const lazy = () => import('../components/panel/Panel'); lazy();` },
  ],
  ['imports go one way', { 'lib/weather/bad.ts': '' }, { 'lib/guide/good.ts': '' }],
  [
    'exports say what they are',
    { 'lib/guide/bad.ts': '/** Both. */\nexport const one = 1;\nexport const two = 2;' },
    {
      'lib/guide/good.ts': '/** The file. */\n\n/** One. */\nexport const one = 1;\n/** Two. */\nexport const two = 2;',
    },
  ],
  [
    'exports say what they are',
    { 'lib/guide/bad.ts': 'export const one = 1;' },
    { 'lib/guide/good.ts': '/** The number one. */\n\nexport const one = 1;\nexport type One = typeof one;' },
  ],
  [
    'exports say what they are',
    { 'components/panel/bad.ts': '/** Two. */\nexport interface One {}\nexport interface Two {}' },
    { 'components/panel/good.ts': '/** One. */\nimport "./x";\nexport interface One {}\nconst two = 2; two;' },
  ],
  [
    'posting, guide and compare are pure',
    { 'lib/posting/bad.ts': 'export const title = () => document.title;' },
    { 'lib/posting/good.ts': 'export const title = (page: { document: { title: string } }) => page.document.title;' },
  ],
  [
    'posting, guide and compare are pure',
    { 'lib/compare/bad.ts': 'export const year = () => new Date().getFullYear();' },
    { 'lib/compare/good.ts': 'export const year = (today: string) => new Date(today).getUTCFullYear();' },
  ],
  [
    'posting, guide and compare are pure',
    { 'lib/guide/bad.ts': 'export const now = () => Date.now();' },
    { 'lib/page/good.ts': 'export const now = () => Date.now();' },
  ],
  [
    'posting, guide and compare are pure',
    { 'lib/posting/bad.ts': `import { browser } from 'wxt/browser'; browser;` },
    { 'lib/posting/good.ts': `import * as z from 'zod/mini'; z;` },
  ],
  [
    'posting, guide and compare are pure',
    { 'lib/posting/bad.ts': 'export const order = () => Math.random();' },
    { 'lib/posting/good.ts': 'export const size = (window: number[]) => Math.max(...window) + window.length;' },
  ],
  [
    'zod is imported as a namespace',
    { 'lib/settings/bad.ts': `import { z } from 'zod'; z;` },
    { 'lib/settings/good.ts': `import * as z from 'zod'; z;` },
  ],
  [
    'page code uses zod/mini',
    { 'lib/page/bad.ts': `import * as z from 'zod'; z;` },
    { 'lib/page/good.ts': `import * as z from 'zod/mini'; z;` },
  ],
  ['files are short', { 'lib/page/bad.ts': '//\n'.repeat(401) }, { 'lib/page/good.ts': '//\n'.repeat(400) }],
  ['names say what is inside', { 'lib/utils/dates.ts': '' }, { 'lib/posting/dates.ts': '' }],
  ['names say what is inside', { 'scripts/helpers.ts': '' }, { 'scripts/browsers.ts': '' }],
  ['files are kebab-case, components PascalCase', { 'lib/page/readPage.ts': '' }, { 'lib/page/read-page.ts': '' }],
  [
    'files are kebab-case, components PascalCase',
    { 'components/panel/pay-band.tsx': '' },
    { 'components/panel/PayBand.tsx': '' },
  ],
  ['no barrels', { 'lib/page/index.ts': '' }, { 'entrypoints/popup/index.ts': '' }],
  [
    'no text becomes markup or code',
    { 'lib/page/bad.ts': `export const put = (node: Element, text: string) => { node.innerHTML = text; };` },
    { 'lib/page/good.ts': `export const put = (node: Element, text: string) => { node.textContent = text; };` },
  ],
  [
    'no text becomes markup or code',
    { 'components/panel/Bad.tsx': `export const Bad = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;` },
    { 'components/panel/Good.tsx': `export const Good = () => <p title="dangerouslySetInnerHTML">innerHTML</p>;` },
  ],
  [
    'no text becomes markup or code',
    { 'lib/page/bad.ts': `eval('1');`, 'lib/page/worse.ts': `new Function('return 1')();` },
    { 'lib/page/good.ts': `export const evaluate = (f: () => number) => f();` },
  ],
  [
    'nothing leaves the browser',
    { 'lib/shortlist/bad.ts': `browser.storage.sync.set({});` },
    { 'lib/shortlist/good.ts': `browser.storage.local.set({});` },
  ],
  [
    'nothing leaves the browser',
    { 'lib/shortlist/bad.ts': `fetch('/x');`, 'lib/page/worse.ts': `navigator.sendBeacon('/x');` },
    { 'lib/shortlist/good.ts': `export const list = (source: { fetch(): void }) => source.fetch();` },
  ],
  [
    'each fact has its cases',
    { 'lib/posting/facts/pet.ts': `import type { Recognizer } from '../recognizer'; export type P = Recognizer;` },
    {
      'lib/posting/facts/pet.ts': `import type { Recognizer } from '../recognizer'; export type P = Recognizer;`,
      'lib/posting/facts/pet.cases.ts': '',
    },
  ],
];

const parse = (files: Record<string, string>) => Object.entries(files).map(([path, text]) => parseSource(path, text));

describe('each structure rule bites', () => {
  test.each(EXAMPLES)('%s: %o', (name, bad, good) => {
    const rule = RULES.find((candidate) => candidate.name === name);
    expect(rule, `no rule is called "${name}"`).toBeDefined();
    expect(rule?.breaches(parse(bad))).toHaveLength(Object.keys(bad).length);
    expect(rule?.breaches(parse(good))).toEqual([]);
  });

  test('every rule has an example', () => {
    const names = new Set(EXAMPLES.map(([name]) => name));
    expect(RULES.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
  });

  test('a breach says in one sentence what to do', () => {
    const breaches = EXAMPLES.flatMap(([, bad]) => RULES.flatMap((rule) => rule.breaches(parse(bad))));
    for (const breach of breaches) expect(breach).toMatch(/^\S+(?: |: ).+[.)]$/);
  });
});

test('names that a file declares are not taken from its surroundings', () => {
  const free = (text: string) => [...freeNames(parseSource('lib/posting/x.ts', text))];
  expect(free('const { window, a: [self] } = x; window + self;')).toEqual(['x']);
  expect(free('(document = chrome) => document;')).toEqual(['chrome']);
  expect(free('({ location, ...navigator }) => [location, navigator];')).toEqual([]);
  expect(free('export const f = { window };')).toEqual(['window']);
  expect(free('let a: Window; a.document;')).toEqual([]);
});
