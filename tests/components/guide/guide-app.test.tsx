// @vitest-environment jsdom
import '../catalogue';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { GuideApp } from '../../../components/guide/GuideApp';
import { routeOf } from '../../../components/guide/route';

beforeAll(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => {};
  window.scrollTo = () => {};
});
beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

async function goTo(hash: string): Promise<void> {
  await act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

test('the start lists the five guides', () => {
  render(<GuideApp />);
  const main = within(screen.getByRole('main'));
  for (const title of [
    'ML Researcher',
    'Research Fellow',
    'PhD Researcher',
    'Assistant Professor',
    'Research Positions',
  ]) {
    expect(main.getByRole('link', { name: `${title} guide` })).toBeTruthy();
  }
});

test('an address with an entry opens its guide and moves the focus to the entry', async () => {
  render(<GuideApp />);
  await goTo('#/phd-researcher/PHD-022');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('PhD Researcher guide');
  expect(document.activeElement?.id).toBe('at-PHD-022');
  expect(document.activeElement?.hasAttribute('data-current')).toBe(true);
  expect(document.title).toBe('PhD Researcher guide · Role guides · Yardstick');
});

test('an address that is no place says so', async () => {
  render(<GuideApp />);
  await goTo('#/plumber');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such place');
});

test('"/" goes to the search, what is typed is found in all guides, Escape ends it', async () => {
  render(<GuideApp />);
  fireEvent.keyDown(document.body, { key: '/' });
  const box = screen.getByRole('textbox', { name: 'Search the guides' });
  expect(document.activeElement).toBe(box);
  await act(async () => fireEvent.change(box, { target: { value: 'optimal transp' } }));
  expect(screen.getByRole('status').textContent).toContain('One statement found');
  const result = within(screen.getByRole('main')).getByRole('link');
  expect(result.getAttribute('href')).toBe('#/research-fellow/RF-034');
  await act(async () => fireEvent.keyDown(box, { key: 'Escape' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Role guides');
});

test('the arrow keys go from the search to the results and along them', async () => {
  render(<GuideApp />);
  const box = screen.getByRole('textbox', { name: 'Search the guides' });
  await act(async () => fireEvent.change(box, { target: { value: 'papers' } }));
  const [first, second] = within(screen.getByRole('main')).getAllByRole('link');
  fireEvent.keyDown(box, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second as HTMLElement, { key: 'ArrowUp' });
  fireEvent.keyDown(first as HTMLElement, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(box);
});

test.each([
  ['C++', '#/ml-researcher/MLR-139'],
  ['204655', '#/research-fellow/RF-092'],
  ['UKRI', '#/references/ukriStipend'],
  ['reinforcment robots', '#/phd-researcher/PHD-010'],
])('a search for %s finds %s', async (query, hash) => {
  render(<GuideApp />);
  const box = screen.getByRole('textbox', { name: 'Search the guides' });
  await act(async () => fireEvent.change(box, { target: { value: query } }));
  const found = within(screen.getByRole('main')).getAllByRole('link');
  expect(found.map((link) => link.getAttribute('href'))).toContain(hash);
});

test.each([
  ['', { page: 'home' }],
  ['#/', { page: 'home' }],
  ['#/research-fellow', { page: 'guide', guide: 'research-fellow', place: null }],
  ['#/research-fellow/RF-034', { page: 'guide', guide: 'research-fellow', place: 'RF-034' }],
  ['#/references/canada', { page: 'references', place: 'canada' }],
  ['#/other', { page: 'unknown', hash: '#/other' }],
  ['#/research-fellow/RF-034/more', { page: 'unknown', hash: '#/research-fellow/RF-034/more' }],
])('the address %s', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});
