/** One figure of a bench, with what it is measured against in the same run. */
export interface BenchRow {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The peer or the floor: its name and its figure in the same unit. */
  readonly beside?: { readonly name: string; readonly value: number };
}

const marker = "bench-row ";

/** Prints a figure so that a person reads it and `npm run bench` finds it. */
export function tell(row: BenchRow): void {
  console.log(marker + JSON.stringify(row));
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
