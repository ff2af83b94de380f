// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '../catalogue';
import { randomUUID } from 'node:crypto';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Markdown } from '../../../components/shortlist/Markdown';
import { ShortlistPage } from '../../../components/shortlist/ShortlistPage';
import { EMPTY_PROFILE, type Profile } from '../../../lib/profile/profile';
import { dexieStore } from '../../../lib/shortlist/dexie-store';
import { type SafetyCopy, withSafetyCopy } from '../../../lib/shortlist/safety-copy';
import { shortlistIn } from '../../../lib/shortlist/store-repository';
import { LISTING_TEXT, savedEntry } from '../../shortlist/saved-entry';

// jsdom has no layout, and without a height no line of the table would be in sight: here all of them are.
vi.mock('@tanstack/react-virtual', () => ({
  useVirtualizer: ({ count }: { count: number }) => ({
    getVirtualItems: () => Array.from({ length: count }, (_, index) => ({ index, key: index, start: 0, end: 0 })),
    getTotalSize: () => 0,
  }),
}));

let opened: SafetyCopy;
beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  window.location.hash = '';
  window.scrollTo = () => {};
  opened = withSafetyCopy(shortlistIn(dexieStore(`shortlist-${randomUUID()}`)), fakeBrowser.storage.local);
});
afterEach(cleanup);
// Each step waits for a database; on a loaded machine that takes its time.
configure({ asyncUtilTimeout: 20_000 });

const nobody = async () => null;
const show = (profile: () => Promise<Profile | null> = nobody) =>
  render(<ShortlistPage opened={opened} profile={profile} now={() => new Date('2026-11-20T12:00:00Z')} />);
const save = (number: number, change: Parameters<typeof savedEntry>[0] = {}) =>
  opened.repository.save(savedEntry({ canonicalId: `jobs.example:${number}`, ...change }));
const rows = () => screen.getAllByRole('checkbox', { name: /^Select Research/ });
async function goTo(hash: string): Promise<void> {
  await act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

test('an empty shortlist says how to begin', async () => {
  show();
  expect(await screen.findByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
  expect(screen.getByText(/choose “Save to shortlist”/)).toBeTruthy();
});

test('several get a status in one action, and it is taken back', async () => {
  await save(1);
  await save(2);
  await save(3, { status: 'offer' });
  show();
  await screen.findByText('3 listings');
  for (const box of rows()) fireEvent.click(box);
  const bar = screen.getByRole('region', { name: '3 selected' });
  fireEvent.change(within(bar).getByRole('combobox'), { target: { value: 'applied' } });
  await screen.findByText(/Status of 3 listings: Applied/);
  expect((await opened.repository.list()).map(({ status }) => status)).toEqual(['applied', 'applied', 'applied']);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Undone.');
  expect((await opened.repository.list()).map(({ status }) => status).sort()).toEqual(['offer', 'saved', 'saved']);
});

test('what is removed comes back', async () => {
  await save(1);
  show();
  fireEvent.click((await screen.findAllByRole('checkbox', { name: /^Select Research/ }))[0] as HTMLElement);
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
  await screen.findByRole('heading', { name: 'Nothing saved yet' });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('one listing');
});

test('search finds facts, notes and the saved words; filters narrow', async () => {
  await save(1, { notes: 'ask Anna' });
  await save(2, { text: `${LISTING_TEXT}\nThe lab stands beside a lighthouse.`, tags: ['far'] });
  show();
  await screen.findByText('2 listings');
  const box = screen.getByRole('searchbox');
  fireEvent.change(box, { target: { value: 'anna' } });
  await screen.findByText('1 of 2 shown');
  fireEvent.change(box, { target: { value: 'lighthouse' } });
  await waitFor(() => expect(screen.getByText('1 of 2 shown')).toBeTruthy(), { timeout: 3000 });
  fireEvent.change(box, { target: { value: 'submarine' } });
  await screen.findByText('No listing fits the search and the filters.');
  fireEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }));
  await screen.findByText('2 listings');
});

