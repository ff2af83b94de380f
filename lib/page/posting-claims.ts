/** What one declared job posting claims, each value with its stretch of the raw data. */
import type { Claim, StructuredClaims } from '../posting/listing';
import type { Workplace } from '../posting/posting';
import { readBaseSalary } from './claimed-salary';
import { asList, asText, entry, type JsonNode } from './tolerant-json';

/** The claims as a list. */
export function allClaims(claims: StructuredClaims): Claim<unknown>[] {
  const { title, company, location, countries, salary, datePosted, validThrough, workplace, term } = claims;
  return [title, company, location, salary, datePosted, validThrough, workplace, term, ...(countries ?? [])].filter(
    (claim) => claim !== undefined,
  );
}

/** Reads the claims of a `JobPosting` node; a field that cannot be read without doubt is left out. */
export function claimsOf(node: JsonNode, source: StructuredClaims['source']): StructuredClaims {
  const claims: StructuredClaims = { source };
  const title = claimText(entry(node, 'title')) ?? claimText(entry(node, 'name'));
  if (title) claims.title = title;
  const organisation = asList(entry(node, 'hiringOrganization'))[0];
  const company = claimText(entry(organisation, 'name')) ?? claimText(organisation);
  if (company && !/^(?:confidential|n\/?a|none)$/i.test(company.value)) claims.company = company;

  const places = asList(entry(node, 'jobLocation'));
  const countries: Claim<string>[] = [];
  for (const place of places.slice(0, 20)) {
    const address = asList(entry(place, 'address'))[0] ?? place;
    const words = addressText(address);
    if (words && !claims.location) claims.location = { value: words, start: address.start, end: address.end };
    const country = countryClaim(entry(address, 'addressCountry'));
    if (country && !countries.some((known) => known.value === country.value)) countries.push(country);
  }
  if (countries.length === 0) {
    const allowed = asList(entry(node, 'applicantLocationRequirements'));
    const only = allowed.length === 1 ? countryClaim(entry(allowed[0], 'name')) : null;
    if (only) countries.push(only);
  }
  if (countries.length > 0) claims.countries = countries;

  const salary = readBaseSalary(entry(node, 'baseSalary'), countries[0]?.value);
  if (salary) claims.salary = salary;
  const posted = dateClaim(entry(node, 'datePosted'));
  if (posted) claims.datePosted = posted;
  const through = dateClaim(entry(node, 'validThrough'));
  if (through) claims.validThrough = through;
  const type = asList(entry(node, 'jobLocationType'))[0];
  if (type && /^telecommute/i.test(asText(type) ?? '')) {
    claims.workplace = { value: 'remote' satisfies Workplace, start: type.start, end: type.end };
  }
  for (const kind of asList(entry(node, 'employmentType'))) {
    const words = asText(kind) ?? '';
    const value = /\bintern(?:ship)?\b/i.test(words)
      ? 'internship'
      : /temporary|fixed.?term/i.test(words)
        ? 'fixed-term'
        : /permanent/i.test(words)
          ? 'permanent'
          : null;
    if (value) {
      claims.term = { value, start: kind.start, end: kind.end };
      break;
    }
  }
  return claims;
}

function claimText(node: JsonNode | undefined): Claim<string> | null {
  if (node?.kind !== 'string') return null;
  const value = plainText(node.value);
  return value === '' ? null : { value, start: node.start, end: node.end };
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
};

/** A short field as one line, its entities decoded and its tags taken out. */
export function plainText(value: string): string {
  return value
    .slice(0, 2_000)
    .replace(/&(#?\w{2,6});/g, (whole, name: string) => {
      const code = /^#(\d+)$/.exec(name)?.[1];
      return ENTITIES[name.toLowerCase()] ?? (code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : whole);
    })
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function addressText(address: JsonNode | undefined): string | null {
  const whole = asText(address);
  if (whole) return plainText(whole);
  const country = entry(address, 'addressCountry');
  const parts = [
    asText(entry(address, 'addressLocality')),
    asText(entry(address, 'addressRegion')),
    asText(country) ?? asText(entry(country, 'name')),
  ].filter((part, index, all) => part !== undefined && all.indexOf(part) === index);
  return parts.length > 0 ? plainText(parts.join(', ')) : null;
}

const ALPHA3: Record<string, string> = {
  USA: 'US',
  GBR: 'GB',
  DEU: 'DE',
  FRA: 'FR',
  CAN: 'CA',
  CHE: 'CH',
  NLD: 'NL',
  SWE: 'SE',
  NOR: 'NO',
  DNK: 'DK',
  FIN: 'FI',
  AUT: 'AT',
  BEL: 'BE',
  ESP: 'ES',
  ITA: 'IT',
  IRL: 'IE',
  POL: 'PL',
  CZE: 'CZ',
  AUS: 'AU',
  NZL: 'NZ',
  JPN: 'JP',
  CHN: 'CN',
  SGP: 'SG',
  IND: 'IN',
  KOR: 'KR',
  ISR: 'IL',
  BRA: 'BR',
  PRT: 'PT',
  LUX: 'LU',
  ARE: 'AE',
  SAU: 'SA',
  HKG: 'HK',
  TWN: 'TW',
};
const COUNTRY_NAMES: Record<string, string> = {
  'united states of america': 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  deutschland: 'DE',
  schweiz: 'CH',
  suisse: 'CH',
  österreich: 'AT',
  'the netherlands': 'NL',
  nederland: 'NL',
  sverige: 'SE',
  norge: 'NO',
  danmark: 'DK',
  'czech republic': 'CZ',
  'south korea': 'KR',
  'hong kong': 'HK',
};

let regionNames: Map<string, string> | undefined;

/** ISO 3166 alpha-2 of a code or an English name, or null. */
export function countryCode(words: string): string | null {
  const word = words.trim();
  if (/^uk$/i.test(word)) return 'GB';
  if (/^[a-z]{2}$/i.test(word)) return word.toUpperCase();
  if (/^[a-z]{3}$/i.test(word)) return ALPHA3[word.toUpperCase()] ?? null;
  const name = word.toLowerCase();
  if (COUNTRY_NAMES[name]) return COUNTRY_NAMES[name];
  regionNames ??= nameRegions();
  return regionNames.get(name) ?? null;
}

function nameRegions(): Map<string, string> {
  const names = new Map<string, string>();
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = display.of(code)?.toLowerCase();
      if (name && !names.has(name)) names.set(name, code);
    }
  }
  return names;
}

function countryClaim(node: JsonNode | undefined): Claim<string> | null {
  const named = node?.kind === 'object' ? entry(node, 'name') : asList(node)[0];
  if (named?.kind !== 'string') return null;
  const value = countryCode(named.value);
  return value ? { value, start: named.start, end: named.end } : null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `YYYY-MM-DD` of a date field; a form whose day and month can be confused gives null. */
export function dateOf(written: string): string | null {
  const iso = /^\s{0,4}(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(written);
  if (iso) return dateString(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}([a-z]{3})[a-z]{0,6}[ .,-]{1,3}(\d{4})\b/i.exec(written);
  if (dayFirst) return dateString(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /\b([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(written);
  if (monthFirst) return dateString(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').toLowerCase()) + 1;
}

function dateString(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dateClaim(node: JsonNode | undefined): Claim<string> | null {
  if (node?.kind !== 'string') return null;
  const value = dateOf(node.value);
  return value ? { value, start: node.start, end: node.end } : null;
}
