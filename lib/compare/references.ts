/** The public statements that fit a listing's country, role and year. They stand beside the verdict and are never one. */
import type { ReferenceStatement } from './comparison';
import type { Reference, ReferenceCase } from './reference-case';
import {
  canadianAwards,
  dutchDoctoral,
  germanTariff,
  nihPostdoc,
  swiss,
  ukGrade,
  ukriStipend,
  usDoctoral,
} from './references-academic';
import { advertised, conversion, occupationMedian } from './references-market';

/** In the order they are shown: what fits the post best first, the conversion last. */
const REFERENCES: readonly Reference[] = [
  // Company posts in the US: today's advertised pay says more than a median of the whole occupation.
  advertised,
  occupationMedian,
  // Academic posts by country.
  nihPostdoc,
  usDoctoral,
  ukriStipend,
  germanTariff,
  swiss,
  dutchDoctoral,
  canadianAwards,
  // A grade says what a title stands for, not what it is paid.
  ukGrade,
  conversion,
];

/** All statements that fit, in order; without an amount they give the figure alone. */
export function referencesFor(at: ReferenceCase): ReferenceStatement[] {
  return REFERENCES.flatMap((reference) => reference(at));
}
