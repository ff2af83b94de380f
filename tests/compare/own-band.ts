import type { OwnBand } from '../../lib/guide/own-bands';

/** A band of the user's own for doctoral posts in Germany, with what is said changed. */
export const ownBandOf = (said: Partial<OwnBand> = {}): OwnBand => ({
  id: 'a',
  role: 'phd-researcher',
  level: null,
  market: 'DE',
  currency: 'EUR',
  unit: 'year',
  basis: 'base',
  min: 48_000,
  max: 56_000,
  open: false,
  ...said,
});
