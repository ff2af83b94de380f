import type { Term } from '../terms';
import { listed } from './listed';

/** Countries by ISO 3166 alpha-2 code and the names they are written by. */
const NAMES: Readonly<Record<string, string>> = {
  AE: 'United Arab Emirates, Abu Dhabi, Dubai',
  AR: 'Argentina',
  AT: 'Austria, Österreich',
  AU: 'Australia',
  BD: 'Bangladesh',
  BE: 'Belgium, Belgique, België',
  BG: 'Bulgaria',
  BR: 'Brazil, Brasil',
  CA: 'Canada',
  CH: 'Switzerland, Schweiz, Suisse, Svizzera',
  CL: 'Chile',
  CN: 'China, Mainland China',
  CO: 'Colombia',
  CR: 'Costa Rica',
  CY: 'Cyprus',
  CZ: 'Czech Republic, Czechia',
  DE: 'Germany, Deutschland',
  DK: 'Denmark, Danmark',
  EE: 'Estonia',
  EG: 'Egypt',
  ES: 'Spain, España',
  FI: 'Finland, Suomi',
  FR: 'France',
  GB: 'United Kingdom, U.K., Great Britain, Britain, England, Scotland, Wales, Northern Ireland',
  GH: 'Ghana',
  GR: 'Greece',
  HK: 'Hong Kong, Hong Kong SAR',
  HR: 'Croatia',
  HU: 'Hungary',
  ID: 'Indonesia',
  IE: 'Ireland, Republic of Ireland',
  IL: 'Israel',
  IN: 'India',
  IR: 'Iran',
  IS: 'Iceland',
  IT: 'Italy, Italia',
  JP: 'Japan',
  KE: 'Kenya',
  KR: 'South Korea, Republic of Korea, Korea',
  LI: 'Liechtenstein',
  LT: 'Lithuania',
  LU: 'Luxembourg, Luxemburg',
  LV: 'Latvia',
  MA: 'Morocco',
  MC: 'Monaco',
  MO: 'Macau, Macao',
  MT: 'Malta',
  MX: 'Mexico, México',
  MY: 'Malaysia',
  NG: 'Nigeria',
  NL: 'Netherlands, The Netherlands, Nederland, Holland',
  NO: 'Norway, Norge',
  NZ: 'New Zealand, Aotearoa',
  PE: 'Peru',
  PH: 'Philippines',
  PK: 'Pakistan',
  PL: 'Poland, Polska',
  PT: 'Portugal',
  QA: 'Qatar',
  RO: 'Romania',
  RS: 'Serbia',
  RU: 'Russia, Russian Federation',
  RW: 'Rwanda',
  SA: 'Saudi Arabia, Kingdom of Saudi Arabia',
  SE: 'Sweden, Sverige',
  SG: 'Singapore',
  SI: 'Slovenia',
  SK: 'Slovakia',
  TH: 'Thailand',
  TN: 'Tunisia',
  TR: 'Turkey, Türkiye, Turkiye',
  TW: 'Taiwan',
  UA: 'Ukraine',
  US: 'United States, United States of America, U.S.A.',
  UY: 'Uruguay',
  VN: 'Vietnam',
  ZA: 'South Africa',
};

/** Short forms that are words or other codes unless written exactly so. */
const EXACT: Readonly<Record<string, string>> = {
  US: 'US, USA, U.S.',
  GB: 'UK, GB',
  AE: 'UAE',
  NL: 'NL',
  HK: 'HK',
  KR: 'ROK',
};

/** "Norwegian University of …": says the country in an employer's name, not in running text. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  AT: 'Austrian',
  AU: 'Australian',
  BE: 'Belgian, Flemish, Flanders, Vlaams',
  CA: 'Canadian',
  CH: 'Swiss',
  CN: 'Chinese',
  CZ: 'Czech',
  DE: 'German',
  DK: 'Danish, Syddansk',
  EE: 'Estonian',
  ES: 'Spanish',
  FI: 'Finnish',
  FR: 'French',
  GR: 'Greek, Hellenic',
  HU: 'Hungarian',
  IE: 'Irish',
  IN: 'Indian',
  IS: 'Icelandic',
  IT: 'Italian, Italiano',
  JP: 'Japanese',
  KR: 'Korean',
  NL: 'Dutch',
  NO: 'Norwegian',
  PL: 'Polish',
  PT: 'Portuguese',
  RO: 'Romanian',
  RU: 'Russian',
  SE: 'Swedish',
  SI: 'Slovenian',
  SK: 'Slovak',
  TR: 'Turkish',
};

/** ISO 3166 alpha-3 codes as they stand in the location line of some boards ("London, GBR"). */
export const ALPHA3: Readonly<Record<string, string>> = Object.fromEntries(
  'AREAE ARGAR AUSAU AUTAT BELBE BGRBG BRABR CANCA CHECH CHLCL CHNCN COLCO CRICR CYPCY CZECZ DEUDE DNKDK EGYEG ESPES ESTEE FINFI FRAFR GBRGB GRCGR HKGHK HRVHR HUNHU IDNID INDIN IRLIE ISLIS ISRIL ITAIT JPNJP KENKE KORKR LTULT LUXLU LVALV MEXMX MLTMT MYSMY NGANG NLDNL NORNO NZLNZ PAKPK PERPE PHLPH POLPL PRTPT QATQA ROURO RUSRU SAUSA SGPSG SRBRS SVKSK SVNSI SWESE THATH TUNTN TURTR TWNTW UKRUA URYUY USAUS VNMVN ZAFZA'
    .split(' ')
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

/** Postal codes of US states and Canadian provinces behind a town ("Denver, CO", "Toronto, ON"). */
export const STATE_CODES: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);
/** Letters of Canadian provinces. */
export const PROVINCE_CODES: ReadonlySet<string> = new Set('ON QC BC AB MB SK NS NB NL PE'.split(' '));

/** Top-level domains that are a country's own; those sold world-wide as words (io, ai, co, tv, me, is) are not taken. */
export const NATIONAL_DOMAINS: Readonly<Record<string, string>> = Object.fromEntries(
  'at au be br ca ch cl cn cy cz de dk ee es fi fr gr hk hr hu ie il in it jp ke kr lt lu lv mx my nl no nz pk pl pt ro rs ru sa se sg si sk th tr tw ua za'
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const)
    .concat([
      ['uk', 'GB'],
      ['edu', 'US'],
      ['gov', 'US'],
      ['mil', 'US'],
    ]),
);

const termsOf = (table: Readonly<Record<string, string>>, more: Partial<Term> = {}): Term[] =>
  Object.entries(table).map(([id, names]) => ({ kind: 'country', id, forms: listed(names), ...more }));

/** Countries by their names and adjectives; the id is the ISO 3166 alpha-2 code. */
export const COUNTRY_TERMS: readonly Term[] = [
  ...termsOf(NAMES),
  ...termsOf(EXACT, { exactCase: true }),
  ...termsOf(ADJECTIVES, { context: 'employer-name' }),
];
