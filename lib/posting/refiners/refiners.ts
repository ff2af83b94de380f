import type { Refiner } from '../recognizer';

/** What happens to the candidates between recognizing and settling, in this order; each line says why it stands there. */
export const REFINERS: readonly Refiner[] = [];
