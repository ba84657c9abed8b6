/**
 * Shares one unit of belief between the candidates and "nobody we know".
 *
 * @param scores - log2 of each candidate's odds against "nobody", the prior included.
 * @returns The probability of each, in the same order; what is missing to 1 is "nobody".
 */
export function shareBelief(scores: readonly number[]): number[] {
  let top = 0;
  for (const bits of scores) if (bits > top) top = bits;
  const weights = scores.map((bits) => 2 ** (bits - top));
  const sum = weights.reduce((total, weight) => total + weight, 2 ** -top);
  return weights.map((weight) => weight / sum);
}

/** Turns a shared belief into how often such a belief is right: `log2 odds` are stretched and moved, so order is kept. */
export interface Calibration {
  readonly shift: number;
  readonly stretch: number;
}

const surest = 1e-6;

/** Log2 odds of a probability, kept finite. */
export function logOdds(probability: number): number {
  const kept = Math.min(1 - surest, Math.max(surest, probability));
  return Math.log2(kept / (1 - kept));
}

export function calibrate(probability: number, { shift, stretch }: Calibration): number {
  return 1 / (1 + 2 ** -(shift + stretch * logOdds(probability)));
}

/**
 * Pools the belief in records of one person: two records nobody merged do not compete.
 *
 * @param shares - Belief in each record.
 * @param same - How likely records i and j are of one person, 0 to 1.
 */
export function poolDoubles(shares: readonly number[], same: (i: number, j: number) => number): number[] {
  return shares.map((share, i) => {
    let sum = share;
    shares.forEach((other, j) => {
      if (j !== i) sum += other * same(i, j);
    });
    return Math.min(1, sum);
  });
}
