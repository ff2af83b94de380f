/** The axis of the pay chart: from yearly amounts to percent of the chart's width. */

/** From where to where the axis goes, and where its ticks stand. */
export interface BandScale {
  min: number;
  max: number;
  ticks: number[];
  /** 0 to 100, clamped. */
  at(amount: number): number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 4;

/** A scale with round ends around all amounts. */
export function bandScale(amounts: readonly number[]): BandScale {
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  const span = high - low || high || 1;
  const rough = span / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((one) => one * power >= rough) ?? 10) * power;
  const min = Math.max(0, Math.floor(low / step) * step);
  const max = Math.max(min + step, Math.ceil(high / step) * step);
  const ticks: number[] = [];
  for (let tick = min; tick <= max + step / 1000; tick += step) ticks.push(tick);
  return {
    min,
    max,
    ticks,
    at: (amount) => Math.min(100, Math.max(0, ((amount - min) / (max - min)) * 100)),
  };
}
