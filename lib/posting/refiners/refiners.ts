import type { Refiner } from '../recognizer';
import { doubtUnseenPay } from './doubt-unseen-pay';
import { dropCitedWorks } from './drop-cited-works';
import { dropDegreeFields } from './drop-degree-fields';
import { dropEmployerPraise } from './drop-employer-praise';
import { dropPayOfOtherOpenings } from './drop-pay-of-other-openings';
import { dropScalesWithAmounts } from './drop-pay-scales-with-amounts';
import { dropSilenceBesideAmounts } from './drop-pay-silence-beside-amounts';
import { dropTotalsOfYears } from './drop-pay-totals-of-years';
import { dropPreferredDegreesBelow } from './drop-preferred-degrees-below';
import { mergePayEnds } from './merge-pay-ends';

/** What happens to the candidates between recognizing and settling, in this order; each line says why it stands there. */
export const REFINERS: readonly Refiner[] = [
  // First what is no part of the advert's own words.
  dropCitedWorks,
  // Then what the advert says of degrees and of the employer; both look at single sentences, so their order is free.
  dropDegreeFields,
  dropEmployerPraise,
  // Pay that nobody sees goes before amounts are weighed: it must neither swallow nor outlive what the page shows.
  doubtUnseenPay,
  // Which degree is required is known once what is no demand is gone; a preference stands above it.
  dropPreferredDegreesBelow,
  // Pay of another post is none of this one's, whatever ends or totals it would make.
  dropPayOfOtherOpenings,
  // Pay first settles which amounts stand, because scales and praise only count where no amount is left.
  mergePayEnds,
  dropTotalsOfYears,
  dropScalesWithAmounts,
  dropSilenceBesideAmounts,
];
