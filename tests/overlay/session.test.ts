import { describe, expect, test } from 'vitest';
import type { Compared } from '../../lib/messages';
import { ExtensionGone } from '../../lib/overlay/ask';
import { obey } from '../../lib/overlay/obey';
import { TODAY } from '../shortlist/saved-entry';
import { type Asked, comparedOf, POSTING, REPORT, readingOf, SAVED, sessionWith } from './shown-listing';

const compared = comparedOf();
const kindsOf = (asked: Asked[]) => asked.map(({ kind }) => kind);

describe('a session', () => {
  test('is ready with the comparison of the shown listing', async () => {
    const { session } = sessionWith({ compare: () => compared });
    await session.take(readingOf());
    expect(session.state()).toMatchObject({ phase: 'ready', compared, open: false });
  });

  test('drops an answer that comes after its listing went away', async () => {
    let answer = (_: Compared) => {};
    const { session } = sessionWith({ compare: () => new Promise<Compared>((resolve) => (answer = resolve)) });
    const taken = session.take(readingOf('a:1'));
    session.away();
    answer(compared);
    await taken;
    expect(session.state()).toMatchObject({ phase: 'reading', listing: null, compared: null });
  });

  test('drops the answer for a listing that is not shown any more', async () => {
    const waiting: ((answer: Compared) => void)[] = [];
    const { session } = sessionWith({ compare: () => new Promise((resolve) => waiting.push(resolve)) });
    const first = session.take(readingOf('a:1'));
    const second = session.take(readingOf('a:2'));
    waiting[1]?.(compared);
    await second;
    waiting[0]?.({ ...compared, today: '1999-01-01' });
    await first;
    expect(session.state().listing?.reading.canonicalId).toBe('a:2');
    expect(session.state().compared?.today).toBe(TODAY);
  });

  test('shows nothing of the listing before when the page has none', async () => {
    const { session } = sessionWith({ compare: () => compared });
    await session.take(readingOf());
    session.none('no-listing');
    expect(session.state()).toMatchObject({ phase: 'nothing', listing: null, compared: null });
  });

  test('a page that is no posting shows nothing', async () => {
    const none = { ...compared, posting: { ...POSTING, isPosting: { value: false, confidence: 1, reasons: [] } } };
    const { session } = sessionWith({ compare: () => none });
    await session.take(readingOf());
    expect(session.state()).toMatchObject({ phase: 'nothing', compared: null });
  });

  test('a listing that has gone is not shown on, and its late answer is dropped', async () => {
    let answer: (compared: Compared) => void = () => undefined;
    const { session } = sessionWith({ compare: () => new Promise<Compared>((resolve) => (answer = resolve)) });
    const first = session.take(readingOf('a:1'));
    answer(compared);
    await first;
    const second = session.take(readingOf('a:1'));
    session.away();
    answer(compared);
    await second;
    expect(session.state()).toMatchObject({ phase: 'reading', listing: null, compared: null });
  });

  test('a reader that fails is said, with its reason', async () => {
    const { session } = sessionWith({ compare: () => Promise.reject(new Error('no words')) });
    await session.take(readingOf());
    expect(session.state()).toMatchObject({ phase: 'unreadable', failure: 'Error: no words' });
  });

  test('an extension that was replaced is said once, and nothing is thrown', async () => {
    const { session } = sessionWith({
      compare: () => compared,
      save: () => Promise.reject(new ExtensionGone()),
    });
    await session.take(readingOf());
    await session.save();
    expect(session.state()).toMatchObject({ phase: 'updated', saving: 'idle' });
  });

  test('saves, and takes it back with one tap', async () => {
    const { session, asked } = sessionWith({ compare: () => compared, save: () => SAVED });
    await session.take(readingOf());
    await session.save();
    expect(session.state()).toMatchObject({ saving: 'idle', undo: SAVED.id, compared: { saved: SAVED } });
    await session.undoSave();
    expect(session.state()).toMatchObject({ undo: null, compared: { saved: null } });
    expect(kindsOf(asked)).toEqual(['compare', 'save', 'undo-save']);
  });

  test('a save whose answer was lost is asked again with the same command', async () => {
    const commands: string[] = [];
    const { session } = sessionWith({
      compare: () => compared,
      save: ({ command }) => {
        commands.push(String(command));
        return commands.length === 1 ? Promise.reject(new Error('port closed')) : SAVED;
      },
    });
    await session.take(readingOf());
    await session.save();
    expect(commands).toEqual([SAVED.id, SAVED.id]);
    expect(session.state().compared?.saved).toEqual(SAVED);
  });

  test('a save that fails is said, and the comparison stays', async () => {
    const { session } = sessionWith({ compare: () => compared, save: () => Promise.reject(new Error('quota')) });
    await session.take(readingOf());
    await session.save();
    expect(session.state()).toMatchObject({ phase: 'ready', saving: 'failed', compared: { saved: null } });
  });

  test('evidence is stepped through round and round', async () => {
    const { session } = sessionWith({ compare: () => compared });
    await session.take(readingOf());
    const evidence = [0, 1, 2].map((start) => ({ start, end: 9, quote: 'x', source: 'text', rule: 'r' }) as const);
    session.showEvidence('degree', evidence, 3);
    expect(session.state().evidence).toEqual({ key: 'degree', index: 0, count: 3, marked: true });
    session.showEvidence('degree', evidence, -1);
    expect(session.state().evidence?.index).toBe(2);
    session.hideEvidence();
    expect(session.state().evidence).toBeNull();
  });

  test('the panel is asked for once', async () => {
    const { session, asked } = sessionWith({ compare: () => compared });
    await session.take(readingOf());
    session.open();
    session.close();
    session.open();
    expect(kindsOf(asked).filter((kind) => kind === 'panel-wanted')).toHaveLength(1);
  });
});

describe('orders from outside the page', () => {
  test('a report says what is known, and shows nothing', async () => {
    const { session } = sessionWith({ compare: () => compared });
    expect(obey({ kind: 'report' }, session)).toEqual({ phase: 'reading', reading: null });
    await session.take(readingOf());
    expect(obey({ kind: 'report' }, session)).toMatchObject({ phase: 'ready', reading: REPORT.reading });
    expect(session.state().open).toBe(false);
  });

  test('words are marked only while their listing is shown', async () => {
    const marked: string[] = [];
    const { session } = sessionWith(
      { compare: () => compared },
      { mark: (_reading, evidence) => marked.push(evidence.quote) > 0 },
    );
    const order = { kind: 'mark', evidence: { start: 0, end: 3, quote: 'PhD', source: 'text', rule: 'r' } } as const;
    obey(order, session);
    expect(marked).toEqual([]);
    await session.take(readingOf());
    obey(order, session);
    expect(marked).toEqual(['PhD']);
  });

  test('the result is opened whatever it is, and a page that held nothing is read again', () => {
    let retries = 0;
    const { session } = sessionWith({}, { retry: () => retries++ });
    session.none('no-listing');
    obey({ kind: 'show' }, session);
    expect(session.state()).toMatchObject({ phase: 'reading', asked: true, open: true });
    expect(retries).toBe(1);
  });
});
