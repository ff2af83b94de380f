// @vitest-environment jsdom
import '../catalogue';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { SidePanel } from '../../../components/sidepanel/SidePanel';
import { compare } from '../../../lib/compare/compare';
import type { Compared } from '../../../lib/messages';
import { DEFAULT_VIEW } from '../../../lib/settings/view';
import type { TabReport } from '../../../lib/tab-reading/tab-report';
import { createTabSession, type TabSession } from '../../../lib/tab-reading/tab-session';
import { LISTING, savedEntry, TODAY } from '../../shortlist/saved-entry';
import { faultsOf } from '../axe';

afterEach(cleanup);

const { posting, canonicalId, site, url } = savedEntry();
const REPORT: TabReport = {
  reading: { canonicalId, site, url, listing: LISTING },
  siteName: site,
  adapter: 'generic',
  health: 'generic',
  kind: 'posting',
  worth: true,
  cues: [],
  top: true,
};

function tabWith(reports: TabReport[] | 'refused'): TabSession {
  const compared: Compared = {
    posting,
    comparison: compare(posting, { today: TODAY }),
    correction: {},
    saved: null,
    view: DEFAULT_VIEW,
    today: TODAY,
  };
  return createTabSession({
    activeTab: async () => ({ id: 9, url }),
    mayReadUnasked: async () => true,
    askFrames: () => (reports === 'refused' ? Promise.reject(new Error('no')) : Promise.resolve(reports)),
    ask: (async () => compared) as never,
    commandId: () => '7d9f8f0e-6f0a-4f43-9b8e-111111111111',
    wait: () => () => undefined,
  });
}

async function open(tab: TabSession, onShow = vi.fn()) {
  const { container } = render(<SidePanel tab={tab} today={TODAY} onShow={onShow} />);
  await act(() => tab.read());
  return { container, onShow };
}

test('the comparison of the active tab, with the words of a row', async () => {
  const { container, onShow } = await open(tabWith([REPORT]));
  expect(screen.getByRole('region', { name: 'What it asks' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Degree/ }));
  expect(onShow).toHaveBeenCalledWith(9, expect.objectContaining({ source: expect.any(String) }));
  expect(container.querySelector('.passage-words mark')?.textContent).not.toBe('');
  // It speaks of no page in sight, so it does not complain that nothing is marked there.
  expect(screen.queryByText(/not in the visible page/)).toBeNull();
  expect(await faultsOf(container)).toEqual([]);
});

test('without access it says how to give it, and the salary check is at hand', async () => {
  const { container } = await open(tabWith('refused'));
  expect(screen.getByText(/Press Yardstick’s button in the toolbar/)).toBeTruthy();
  expect(await screen.findByRole('textbox', { name: 'Role, pay and place' })).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

test('a page without a listing says so and why', async () => {
  const { container } = await open(tabWith([{ ...REPORT, reading: null, kind: 'list', health: 'nothing-readable' }]));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No listing found');
  await userEvent.click(screen.getByText('Why nothing here?'));
  expect(screen.getByText('Read as: a list of listings.')).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});
