import { beforeAll, describe, expect, it } from 'vitest';
import { bySite, hasPages, labelledPages, type PageScore, scorePage } from './pages.score';

const flag = (value: boolean | null) => (value === null ? null : value ? 1 : 0);

describe.skipIf(!hasPages)('saved pages', () => {
  let scores: PageScore[] = [];
  let generic: PageScore[] = [];
  beforeAll(() => {
    const pages = labelledPages();
    scores = pages.map((page) => scorePage(page));
    generic = pages.map((page) => scorePage(page, { adapters: [] }));
  }, 600_000);

  it('give title, employer and text, averaged by site', () => {
    expect(bySite(scores, (score) => flag(score.title))).toBeGreaterThanOrEqual(0.95);
    expect(bySite(scores, (score) => flag(score.company))).toBeGreaterThanOrEqual(0.9);
    expect(bySite(scores, (score) => score.coverage)).toBeGreaterThanOrEqual(0.95);
    expect(bySite(scores, (score) => score.foreign)).toBeLessThanOrEqual(0.15);
  });

  it('are read with all adapters switched off', () => {
    expect(bySite(generic, (score) => flag(score.title))).toBeGreaterThanOrEqual(0.85);
    expect(bySite(generic, (score) => score.coverage)).toBeGreaterThanOrEqual(0.9);
    expect(bySite(generic, (score) => score.foreign)).toBeLessThanOrEqual(0.15);
  });

  it('are told apart: postings from lists, laboratory pages and articles', () => {
    for (const all of [scores, generic]) {
      expect(all.filter((score) => score.takenForPosting !== score.posting).map((score) => score.id)).toEqual([]);
    }
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
