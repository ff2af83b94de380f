import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import type { RequirementKind } from '../../lib/compare/comparison';
import { perYear } from '../../lib/compare/pay';
import { relationOf } from '../../lib/compare/relations';
import { LEVELS, PAY_UNITS, ROLES } from '../../lib/posting/posting';
import { UNITS_PER_YEAR } from '../../lib/posting/units-per-year';
import { pay, postingOf, type Said, TODAY, years } from './posting-of';

const amount = fc.integer({ min: 1, max: 500_000 });
const interval = fc.tuple(amount, amount).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const closedBand = interval.map((band) => ({ ...band, open: false }));
const anyBand = fc.tuple(interval, fc.boolean()).map(([band, open]) => ({ ...band, open }));

/** The six relations as conditions on a closed band, each written for itself. */
const CONDITIONS = {
  below: (l: number, h: number, a: number) => h < a && l <= h,
  above: (l: number, _h: number, _a: number, b: number) => l > b,
  within: (l: number, h: number, a: number, b: number) => a <= l && h <= b,
  'reaches-below': (l: number, h: number, a: number, b: number) => l < a && a <= h && h <= b,
  'reaches-above': (l: number, h: number, a: number, b: number) => a <= l && l <= b && b < h,
  wider: (l: number, h: number, a: number, b: number) => l < a && h > b,
};

describe('relations', () => {
  test('exactly one of the six holds for any pay and closed band, and it is the one given', () => {
    fc.assert(
      fc.property(interval, closedBand, (listing, band) => {
        const holding = Object.entries(CONDITIONS)
          .filter(([, holds]) => holds(listing.min, listing.max, band.min, band.max))
          .map(([name]) => name);
        expect(holding).toEqual([relationOf(listing, band)]);
      }),
      { numRuns: 2000 },
    );
  });

  test('widening a band never turns within into something else', () => {
    fc.assert(
      fc.property(interval, anyBand, amount, amount, fc.boolean(), (listing, band, down, up, opened) => {
        fc.pre(relationOf(listing, band) === 'within');
        // Where the upper end was open, the printed top stays: a lower one would not be a wider band.
        const wider = { min: band.min - down, max: band.max + up, open: band.open || opened };
        expect(relationOf(listing, wider)).toBe('within');
      }),
    );
  });

  test('an open band is never exceeded', () => {
    fc.assert(
      fc.property(interval, anyBand, (listing, band) => {
        const relation = relationOf(listing, { ...band, open: true });
        expect(['above', 'reaches-above', 'wider']).not.toContain(relation);
      }),
    );
  });

  test('pay with one side has a verdict of its own, and pay without one has none', () => {
    fc.assert(
      fc.property(amount, anyBand, (known, band) => {
        expect(relationOf({ min: known, max: null }, band)).toMatch(/^(above|at-open-top|from-within|from-below)$/);
        expect(relationOf({ min: null, max: known }, band)).toMatch(/^(below|up-to-reaches)$/);
        expect(relationOf({ min: null, max: null }, band)).toBeNull();
      }),
    );
  });
});

describe('units', () => {
  const cents = fc.integer({ min: 100, max: 50_000_000 }).map((value) => value / 100);

  test('by the year and back is the same amount', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...PAY_UNITS), (printed, unit) => {
        const back = perYear(printed, unit) / UNITS_PER_YEAR[unit];
        expect(Math.round(back * 100) / 100).toBe(printed);
      }),
      { numRuns: 1000 },
    );
  });

  test('the same pay by another unit has the same verdict', () => {
    const hourly = fc.tuple(fc.integer({ min: 20, max: 300 }), fc.integer({ min: 0, max: 80 }));
    fc.assert(
      fc.property(
        hourly,
        fc.constantFrom(...PAY_UNITS),
        fc.integer({ min: 0, max: 20 }),
        ([low, more], unit, asked) => {
          const hours = UNITS_PER_YEAR.hour / UNITS_PER_YEAR[unit];
          const verdictOf = (said: Said) => compare(postingOf(said), { today: TODAY }).salary?.verdict;
          const byHour = verdictOf({ ...years(asked), ...pay(low, low + more, { unit: 'hour' }) });
          const byUnit = verdictOf({ ...years(asked), ...pay(low * hours, (low + more) * hours, { unit }) });
          expect(byUnit).toBe(byHour);
        },
      ),
    );
  });
});

