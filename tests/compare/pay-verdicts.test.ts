import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import type { Comparison } from '../../lib/compare/comparison';
import { answer, pay, postingOf, type Said, TODAY, years } from './posting-of';

type Want = [verdict: string, level?: Comparison['level'], band?: [number, number] | null, guide?: Comparison['guide']];
type Case = [name: string, said: Said, want: Want];

const verdictOf = (comparison: Comparison): string =>
  comparison.salary?.reason ?? comparison.salary?.verdict ?? 'nothing';

const CASES: Case[] = [
  // The bands of the ML Researcher guide by base pay: 100–140, 140–180, 180–220, 220–280 thousand dollars.
  ['inside the band of its years', { ...years(6), ...pay(155_000, 170_000) }, ['within', 'mid', [140_000, 180_000]]],
  ['both ends on the ends of the band', { ...years(4), ...pay(140_000, 180_000) }, ['within', 'mid']],
  ['ends a dollar under the band', { ...years(4), ...pay(110_000, 139_999) }, ['below', 'mid']],
  ['ends on the lower end', { ...years(4), ...pay(110_000, 140_000) }, ['reaches-below', 'mid']],
  ['starts on the upper end', { ...years(4), ...pay(180_000, 200_000) }, ['reaches-above', 'mid']],
  ['starts a dollar over the band', { ...years(4), ...pay(180_001, 200_000) }, ['above', 'mid']],
  ['both ends outside', { ...years(8), ...pay(170_000, 230_000) }, ['wider', 'senior', [180_000, 220_000]]],
  ['a figure on an end that two bands share', { ...years(8), ...pay(180_000) }, ['within', 'senior']],
  // Total pay: 110–170, 160–230, 210–290, 270–380.
  [
    'total pay takes the bands of total pay',
    { ...years(5), ...pay(165_000, 225_000, { basis: 'total' }) },
    ['within', 'mid', [160_000, 230_000]],
  ],
  [
    'total pay over the band of total pay',
    { ...years(5), ...pay(240_000, 260_000, { basis: 'total' }) },
    ['above', 'mid'],
  ],
  // Units: 2,080 hours, 260 days, 52 weeks, 12 months.
  ['by the hour', { ...years(4), ...pay(67.31, 67.31, { unit: 'hour' }) }, ['within', 'mid']],
  ['by the hour, under the band', { ...years(4), ...pay(67, 67, { unit: 'hour' }) }, ['below', 'mid']],
  ['by the day', { ...years(4), ...pay(600, 692, { unit: 'day' }) }, ['within', 'mid']],
  ['by the week', { ...years(4), ...pay(2700, 3400, { unit: 'week' }) }, ['within', 'mid']],
  ['by the month', { ...years(4), ...pay(11_600, 15_000, { unit: 'month' }) }, ['reaches-below', 'mid']],
  // Levels by completed years.
  ['three and a half years are three', { ...years(3.5), ...pay(120_000) }, ['within', 'entry', [100_000, 140_000]]],
  ['no years of experience', { ...years(0), ...pay(120_000) }, ['within', 'entry']],
  ['thirteen years', { ...years(13), ...pay(250_000) }, ['within', 'lead', [220_000, 280_000]]],
  [
    'a span over two levels',
    { ...years(7, 9), ...pay(150_000, 215_000) },
    ['within', ['mid', 'senior'], [140_000, 220_000]],
  ],
  [
    'a span over three levels',
    { ...years(3, 8), ...pay(150_000) },
    ['within', ['entry', 'mid', 'senior'], [100_000, 220_000]],
  ],
  ['up to some years', { ...years(null, 5), ...pay(95_000) }, ['below', ['entry', 'mid'], [100_000, 180_000]]],
  [
    'a closed span decides alone, whatever the title',
    { ...years(4, 6), ...pay(150_000), title: 'Principal ML Researcher' },
    ['within', 'mid'],
  ],
  [
    'preferred years place nobody',
    { experience: { min: 9, need: 'preferred' }, ...pay(120_000) },
    ['matches-levels', null],
  ],
  // A higher word of the title raises a bare floor, a lower one does not lower it.
  [
    'staff raises a floor to senior',
    { ...years(5), ...pay(200_000), title: 'Staff ML Researcher' },
    ['within', 'senior'],
  ],
  ['lead raises a floor to lead', { ...years(5), ...pay(200_000), title: 'Research Lead, ML' }, ['below', 'lead']],
  ['senior does not raise a floor', { ...years(4), ...pay(200_000), title: 'Senior ML Researcher' }, ['above', 'mid']],
  [
    'junior does not lower a floor',
    { ...years(8), ...pay(200_000), title: 'Junior ML Researcher' },
    ['within', 'senior'],
  ],
  [
    'staff does not lower a floor of a lead',
    { ...years(14), ...pay(230_000), title: 'Staff ML Researcher' },
    ['within', 'lead'],
  ],
  // Without years the title decides.
  ['junior', { ...pay(120_000), title: 'Junior ML Researcher' }, ['within', 'entry']],
  ['graduate', { ...pay(120_000), title: 'Graduate Research Scientist' }, ['within', 'entry']],
  ['early career', { ...pay(120_000), title: 'Research Scientist (Early Career)' }, ['within', 'entry']],
  [
    'senior is mid and senior',
    { ...pay(215_000, 240_000), title: 'Senior Research Scientist' },
    ['reaches-above', ['mid', 'senior']],
  ],
  ['staff', { ...pay(190_000), title: 'Research Scientist, Staff' }, ['within', 'senior']],
  ['senior staff is staff', { ...pay(190_000), title: 'Senior Staff Research Scientist' }, ['within', 'senior']],
  ['director', { ...pay(190_000), title: 'Director of AI Research' }, ['below', 'lead']],
  ['distinguished', { ...pay(300_000, 320_000), title: 'Distinguished Scientist, ML' }, ['above', 'lead']],
  ['I', { ...pay(130_000), title: 'Research Scientist I' }, ['within', 'entry']],
  ['II', { ...pay(130_000), title: 'Research Scientist II, Deep Learning' }, ['below', 'mid']],
  ['III', { ...pay(200_000), title: 'Applied Scientist III' }, ['within', 'senior']],
  [
    'a member of technical staff has no level',
    { ...pay(200_000), title: 'Member of Technical Staff' },
    ['matches-levels', null],
  ],
  // No level.
  ['no level, within one band', { ...pay(150_000, 160_000) }, ['matches-levels', null, [140_000, 180_000]]],
  ['no level, over three bands', { ...pay(139_000, 181_000) }, ['matches-levels', null, [100_000, 220_000]]],
  ['no level, on a shared end', { ...pay(140_000) }, ['matches-levels', null, [100_000, 180_000]]],
  ['no level, under all', { ...pay(80_000, 99_999) }, ['below', null, [100_000, 140_000]]],
  ['no level, over all', { ...pay(280_001, 300_000) }, ['above', null, [220_000, 280_000]]],
  ['no level, from', { ...pay(230_000, null) }, ['matches-levels', null, [220_000, 280_000]]],
  ['no level, from over all', { ...pay(300_000, null) }, ['above', null]],
  ['no level, up to', { ...pay(null, 150_000) }, ['matches-levels', null, [100_000, 180_000]]],
  ['no level, up to under all', { ...pay(null, 90_000) }, ['below', null]],
  // One side.
  ['from, inside', { ...years(4), ...pay(180_000, null) }, ['from-within', 'mid']],
  ['from, under', { ...years(4), ...pay(120_000, null) }, ['from-below', 'mid']],
  ['from, over', { ...years(4), ...pay(181_000, null) }, ['above', 'mid']],
  ['up to, inside', { ...years(4), ...pay(null, 140_000) }, ['up-to-reaches', 'mid']],
  ['up to, over', { ...years(4), ...pay(null, 400_000) }, ['up-to-reaches', 'mid']],
  ['up to, under', { ...years(4), ...pay(null, 139_000) }, ['below', 'mid']],
  // Company fellows: 120–150, 150–200, 200–250+ thousand, of no stated basis.
  [
    'a company fellow',
    { title: 'Research Fellow, ML', employer: 'company', ...years(4), ...pay(160_000, 190_000) },
    ['within', 'mid', [150_000, 200_000], 'research-fellow'],
  ],
  [
    'a company fellow called so by role',
    { title: 'AI Fellow', role: 'research-fellow', employer: 'company', ...years(1), ...pay(130_000) },
    ['within', 'entry', [120_000, 150_000], 'research-fellow'],
  ],
  [
    'past the printed top',
    { title: 'Research Fellow', employer: 'company', ...years(7), ...pay(250_001, 280_000) },
    ['at-open-top', 'senior'],
  ],
  [
    'on the printed top of an open band',
    { title: 'Research Fellow', employer: 'company', ...years(7), ...pay(250_000, 400_000) },
    ['within', 'senior'],
  ],
  [
    'starts under an open band',
    { title: 'Research Fellow', employer: 'company', ...years(7), ...pay(190_000, 400_000) },
    ['reaches-below', 'senior'],
  ],
  [
    'from past the printed top',
    { title: 'Research Fellow', employer: 'company', ...years(7), ...pay(260_000, null) },
    ['at-open-top', 'senior'],
  ],
  [
    'no level, past the printed top',
    { title: 'Research Fellow', employer: 'company', ...pay(260_000, 270_000) },
    ['at-open-top', null],
  ],
  [
    'a guide without a lead level takes its highest',
    { title: 'Principal Research Fellow', employer: 'company', ...pay(220_000) },
    ['within', 'senior'],
  ],
  // Gates, each where it is the first to stop.
  ['doctoral', { role: 'phd-researcher', ...pay(40_000) }, ['no-band', null, null, 'phd-researcher']],
  [
    'professor',
    { role: 'assistant-professor', title: 'Assistant Professor', ...pay(150_000) },
    ['no-band', null, null, 'assistant-professor'],
  ],
  [
    'university staff',
    { role: 'university-researcher', title: 'Research Engineer', ...pay(150_000) },
    ['no-band', null, null, 'university-researcher'],
  ],
  [
    'university fellow',
    { role: 'research-fellow', employer: 'university', title: 'Research Fellow', ...years(4), ...pay(160_000) },
    ['no-band', null, null, 'research-fellow'],
  ],
  [
    'fellow of an institute',
    { role: 'research-fellow', employer: 'public-institute', ...pay(160_000) },
    ['no-band', null, null, 'research-fellow'],
  ],
  [
    'postdoc of an unknown employer',
    { role: 'research-fellow', title: 'Postdoc', ...pay(70_000) },
    ['no-band', null, null, 'research-fellow'],
  ],
  [
    'an intern by the title',
    { title: 'Research Scientist Intern', ...pay(60, 60, { unit: 'hour' }) },
    ['no-band', null, null, 'ml-researcher'],
  ],
  [
    'an intern by the term',
    { internship: true, ...pay(60, 60, { unit: 'hour' }) },
    ['no-band', null, null, 'ml-researcher'],
  ],
  ['another role', { role: 'other', ...pay(150_000) }, ['no-band', null, null, null]],
  ['nothing said of pay', { ...years(5) }, ['no-pay', 'mid']],
  [
    'a scale without an amount is pay, and a scale of another country another market',
    { countries: ['DE'], payScales: [{ scale: 'TV-L E13' }] },
    ['other-market'],
  ],
  ['a scale without an amount at home', { payScales: [{ scale: 'GS-14' }] }, ['unclear-amount']],
  ['another country', { countries: ['CA'], ...pay(150_000, 160_000, { currency: 'CAD' }) }, ['other-market']],
  ['dollars for a place abroad', { countries: ['GB'], ...pay(150_000) }, ['other-market']],
  ['no country, euros', { countries: [], ...pay(90_000, 90_000, { currency: 'EUR' }) }, ['other-market']],
  ['no country, dollars', { countries: [], ...pay(150_000, 150_000, { bareDollar: true }) }, ['market-unknown']],
  ['no country, US dollars in letters', { countries: [], ...pay(150_000) }, ['market-unknown']],
  ['no country, a bare number', { countries: [], ...pay(150_000, 150_000, { currency: null }) }, ['market-unknown']],
  ['a bare number in the US', { ...years(5), ...pay(150_000, 150_000, { currency: null }) }, ['within', 'mid']],
  ['several countries, dollars', { countries: ['CA', 'US'], ...years(5), ...pay(150_000) }, ['within', 'mid']],
  [
    'several countries, Canadian dollars',
    { countries: ['US', 'CA'], ...pay(150_000, 150_000, { currency: 'CAD' }) },
    ['other-market'],
  ],
  ['a stipend', { ...pay(50_000, 50_000, { basis: 'stipend' }) }, ['stipend']],
  ['nine months', { ...pay(150_000, 150_000, { monthsPerYear: 9 }) }, ['nine-month']],
  ['ten months', { ...pay(150_000, 150_000, { monthsPerYear: 10 }) }, ['nine-month']],
  [
    'half a post, the amount open to two readings',
    { ...pay(150_000, 150_000, { partTimeUnclear: true }) },
    ['part-time-unclear'],
  ],
  ['half a post of a full-time amount', { ...years(5), ...pay(150_000, 150_000, { fte: 0.5 }) }, ['within', 'mid']],
  ['a sum over years', { ...pay(300_000, 300_000, { severalYears: true }) }, ['unclear-amount']],
  ['ends the wrong way round', { ...pay(180_000, 150_000) }, ['unclear-amount']],
  ['too little for a year', { ...pay(14_999) }, ['unclear-amount']],
  ['too much for a year', { ...pay(150_000, 2_000_001) }, ['unclear-amount']],
  ['no time named', { ...pay(150_000, 150_000, { unit: null }) }, ['unclear-amount']],
  // The order of the gates.
  ['no band comes before no pay', { role: 'phd-researcher' }, ['no-band']],
  [
    'another market comes before a stipend',
    { countries: ['GB'], ...pay(20_000, 20_000, { basis: 'stipend', currency: 'GBP' }) },
    ['other-market'],
  ],
  ['a stipend comes before an implausible amount', { ...pay(9000, 9000, { basis: 'stipend' }) }, ['stipend']],
  [
    'nine months come before an unclear part',
    { ...pay(150_000, 150_000, { monthsPerYear: 9, partTimeUnclear: true }) },
    ['nine-month'],
  ],
];

