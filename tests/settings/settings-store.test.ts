import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { readPosting } from '../../lib/posting/read-posting';
import { applyCorrection } from '../../lib/settings/correction';
import { type RecordStore, settingsStore } from '../../lib/settings/settings-store';
import { DEFAULT_VIEW } from '../../lib/settings/view';

function recordsIn(records: Record<string, unknown>): RecordStore {
  return {
    get: async (key) => (key in records ? { [key]: records[key] } : {}),
    set: async (added) => {
      Object.assign(records, added);
    },
    remove: async (key) => {
      delete records[key];
    },
  };
}

describe('settings', () => {
  test('a site has its own view, another the usual one', async () => {
    const settings = settingsStore(recordsIn({}));
    await settings.rememberView('a.example', { side: 'left', width: 420 });
    expect(await settings.view('a.example')).toEqual({ side: 'left', width: 420 });
    expect(await settings.view('b.example')).toEqual(DEFAULT_VIEW);
  });

  test('a record that the browser refuses to read counts as absent', async () => {
    const refused = () => Promise.reject(new Error('Invalid JSON'));
    const settings = settingsStore({ ...recordsIn({}), get: refused });
    expect(await settings.view('a.example')).toEqual(DEFAULT_VIEW);
    expect(await settings.correction('a.example:1')).toEqual({});
  });

  test.each([
    ['no object', 7],
    ['a side that is none', { side: 'top', width: 400 }],
    ['a width out of bounds', { side: 'left', width: 40_000 }],
  ])('a damaged view counts as none: %s', async (_name, stored) => {
    const settings = settingsStore(recordsIn({ 'view:a.example': stored }));
    expect(await settings.view('a.example')).toEqual(DEFAULT_VIEW);
  });

  test('a correction is kept for its listing, and an empty one leaves nothing behind', async () => {
    const records: Record<string, unknown> = {};
    const settings = settingsStore(recordsIn(records));
    await settings.rememberCorrection('a:1', { level: 'lead' });
    expect(await settings.correction('a:1')).toEqual({ level: 'lead' });
    expect(await settings.correction('a:2')).toEqual({});
    await settings.rememberCorrection('a:1', {});
    expect(records).toEqual({});
  });
});

describe('a corrected posting', () => {
  const { posting } = readPosting(
    listingFromText({
      title: 'Postdoc',
      company: '',
      location: 'Oslo',
      url: '',
      text: 'A postdoc in machine learning.',
    }),
  );

  test('has what the user chose, for certain', () => {
    const corrected = applyCorrection(posting, { role: 'ml-researcher', mlResearch: true, country: 'US' });
    expect(corrected.role).toEqual({ value: 'ml-researcher', confidence: 1, reasons: [], setByUser: true });
    expect(corrected.mlResearch.value).toBe(true);
    expect(corrected.countries.map((fact) => fact.value)).toEqual(['US']);
    expect(corrected.level).toBe(posting.level);
  });

  test('leaves the one that was read as it was', () => {
    const before = structuredClone(posting);
    applyCorrection(posting, { role: 'other', country: 'US' });
    expect(posting).toEqual(before);
  });
});
