/** How large and how slow the extension may be. The reasons are in docs/performance.md; the checks read them from here. */

/** How large something may be. */
export interface SizeBudget {
  name: string;
  /** In the folder of the built extension for Chrome, all that the name needs; `zip` for the store archive. */
  files: readonly string[] | 'zip';
  /** Bytes after gzip, or of the archive. 1 KB is 1000 bytes. */
  most: number;
  /** A goal not reached yet: until then `npm test` only holds what is reached; `npm run size` says that it is over. */
  reached?: number;
}

/** What is measured by `npm run size`. */
export const SIZE_BUDGETS: readonly SizeBudget[] = [
  { name: 'gate, on every matched page', files: ['content-scripts/gate.js'], most: 5_000 },
  { name: 'reader, on listings', files: ['reader.js'], most: 60_000 },
  { name: 'panel, when it is wanted', files: ['react.js', 'panel.js'], most: 100_000 },
  { name: 'store archive', files: 'zip', most: 600_000 },
];

/** The goals. Ratios are taken in one run on one machine, so that a slow machine fails nothing. */
export const RATIO_BUDGETS = {
  /** read + compare, 95th percentile, to Readability's on the same pages. */
  readCompareP95: 0.5,
  /** gate, 95th percentile on pages that are no listing, to Readability's. */
  gateP95: 0.05,
  /** time(8n) / time(n) */
  growth8x: 10,
} as const;

/**
 * What `npm test` holds where a goal is not reached, or not on a machine with other work; docs/performance.md has the figures.
 * `growth8x`: up to 8.6 on a quiet machine, more beside other programs, since collecting garbage takes the other core.
 */
export const RATIOS_REACHED: Partial<Record<keyof typeof RATIO_BUDGETS, number>> = {
  readCompareP95: 1,
  growth8x: 15,
};
