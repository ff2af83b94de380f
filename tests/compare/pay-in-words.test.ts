import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { answer, pay, postingOf, type Said, TODAY, years } from './posting-of';

describe('confidence', () => {
  const base = { basis: 'base', basisStated: true } as const;
  test.each<[string, Said, string]>([
    ['market, basis and years are stated', { ...years(5), ...pay(150_000, 160_000, base) }, 'high'],
    ['total pay is a stated basis', { ...years(5), ...pay(170_000, 180_000, { basis: 'total' }) }, 'high'],
    ['the basis is assumed', { ...years(5), ...pay(150_000) }, 'medium'],
    [
      'base pay that the words do not say is assumed',
      { ...years(5), ...pay(150_000, 150_000, { basis: 'base', basisStated: false }) },
      'medium',
    ],
    ['the level is inferred from the title', { title: 'Staff Scientist', ...pay(190_000, 190_000, base) }, 'medium'],
    ['the level is not known', { ...pay(190_000, 190_000, base) }, 'medium'],
    ['basis and level are assumed', { title: 'Staff Scientist', ...pay(190_000) }, 'low'],
    [
      'the guide does not state its basis',
      { title: 'Research Fellow', employer: 'company', ...years(4), ...pay(160_000, 160_000, base) },
      'low',
    ],
    ['it may be no research', { mlResearch: null, ...years(5), ...pay(150_000, 160_000, base) }, 'low'],
  ])('%s', (_, said, want) => {
    expect(answer(said).salary?.confidence).toBe(want);
  });
});

describe('several places', () => {
  const at = (place: string, min: number, max: number, more: object = {}) => ({ place, min, max, ...more });
  const here = { ...years(5), salaries: [at('New York', 185_000, 210_000), at('Denver', 145_000, 165_000)] };

  test('they differ: it depends on the place, and the first range is shown', () => {
    const { salary } = answer(here);
    expect(salary?.verdict).toBe('depends-on-place');
    expect(salary?.listing?.min).toBe(185_000);
    expect(salary?.places?.map(({ place, verdict }) => [place, verdict])).toEqual([
      ['New York', 'above'],
      ['Denver', 'within'],
    ]);
  });

  test('the chosen place decides', () => {
    const { salary } = compare(postingOf(here), { today: TODAY, place: 'denver' });
    expect(salary?.verdict).toBe('within');
    expect(salary?.listing?.min).toBe(145_000);
  });

  test('a chosen place that is not named changes nothing', () => {
    expect(compare(postingOf(here), { today: TODAY, place: 'Austin' }).salary?.verdict).toBe('depends-on-place');
  });

  test('they agree: that verdict', () => {
    const salaries = [at('Boston', 150_000, 170_000), at('Denver', 145_000, 165_000)];
    expect(answer({ ...years(5), salaries }).salary?.verdict).toBe('within');
  });

  test('a place of another market is named and decides nothing', () => {
    const salaries = [at('London', 90_000, 120_000, { currency: 'GBP' }), at('Denver', 145_000, 165_000)];
    const { salary } = answer({ ...years(5), countries: ['GB', 'US'], salaries });
    expect(salary?.verdict).toBe('within');
    expect(salary?.listing?.currency).toBe('USD');
    expect(salary?.places?.map(({ verdict }) => verdict)).toEqual(['not-comparable', 'within']);
  });

  test('dollars for a place abroad are of another market', () => {
    const salaries = [at('Toronto, ON', 150_000, 160_000), at('Seattle, WA', 190_000, 200_000)];
    const { salary } = answer({ ...years(5), countries: ['CA', 'US'], salaries });
    expect(salary?.verdict).toBe('above');
    expect(salary?.places?.map(({ verdict }) => verdict)).toEqual(['not-comparable', 'above']);
    expect(salary?.places?.[0]?.sentence).toContain('Canada');
  });

  test('base pay and total pay of one post are not two places', () => {
    const salaries = [
      { min: 200_000, max: 220_000, basis: 'total' as const },
      { min: 150_000, max: 160_000, basis: 'base' as const },
    ];
    const { salary } = answer({ ...years(5), salaries });
    expect(salary).toMatchObject({ verdict: 'within', listing: { basis: 'base' } });
    expect(salary?.places).toBeUndefined();
  });
});

