/** Names of what a profile holds. */
import { i18n } from '#i18n';
import type { Degree } from '../../lib/posting/posting';
import { COUNTRY_TERMS } from '../../lib/posting/vocabulary/countries';
import { FIELD_TERMS } from '../../lib/posting/vocabulary/fields';
import { SKILL_NAMES } from '../../lib/posting/vocabulary/skills/skills';
import { VENUE_TERMS } from '../../lib/posting/vocabulary/venues';
import type { Fluency } from '../../lib/profile/profile';
import type { CvPart } from '../../lib/profile/read-cv';
import { namer } from '../../lib/words/labels';

/** A degree that someone holds. */
export const degreeTitle = namer<Degree>({
  none: 'me.degree_name.none',
  bachelor: 'me.degree_name.bachelor',
  master: 'me.degree_name.master',
  phd: 'me.degree_name.phd',
});
/** How well a language is spoken. */
export const fluencyName = namer<Fluency>({
  basic: 'me.fluency_name.basic',
  working: 'me.fluency_name.working',
  fluent: 'me.fluency_name.fluent',
  native: 'me.fluency_name.native',
});
/** A part of the profile that a CV may fill. */
export const cvPartName = namer<CvPart>({
  degree: 'me.part.degree',
  fields: 'me.part.fields',
  years: 'me.part.years',
  publications: 'me.part.publications',
  skills: 'me.part.skills',
  languages: 'me.part.languages',
  taught: 'me.part.taught',
  wonGrants: 'me.part.won_grants',
});

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const tongues = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
/** A country by its ISO 3166 code; the code itself where it has no name. */
export const countryName = (code: string): string => regions.of(code) ?? code;
/** A language by its ISO 639 code; the code itself where it has no name. */
export const languageName = (code: string): string => tongues.of(code) ?? code;

const sorted = (names: Iterable<string>, wordsOf: (name: string) => string = (name) => name): string[] =>
  [...new Set(names)].sort((one, other) => wordsOf(one).localeCompare(wordsOf(other), 'en'));

/** Every name that a part of the profile may hold, in the order of the alphabet. */
export const NAMES = {
  skills: sorted([...SKILL_NAMES.values()].filter(({ category }) => category !== 'other').map(({ name }) => name)),
  fields: sorted(FIELD_TERMS.map(({ id }) => id)),
  venues: sorted(VENUE_TERMS.map(({ id }) => id)),
  countries: sorted(
    COUNTRY_TERMS.map(({ id }) => id).filter((id) => /^[A-Z]{2}$/.test(id)),
    countryName,
  ),
  languages: sorted(
    'ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv sw ta te th tr uk ur vi zh'.split(
      ' ',
    ),
    languageName,
  ),
  currencies: ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'JPY', 'SGD', 'INR', 'CNY', 'KRW', 'NZD'],
} as const;

/** The choice that says nothing. */
export const notSaid = (): string => i18n.t('me.unsaid');
