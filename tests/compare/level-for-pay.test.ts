/** At which levels of a guide's pay table a listing stands, and by what that was told. */
import { describe, expect, test } from 'vitest';
import { type LevelForPay, levelForPay } from '../../lib/compare/level-for-pay';
import { titleOf, titleWords } from '../../lib/compare/title-words';
import type { GuideId } from '../../lib/guide/guide';
import type { Level } from '../../lib/posting/posting';
import { postingOf, type Said, years } from './posting-of';

function levelOf(said: Said, guide: GuideId = 'ml-researcher', chosen?: Level): LevelForPay {
  const posting = postingOf(said);
  if (chosen) posting.level = { value: chosen, confidence: 1, reasons: [], setByUser: true };
  return levelForPay(posting, titleWords(titleOf(posting)), guide);
}

// The ML Researcher guide: entry to 3 years, mid 4 to 7, senior 8 to 12, lead from 13. The Research Fellow guide: entry to 2,
// mid 3 to 5, senior from 6.
describe('the level for pay', () => {
  test.each<[string, Said, LevelForPay['levels'], LevelForPay['source']]>([
    ['a least number of years', years(4), ['mid'], 'years'],
    ['the last year of a level', years(7), ['mid'], 'years'],
    ['years are completed years', years(7.9), ['mid'], 'years'],
    ['the open level at the top', years(30), ['lead'], 'years'],
    ['no years at all', years(0), ['entry'], 'years'],
    ['a span inside a level', years(8, 10), ['senior'], 'years'],
    ['a span over two levels', years(3, 5), ['entry', 'mid'], 'years'],
    ['a span over all levels', years(1, 15), ['entry', 'mid', 'senior', 'lead'], 'years'],
    ['up to a number of years', years(null, 5), ['entry', 'mid'], 'years'],
    ['a span printed the wrong way round', years(9, 4), ['senior'], 'years'],
    [
      'a higher word of the title raises a least number',
      { ...years(4), title: 'Principal Researcher' },
      ['lead'],
      'years-and-title',
    ],
    ['the same level by years and by the title', { ...years(13), title: 'Principal Researcher' }, ['lead'], 'years'],
    ['a lower word of the title changes nothing', { ...years(13), title: 'Staff Researcher' }, ['lead'], 'years'],
    ['the word of the title alone', { title: 'Principal Researcher' }, ['lead'], 'title'],
    ['a word of the title that names two levels', { title: 'Senior Researcher' }, ['mid', 'senior'], 'title'],
    ['neither years nor a word', { title: 'Researcher' }, [], 'none'],
    ['an experience without years', { ...years(null), title: 'Researcher' }, [], 'none'],
    ['years that are only preferred', { experience: { min: 9, need: 'preferred' } }, [], 'none'],
  ])('%s', (_, said, levels, source) => {
    expect(levelOf(said)).toEqual({ levels, source });
  });

  test('the user has the last word over years and title', () => {
    const said: Said = { ...years(13), title: 'Principal Researcher' };
    expect(levelOf(said, 'ml-researcher', 'entry')).toEqual({ levels: ['entry'], source: 'user' });
  });

  test('a level that was read, and not set by the user, decides nothing', () => {
    const posting = postingOf(years(4));
    posting.level = { value: 'lead', confidence: 1, reasons: [] };
    expect(levelForPay(posting, titleWords(titleOf(posting)), 'ml-researcher')).toEqual({
      levels: ['mid'],
      source: 'years',
    });
  });

  test('the user took the level away: years and title decide again', () => {
    const posting = postingOf(years(4));
    posting.level = { value: null, confidence: 1, reasons: [], setByUser: true };
    expect(levelForPay(posting, titleWords(titleOf(posting)), 'ml-researcher')).toEqual({
      levels: ['mid'],
      source: 'years',
    });
  });

  test('a level beyond the guide’s table is its highest', () => {
    expect(levelOf({}, 'research-fellow', 'lead')).toEqual({ levels: ['senior'], source: 'user' });
    expect(levelOf({ title: 'Principal Research Fellow' }, 'research-fellow')).toEqual({
      levels: ['senior'],
      source: 'title',
    });
    expect(levelOf({ ...years(4), title: 'Principal Research Fellow' }, 'research-fellow')).toEqual({
      levels: ['senior'],
      source: 'years-and-title',
    });
  });

  test('a guide without pay by level has none, whoever names one', () => {
    expect(levelOf({ ...years(4), title: 'Senior Lecturer' }, 'university-researcher', 'senior')).toEqual({
      levels: [],
      source: 'none',
    });
  });
});
