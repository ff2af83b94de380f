import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type AnswerWorld, answer, type Place } from '../../lib/answers/answer';
import { compare } from '../../lib/compare/compare';
import { DEFAULT_DISPLAY } from '../../lib/settings/display';
import { LISTING, LISTING_TEXT, savedEntry, TODAY } from '../shortlist/saved-entry';
import { answerWorld } from './answer-world';

const here: Place = { tabId: 1, frameId: 0, url: 'https://jobs.example/1' };
const elsewhere: Place = { tabId: 2, frameId: 0, url: 'https://hostile.example/' };
const { canonicalId, site, url, posting } = savedEntry();
const reading = { canonicalId, site, url, listing: LISTING };

let world: AnswerWorld;
let injected: string[];

beforeEach(() => {
  injected = [];
  world = answerWorld(`${TODAY}T12:00:00Z`, {
    inject: async (script, place) => {
      injected.push(`${script} ${place.tabId}/${place.frameId}`);
    },
  });
});

const save = (command: string = randomUUID()) => answer({ kind: 'save', command, reading }, here, world);

describe('answers to a page script', () => {
  test('scripts are injected into the frame that asked', async () => {
    const frame = { ...here, frameId: 9 };
    await answer({ kind: 'worth-reading' }, frame, world);
    await answer({ kind: 'panel-wanted' }, frame, world);
    expect(injected).toEqual(['reader 1/9', 'panel 1/9']);
  });

  test('a comparison comes with what is known of the listing', async () => {
    const compared = await answer({ kind: 'compare', reading }, here, world);
    expect(compared.comparison).toEqual(compare(posting, { today: TODAY }));
    expect(compared).toMatchObject({ correction: {}, saved: null, today: TODAY });
  });

  test('a comparison comes though the shortlist cannot be opened', async () => {
    world.shortlist.find = () => Promise.reject(new Error('InvalidStateError'));
    const compared = await answer({ kind: 'compare', reading }, here, world);
    expect(compared.saved).toBeNull();
    expect(compared.comparison.role).toBe(posting.role.value);
  });

  test('a saved listing is known the next time, with its words', async () => {
    const saved = await save();
    expect(saved).toMatchObject({ status: 'saved', changed: [], notes: 0 });
    expect((await answer({ kind: 'compare', reading }, here, world)).saved?.id).toBe(saved.id);
    expect((await world.shortlist.get(saved.id))?.text).toBe(LISTING_TEXT);
  });

  test('a later visit that reads differently is noted; one under another address is not', async () => {
    const { id } = await save();
    const text = LISTING_TEXT.replace('$170,000', '$165,000');
    const now = { ...reading, listing: { ...LISTING, sources: { ...LISTING.sources, text } } };
    expect((await answer({ kind: 'compare', reading: now }, elsewhere, world)).saved?.changed).toEqual([]);
    expect((await world.shortlist.get(id))?.later).toBeNull();
    expect((await answer({ kind: 'compare', reading: now }, here, world)).saved?.changed).toEqual(['pay']);
    expect(await world.shortlist.get(id)).toMatchObject({ changed: ['pay'], later: { text } });
  });

  test('a command that comes twice saves once', async () => {
    const command = randomUUID();
    const [first, second] = await Promise.all([save(command), save(command)]);
    expect(second.id).toBe(first.id);
    expect(await world.shortlist.list()).toHaveLength(1);
  });

  test('the words of a note never leave the background', async () => {
    const { id } = await save();
    await world.shortlist.change(id, { notes: 'ask for a raise' }, '2026-11-20T13:00:00.000Z');
    const compared = await answer({ kind: 'compare', reading }, here, world);
    expect(compared.saved?.notes).toBe(1);
    expect(JSON.stringify(compared)).not.toContain('raise');
  });

  test('a save is taken back', async () => {
    const { id } = await save();
    await answer({ kind: 'undo-save', id }, here, world);
    expect(await world.shortlist.list()).toEqual([]);
  });

  test('another host can change nothing of what was saved here', async () => {
    const { id } = await save();
    await answer({ kind: 'undo-save', id }, elsewhere, world);
    expect(await answer({ kind: 'set-status', id, status: 'rejected' }, elsewhere, world)).toBeNull();
    expect(await answer({ kind: 'set-materials', id, materials: ['cv'] }, elsewhere, world)).toBeNull();
    expect(await world.shortlist.list()).toMatchObject([{ id, status: 'saved', materials: [] }]);
  });

  test('status and materials are kept', async () => {
    const { id } = await save();
    await answer({ kind: 'set-status', id, status: 'applied' }, here, world);
    const saved = await answer({ kind: 'set-materials', id, materials: ['cv'] }, here, world);
    expect(saved).toMatchObject({ status: 'applied', materials: ['cv'] });
  });

  test('a correction changes the comparison, now and the next time', async () => {
    const corrected = await answer({ kind: 'correct', reading, correction: { level: 'lead' } }, here, world);
    expect(corrected.comparison.level).toBe('lead');
    const later = await answer({ kind: 'compare', reading }, here, world);
    expect(later.correction).toEqual({ level: 'lead' });
    expect(later.comparison.level).toBe('lead');
    const reset = await answer({ kind: 'correct', reading, correction: {} }, here, world);
    expect(reset.comparison).toEqual(compare(posting, { today: TODAY }));
  });

  test('a visit in a private window is not written down, and a correction holds for the moment', async () => {
    const hidden: Place = { ...here, private: true };
    const { id } = await save();
    const text = LISTING_TEXT.replace('$170,000', '$165,000');
    const now = { ...reading, listing: { ...LISTING, sources: { ...LISTING.sources, text } } };
    const seen = await answer({ kind: 'compare', reading: now }, hidden, world);
    expect(seen.saved?.changed).toEqual(['pay']);
    expect(await world.shortlist.get(id)).toMatchObject({ changed: [], later: null });
    await answer({ kind: 'remember-view', view: { side: 'left', width: 500 } }, hidden, world);
    const corrected = await answer({ kind: 'correct', reading, correction: { level: 'lead' } }, hidden, world);
    expect(corrected.comparison.level).toBe('lead');
    const later = await answer({ kind: 'compare', reading }, here, world);
    expect(later).toMatchObject({ correction: {}, view: { side: 'right' } });
  });

  test('the view is remembered for its host alone', async () => {
    await answer({ kind: 'remember-view', view: { side: 'left', width: 500 } }, here, world);
    expect((await answer({ kind: 'compare', reading }, here, world)).view).toEqual({ side: 'left', width: 500 });
    expect((await answer({ kind: 'compare', reading }, elsewhere, world)).view.side).toBe('right');
  });

  test('own bands, the place whose pay counts and another currency come from the settings', async () => {
    const band = {
      id: 'one',
      role: 'ml-researcher',
      level: null,
      market: 'US',
      currency: 'USD',
      unit: 'year',
      basis: 'base',
      min: 100_000,
      max: 120_000,
      open: false,
    } as const;
    await world.settings.rememberOwnBands([band]);
    await world.settings.rememberDisplay({ ...DEFAULT_DISPLAY, currency: 'EUR', place: 'Boston' });
    const asked: unknown[] = [];
    world.compare = (read, options) => {
      asked.push(options);
      return compare(read, options);
    };
    const { comparison, converted } = await answer({ kind: 'compare', reading }, here, world);
    expect(asked).toEqual([{ today: TODAY, ownBands: [band], place: 'Boston' }]);
    // $150,000 to $170,000 lies above a band that ends at $120,000.
    expect(comparison.salary?.own).toMatchObject([
      { verdict: 'above', band: { own: true, min: 100_000, max: 120_000 } },
    ]);
    expect(converted).toMatchObject({ currency: 'EUR' });
    expect((converted?.max ?? 0) / (converted?.min ?? 1)).toBeCloseTo(170 / 150);
  });
});
