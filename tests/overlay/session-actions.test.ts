/** What the user does with a shown listing, each told to the background and followed on the page; and orders from outside of it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Compared, PageOrder } from '../../lib/messages';
import { ExtensionGone } from '../../lib/overlay/ask';
import type { FrameSlot } from '../../lib/overlay/frame-slot';
import { obey } from '../../lib/overlay/obey';
import type { Session } from '../../lib/overlay/session';
import { DEFAULT_VIEW } from '../../lib/settings/view';
import { type Asked, comparedOf, readingOf, SAVED as saved, sessionWith } from './shown-listing';

const compared = comparedOf();
const evidence = { start: 0, end: 3, quote: 'PhD', source: 'text', rule: 'test' } as const;

let asked: Asked[];
let marks: string[];
let answers: Record<string, (request: Asked) => unknown>;
let session: Session;

beforeEach(async () => {
  marks = [];
  answers = { compare: () => compared, correct: () => compared };
  ({ session, asked } = sessionWith(answers, {
    retry: () => marks.push('retry'),
    mark: (_reading, piece) => marks.push(piece.quote) > 0,
    unmark: () => void marks.push('unmark'),
    remark: () => void marks.push('remark'),
  }));
  await session.take(readingOf());
});
afterEach(() => void vi.useRealTimers());

const kinds = () => asked.map(({ kind }) => kind);
const fail = () => Promise.reject(new Error('disk full'));
const keep = async () => {
  answers.save = () => saved;
  await session.save();
};

describe('a listing that is kept', () => {
  test('its status and its papers are set in the shortlist, and shown as the shortlist has them', async () => {
    await keep();
    answers['set-status'] = ({ status }) => ({ ...saved, status });
    answers['set-materials'] = ({ materials }) => ({ ...saved, materials });
    await session.setStatus('applied');
    expect(session.state().compared?.saved?.status).toBe('applied');
    await session.setMaterials(['cv']);
    expect(session.state().compared?.saved?.materials).toEqual(['cv']);
    expect(asked.at(-1)).toEqual({ kind: 'set-materials', id: saved.id, materials: ['cv'] });
  });

  test('what was not stored is not shown as stored, and says so', async () => {
    await keep();
    answers['set-status'] = fail;
    await session.setStatus('applied');
    expect(session.state()).toMatchObject({ saving: 'failed', compared: { saved: { status: 'saved' } } });
    answers['set-materials'] = fail;
    await session.setMaterials(['cv']);
    expect(session.state().compared?.saved?.materials).toEqual([]);
    answers['undo-save'] = fail;
    await session.undoSave();
    expect(session.state()).toMatchObject({ saving: 'failed', compared: { saved } });
  });

  test('a listing that was removed elsewhere keeps what is shown', async () => {
    await keep();
    await session.setStatus('applied');
    expect(session.state().compared?.saved).toEqual(saved);
  });

  test('nothing is set of a listing that is not kept', async () => {
    await session.setStatus('applied');
    await session.setMaterials(['cv']);
    await session.undoSave();
    expect(kinds()).toEqual(['compare']);
  });

  test('two quick taps keep it once', async () => {
    answers.save = () => saved;
    await Promise.all([session.save(), session.save()]);
    expect(kinds().filter((kind) => kind === 'save')).toHaveLength(1);
  });
});

describe('a correction', () => {
  test('compares anew', async () => {
    const other: Compared = { ...compared, correction: { role: 'research-fellow' } };
    answers.correct = () => other;
    await session.correct({ role: 'research-fellow' });
    expect(session.state().compared).toBe(other);
  });

  test('whose answer comes after the listing went away is dropped', async () => {
    let answer = (_: Compared) => {};
    answers.correct = () => new Promise<Compared>((resolve) => (answer = resolve));
    const correcting = session.correct({ role: 'research-fellow' });
    session.away();
    answer(compared);
    await correcting;
    expect(session.state().compared).toBeNull();
    await session.correct({ role: 'research-fellow' });
    expect(kinds().filter((kind) => kind === 'correct')).toHaveLength(1);
  });

  test('that fails says why', async () => {
    answers.correct = fail;
    await session.correct({});
    expect(session.state()).toMatchObject({ phase: 'unreadable', failure: 'Error: disk full' });
  });
});

describe('compare anyway', () => {
  test('asks for it, and shows the result as asked for', async () => {
    await session.compareAnyway();
    expect(asked.at(-1)).toMatchObject({ kind: 'compare', assume: 'mlResearch' });
    expect(session.state()).toMatchObject({ phase: 'ready', asked: true });
  });

  test('without a listing there is nothing to ask', async () => {
    session.none('no-listing');
    await session.compareAnyway();
    expect(kinds()).toEqual(['compare']);
  });

  test('that fails says why', async () => {
    answers.compare = fail;
    await session.compareAnyway();
    expect(session.state()).toMatchObject({ phase: 'unreadable', failure: 'Error: disk full' });
  });
});

describe('the view', () => {
  test('follows at once; of a drag only where it ends is kept', async () => {
    vi.useFakeTimers();
    for (const width of [400, 420, 440]) session.setView({ width });
    expect(session.state().view.width).toBe(440);
    await vi.advanceTimersByTimeAsync(1000);
    const kept = asked.filter(({ kind }) => kind === 'remember-view');
    expect(kept).toEqual([{ kind: 'remember-view', view: { ...DEFAULT_VIEW, width: 440 } }]);
  });

  test('that could not be kept harms nothing', async () => {
    vi.useFakeTimers();
    answers['remember-view'] = fail;
    session.setView({ side: 'left' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.state()).toMatchObject({ phase: 'ready', view: { side: 'left' } });
  });
});

describe('the panel', () => {
  test('that cannot be brought does not count as open, and is asked for again', async () => {
    answers['panel-wanted'] = fail;
    session.open();
    await vi.waitFor(() => expect(session.state().open).toBe(false));
    session.open();
    expect(kinds().filter((kind) => kind === 'panel-wanted')).toHaveLength(2);
  });

  test('after an update only a panel that is there can be open', async () => {
    answers.save = () => Promise.reject(new ExtensionGone());
    session.open();
    await session.save();
    expect(session.state()).toMatchObject({ phase: 'updated', open: false });
    session.open();
    expect(session.state().open).toBe(false);
  });

  test('that was taken out is brought again when it is wanted again', () => {
    session.open();
    session.mounted();
    session.close();
    session.open();
    expect(kinds().filter((kind) => kind === 'panel-wanted')).toHaveLength(1);
    session.close();
    session.mounted(false);
    expect(session.state().mounted).toBe(false);
    session.open();
    expect(kinds().filter((kind) => kind === 'panel-wanted')).toHaveLength(2);
  });

  test('and one that is there stays, to say so', async () => {
    answers.save = () => Promise.reject(new ExtensionGone());
    session.open();
    session.mounted();
    await session.save();
    expect(session.state()).toMatchObject({ phase: 'updated', open: true });
  });

  test('what is opened beside the page is asked of the background', () => {
    session.openBeside();
    session.openShortlist();
    session.openGuide('ml-researcher', 'MLR-012');
    expect(asked.slice(1)).toEqual([
      { kind: 'open-beside' },
      { kind: 'open-shortlist' },
      { kind: 'open-guide', guide: 'ml-researcher', place: 'MLR-012' },
    ]);
  });

  test('what cannot be opened throws nothing into the page', async () => {
    Object.assign(answers, { 'open-beside': fail, 'open-shortlist': fail, 'open-guide': fail });
    session.openBeside();
    session.openShortlist();
    session.openGuide('ml-researcher', 'MLR-012');
    await Promise.resolve();
    expect(session.state().phase).toBe('ready');
  });

  test('that hears no keys says so, also on the next listing', () => {
    session.keysTaken();
    session.none('no-listing');
    expect(session.state().keysTaken).toBe(true);
  });
});

describe('marks', () => {
  test('go with what they belong to', () => {
    session.showEvidence('degree', [evidence], 0);
    expect(session.state().evidence).toEqual({ key: 'degree', index: 0, count: 1, marked: true });
    session.dismiss();
    expect(session.state()).toMatchObject({ dismissed: true, evidence: null });
    expect(marks.at(-1)).toBe('unmark');
    session.showEvidence('degree', [], 0);
    expect(session.state().evidence).toBeNull();
  });

  test('are set anew where the page has rendered the listing anew', () => {
    const reading = readingOf();
    session.renew(reading);
    expect(marks).not.toContain('remark');
    session.showEvidence('degree', [evidence], 0);
    session.renew(reading);
    expect(marks).toContain('remark');
    expect(session.state().listing?.reading).toBe(reading);
    session.away();
    session.renew(reading);
    expect(session.state().listing).toBeNull();
  });
});

describe('orders', () => {
  const order = (one: PageOrder, slot: FrameSlot = {}) => obey(one, session, slot);

  test('the key opens and closes', () => {
    order({ kind: 'toggle' });
    expect(session.state()).toMatchObject({ open: true, asked: true });
    order({ kind: 'toggle' });
    expect(session.state().open).toBe(false);
  });

  test('the key keeps what is not kept yet, once', async () => {
    answers.save = () => saved;
    order({ kind: 'save' });
    await vi.waitFor(() => expect(session.state().compared?.saved).toEqual(saved));
    order({ kind: 'save' });
    expect(kinds().filter((kind) => kind === 'save')).toHaveLength(1);
  });

  test('the key marks the next words', () => {
    order({ kind: 'next-evidence' });
    expect(session.state().evidence).toMatchObject({ key: 'pay-0', index: 0 });
    session.none('no-listing');
    order({ kind: 'next-evidence' });
    expect(session.state().evidence).toBeNull();
  });

  test('what was kept elsewhere is compared anew, without a flicker', async () => {
    const phases = new Set<string>();
    session.subscribe(() => phases.add(session.state().phase));
    answers.compare = () => ({ ...compared, saved });
    order({ kind: 'saved-elsewhere' });
    await vi.waitFor(() => expect(session.state().compared?.saved).toEqual(saved));
    expect([...phases]).toEqual(['ready']);
    session.none('no-listing');
    order({ kind: 'saved-elsewhere' });
    expect(kinds().filter((kind) => kind === 'compare')).toHaveLength(2);
  });

  test('marks of a frame that the page around shows are set in the frame, and nothing else is done there', () => {
    const here: unknown[] = [];
    const slot: FrameSlot = { markHere: (piece) => void here.push(piece) };
    order({ kind: 'mark', evidence }, slot);
    order({ kind: 'unmark' }, slot);
    order({ kind: 'toggle' }, slot);
    expect(order({ kind: 'report' }, slot)).toBeUndefined();
    expect(here).toEqual([evidence, null]);
    expect(session.state().open).toBe(false);
  });

  test('a frame’s offer is answered, with no where nobody takes it', () => {
    expect(order({ kind: 'framed', frameId: 4, reading: null })).toBe(false);
    expect(order({ kind: 'framed', frameId: 4, reading: null }, { framed: (_message, id) => id === 4 })).toBe(true);
  });

  test('leaving and taking marks away is not the session’s business', () => {
    const before = session.state();
    expect(order({ kind: 'leave', origins: null })).toBeUndefined();
    expect(order({ kind: 'unmark' })).toBeUndefined();
    expect(session.state()).toBe(before);
  });
});
