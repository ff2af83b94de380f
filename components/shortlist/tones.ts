/** Colours of requirement verdicts; the words say the same. */
import type { RequirementVerdict } from '../../lib/compare/comparison';
import type { Tone } from '../../lib/words/pay-words';

export const REQUIREMENT_TONES: Record<RequirementVerdict, Tone> = {
  typical: 'good',
  'asks-more': 'more',
  'asks-less': 'less',
  'asks-other': 'other',
  'not-stated': 'quiet',
  'guide-silent': 'quiet',
};
