/** What kind of post public figures are looked up for, and which pay is held against them. */
import { describe, expect, test } from 'vitest';
import { annualIn, isBasePay, monthlyIn, referenceCase } from '../../lib/compare/reference-case';
import { titleWords } from '../../lib/compare/title-words';
import { whichGuide } from '../../lib/compare/which-guide';
import type { Salary } from '../../lib/posting/posting';
import { postingOf, type Said, TODAY } from './posting-of';

const YEAR: Salary = { min: 60_000, max: 72_000, currency: 'EUR', unit: 'year' };

function caseOf(said: Said, salary: Partial<Salary> | null = null, assumed = false) {
  const posting = postingOf(said);
  const title = titleWords(said.title ?? '');
  const choice = whichGuide(posting, title, assumed);
  const level = { levels: [], source: 'none' } as const;
  return referenceCase(
    posting,
    title,
    said.title ?? '',
    choice,
    { ...level, levels: [...level.levels] },
    salary && { ...YEAR, ...salary },
    TODAY,
  );
}

describe('the kind of post', () => {
  test.each<[said: Said, post: string]>([
    [{ role: 'ml-researcher' }, 'company'],
    [{ role: 'ml-researcher', title: 'Postdoctoral Researcher' }, 'company-postdoc'],
    [{ role: 'research-fellow', employer: 'company', title: 'Research Fellow' }, 'company'],
    [{ role: 'research-fellow', employer: 'company', title: 'Postdoc' }, 'company-postdoc'],
    [{ role: 'research-fellow', employer: 'university', title: 'Postdoc' }, 'postdoc'],
    [{ role: 'phd-researcher', title: 'PhD position' }, 'doctoral'],
    [{ role: 'university-researcher', title: 'Research Assistant' }, 'university-staff'],
    [{ role: 'assistant-professor', title: 'Assistant Professor' }, 'other'],
    // No figure is for students' work, whatever the role, nor for a role that has no guide.
    [{ role: 'ml-researcher', title: 'Research Intern' }, 'other'],
    [{ role: 'university-researcher', title: 'Student assistant' }, 'other'],
    [{ role: null }, 'other'],
    [{ role: 'other' }, 'other'],
  ])('%j: %s', (said, post) => {
    expect(caseOf(said).post).toBe(post);
  });

  test('each country is named once', () => {
    expect(caseOf({ countries: ['DE', 'CH', 'DE'] }).countries).toEqual(['DE', 'CH']);
  });
});

describe('the scale', () => {
  test('beside the amount comes before one that stands alone', () => {
    const said: Said = { payScales: [{ scale: 'TV-L E14' }] };
    expect(caseOf(said, { scale: 'TV-L E13' }).scale).toEqual({ scale: 'TV-L E13' });
    expect(caseOf(said, { scale: 'TV-L E13', fte: 0.65 }).scale).toEqual({ scale: 'TV-L E13', fte: 0.65 });
    expect(caseOf(said, {}).scale).toEqual({ scale: 'TV-L E14' });
    expect(caseOf(said).scale).toEqual({ scale: 'TV-L E14' });
    expect(caseOf({}).scale).toBeNull();
  });
});

describe('the amount', () => {
  test('is that of a year, and of a month the twelfth part', () => {
    expect(annualIn(caseOf({}, {}), 'EUR')).toEqual({ min: 60_000, max: 72_000 });
    expect(monthlyIn(caseOf({}, {}), 'EUR')).toEqual({ min: 5000, max: 6000 });
    expect(monthlyIn(caseOf({}, { max: null }), 'EUR')).toEqual({ min: 5000, max: null });
    expect(monthlyIn(caseOf({}, { min: null }), 'EUR')).toEqual({ min: null, max: 6000 });
    expect(annualIn(caseOf({}, { min: 3000, max: 3000, unit: 'month' }), 'EUR')).toEqual({ min: 36_000, max: 36_000 });
  });

  test.each<[name: string, salary: Partial<Salary> | null]>([
    ['none', null],
    ['in another currency', { currency: 'USD' }],
    ['for several years', { severalYears: true }],
    ['for a part or the whole, nobody knows', { partTimeUnclear: true }],
    ['for nine months', { monthsPerYear: 9 }],
    ['with its ends the wrong way round', { min: 72_000, max: 60_000 }],
  ])('%s: nothing is set beside a figure', (_name, salary) => {
    expect(annualIn(caseOf({}, salary), 'EUR')).toBeNull();
    expect(monthlyIn(caseOf({}, salary), 'EUR')).toBeNull();
  });

  test('a single amount has both ends, and equal ends are in order', () => {
    expect(annualIn(caseOf({}, { min: 60_000, max: 60_000 }), 'EUR')).toEqual({ min: 60_000, max: 60_000 });
  });

  test('is base pay where nothing else is said', () => {
    expect(isBasePay(caseOf({}, {}))).toBe(true);
    expect(isBasePay(caseOf({}, { basis: 'base' }))).toBe(true);
    expect(isBasePay(caseOf({}, { basis: 'total' }))).toBe(false);
    expect(isBasePay(caseOf({}, { basis: 'stipend' }))).toBe(false);
    expect(isBasePay(caseOf({}))).toBe(false);
  });
});
