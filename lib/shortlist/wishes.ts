/**
 * What the user wishes for against what a listing offers. For the extension's own pages only: a page that prints one pay
 * after another could learn the wish from the answers.
 */
import type { WishedPay } from '../profile/profile';
import type { ListingFacts } from './entry';
import { inCurrency, type UsedRate } from './one-currency';
import { plain } from './plain';

const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** `reaches`: only the upper part of the range does. `unknown`: no yearly pay, or no rate for its currency. */
export type PayWish = { verdict: 'met' | 'reaches' | 'below'; rate: UsedRate | null } | { verdict: 'unknown' };

/** Yearly pay at full time against the least that would do. An open side decides nothing. */
export function payAgainstWish(annual: ListingFacts['annual'], wish: WishedPay): PayWish {
  const offered = annual && inCurrency(annual, wish.currency);
  if (!offered) return { verdict: 'unknown' };
  const { min, max, rate } = offered;
  if (min !== null && min >= wish.min) return { verdict: 'met', rate };
  if (max !== null) return { verdict: max < wish.min ? 'below' : 'reaches', rate };
  return { verdict: 'unknown' };
}

/**
 * The user's places that the listing names, by whole words of its location ("Berlin", "Germany", "remote"). Null where it
 * names none at all: a region and a town in it cannot be told apart from two places, so nothing is said to be missing.
 */
export function placesNamed(
  { location, countries, workplace }: Pick<ListingFacts, 'location' | 'countries' | 'workplace'>,
  places: readonly string[],
): string[] | null {
  const stated = [location, workplace, ...countries.map((code) => COUNTRY_NAMES.of(code))].filter((one) => one != null);
  if (stated.length === 0) return null;
  const words = ` ${folded(stated.join(' , '))} `;
  return places.filter((place) => folded(place) !== '' && words.includes(` ${folded(place)} `));
}

const folded = (words: string) =>
  plain(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
