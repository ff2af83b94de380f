// @vitest-environment jsdom
import '../catalogue';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { SidePanel } from '../../../components/sidepanel/SidePanel';
import type { TabSession } from '../../../lib/tab-reading/tab-session';
import { REPORT } from '../../overlay/shown-listing';
import { TODAY } from '../../shortlist/saved-entry';
import { faultsOf } from '../axe';
import { TAB_ID, tabWith } from '../tab';

afterEach(cleanup);

async function open(tab: TabSession, onShow = vi.fn()) {
  const { container } = render(<SidePanel tab={tab} today={TODAY} onShow={onShow} />);
  await act(() => tab.read());
  return { container, onShow };
}

test('the comparison of the active tab, with the words of a row', async () => {
  const { container, onShow } = await open(tabWith([REPORT]));
  expect(screen.getByRole('region', { name: 'What it asks' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Degree/ }));
  expect(onShow).toHaveBeenCalledWith(TAB_ID, expect.objectContaining({ source: expect.any(String) }));
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