test('an entry shows its words with evidence marked, and keeps what is written about it', async () => {
  const entry = await save(1);
  show();
  await screen.findByText('one listing');
  await goTo(`#/entry/${entry.id}`);
  await screen.findByRole('heading', { level: 1, name: 'Research Scientist, Machine Learning' });
  const marked = [...document.querySelectorAll('.sl-snapshot mark')].map((mark) => mark.textContent);
  expect(marked.some((words) => words?.includes('$150,000'))).toBe(true);
  expect(document.querySelector('.sl-snapshot')?.textContent).toBe(LISTING_TEXT);

  fireEvent.click(screen.getByRole('radio', { name: '4 stars' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'CV' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Notes' }), { target: { value: 'call **Anna**' } });
  fireEvent.blur(screen.getByRole('textbox', { name: 'Notes' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Tags' }), { target: { value: '#near' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  await waitFor(async () =>
    expect(await opened.repository.get(entry.id)).toMatchObject({
      rating: 4,
      materials: ['cv'],
      notes: 'call **Anna**',
      tags: ['near'],
    }),
  );
});

test('two stand side by side with what differs marked', async () => {
  const one = await save(1);
  const two = await save(2, { rating: 3 });
  show();
  await screen.findByText('2 listings');
  await goTo(`#/compare/${one.id},${two.id}`);
  await screen.findByRole('heading', { name: 'Side by side' });
  const differing = [...document.querySelectorAll('tr[data-differs] th')].map((head) => head.firstChild?.textContent);
  expect(differing).toEqual(['Rating']);
  expect(screen.getByRole('img', { name: 'Pay of each listing by the year' })).toBeTruthy();
});

test('side by side says where the user stands, and nothing of it without a profile', async () => {
  const [one, two] = [await save(1), await save(2)];
  const view = show(async () => ({ ...EMPTY_PROFILE, degree: 'phd' }));
  await screen.findByText('2 listings');
  await goTo(`#/compare/${one.id},${two.id}`);
  await screen.findByRole('rowheader', { name: /^Where you stand/ });
  const degree = screen.getByRole('rowheader', { name: 'Degree' }).closest('tr') as HTMLElement;
  expect(within(degree).getAllByText('You: Met')).toHaveLength(2);
  expect(screen.queryByRole('rowheader', { name: /you wish for/ })).toBeNull();
  view.unmount();
  show();
  await screen.findByRole('heading', { name: 'Side by side' });
  expect(screen.queryByRole('rowheader', { name: /^Where you stand/ })).toBeNull();
});

test('side by side holds pay and places against what the user wishes for', async () => {
  const [one, two] = [await save(1), await save(2)];
  const wishes = { wishedPay: { min: 1, currency: 'USD' }, places: ['Nowhere at all'] };
  show(async () => ({ ...EMPTY_PROFILE, ...wishes }));
  await screen.findByText('2 listings');
  await goTo(`#/compare/${one.id},${two.id}`);
  const row = async (name: string) => (await screen.findByRole('rowheader', { name })).closest('tr') as HTMLElement;
  expect(within(await row('The pay you wish for')).getAllByText(/^Reached by the whole range\./)).toHaveLength(2);
  expect(within(await row('Places you wish for')).getAllByText('None of yours is named.')).toHaveLength(2);
});

test('the same opening on two sites is proposed, joined, and separated again', async () => {
  const one = await save(1);
  await save(2, { site: 'mirror.example', savedAt: '2026-11-21T10:00:00.000Z' });
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Join them' }));
  await screen.findByText('one listing');
  await goTo(`#/entry/${one.id}`);
  fireEvent.click(await screen.findByRole('button', { name: 'Separate again' }));
  await goTo('#/');
  await screen.findByText('2 listings');
});

test('a shortlist that the browser has lost is brought back', async () => {
  await save(1);
  const emptied = withSafetyCopy(shortlistIn(dexieStore(`shortlist-${randomUUID()}`)), fakeBrowser.storage.local);
  render(<ShortlistPage opened={emptied} profile={nobody} now={() => new Date('2026-11-20T12:00:00Z')} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Bring them back' }));
  await screen.findByText('one listing');
});

test('after twenty-five saves a back-up is asked for', async () => {
  for (let number = 0; number < 25; number += 1) await save(number);
  show();
  expect(await screen.findByText(/25 listings saved and no back-up yet/)).toBeTruthy();
});

test('notes of a page that was left while they were typed are stored by the next one', async () => {
  const one = await save(1, { notes: 'call Anna' });
  const view = show();
  await screen.findByText('one listing');
  await goTo(`#/entry/${one.id}`);
  fireEvent.change(await screen.findByLabelText('Notes'), { target: { value: 'call Anna on Friday' } });
  // As a page that is left: no timer, no effect, no write of it ends.
  const left = { ...localStorage };
  view.unmount();
  await waitFor(async () => expect((await opened.repository.list())[0]?.notes).toBe('call Anna on Friday'));
  await waitFor(() => expect(localStorage).toHaveLength(0));
  await opened.repository.changeEach([{ id: one.id, change: { notes: 'call Anna' } }], '2026-11-20T12:01:00Z');
  for (const [key, value] of Object.entries(left)) localStorage.setItem(key, value);
  show();
  await waitFor(async () => expect((await opened.repository.list())[0]?.notes).toBe('call Anna on Friday'));
  await waitFor(() => expect(localStorage).toHaveLength(0));
});

test('typed words that were not stored never replace notes that were changed elsewhere', async () => {
  const one = await save(1, { notes: 'written elsewhere' });
  localStorage.setItem(`unsaved-notes:${one.id}`, JSON.stringify({ before: 'old', words: 'typed here' }));
  localStorage.setItem('unsaved-notes:gone', '{');
  show();
  await waitFor(async () => expect((await opened.repository.list())[0]?.notes).toBe('written elsewhere\n\ntyped here'));
  await waitFor(() => expect(localStorage).toHaveLength(0));
});

test('notes are read, never run', () => {
  const source = [
    '# Head',
    '- [x] **done** and *soon*',
    '<img src=x onerror=alert(1)>',
    '[bad](javascript:alert(1)) [good](https://x.example/a) `<b>`',
  ].join('\n');
  const { container } = render(<Markdown source={source} />);
  expect(container.querySelectorAll('img, script, b')).toHaveLength(0);
  expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://x.example/a',
  ]);
  expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(container.querySelector('strong')?.textContent).toBe('done');
});
