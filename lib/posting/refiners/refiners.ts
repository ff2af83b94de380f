import type { Refiner } from '../recognizer';
import { dropCitedWorks } from './drop-cited-works';
import { dropDegreeFields } from './drop-degree-fields';
import { dropEmployerPraise } from './drop-employer-praise';

/** What happens to the candidates between recognizing and settling, in this order; each line says why it stands there. */
export const REFINERS: readonly Refiner[] = [
  // First what is no part of the advert's own words.
  dropCitedWorks,
  // Then what the advert says of degrees and of the employer; both look at single sentences, so their order is free.
  dropDegreeFields,
  dropEmployerPraise,
];
