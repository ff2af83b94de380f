import '../components/catalogue';
import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { chipLine } from '../../lib/words/chip-line';
import { postingOf, type Said } from '../compare/posting-of';

const us = { title: 'Research Scientist', role: 'ml-researcher', countries: ['US'], employer: 'company' } as const;
const CASES: [name: string, said: Said, lead: string, parts: string[]][] = [
  [
    'years, degree and pay with their verdicts',
    {
      ...us,
      countries: ['US'],
      degree: 'phd',
      experience: { min: 8, max: null, kind: 'any' },
      salaries: [{ min: 180_000, max: 220_000, currency: 'USD', unit: 'year', basis: 'base', basisStated: true }],
    },
    'ML researcher',
    ['8+ years', 'asks a PhD, usual', '$180–220k, within the senior band'],
  ],
  [
    'a limit on the time since the PhD is no demand for years',
    { role: 'research-fellow', countries: ['SE'], experience: { min: null, max: 3, kind: 'since-phd' } },
    'Research fellow',
    ['PhD at most 3 years ago', 'names no pay'],
  ],
  [
    'a limit of one year',
    { role: 'research-fellow', countries: ['SE'], experience: { min: null, max: 1, kind: 'since-degree' } },
    'Research fellow',
    ['degree at most 1 year ago', 'names no pay'],
  ],
  [
    'a limit on the research career',
    { role: 'phd-researcher', countries: ['IT'], experience: { min: null, max: 4, kind: 'career' } },
    'PhD researcher',
    ['at most 4 years of research so far', 'names no pay'],
  ],
  [
    'what is not said is left out, but missing pay is said',
    { ...us, countries: ['US'] },
    'ML researcher',
    ['names no pay'],
  ],
  [
    'a scale without an amount, with the public figure for it',
    { role: 'phd-researcher', countries: ['DE'], payScales: [{ scale: 'TV-L E13' }] },
    'PhD researcher',
    ['TV-L E13; step 1 €4,388 a month'],
  ],
  [
    'pay that no band covers, beside the public figure that fits',
    {
      role: 'phd-researcher',
      countries: ['GB'],
      salaries: [{ min: 19_000, max: 19_000, currency: 'GBP', unit: 'year', basis: 'stipend' }],
    },
    'PhD researcher',
    ['£19k; UKRI minimum £21.8k'],
  ],
  [
    'pay of another market, in dollars',
    {
      ...us,
      countries: ['DE'],
      salaries: [{ min: 5_000, max: 5_000, currency: 'EUR', unit: 'month', basis: 'base' }],
    },
    'ML researcher',
    ['€5,000 a month; about $5,650 a month'],
  ],
  [
    'a page of which readers would differ',
    { ...us, countries: ['US'], mlResearch: null },
    'May be ML research: ML researcher',
    ['names no pay'],
  ],
];

describe('the one-line answer', () => {
  test.each(CASES)('%s', (_name, said, lead, parts) => {
    const posting = postingOf(said);
    const line = chipLine(posting, compare(posting, { today: '2026-11-20' }));
    expect(line.lead).toBe(lead);
    expect(line.parts).toEqual(parts);
  });
});
