/**
 * Weights are kept in four bits, finer near nought, where most of them are: a code is 0 to 14, 7 is nought, and what is
 * `n` steps away from it is (n / 7) ** 1.75 of the largest.
 */
const middle = 7;
const weightOf = Int8Array.from({ length: 16 }, (_, code) =>
  Math.round(127 * Math.sign(code - middle) * Math.min(1, Math.abs(code - middle) / middle) ** 1.75),
);

/** How many bytes a row of `width` codes takes. */
export const bytesOfRow = (width: number): number => Math.ceil(width / 2);

/** Writes one row of weights to its place. Two codes share a byte, the first in the lower bits. */
export function unpackRow(packed: Uint8Array, row: number, width: number, weights: Int8Array): void {
  const from = row * bytesOfRow(width);
  const to = row * width;
  for (let at = 0; at < width; at++) {
    const both = packed[from + (at >> 1)]!;
    weights[to + at] = weightOf[at & 1 ? both >> 4 : both & 15]!;
  }
}
