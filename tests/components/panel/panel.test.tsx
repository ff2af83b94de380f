// @vitest-environment jsdom
import '../catalogue';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { compare } from '../../../lib/compare/compare';
import type { Compared } from '../../../lib/messages';
import { ExtensionGone } from '../../../lib/overlay/ask';
import type { Session } from '../../../lib/overlay/session';
import type { Posting } from '../../../lib/posting/posting';
import { type Asked, comparedOf, POSTING, readingOf, SAVED, sessionWith } from '../../overlay/shown-listing';
import { TODAY } from '../../shortlist/saved-entry';
import { faultsOf } from '../axe';

afterEach(cleanup);

const reading = readingOf();
const otherJob: Posting = { ...POSTING, mlResearch: { value: false, confidence: 0.9, reasons: POSTING.role.reasons } };

interface Background {
  read?: Posting;
  compared?: Compared | (() => Promise<Compared>);
  retry?: () => void;
}

function open({ read = POSTING, compared = comparedOf({}, read), retry = () => undefined }: Background = {}): {
  session: Session;
  asked: Asked[];
} {
  const { session, asked } = sessionWith(
    {
      compare: ({ assume }) => {
        if (assume) return comparedOf({ comparison: compare(read, { today: TODAY, assume: 'mlResearch' }) }, read);
        return typeof compared === 'function' ? compared() : compared;
      },
      save: () => SAVED,
      'set-status': ({ status }) => ({ ...SAVED, status }),
    },
    { retry },
  );
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
      { read: { ...POSTING, language: 'de' } },
      (session) => session.take(reading),
      /this listing is in German/,
    ],
    ['compared', {}, (session) => session.take(reading), /What it asks/],
    ['saved', { compared: comparedOf({ saved: SAVED }) }, (session) => session.take(reading), /Undo/],
    [
      'changed since it was saved',
      { compared: comparedOf({ saved: { ...SAVED, changed: ['pay', 'deadline'] } }) },
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
    const { session, user } = await shown({ compared: comparedOf({ saved: SAVED }) });
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
