/** The places of the guide page: `#/`, `#/<guide>`, `#/<guide>/<entry>`, `#/references`, `#/references/<figure>`. */
import { GUIDE_IDS, type GuideId } from '../../lib/guide/guide';

/** A place of the guide page; `unknown` keeps the hash that leads nowhere. */
export type Route =
  | { page: 'home' }
  | { page: 'guide'; guide: GuideId; place: string | null }
  | { page: 'references'; place: string | null }
  | { page: 'unknown'; hash: string };

/** The route of an address's hash; anything that is no place is `unknown`. */
export function routeOf(hash: string): Route {
  const [first = '', place = null, ...rest] = hash.replace(/^#?\/?/, '').split('/');
  if (rest.length > 0) return { page: 'unknown', hash };
  if (first === '') return { page: 'home' };
  if (first === 'references') return { page: 'references', place };
  const guide = GUIDE_IDS.find((id) => id === first);
  return guide === undefined ? { page: 'unknown', hash } : { page: 'guide', guide, place };
}

/** The hash that leads to the start. */
export const HOME_HASH = '#/';

/** The hash that leads to a guide, or to one of its entries or sections. */
export function guideHash(guide: GuideId, place?: string): string {
  return place === undefined ? `#/${guide}` : `#/${guide}/${place}`;
}

/** The hash that leads to the public figures, or to one of them. */
export function referencesHash(place?: string): string {
  return place === undefined ? '#/references' : `#/references/${place}`;
}

/** The id of the element that a place's hash leads to. */
export function elementId(place: string): string {
  return `at-${place}`;
}
