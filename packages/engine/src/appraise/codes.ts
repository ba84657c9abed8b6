import { base, digitAt } from "../digits.ts";

/**
 * Weights are kept as printable characters: a row's columns lie in groups, and one of 90 characters says which of the
 * group's 90 vectors is nearest. What it costs in precision: docs/reading-notes.md; who writes them: training/codes.py.
 *
 * Rows written alike: each its two scales, then a character for each group of columns.
 */
export interface Coded {
  readonly text: string;
  /** The greatest of each of the two scales. A character of a scale stands for it, halved once for every eight it counts. */
  readonly greatest: ArrayLike<number>;
  readonly groups: number;
  /** How many columns a group has at most. */
  readonly size: number;
  /** The columns of each group, `size` a group; 255 where it has fewer. */
  readonly columns: Uint8Array;
  /** The vectors of each group: `(group * base + character) * size + place in the group`. */
  readonly vectors: Int8Array;
}

/** How many characters come before those of the groups: the scale of the note's weights, then that of the ideas'. */
export const scaleCount = 2;

/** The scale of a row's weights for the note (0) or for the ideas (1). */
export const scaleAt = ({ text, groups, greatest }: Coded, row: number, which: 0 | 1): number =>
  greatest[which]! * 2 ** (-digitAt(text, row * (scaleCount + groups) + which) / 8);

/** Writes the weights of a row to their places, from `to` on. */
export function unpackRow(
  { text, groups, size, columns, vectors }: Coded,
  row: number,
  weights: Int8Array,
  to: number,
): void {
  const from = row * (scaleCount + groups) + scaleCount;
  for (let group = 0; group < groups; group++) {
    const vector = (group * base + digitAt(text, from + group)) * size;
    for (let at = 0; at < size; at++) {
      const column = columns[group * size + at]!;
      if (column !== 255) weights[to + column] = vectors[vector + at]!;
    }
  }
}
