// @vitest-environment jsdom
import '../catalogue';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { ComparisonView } from '../../../components/panel/ComparisonView';
import { compare } from '../../../lib/compare/compare';
import { matchProfile } from '../../../lib/compare/match-profile';
import { EMPTY_PROFILE } from '../../../lib/profile/profile';
import { DEFAULT_DISPLAY, type PanelPart } from '../../../lib/settings/display';
import { LISTING_TEXT, savedEntry, TODAY } from '../../shortlist/saved-entry';
import { faultsOf } from '../axe';

afterEach(cleanup);
const { posting } = savedEntry();
const comparison = compare(posting, { today: TODAY });
const me = matchProfile(posting, { ...EMPTY_PROFILE, degree: 'phd', skills: ['Python', 'TensorFlow'] }, LISTING_TEXT);

const rowOf = (name: RegExp) => within(screen.getByRole('button', { name }));

describe('where the user stands', () => {
  test('stands in each row and in sum, in words', async () => {
    render(<ComparisonView posting={posting} comparison={comparison} today={TODAY} me={me} />);
    // Required: degree, field, experience, publications, venues, languages, frameworks, areas; the profile tells degree, Python, not PyTorch.
    expect(screen.getByText('You meet 2 of 8 stated requirements; 5 cannot be told.')).toBeTruthy();
    expect(rowOf(/^Degree/).getByText('Met')).toBeTruthy();
    expect(rowOf(/^Frameworks/).getByText('Not met')).toBeTruthy();
    expect(rowOf(/^Experience/).getByText('Cannot be told')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Degree/ }));
    expect(screen.getByText('Asked: a PhD. Your profile meets it.')).toBeTruthy();
    expect(await faultsOf(document.body)).toEqual([]);
  });

  test('is not spoken of without a profile', () => {
    render(<ComparisonView posting={posting} comparison={comparison} today={TODAY} />);
    expect(screen.queryByText(/You meet/)).toBeNull();
    expect(screen.queryByText('Met')).toBeNull();
  });
});

describe('what the user does not want to see', () => {
  const PARTS: [PanelPart, RegExp][] = [
    ['references', /Beside public figures/],
    ['silent', /Typical, but not stated here/],
  ];
  test.each(PARTS)('%s is left out', (part, words) => {
    const { rerender } = render(<ComparisonView posting={posting} comparison={comparison} today={TODAY} />);
    expect(screen.getByText(words)).toBeTruthy();
    const display = { ...DEFAULT_DISPLAY, hidden: [part] };
    rerender(<ComparisonView posting={posting} comparison={comparison} today={TODAY} display={display} />);
    expect(screen.queryByText(words)).toBeNull();
  });

  test('amounts start in the unit that was chosen, and a currency stands beside', () => {
    render(
      <ComparisonView
        posting={posting}
        comparison={comparison}
        today={TODAY}
        display={{ ...DEFAULT_DISPLAY, payPer: 'month' }}
        converted={{ min: 140_000, max: 157_000, currency: 'EUR', year: '2024', source: 'a source' }}
      />,
    );
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'per month' }).checked).toBe(true);
    expect(screen.getByText('About €140–157k a year at the mean rate of 2024 (a source).')).toBeTruthy();
  });
});
