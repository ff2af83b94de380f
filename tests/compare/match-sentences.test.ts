/** What is said of a match, and what is summed up. */
import { describe, expect, test } from 'vitest';
import { matchSentence, matchSummary, type WhyUnknown } from '../../lib/compare/match-sentences';
import type { Match, MatchKind } from '../../lib/compare/profile-match';

describe('one row', () => {
  test('met and not met name what is asked, and never what the profile holds', () => {
    expect(matchSentence('degree', 'a PhD', { match: 'met' })).toBe('Asked: a PhD. Your profile meets it.');
    expect(matchSentence('degree', 'a PhD', { match: 'not-met' })).toBe(
      'Asked: a PhD. Your profile does not meet all of it.',
    );
  });

  // Each kind by the words in which a reader would miss it in the profile.
  test.each<[kind: MatchKind, missed: string]>([
    ['degree', 'your degree'],
    ['field', 'your field of study'],
    ['experience', 'these years of work'],
    ['publications', 'your number of publications'],
    ['venues', 'where you published'],
    ['languages', 'programming languages'],
    ['frameworks', 'frameworks'],
    ['mathematics', 'mathematics'],
    ['data', 'data tools'],
    ['systems', 'systems'],
    ['areas', 'areas of research'],
    ['soft-skills', 'soft skills'],
    ['teaching', 'teaching'],
    ['grants', 'grants'],
    ['permission', 'where you may work'],
  ])('a profile silent on %s says so', (kind, missed) => {
    const words = `Asked: this. Your profile does not say anything about ${missed}.`;
    expect(matchSentence(kind, 'this', { match: 'unknown' })).toBe(words);
    expect(matchSentence(kind, 'this', { match: 'unknown', why: 'silent' })).toBe(words);
  });

  test.each<[why: WhyUnknown, reason: RegExp]>([
    ['in-time', /^Asked: this\. .*in time cannot be told\.$/],
    ['which-years', /^Asked: this\. Which of your years count cannot be told\.$/],
    ['degree-date', /^Asked: this\. .*when a degree was awarded\.$/],
    ['open', /^Asked: this, or something like it\. .*cannot be told\.$/],
    ['overlapping', /^Asked: this\. Such names overlap, .*may still be known\.$/],
    ['country', /^Asked: the right to work without sponsorship\. .*country cannot be told\.$/],
    ['not-in-profiles', /^Asked: this\. A profile does not hold soft skills\.$/],
  ])('what cannot be told says why: %s', (why, reason) => {
    expect(matchSentence('degree', 'this', { match: 'unknown', why })).toMatch(reason);
  });
});

describe('the sum', () => {
  const rows = (need: 'required' | 'preferred', ...matches: Match[]) => matches.map((match) => ({ need, match }));

  test.each([
    [rows('required', 'met'), 'You meet 1 of 1 stated requirement.'],
    [rows('required', 'met', 'not-met'), 'You meet 1 of 2 stated requirements.'],
    [rows('required', 'unknown', 'not-met', 'unknown'), 'You meet 0 of 3 stated requirements; 2 cannot be told.'],
    [
      [...rows('required', 'met', 'met'), ...rows('preferred', 'not-met')],
      'You meet 2 of 2 stated requirements. Of 1 preference you meet 0.',
    ],
    [
      [...rows('required', 'not-met'), ...rows('preferred', 'met', 'met', 'unknown')],
      'You meet 0 of 1 stated requirement. Of 3 preferences you meet 2; 1 cannot be told.',
    ],
    [
      rows('preferred', 'met', 'not-met'),
      'The listing states no requirement that a profile can answer. Of 2 preferences you meet 1.',
    ],
    [[], 'The listing states no requirement that a profile can answer.'],
  ])('%#: %s', (some, words) => {
    expect(matchSummary(some)).toBe(words);
  });
});
