import { describe, expect, test } from 'vitest';
import {
  type AccessWorld,
  chooseGate,
  forgetGate,
  type GateScript,
  isCovered,
  patternOf,
  registerGates,
} from '../../lib/site-access/site-access';
import { mayShowItself, siteChoices } from '../../lib/site-access/site-choices';

const AT_INSTALL = ['https://jobs.lever.co/*', 'https://*.icims.com/*'];

/** A browser with some origins granted and some scripts registered. */
function browserWith(origins: string[], registered: string[] = []): { world: AccessWorld; scripts: () => string[] } {
  const scripts = new Map<string, { id: string; matches?: string[] }>(
    registered.map((id) => [id, { id, matches: [id] }]),
  );
  return {
    scripts: () => [...scripts.keys()].sort(),
    world: {
      permissions: {
        getAll: async () => ({ origins }),
        contains: async ({ origins: asked }) => asked.every((one) => origins.includes(one)),
        request: async () => true,
        remove: async () => true,
      },
      scripting: {
        getRegisteredContentScripts: async () => [...scripts.values()],
        registerContentScripts: async (added: GateScript[]) => {
          for (const script of added) scripts.set(script.id, script);
        },
        unregisterContentScripts: async ({ ids }) => {
          for (const id of ids) scripts.delete(id);
        },
      },
    },
  };
}

describe('registered gates', () => {
  test('a granted site gets a gate, the sites of the manifest none', async () => {
    const { world, scripts } = browserWith([...AT_INSTALL, 'https://careers.example/*']);
    await registerGates(world, AT_INSTALL);
    expect(scripts()).toEqual(['https://careers.example/*']);
  });
  test('a site that was taken back loses its gate, the others keep theirs', async () => {
    const { world, scripts } = browserWith(
      [...AT_INSTALL, 'https://b.example/*'],
      ['https://a.example/*', 'https://b.example/*'],
    );
    await registerGates(world, AT_INSTALL);
    expect(scripts()).toEqual(['https://b.example/*']);
  });
  test('a host of which the manifest names a part gets no gate for the whole', async () => {
    const { world, scripts } = browserWith(['https://www.search.example/*']);
    await registerGates(world, ['https://www.search.example/about/careers/*']);
    expect(scripts()).toEqual([]);
    // Only the user's own choice gives it one, which then stays.
    await chooseGate(world, 'https://www.search.example/*');
    await registerGates(world, ['https://www.search.example/about/careers/*']);
    expect(scripts()).toEqual(['https://www.search.example/*']);
    await forgetGate(world, 'https://www.search.example/*', ['https://www.search.example/about/careers/*']);
    expect(scripts()).toEqual([]);
  });
  test('a site that is chosen without access gets no gate', async () => {
    const { world, scripts } = browserWith([]);
    await chooseGate(world, 'https://a.example/*');
    expect(scripts()).toEqual([]);
  });
  test('a granted site keeps its gate when the choice about it is forgotten', async () => {
    const { world, scripts } = browserWith(['https://a.example/*'], ['https://a.example/*']);
    await forgetGate(world, 'https://a.example/*', AT_INSTALL);
    expect(scripts()).toEqual(['https://a.example/*']);
  });
  test('asked twice, nothing is registered twice', async () => {
    const { world, scripts } = browserWith(['https://a.example/*']);
    await registerGates(world, AT_INSTALL);
    await registerGates(world, AT_INSTALL);
    expect(scripts()).toEqual(['https://a.example/*']);
  });
});

test.each([
  ['https://jobs.example/a/b?c=d', 'https://jobs.example/*'],
  ['http://jobs.example/', null],
  ['https://jobs.example:8443/', null],
  ['chrome://extensions/', null],
  ['', null],
])('the pattern to ask for on %s', (url, pattern) => {
  expect(patternOf(url)).toBe(pattern);
});

test.each([
  [['https://jobs.example/*'], 'https://jobs.example/1', true],
  [['https://jobs.example/*'], 'https://other.example/1', false],
  [['https://*.icims.com/*'], 'https://careers-x.icims.com/jobs/1', true],
  [['https://*/*'], 'https://anything.example/', true],
  [['https://jobs.example/*'], 'about:blank', false],
  [[], 'https://jobs.example/1', false],
])('%j covers %s: %s', (patterns, url, covered) => {
  expect(isCovered(patterns, url)).toBe(covered);
});

test.each([
  // paused, choice, read on request only → may the chip come by itself
  [false, null, false, true],
  [true, null, false, false],
  [true, 'in-page', false, false],
  [false, 'off', false, false],
  [false, 'beside', false, false],
  [false, null, true, false],
  [false, 'in-page', true, true],
  [true, 'in-page', true, false],
] as const)('paused %s, choice %s, on request %s: %s', (paused, choice, onRequest, shown) => {
  expect(mayShowItself(paused, choice, onRequest)).toBe(shown);
});

test('choices are kept site by site, and a damaged record counts as none', async () => {
  const kept = new Map<string, unknown>([['site:odd.example', 42]]);
  const choices = siteChoices({
    get: async (key) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (records) => {
      for (const [key, value] of Object.entries(records)) kept.set(key, value);
    },
    remove: async (key) => {
      kept.delete(key);
    },
  });
  await choices.choose('jobs.example', 'off');
  expect(await choices.choice('jobs.example')).toBe('off');
  expect(await choices.choice('odd.example')).toBeNull();
  await choices.forget('jobs.example');
  expect(await choices.choice('jobs.example')).toBeNull();
  expect(await choices.paused()).toBe(false);
  await choices.setPaused(true);
  expect(await choices.paused()).toBe(true);
});
