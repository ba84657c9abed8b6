import { commonFamily, commonGiven } from "../knowledge/common-names.ts";

/** How often a value is met, counted on the memory and shrunk towards what is known of the population. */
export interface Frequency {
  add(value: string, times?: number): void;
  remove(value: string): void;
  /** How surprising it is to meet this value in a stranger, in bits. */
  bits(value: string): number;
  count(value: string): number;
  readonly total: number;
}

/** Weight of the prior, in observed persons: what is known of the population counts as much as this many. */
const priorWeight = 400;

/**
 * Makes a counter of values.
 *
 * @param unseenBits - How surprising a value is that neither the memory nor the prior has met.
 * @param prior - Shares of the population by value.
 */
export function createFrequency(unseenBits: number, prior: ReadonlyMap<string, number> = new Map()): Frequency {
  const counts = new Map<string, number>();
  const unseen = 2 ** -unseenBits;
  let total = 0;
  return {
    add(value, times = 1) {
      counts.set(value, (counts.get(value) ?? 0) + times);
      total += times;
    },
    remove(value) {
      const count = counts.get(value) ?? 0;
      if (count === 0) return;
      if (count === 1) counts.delete(value);
      else counts.set(value, count - 1);
      total -= 1;
    },
    bits(value) {
      const expected = priorWeight * (prior.get(value) ?? unseen);
      return -Math.log2(((counts.get(value) ?? 0) + expected) / (total + priorWeight));
    },
    count: (value) => counts.get(value) ?? 0,
    get total() {
      return total;
    },
  };
}

function sharesOf(lists: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const [perThousand, names] of lists) {
    for (const name of names.split(" ")) shares.set(name, Math.max(perThousand / 1000, shares.get(name) ?? 0));
  }
  return shares;
}

export const givenShares: ReadonlyMap<string, number> = sharesOf(commonGiven);
export const familyShares: ReadonlyMap<string, number> = sharesOf(commonFamily);
