/** The country of a place that a pay range is printed for. */
import { COUNTRY_TERMS, PROVINCE_CODES, STATE_CODES } from '../posting/vocabulary/countries';
import { PLACE_TERMS } from '../posting/vocabulary/places';

let countries: ReadonlyMap<string, string> | null = null;

/** Every name of a country, city, region or institution that means one country, in lower case. */
function countryByName(): ReadonlyMap<string, string> {
  countries ??= new Map(
    [...PLACE_TERMS, ...COUNTRY_TERMS].flatMap(({ id, forms }) =>
      forms.map((form): [string, string] => [form.toLowerCase(), id]),
    ),
  );
  return countries;
}

function codeCountry(part: string): string | null {
  if (STATE_CODES.has(part)) return 'US';
  return PROVINCE_CODES.has(part) ? 'CA' : null;
}

/** ISO 3166 alpha-2 of a place in the listing's words ("London", "Denver, CO"); null where it names none or several. */
export function countryOfPlace(place: string): string | null {
  const parts = place
    .split(/[,;/()|]|\band\b|\bor\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const named = parts.flatMap((part) => countryByName().get(part.toLowerCase()) ?? []);
  // A state's code says less than a name: "DE" is Delaware behind Dover and Germany behind Bonn.
  const found = new Set(named.length > 0 ? named : parts.flatMap((part) => codeCountry(part) ?? []));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
