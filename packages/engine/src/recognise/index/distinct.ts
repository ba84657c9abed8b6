/** Gathers different numbers, in the order they come. */
export interface Distinct {
  add(number: number): void;
  all(): readonly number[];
}

/** Fewer than this are found by looking through them. */
const few = 24;

export function createDistinct(): Distinct {
  const found: number[] = [];
  let seen: Set<number> | null = null;
  return {
    add(number) {
      if (seen) {
        if (seen.has(number)) return;
        seen.add(number);
      } else {
        if (found.includes(number)) return;
        if (found.length === few) seen = new Set(found).add(number);
      }
      found.push(number);
    },
    all: () => found,
  };
}
