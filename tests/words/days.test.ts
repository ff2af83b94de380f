import '../components/catalogue';
import { describe, expect, test } from 'vitest';
import { daysUntil, deadlineLines } from '../../lib/words/days';

describe('days until a date', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-21', 1],
    ['2026-11-20', '2027-01-15', 56],
    ['2026-11-20', '2026-11-01', -19],
    // Clocks change in between; a day stays a day.
    ['2026-03-28', '2026-03-30', 2],
  ])('%s to %s: %i', (today, day, expected) => {
    expect(daysUntil(today, day)).toBe(expected);
  });
});

describe('what is said of a deadline', () => {
  const today = '2026-11-20';
  test.each([
    [{ date: '2027-01-15', kind: 'closes' }, [['Closes 15 Jan 2027', '56 days left', 'open']]],
    [{ date: '2026-11-21', kind: 'closes' }, [['Closes 21 Nov 2026', 'one day left', 'soon']]],
    [{ date: '2026-11-20', kind: 'closes' }, [['Closes 20 Nov 2026', 'today', 'soon']]],
    [{ date: '2026-11-02', kind: 'closes' }, [['Closed since 2 Nov 2026', null, 'closed']]],
    [{ date: 'rolling', kind: 'until-filled' }, [['Open until filled', null, 'open']]],
    [
      { date: null, kind: 'review-begins', reviewBegins: '2026-12-01' },
      [['Review begins 1 Dec 2026', '11 days left', 'open']],
    ],
    [{ date: '2026-11-01', kind: 'review-begins' }, [['Review began 1 Nov 2026', null, 'open']]],
    [
      { date: 'rolling', kind: 'until-filled', reviewBegins: '2026-12-01' },
      [
        ['Review begins 1 Dec 2026', '11 days left', 'open'],
        ['Open until filled', null, 'open'],
      ],
    ],
  ] as const)('%j', (deadline, expected) => {
    const lines = deadlineLines(deadline, today).map(({ words, left, state }) => [words, left, state]);
    expect(lines).toEqual(expected);
  });
});
