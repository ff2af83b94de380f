import type { Evidence } from '../posting';

/** One named quantity of a listing, 0 to 1, with the words it was counted from. */
export interface Feature {
  value: number;
  evidence: readonly Evidence[];
}

/** Features by their name, as the model weighs them. */
export type Features = Readonly<Record<string, Feature>>;

/** A fitted linear score: `bias` plus the weighted features is the log-odds of "yes". `scripts/fit-classifier.ts` writes it. */
export interface LinearModel {
  bias: number;
  weights: Readonly<Record<string, number>>;
  /** How often cross-validated answers were right, by the lower end of |log-odds|, smoothed; ascending. */
  reliability: readonly { from: number; right: number; said: number }[];
}

/** The log-odds of "yes". A feature without a weight, or a weight without a feature, counts nothing. */
export function logOdds(model: LinearModel, features: Features): number {
  let sum = model.bias;
  for (const [name, weight] of Object.entries(model.weights)) sum += weight * (features[name]?.value ?? 0);
  return sum;
}

/** The share of right answers among cross-validated ones of this strength. */
export function reliabilityOf(model: LinearModel, score: number): number {
  const strength = Math.abs(score);
  const bin = [...model.reliability].reverse().find(({ from }) => strength >= from) ?? model.reliability[0];
  return bin ? (bin.right + 1) / (bin.said + 2) : 0.5;
}

/** The words of the features that spoke most for the answer given, at most `count`. */
export function topReasons(model: LinearModel, features: Features, yes: boolean, count = 4): Evidence[] {
  const parts = Object.entries(model.weights)
    .map(([name, weight]) => ({
      feature: features[name],
      push: weight * (features[name]?.value ?? 0) * (yes ? 1 : -1),
    }))
    .filter(({ push }) => push > 0.05)
    .sort((a, b) => b.push - a.push);
  const reasons: Evidence[] = [];
  for (const { feature } of parts) {
    for (const evidence of feature?.evidence.slice(0, 2) ?? []) {
      if (reasons.length >= count) return reasons;
      if (!reasons.some((other) => other.source === evidence.source && other.start === evidence.start))
        reasons.push(evidence);
    }
  }
  return reasons;
}

/** A count squeezed into 0 to 1: half way at `half`. */
export const saturated = (count: number, half: number): number => count / (count + half);
