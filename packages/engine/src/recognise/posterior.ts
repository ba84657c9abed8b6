/** A candidate's bits before they compete. */
export interface Scored {
  readonly bits: number;
}

/**
 * Shares one unit of belief between the candidates and "nobody we know".
 *
 * @param scores - log2 of each candidate's odds against "nobody", the prior included.
 * @returns The probability of each, in the same order; what is missing to 1 is "nobody".
 */
export function shareBelief(scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores);
  const weights = scores.map((bits) => 2 ** (bits - top));
  const sum = weights.reduce((total, weight) => total + weight, 2 ** -top);
  return weights.map((weight) => weight / sum);
}
