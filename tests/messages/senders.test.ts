/**
 * Who may send what: every shape of a sender that a browser makes, against every request. A page's process can be taken over, so
 * nothing it says of itself counts; only what the browser's own process fills in does.
 */
import { describe, expect, test } from 'vitest';
import { OWN_PAGE, type Place, placeOf } from '../../lib/answers/answer';
import {
  classifySender,
  type PageRequestKind,
  pageRequestSchema,
  type Sender,
  type SenderClass,
} from '../../lib/messages';
import { listingFromText } from '../../lib/posting/blocks';

const CHROME = {
  id: 'abcdefghijklmnopabcdefghijklmnop',
  origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
};
const FIREFOX = { id: 'yardstick@yardstick.example', origin: 'moz-extension://3b1d7c1e-0000-4000-8000-000000000001' };
type Ours = typeof CHROME;

interface Shape {
  name: string;
  /** As the browser fills it in. */
  sender(ours: Ours): Sender;
  who: SenderClass;
  /** Where an answer goes, and whose entries may be changed; null where none is given. */
  place: Place | null;
}

const PAGE = 'https://jobs.example/1';
const SHAPES: readonly Shape[] = [
  {
    name: 'a script in the page of a tab',
    sender: ({ id }) => ({ id, origin: 'https://jobs.example', url: PAGE, tab: { id: 7, url: PAGE }, frameId: 0 }),
    who: 'page-script',
    place: { tabId: 7, frameId: 0, url: PAGE, tabUrl: PAGE },
  },
  {
    name: 'a script in a frame of another site',
    sender: ({ id }) => ({
      id,
      origin: 'https://board.example',
      url: 'https://board.example/e',
      tab: { id: 7, url: PAGE },
      frameId: 12,
    }),
    who: 'page-script',
    place: { tabId: 7, frameId: 12, url: 'https://board.example/e', tabUrl: PAGE },
  },
  {
    name: 'a script in a tab whose address the browser keeps to itself',
    sender: ({ id }) => ({ id, origin: 'https://jobs.example', url: PAGE, tab: { id: 7 }, frameId: 0 }),
    who: 'page-script',
    place: { tabId: 7, frameId: 0, url: PAGE },
  },
  {
    name: 'a script in a frame without an origin (sandboxed)',
    sender: ({ id }) => ({ id, origin: 'null', url: 'about:srcdoc', tab: { id: 7 }, frameId: 3 }),
    who: 'page-script',
    place: { tabId: 7, frameId: 3, url: 'about:srcdoc' },
  },
  {
    name: 'a script in a page that puts our address into its own',
    sender: ({ id, origin }) => ({
      id,
      origin: 'https://jobs.example',
      url: `${origin}/options.html`,
      tab: { id: 7, url: `${origin}/options.html` },
      frameId: 0,
    }),
    who: 'page-script',
    place: { tabId: 7, frameId: 0, url: 'ours/options.html', tabUrl: 'ours/options.html' },
  },
  {
    name: 'a script whose origin the browser does not tell',
    sender: ({ id }) => ({ id, url: PAGE, tab: { id: 7, url: PAGE }, frameId: 0 }),
    who: 'page-script',
    place: { tabId: 7, frameId: 0, url: PAGE, tabUrl: PAGE },
  },
  {
    name: 'our page in a tab',
    sender: ({ id, origin }) => ({
      id,
      origin,
      url: `${origin}/shortlist.html`,
      tab: { id: 8, url: `${origin}/shortlist.html` },
      frameId: 0,
    }),
    who: 'extension-page',
    place: OWN_PAGE,
  },
  {
    name: 'our popup or side panel',
    sender: ({ id, origin }) => ({ id, origin, url: `${origin}/popup.html` }),
    who: 'extension-page',
    place: OWN_PAGE,
  },
  {
    name: 'our origin with a slash, as no browser writes it',
    sender: ({ id, origin }) => ({ id, origin: `${origin}/`, url: `${origin}/popup.html` }),
    who: 'foreign',
    place: null,
  },
  {
    name: 'an origin that begins like ours',
    sender: ({ id, origin }) => ({ id, origin: `${origin}.hostile.example`, url: PAGE, tab: { id: 7 }, frameId: 0 }),
    who: 'page-script',
    place: { tabId: 7, frameId: 0, url: PAGE },
  },
  {
    name: 'another extension',
    sender: () => ({ id: 'other', origin: 'chrome-extension://other' }),
    who: 'foreign',
    place: null,
  },
  {
    name: 'another extension’s script in a page',
    sender: () => ({ id: 'other', origin: 'https://jobs.example', url: PAGE, tab: { id: 7, url: PAGE }, frameId: 0 }),
    who: 'foreign',
    place: null,
  },
  {
    name: 'another extension that names our origin',
    sender: ({ origin }) => ({ id: 'other', origin }),
    who: 'foreign',
    place: null,
  },
  {
    name: 'a page by the outside door',
    sender: () => ({ origin: 'https://jobs.example', url: PAGE, tab: { id: 7, url: PAGE }, frameId: 0 }),
    who: 'foreign',
    place: null,
  },
  {
    name: 'our id without a tab and without our origin',
    sender: ({ id }) => ({ id, origin: 'null' }),
    who: 'foreign',
    place: null,
  },
  {
    name: 'our id with a tab and without a frame',
    sender: ({ id }) => ({ id, origin: 'https://jobs.example', url: PAGE, tab: { id: 7 } }),
    who: 'foreign',
    place: null,
  },
  {
    name: 'our id with a tab that has no number',
    sender: ({ id }) => ({ id, origin: 'https://jobs.example', url: PAGE, tab: {}, frameId: 0 }),
    who: 'foreign',
    place: null,
  },
  { name: 'nothing at all', sender: () => ({}), who: 'foreign', place: null },
];

