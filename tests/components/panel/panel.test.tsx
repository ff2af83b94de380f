// @vitest-environment jsdom
import '../catalogue';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { compare } from '../../../lib/compare/compare';
import type { Compared, SavedState } from '../../../lib/messages';
import { ExtensionGone } from '../../../lib/overlay/ask';
import { createSession, type Session, type SessionWorld } from '../../../lib/overlay/session';
import type { PageReading } from '../../../lib/page/read-page';
import type { Posting } from '../../../lib/posting/posting';
import { DEFAULT_VIEW } from '../../../lib/settings/view';
import { LISTING, savedEntry, TODAY } from '../../shortlist/saved-entry';
import { faultsOf } from '../axe';

afterEach(cleanup);

const { posting, canonicalId, site, url } = savedEntry();
const reading = { canonicalId, site, adapter: 'generic', health: 'generic', listing: LISTING } as PageReading;
const saved: SavedState = {
  id: '7d9f8f0e-6f0a-4f43-9b8e-111111111111',
  status: 'saved',
  savedAt: '2026-11-20T10:00:00.000Z',
  materials: [],
  notes: 0,
  changed: [],
};
const comparedOf = (change: Partial<Compared> = {}, read: Posting = posting): Compared => ({
  posting: read,
  comparison: compare(read, { today: TODAY }),
  correction: {},
  saved: null,
  view: DEFAULT_VIEW,
  today: TODAY,
  ...change,
});
const otherJob: Posting = { ...posting, mlResearch: { value: false, confidence: 0.9, reasons: posting.role.reasons } };

interface Background {
  read?: Posting;
  compared?: Compared | (() => Promise<Compared>);
  retry?: () => void;
}

function open({ read = posting, compared = comparedOf({}, read), retry = () => undefined }: Background = {}): {
  session: Session;
  asked: { kind: string }[];
} {
  const asked: { kind: string }[] = [];
  const session = createSession({
    describe: ({ listing }) => ({ canonicalId, site, url, listing }),
    retry,
    ask: (async (request: { kind: string; assume?: string; status?: SavedState['status'] }) => {
      asked.push(request);
      if (request.kind === 'save') return saved;
      if (request.kind === 'set-status') return { ...saved, status: request.status };
      if (request.assume)
        return comparedOf({ comparison: compare(read, { today: TODAY, assume: 'mlResearch' }) }, read);
      if (request.kind !== 'compare') return null;
      return typeof compared === 'function' ? compared() : compared;
    }) as SessionWorld['ask'],
    mark: () => true,
    unmark: () => undefined,
    commandId: () => saved.id,
  });
  session.open();
  session.mounted();
  render(<Panel session={session} onReload={vi.fn()} />);
  return { session, asked };
}

const STATES: [name: string, background: Background, go: (session: Session) => Promise<void> | void, words: RegExp][] =
  [
    [
      'reading',
      { compared: () => new Promise(() => undefined) },
      (session) => void session.take(reading),
      /Reading this page/,
    ],
    ['nothing to show', {}, (session) => session.none('no-listing'), /No listing found/],
    ['cannot read', {}, (session) => session.none('unreadable'), /Could not read this page/],
    [
      'not ML research',
      { read: otherJob, compared: comparedOf({}, otherJob) },
      (session) => session.take(reading),
      /Not ML research/,
    ],
    [
      'read in part',
      { read: { ...posting, language: 'de' } },
      (session) => session.take(reading),
      /this listing is in German/,
    ],
    ['compared', {}, (session) => session.take(reading), /What it asks/],
    ['saved', { compared: comparedOf({ saved }) }, (session) => session.take(reading), /Undo/],
    [
      'changed since it was saved',
      { compared: comparedOf({ saved: { ...saved, changed: ['pay', 'deadline'] } }) },
      (session) => session.take(reading),
      /Changed since you saved it: pay, deadline\./,
    ],
    [
      'the extension was updated',
      { compared: () => Promise.reject(new ExtensionGone()) },
      (session) => session.take(reading),
      /Yardstick was updated/,
    ],
  ];

describe('each state', () => {
  test.each(STATES)('%s', async (_name, background, go, words) => {
    const { session } = open(background);
    await act(async () => {
      await go(session);
    });
    const panel = screen.getByRole('complementary', { name: 'Yardstick, comparison of this listing' });
    expect(panel.textContent).toMatch(words);
    expect(await faultsOf(panel)).toEqual([]);
  });
});

describe('the panel', () => {
  async function shown(background: Background = {}) {
    const opened = open(background);
    await act(() => opened.session.take(reading));
    return { ...opened, user: userEvent.setup() };
  }

  test('takes the focus when it is opened, and closes with Escape', async () => {
    const { session, user } = await shown();
    expect(document.activeElement).toBe(screen.getByRole('complementary'));
    await user.keyboard('{Escape}');
    expect(session.state().open).toBe(false);
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  test('saves and takes it back by the same button, and says so', async () => {
    const { asked, user } = await shown();
    const button = screen.getByRole('button', { name: 'Save to shortlist' });
    await user.click(button);
    expect(screen.getByText('Saved to your shortlist.')).toBeDefined();
    expect(document.activeElement).toBe(button);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText('Removed from your shortlist.')).toBeDefined();
    expect(asked.map(({ kind }) => kind)).toEqual(['panel-wanted', 'compare', 'save', 'undo-save']);
  });

  test('keeps the status of a saved listing', async () => {
    const { session, user } = await shown({ compared: comparedOf({ saved }) });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Applied');
    expect(session.state().compared?.saved?.status).toBe('applied');
  });

  test('compares a job that is no ML research when asked to', async () => {
    const { user } = await shown({ read: otherJob, compared: comparedOf({}, otherJob) });
    await user.click(screen.getByRole('button', { name: 'Compare anyway' }));
    expect(screen.getByRole('heading', { name: 'What it asks' })).toBeDefined();
  });

  test('a listing that the user calls no ML research can be taken back, other corrections stay', async () => {
    const correction = { level: 'lead', mlResearch: false } as const;
    const { asked, user } = await shown({
      compared: comparedOf({ correction, comparison: compare(otherJob, { today: TODAY }) }),
    });
    expect(screen.getByText(/You said that this is not ML research/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Take that back' }));
    expect(asked.at(-1)).toMatchObject({ kind: 'correct', correction: { level: 'lead' } });
    expect(asked.at(-1)).not.toHaveProperty('correction.mlResearch');
  });

  test('reads again when asked to', async () => {
    const retry = vi.fn();
    const { session } = open({ retry });
    act(() => session.none('no-listing'));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  test('is made wider and narrower by the arrow keys, within bounds', async () => {
    const { session, user } = await shown();
    screen.getByRole('separator', { name: 'Panel width' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(session.state().view.width).toBe(400);
    await user.keyboard('{ArrowRight>30/}');
    expect(session.state().view.width).toBe(300);
  });

  test('moves to the other side', async () => {
    const { session, user } = await shown();
    await user.click(screen.getByRole('button', { name: 'Move to the left side' }));
    expect(session.state().view.side).toBe('left');
    expect(screen.getByRole('button', { name: 'Move to the right side' })).toBeDefined();
  });
});