const SILENT: Record<RequirementKind, (said: Said) => boolean> = {
  degree: ({ degree }) => degree === undefined,
  field: ({ fields }) => !fields?.length,
  experience: ({ experience }) => experience === undefined,
  publications: ({ publications }) => publications === undefined,
  venues: ({ venues }) => !venues?.length,
  languages: ({ skills }) => !skills?.some((skill) => ['Python', 'Rust'].includes(skill)),
  frameworks: ({ skills }) => !skills?.some((skill) => ['PyTorch', 'Keras'].includes(skill)),
  mathematics: ({ skills }) => !skills?.includes('calculus'),
  data: ({ skills }) => !skills?.includes('Kafka'),
  systems: ({ skills }) => !skills?.includes('Git'),
  areas: ({ skills }) => !skills?.includes('NLP'),
  'soft-skills': ({ softSkills }) => !softSkills?.length,
  teaching: ({ teaching }) => !teaching,
  grants: ({ grants }) => !grants,
  materials: ({ materials }) => !materials?.length,
};

const said: fc.Arbitrary<Said> = fc.record(
  {
    role: fc.constantFrom(...ROLES),
    title: fc.constantFrom('Researcher', 'Research Fellow', 'Research Assistant', 'Full Professor', 'Research Intern'),
    employer: fc.constantFrom('university', 'company', null),
    degree: fc.constantFrom('none', 'bachelor', 'master', 'phd'),
    degreePreferred: fc.constantFrom('master', 'phd'),
    fields: fc.subarray(['computer science', 'law']),
    experience: fc.record({
      min: fc.option(fc.integer({ min: 0, max: 15 })),
      max: fc.constant(null),
      kind: fc.constantFrom('any', 'industry', 'postdoctoral'),
    }),
    publications: fc.record({
      asked: fc.constantFrom('required', 'preferred'),
      count: fc.option(fc.integer({ min: 1, max: 20 })),
    }),
    venues: fc.subarray(['NeurIPS', 'KDD']),
    skills: fc.subarray(['Python', 'Rust', 'PyTorch', 'Keras', 'calculus', 'Kafka', 'Git', 'NLP']),
    softSkills: fc.subarray(['teamwork', 'creativity']),
    teaching: fc.boolean(),
    grants: fc.boolean(),
    materials: fc.subarray(['cv', 'transcripts', 'references']),
    salaries: fc.array(
      fc.record({
        min: fc.option(amount),
        max: fc.option(amount),
        currency: fc.constantFrom('USD', 'EUR', null),
        unit: fc.constantFrom(...PAY_UNITS, null),
      }),
      { maxLength: 3 },
    ),
    countries: fc.subarray(['US', 'DE']),
  },
  { requiredKeys: ['role', 'title'] },
) as fc.Arbitrary<Said>;

describe('any posting', () => {
  test('silence of the listing is not stated, silence of the guide is said as such', () => {
    fc.assert(
      fc.property(said, (each) => {
        for (const row of compare(postingOf(each), { today: TODAY }).requirements) {
          const silent = SILENT[row.kind](each);
          if (silent) expect(row.verdict).toBe('not-stated');
          // A degree is not stated too where a doctoral post seems to ask for a PhD.
          else if (row.kind !== 'degree') expect(row.verdict).not.toBe('not-stated');
          if (/^(typical|asks-)/.test(row.verdict)) expect(row.typical).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  test('pay has a verdict with a band, or a reason without one', () => {
    fc.assert(
      fc.property(said, (each) => {
        const { salary, level } = compare(postingOf(each), { today: TODAY });
        expect(salary).not.toBeNull();
        expect(salary?.reason === null).toBe(salary?.verdict !== 'not-comparable');
        expect(salary?.band === null).toBe(salary?.verdict === 'not-comparable');
        expect(salary?.confidence === null).toBe(salary?.verdict === 'not-comparable');
        expect(salary?.sentence).toMatch(/\.$/);
        expect(JSON.stringify(salary)).not.toMatch(/NaN|undefined|Infinity/);
        const levels = [level ?? []].flat();
        expect(levels).toEqual(LEVELS.filter((one) => levels.includes(one)));
      }),
      { numRuns: 500 },
    );
  });
});
