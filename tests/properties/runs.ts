/**
 * How often a property is tried: 200 times in `npm test`, as often as PROPERTY_RUNS says elsewhere (10,000 in `npm run test:full`).
 * The one place that decides it.
 */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 200);

/** Milliseconds for one property, with room for a machine that does other work. */
export const LONG_ENOUGH = 60_000 + RUNS * 300;
