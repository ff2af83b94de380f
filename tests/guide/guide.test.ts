import { describe, expect, test } from 'vitest';
import { GUIDE_IDS } from '../../lib/guide/guide';
import { guideSchema, issuesSchema } from '../../lib/guide/guide-schema';
import { allIssues, issuesOf } from '../../lib/guide/issues';
import issues from '../../lib/guide/issues.json';
import { allGuides, entryById, guideOf } from '../../lib/guide/lookup';

describe.each(GUIDE_IDS)('the guide %s', (id) => {
  const guide = guideOf(id);

  test('has the shape that the program relies on', () => {
    expect(guideSchema.safeParse(guide).error?.issues ?? []).toEqual([]);
  });

  test('is stored under its own id and named without the word "guide" or a file name', () => {
    expect(guide.id).toBe(id);
    expect(guide.title).not.toMatch(/guide|\.txt|_/i);
  });

  test('names only issues that exist and that concern it', () => {
    const wrong = guide.entries.flatMap((entry) =>
      (entry.issues ?? [])
        .filter((issue) => !allIssues().get(issue)?.guides.includes(id))
        .map((issue) => `${entry.id} ${issue}`),
    );
    expect(wrong).toEqual([]);
  });

  test('gives a reason for every entry that is not plainly stated', () => {
    const silent = guide.entries.filter((e) => e.firmness !== 'stated' && issuesOf(e).length === 0);
    expect(silent.map((e) => e.id)).toEqual([]);
  });
});

test('the issues have the shape that the program relies on', () => {
  expect(issuesSchema.safeParse(issues).error?.issues ?? []).toEqual([]);
});

test('ids are unique over all guides, and each finds its entry', () => {
  const ids = allGuides().flatMap((g) => g.entries.map((e) => e.id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(entryById('MLR-089')).toMatchObject({ guide: { id: 'ml-researcher' }, entry: { kind: 'pay-band' } });
  expect(entryById('XYZ-001')).toBeNull();
});

const aGuide = (entry: Record<string, unknown>) => ({
  id: 'phd-researcher',
  title: 'PhD Researcher',
  document: 'PhD',
  year: null,
  yearNote: 'none',
  entries: [entry],
});
const anEntry = { id: 'PHD-001', kind: 'teaching', section: 'A section', text: 'A statement.', firmness: 'stated' };

describe('the schema refuses', () => {
  test.each([
    ['an unknown kind', { ...anEntry, kind: 'hearsay' }],
    ['a field that the kind does not have', { ...anEntry, min: 3 }],
    ['a doubtful entry without an issue', { ...anEntry, firmness: 'doubtful' }],
    ['a skill that is not in the closed list', { ...anEntry, kind: 'skill', group: 'languages', terms: ['Pyhton'] }],
    ['an entry that does not say how firm it is', { ...anEntry, firmness: undefined }],
    ['an empty text', { ...anEntry, text: '' }],
    ['a file name as id', { ...anEntry, id: '001_f961' }],
  ])('%s', (_, entry) => {
    expect(guideSchema.safeParse(aGuide(anEntry)).success).toBe(true);
    expect(guideSchema.safeParse(aGuide(entry)).success).toBe(false);
  });
});
