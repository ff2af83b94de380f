// @vitest-environment jsdom
import '../catalogue';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { nextSaves } from '../../../components/popup/NextSaves';
import { Popup, type PopupActions, type PopupSite } from '../../../components/popup/Popup';
import { type Entry, factsOf, type ListingRow } from '../../../lib/shortlist/entry';
import type { TabSession } from '../../../lib/tab-reading/tab-session';
import { REPORT } from '../../overlay/shown-listing';
import { savedEntry, TODAY } from '../../shortlist/saved-entry';
import { faultsOf } from '../axe';
import { tabWith } from '../tab';

afterEach(cleanup);

const { posting } = savedEntry();
const SITE: PopupSite = {
  host: 'jobs.example',
  name: 'jobs.example',
  choice: null,
  paused: false,
  off: false,
  onRequest: false,
  granted: false,
  atInstall: false,
};
const ACTIONS: PopupActions = {
  openPanel: vi.fn(),
  openBeside: vi.fn(),
  grant: vi.fn(),
  revoke: vi.fn(),
  choose: vi.fn(),
  setPaused: vi.fn(),
};

async function open(tab: TabSession, site: Partial<PopupSite> = {}, rows: ListingRow[] = []) {
  const { container } = render(
    <Popup
      tab={tab}
      site={{ ...SITE, ...site }}
      rows={rows}
      today={TODAY}
      actions={ACTIONS}
      hasBeside={true}
      onSavedChange={() => undefined}
    />,
  );
  await act(() => tab.read());
  return container;
}

const rowOf = (change: Partial<ListingRow>): ListingRow => {
  const entry: Entry = savedEntry();
  return { ...entry, facts: factsOf(entry.posting, entry.comparison), ...change };
};

describe('the page in front', () => {
  test('a listing has its answer, a way to keep it and to the panel', async () => {
    const container = await open(tabWith([REPORT]), { granted: true });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/ML researcher/);
    expect(screen.getByRole('button', { name: 'Save to shortlist' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Open panel' }));
    expect(ACTIONS.openPanel).toHaveBeenCalledOnce();
    expect(await faultsOf(container)).toEqual([]);
  });
  test('a page that was not asked about is read when the button is pressed', async () => {
    await open(tabWith([REPORT], posting, false));
    expect(screen.queryByRole('button', { name: 'Save to shortlist' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(screen.getByRole('button', { name: 'Save to shortlist' })).toBeTruthy();
  });
  test('a page of the browser says why it cannot be read', async () => {
    await open(tabWith('refused'), { host: '' });
    expect(screen.getByText('This page cannot be read')).toBeTruthy();
  });
  test('no listing: what was seen, and the words that decided', async () => {
    const none = { ...posting, isPosting: { value: false, confidence: 0.9, reasons: posting.role.reasons } };
    const container = await open(tabWith([{ ...REPORT, kind: 'article' }], none), { granted: true });
    await userEvent.click(screen.getByText('Why nothing here?'));
    expect(screen.getByText('Read as: an article.')).toBeTruthy();
    expect(screen.getByText('Signs of a listing: title, address.')).toBeTruthy();
    expect(screen.getByText(/speak against a listing/).textContent).toContain(posting.role.reasons[0]?.quote);
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('this site', () => {
  test('"always" is asked for in the click itself', async () => {
    await open(tabWith([REPORT], posting, false));
    await userEvent.click(screen.getByRole('button', { name: 'Always on this site' }));
    expect(ACTIONS.grant).toHaveBeenCalledWith('in-page');
  });
  test('what is granted is not asked for again, and can be taken back', async () => {
    await open(tabWith([REPORT]), { granted: true });
    expect(screen.queryByRole('button', { name: 'Always on this site' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Stop on this site' }));
    expect(ACTIONS.revoke).toHaveBeenCalledOnce();
  });
  test('a site read on request explains itself before anything may be put into its page', async () => {
    await open(tabWith([REPORT], posting, false), { onRequest: true, name: 'LinkedIn', host: 'www.linkedin.com' });
    expect(screen.queryByRole('button', { name: 'Always on this site' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    // The answer opens beside the page; the page itself takes a choice of its own.
    expect(screen.queryByRole('button', { name: 'Open panel' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Open side panel' })).toBeTruthy();
    await userEvent.click(screen.getByText('Show it in the page too?'));
    expect(screen.getByText(/LinkedIn’s user agreement/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Always show in its pages' }));
    expect(ACTIONS.grant).toHaveBeenCalledWith('in-page');
  });
  test('pausing stands in the bar, and says so while it lasts', async () => {
    await open(tabWith([REPORT]), { granted: true, paused: true });
    expect(screen.getByRole('status').textContent).toContain('paused everywhere');
    await userEvent.click(screen.getAllByRole('button', { name: 'Resume' })[0] as HTMLElement);
    expect(ACTIONS.setPaused).toHaveBeenCalledWith(false);
  });
});

describe('what is due', () => {
  const row = (id: string, deadline: string | null, change: Partial<ListingRow> = {}) =>
    rowOf({ id, deadline, facts: { ...rowOf({}).facts, deadline: null }, ...change });

  test('the nearest deadlines first; what has passed or is sent is not due', () => {
    const { due } = nextSaves(
      [
        row('late', '2027-01-10'),
        row('soon', '2026-11-22'),
        row('passed', '2026-11-19'),
        row('sent', '2026-11-21', { status: 'applied' }),
        row('today', '2026-11-20'),
      ],
      TODAY,
    );
    expect(due.map((one) => one.row.id)).toEqual(['today', 'soon', 'late']);
  });
  test('the latest saves fill up to four, each once', () => {
    const { due, latest } = nextSaves(
      [
        row('due', '2026-11-25', { savedAt: '2026-11-01T00:00:00.000Z' }),
        ...['a', 'b', 'c', 'd', 'e'].map((id, index) => row(id, null, { savedAt: `2026-11-1${index}T00:00:00.000Z` })),
      ],
      TODAY,
    );
    expect(due.map((one) => one.row.id)).toEqual(['due']);
    expect(latest.map(({ id }) => id)).toEqual(['e', 'd', 'c']);
  });
});
