/** Pay by the year at full time, from pay as printed. */

import type { PayUnit, Salary } from '../posting/posting';
import { UNITS_PER_YEAR } from '../posting/units-per-year';

/** Pay by the year at full time, in the salary's currency; null for an open side. */
export interface AnnualPay {
  min: number | null;
  max: number | null;
}

const toCents = (amount: number): number => Math.round(amount * 100) / 100;

/** An amount per unit as an amount per year, to the cent, so that converting there and back changes nothing. */
export function perYear(amount: number, unit: PayUnit): number {
  return toCents(amount * UNITS_PER_YEAR[unit]);
}

/**
 * The salary by the year at full time; null where the unit is unknown. An amount beside a part-time share is the
 * full-time figure, so the share changes nothing here; `paidShare` gives what is paid.
 */
export function annualPay(salary: Pick<Salary, 'min' | 'max' | 'unit'>): AnnualPay | null {
  const { min, max, unit } = salary;
  if (unit === null) return null;
  return {
    min: min === null ? null : perYear(min, unit),
    max: max === null ? null : perYear(max, unit),
  };
}

/** What a part-time post pays of a full-time figure, by the same unit. */
export function paidShare(pay: AnnualPay, fte: number): AnnualPay {
  return {
    min: pay.min === null ? null : toCents(pay.min * fte),
    max: pay.max === null ? null : toCents(pay.max * fte),
  };
}

/** The middle of a range, or the side that is known. */
export function middleOf(pay: AnnualPay): number | null {
  if (pay.min !== null && pay.max !== null) return (pay.min + pay.max) / 2;
  return pay.min ?? pay.max;
}
