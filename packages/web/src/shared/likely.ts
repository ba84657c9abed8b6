/** How sure we are, as one would say it. The bands are the engine's: from 0.95 it is said, from 0.5 it is asked. */
export type Likelihood = "certain" | "very" | "even" | "slight";

export function likelihood(probability: number): Likelihood {
  if (probability >= 0.95) return "certain";
  if (probability >= 0.8) return "very";
  return probability >= 0.5 ? "even" : "slight";
}

/** Whole percents, never rounded up to certainty nor down to impossibility. */
export const percentOf = (probability: number): number => Math.min(99, Math.max(1, Math.round(probability * 100)));
