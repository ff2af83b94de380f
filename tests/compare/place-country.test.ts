/** The country that a place of a pay range lies in. */
import { expect, test } from 'vitest';
import { countryOfPlace } from '../../lib/compare/place-country';

test.each<[string, string | null]>([
  ['London', 'GB'],
  ['LONDON', 'GB'],
  ['Canada', 'CA'],
  ['Denver, CO', 'US'],
  ['Toronto, ON', 'CA'],
  ['Somewhere, ON', 'CA'],
  ['Somewhere, TX', 'US'],
  ['Somewhere, tx', null],
  // A code says less than a name.
  ['Dover, DE', 'US'],
  ['Bonn, DE', 'DE'],
  // Several places of one country, however they are parted.
  ['Seattle / Denver', 'US'],
  ['Seattle; Denver', 'US'],
  ['Seattle | Denver', 'US'],
  ['Seattle or Denver', 'US'],
  ['Seattle and Denver', 'US'],
  ['London (United Kingdom)', 'GB'],
  // Several countries, or none.
  ['London, Toronto', null],
  ['Seattle, WA / Toronto, ON', null],
  ['Somewhere, TX, ON', null],
  ['Nowhere at all', null],
  ['', null],
  [' , ', null],
])('%s: %s', (place, country) => {
  expect(countryOfPlace(place)).toBe(country);
});
