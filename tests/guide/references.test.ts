import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { advertisedPay, nihPostdocStipend, perDollar, purchasingPower, references } from '../../lib/guide/references';
import data from '../../lib/guide/references.json';
import { referencesSchema } from '../../lib/guide/references-schema';

const page = resolve('../shared/guide/public-references.md');

describe('the public figures', () => {
  test('each name a source; those of pay a market and a currency', () => {
    expect(referencesSchema.safeParse(data).success).toBe(true);
    const unmarked = { ...data, nihPredoc: { ...data.nihPredoc, source: undefined } };
    expect(referencesSchema.safeParse(unmarked).success).toBe(false);
  });

  test('NIH stipends go by completed years and stay after seven', () => {
    expect([0, 0.9, 1, 7, 12].map(nihPostdocStipend)).toEqual([61_008, 61_008, 61_428, 74_088, 74_088]);
  });

  test('the UKRI stipend of 2026/27 differs in London', () => {
    expect(references().ukriStipend.years.at(-1)).toEqual({ year: '2026/27', amount: 21_805, london: 23_805 });
  });

  test('the advertised pay of a title group has the level that is asked, or nothing', () => {
    expect(advertisedPay('Research Scientist', 'senior')).toMatchObject({ n: 232, p10: 146_541, p50: 200_465 });
    expect(advertisedPay('ML Researcher', 'entry')).toBeNull();
  });

  test('percentiles rise, and groups under twenty ranges are left out', () => {
    for (const g of references().advertisedPay.groups) {
      expect([g.p10, g.p25, g.p50, g.p75, g.p90]).toEqual([g.p10, g.p25, g.p50, g.p75, g.p90].sort((a, b) => a - b));
      expect(g.n).toBeGreaterThanOrEqual(20);
    }
  });

  test('rates: the pound has its own table, an unknown currency has none', () => {
    expect(perDollar('GBP')).toMatchObject({ rate: 0.7431, year: '2026 H1' });
    expect(perDollar('EUR')).toMatchObject({ rate: 0.8845, year: '2025' });
    expect(perDollar('XAU')).toBeNull();
    expect(purchasingPower('DE')).toMatchObject({ rate: 0.701, year: '2024' });
    expect(purchasingPower('US')).toBeNull();
  });
});

/** Every number of the JSON that is an amount, a rate or a count, with the path to it. */
function figures(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => figures(inner, `${path}/${key}`));
}

describe.runIf(existsSync(page))('the page of public figures', () => {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  // "8.490" and "27,000" read as numbers; a grade such as "6" or a share such as "75" stands in its row as well.
  const printed = new Set((text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((n) => Number(n.replaceAll(',', ''))));

  test('prints every figure that is stored', () => {
    expect(figures(data, '').filter(([, n]) => !printed.has(n))).toEqual([]);
  });

  test('has every row of its advertised-pay table stored', () => {
    const rows = text.split('\n').flatMap((line) => {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map((c) => c.trim());
      return cells.length === 8 && /^\d/.test(cells[2] ?? '') ? [cells] : [];
    });
    expect(rows.length).toBe(17);
    for (const [group, level, ...numbers] of rows) {
      const stored = references().advertisedPay.groups.find((g) => g.group === group && g.level === level);
      expect(stored && [stored.n, stored.p10, stored.p25, stored.p50, stored.p75, stored.p90]).toEqual(
        numbers.map((n) => Number(n.replaceAll(',', ''))),
      );
    }
  });
});
