/** One thing the engine decided against: which step dropped what, and why. Printed when a case fails. */
export interface Drop {
  step: string;
  reason: string;
  quote: string;
}

/** Collects what was dropped on the way; bounded, so that a hostile text cannot fill the memory. */
export class Trace {
  readonly drops: Drop[] = [];

  drop(step: string, reason: string, quote: string): void {
    if (this.drops.length < 500) this.drops.push({ step, reason, quote: quote.slice(0, 200) });
  }
}
