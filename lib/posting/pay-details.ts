import type { PayWindow } from './facts/salary';
import type { PayFigure } from './pay-figures';
import type { Evidence, Salary } from './posting';
import type { Reading } from './reading';
import type { Hit } from './terms';

/** What else the words beside an amount say: place, scale, months a year, share of full time. */
export interface PayDetails {
  value: Pick<Salary, 'place' | 'scale' | 'monthsPerYear' | 'fte' | 'partTimeUnclear'>;
  evidence(rule: string): Evidence[];
}

/** Reads the details of one figure from its own sentence. */
export function readPayDetails(
  _reading: Reading,
  _figure: PayFigure,
  _window: PayWindow,
  _cue: Hit | null,
): PayDetails {
  return { value: {}, evidence: () => [] };
}
