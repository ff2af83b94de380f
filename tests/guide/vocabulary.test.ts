/** What a listing is read as and what a guide names must be the same string, or nothing could be compared. */
import { expect, test } from 'vitest';
import { allGuides } from '../../lib/guide/lookup';
import { CLOSED_BY_CATEGORY, VENUE_TERMS } from '../../lib/guide/terms';
import { FIELD_TERMS } from '../../lib/posting/vocabulary/fields';
import { SKILL_NAMES } from '../../lib/posting/vocabulary/skills/skills';
import { VENUE_TERMS as READ_VENUES } from '../../lib/posting/vocabulary/venues';

test('the closed list of the guides is that of the listings, by category', () => {
  const read = (category: string) =>
    [...SKILL_NAMES.values()].filter((skill) => skill.closed && skill.category === category).map(({ name }) => name);
  for (const [category, names] of Object.entries(CLOSED_BY_CATEGORY)) {
    expect([...names].sort()).toEqual(read(category).sort());
  }
});

test('every field of study that a guide names can be read from a listing', () => {
  const labels = new Set(FIELD_TERMS.map((term) => term.id));
  const named = allGuides().flatMap((guide) => guide.entries.flatMap((e) => (e.kind === 'field' ? e.fields : [])));
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((field) => !labels.has(field))).toEqual([]);
});

test('every venue that a guide names can be read from a listing', () => {
  const labels = new Set(READ_VENUES.map((term) => term.id));
  expect(VENUE_TERMS.filter((venue) => !labels.has(venue))).toEqual([]);
});
