/** How a year of pay is counted, in the guides' bands, the user's own and a listing's pay alike. */
import type { PayUnit } from './posting';

/**
 * Units in a year. 2,080 hours is what the US occupational wage statistics count (40 hours a week). A month is counted
 * twelve times: a 13th month or a holiday payment is not added, since the listing does not print it.
 */
export const UNITS_PER_YEAR = {
  year: 1,
  month: 12,
  week: 52,
  day: 260,
  hour: 2080,
} as const satisfies Record<PayUnit, number>;
