/** The bands that a verdict on pay is taken from: a guide's, on the listing's basis, or the user's own. */
import { bandsOf, guideOf } from '../guide/lookup';
import { annualOwnBand, type OwnBand } from '../guide/own-bands';
import { LEVELS, type PayBasis } from '../posting/posting';
import type { GuideId, PayBand } from './comparison';
import { GUIDE_MARKET, type Market } from './gates';

type NonEmpty<T> = readonly [...T[], T];

/** Bands that belong together: one guide’s, or the user’s own for one market. */
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

const rank = ({ level }: OwnBand): number => (LEVELS as readonly OwnBand['level'][]).indexOf(level);

/** Bands of one market and currency, lowest level first. */
function ownTable(bands: NonEmpty<OwnBand>): BandTable {
  const { market, currency } = bands[0];
  const rows = [...bands]
    .sort((a, b) => rank(a) - rank(b))
    .map((band): PayBand => {
      const { min, max } = annualOwnBand(band);
      const { level, open, basis, market, currency } = band;
      return {
        guide: 'own',
        levels: level === null ? [] : [level],
        min,
        max,
        open,
        basis,
        market,
        year: null,
        own: true,
        currency,
      };
    });
  return { name: 'your own band', market: { country: market, currency }, year: null, own: true, bands: rows };
}

/**
 * The user's own bands for a role and the countries of a listing, as tables: one for each band that holds for every level,
 * and one for all levels of a market and basis.
 */
export function ownTables(own: readonly OwnBand[], role: GuideId, countries: readonly string[]): BandTable[] {
  const fitting = own.filter((band) => band.role === role && countries.includes(band.market));
  const byMarket = new Map<string, NonEmpty<OwnBand>>();
  for (const band of fitting.filter(({ level }) => level !== null)) {
    const key = `${band.market} ${band.currency} ${band.basis}`;
    byMarket.set(key, [...(byMarket.get(key) ?? []), band]);
  }
  const single = fitting.filter(({ level }) => level === null).map((band): NonEmpty<OwnBand> => [band]);
  return [...byMarket.values(), ...single].map(ownTable);
}
