import { beforeAll, describe, expect, it } from 'vitest';
import { hasPages, labelledPages, scorePage, summaryOf } from './pages.score';

describe.skipIf(!hasPages)('saved pages', () => {
  let scores: ReturnType<typeof scorePage>[] = [];
  let generic: typeof scores = [];
  beforeAll(() => {
    const pages = labelledPages();
    scores = pages.map((page) => scorePage(page));
    generic = pages.map((page) => scorePage(page, { adapters: [] }));
  }, 600_000);

  it('give title, employer and text, averaged by site', () => {
    const { title, company, coverage, foreign } = summaryOf(scores);
    expect(title).toBeGreaterThanOrEqual(0.95);
    expect(company).toBeGreaterThanOrEqual(0.9);
    expect(coverage).toBeGreaterThanOrEqual(0.95);
    expect(foreign).toBeLessThanOrEqual(0.15);
  });

  it('are read with all adapters switched off', () => {
    const { title, coverage, foreign } = summaryOf(generic);
    expect(title).toBeGreaterThanOrEqual(0.85);
    expect(coverage).toBeGreaterThanOrEqual(0.9);
    expect(foreign).toBeLessThanOrEqual(0.15);
  });

  it('are told apart: postings from lists, laboratory pages and articles', () => {
    for (const all of [scores, generic]) expect(summaryOf(all).wrongKind).toEqual([]);
  });

  it('give a range on the page for each block that was read from it', () => {
    for (const { reading } of scores) {
      if (reading.textFrom !== 'page') continue;
      const { text } = reading.listing.sources;
      const lost = reading.listing.blocks.filter(
        ({ start, end }) =>
          end > start &&
          text.slice(start, end).trim() !== '' &&
          reading.rangeOf({ start, end, source: 'text' }) === null,
      );
      expect(lost).toEqual([]);
    }
  });
});
