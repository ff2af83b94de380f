/** The bands that a verdict on pay is taken from: a guide's, on the listing's basis, or the user's own. */
import { bandsOf, guideOf } from '../guide/lookup';
import type { PayBasis } from '../posting/posting';
import type { GuideId, PayBand } from './comparison';
import { GUIDE_MARKET, type Market } from './gates';

export interface BandTable {
  /** As a sentence names it: "ML Researcher guide", "your own band". */
  name: string;
  market: Market;
  year: number | null;
  own: boolean;
  /** All bands, lowest level first, on every basis. */
  bands: readonly PayBand[];
}

/** A guide's bands. Empty for the guides that have none. */
export function guideTable(id: GuideId): BandTable {
  const bands = bandsOf(id).map(
    ({ level, min, max, open, basis, market, year }): PayBand => ({
      guide: id,
      levels: [level],
      min,
      max,
      open,
      basis,
      market,
      year,
    }),
  );
  const { title, year } = guideOf(id);
  return { name: `${title} guide`, market: GUIDE_MARKET, year: bands[0]?.year ?? year, own: false, bands };
}

/** The table's bands on the listing's basis; those that do not say their basis serve any. */
export function bandsOn(table: BandTable, basis: PayBasis): PayBand[] {
  return table.bands.filter((band) => band.basis === 'unspecified' || band.basis === basis);
}