describe('two guides', () => {
  test("a company's fellow: the second guide gives its own verdict with its own level", () => {
    const { salary, level } = answer({ title: 'Research Fellow', employer: 'company', ...years(7), ...pay(185_000) });
    expect(level).toBe('senior');
    expect(salary?.verdict).toBe('below');
    expect(salary?.second).toMatchObject({
      guide: 'ml-researcher',
      verdict: 'above',
      band: { levels: ['mid'], min: 140_000, max: 180_000 },
    });
  });

  test('an ML researcher has one guide', () => {
    expect(answer({ ...years(7), ...pay(185_000) }).salary?.second).toBeNull();
  });
});

describe('sentences', () => {
  test.each<[string, Said, string]>([
    [
      'a plain verdict',
      { ...years(5), ...pay(150_000, 175_000, { basis: 'base' }) },
      'Base pay of $150,000–175,000 lies within the mid-level band of $140,000–180,000 (ML Researcher guide, US, 2024).',
    ],
    [
      'an assumed basis is said',
      { ...years(5), ...pay(120_000, 130_000) },
      'Pay of $120,000–130,000 lies below the mid-level band of $140,000–180,000 (ML Researcher guide, US, 2024); the pay is taken as base pay.',
    ],
    [
      'an hourly rate is given by the year too',
      { ...years(4), ...pay(85, 85, { unit: 'hour', basis: 'base' }) },
      'Base pay of $85 an hour (about $176,800 a year) lies within the mid-level band of $140,000–180,000 (ML Researcher guide, US, 2024).',
    ],
    [
      'two levels are named together',
      { title: 'Senior Scientist', ...pay(170_000, 200_000, { basis: 'base' }) },
      'Base pay of $170,000–200,000 lies within the mid- and senior-level bands together, $140,000–220,000 (ML Researcher guide, US, 2024); the level is inferred from “Senior” in the title.',
    ],
    [
      'part time',
      { ...years(5), ...pay(150_000, 150_000, { basis: 'base', fte: 0.6 }) },
      'Base pay of $150,000 lies within the mid-level band of $140,000–180,000 (ML Researcher guide, US, 2024); the amount is for full time, and at 60% about $90,000 a year is paid.',
    ],
    [
      'an open band',
      { title: 'Research Fellow', employer: 'company', ...years(8), ...pay(260_000, 280_000) },
      'Pay of $260,000–280,000 starts past the top that is printed for the senior-level band of $200,000–250,000+ (Research Fellow guide, US, 2024); the guide does not say whether its band is base or total pay.',
    ],
    [
      'one of several countries',
      { countries: ['US', 'CA'], ...years(5), ...pay(150_000, 160_000, { basis: 'base' }) },
      'Base pay of $150,000–160,000 lies within the mid-level band of $140,000–180,000 (ML Researcher guide, US, 2024); compared for the US, one of the countries named.',
    ],
    [
      'up to',
      { ...years(5), ...pay(null, 160_000, { basis: 'base' }) },
      'Base pay up to $160,000 reaches the mid-level band of $140,000–180,000 (ML Researcher guide, US, 2024), with no lower end given.',
    ],
    [
      'another market',
      { countries: ['CA'], ...pay(180_000, 180_000, { currency: 'CAD' }) },
      "The guide's bands (ML Researcher guide, US, 2024) are for the US, and this pay is for Canada.",
    ],
    ['no amount', { competitive: true }, 'The listing speaks of pay without an amount.'],
    ['no pay', {}, 'The listing prints no pay.'],
  ])('%s', (_, said, want) => {
    expect(answer(said).salary?.sentence).toBe(want);
  });
});