describe('pay', () => {
  test.each(CASES)('%s', (_, said, [verdict, level, band, guide]) => {
    const comparison = answer(said);
    expect(verdictOf(comparison)).toBe(verdict);
    if (level !== undefined) expect(comparison.level).toEqual(level);
    if (guide !== undefined) expect(comparison.guide).toBe(guide);
    if (band) expect([comparison.salary?.band?.min, comparison.salary?.band?.max]).toEqual(band);
    if (band === null) expect(comparison.salary?.band).toBeNull();
  });

  test('no research, no comparison, unless the user asks for one', () => {
    const said: Said = { mlResearch: false, role: null, ...years(5), ...pay(150_000) };
    expect(answer(said)).toMatchObject({ guide: null, salary: null, requirements: [] });
    const asked = compare(postingOf(said), { today: TODAY, assume: 'mlResearch' });
    expect(asked.guide).toBe('ml-researcher');
    expect(asked.salary).toMatchObject({ verdict: 'within', confidence: 'low' });
  });

  test('a page that is no posting is not compared, even when asked', () => {
    const said: Said = { isPosting: false, ...pay(150_000) };
    expect(compare(postingOf(said), { today: TODAY, assume: 'mlResearch' })).toMatchObject({
      posting: false,
      guide: null,
      salary: null,
      requirements: [],
    });
  });

  test('the amounts are given as printed and by the year at full time', () => {
    const { salary } = answer({ ...years(5), ...pay(80, 90, { unit: 'hour', fte: 0.5 }) });
    expect(salary?.listing).toEqual({
      min: 80,
      max: 90,
      currency: 'USD',
      unit: 'hour',
      basis: 'base',
      fte: 0.5,
      annualMin: 166_400,
      annualMax: 187_200,
    });
  });

  test('the chart has the bands of both bases, the listing’s first', () => {
    const { salary } = answer({ role: 'ml-researcher', employer: 'company', ...pay(160_000) });
    expect(salary?.chart?.map(({ basis, levels, min, max }) => [basis, levels[0], min, max])).toEqual([
      ['base', 'entry', 100_000, 140_000],
      ['base', 'mid', 140_000, 180_000],
      ['base', 'senior', 180_000, 220_000],
      ['base', 'lead', 220_000, 280_000],
      ['total', 'entry', 110_000, 170_000],
      ['total', 'mid', 160_000, 230_000],
      ['total', 'senior', 210_000, 290_000],
      ['total', 'lead', 270_000, 380_000],
    ]);
  });

  test('a university fellow gets no verdict, yet the bands can be opened', () => {
    const { salary } = answer({ role: 'research-fellow', employer: 'university', ...pay(160_000) });
    expect(salary?.band).toBeNull();
    expect(salary?.chart?.map(({ min, max, open }) => [min, max, open])).toEqual([
      [120_000, 150_000, false],
      [150_000, 200_000, false],
      [200_000, 250_000, true],
    ]);
  });
});
