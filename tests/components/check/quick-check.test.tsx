// @vitest-environment jsdom
import '../catalogue';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckPage } from '../../../components/check/CheckPage';
import { QuickCheck } from '../../../components/check/QuickCheck';
import { idleSession } from '../../overlay/shown-listing';
import { faultsOf } from '../axe';

afterEach(cleanup);

const TODAY = '2026-11-20';
test('the verdict stands there as soon as the phrase is typed', async () => {
  render(<QuickCheck today={TODAY} />);
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Role, pay and place' }),
    'senior research scientist NYC 175k',
  );
  await waitFor(() => expect(screen.getByText('Within band')).toBeTruthy());
  expect(screen.getByRole('combobox', { name: 'Role' })).toHaveProperty('value', '');
  expect(screen.getByRole('combobox', { name: 'Country for pay' }).textContent).toContain('United States');
});

test('what was read wrong can be set right', async () => {
  render(<QuickCheck today={TODAY} initial="research scientist 150k" />);
  // Neither a place nor a currency is typed.
  expect(screen.queryByText('Fits the levels')).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Country for pay' }), 'US');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'mid');
  // Base pay at mid level: 140 to 180 thousand.
  await waitFor(() => expect(screen.getByText('Within band')).toBeTruthy());
  expect(screen.getByText('$150k', { selector: 'strong' })).toBeTruthy();
});

test('a phrase without a post asks for one, and has its verdict once one is chosen', async () => {
  render(<QuickCheck today={TODAY} initial="$200k in NYC" />);
  expect(screen.getByText(/Name a role, or choose one above/)).toBeTruthy();
  expect(screen.queryByText(/No guide covers/)).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'ml-researcher');
  // Base pay at the senior level: 180 to 220 thousand.
  await waitFor(() => expect(screen.getByText('Fits the levels')).toBeTruthy());
});

test('an empty field says what to do', () => {
  render(<QuickCheck today={TODAY} />);
  expect(screen.getByText(/the verdict appears here/)).toBeTruthy();
});

test('the page has no faults, in either part', async () => {
  const { container } = render(
    <CheckPage session={idleSession()} onRead={() => undefined} today={TODAY} words="postdoc $70k Boston" />,
  );
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(screen.getByRole('tab', { name: 'Read a listing' }));
  expect(await faultsOf(container)).toEqual([]);
});

test('the arrow keys go from one part to the other', async () => {
  render(<CheckPage session={idleSession()} onRead={() => undefined} today={TODAY} words="" />);
  screen.getByRole('tab', { name: 'Salary check' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('Read a listing');
  expect(screen.getByRole('tabpanel').id).toBe('part-paste');
});

test('marked words that are longer than a phrase stand ready to be read as a listing', () => {
  render(
    <CheckPage session={idleSession()} onRead={() => undefined} today={TODAY} words={'We are hiring. '.repeat(40)} />,
  );
  const field = within(screen.getByRole('tabpanel')).getByRole('textbox', { name: 'Text or HTML of the listing' });
  expect((field as HTMLTextAreaElement).value).toContain('We are hiring.');
});

test('an address that is none keeps the listing from being read', async () => {
  const onRead = vi.fn();
  render(<CheckPage session={idleSession()} onRead={onRead} today={TODAY} words={'We are hiring. '.repeat(40)} />);
  const address = screen.getByRole('textbox', { name: 'Address of the listing, if known' });
  await userEvent.type(address, 'ftp://x');
  await userEvent.click(screen.getByRole('button', { name: 'Read it' }));
  expect(onRead).not.toHaveBeenCalled();
  await userEvent.clear(address);
  await userEvent.type(address, 'https://jobs.example/1');
  await userEvent.click(screen.getByRole('button', { name: 'Read it' }));
  expect(onRead).toHaveBeenCalledWith(expect.objectContaining({ address: 'https://jobs.example/1' }));
});

test('a chosen file is read as what it is', async () => {
  // jsdom 22 reads files by FileReader only.
  File.prototype.text = function text() {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(this);
    });
  };
  const onRead = vi.fn();
  render(<CheckPage session={idleSession()} onRead={onRead} today={TODAY} words="" />);
  await userEvent.click(screen.getByRole('tab', { name: 'Read a listing' }));
  const chooser = screen.getByLabelText('Choose a file');
  await userEvent.upload(chooser, new File(['<h1>Postdoc</h1>'], 'saved.html', { type: 'text/html' }));
  await waitFor(() => expect(onRead).toHaveBeenCalledWith({ words: '<h1>Postdoc</h1>', kind: 'html', address: '' }));
  await userEvent.upload(chooser, new File(['Postdoc'], 'saved.txt', { type: 'text/plain' }));
  await waitFor(() => expect(onRead).toHaveBeenCalledWith({ words: 'Postdoc', kind: null, address: '' }));
});