const listing = listingFromText({
  title: 'Research Scientist',
  text: 'We study machine learning. PhD required.',
  url: PAGE,
});
const reading = { canonicalId: 'jobs.example:1', site: 'jobs.example', url: PAGE, listing };
const id = '7d9f8f0e-6f0a-4f43-9b8e-111111111111';
const evidence = { start: 0, end: 2, quote: 'We', source: 'text', rule: 'x' };

/** One of each. Total by type: a new request has to be added here, and so to be thought about. */
const REQUESTS: { [K in PageRequestKind]: object } = {
  'worth-reading': {},
  'panel-wanted': {},
  compare: { reading },
  save: { command: id, reading },
  'undo-save': { id },
  'set-status': { id, status: 'applied' },
  'set-materials': { id, materials: ['cv'] },
  correct: { reading, correction: { level: 'senior' } },
  'remember-view': { view: { side: 'left', width: 400 } },
  badge: { text: '=' },
  'offer-above': { reading },
  'mark-below': { frameId: 2, evidence },
  'open-beside': {},
  'open-shortlist': {},
  'open-guide': { guide: 'ml-researcher', place: 'pay' },
};
const KINDS = Object.keys(REQUESTS) as PageRequestKind[];
const requestOf = (kind: PageRequestKind) => ({ kind, ...REQUESTS[kind] });

/** What the extension's own pages do among themselves and with their own storage; no page script has a word for any of it. */
const FORBIDDEN = [
  'get-profile',
  'set-profile',
  'read-profile',
  'match',
  'list',
  'entries',
  'rows',
  'get',
  'get-entry',
  'notes',
  'set-notes',
  'set-tags',
  'set-rating',
  'delete',
  'remove',
  'remove-all',
  'clear',
  'restore',
  'merge',
  'export',
  'export-all',
  'import',
  'settings',
  'set-settings',
  'own-bands',
  'set-own-bands',
  'sites',
  'request-permission',
  'remove-permission',
  'history',
  'inject',
  'execute',
  'fetch',
  'open',
  'open-options',
  'reload',
  'eval',
  '__proto__',
  'constructor',
  'toString',
  '',
];

const ofOurs = (place: Place | null, { origin }: Ours): Place | null =>
  place && {
    ...place,
    url: place.url.replace(/^ours/, origin),
    ...(place.tabUrl !== undefined && { tabUrl: place.tabUrl.replace(/^ours/, origin) }),
  };

describe.each([
  ['Chromium', CHROME],
  ['Firefox', FIREFOX],
])('in %s', (_browser, ours) => {
  describe.each(SHAPES)('$name', ({ sender, who, place }) => {
    const from = sender(ours);

    test(`is a ${who}`, () => {
      expect(classifySender(from, ours)).toBe(who);
    });

    test.each(KINDS)('%s is answered where the sender is, or not at all', (kind) => {
      expect(pageRequestSchema.safeParse(requestOf(kind)).error).toBeUndefined();
      const found = classifySender(from, ours);
      const answered = found === 'foreign' ? null : found === 'extension-page' ? OWN_PAGE : placeOf(from);
      expect(answered).toEqual(ofOurs(place, ours));
      // Only a page of ours may change entries whatever host they came from.
      expect(answered?.own === true).toBe(who === 'extension-page');
    });
  });
});

describe('the list of what a page script may ask', () => {
  test('is short, and closed', () => {
    expect(KINDS).toHaveLength(15);
    expect(pageRequestSchema.options.map(({ shape }) => shape.kind.value).toSorted()).toEqual(KINDS.toSorted());
  });

  test.each(FORBIDDEN)('%j is no request', (kind) => {
    expect(pageRequestSchema.safeParse({ kind, id, reading }).success).toBe(false);
  });

  /** Every object inside a request, by its path. */
  function objectsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.entries(value).flatMap(([key, one]) =>
      objectsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
    );
    return Array.isArray(value) ? inner : [path, ...inner];
  }

  test.each(KINDS)('%s refuses an unknown key in each of its objects', (kind) => {
    const places = objectsIn(requestOf(kind));
    expect(places.length).toBeGreaterThan(0);
    for (const path of places) {
      const request: unknown = structuredClone(requestOf(kind));
      let at = request as Record<string | number, unknown>;
      for (const step of path) at = at[step] as Record<string | number, unknown>;
      at.smuggled = true;
      expect(pageRequestSchema.safeParse(request).success, path.join('.')).toBe(false);
    }
  });

  test.each(KINDS)('%s refuses each of its values in another type', (kind) => {
    const request = requestOf(kind) as Record<string, unknown>;
    for (const key of Object.keys(request)) {
      // None chosen, and nothing corrected, are values of their own.
      const empty = key === 'materials' ? [] : key === 'correction' ? {} : null;
      for (const wrong of [undefined, 7.5, [], {}, true, { toString: 'x' }, 'x'.repeat(10_000_001)]) {
        if (JSON.stringify(wrong) === JSON.stringify(empty)) continue;
        expect(pageRequestSchema.safeParse({ ...request, [key]: wrong }).success, `${key}: ${typeof wrong}`).toBe(
          false,
        );
      }
    }
  });
});
