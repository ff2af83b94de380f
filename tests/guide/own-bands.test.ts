import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementLines } from '../../lib/guide/json-lines';
import {
  annualOwnBand,
  describeFault,
  exportOwnBands,
  importOwnBands,
  OWN_BANDS_LIMITS,
  type OwnBand,
} from '../../lib/guide/own-bands';

const munich: OwnBand = {
  id: 'munich-phd',
  role: 'phd-researcher',
  level: null,
  market: 'DE',
  currency: 'EUR',
  unit: 'month',
  basis: 'base',
  min: 4200,
  max: 4600,
  open: false,
  note: 'Full post, without the special payment',
};
const paris: OwnBand = {
  ...munich,
  id: 'paris',
  role: 'ml-researcher',
  level: 'senior',
  market: 'FR',
  unit: 'year',
  min: 70_000,
  max: 95_000,
  open: true,
};
const file = (bands: unknown) => JSON.stringify({ format: 'yardstick-own-bands', version: 1, bands });
const faultsOf = (text: string) => {
  const result = importOwnBands(text);
  return result.ok ? [] : result.faults.map(describeFault);
};

test('what is exported is imported as it was', () => {
  expect(importOwnBands(exportOwnBands([munich, paris]))).toEqual({ ok: true, bands: [munich, paris] });
  expect(importOwnBands(exportOwnBands([]))).toEqual({ ok: true, bands: [] });
});

test('months count twelve to the year, hours 2,080', () => {
  expect(annualOwnBand(munich)).toEqual({ min: 50_400, max: 55_200 });
  expect(annualOwnBand({ min: 50, max: 60, unit: 'hour' })).toEqual({ min: 104_000, max: 124_800 });
});

describe('a fault is named with its line, band and field', () => {
  const exported = exportOwnBands([munich, paris]);
  test.each([
    [
      'a wrong currency',
      exported.replace('"EUR"', '"EURO"'),
      'Line 5, band 1, currency: must be a currency code of three letters, such as EUR',
    ],
    [
      'a number in quotes',
      exported.replace('70000', '"70,000"'),
      'Line 6, band 2, min: must be a number, without currency sign or separators',
    ],
    [
      'ends the wrong way round',
      exported.replace('4600', '4100'),
      'Line 5, band 1, max: must not be below the lower end',
    ],
    [
      'an unknown country',
      exported.replace('"FR"', '"XQ9"'),
      'Line 6, band 2, market: must be a country code of two letters, such as DE',
    ],
    [
      'a field that does not exist',
      exported.replace('"note":', '"remark":'),
      'Line 5, band 1, remark: is not a field of a band',
    ],
    [
      'an id used twice',
      exported.replace('"paris"', '"munich-phd"'),
      'Line 6, band 2, id: is the id of band 1 already',
    ],
    [
      'an unknown role',
      exported.replace('"phd-researcher"', '"postdoc"'),
      /^Line 5, band 1, role: must be one of ml-researcher, /,
    ],
    ['no object', file([12]), 'Line 1, band 1: must be an object in braces'],
    ['another version', exported.replace('"version": 1', '"version": 2'), /^Version: must be 1/],
    ['no list', file({}), 'Bands: must be a list'],
  ])('%s', (_, text, expected) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    if (typeof expected === 'string') expect(faults).toContain(expected);
    else expect(faults[0]).toMatch(expected);
  });

  test('several at once, in the order of the file', () => {
    const text = exported.replace('"EUR"', '"E"').replace('"senior"', '"boss"');
    expect(faultsOf(text)).toEqual([
      'Line 5, band 1, currency: must be a currency code of three letters, such as EUR',
      'Line 6, band 2, level: must be entry, mid, senior, lead or null',
    ]);
  });

  test('broken JSON, at the line where it breaks', () => {
    const [fault] = faultsOf(exported.replace('"version": 1,', '"version": 1;'));
    expect(fault).toBe('Line 3: is not valid JSON from here on');
  });

  test('a file of something else', () => {
    for (const text of ['[]', 'null', '{}', '"text"', '12']) expect(faultsOf(text)[0]).toMatch(/no file of own bands/);
  });
});

test('one bad band keeps the good ones out as well', () => {
  expect(importOwnBands(file([paris, { ...munich, min: -1 }])).ok).toBe(false);
});

test('files beyond the limits are refused', () => {
  const many = Array.from({ length: OWN_BANDS_LIMITS.bands + 1 }, (_, i) => ({ ...paris, id: String(i) }));
  expect(faultsOf(file(many))).toEqual(['Bands: must have at most 500 bands']);
  expect(faultsOf(' '.repeat(OWN_BANDS_LIMITS.characters + 1))).toEqual([
    'The file is too large to be a file of own bands.',
  ]);
});

test('a file with a byte order mark is read', () => {
  expect(importOwnBands(`\uFEFF${exportOwnBands([paris])}`)).toEqual({ ok: true, bands: [paris] });
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof importOwnBands(text).ok === 'boolean'));
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const result = importOwnBands(file([value]));
      return !result.ok && result.faults.every((fault) => fault.line === 1);
    }),
  );
});

test('lines of list elements, whatever the layout and whatever stands in the strings', () => {
  const text = '{"a": "[{\\"bands\\": [",\n "bands": [\n\n {"x": "}]"}, 2,\n [3,\n 4]\n ,"five"], "b": [1]}';
  expect((JSON.parse(text) as { bands: unknown[] }).bands.length).toBe(4);
  expect(elementLines(text, 'bands')).toEqual([4, 4, 5, 7]);
});
