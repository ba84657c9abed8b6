/**
 * Rows of a matrix and how much each counts. Eight are summed at a time, since one alone would spend its time on reading
 * and writing the sums; behind the last there is room for seven that count nothing.
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

const together = 8;

/** The list without its rows, and with room for as many. */
export function emptied(list: RowList, room: number): RowList {
  if (list.rows.length < room + together) {
    list.rows = new Int32Array(room * 2 + together);
    list.by = new Float64Array(room * 2 + together);
  }
  list.count = 0;
  return list;
}

/** Whatever a longer list left behind the last row counts nothing. */
function silenceRest({ rows, by, count }: Weighted): void {
  rows.fill(0, count, count + together);
  by.fill(0, count, count + together);
}

/** Adds a row to a list that has room for it. */
export function pushRow(list: RowList, row: number, by: number): void {
  list.rows[list.count] = row;
  list.by[list.count++] = by;
}

/** Some neighbouring numbers of a longer list. */
export interface Stretch {
  readonly of: Float64Array;
  readonly at: number;
  readonly length: number;
}

/** As many columns of each row as `sums` is long, from column `from` on, times the row's weight, added to `sums`. */
export function addByteRows(matrix: Int8Array, width: number, from: number, of: Weighted, sums: Stretch): void {
  const { rows, by, count } = of;
  const { of: into, at: first, length } = sums;
  silenceRest(of);
  for (let at = 0; at < count; at += together) {
    const a = by[at]!;
    const inA = rows[at]! * width + from;
    const b = by[at + 1]!;
    const inB = rows[at + 1]! * width + from;
    const c = by[at + 2]!;
    const inC = rows[at + 2]! * width + from;
    const d = by[at + 3]!;
    const inD = rows[at + 3]! * width + from;
    const e = by[at + 4]!;
    const inE = rows[at + 4]! * width + from;
    const f = by[at + 5]!;
    const inF = rows[at + 5]! * width + from;
    const g = by[at + 6]!;
    const inG = rows[at + 6]! * width + from;
    const h = by[at + 7]!;
    const inH = rows[at + 7]! * width + from;
    for (let k = 0; k < length; k++)
      into[first + k]! +=
        a * matrix[inA + k]! +
        b * matrix[inB + k]! +
        (c * matrix[inC + k]! + d * matrix[inD + k]!) +
        (e * matrix[inE + k]! + f * matrix[inF + k]! + (g * matrix[inG + k]! + h * matrix[inH + k]!));
  }
}

/** The same over whole rows of fractions. Its own function: one for both makes a note take a seventh longer. */
export function addRows(matrix: Float64Array, of: Weighted, sums: Float64Array): void {
  const { rows, by, count } = of;
  const width = sums.length;
  silenceRest(of);
  for (let at = 0; at < count; at += together) {
    const a = by[at]!;
    const inA = rows[at]! * width;
    const b = by[at + 1]!;
    const inB = rows[at + 1]! * width;
    const c = by[at + 2]!;
    const inC = rows[at + 2]! * width;
    const d = by[at + 3]!;
    const inD = rows[at + 3]! * width;
    const e = by[at + 4]!;
    const inE = rows[at + 4]! * width;
    const f = by[at + 5]!;
    const inF = rows[at + 5]! * width;
    const g = by[at + 6]!;
    const inG = rows[at + 6]! * width;
    const h = by[at + 7]!;
    const inH = rows[at + 7]! * width;
    for (let k = 0; k < sums.length; k++)
      sums[k]! +=
        a * matrix[inA + k]! +
        b * matrix[inB + k]! +
        (c * matrix[inC + k]! + d * matrix[inD + k]!) +
        (e * matrix[inE + k]! + f * matrix[inF + k]! + (g * matrix[inG + k]! + h * matrix[inH + k]!));
  }
}
