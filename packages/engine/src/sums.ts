/**
 * Rows of a matrix and how much each counts. Four rows are summed at a time, since one alone would spend its time on
 * reading and writing the sums.
 */
export interface Weighted {
  readonly rows: Int32Array;
  readonly by: Float64Array;
  readonly count: number;
}

/** A list that is used again for every text, since making one takes as long as summing ten rows. */
export interface RowList extends Weighted {
  rows: Int32Array;
  by: Float64Array;
  count: number;
}

export function createRowList(): RowList {
  return { rows: new Int32Array(0), by: new Float64Array(0), count: 0 };
}

/** The list without its rows, and with room for as many. */
export function emptied(list: RowList, room: number): RowList {
  if (list.rows.length < room) {
    list.rows = new Int32Array(room * 2);
    list.by = new Float64Array(room * 2);
  }
  list.count = 0;
  return list;
}

/** Adds a row to a list that has room for it. */
export function pushRow(list: RowList, row: number, by: number): void {
  list.rows[list.count] = row;
  list.by[list.count++] = by;
}

/** Columns `from` to `from + sums.length` of each row, times its weight, added to `sums`. */
export function addByteRows(matrix: Int8Array, width: number, from: number, of: Weighted, sums: Float64Array): void {
  const { rows, by, count } = of;
  const even = count & ~3;
  for (let at = 0; at < even; at += 4) {
    const [a, b, c, d] = [by[at]!, by[at + 1]!, by[at + 2]!, by[at + 3]!];
    const inA = rows[at]! * width + from;
    const inB = rows[at + 1]! * width + from;
    const inC = rows[at + 2]! * width + from;
    const inD = rows[at + 3]! * width + from;
    for (let k = 0; k < sums.length; k++)
      sums[k]! += a * matrix[inA + k]! + b * matrix[inB + k]! + (c * matrix[inC + k]! + d * matrix[inD + k]!);
  }
  for (let at = even; at < count; at++) {
    const a = by[at]!;
    const inA = rows[at]! * width + from;
    for (let k = 0; k < sums.length; k++) sums[k]! += a * matrix[inA + k]!;
  }
}

/** The same over whole rows of fractions: its own function, so that neither has to ask which kind of matrix it was given. */
export function addRows(matrix: Float64Array, of: Weighted, sums: Float64Array): void {
  const { rows, by, count } = of;
  const width = sums.length;
  const even = count & ~3;
  for (let at = 0; at < even; at += 4) {
    const [a, b, c, d] = [by[at]!, by[at + 1]!, by[at + 2]!, by[at + 3]!];
    const inA = rows[at]! * width;
    const inB = rows[at + 1]! * width;
    const inC = rows[at + 2]! * width;
    const inD = rows[at + 3]! * width;
    for (let k = 0; k < width; k++)
      sums[k]! += a * matrix[inA + k]! + b * matrix[inB + k]! + (c * matrix[inC + k]! + d * matrix[inD + k]!);
  }
  for (let at = even; at < count; at++) {
    const a = by[at]!;
    const inA = rows[at]! * width;
    for (let k = 0; k < width; k++) sums[k]! += a * matrix[inA + k]!;
  }
}
