/** What the preview of a file says. */
import '../components/catalogue';
import { expect, test } from 'vitest';
import { planWords } from '../../components/shortlist/file-words';
import { partsOf } from '../../lib/shortlist/records';
import { savedEntry } from './saved-entry';

test('counts are said as they are read aloud, large ones with their thousands apart', () => {
  const parts = partsOf({ ...savedEntry(), history: [] });
  const plan = {
    adds: Array.from({ length: 12_000 }, () => parts),
    changes: [parts],
    unreadable: [],
    same: 1234,
    older: 0,
  };
  const words = planWords(plan);
  expect(words).toContain('adds 12,000');
  expect(words).toContain('changes one');
  expect(words).toContain('1,234');
  expect(words).toContain('all can be read');
});
