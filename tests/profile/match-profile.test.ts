import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchProfile } from '../../lib/compare/match-profile';
import { folded } from '../../lib/compare/requirement-rules';
import { IMPLIES, ownedSkills } from '../../lib/compare/skills-implied';
import { blocksOf, listingFromText } from '../../lib/posting/blocks';
import type { Fact, Posting } from '../../lib/posting/posting';
import { readPosting } from '../../lib/posting/read-posting';
import { SKILL_NAMES } from '../../lib/posting/vocabulary/skills/skills';
import { EMPTY_PROFILE, type Profile } from '../../lib/profile/profile';
import { LISTING, LISTING_TEXT } from '../shortlist/saved-entry';
import { PAIRS, type Pair } from './match-pairs';

const silent = readPosting(listingFromText({ text: '' })).posting;

function postingOf({ asks, says }: Pair): Posting {
  const fact = <T>(value: T, words = asks): Fact<T> => {
    const start = asks.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in "${asks}"`);
    return {
      value,
      need: 'required',
      confidence: 1,
      evidence: [{ start, end: start + words.length, quote: words, source: 'text', rule: 'test' }],
    };
  };
  const asked = <T>(value: T | undefined): Fact<T> | null => (value === undefined ? null : fact(value));
  return {
    ...silent,
    degreeRequired: asked(says.degree),
    degreePreferred: asked(says.preferredDegree),
    fieldsOfStudy: (says.fields ?? []).map((name) => fact(name, name)),
    experience: asked(says.experience),
    publications:
      says.publications === undefined ? null : fact({ asked: 'required' as const, count: says.publications }),
    venues: (says.venues ?? []).map((name) => fact(name, name)),
    skills: (says.skills ?? []).map((name) => {
      const skill = SKILL_NAMES.get(name);
      if (!skill) throw new Error(`${name} is no skill of the vocabulary`);
      return fact(skill, name);
    }),
    softSkills: says.communication ? [fact('communication' as const)] : [],
    teaching: asked(says.teaching),
    grants: asked(says.grants),
    visa: says.noSponsorshipIn ? fact('not-offered' as const) : null,
    countries: (says.noSponsorshipIn ?? []).map((code) => fact(code, code)),
  };
}
const profileOf = (has: Partial<Profile>): Profile => ({ ...EMPTY_PROFILE, ...has });

describe('a listing against a profile', () => {
  test('the table has 44 pairs', () => {
    expect(PAIRS).toHaveLength(44);
  });

  test.each(PAIRS)('$asks $has', (pair) => {
    const { rows } = matchProfile(postingOf(pair), profileOf(pair.has), pair.asks);
    const row = rows.find(({ kind }) => kind === pair.kind);
    expect(row).toMatchObject({ match: pair.match, sentence: pair.sentence });
  });

  test.each(PAIRS)('an empty profile meets nothing and fails nothing: $asks', (pair) => {
    const { rows } = matchProfile(postingOf(pair), EMPTY_PROFILE, pair.asks);
    const told = rows.filter(({ match }) => match !== 'unknown');
    expect(told).toEqual(pair.says.degree === 'none' ? [expect.objectContaining({ match: 'met' })] : []);
  });

  test('a silent listing has no rows', () => {
    const told = matchProfile(silent, profileOf({ degree: 'phd', skills: ['Python'] }), '');
    expect(told).toEqual({ rows: [], summary: 'The listing states no requirement that a profile can answer.' });
  });

  test('the sum counts required and preferred apart', () => {
    // The listing requires PhD, field, 5 years, publications, venues, Python, PyTorch, machine learning; it would like JAX.
    const { rows, summary } = matchProfile(
      readPosting(LISTING).posting,
      profileOf({ degree: 'phd', fields: ['Statistics'], skills: ['Python', 'PyTorch'], publications: 0 }),
      LISTING_TEXT,
    );
    expect(Object.fromEntries(rows.map(({ kind, match }) => [kind, match]))).toEqual({
      degree: 'met',
      field: 'met',
      experience: 'unknown',
      publications: 'not-met',
      venues: 'not-met',
      languages: 'met',
      frameworks: 'met',
      areas: 'unknown',
    });
    expect(summary).toBe('You meet 4 of 8 stated requirements; 2 cannot be told.');
  });

  test('what is implied is in the vocabulary', () => {
    const names = IMPLIES.flatMap(([knows, also]) => [...knows, also]);
    expect(names.filter((name) => !SKILL_NAMES.has(name))).toEqual([]);
  });

  // Any one on the left is enough, in whatever letters; of other kinds nothing follows.
  test.each([
    ['system', ['aws'], 'cloud computing'],
    ['system', ['Google Cloud'], 'cloud computing'],
    ['system', ['Azure'], 'cloud computing'],
    ['framework', ['PyTorch Geometric'], 'PyTorch'],
    ['framework', ['Haiku'], 'JAX'],
    ['system', ['Podman'], 'containerization'],
    ['system', ['macOS'], 'Unix'],
  ] as const)('%s: who knows %j knows %s', (category, knows, also) => {
    const owned = ownedSkills(knows, category).names;
    expect(owned.has(folded(also))).toBe(true);
    expect(owned.size).toBe(2);
    expect(ownedSkills([also], category).names.size).toBe(1);
  });

  test('a profile speaks of a category where it lists anything of it', () => {
    expect(ownedSkills(['Python'], 'language').speaks).toBe(true);
    expect(ownedSkills(['Python'], 'framework').speaks).toBe(false);
    // What is not in the vocabulary is of no category.
    expect(ownedSkills(['juggling', 'Python'], 'language').speaks).toBe(true);
    expect(ownedSkills(['juggling'], 'language').speaks).toBe(false);
    expect(ownedSkills([], 'language')).toEqual({ names: new Set(), speaks: false });
  });

  test('a richer profile never loses what a poorer one meets', () => {
    const skills = fc.subarray(['Python', 'Rust', 'PyTorch', 'JAX', 'Kubernetes', 'reinforcement learning']);
    const listing = 'Python or Rust.\nPyTorch and JAX.\nKubernetes, reinforcement learning.';
    const posting = postingOf({
      ...(PAIRS[0] as Pair),
      asks: listing,
      says: { skills: ['Python', 'Rust', 'PyTorch', 'JAX', 'Kubernetes', 'reinforcement learning'] },
    });
    expect(blocksOf(listing)).toHaveLength(3);
    const met = (names: string[]) =>
      matchProfile(posting, profileOf({ skills: names }), listing).rows.filter(({ match }) => match === 'met');
    fc.assert(
      fc.property(skills, skills, (some, more) => {
        const before = met(some).map(({ kind }) => kind);
        const after = met([...some, ...more]).map(({ kind }) => kind);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
  });
});
