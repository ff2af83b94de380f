import type { Reading } from './reading';
import type { Hit } from './terms';

/** Countries (ISO 3166 alpha-2) named for the place of work first; else those of the title, of the employer's name, or the first of the text. */
export function countriesNamed(reading: Reading): string[] {
  const of = (hits: readonly Hit[] | undefined): string[] => (hits ?? []).map((hit) => hit.term.id.slice(0, 2));
  const located = [...of(reading.location.hits.get('country')), ...of(reading.location.hits.get('place'))];
  if (located.length > 0) return located;
  const titled = [...of(reading.title.hits.get('country')), ...of(reading.title.hits.get('place'))];
  if (titled.length > 0) return titled;
  // An employer's name may hold a partner's country too; the first is its own.
  const employer = [...of(reading.company.hits.get('place')), ...of(reading.company.hits.get('country'))];
  if (employer[0]) return employer.slice(0, 1);
  return [...of(reading.hits('country')).slice(0, 1), ...of(reading.hits('place')).slice(0, 1)];
}
