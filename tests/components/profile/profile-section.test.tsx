// @vitest-environment jsdom
import '../catalogue';
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { ProfileSection } from '../../../components/profile/ProfileSection';
import { EMPTY_PROFILE, type Profile } from '../../../lib/profile/profile';
import { exportProfile, importProfile } from '../../../lib/profile/profile-schema';
import { faultsOf } from '../axe';
import { type TestWorld, testWorld } from '../options/world';

afterEach(cleanup);

async function open(profile?: Profile): Promise<TestWorld> {
  const world = testWorld();
  if (profile) await world.profile.write(profile);
  render(<ProfileSection store={world.profile} now={world.now} download={world.download} />);
  await screen.findByLabelText('Highest degree you hold');
  return world;
}
const kept = (world: TestWorld, part: Partial<Profile>) =>
  waitFor(async () => expect(await world.profile.read()).toMatchObject(part));

describe('the profile', () => {
  test('is edited field by field, each kept at once', async () => {
    const world = await open();
    await userEvent.selectOptions(screen.getByLabelText('Highest degree you hold'), 'PhD');
    await userEvent.type(screen.getByLabelText('In industry'), '2.5');
    await userEvent.selectOptions(screen.getByLabelText('Have you taught or mentored?'), 'No');
    await userEvent.selectOptions(screen.getByLabelText('Add: Venue'), 'ICML');
    await userEvent.selectOptions(screen.getByLabelText('Add: Language'), 'German');
    await userEvent.selectOptions(screen.getByLabelText('German: Level'), 'Native');
    await userEvent.type(screen.getByLabelText('Places you would work at'), 'Oslo{Enter}Bergen');
    await userEvent.type(screen.getByLabelText('Least pay you would take, a year before tax'), '90000');
    await kept(world, {
      degree: 'phd',
      years: { industry: 2.5, postdoctoral: null, earlierAcademic: null },
      taught: false,
      venues: [{ name: 'ICML', count: 1 }],
      languages: [{ code: 'de', fluency: 'native' }],
      places: ['Oslo', 'Bergen'],
      wishedPay: { min: 90_000, currency: 'USD' },
    });
    expect(await faultsOf(document.body)).toEqual([]);
  });

  test('takes skills from the vocabulary by the keyboard; Escape loses none', async () => {
    const world = await open();
    const skills = screen.getByRole('combobox', { name: 'Skills' });
    await userEvent.type(skills, 'pytor');
    await screen.findByRole('option', { name: 'PyTorch' });
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await kept(world, { skills: ['PyTorch'] });
    await userEvent.keyboard('{Escape}{Escape}{Escape}');
    await kept(world, { skills: ['PyTorch'] });
    await userEvent.click(screen.getByRole('button', { name: 'Remove PyTorch' }));
    await kept(world, { skills: [] });
    await userEvent.type(skills, 'jax{Enter}');
    await kept(world, { skills: ['JAX'] });
    // Leaving the field chooses nothing, whatever the list has marked.
    await userEvent.type(skills, 'pyth{ArrowDown}');
    await userEvent.tab();
    await kept(world, { skills: ['JAX'] });
  });

  test('takes from a CV only what is left ticked', async () => {
    const world = await open();
    await userEvent.click(screen.getByText('Fill in from a CV'));
    await userEvent.type(screen.getByLabelText('Text of the CV'), 'PhD in Statistics, 2019{Enter}Python, PyTorch, JAX');
    await userEvent.click(screen.getByRole('button', { name: 'Read it' }));
    expect(await world.profile.read()).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Fields/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Take what is ticked' }));
    await kept(world, { degree: 'phd', fields: [] });
    expect((await world.profile.read())?.skills).toEqual(expect.arrayContaining(['Python', 'PyTorch', 'JAX']));
  });

  test('is saved as a file, read from one, and erased after a second word', async () => {
    const world = await open({ ...EMPTY_PROFILE, degree: 'master' });
    await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(importProfile(world.files[0]?.text ?? '')).toMatchObject({ degree: 'master' });
    const file = (text: string) => new File([text], 'profile.json', { type: 'application/json' });
    await userEvent.upload(
      screen.getByLabelText('Read a file'),
      file(exportProfile({ ...EMPTY_PROFILE, degree: 'phd' })),
    );
    await kept(world, { degree: 'phd' });
    await userEvent.upload(screen.getByLabelText('Read a file'), file('{}'));
    await screen.findByText(/is no profile of Yardstick/);
    await kept(world, { degree: 'phd' });
    await userEvent.click(screen.getByRole('button', { name: 'Erase the profile' }));
    expect(await world.profile.read()).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Erase it' }));
    await screen.findByText('The profile is erased.');
    expect(await world.profile.read()).toBeNull();
  });
});
