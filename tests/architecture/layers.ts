/**
 * Who may import whom. A folder stands for all files under it; a longer path comes before a shorter one. What is not
 * named in `may` must not be imported; the reason says why, so that a broken rule explains itself.
 */
export interface Layer {
  folder: string;
  may: readonly string[];
  /** Layers whose types alone may be imported. */
  types?: readonly string[];
  reason: string;
}

export const LAYERS: readonly Layer[] = [
  {
    folder: 'lib/posting',
    may: [],
    reason: 'a posting is read from text alone, the same in a page, in the background and on the command line',
  },
  {
    folder: 'lib/guide',
    may: ['lib/posting'],
    reason: 'the guide is stored knowledge: it knows the words of the model and nothing else',
  },
  {
    folder: 'lib/compare',
    may: ['lib/posting', 'lib/guide'],
    types: ['lib/profile'],
    reason: 'a comparison is made of a posting and a guide, whoever asks for it',
  },
  {
    folder: 'lib/page',
    may: ['lib/posting'],
    reason: 'reading a page must not need the extension, so that it can be tested on a document alone',
  },
  {
    folder: 'lib/profile',
    may: ['lib/posting', 'lib/guide'],
    types: ['lib/compare'],
    reason: 'the profile is private: only the background and the extension’s own pages read it',
  },
  {
    folder: 'lib/settings',
    may: ['lib/posting', 'lib/guide'],
    types: ['lib/compare'],
    reason: 'settings are stored values; what they change is decided elsewhere',
  },
  {
    folder: 'lib/shortlist',
    may: ['lib/posting', 'lib/settings', 'lib/guide', 'lib/compare'],
    types: ['lib/profile'],
    reason: 'the shortlist stores postings and what was said of them; it knows no page and no message',
  },
  {
    folder: 'lib/messages',
    may: ['lib/posting', 'lib/settings', 'lib/shortlist'],
    types: ['lib/compare'],
    reason: 'messages carry the models between the scripts and do nothing themselves',
  },
  {
    folder: 'lib/words',
    may: ['lib/posting'],
    types: ['lib/compare', 'lib/shortlist', 'lib/messages'],
    reason: 'words name values for every surface, so they may know the values and no surface',
  },
  {
    folder: 'lib/overlay',
    may: ['lib/posting', 'lib/page', 'lib/messages', 'lib/settings', 'lib/words'],
    types: ['lib/compare', 'lib/shortlist'],
    reason: 'what runs in a page sees no storage and no profile: it asks the background',
  },
  {
    folder: 'lib/zod-without-eval',
    may: [],
    reason: 'it is a switch that is thrown before any schema is made',
  },
  {
    folder: 'lib/answers',
    may: ['lib/posting', 'lib/guide', 'lib/compare', 'lib/settings', 'lib/shortlist', 'lib/profile', 'lib/messages'],
    reason: 'answers are given in the background, where there is no document',
  },
  {
    folder: 'lib/quick-check',
    may: ['lib/posting', 'lib/guide', 'lib/compare'],
    reason: 'a typed phrase becomes a posting like any other: it needs no page and no browser',
  },
  {
    folder: 'lib/site-access',
    may: ['lib/page'],
    types: ['lib/settings'],
    reason: 'which sites may be read is decided in one place, whoever asks: background, popup, options',
  },
  {
    folder: 'lib/tab-reading',
    may: ['lib/posting', 'lib/page', 'lib/messages', 'lib/overlay', 'lib/site-access'],
    reason: 'reading a tab from outside uses the session of the page’s own panel; it stores nothing',
  },
  {
    folder: 'lib/pasted',
    may: ['lib/posting', 'lib/page', 'lib/overlay'],
    types: ['lib/messages'],
    reason: 'a pasted listing becomes the same reading as a page’s, and is then treated like one',
  },
  {
    folder: 'lib/toolbar',
    may: ['lib/page', 'lib/messages', 'lib/site-access', 'lib/tab-reading', 'lib/pasted'],
    reason: 'keys, menu and toolbar only start what other folders do',
  },
  {
    folder: 'components',
    may: ['lib', 'components'],
    reason: 'components are wired by entrypoints and must not reach into them',
  },
  {
    folder: 'entrypoints',
    may: ['lib', 'components', 'entrypoints', 'locales', 'assets'],
    reason: 'entrypoints are thin wiring over components and lib',
  },
];

/** Pure folders: no document, no browser, no clock, no chance. The caller passes what they need. */
export const PURE = ['lib/posting', 'lib/guide', 'lib/compare'] as const;

/** Folder and file names that say nothing about what is inside. */
export const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'managers', 'manager', 'misc', 'stuff'];

/** Longest file, in lines. Longer ones are listed with the reason why cutting them would make them harder to read. */
export const LONGEST = 400;
export const LONG_FILES: Readonly<Record<string, string>> = {
  'tests/posting/skill-senses.ts':
    'a table: one name a row, with the texts in which it means a skill and those in which it does not',
  'tests/posting/listings/academic-pay.ts': 'a table: one listing a row',
  'tests/quick-check/phrases.ts': 'a table: one phrase a row',
};

/** Folders whose exports do not all have their sentence yet. */
export const UNTOLD: readonly string[] = [];

/** Files that may turn text into nodes, with the reason why no page and no user can be harmed. */
export const MARKUP_PARSERS: Readonly<Record<string, string>> = {
  'lib/page/structured-data.ts': 'parses a description into a document without a window, of which only text is read',
  'lib/pasted/pasted-listing.ts':
    'parses what the user pasted into a document without a window, which is read and thrown away',
};

/** Folders without tests of their own name, with the place where they are tested. */
export const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {
  'components/surface': 'the frame of every page: tested with each page',
  'components/look': 'style sheets alone: seen in the pictures of docs/images',
};
