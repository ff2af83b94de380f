// @vitest-environment jsdom
import '../catalogue';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { PRACTICE_TEXT } from '../../../components/welcome/practice-listing';
import { WelcomePage } from '../../../components/welcome/WelcomePage';
import { compare } from '../../../lib/compare/compare';
import type { Compared } from '../../../lib/messages';
import { describeListing } from '../../../lib/overlay/read-listing';
import { createSession, type SessionWorld } from '../../../lib/overlay/session';
import { readPasted } from '../../../lib/pasted/pasted-listing';
import { readPosting } from '../../../lib/posting/read-posting';
import { DEFAULT_VIEW } from '../../../lib/settings/view';
import { readingOf } from '../../../lib/tab-reading/tab-report';
import { faultsOf } from '../axe';

afterEach(cleanup);
const today = '2026-11-20';

test('the practice listing is read and compared at once', async () => {
  const session = createSession({
    describe: describeListing,
    retry: () => undefined,
    ask: (async ({ reading }: { reading: { listing: Parameters<typeof readPosting>[0] } }): Promise<Compared> => {
      const { posting } = readPosting(reading.listing);
      return {
        posting,
        comparison: compare(posting, { today }),
        correction: {},
        saved: null,
        view: DEFAULT_VIEW,
        today,
      };
    }) as unknown as SessionWorld['ask'],
    mark: () => true,
    unmark: () => undefined,
    commandId: () => '7d9f8f0e-6f0a-4f43-9b8e-111111111111',
  });
  const read = async () => {
    const reading = await readPasted({ words: PRACTICE_TEXT, kind: 'text', address: '', today }, () =>
      Promise.reject(new Error('the words are no page')),
    );
    await session.take(readingOf({ reading, siteName: '', adapter: 'generic', health: 'generic', kind: 'posting' }));
  };
  render(<WelcomePage session={session} onTry={read} />);
  expect(screen.getAllByRole('img')).toHaveLength(3);
  expect(await faultsOf(document.body)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Read this listing' }));
  await screen.findByRole('heading', { name: 'What it asks' });
  // $150,000 to $185,000 a year, a PhD, three years: as the practice listing says.
  expect(screen.getByText(/lies|starts|reaches/, { selector: '.pay-sentence' })).toBeTruthy();
  expect(await faultsOf(document.body)).toEqual([]);
});
