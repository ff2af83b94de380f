// @vitest-environment jsdom
import '../catalogue';
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { backupOf, isSetting, readBackup, restore } from '../../../components/options/backup';
import { OptionsApp, SECTIONS, type Section } from '../../../components/options/OptionsApp';
import { exportOwnBands, type OwnBand } from '../../../lib/guide/own-bands';
import { EMPTY_PROFILE } from '../../../lib/profile/profile';
import { DEFAULT_DISPLAY } from '../../../lib/settings/display';
import { savedEntry } from '../../shortlist/saved-entry';
import { faultsOf } from '../axe';
import { type TestWorld, testWorld } from './world';

afterEach(() => {
  cleanup();
  location.hash = '';
});

function open(section: Section, world: TestWorld = testWorld()): TestWorld {
  location.hash = `#/${section}`;
  render(<OptionsApp world={world} />);
  return world;
}
const BAND: OwnBand = {
  id: 'one',
  role: 'ml-researcher',
  level: 'senior',
  market: 'DE',
  currency: 'EUR',
  unit: 'year',
  basis: 'base',
  min: 80_000,
  max: 110_000,
  open: false,
};
const fileOf = (text: string) => new File([text], 'file.json', { type: 'application/json' });

test.each(SECTIONS)('axe finds nothing in %s', async (section) => {
  open(section);
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(document.querySelector('.card, textarea')).not.toBeNull());
  expect(await faultsOf(document.body)).toEqual([]);
});

describe('sites', () => {
  const site = { host: 'jobs.example', choice: 'in-page', granted: true } as const;

  test('a site of the user is turned off, forgotten and revoked', async () => {
    const world = open('sites', testWorld({ granted: [site] }));
    for (const name of [
      'Turn off: jobs.example',
      'Forget what I chose: jobs.example',
      'Take access back: jobs.example',
    ]) {
      await userEvent.click(await screen.findByRole('button', { name }));
    }
    expect(world.asked).toEqual(['choose jobs.example off', 'choose jobs.example null', 'revoke jobs.example']);
  });

  test('an address is asked for as its host; one that cannot be asked for is refused', async () => {
    const world = open('sites');
    const address = await screen.findByLabelText('Address of a site');
    await userEvent.type(address, 'careers.example{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('https://');
    expect(world.asked).toEqual([]);
    await userEvent.clear(address);
    await userEvent.type(address, 'https://careers.example/jobs/7{Enter}');
    expect(world.asked).toEqual(['grant https://careers.example/*']);
    expect(await screen.findByText('Yardstick reads careers.example by itself now.')).toBeTruthy();
  });

  test('a refusal is said', async () => {
    open('sites', testWorld({}, false));
    await userEvent.type(await screen.findByLabelText('Address of a site'), 'https://careers.example{Enter}');
    expect(await screen.findByText('The browser did not grant access. Nothing was changed.')).toBeTruthy();
  });
});

describe('display', () => {
  test('what is chosen is kept', async () => {
    const world = open('display');
    await userEvent.click(await screen.findByLabelText('Dark'));
    await userEvent.click(screen.getByLabelText('Where I stand, from my profile'));
    await userEvent.selectOptions(screen.getByLabelText('Amounts in the chart'), 'by the month');
    await userEvent.selectOptions(screen.getByLabelText('Show yearly pay in this currency too'), 'EUR');
    await userEvent.type(screen.getByLabelText('Place whose pay counts'), 'Denver');
    await waitFor(async () =>
      expect(await world.settings.display()).toEqual({
        theme: 'dark',
        payPer: 'month',
        currency: 'EUR',
        place: 'Denver',
        hidden: ['match'],
      }),
    );
    expect(document.documentElement.dataset.theme).toBe('dark');
    await userEvent.click(screen.getByLabelText('As the page or the system has it'));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});

describe('own bands', () => {
  test('a band is added, a wrong one is named', async () => {
    const world = open('bands');
    await userEvent.click(await screen.findByRole('button', { name: 'Add a band' }));
    await userEvent.type(screen.getByLabelText('From'), '90000');
    await userEvent.type(screen.getByLabelText('To'), '80000');
    await userEvent.click(screen.getByRole('button', { name: 'Keep this band' }));
    expect(screen.getByRole('alert').textContent).toContain('To must not be below the lower end');
    await userEvent.clear(screen.getByLabelText('To'));
    await userEvent.type(screen.getByLabelText('To'), '120000');
    await userEvent.click(screen.getByRole('button', { name: 'Keep this band' }));
    await screen.findByRole('row', { name: /90,000/ });
    expect(await world.settings.ownBands()).toMatchObject([{ role: 'ml-researcher', min: 90_000, max: 120_000 }]);
  });

  test('a file is taken in whole, or its faults are shown and nothing is taken', async () => {
    const world = open('bands');
    const chooser = await screen.findByLabelText('Read a file');
    await userEvent.upload(chooser, fileOf(exportOwnBands([BAND])));
    await screen.findByRole('row', { name: /80,000/ });
    await userEvent.upload(chooser, fileOf(exportOwnBands([{ ...BAND, currency: 'EURO' }])));
    expect((await screen.findByRole('alert')).textContent).toContain('Line 5, band 1, currency');
    expect(await world.settings.ownBands()).toEqual([BAND]);
    await userEvent.click(screen.getByRole('button', { name: /^Remove the band/ }));
    await waitFor(async () => expect(await world.settings.ownBands()).toEqual([]));
  });
});

describe('data', () => {
  async function filled(): Promise<TestWorld> {
    const world = testWorld();
    await world.shortlist.save(savedEntry());
    await world.profile.write({ ...EMPTY_PROFILE, degree: 'phd', places: ['Oslo'] });
    await world.settings.rememberOwnBands([BAND]);
    await world.settings.rememberDisplay({ ...DEFAULT_DISPLAY, theme: 'dark' });
    world.records['site:jobs.example'] = 'off';
    world.records['shortlist-copy:1'] = { notes: '' };
    return world;
  }

  test('a back-up brings all of it to another browser, twice the same', async () => {
    const world = await filled();
    const text = await backupOf(world);
    const other = testWorld();
    for (const adds of [1, 0]) {
      const found = await readBackup(text, other);
      expect(found?.plan.adds.length).toBe(adds);
      if (found) await restore(found, other);
    }
    expect(await other.profile.read()).toEqual(await world.profile.read());
    expect(await other.settings.ownBands()).toEqual([BAND]);
    expect((await other.settings.display()).theme).toBe('dark');
    expect(other.records).toEqual(
      Object.fromEntries(Object.entries(world.records).filter(([key]) => key !== 'shortlist-copy:1')),
    );
    const [one] = await world.shortlist.list();
    expect(await other.shortlist.get(one?.id ?? '')).toEqual(await world.shortlist.get(one?.id ?? ''));
  });

  test.each([
    ['another file', () => '{"format":"yardstick-profile"}'],
    ['half a file', (text: string) => text.slice(0, text.length / 2)],
    ['a changed listing', (text: string) => text.replace('Quarry Lab', 'Larkspur')],
    ['a strange setting', (text: string) => text.replace('"site:jobs.example":"off"', '"site:jobs.example":"always"')],
    ['a wrong profile', (text: string) => text.replace('"degree":"phd"', '"degree":"duke"')],
  ])('%s is refused', async (_what, change) => {
    const text = await backupOf(await filled());
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(await readBackup(changed, testWorld())).toBeNull();
  });

  test('only settings are settings', () => {
    expect(isSetting('paused', true)).toBe(true);
    expect(isSetting('profile:record', { version: 1 })).toBe(false);
    expect(isSetting('display', { theme: 'loud' })).toBe(false);
  });

  test('the page writes a back-up and shows what a file holds before it is restored', async () => {
    const world = open('data', await filled());
    await userEvent.click(await screen.findByRole('button', { name: 'Save a back-up' }));
    await waitFor(() => expect(world.files.map(({ name }) => name)).toEqual(['yardstick-backup-2026-11-20.json']));
    cleanup();
    const other = open('data');
    await userEvent.upload(await screen.findByLabelText('Choose a back-up'), fileOf(world.files[0]?.text ?? ''));
    await screen.findByText('In this file: one listing to add or change, a profile, one band, options.');
    expect(await other.shortlist.list()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Restore this' }));
    await screen.findByText('Restored.');
    expect(await other.shortlist.list()).toHaveLength(1);
  });

  test('everything is erased only after the words were typed', async () => {
    const world = open('data');
    await userEvent.click(await screen.findByRole('button', { name: 'Erase everything' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    const erase = dialog.getByRole('button', { name: 'Erase everything for good' });
    await userEvent.type(dialog.getByRole('textbox'), 'erase');
    await userEvent.click(erase);
    expect(world.asked).toEqual([]);
    await userEvent.type(dialog.getByRole('textbox'), ' everything');
    await userEvent.click(erase);
    expect(world.asked).toEqual(['erase']);
  });
});

test('the keys are listed with what the browser has set', async () => {
  open('keys');
  expect((await screen.findByRole('row', { name: /Save this listing/ })).textContent).toContain('Alt+Shift+S');
  expect(screen.getByRole('row', { name: /Open the shortlist/ }).textContent).toContain('not set');
});

test('diagnostics are copied as they are shown', async () => {
  const world = open('diagnostics');
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('Saved listings: 2'));
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(world.asked).toEqual(['copy Yardstick 0.1.0\nSaved listings: 2']);
});
